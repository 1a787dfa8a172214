package org.annals.clause;

import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Which verbs only go on with what the verb above them tells, then and there. */
public final class Goings {
  private static final Set<String> OF_FULL_CLAUSES =
      Set.of("mark", "nsubj", "nsubj:pass", "aux", "cop");

  private static final Set<String> BESIDE = Set.of("conj", "parataxis");
  private static final Set<String> DYING = Set.of("die", "drown", "perish");
  private static final Set<String> HARMING =
      Set.of(
          "kill", "wound", "injure", "hurt", "arrest", "detain", "capture", "die", "drown",
          "perish");

  private Goings() {}

  /** "Fell off a bridge, killing nine and injuring four": the fall, of its outcome. */
  public static Optional<Integer> outcomeOf(SentenceTree tree, int verb) {
    int first = tree.isA(verb, "conj") ? tree.head(verb) : verb;
    int above = tree.head(first);
    boolean isOutcome =
        tree.isA(first, "advcl")
            && isVerb(tree, above)
            && first > above
            && isParticiple(tree, first)
            && isParticiple(tree, verb)
            && isBehindComma(tree, Governors.firstBelow(tree, first));
    return isOutcome ? Optional.of(above) : Optional.empty();
  }

  /** "They met and signed it": the meeting, of the signing, in the same past. */
  public static Optional<Integer> joinedTo(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    boolean isJoined =
        tree.isA(verb, "conj")
            && isVerb(tree, verb)
            && isVerb(tree, above)
            && Tense.of(tree, verb) == Tense.PAST
            && Tense.of(tree, above) == Tense.PAST
            && tree.children(verb, OF_FULL_CLAUSES).isEmpty();
    return isJoined ? Optional.of(above) : Optional.empty();
  }

  /**
   * "In Lodz the crowd was fired upon; twelve workers were killed": the shooting, of the deaths.
   */
  public static Optional<Integer> harmedIn(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    boolean isHarm =
        BESIDE.contains(tree.relation(verb))
            && above < verb
            && isVerb(tree, above)
            && HARMING.contains(tree.lemma(verb))
            && (Passives.is(tree, verb) || DYING.contains(tree.lemma(verb)))
            && Tense.of(tree, verb) == Tense.PAST
            && Tense.of(tree, above) == Tense.PAST
            && tree.children(verb, Set.of("mark")).isEmpty();
    return isHarm ? Optional.of(above) : Optional.empty();
  }

  private static boolean isVerb(SentenceTree tree, int word) {
    return word != SentenceTree.ROOT && tree.pos(word) == PartOfSpeech.VERB;
  }

  private static boolean isParticiple(SentenceTree tree, int verb) {
    return tree.lower(verb).endsWith("ing") && tree.children(verb, OF_FULL_CLAUSES).isEmpty();
  }

  private static boolean isBehindComma(SentenceTree tree, int word) {
    return tree.lower(word).equals(",") || tree.lower(word - 1).equals(",");
  }
}
