package org.annals.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.DatelineWords;
import org.annals.tree.SentenceTree;

/** Cuts out of a document the words below a word of a sentence, without what only joins them. */
public final class Stretches {
  /** Marks that open a quotation. */
  public static final Set<String> OPENING = Set.of("“", "\"", "``", "«");

  /** Marks that close a quotation. */
  public static final Set<String> CLOSING = Set.of("”", "\"", "''", "»");

  private static final int LEAST_WORDS = 3;
  private static final Set<String> REPORTING = DataFile.words("/clause/report-verbs.txt");
  private static final Set<String> EDGES = Set.of(",", ".", ":", ";", "—", "–", "-", "that");

  /** Marks, whichever way they turn. */
  private static final Set<String> MARKS = Set.of("\u201c", "\u201d", "\"", "``", "''");

  private Stretches() {}

  /**
   * Whether a word stands behind a mark that opens a quotation in its sentence and is not closed.
   */
  public static boolean isQuoted(SentenceTree tree, int word) {
    boolean open = false;
    for (int before = 0; before < word; before++) {
      open ^= MARKS.contains(tree.surface(before));
    }
    return open;
  }

  /** The same, or behind a mark that an earlier sentence has opened. */
  public static boolean isInQuotation(SentenceTree tree, int word) {
    return isQuoted(tree, word) || isStillQuoted(tree, word);
  }

  /** Whether a quotation that an earlier sentence has opened goes on beyond a word. */
  private static boolean isStillQuoted(SentenceTree tree, int word) {
    return IntStream.range(word + 1, tree.size())
        .filter(behind -> MARKS.contains(tree.surface(behind)))
        .limit(1)
        .anyMatch(mark -> tree.span(mark).start() == tree.span(mark - 1).end());
  }

  /** Whether a quotation opens in the sentence. */
  public static boolean hasQuotation(SentenceTree tree) {
    return IntStream.range(0, tree.size()).anyMatch(word -> OPENING.contains(tree.surface(word)));
  }

  /** All that stands below a word, before and behind the words that say it. */
  public static List<Span> around(SentenceTree tree, int top, int verb) {
    int from = Governors.firstBelow(tree, verb);
    int to = verb;
    while (to + 1 < tree.size() && tree.isWithin(to + 1, verb)) {
      to++;
    }
    if (!isClause(tree, top)) {
      return List.of();
    }
    int first = Governors.firstBelow(tree, top);
    int last = Math.max(top, to);
    while (last + 1 < tree.size() && tree.isWithin(last + 1, top)) {
      last++;
    }
    List<Span> parts = new ArrayList<>();
    if (first < from) {
      trimmed(tree, first, from)
          .or(() -> holdsSubject(tree, top, from) ? part(tree, first, from) : Optional.empty())
          .ifPresent(parts::add);
    }
    if (to < last) {
      trimmed(tree, to + 1, last + 1).ifPresent(parts::add);
    }
    return parts;
  }

  /** "The bridge, she said, was closed": words without which the rest has no subject. */
  private static boolean holdsSubject(SentenceTree tree, int top, int end) {
    return tree.children(top, Governors.SUBJECTS).stream().anyMatch(subject -> subject < end);
  }

  private static boolean isClause(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB || tree.child(word, "cop").isPresent();
  }

  /** The words from one to the last below another, of whatever length. */
  public static Optional<Span> below(SentenceTree tree, int first, int top) {
    int last = top;
    while (last + 1 < tree.size() && tree.isWithin(last + 1, top)) {
      last++;
    }
    return unquoted(tree, first, last + 1);
  }

  /** The words from one up to another, of whatever length. */
  public static Optional<Span> between(SentenceTree tree, int first, int end) {
    return part(tree, first, end);
  }

  private static Optional<Span> unquoted(SentenceTree tree, int first, int end) {
    int[] edges = edges(tree, first, end);
    boolean isQuoted =
        edges[1] - edges[0] > 2
            && OPENING.contains(tree.surface(edges[0]))
            && CLOSING.contains(tree.surface(edges[1] - 1));
    return isQuoted ? part(tree, edges[0] + 1, edges[1] - 1) : part(tree, first, end);
  }

