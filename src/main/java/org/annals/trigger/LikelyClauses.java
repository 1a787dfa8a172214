package org.annals.trigger;

import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.StandingVerbs;
import org.annals.clause.Unresolved;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Sees whole clauses of which the network is less sure that they tell a fact, while their words
 * leave little doubt: somebody or something known as subject, and what else is told of it behind
 * the verb, as in "the bell hangs in the cathedral", "the treaty divides the patrols".
 */
final class LikelyClauses {
  private static final Set<String> FINITE = Set.of("root", "conj", "parataxis", "acl:relcl");
  private static final Set<String> WEAK =
      Set.of("aux", "aux:pass", "mark", "cop", "expl", "csubj", "ccomp", "advcl");

  private static final Set<String> HELPERS =
      Set.of("is", "are", "was", "were", "has", "have", "had", "been");

  private static final Set<String> STANDING = Set.of("have", "need");
  private static final Set<PartOfSpeech> NOMINAL = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
  private static final Set<String> MORE = Set.of("obj", "obl", "obl:agent");
  private static final Set<String> NOT =
      Set.of("not", "n't", "n\u2019t", "never", "no", "nothing", "nobody", "none", "neither");

  private static final Set<String> VAGUE =
      Set.of("no", "any", "every", "each", "such", "some", "many", "few");

  /** What belongs to somebody: "hers included a letter". */
  private static final Set<String> OWN = Set.of("his", "hers", "theirs", "mine", "ours", "yours");

  private static final Set<String> IDIOMS = DataFile.words("/event/idle-verbs.txt");

  private LikelyClauses() {}

  /** Whether the verb says no more than how things stand, which the network seldom marks. */
  static boolean isStated(SentenceTree tree, int verb) {
    return StandingVerbs.is("stated", tree.lemma(verb))
        && is(tree, verb)
        && tree.children(verb, MORE).stream().allMatch(what -> tree.pos(what) != PartOfSpeech.PRON);
  }

  /** Whether the verb is that of such a clause. */
  static boolean is(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && FINITE.contains(tree.relation(verb))
        && (!IDIOMS.contains(tree.lemma(verb)) || isFull(tree, verb))
        && isBare(tree, verb)
        && Governors.subject(tree, verb).filter(who -> isOne(tree, who)).isPresent()
        && isWithMore(tree, verb);
  }

  /** "Has a mill", "did away with the tax". */
  private static boolean isFull(SentenceTree tree, int verb) {
    return STANDING.contains(tree.lemma(verb))
        || (tree.lemma(verb).equals("do") && tree.lower(verb + 1).equals("away"));
  }

  private static boolean isBare(SentenceTree tree, int verb) {
    return tree.children(verb, WEAK).stream().allMatch(helper -> isHelper(tree, helper))
        && tree.children(verb).stream().noneMatch(child -> NOT.contains(tree.lower(child)));
  }

  private static boolean isHelper(SentenceTree tree, int word) {
    return (tree.isA(word, "aux") || tree.isA(word, "aux:pass"))
        && HELPERS.contains(tree.lower(word));
  }

  /** Somebody or something that is known or told from others of its kind. */
  private static boolean isOne(SentenceTree tree, int subject) {
    return (tree.referent(subject).isPresent() && !OWN.contains(tree.lower(subject)))
        || (tree.pos(subject) == PartOfSpeech.NOUN
            && tree.hasChild(subject, "det", Set.of("the"))
            && !Unresolved.isOfSomebody(tree, subject)
            && !Unresolved.isPortion(tree, subject));
  }

  private static boolean isWithMore(SentenceTree tree, int verb) {
    List<Integer> more = tree.children(verb, MORE).stream().filter(what -> what > verb).toList();
    return !more.isEmpty() && more.stream().allMatch(what -> isTold(tree, what));
  }

  private static boolean isTold(SentenceTree tree, int what) {
    return tree.referent(what).isPresent()
        || (NOMINAL.contains(tree.pos(what))
            && !tree.hasChild(what, "det", VAGUE)
            && !tree.hasChild(what, "amod", VAGUE)
            && !tree.children(what).isEmpty());
  }
}
