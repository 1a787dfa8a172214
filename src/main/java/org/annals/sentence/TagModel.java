package org.annals.sentence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The maximum-entropy model of English parts of speech that Apache OpenNLP publishes, read straight
 * from its binary form: a weight for each pair of a feature and a tag.
 *
 * <p>Tags of words that hold two are joined by a plus, as in PRON+AUX for "it's".
 */
final class TagModel {
  private static final String RESOURCE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final String ENTRY = "pos.model";

  /** The weights of one feature; tags that are not named weigh nothing. */
  static final class Weights {
    private static final Weights NONE = new Weights(new int[0], new double[0]);

    private final int[] tags;
    private final double[] values;

    private Weights(int[] tags, double[] values) {
      this.tags = tags;
      this.values = values;
    }

    void addTo(double[] scores) {
      for (int i = 0; i < tags.length; i++) {
        scores[tags[i]] += values[i];
      }
    }
  }

  private final List<String> tags;
  private final Map<String, Map<String, Weights>> features;

  private TagModel(List<String> tags, Map<String, Map<String, Weights>> features) {
    this.tags = List.copyOf(tags);
    this.features = features;
  }

  /** The model on the class path. */
  static TagModel load() {
    InputStream stream =
        Objects.requireNonNull(TagModel.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (var zip = new ZipInputStream(new BufferedInputStream(stream))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && !entry.getName().equals(ENTRY)) {
        entry = zip.getNextEntry();
      }
      Objects.requireNonNull(entry, ENTRY);
      return read(new DataInputStream(new BufferedInputStream(zip, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All tags; a weight names a tag by its place here. */
  List<String> tags() {
    return tags;
  }

  /** The weights of the features of one kind, such as {@code w} or {@code suf}, by their value. */
  Map<String, Weights> features(String kind) {
    return features.getOrDefault(kind, Map.of());
  }

  /** The weights of one feature. */
  Weights weights(String kind, String value) {
    return features(kind).getOrDefault(value, Weights.NONE);
  }

  private static TagModel read(DataInputStream in) throws IOException {
    String type = in.readUTF();
    if (!type.equals("GIS")) {
      throw new IOException("Not a maximum-entropy model: " + type);
    }
    in.readInt();
    in.readDouble();
    List<String> tags = strings(in);
    List<String> patterns = strings(in);
    List<String> names = strings(in);
    Map<String, Map<String, Weights>> features = new HashMap<>();
    int next = 0;
    for (String pattern : patterns) {
      int[] numbers = Arrays.stream(pattern.split(" ")).mapToInt(Integer::parseInt).toArray();
      int[] outcomes = Arrays.copyOfRange(numbers, 1, numbers.length);
      for (int i = 0; i < numbers[0]; i++) {
        put(features, names.get(next++), new Weights(outcomes, doubles(in, outcomes.length)));
      }
    }
    return new TagModel(tags, features);
  }

  private static void put(
      Map<String, Map<String, Weights>> features, String name, Weights weights) {
    int equals = name.indexOf('=');
    String kind = equals < 0 ? name : name.substring(0, equals);
    features
        .computeIfAbsent(kind, _ -> new HashMap<>())
        .put(equals < 0 ? "" : name.substring(equals + 1), weights);
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(in.readUTF());
    }
    return strings;
  }

  private static double[] doubles(DataInputStream in, int count) throws IOException {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readDouble();
    }
    return values;
  }
}
