package org.annals.trigger;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.StandingVerbs;
import org.annals.coreference.PersonNouns;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Sees which verbs of any kind tell in the present tense what a body, a law or a thing with a name
 * does to something that is named, counted or described: "Ordinance 9 narrows the definition of
 * rentals", "Acme plans 84 houses", "the treaty leaves Spain with 40 islands". What persons do in
 * the present tense may be a habit.
 */
final class PresentDoings {
  private static final Set<String> FINITE = Set.of("root", "conj", "acl:relcl", "parataxis");
  private static final Set<String> APART = Set.of("aux", "aux:pass", "mark", "cop", "expl");
  private static final Set<String> OPEN = Set.of("ccomp", "csubj");
  private static final Set<String> NAMES = Set.of("appos", "flat");
  private static final Set<String> NEAR =
      Set.of("nmod", "appos", "compound", "flat", "nmod:poss", "nmod:desc");
  private static final Set<String> DESCRIBING = Set.of("nmod", "acl", "acl:relcl", "nmod:poss");
  private static final Set<String> VAGUE = Set.of("no", "any", "every", "each", "such");
  private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "never", "no", "rarely");
  private static final Set<String> WHICH_ONE = Set.of("the", "this", "that");

  private static final Set<String> TO = Set.of("to", "for", "with", "from");

  private static final Set<String> STATES = DataFile.words("/trigger/state-verbs.txt");
  private static final Set<String> STATING = DataFile.words("/trigger/stating-verbs.txt");
  private static final Set<String> PERSONS = new PersonNouns().listed();

  private PresentDoings() {}

  /** Whether the verb tells of such a doing. */
  static boolean is(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.isInName(verb)
        && FINITE.contains(tree.relation(verb))
        && PlainVerbs.isPresent(tree, verb)
        && (STATING.contains(tree.lemma(verb)) || !STATES.contains(tree.lemma(verb)))
        && isBare(tree, verb)
        && hasDoer(tree, verb);
  }

  private static boolean isBare(SentenceTree tree, int verb) {
    return tree.children(verb, APART).isEmpty()
        && tree.children(verb, OPEN).isEmpty()
        && tree.children(verb).stream().noneMatch(child -> NOT.contains(tree.lower(child)))
        && !Passives.is(tree, verb);
  }

  private static boolean hasDoer(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb)
        .filter(
            doer ->
                doer < verb
                    && (isNamedThing(tree, doer)
                        ? isToldOf(tree, verb)
                        : isOneThing(tree, doer) && isToNamed(tree, verb)))
        .isPresent();
  }

  /** "Acme", "the developer, Acme of Leeds,". */
  private static boolean isNamedThing(SentenceTree tree, int doer) {
    return isThing(tree, doer)
        || (tree.pos(doer) == PartOfSpeech.NOUN
            && tree.children(doer, NAMES).stream()
                .anyMatch(name -> name > doer && isThing(tree, name)));
  }

  private static boolean isThing(SentenceTree tree, int word) {
    return tree.referent(word).filter(r -> !r.entity().is(EntityType.PERSON)).isPresent();
  }

  /** "The treaty", "the walkout". */
  private static boolean isOneThing(SentenceTree tree, int doer) {
    return tree.pos(doer) == PartOfSpeech.NOUN
        && tree.referent(doer).isEmpty()
        && tree.lower(doer).equals(tree.lemma(doer))
        && tree.hasChild(doer, "det", WHICH_ONE)
        && !PERSONS.contains(tree.lemma(doer));
  }

  private static boolean isToldOf(SentenceTree tree, int verb) {
    List<Integer> objects = objects(tree, verb);
    return !objects.isEmpty()
        && objects.stream().allMatch(what -> isPlain(tree, what))
        && (objects.stream().anyMatch(what -> isOne(tree, what))
            || isToNamed(tree, verb)
            || isToCounted(tree, verb));
  }

  private static List<Integer> objects(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obj")).stream().filter(what -> what > verb).toList();
  }

  private static boolean isPlain(SentenceTree tree, int what) {
    return (tree.pos(what) == PartOfSpeech.NOUN || tree.pos(what) == PartOfSpeech.PROPN)
        && !StandingVerbs.is("idle", tree.lemma(what))
        && !tree.hasChild(what, "det", VAGUE);
  }

  /** "84 houses", "the definition of rentals", "Leeds". */
  private static boolean isOne(SentenceTree tree, int what) {
    return isNear(tree, what)
        || tree.child(what, "nummod").isPresent()
        || (tree.hasChild(what, "det", WHICH_ONE) && !tree.children(what, DESCRIBING).isEmpty());
  }

  /** "Leaves Spain with 40 islands". */
  private static boolean isToNamed(SentenceTree tree, int verb) {
    List<Integer> objects = objects(tree, verb);
    return !objects.isEmpty()
        && objects.stream().allMatch(what -> isPlain(tree, what))
        && Stream.concat(
                objects.stream(),
                tree.children(verb, Set.of("obl")).stream()
                    .filter(where -> where > verb)
                    .filter(where -> tree.child(where, "case").isPresent()))
            .anyMatch(what -> isNear(tree, what));
  }

  /** "Lends paintings to 30 museums". */
  private static boolean isToCounted(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obl")).stream()
        .filter(whom -> whom > verb && tree.hasChild(whom, "case", TO))
        .anyMatch(whom -> tree.child(whom, "nummod").isPresent());
  }

  private static boolean isNear(SentenceTree tree, int noun) {
    return tree.referent(noun).isPresent()
        || tree.children(noun, NEAR).stream().anyMatch(name -> tree.referent(name).isPresent());
  }
}
