package org.annals.event;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Unresolved;
import org.annals.label.Participants;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;
import org.annals.trigger.LikelyVerbs;

/**
 * Sees clauses that the network is sure tell a fact, of things without a name that their words tell
 * from others of their kind: "the yield on the bonds rose to nine per cent".
 */
final class LikelyThings {
  /** From which probability on a verb tells a fact whoever takes part. */
  private static final double SURE = 0.85;

  /** The same where only an article says which one. */
  private static final double SUREST = 0.9;

  /** The same where nothing says which one. */
  private static final double ALL_BUT_SURE = 0.94;

  /** The same of a clause in which nothing else stands. */
  private static final double PLAIN = 0.97;

  /** The same of a verb that goes on from another. */
  private static final double ONWARD = 0.8;

  private static final Set<String> OPEN = Set.of("obj", "obl", "xcomp", "ccomp", "advcl");
  private static final Set<PartOfSpeech> NOMINAL = Set.of(PartOfSpeech.NOUN, PartOfSpeech.NUM);
  private static final Set<String> WHICH_ONE =
      Set.of("nmod", "nmod:poss", "nummod", "amod", "compound", "acl", "acl:relcl", "appos");

  private static final Set<String> MORE = Set.of("obl", "obl:agent", "obj", "xcomp", "ccomp");
  private static final Set<String> FINITE = Set.of("root", "conj", "parataxis");
  private static final Set<String> VAGUE =
      Set.of("no", "any", "every", "each", "such", "some", "many", "few");

  private LikelyThings() {}

  /** Whether the words of such a clause are enough to know of what it tells. */
  static boolean are(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return tree.roles().told(verb) >= SURE
        && !isDoubtful(candidate)
        && isDescribed(candidate)
        && Governors.subject(tree, verb).filter(noun -> isOne(tree, noun)).isPresent()
        && isWithMore(candidate);
  }

  /** "The Leeds Festival receives a fifth of its money from the city": of what has any name. */
  static boolean areNamed(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return tree.roles().told(verb) >= SURE
        && !tree.relation(verb).equals("acl")
        && Governors.subject(tree, verb).flatMap(tree::referent).isPresent()
        && (isPlain(tree, verb)
            || tree.children(verb, MORE).stream()
                .anyMatch(more -> more > verb && NOMINAL.contains(tree.pos(more))));
  }

  /** "The Leeds Hall prospered": a clause of its own that is sure to tell something. */
  private static boolean isPlain(SentenceTree tree, int verb) {
    return tree.roles().told(verb) >= PLAIN
        && tree.relation(verb).equals("root")
        && tree.pos(verb) == PartOfSpeech.VERB
        && tree.children(verb, OPEN).isEmpty();
  }

  /** "The siege lasted nineteen days", "the vessel was designed to carry 600 passengers". */
  static boolean areDefinite(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return tree.roles().told(verb) >= SUREST
        && !tree.relation(verb).startsWith("acl")
        && isDescribed(candidate)
        && Governors.subject(tree, verb).filter(noun -> isDefinite(tree, noun)).isPresent()
        && (candidate.time().isPresent() || isWithTelling(candidate));
  }

  /** "It sat for 41 days", of a commission that the sentence before tells of. */
  static boolean areMeant(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return tree.roles().told(verb) >= SUREST
        && FINITE.contains(tree.relation(verb))
        && isDescribed(candidate)
        && Governors.subject(tree, verb)
            .filter(it -> tree.pos(it) == PartOfSpeech.PRON && tree.children(it).isEmpty())
            .isPresent()
        && isWithTelling(candidate);
  }

  /** "Mining began in 1943", "the Leeds mill has been saved": of which nothing more is told. */
  static boolean areSure(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return tree.roles().told(verb) >= PLAIN
        && FINITE.contains(tree.relation(verb))
        && isDescribed(candidate)
        && Governors.subject(tree, verb)
            .filter(noun -> NOMINAL.contains(tree.pos(noun)) || isOne(tree, noun))
            .filter(noun -> !Unresolved.isOfSomebody(tree, noun))
            .filter(noun -> candidate.time().isPresent() || isOne(tree, noun))
            .isPresent();
  }

