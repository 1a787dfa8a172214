package org.annals.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.reader.Syntax;
import org.annals.sentence.Lemmatizer;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.annals.sentence.Token;
import org.annals.text.Span;
import org.annals.time.TimeReading;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each word of a sentence before anybody says what it refers to. Every rule asks
 * for it again and again, so that it is worked out once and kept in arrays.
 */
final class Words {
  private final int size;
  private final String[] surfaces;
  private final String[] lowers;
  private final String[] lemmas;
  private final Span[] spans;
  private final PartOfSpeech[] parts;
  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> children;
  private final Span[] below;
  private @Nullable TimeReading times;

  private Words(Sentence sentence, Syntax syntax, String[] lemmas) {
    List<Token> tokens = sentence.tokens();
    this.size = tokens.size();
    this.surfaces = tokens.stream().map(Token::surface).toArray(String[]::new);
    this.lowers = new String[size];
    Arrays.setAll(lowers, word -> surfaces[word].toLowerCase(Locale.ROOT));
    this.lemmas = lemmas;
    this.spans = tokens.stream().map(Token::span).toArray(Span[]::new);
    this.parts = syntax.parts().toArray(PartOfSpeech[]::new);
    this.heads = syntax.heads().stream().mapToInt(Integer::intValue).toArray();
    this.relations = new String[size];
    Arrays.setAll(relations, word -> relation(word, syntax.relations().get(word)));
    this.children = children(heads);
    this.below = spans.clone();
    for (int word = 0; word < size; word++) {
      widen(word);
    }
  }

  static Words of(Sentence sentence, Syntax syntax, Lemmatizer lemmatizer) {
    String[] lemmas = new String[sentence.tokens().size()];
    Arrays.setAll(
        lemmas,
        word -> lemmatizer.lemma(sentence.tokens().get(word).surface(), syntax.parts().get(word)));
    return new Words(sentence, syntax, lemmas);
  }

  /** No name goes on from a verb: what the network takes for that is an object or a subject. */
  private String relation(int word, String read) {
    int head = heads[word];
    if (!read.equals("flat") || head == Syntax.ROOT || parts[head] != PartOfSpeech.VERB) {
      return read;
    }
    return word > head ? "obj" : "nsubj";
  }

  private static List<List<Integer>> children(int[] heads) {
    List<List<Integer>> children = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      children.add(new ArrayList<>(2));
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != Syntax.ROOT) {
        children.get(heads[i]).add(i);
      }
    }
    return children;
  }

  /** Lets all words above this one reach as far as it does. */
  private void widen(int word) {
    int start = spans[word].start();
    int end = spans[word].end();
    for (int at = heads[word]; at != Syntax.ROOT; at = heads[at]) {
      if (start < below[at].start() || end > below[at].end()) {
        below[at] = new Span(Math.min(start, below[at].start()), Math.max(end, below[at].end()));
      }
    }
  }

  int size() {
    return size;
  }

  /** Outside of the sentence there is no word, and nothing is said of one. */
  private boolean isWord(int word) {
    return word >= 0 && word < size;
  }

  String surface(int word) {
    return isWord(word) ? surfaces[word] : "";
  }

  String lower(int word) {
    return isWord(word) ? lowers[word] : "";
  }

  String lemma(int word) {
    return isWord(word) ? lemmas[word] : "";
  }

  PartOfSpeech pos(int word) {
    return isWord(word) ? parts[word] : PartOfSpeech.X;
  }

  int head(int word) {
    return isWord(word) ? heads[word] : Syntax.ROOT;
  }

  String relation(int word) {
    return isWord(word) ? relations[word] : "";
  }

  List<Integer> children(int word) {
    return isWord(word) ? children.get(word) : List.of();
  }

  Span span(int word) {
    return spans[word];
  }

  /** The expressions of time of the sentence, read when they are first asked for. */
  TimeReading times(String text, Span sentence) {
    TimeReading known = times;
    if (known == null) {
      known = TimeReading.of(text, sentence);
      times = known;
    }
    return known;
  }

  Span spanBelow(int word) {
    return below[word];
  }

  @Override
  public String toString() {
    return IntStream.range(0, size()).mapToObj(this::row).collect(Collectors.joining());
  }

  private String row(int i) {
    return "%d %s %s %s %d %s%n".formatted(i, surface(i), lemma(i), pos(i), head(i), relation(i));
  }
}
