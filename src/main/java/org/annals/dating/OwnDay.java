package org.annals.dating;

import java.util.Set;
import org.annals.clause.Clauses;
import org.annals.clause.Governors;
import org.annals.clause.Tense;
import org.annals.clause.VerbLists;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** What a decision or the minutes of a meeting tell of the day that they bear. */
final class OwnDay {
  private static final Set<String> GIVING = Set.of("deliver", "file", "announce", "write", "join");
  private static final Set<String> OPINIONS =
      Set.of("opinion", "judgment", "judgement", "dissent", "concurrence");

  private final VerbLists verbs;
  private final Clauses clauses;

  OwnDay(VerbLists verbs, Clauses clauses) {
    this.verbs = verbs;
    this.clauses = clauses;
  }

  /** A decision gives its opinion, and says in the present what it rules, on its own day. */
  boolean isRuled(SentenceTree tree, Told told, int verb) {
    boolean opinion =
        GIVING.contains(tree.lemma(verb))
            && tree.children(verb, Set.of("obj")).stream()
                .anyMatch(child -> OPINIONS.contains(tree.lemma(child)));
    return (opinion && clauses.tense(tree, verb) == Tense.PAST)
        || (told.type().localName().equals("CourtRuling")
            && clauses.tense(tree, verb) == Tense.PRESENT);
  }

  /** What the court of a law report does in the case at hand. */
  boolean isOfCourt(SentenceTree tree, Told told, int verb, LawDay law) {
    return law.isReport()
        && clauses.tense(tree, verb) == Tense.PAST
        && law.isOwnAct(tree, told, verb);
  }

  /** "The union says": it may have said so long before. */
  boolean isSaying(SentenceTree tree, Told told, int verb) {
    boolean isOwn =
        Governors.subject(tree, verb).filter(s -> tree.lower(s).matches("i|we")).isPresent();
    return (OutOfStory.isSaid(told) || verbs.isReporting(tree, verb))
        && !isOwn
        && tree.child(verb, "aux").isEmpty()
        && clauses.tense(tree, verb) == Tense.PRESENT;
  }

  /** What the minutes of a meeting tell in the past, and nobody as of another time. */
  boolean isMinuted(SentenceTree tree, int verb) {
    return clauses.tense(tree, verb) == Tense.PAST
        && clauses.main(tree, verb).isPresent()
        && !verbs.shifts(tree);
  }
}
