package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * What is said, in the words of the text: the clause that a verb of saying governs, or what stands
 * in quotation marks beside it.
 */
final class SaidWords {
  private static final int LEAST_WORDS = 3;

  /** The classes of events that a quotation in their sentence belongs to. */
  private static final Set<String> UTTERANCES = Set.of("Speech", "Publication");

  private static final Set<String> OPENING = Set.of("“", "\"", "``", "«");
  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "»");
  private static final Set<String> EDGES = Set.of(",", ".", ":", ";", "—", "–", "-", "that");

  private SaidWords() {}

  /** The stretch of the document; nothing where the sentence does not have it in one piece. */
  static Optional<Span> of(SentenceTree tree, Told told) {
    int verb = told.head();
    if (tree.pos(verb) != PartOfSpeech.VERB) {
      return Optional.empty();
    }
    Optional<Span> clause = clause(tree, verb);
    Optional<Span> quoted =
        UTTERANCES.contains(told.type().localName()) ? quoted(tree, verb) : Optional.empty();
    return quoted.filter(words -> clause.filter(c -> c.contains(words)).isEmpty()).or(() -> clause);
  }

  /** The longest quotation of the sentence that the verb stands outside of. */
  private static Optional<Span> quoted(SentenceTree tree, int verb) {
    List<int[]> found = new ArrayList<>();
    int open = -1;
    for (int word = 0; word < tree.size(); word++) {
      String mark = tree.surface(word);
      if (open >= 0 && CLOSING.contains(mark)) {
        if (verb < open || verb > word) {
          found.add(new int[] {open + 1, word});
        }
        open = -1;
      } else if (open < 0 && OPENING.contains(mark)) {
        open = word;
      }
    }
    return found.stream()
        .filter(part -> part[1] - part[0] >= LEAST_WORDS)
        .reduce((one, other) -> other[1] - other[0] > one[1] - one[0] ? other : one)
        .flatMap(part -> trimmed(tree, part[0], part[1]));
  }

  /** "Said that rents would fall"; "rents would fall, she said". */
  private static Optional<Span> clause(SentenceTree tree, int verb) {
    Optional<Integer> said = tree.child(verb, "ccomp");
    if (said.isPresent()) {
      return stretch(tree, said.get(), -1, verb);
    }
    return tree.isA(verb, "parataxis") && tree.head(verb) != SentenceTree.ROOT
        ? stretch(tree, tree.head(verb), verb, verb)
        : Optional.empty();
  }

  /** The words below one, without those below another. */
  private static Optional<Span> stretch(SentenceTree tree, int top, int without, int verb) {
    int first = top;
    int last = top;
    for (int word = 0; word < tree.size(); word++) {
      if (tree.isWithin(word, top) && (without < 0 || !tree.isWithin(word, without))) {
        first = Math.min(first, word);
        last = Math.max(last, word);
      }
    }
    boolean isWhole = verb < first || verb > last;
    return isWhole ? trimmed(tree, first, last + 1) : Optional.empty();
  }

  private static Optional<Span> trimmed(SentenceTree tree, int first, int end) {
    int from = first;
    int to = end;
    while (from < to && EDGES.contains(tree.lower(from))) {
      from++;
    }
    while (to > from && EDGES.contains(tree.lower(to - 1))) {
      to--;
    }
    if (to - from > 2
        && OPENING.contains(tree.surface(from))
        && CLOSING.contains(tree.surface(to - 1))) {
      return trimmed(tree, from + 1, to - 1);
    }
    return to - from < LEAST_WORDS
        ? Optional.empty()
        : Optional.of(new Span(tree.span(from).start(), tree.span(to - 1).end()));
  }
}
