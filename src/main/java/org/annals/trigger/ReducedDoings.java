package org.annals.trigger;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Passives;
import org.annals.clause.StandingVerbs;
import org.annals.clause.Tense;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.time.TimeContext;
import org.annals.tree.SentenceTree;

/**
 * Finds what a participle behind a noun tells with a doer, a day or a place that has a name: "a
 * consortium led by Acme", "the mole built in 1956", "a boat cast by a founder in Ghent".
 */
final class ReducedDoings {
  private static final Set<String> STATES = DataFile.words("/trigger/state-verbs.txt");
  private static final Set<String> APART =
      Set.of("mark", "aux", "aux:pass", "cop", "obj", "xcomp", "ccomp", "nsubj", "nsubj:pass");
  private static final Set<String> NOT =
      Set.of("not", "n't", "n\u2019t", "never", "no", "rarely", "hardly", "often", "usually");
  private static final Set<String> VAGUE =
      Set.of("any", "no", "every", "each", "such", "neither", "either", "whatever");
  private static final Set<String> BESIDE = Set.of("obl", "obl:agent", "obl:unmarked", "advmod");
  private static final Set<String> ORDERING =
      Set.of("order", "want", "have", "get", "need", "demand", "keep", "leave", "see", "like");
  private static final Set<Tense> AHEAD = Set.of(Tense.FUTURE, Tense.OPEN);
  private static final Set<String> STATED = Set.of("lead", "own");
  private static final Set<String> BEGINNING = Set.of("begin", "start", "continue");

  private ReducedDoings() {}

  /** Whether the verb tells of such a thing. */
  static boolean is(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.isInName(verb)
        && Passives.is(tree, verb)
        && noun(tree, verb).filter(noun -> isOne(tree, noun)).isPresent()
        && tree.children(verb, APART).isEmpty()
        && tree.children(verb).stream().noneMatch(child -> NOT.contains(tree.lower(child)))
        && !isOtherwise(tree, verb)
        && tells(tree, verb);
  }

  private static boolean isOtherwise(SentenceTree tree, int verb) {
    return isStated(tree, verb)
        || noun(tree, verb).filter(law -> tree.hasChild(law, "case", Set.of("under"))).isPresent();
  }

  /** "Acme, led by Bo Li", which is told as a statement. */
  private static boolean isStated(SentenceTree tree, int verb) {
    return STATED.contains(tree.lemma(verb))
        && noun(tree, verb)
            .flatMap(tree::referent)
            .filter(body -> body.entity().is(EntityType.ORGANIZATION))
            .isPresent();
  }

  private static Optional<Integer> noun(SentenceTree tree, int verb) {
    int first = tree.relation(verb).equals("conj") ? tree.head(verb) : verb;
    return tree.relation(first).equals("acl") && tree.head(first) < first
        ? Optional.of(tree.head(first))
        : Optional.empty();
  }

  private static boolean isOne(SentenceTree tree, int noun) {
    return (tree.pos(noun) == PartOfSpeech.NOUN || tree.pos(noun) == PartOfSpeech.PROPN)
        && !tree.hasChild(noun, "det", VAGUE)
        && !isOrdered(tree, noun);
  }

  /** "Ordered the hall cleared". */
  private static boolean isOrdered(SentenceTree tree, int noun) {
    return tree.relation(noun).equals("obj") && ORDERING.contains(tree.lemma(tree.head(noun)));
  }

  private static boolean tells(SentenceTree tree, int verb) {
    String lemma = tree.lemma(verb);
    boolean isBegun = BEGINNING.contains(lemma) || lemma.equals("make");
    return (isBegun || !STATES.contains(lemma))
        ? isDoneByNamed(tree, verb)
            || (!isToCome(tree, verb) && (isDated(tree, verb) || isPlaced(tree, verb)))
        : StandingVerbs.is("done-by", lemma) && isDoneByNamed(tree, verb);
  }

  /** "Will pay for roots delivered in 2029". */
  private static boolean isToCome(SentenceTree tree, int verb) {
    int above = noun(tree, verb).map(noun -> governor(tree, noun)).orElse(SentenceTree.ROOT);
    return above != SentenceTree.ROOT && above < verb && AHEAD.contains(Tense.of(tree, above));
  }

  private static int governor(SentenceTree tree, int noun) {
    int above = tree.head(noun);
    for (int steps = 0; steps < 3 && above != SentenceTree.ROOT; steps++) {
      if (tree.pos(above) == PartOfSpeech.VERB) {
        return above;
      }
      above = tree.head(above);
    }
    return SentenceTree.ROOT;
  }

  private static boolean isDoneByNamed(SentenceTree tree, int verb) {
    return beside(tree, verb)
        .filter(doer -> tree.hasChild(doer, "case", Set.of("by")))
        .anyMatch(doer -> NearNames.has(tree, doer));
  }

  private static boolean isPlaced(SentenceTree tree, int verb) {
    return beside(tree, verb)
        .filter(where -> tree.child(where, "case").isPresent())
        .anyMatch(where -> NearNames.has(tree, where));
  }

  private static boolean isDated(SentenceTree tree, int verb) {
    return tree.times().in(TimeContext.NONE).stream()
        .map(time -> tree.headOf(time.span()))
        .anyMatch(time -> time > verb && tree.head(time) == verb);
  }

  private static Stream<Integer> beside(SentenceTree tree, int verb) {
    return tree.children(verb, BESIDE).stream().filter(word -> word > verb);
  }
}
