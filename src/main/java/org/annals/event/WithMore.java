package org.annals.event;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Phrases;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Tells what says much though nobody knows who did it: "it will take on 400 million euros of debt",
 * "she entered the Senate in 2006".
 */
final class WithMore {
  private static final Set<String> AROUND = Set.of("obl", "obl:agent", "obj", "iobj");

  private WithMore() {}

  /** Whether a sum stands with it, or a time with a name, a place or a number. */
  static boolean is(Candidate candidate) {
    boolean hasSum = candidate.quantities().stream().anyMatch(WithMore::isMoney);
    boolean isDated = candidate.time().isPresent();
    return isFact(candidate)
        && (hasSum || (isDated && (isOfSomething(candidate) || hasName(candidate))));
  }

  private static boolean isFact(Candidate candidate) {
    return candidate.told().type().lineage().size() == 1
        && candidate.tree().pos(candidate.told().head()) == PartOfSpeech.VERB
        && !isOfThem(candidate);
  }

  /** "They brought in 900 pounds" may be people or goods. */
  private static boolean isOfThem(Candidate candidate) {
    return Governors.subject(candidate.tree(), candidate.told().head())
        .filter(subject -> candidate.tree().lower(subject).equals("they"))
        .isPresent();
  }

  private static boolean isMoney(Quantity quantity) {
    return quantity.isMoney();
  }

  private static boolean isOfSomething(Candidate candidate) {
    return !candidate.isOfNobody() || !candidate.quantities().isEmpty();
  }

  /** "In the Senate": a name behind the verb. */
  private static boolean hasName(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return tree.children(verb, AROUND).stream()
        .filter(word -> word > verb && !Phrases.isTime(tree, word))
        .anyMatch(word -> isNamed(tree, word));
  }

  private static boolean isNamed(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.PROPN && tree.referent(word).isPresent();
  }
}
