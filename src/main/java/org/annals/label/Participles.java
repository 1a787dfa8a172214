package org.annals.label;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * What else is done in doing what a verb tells, or with what it goes along: "sold the mill, saying
 * that it was worn out", "writing for the court, she rejected the claim".
 */
final class Participles {
  private static final int LONGEST = 150;
  private static final String ENDING = "ing";

  /** Participles that stand like prepositions. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "according",
          "including",
          "excluding",
          "regarding",
          "concerning",
          "following",
          "pending",
          "barring",
          "owing",
          "starting",
          "beginning",
          "depending",
          "during",
          "being",
          "having");

  private static final Set<String> PARTING = Set.of(";", ":", "(", ")", "\u2013", "\u2014");
  private static final Set<String> JOINED = Set.of("conj", "parataxis", "ccomp");

  private static final Set<String> SPENDING = Set.of("spend", "waste", "pass");

  private static final Set<String> ASKING =
      Set.of("asking", "telling", "warning", "urging", "ordering", "begging", "inviting");

  private static final Set<String> PERSONS = Set.of("he", "she", "they");

  private Participles() {}

  /** The words of such a clause; none where they are too many or belong to another verb. */
  static Optional<String> of(SentenceTree tree, int verb, int clause) {
    return isAlong(tree, clause)
            && isOfVerb(tree, verb, clause)
            && !isOfObject(tree, verb, first(tree, clause) - 1)
            && !asksSomebody(tree, clause)
        ? PhraseText.whole(tree, clause, first(tree, clause), LONGEST)
        : Optional.empty();
  }

  private static boolean isAlong(SentenceTree tree, int clause) {
    return tree.pos(clause) == PartOfSpeech.VERB
        && tree.lower(clause).endsWith(ENDING)
        && !PREPOSITIONS.contains(tree.lower(clause))
        && tree.children(clause, Set.of("mark", "case", "cop", "aux", "cc")).isEmpty()
        && tree.children(clause, Governors.SUBJECTS).isEmpty();
  }

  private static boolean isOfVerb(SentenceTree tree, int verb, int clause) {
    int from = Math.min(verb, clause);
    int to = Math.max(verb, clause);
    return tree.pos(verb) == PartOfSpeech.VERB
        && IntStream.range(from, to).noneMatch(w -> PARTING.contains(tree.surface(w)))
        && tree.children(verb, JOINED).stream().noneMatch(other -> other > verb && other < clause);
  }

  /** "Saw Bo Li leaving": he left; but "spent the day writing". */
  private static boolean isOfObject(SentenceTree tree, int verb, int before) {
    return !SPENDING.contains(tree.lemma(verb))
        && before > verb
        && tree.pos(before) != PartOfSpeech.PUNCT
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(object -> tree.isWithin(before, object));
  }

  /** "Wrote to Bo Li, asking if he would come": "he" may be either. */
  private static boolean asksSomebody(SentenceTree tree, int clause) {
    return ASKING.contains(tree.lower(clause))
        && IntStream.range(clause, tree.size())
            .filter(word -> tree.isWithin(word, clause))
            .anyMatch(word -> PERSONS.contains(tree.lower(word)));
  }

  /** Its first word that is no mark. */
  private static int first(SentenceTree tree, int clause) {
    int first = Governors.firstBelow(tree, clause);
    while (first < clause && tree.pos(first) == PartOfSpeech.PUNCT) {
      first++;
    }
    return first;
  }
}
