package org.annals.document;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.document.Metadata.Sourced;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The YAML between two lines of three dashes at the start of a text.
 *
 * @param end where the text proper starts; 0 when there is no front matter
 */
record FrontMatter(int end, Metadata metadata) {
  private static final int LONGEST = 64 << 10;
  private static final int DEEPEST = 20;
  private static final FrontMatter NONE = new FrontMatter(0, Metadata.NONE);

  private static final Pattern CLOSING =
      Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]{0,9}$", Pattern.MULTILINE);

  /** The front matter of a text; YAML that does not parse is text like any other. */
  static FrontMatter of(String text) {
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return NONE;
    }
    String head = text.substring(0, Math.min(text.length(), LONGEST));
    int start = head.indexOf('\n') + 1;
    Matcher closing = CLOSING.matcher(head);
    if (!closing.find(start)) {
      return NONE;
    }
    return fields(head.substring(start, closing.start()))
        .map(fields -> new FrontMatter(closing.end(), metadata(fields)))
        .orElse(NONE);
  }

  /** This metadata, and what it does not say from elsewhere. */
  Metadata over(Metadata other) {
    return new Metadata(
        metadata.title().or(other::title),
        metadata.creators().isEmpty() ? other.creators() : metadata.creators(),
        metadata.publisher().or(other::publisher),
        metadata.issued().or(other::issued),
        metadata.language().or(other::language),
        other.origin());
  }

  private static Optional<Map<?, ?>> fields(String yaml) {
    var settings =
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setCodePointLimit(LONGEST)
            .setMaxAliasesForCollections(DEEPEST)
            .setAllowDuplicateKeys(true)
            .build();
    try {
      Iterator<Object> documents = new Load(settings).loadAllFromString(yaml).iterator();
      return documents.hasNext() && documents.next() instanceof Map<?, ?> map
          ? Optional.of(map)
          : Optional.empty();
    } catch (YamlEngineException noYaml) {
      return Optional.empty();
    }
  }

  private static Metadata metadata(Map<?, ?> fields) {
    return new Metadata(
        first(fields, "title", "headline").map(FrontMatter::outside),
        all(fields, "author", "authors", "creator", "creators", "byline")
            .map(FrontMatter::outside)
            .toList(),
        first(fields, "publisher", "source", "site", "publication").map(FrontMatter::outside),
        first(fields, "date", "published", "issued", "pubdate")
            .flatMap(FrontMatter::date)
            .map(FrontMatter::outside),
        first(fields, "lang", "language").flatMap(Languages::tag),
        Optional.empty());
  }

  private static <T> Sourced<T> outside(T value) {
    return new Sourced<>(value, Optional.empty());
  }

  private static Optional<PartialDate> date(String value) {
    return PartialDate.parse(value).or(() -> DateParser.find(value).map(DateParser.Found::date));
  }

  private static Optional<String> first(Map<?, ?> fields, String... keys) {
    return Stream.of(keys).flatMap(key -> all(fields, key)).findFirst();
  }

  private static Stream<String> all(Map<?, ?> fields, String... keys) {
    return Stream.of(keys)
        .flatMap(
            key ->
                fields.entrySet().stream()
                    .filter(it -> key.equalsIgnoreCase(String.valueOf(it.getKey()))))
        .flatMap(entry -> values(entry.getValue()))
        .map(String::strip)
        .filter(value -> !value.isEmpty() && !value.equals("null") && !value.equals("~"));
  }

  private static Stream<String> values(Object value) {
    return switch (value) {
      case String string -> Stream.of(string);
      case List<?> list -> list.stream().filter(String.class::isInstance).map(String.class::cast);
      case Map<?, ?> map -> all(map, "name");
      default -> Stream.empty();
    };
  }
}
