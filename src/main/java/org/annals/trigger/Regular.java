package org.annals.trigger;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Tense;
import org.annals.clause.Unresolved;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Sees what takes place again and again: "a cattle fair is held every August", "the choir meets
 * every Tuesday", "the regatta is staged annually".
 */
public final class Regular {
  private static final Set<String> DONE =
      Set.of("hold", "stage", "celebrate", "organise", "organize", "publish", "award", "print");

  private static final Set<String> DOING = Set.of("meet", "gather", "convene", "sit", "appear");
  private static final Set<String> FINITE = Set.of("root", "conj", "parataxis");
  private static final Set<String> HELPERS = Set.of("is", "are");
  private static final Set<String> TIMES =
      Set.of("obl", "obl:unmarked", "obl:tmod", "nmod:unmarked", "obj");

  private static final Set<String> EVERY = Set.of("every", "each");
  private static final Set<String> OFTEN =
      Set.of("annually", "yearly", "monthly", "weekly", "daily", "biennially");

  private static final Set<String> WHICH_ONE =
      Set.of("amod", "compound", "nmod", "nmod:poss", "appos", "acl");

  private static final Set<String> VAGUE = Set.of("any", "every", "each", "no", "such", "some");

  private Regular() {}

  /** Whether a verb tells so of something that its words tell from others. */
  public static boolean is(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && FINITE.contains(tree.relation(verb))
        && (Passives.is(tree, verb) ? DONE : DOING).contains(tree.lemma(verb))
        && Tense.of(tree, verb) == Tense.PRESENT
        && isPlain(tree, verb)
        && tree.children(verb).stream().anyMatch(time -> isRegular(tree, time))
        && Governors.subject(tree, verb).filter(what -> isKnown(tree, what)).isPresent();
  }

  private static boolean isPlain(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("aux", "aux:pass", "mark", "expl")).stream()
            .allMatch(helper -> HELPERS.contains(tree.lower(helper)))
        && !tree.hasChild(verb, "advmod", Set.of("not", "never"));
  }

  private static boolean isRegular(SentenceTree tree, int time) {
    return tree.isA(time, "advmod")
        ? OFTEN.contains(tree.lower(time))
        : TIMES.contains(tree.relation(time)) && tree.hasChild(time, "det", EVERY);
  }

  private static boolean isKnown(SentenceTree tree, int what) {
    return tree.referent(what).isPresent()
        || (tree.pos(what) == PartOfSpeech.NOUN
            && !Unresolved.isOfSomebody(tree, what)
            && !tree.hasChild(what, "det", VAGUE)
            && (tree.hasChild(what, "det", Set.of("the"))
                || !tree.children(what, WHICH_ONE).isEmpty()));
  }
}
