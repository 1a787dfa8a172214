package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Unresolved;
import org.annals.label.ClauseWords;
import org.annals.label.Hearsay;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Denied;
import org.annals.tree.SentenceTree;

/** Tells what is not told well enough to stand alone: "she said", "the men cheered him". */
final class Untellable {
  private static final Set<String> ANY = Set.of("all", "any", "each", "every", "no");
  private static final Set<String> FIRST = Set.of("i", "me", "we", "us");
  private static final Set<String> NAMING =
      Set.of("call", "term", "label", "dub", "describe", "consider", "deem");

  private static final Set<String> GOALS = Set.of("xcomp", "advcl");
  private static final Set<String> DONE = Set.of("obj", "ccomp", "advmod");
  private static final Set<String> DOING_SO = Set.of("so", "with", "without", "away", "the");

  private Untellable() {}

  static boolean is(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    return isAbout(candidate)
        || isSupposed(tree, head)
        || isDisowned(tree, head)
        || (candidate.participants().keys().isEmpty() && isOfThose(tree, head))
        || isBare(candidate)
        || isMadeOnly(candidate)
        || isForSum(candidate)
        || isOfOtherVerb(tree, head);
  }

  /** What another verb tells, or nothing. */
  private static boolean isOfOtherVerb(SentenceTree tree, int head) {
    return isDoingSo(tree, head)
        || isCallingWhat(tree, head)
        || isToDoNothing(tree, head)
        || isOfAny(tree, head);
  }

  /** "Will audit all licences granted since 2020": it only says which. */
  private static boolean isOfAny(SentenceTree tree, int verb) {
    return tree.isA(verb, "acl")
        && tree.hasChild(tree.head(verb), "det", ANY)
        && tree.pos(verb) == PartOfSpeech.VERB;
  }

  /** "Acme made Anna Berg", of whom it is not read what she was made. */
  private static boolean isMadeOnly(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    return tree.pos(head) == PartOfSpeech.VERB
        && tree.lemma(head).equals("make")
        && tree.children(head, Set.of("xcomp", "ccomp", "obl", "advcl", "compound:prt")).isEmpty()
        && candidate.participants().unnamedPatients().isEmpty()
        && candidate.participants().patients().stream().anyMatch(who -> who.is(EntityType.PERSON));
  }

  /** Whether nothing is known of it and a pronoun stands for who takes part. */
  static boolean isAbout(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    if (tree.pos(head) != PartOfSpeech.VERB) {
      return candidate.weight() == 0
          && Unresolved.isOfSomebody(tree, head)
          && !hasKnownSubject(tree, head);
    }
    if (!candidate.isOfNobody()
        || Hearsay.is(tree, head)
        || Authors.tell(candidate)
        || (candidate.stance().speakers().isEmpty() && isOfAuthor(tree, head))) {
      return false;
    }
    return isAboutNobody(candidate, tree, head);
  }

  /** "I believe that it will rain", in a text of which the author is not known. */
  private static boolean isOfAuthor(SentenceTree tree, int verb) {
    return tree.child(verb, "ccomp").isPresent()
        && !Passives.is(tree, verb)
        && Governors.subject(tree, verb).filter(s -> tree.lower(s).equals("i")).isPresent();
  }

  private static boolean isAboutNobody(Candidate candidate, SentenceTree tree, int head) {
    List<Integer> objects = Governors.objects(tree, head);
    boolean isOfObjects =
        !objects.isEmpty()
            && objects.stream().allMatch(w -> Unresolved.isPronoun(tree, w) && !isFirst(tree, w));
    boolean isUntold = candidate.weight() == 0;
    if (isOfObjects && isUntold) {
      return true;
    }
    Optional<Integer> subject = Governors.subject(tree, head);
    return isUntold
        && candidate.participants().unnamedAgents().isEmpty()
        && objects.stream().allMatch(word -> Unresolved.isPronoun(tree, word))
        && subject.filter(s -> isThird(tree, s) || Unresolved.isPronoun(tree, s)).isPresent();
  }

  /** "If the strike lasts": a noun of a clause that only supposes it. */
  static boolean isSupposed(SentenceTree tree, int head) {
    int above = tree.head(head);
    return tree.pos(head) != PartOfSpeech.VERB
        && above != SentenceTree.ROOT
        && tree.isA(head, "nsubj")
        && tree.hasChild(above, "mark", Set.of("if", "unless"));
  }

