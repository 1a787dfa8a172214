package org.annals.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.clause.Phrases;
import org.annals.clause.Stretches;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Words of saying that commas set off within what is said, whatever the tree hangs where: "The
 * mill, she found, was sound".
 *
 * @param first the first of those words
 * @param end the mark behind them
 */
record Interjected(int first, int end) {
  private static final int LONGEST = 10;
  private static final Set<String> CLAIMING = DataFile.words("/label/claim-verbs.txt");
  private static final Set<String> REPORTING = DataFile.words("/clause/report-verbs.txt");
  private static final Set<String> FINDING = Set.of("find", "discover", "decide");
  private static final Set<String> OF_HEARERS =
      Set.of("tell", "remind", "assure", "inform", "warn");
  private static final Set<String> OPEN = Set.of("who", "which", "that", "whom", "whose", "where");
  private static final Set<String> ENDS = Set.of(";", ":");

  private static final Set<PartOfSpeech> SUBJECTS =
      Set.of(
          PartOfSpeech.DET,
          PartOfSpeech.PRON,
          PartOfSpeech.PROPN,
          PartOfSpeech.NOUN,
          PartOfSpeech.ADJ,
          PartOfSpeech.NUM);

  /** Those of a verb; none where it says what follows as its object, or with quotation marks. */
  static Optional<Interjected> of(SentenceTree tree, int verb) {
    if (tree.pos(verb) != PartOfSpeech.VERB
        || !isOfSaying(tree, verb)
        || Stretches.hasQuotation(tree)) {
      return Optional.empty();
    }
    int end = end(tree, verb);
    boolean isInverted = isInverted(tree, verb, end);
    int first = isInverted ? verb : first(tree, verb);
    boolean opens = isInverted || SUBJECTS.contains(tree.pos(first));
    return first > 1 && end > verb && opens && !leadsOn(tree, first, verb, end)
        ? Optional.of(new Interjected(first, end))
        : Optional.empty();
  }

  private static boolean leadsOn(SentenceTree tree, int first, int verb, int end) {
    return OPEN.contains(tree.lower(first)) || saysMore(tree, verb, end);
  }

  private static boolean isOfSaying(SentenceTree tree, int verb) {
    String lemma = tree.lemma(verb);
    boolean isPointing = lemma.equals("point") && tree.lower(verb + 1).equals("out");
    return isPointing
        || CLAIMING.contains(lemma)
        || REPORTING.contains(lemma)
        || FINDING.contains(lemma);
  }

  /** "The mill, said Anna Berg, was sound". */
  private static boolean isInverted(SentenceTree tree, int verb, int end) {
    return tree.lower(verb - 1).equals(",")
        && !tree.isWithin(end + 1, verb)
        && tree.children(verb, Set.of("nsubj")).stream()
            .anyMatch(subject -> subject > verb && subject < end);
  }

  /** The word behind the comma; the first of the sentence where none is near. */
  private static int first(SentenceTree tree, int verb) {
    int first = verb;
    while (first > 0 && verb - first <= LONGEST && isPlain(tree, first - 1)) {
      first--;
    }
    return first < verb && tree.lower(first - 1).equals(",") ? first : 0;
  }

  private static int end(SentenceTree tree, int verb) {
    int end = verb + 1;
    while (end < tree.size()
        && end - verb <= LONGEST
        && isPlain(tree, end)
        && !OPEN.contains(tree.lower(end))) {
      end++;
    }
    boolean isEnd = tree.lower(end).equals(",") || tree.lower(end).equals(";");
    return isEnd && end + 1 < tree.size() ? end : 0;
  }

  private static boolean isPlain(SentenceTree tree, int word) {
    return switch (tree.pos(word)) {
      case VERB, PUNCT, SCONJ -> false;
      default -> true;
    };
  }

  /** "She said no, and left"; "she said, at last, that it was sound". */
  private static boolean saysMore(SentenceTree tree, int verb, int end) {
    boolean isObject =
        !OF_HEARERS.contains(tree.lemma(verb))
            && tree.children(verb, Set.of("obj")).stream().anyMatch(o -> o > verb && o < end);
    boolean isClause =
        tree.children(verb, Set.of("ccomp")).stream()
            .anyMatch(clause -> clause > end && tree.hasChild(clause, "mark", Set.of("that")));
    boolean goesOn =
        tree.lower(end).equals(",")
            && (OPEN.contains(tree.lower(end + 1)) || tree.lower(end + 1).endsWith("ing"));
    return isObject || isClause || goesOn;
  }

  /** What is said before and behind; of a relative clause, with its noun for its pronoun. */
  List<Span> parts(SentenceTree tree) {
    int before = first - 1;
    int relative = before - 1;
    while (relative > 0 && isInner(tree, relative)) {
      relative--;
    }
    List<Optional<Span>> parts = new ArrayList<>();
    if (isSubject(tree, relative)) {
      int noun = tree.lower(relative - 1).equals(",") ? relative - 2 : relative - 1;
      if (noun >= 0 && tree.pos(noun) != PartOfSpeech.CCONJ) {
        parts.add(Stretches.between(tree, new Phrases(tree).first(noun), noun + 1));
      }
      parts.add(Stretches.between(tree, relative + 1, before));
    } else {
      parts.add(Stretches.between(tree, start(tree, before), before));
    }
    parts.add(behind(tree));
    return parts.stream().flatMap(Optional::stream).toList();
  }

  /** "He stayed because, he said, the road was shut": the reason alone is his. */
  private static int start(SentenceTree tree, int end) {
    if (tree.pos(end - 1) == PartOfSpeech.SCONJ) {
      return end - 1;
    }
    int start = end;
    while (start > 0 && !ENDS.contains(tree.lower(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isInner(SentenceTree tree, int word) {
    return tree.pos(word) != PartOfSpeech.PUNCT && !OPEN.contains(tree.lower(word));
  }

  /** Not of "a captain who is refused a repair, he said, need not sail". */
  private boolean isSubject(SentenceTree tree, int relative) {
    return Set.of("who", "which", "that").contains(tree.lower(relative))
        && Governors.SUBJECTS.contains(tree.relation(relative))
        && (tree.head(relative) > end || tree.lower(relative - 1).equals(","));
  }

  /** "She had seen the line, she said; it was her hands that had not": she may go on. */
  boolean isOpen(SentenceTree tree) {
    return tree.lower(end).equals(";");
  }

  private Optional<Span> behind(SentenceTree tree) {
    if (isOpen(tree)) {
      return Optional.empty();
    }
    int last =
        IntStream.range(end + 1, tree.size())
            .filter(word -> ENDS.contains(tree.lower(word)))
            .findFirst()
            .orElse(tree.size());
    return Stretches.between(tree, end + 1, last);
  }
}
