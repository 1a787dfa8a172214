package org.annals.trigger;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Tense;
import org.annals.clause.Unresolved;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.time.TimeContext;
import org.annals.tree.SentenceTree;

/**
 * Finds what one that is told of did or was from or up to a time, or for so long: "the barn, which
 * the county has owned since 1951", "the tower stood until 1931".
 */
final class OverTime {
  private static final Set<String> FINITE =
      Set.of("root", "conj", "ccomp", "parataxis", "acl:relcl", "advcl:relcl");
  private static final Set<String> APART = Set.of("mark", "cop", "expl", "xcomp", "ccomp", "csubj");
  private static final Set<String> NOT =
      Set.of("not", "n't", "n\u2019t", "never", "no", "nor", "neither", "rarely", "hardly");
  private static final Set<String> ENDS = Set.of("since", "until", "till");
  private static final Set<String> BESIDE = Set.of("obl", "obl:unmarked", "nmod");
  private static final Set<String> LENGTHS = DataFile.words("/trigger/lengths.txt");
  private static final Set<String> VAGUE = Set.of("any", "no", "every", "each", "such", "some");
  private static final Set<String> WHICH_ONE =
      Set.of("det", "nmod:poss", "nummod", "nmod", "appos", "compound", "amod");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private OverTime() {}

  /** Whether the verb, in a past or perfect tense, tells of it. */
  static boolean is(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.isInName(verb)
        && !tree.lemma(verb).equals("do")
        && FINITE.contains(tree.relation(verb))
        && isBare(tree, verb)
        && tree.children(verb, BESIDE).stream().anyMatch(time -> time > verb && isSpan(tree, time))
        && Governors.subject(tree, verb).filter(who -> isOne(tree, verb, who)).isPresent()
        && tree.children(verb, Set.of("obj")).stream().allMatch(what -> isOne(tree, verb, what));
  }

  /** Whether it is affirmed and of the past. */
  private static boolean isBare(SentenceTree tree, int verb) {
    return Tense.of(tree, verb).isOver()
        && tree.children(verb, APART).stream().allMatch(word -> isThat(tree, verb, word))
        && tree.children(verb).stream().noneMatch(child -> NOT.contains(tree.lower(child)));
  }

  /** "Said that it had used the river". */
  private static boolean isThat(SentenceTree tree, int verb, int word) {
    return tree.isA(word, "mark") && tree.isA(verb, "ccomp") && tree.lower(word).equals("that");
  }

  private static boolean isSpan(SentenceTree tree, int time) {
    boolean isLong =
        tree.hasChild(time, "case", Set.of("for"))
            && LENGTHS.contains(tree.lemma(time))
            && tree.child(time, "nummod").isPresent();
    return isLong || (tree.hasChild(time, "case", ENDS) && isTime(tree, time));
  }

  private static boolean isTime(SentenceTree tree, int word) {
    return tree.times().in(TimeContext.NONE).stream()
        .map(time -> tree.headOf(time.span()))
        .anyMatch(time -> time == word || tree.head(time) == word);
  }

  /** One with a name, a noun that says which, or a relative pronoun that stands for one. */
  private static boolean isOne(SentenceTree tree, int verb, int word) {
    Optional<Integer> noun =
        RELATIVE.contains(tree.lower(word)) && tree.isA(verb, "acl:relcl")
            ? Optional.of(tree.head(verb))
            : Optional.of(word);
    return noun.filter(one -> isToldOf(tree, one)).isPresent();
  }

  private static boolean isToldOf(SentenceTree tree, int noun) {
    return tree.referent(noun).isPresent()
        || (tree.pos(noun) == PartOfSpeech.PROPN && tree.isInName(noun))
        || (tree.pos(noun) == PartOfSpeech.NOUN
            && !tree.hasChild(noun, "det", VAGUE)
            && !Unresolved.isOfSomebody(tree, noun)
            && !tree.children(noun, WHICH_ONE).isEmpty());
  }
}
