package org.annals.trigger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.StandingVerbs;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.CalendarNames;
import org.annals.tree.SentenceTree;

/**
 * Finds what somebody or something known does these days, told in the present tense with a thing or
 * place that is told well enough: "she works in a former depot in Ghent", "the union, which
 * represents 260 miners", "where she has a studio".
 */
final class Nowadays {
  private static final Set<String> FINITE =
      Set.of("root", "conj", "acl:relcl", "parataxis", "advcl:relcl");
  private static final Set<String> APART = Set.of("aux", "aux:pass", "mark", "cop", "expl");
  private static final Set<String> OPEN = Set.of("xcomp", "ccomp", "advcl", "csubj");
  private static final Set<String> CASES =
      Set.of(
          "in", "at", "for", "with", "from", "on", "to", "of", "near", "under", "between", "across",
          "over", "through", "as");
  private static final Set<String> NEAR =
      Set.of("nmod", "appos", "compound", "flat", "nmod:poss", "nmod:desc", "amod");
  private static final Set<String> WHICH_ONE =
      Set.of("det", "nmod:poss", "nummod", "nmod", "compound", "amod");
  private static final Set<String> MORE = Set.of("nmod", "compound", "acl", "acl:relcl");
  private static final Set<String> RELATIVE = Set.of("which", "that");
  private static final Set<String> VAGUE = Set.of("no", "any", "every", "each", "such", "nothing");
  private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "never", "no", "rarely");

  private static final Set<String> COUNTED = Set.of("represent", "oversee", "supervise", "advise");
  private static final Set<String> WHERE = Set.of("where");
  private static final Set<String> SHORT_MONTHS =
      Set.of("jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.");

  private Nowadays() {}

  /** Whether the verb tells of such a thing. */
  static boolean is(SentenceTree tree, int verb) {
    return isState(tree, verb) || isCalledAfter(tree, verb) || isScheduled(tree, verb);
  }

  private static boolean isState(SentenceTree tree, int verb) {
    return isVerb(tree, verb)
        && (FINITE.contains(tree.relation(verb)) || isWhere(tree, verb))
        && tree.children(verb, APART).isEmpty()
        && tree.children(verb, OPEN).stream().allMatch(clause -> isAdded(tree, clause))
        && tree.children(verb).stream().noneMatch(child -> NOT.contains(tree.lower(child)))
        && !Passives.is(tree, verb)
        && isOfKnown(tree, verb)
        && (isHaving(tree, verb) ? hasAsset(tree, verb) : hasMore(tree, verb));
  }

  /** "Where she has a studio". */
  private static boolean isWhere(SentenceTree tree, int verb) {
    return tree.isA(verb, "advcl") && tree.hasChild(verb, "advmod", WHERE);
  }

  /** A clause that takes nothing back: "where she has a studio", "to defend rivers". */
  private static boolean isAdded(SentenceTree tree, int clause) {
    return isWhere(tree, clause)
        || (tree.isA(clause, "advcl") && tree.hasChild(clause, "mark", Set.of("to")));
  }

  private static boolean isVerb(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.isInName(verb)
        && (isHaving(tree, verb)
            || (StandingVerbs.is("now", tree.lemma(verb))
                && (PlainVerbs.isPresent(tree, verb)
                    || isOfSeveral(tree, verb)
                    || isOfStaff(tree, verb))));
  }

  /** "Anna Berg and Bo Li run". */
  private static boolean isOfSeveral(SentenceTree tree, int verb) {
    boolean isBase =
        tree.lower(verb).equals(tree.lemma(verb))
            && !tree.relation(verb).equals("conj")
            && !StandingVerbs.is("unchanged", tree.lemma(verb));
    return isBase && (isOfOwned(tree, verb) || isOfBoth(tree, verb));
  }

  /** "Its officers inspect". */
  private static boolean isOfOwned(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("nsubj")).stream()
        .filter(who -> who < verb && !tree.lower(who).equals(tree.lemma(who)))
        .flatMap(who -> tree.children(who, Set.of("nmod:poss")).stream())
        .anyMatch(owner -> tree.referent(owner).isPresent());
  }

  private static boolean isOfBoth(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("nsubj")).stream()
        .filter(who -> who < verb && tree.referent(who).isPresent())
        .flatMap(who -> tree.children(who, Set.of("conj")).stream())
        .anyMatch(other -> other < verb && tree.referent(other).isPresent());
  }

  /** "Its officers inspect". */
  private static boolean isOfStaff(SentenceTree tree, int verb) {
    return tree.lower(verb).equals(tree.lemma(verb))
        && !StandingVerbs.is("unchanged", tree.lemma(verb))
        && tree.children(verb, Set.of("nsubj")).stream()
            .filter(who -> who < verb && !tree.lower(who).equals(tree.lemma(who)))
            .flatMap(who -> tree.children(who, Set.of("nmod:poss")).stream())
            .anyMatch(owner -> tree.referent(owner).isPresent());
  }

  private static boolean isHaving(SentenceTree tree, int verb) {
    return StandingVerbs.is("having", tree.lemma(verb)) && tree.lower(verb).matches("has|had");
  }

  /** Its subject, or whose the subject is: "its brands include". */
  private static boolean isOfKnown(SentenceTree tree, int verb) {
    Optional<Integer> subject = Governors.subject(tree, verb);
    return subject
        .filter(
            who ->
                tree.referent(who).isPresent()
                    || tree.children(who, Set.of("nmod:poss")).stream()
                        .anyMatch(owner -> isKnownOwner(tree, verb, owner)))
        .isPresent();
  }

  /** "Its", "Bo Li's", "Bo Li, whose". */
  private static boolean isKnownOwner(SentenceTree tree, int verb, int owner) {
    return tree.referent(owner).isPresent()
        || (tree.lower(owner).equals("whose")
            && tree.isA(verb, "acl:relcl")
            && tree.referent(tree.head(verb)).isPresent());
  }

  private static boolean hasMore(SentenceTree tree, int verb) {
    List<Integer> objects = tree.children(verb, Set.of("obj"));
    return objects.isEmpty()
        ? hasPlace(tree, verb, false)
        : objects.stream().allMatch(what -> isTold(tree, verb, what));
  }

  private static boolean isTold(SentenceTree tree, int verb, int what) {
    if (what < verb) {
      return RELATIVE.contains(tree.lower(what)) && hasPlace(tree, verb, false);
    }
    boolean isOne =
        tree.referent(what).isPresent()
            || !tree.children(what, WHICH_ONE).isEmpty()
            || hasPlace(tree, verb, false);
    return isMost(tree, verb, what) || (isOne && isPlain(tree, verb, what));
  }

  /** A noun, neither vague nor a number of things, which is measured. */
  private static boolean isPlain(SentenceTree tree, int verb, int what) {
    boolean isNoun = tree.pos(what) == PartOfSpeech.NOUN || tree.pos(what) == PartOfSpeech.PROPN;
    boolean isCounted = tree.child(what, "nummod").isPresent();
    return isNoun
        && !StandingVerbs.is("idle", tree.lemma(what))
        && !tree.hasChild(what, "det", VAGUE)
        && (!isCounted || COUNTED.contains(tree.lemma(verb)));
  }

  /** "Most of Acme's workers". */
  private static boolean isMost(SentenceTree tree, int verb, int what) {
    return what > verb
        && tree.lower(what).matches("most|some|many|half|part")
        && Stream.concat(tree.children(what).stream(), tree.children(verb).stream())
            .filter(of -> of > what && tree.hasChild(of, "case", Set.of("of")))
            .anyMatch(of -> isNearName(tree, of));
  }

  /** "A station is named after Bo Li", "a crater bears his name". */
  private static boolean isCalledAfter(SentenceTree tree, int verb) {
    boolean isClause =
        tree.pos(verb) == PartOfSpeech.VERB
            && FINITE.contains(tree.relation(verb))
            && tree.children(verb, Set.of("mark", "cop", "expl")).isEmpty()
            && Governors.subject(tree, verb).filter(what -> isThing(tree, what)).isPresent();
    boolean isNamed =
        tree.lemma(verb).equals("name")
            && tree.hasChild(verb, "aux:pass", Set.of("is", "are"))
            && tree.children(verb, Set.of("obl", "obl:agent")).stream()
                .filter(whom -> tree.hasChild(whom, "case", Set.of("after", "for")))
                .anyMatch(whom -> tree.referent(whom).isPresent());
    return isClause && (isNamed || bearsName(tree, verb));
  }

  private static boolean bearsName(SentenceTree tree, int verb) {
    return tree.lower(verb).matches("bears|carries|bear")
        && tree.children(verb, Set.of("obj")).stream()
            .filter(name -> tree.lower(name).matches("names?"))
            .flatMap(name -> tree.children(name, Set.of("nmod:poss")).stream())
            .anyMatch(whose -> tree.referent(whose).isPresent());
  }

  private static boolean isThing(SentenceTree tree, int word) {
    return tree.referent(word).isPresent()
        || tree.pos(word) == PartOfSpeech.NOUN
        || tree.pos(word) == PartOfSpeech.PROPN;
  }

  /** "Which goes before voters on May 6", "she takes up her post on January 1". */
  private static boolean isScheduled(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && StandingVerbs.is("scheduled", tree.lemma(verb))
        && PlainVerbs.isPresent(tree, verb)
        && FINITE.contains(tree.relation(verb))
        && tree.children(verb, APART).isEmpty()
        && Governors.subject(tree, verb).filter(what -> isThing(tree, what)).isPresent()
        && tree.children(verb, Set.of("obl", "obl:unmarked")).stream()
            .anyMatch(when -> when > verb && isDay(tree, when));
  }

  /** "On May 6", "on 6 May". */
  private static boolean isDay(SentenceTree tree, int word) {
    return tree.hasChild(word, "case", Set.of("on", "in", "from"))
        && Stream.concat(Stream.of(word), tree.children(word).stream())
            .map(tree::lower)
            .anyMatch(part -> CalendarNames.MONTHS.contains(part) || SHORT_MONTHS.contains(part));
  }

  /** "Has its seat in Vienna", "where she has a studio". */
  private static boolean hasAsset(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obj")).stream()
        .anyMatch(
            what ->
                what > verb
                    && StandingVerbs.is("assets", tree.lemma(what))
                    && !tree.hasChild(what, "det", VAGUE)
                    && (hasPlace(tree, verb, true)
                        || hasPlace(tree, what, true)
                        || tree.hasChild(verb, "advmod", WHERE)));
  }

  /** Whether a phrase with a preposition is named, or told at some length. */
  private static boolean hasPlace(SentenceTree tree, int word, boolean isNamed) {
    return tree.children(word, Set.of("obl", "nmod")).stream()
        .filter(where -> tree.hasChild(where, "case", CASES))
        .anyMatch(
            where ->
                isNearName(tree, where)
                    || (!isNamed && (isLong(tree, where) || isOnWhich(tree, word, where))));
  }

  /** "A commission on which Norway sits". */
  private static boolean isOnWhich(SentenceTree tree, int verb, int which) {
    return which < verb
        && tree.lower(which).equals("which")
        && tree.isA(verb, "acl:relcl")
        && tree.pos(tree.head(verb)) == PartOfSpeech.NOUN;
  }

  private static boolean isNearName(SentenceTree tree, int noun) {
    return isName(tree, noun)
        || tree.children(noun, NEAR).stream()
            .anyMatch(
                near ->
                    isName(tree, near)
                        || tree.children(near, NEAR).stream()
                            .anyMatch(farther -> isName(tree, farther)));
  }

  private static boolean isName(SentenceTree tree, int word) {
    return tree.referent(word).isPresent();
  }

  /** "On the home affairs committee", "at 328 ports of entry". */
  private static boolean isLong(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        && (tree.hasChild(noun, "det", Set.of("the", "a", "an"))
            || tree.child(noun, "nummod").isPresent())
        && !tree.children(noun, MORE).isEmpty();
  }
}