  /** "They rose and sang", of those of whom the first verb is sure to tell something. */
  static boolean areOnward(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return tree.isA(verb, "conj")
        && tree.roles().told(verb) >= ONWARD
        && tree.roles().told(tree.head(verb)) >= SUREST
        && tree.children(verb, Governors.SUBJECTS).isEmpty()
        && Governors.subject(tree, verb)
            .filter(noun -> isPlainNoun(tree, noun) && !tree.children(noun).isEmpty())
            .isPresent();
  }

  /** "The money came from the Leeds Fund": of one thing, by something that has a name. */
  static boolean areTied(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return tree.roles().told(verb) >= LikelyVerbs.LEAST
        && FINITE.contains(tree.relation(verb))
        && isDescribed(candidate)
        && Governors.subject(tree, verb).filter(noun -> isDefinite(tree, noun)).isPresent()
        && tree.children(verb, MORE).stream()
            .anyMatch(more -> more > verb && tree.referent(more).isPresent());
  }

  /** Whether words tell of what the clause is about. */
  private static boolean isDescribed(Candidate candidate) {
    Participants who = candidate.participants();
    boolean isDone = Passives.is(candidate.tree(), candidate.told().head());
    return !(isDone ? who.unnamedPatients() : who.unnamedAgents()).isEmpty();
  }

  /** Whether a number stands there, or words behind the verb that tell more. */
  private static boolean isWithTelling(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return !candidate.quantities().isEmpty()
        || isBecoming(tree, verb)
        || tree.children(verb, MORE).stream()
            .anyMatch(more -> more > verb && tellsMore(tree, more));
  }

  /** "The tribe became a firm". */
  private static boolean isBecoming(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("become")
        && tree.children(verb, Set.of("xcomp", "obj")).stream()
            .anyMatch(what -> what > verb && tree.pos(what) == PartOfSpeech.NOUN);
  }

  private static boolean isDefinite(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        && tree.hasChild(noun, "det", Set.of("the"))
        && !Unresolved.isPortion(tree, noun);
  }

  /** "Guests will be carried by hired buses": what the network is all but sure of. */
  static boolean areTold(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    double likely = tree.roles().told(verb);
    return likely >= ALL_BUT_SURE
        && FINITE.contains(tree.relation(verb))
        && isDescribed(candidate)
        && Governors.subject(tree, verb).filter(noun -> isPlainNoun(tree, noun)).isPresent()
        && (isWithTelling(candidate) || (likely >= PLAIN && isWithMore(candidate)));
  }

  private static boolean isPlainNoun(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        && !Unresolved.isOfSomebody(tree, noun)
        && !Unresolved.isPortion(tree, noun)
        && !tree.hasChild(noun, "det", VAGUE)
        && !tree.hasChild(noun, "amod", VAGUE);
  }

  /** A name, a noun that is told from others, an aim with what it is of. */
  private static boolean tellsMore(SentenceTree tree, int word) {
    return tree.referent(word).isPresent()
        || (tree.pos(word) == PartOfSpeech.VERB
            ? !tree.children(word, MORE).isEmpty()
            : !Unresolved.isOfSomebody(tree, word) && !tree.children(word, WHICH_ONE).isEmpty());
  }

  /** "The counsel, asked why, said": asked; "the work of the board set up": the board was. */
  private static boolean isDoubtful(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return tree.relation(verb).equals("acl")
        && (candidate.told().isUtterance()
            || tree.children(tree.head(verb), Set.of("nmod")).stream()
                .filter(of -> of < verb)
                .anyMatch(of -> suffers(tree, verb, of) >= suffers(tree, verb, tree.head(verb))));
  }

  private static double suffers(SentenceTree tree, int verb, int noun) {
    return tree.roles().likelihood(verb, noun, Role.PATIENT).orElse(0);
  }

  private static boolean isOne(SentenceTree tree, int noun) {
    return (tree.pos(noun) == PartOfSpeech.NOUN || tree.pos(noun) == PartOfSpeech.PROPN)
        && !Unresolved.isOfSomebody(tree, noun)
        && !Unresolved.isPortion(tree, noun)
        && !tree.hasChild(noun, "det", VAGUE)
        && !tree.children(noun, WHICH_ONE).isEmpty();
  }

  /** A time, a number, or a noun behind the verb that is no pronoun. */
  static boolean isWithMore(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return candidate.time().isPresent()
        || !candidate.quantities().isEmpty()
        || tree.children(verb, MORE).stream()
            .anyMatch(more -> more > verb && !Unresolved.isPronoun(tree, more));
  }
}
