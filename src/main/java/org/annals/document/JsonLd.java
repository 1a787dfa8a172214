package org.annals.document;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the schema.org JSON-LD of a page says of its article. */
final class JsonLd {
  private static final int LONGEST = 1 << 20;
  private static final int DEEPEST = 60;
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private final List<JsonObject> objects;

  private JsonLd(List<JsonObject> objects) {
    this.objects = objects;
  }

  /** The JSON-LD of a page; what does not parse is left out. */
  static JsonLd of(Document page) {
    var objects = new ArrayList<JsonObject>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      String json = script.data();
      if (json.length() <= LONGEST && depth(json) <= DEEPEST) {
        parse(json).ifPresent(value -> collect(value, objects));
      }
    }
    return new JsonLd(objects);
  }

  private static Optional<JsonValue> parse(String json) {
    try (JsonReader reader = READERS.createReader(new StringReader(json.strip()))) {
      return Optional.of(reader.readValue());
    } catch (JsonException noJson) {
      return Optional.empty();
    }
  }

  private static int depth(String json) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < json.length(); i++) {
      switch (json.charAt(i)) {
        case '{', '[' -> deepest = Math.max(deepest, ++depth);
        case '}', ']' -> depth--;
        default -> {}
      }
    }
    return deepest;
  }

  private static void collect(JsonValue value, List<JsonObject> objects) {
    switch (value) {
      case JsonArray array -> array.forEach(item -> collect(item, objects));
      case JsonObject object -> {
        objects.add(object);
        collect(object.getOrDefault("@graph", JsonValue.NULL), objects);
      }
      default -> {}
    }
  }

  Optional<String> headline() {
    return articles().flatMap(article -> names(article, "headline")).findFirst();
  }

  List<String> authors() {
    return articles()
        .map(article -> names(article, "author").toList())
        .filter(authors -> !authors.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  Optional<String> publisher() {
    return articles().flatMap(article -> names(article, "publisher")).findFirst();
  }

  Optional<String> published() {
    return articles().flatMap(article -> names(article, "datePublished")).findFirst();
  }

  Optional<String> language() {
    return articles().flatMap(article -> names(article, "inLanguage")).findFirst();
  }

  private Stream<JsonObject> articles() {
    return objects.stream()
        .filter(
            object ->
                strings(object.getOrDefault("@type", JsonValue.NULL)).anyMatch(JsonLd::isArticle));
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("Report") || type.endsWith("Posting");
  }

  private Stream<String> names(JsonObject object, String key) {
    return strings(object.getOrDefault(key, JsonValue.NULL))
        .map(value -> Parser.unescapeEntities(value, false).strip())
        .filter(value -> !value.isEmpty());
  }

  /** The object itself, or the one elsewhere in the graph that it points to. */
  private JsonObject named(JsonObject object) {
    String id = object.getString("@id", "");
    return objects.stream()
        .filter(_ -> !object.containsKey("name") && !id.isEmpty())
        .filter(other -> other.containsKey("name") && other.getString("@id", "").equals(id))
        .findFirst()
        .orElse(object);
  }

  private Stream<String> strings(JsonValue value) {
    return switch (value) {
      case JsonString string -> Stream.of(string.getString());
      case JsonArray array -> array.stream().flatMap(this::strings);
      case JsonObject object -> Stream.ofNullable(named(object).get("name")).flatMap(this::strings);
      default -> Stream.empty();
    };
  }
}