  /** "It was not Anna Berg who wrote it": she did not. */
  static boolean isDisowned(SentenceTree tree, int verb) {
    int noun = tree.head(verb);
    return noun != SentenceTree.ROOT
        && tree.isA(verb, "acl")
        && tree.child(noun, "cop").isPresent()
        && Denied.is(tree, noun)
        && tree.children(noun).stream()
            .anyMatch(child -> child < noun && tree.lower(child).equals("it"));
  }

  /** Whether one word tells of it and nobody takes part: "say". */
  static boolean isBare(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    return candidate.isOfNobody()
        && tree.pos(candidate.told().head()) == PartOfSpeech.VERB
        && !ClauseWords.of(tree, candidate.told(), candidate.stance(), candidate.participants())
            .words()
            .contains(" ");
  }

  /** "Most of those detained": who they are is told by another verb. */
  static boolean isOfThose(SentenceTree tree, int verb) {
    return tree.isA(verb, "acl")
        && tree.head(verb) == verb - 1
        && tree.lower(verb - 1).equals("those");
  }

  /** "In what officials called the largest raid": what they called so is told by another verb. */
  private static boolean isCallingWhat(SentenceTree tree, int verb) {
    return NAMING.contains(tree.lemma(verb))
        && tree.isA(verb, "acl:relcl")
        && tree.lower(tree.head(verb)).equals("what");
  }

  /** "What the court had not done, he set out to do": nobody knows what, where that is left out. */
  private static boolean isToDoNothing(SentenceTree tree, int verb) {
    return tree.children(verb, GOALS).stream()
        .filter(goal -> goal > verb && tree.lemma(goal).equals("do"))
        .filter(goal -> tree.hasChild(goal, "mark", Set.of("to")))
        .filter(goal -> tree.children(goal, DONE).isEmpty())
        .anyMatch(goal -> !DOING_SO.contains(tree.lower(goal + 1)));
  }

  /** "Which she declined to do", "which he did": what was asked for, told by another verb. */
  static boolean isDoingSo(SentenceTree tree, int verb) {
    return tree.isA(verb, "acl:relcl")
        && (isDoingWhich(tree, verb)
            || tree.children(verb, Set.of("xcomp")).stream()
                .anyMatch(goal -> isDoingWhich(tree, goal) || isToDo(tree, verb, goal)));
  }

  private static boolean isDoingWhich(SentenceTree tree, int verb) {
    return isDo(tree, verb) && isOfWhich(tree, verb);
  }

  private static boolean isToDo(SentenceTree tree, int verb, int goal) {
    return isDo(tree, goal) && isOfWhich(tree, verb);
  }

  private static boolean isDo(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("do")
        && tree.children(verb, Set.of("obj")).stream().allMatch(object -> object < verb);
  }

  private static boolean isOfWhich(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obj")).stream()
        .anyMatch(which -> which < verb && tree.lower(which).equals("which"));
  }

  /** "Was offered 30,000 euros to leave": nobody knows whether it came to that. */
  static boolean isForSum(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    return candidate.isOfNobody()
        && tree.isA(head, "acl")
        && tree.hasChild(head, "mark", Set.of("to"))
        && tree.child(tree.head(head), "nummod").isPresent();
  }

  private static boolean isFirst(SentenceTree tree, int word) {
    return FIRST.contains(tree.lower(word)) && Unresolved.isPronoun(tree, word);
  }

  /** "They", "both sides", "one of them", "his horse", where nobody knows whose. */
  private static boolean isThird(SentenceTree tree, int word) {
    return (Unresolved.isPronoun(tree, word) && !FIRST.contains(tree.lower(word)))
        || Unresolved.isOfSomebody(tree, word)
        || Unresolved.isPortion(tree, word);
  }

  /** "Workers ended their strike". */
  private static boolean hasKnownSubject(SentenceTree tree, int noun) {
    List<Integer> governors = Governors.of(tree, noun);
    int verb = governors.getLast();
    return tree.pos(verb) == PartOfSpeech.VERB
        && Governors.subject(tree, verb)
            .filter(word -> !governors.contains(word) && !Unresolved.isPronoun(tree, word))
            .isPresent();
  }
}
