package org.annals.clause;

import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Words that say how the time of one word of a sentence bears on another, as data. */
public final class VerbLists {
  private static final Set<String> LEADING = Set.of("after", "during", "throughout");

  private final Set<String> invariant = DataFile.words("/clause/invariant-verbs.txt");
  private final Set<String> happening = DataFile.words("/clause/happening-verbs.txt");
  private final Set<String> causing = DataFile.words("/clause/causing-verbs.txt");
  private final Set<String> announcing = DataFile.words("/clause/announcing-verbs.txt");
  private final Set<String> planning = DataFile.words("/clause/planning-verbs.txt");
  private final Set<String> coming = DataFile.words("/clause/coming-verbs.txt");
  private final Set<String> reporting = DataFile.words("/clause/report-verbs.txt");
  private final Set<String> shifts = DataFile.words("/clause/shifts.txt");
  private final Set<String> portions = DataFile.words("/clause/portions.txt");
  private final Set<String> occasions = DataFile.words("/clause/occasions.txt");
  private final Set<String> writings = DataFile.words("/clause/writings.txt");

  /** "The fire broke out": the subject happens. */
  public boolean isHappening(SentenceTree tree, int verb) {
    return happening.contains(tree.lemma(verb));
  }

  /**
   * "Thousands hit the streets": the past of a verb that has one form, in a main clause.
   *
   * @param isSure whether the network is sure that it tells of an event
   */
  public boolean isPlainPast(SentenceTree tree, int verb, boolean isSure) {
    return (isSure || hasOneSubject(tree, verb))
        && invariant.contains(tree.lower(verb))
        && (tree.isA(verb, "root") || tree.isA(verb, "conj"))
        && tree.children(verb, Set.of("aux", "mark", "advmod")).stream()
            .allMatch(child -> isSure && child == verb + 1)
        && !tree.surface(tree.size() - 1).equals("?");
  }

  /** "The court set it aside": in the present it would be "sets". */
  private static boolean hasOneSubject(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("nsubj")).stream()
        .anyMatch(
            subject ->
                (tree.pos(subject) == PartOfSpeech.NOUN || tree.pos(subject) == PartOfSpeech.PROPN)
                    && tree.lower(subject).equals(tree.lemma(subject))
                    && tree.children(subject, Set.of("conj")).isEmpty());
  }

  /** "Held a rally", "prompted the closure": the object happens. */
  public boolean bringsAbout(SentenceTree tree, int verb) {
    String lemma = tree.lemma(verb);
    return (LightVerbs.is(tree, verb) || causing.contains(lemma)) && !announcing.contains(lemma);
  }

  /** "Plan to march": the infinitive is still to come. */
  public boolean isPlanning(SentenceTree tree, int verb) {
    return planning.contains(tree.lemma(verb));
  }

  /** "Was making", "is killing", but not "is leaving in May". */
  public boolean isGoingOn(SentenceTree tree, int verb) {
    Tense tense = Tense.of(tree, verb);
    boolean isPast = tense == Tense.PAST || tense == Tense.PERFECT || tense == Tense.PAST_PERFECT;
    return tree.lower(verb).endsWith("ing")
        && (isPast || (tense == Tense.PRESENT && !coming.contains(tree.lemma(verb))))
        && !tree.lower(verb).equals("going");
  }

  /** "Said that". */
  public boolean isReporting(SentenceTree tree, int verb) {
    return reporting.contains(tree.lemma(verb));
  }

  /** "The election of 1987". */
  public boolean isOccasion(SentenceTree tree, int noun) {
    return occasions.contains(tree.lemma(noun));
  }

  /** "A letter of 1934". */
  public boolean isWriting(SentenceTree tree, int noun) {
    return writings.contains(tree.lemma(noun));
  }

  /** "A series of raids". */
  public boolean isPortion(SentenceTree tree, int noun) {
    return portions.contains(tree.lower(noun));
  }

  /** Whether a word takes its clause to another time: "was later jailed", "was twice fined". */
  boolean isShift(SentenceTree tree, int word) {
    return shifts.contains(tree.lower(word));
  }

  /** "Scored twice": in one match. */
  private static boolean isGoal(SentenceTree tree, int word) {
    return tree.isA(word, "advmod")
        && tree.lower(word).equals("twice")
        && tree.lemma(tree.head(word)).equals("score");
  }

  /** Whether a sentence goes to another time than the one before it. */
  public boolean shifts(SentenceTree tree) {
    for (int word = 0; word < tree.size(); word++) {
      boolean joins = tree.isA(word, "mark");
      boolean leads =
          tree.isA(word, "case")
              && LEADING.contains(tree.lower(word))
              && !tree.lemma(tree.head(word)).equals("minute");
      boolean counts = tree.lower(word).equals("times") && tree.child(word, "nummod").isPresent();
      boolean isShift = shifts.contains(tree.lower(word)) && !isGoal(tree, word);
      if (!joins && (counts || leads || isShift)) {
        return true;
      }
    }
    return false;
  }
}