  /** The words below one. */
  public static List<Span> stretch(SentenceTree tree, int top, int verb) {
    int first = top;
    int last = top;
    for (int word = 0; word < tree.size(); word++) {
      if (tree.isWithin(word, top)) {
        first = Math.min(first, word);
        last = Math.max(last, word);
      }
    }
    last = beforeOther(tree, top, last);
    boolean isWhole = verb < first || verb > last;
    int from = Relatives.first(tree, top, first);
    int end = last + 1;
    return isWhole
        ? trimmed(tree, from, end)
            .or(() -> isShortClause(tree, top) ? part(tree, from, end) : Optional.empty())
            .stream()
            .toList()
        : parted(tree, first, last, verb);
  }

  /** "Hundreds died": a clause, however short. */
  private static boolean isShortClause(SentenceTree tree, int top) {
    return tree.pos(top) == PartOfSpeech.VERB
        && tree.children(top, Governors.SUBJECTS).stream()
            .anyMatch(subject -> tree.pos(subject) != PartOfSpeech.PRON);
  }

  /** Without what somebody else says behind a semicolon. */
  private static int beforeOther(SentenceTree tree, int top, int last) {
    for (int word = top + 1; word <= last; word++) {
      boolean isOther = tree.head(word) == top && tree.isA(word, "parataxis");
      int first = Governors.firstBelow(tree, word);
      if (isSaidByOther(tree, top, word)) {
        return first - 1;
      }
      if (isOther && first > top && tree.surface(first - 1).equals(";")) {
        return first - 1;
      }
    }
    return last;
  }

  /** "Legend has it that he fled, but historians say that he stayed". */
  private static boolean isSaidByOther(SentenceTree tree, int top, int word) {
    return tree.head(word) == top
        && tree.isA(word, "conj")
        && REPORTING.contains(tree.lemma(word))
        && tree.hasChild(word, "cc", Set.of("but", "although", "while"))
        && tree.child(word, "ccomp").filter(said -> said > word).isPresent()
        && Governors.subject(tree, word).filter(who -> who > top && who < word).isPresent()
        && tree.pos(Governors.subject(tree, word).get()) != PartOfSpeech.PRON;
  }

  /** "Funding, he admits, has not been secured": what stands before and behind. */
  private static List<Span> parted(SentenceTree tree, int first, int last, int verb) {
    int from =
        Governors.subject(tree, verb)
            .filter(subject -> subject < verb && subject > first)
            .map(subject -> Governors.firstBelow(tree, subject))
            .orElse(verb);
    Optional<Span> before = part(tree, first, from);
    Optional<Span> behind = part(tree, verb + 1, last + 1);
    boolean isSetOff = from < verb && tree.pos(Math.max(0, from - 1)) == PartOfSpeech.PUNCT;
    return isSetOff && before.isPresent() && behind.isPresent()
        ? List.of(before.get(), behind.get())
        : List.of();
  }

  public static Optional<Span> trimmed(SentenceTree tree, int first, int end) {
    int[] edges = edges(tree, first, end);
    int from = edges[0];
    int to = edges[1];
    if (to - from > 2
        && OPENING.contains(tree.surface(from))
        && CLOSING.contains(tree.surface(to - 1))) {
      return trimmed(tree, from + 1, to - 1);
    }
    return to - from < LEAST_WORDS ? Optional.empty() : part(tree, from, to);
  }

  private static Optional<Span> part(SentenceTree tree, int first, int end) {
    int[] edges = edges(tree, first, end);
    return edges[0] >= edges[1]
        ? Optional.empty()
        : Optional.of(new Span(tree.span(edges[0]).start(), tree.span(edges[1] - 1).end()));
  }

  /** The first word of a stretch and the one behind its last, without marks and conjunction. */
  private static int[] edges(SentenceTree tree, int first, int end) {
    int from = first == 0 ? Math.min(DatelineWords.end(tree), end) : first;
    int to = end;
    while (from < to && (isEdge(tree, from) || isPronoun(tree, from))) {
      from++;
    }
    while (to > from && isEdge(tree, to - 1)) {
      to--;
    }
    return new int[] {from, to};
  }

  /** "A dish that, she claims, they have tried". */
  private static boolean isPronoun(SentenceTree tree, int word) {
    return tree.lower(word).equals("that") && tree.isA(word, "obj") && tree.head(word) > word;
  }

  /** "That" opens a clause; in "that is not true" it is a part of it. */
  private static boolean isEdge(SentenceTree tree, int word) {
    return EDGES.contains(tree.lower(word))
        && (!tree.lower(word).equals("that") || tree.isA(word, "mark"));
  }
}
