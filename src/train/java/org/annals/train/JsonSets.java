package org.annals.train;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.reader.Unit;
import org.annals.text.Span;

/** Reads the data sets that come as JSON: GENEVA's triggers and the names of Re-DocRED. */
final class JsonSets {
  private JsonSets() {}

  /** A sentence and its event triggers as GENEVA marks them, with its own types. */
  record Triggered(Exemplar.Joined joined, List<Exemplar.Marked> triggers) {}

  static List<Triggered> geneva(Path file) {
    List<Triggered> sentences = new ArrayList<>();
    for (String line : string(file).split("\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      JsonObject sentence = object(line);
      Exemplar.Joined joined = Exemplar.Joined.of(strings(sentence.getJsonArray("tokens")));
      List<Exemplar.Marked> triggers = new ArrayList<>();
      for (JsonObject event :
          sentence.getJsonArray("event_mentions").getValuesAs(JsonObject.class)) {
        JsonObject trigger = event.getJsonObject("trigger");
        Span span = joined.span(trigger.getInt("start"), trigger.getInt("end"));
        triggers.add(new Exemplar.Marked(span, event.getString("event_type")));
      }
      sentences.add(new Triggered(joined, triggers));
    }
    return sentences;
  }

  /** GENEVA's sentences as examples of triggers. */
  static List<Example> genevaExamples(Path file, Exemplar exemplar) {
    LabelMap map = LabelMap.load("geneva", exemplar.triggers().tags());
    List<Example> examples = new ArrayList<>();
    for (Triggered sentence : geneva(file)) {
      String text = sentence.joined().text();
      List<Unit> units = exemplar.units(text, new Span(0, text.length()));
      int[] sets = Exemplar.sets(units, sentence.triggers(), map, exemplar.triggers());
      examples.add(exemplar.triggered("geneva", units, sets));
    }
    return examples;
  }

  /** The sentences of Re-DocRED's documents as examples of names. */
  static List<Example> docRed(Path file, Exemplar exemplar) {
    LabelMap map = LabelMap.load("redocred", exemplar.names().tags());
    List<Example> examples = new ArrayList<>();
    for (JsonObject document : array(string(file)).getValuesAs(JsonObject.class)) {
      List<JsonArray> sentences = document.getJsonArray("sents").getValuesAs(JsonArray.class);
      List<List<JsonObject>> mentions = new ArrayList<>();
      sentences.forEach(_ -> mentions.add(new ArrayList<>()));
      for (JsonArray entity : document.getJsonArray("vertexSet").getValuesAs(JsonArray.class)) {
        for (JsonObject mention : entity.getValuesAs(JsonObject.class)) {
          mentions.get(mention.getInt("sent_id")).add(mention);
        }
      }
      for (int i = 0; i < sentences.size(); i++) {
        examples.add(sentence(strings(sentences.get(i)), mentions.get(i), map, exemplar));
      }
    }
    return examples;
  }

  private static Example sentence(
      List<String> words, List<JsonObject> mentions, LabelMap map, Exemplar exemplar) {
    Exemplar.Joined joined = Exemplar.Joined.of(words);
    List<Exemplar.Marked> marks = new ArrayList<>();
    for (JsonObject mention : mentions) {
      JsonArray at = mention.getJsonArray("pos");
      Span span = joined.span(at.getInt(0), at.getInt(1));
      marks.add(new Exemplar.Marked(span, mention.getString("type")));
    }
    List<Unit> units = exemplar.units(joined.text(), new Span(0, joined.text().length()));
    return exemplar.named(
        "redocred", units, Exemplar.sets(units, marks, map, exemplar.names()));
  }

  private static List<String> strings(JsonArray array) {
    List<String> strings = new ArrayList<>();
    for (JsonValue value : array) {
      strings.add(((JsonString) value).getString());
    }
    return strings;
  }

  private static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static JsonArray array(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readArray();
    }
  }

  private static String string(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
