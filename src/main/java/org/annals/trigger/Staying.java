package org.annals.trigger;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.StandingVerbs;
import org.annals.clause.Tense;
import org.annals.clause.Unresolved;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Sees which verbs tell that somebody or something stayed as it was: "Anna Berg had waited 40
 * minutes", "the bill has remained stuck in committee", "Bo Li remained in custody".
 */
public final class Staying {
  private static final Set<String> FINITE =
      Set.of("root", "conj", "ccomp", "parataxis", "acl:relcl", "advcl");
  private static final Set<String> CONDITIONS = Set.of("to", "if", "unless", "whether");
  private static final Set<String> WHERE =
      Set.of("in", "at", "on", "under", "with", "without", "behind", "aboard", "outside");
  private static final Set<String> SAYING_WHICH =
      Set.of("nmod", "nmod:poss", "nummod", "compound", "amod", "acl", "acl:relcl", "obl", "obj");
  private static final Set<String> LENGTHS = DataFile.words("/trigger/lengths.txt");
  private static final Set<String> POINTING = Set.of("the", "a", "an", "this");

  private Staying() {}

  /** Whether a verb, in the past or perfect tense, tells so of somebody who is told. */
  public static boolean is(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.isInName(verb)
        && FINITE.contains(tree.relation(verb))
        && tree.children(verb, Set.of("mark")).stream()
            .noneMatch(mark -> CONDITIONS.contains(tree.lower(mark)))
        && isDone(Tense.of(tree, verb))
        && (isLong(tree, verb) || (isRemaining(tree, verb) && isSo(tree, verb)))
        && isOfOne(tree, Governors.subject(tree, verb));
  }

  private static boolean isDone(Tense tense) {
    return tense == Tense.PAST || tense == Tense.PERFECT || tense == Tense.PAST_PERFECT;
  }

  /** "Waited 40 minutes", "slept in a barn for three weeks", "the storm, which lasted two days". */
  private static boolean isLong(SentenceTree tree, int verb) {
    boolean isStaying =
        StandingVerbs.is("staying", tree.lemma(verb))
            || (tree.lemma(verb).equals("last") && tree.isA(verb, "acl:relcl"));
    return isStaying
        && tree.children(verb, Set.of("obl", "obl:unmarked", "obj")).stream()
            .filter(time -> time > verb && LENGTHS.contains(tree.lemma(time)))
            .anyMatch(time -> tree.child(time, "nummod").isPresent());
  }

  private static boolean isRemaining(SentenceTree tree, int verb) {
    return StandingVerbs.is("remaining", tree.lemma(verb));
  }

  /** "Stuck in committee", "in custody", "his closest collaborator". */
  private static boolean isSo(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obl")).stream()
            .anyMatch(where -> where > verb && tree.hasChild(where, "case", WHERE))
        || tree.children(verb, Set.of("xcomp", "obj")).stream()
            .filter(so -> so > verb && !tree.hasChild(so, "mark", Set.of("to")))
            .filter(so -> !Unresolved.isOfSomebody(tree, so))
            .anyMatch(
                so ->
                    tree.pos(so) == PartOfSpeech.VERB
                        || !tree.children(so, SAYING_WHICH).isEmpty());
  }

  /** Somebody with a name, or a noun that says which one. */
  private static boolean isOfOne(SentenceTree tree, Optional<Integer> subject) {
    return subject
        .filter(
            who ->
                tree.referent(who).isPresent()
                    || (tree.pos(who) == PartOfSpeech.NOUN
                        && !Unresolved.isOfSomebody(tree, who)
                        && tree.hasChild(who, "det", POINTING)
                        && !tree.children(who, SAYING_WHICH).isEmpty())
                    || tree.child(who, "nummod").isPresent())
        .isPresent();
  }
}
