package org.annals.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.annals.sentence.TagModel.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Gives each token its part of speech: a beam search over the tag model. Safe to share among
 * threads; the same tokens always get the same tags.
 */
final class PartOfSpeechTagger {
  private static final int BEAM = 3;
  private static final int AFFIX = 4;

  private final TagModel model;
  private final List<List<PartOfSpeech>> parts;
  private final Map<TaggedWord.Form, boolean[]> allowed = new EnumMap<>(TaggedWord.Form.class);
  private final Map<String, Weights> suffixes;
  private final Map<String, Weights> prefixes;
  private final List<Map<String, Weights>> words;

  private final Weights[] afterTag;
  private final Weights[] afterTags;

  PartOfSpeechTagger(TagModel model) {
    this.model = model;
    List<String> tags = model.tags();
    this.parts = tags.stream().map(PartOfSpeechTagger::parts).toList();
    for (TaggedWord.Form form : TaggedWord.Form.values()) {
      boolean[] allows = new boolean[tags.size()];
      for (int tag = 0; tag < tags.size(); tag++) {
        allows[tag] = parts.get(tag).size() == form.tokens() && form.allows(tags.get(tag));
      }
      allowed.put(form, allows);
    }
    this.suffixes = model.features("suf");
    this.prefixes = model.features("pre");
    this.words = List.of("p2w", "p1w", "w", "n1w", "n2w").stream().map(model::features).toList();
    this.afterTag = new Weights[tags.size()];
    this.afterTags = new Weights[tags.size() * tags.size()];
    for (int tag = 0; tag < tags.size(); tag++) {
      afterTag[tag] = model.weights("t", tags.get(tag));
      for (int before = 0; before < tags.size(); before++) {
        afterTags[before * tags.size() + tag] =
            model.weights("t2", tags.get(before) + "," + tags.get(tag));
      }
    }
  }

  /** The parts of speech of the tokens of one sentence, in order. */
  List<PartOfSpeech> tag(List<Token> tokens) {
    List<TaggedWord> sentence = TaggedWord.of(tokens);
    List<String> lower = sentence.stream().map(w -> w.text().toLowerCase(Locale.ROOT)).toList();
    List<Path> beam = List.of(new Path(null, -1, 0));
    for (int i = 0; i < sentence.size(); i++) {
      double[] scores = new double[parts.size()];
      addWord(scores, sentence.get(i).text(), lower.get(i));
      addNeighbours(scores, lower, i);
      beam = next(beam, scores, Objects.requireNonNull(allowed.get(sentence.get(i).form())));
    }
    return spell(beam.getFirst(), tokens.size());
  }

  private void addWord(double[] scores, String word, String lower) {
    model.weights("def", "").addTo(scores);
    for (int length = 1; length <= Math.min(AFFIX, word.length()); length++) {
      add(scores, suffixes, word.substring(word.length() - length));
      add(scores, prefixes, word.substring(0, length));
    }
    String shape = WordShape.of(word);
    model.weights("wc", shape).addTo(scores);
    model.weights("w&c", lower + "," + shape).addTo(scores);
  }

  private void addNeighbours(double[] scores, List<String> lower, int i) {
    for (int place = 0; place < words.size(); place++) {
      int at = i + place - 2;
      if (at >= 0 && at < lower.size()) {
        add(scores, words.get(place), lower.get(at));
      }
    }
    if (i < 3) {
      model.weights(i == 0 ? "S" : i == 1 ? "p1S" : "p2S", "begin").addTo(scores);
    }
  }

  private static void add(double[] scores, Map<String, Weights> features, String value) {
    Weights weights = features.get(value);
    if (weights != null) {
      weights.addTo(scores);
    }
  }

  private List<Path> next(List<Path> beam, double[] scores, boolean[] allows) {
    List<Path> paths = new ArrayList<>(BEAM + 1);
    for (Path path : beam) {
      double[] sums = Arrays.copyOf(scores, scores.length);
      if (path.tag >= 0) {
        afterTag[path.tag].addTo(sums);
        if (path.before != null && path.before.tag >= 0) {
          afterTags[path.before.tag * parts.size() + path.tag].addTo(sums);
        }
      }
      double norm = norm(sums, allows);
      for (int tag = 0; tag < sums.length; tag++) {
        if (allows[tag]) {
          insert(paths, new Path(path, tag, path.score + sums[tag] - norm));
        }
      }
    }
    return paths;
  }

  /** The logarithm of the sum over the tags that are allowed. */
  private static double norm(double[] sums, boolean[] allows) {
    double sum = 0;
    for (int tag = 0; tag < sums.length; tag++) {
      if (allows[tag]) {
        sum += StrictMath.exp(sums[tag]);
      }
    }
    return StrictMath.log(sum);
  }

  private static void insert(List<Path> best, Path path) {
    int at = best.size();
    while (at > 0 && best.get(at - 1).score < path.score) {
      at--;
    }
    if (at < BEAM) {
      best.add(at, path);
      if (best.size() > BEAM) {
        best.removeLast();
      }
    }
  }

  private List<PartOfSpeech> spell(Path last, int tokens) {
    List<PartOfSpeech> tags = new ArrayList<>(tokens);
    for (Path path = last; path != null && path.tag >= 0; path = path.before) {
      tags.addAll(parts.get(path.tag).reversed());
    }
    return tags.reversed();
  }

  private static List<PartOfSpeech> parts(String tag) {
    return Arrays.stream(tag.split("\\+")).map(PartOfSpeech::valueOf).toList();
  }

  /** The tags so far, as a chain from the last back to the first. */
  private record Path(@Nullable Path before, int tag, double score) {}
}
