package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.quantity.AgeFinder.Age;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds how old people were when something happened: "died aged 91", "at 17 he was sent".
 *
 * @param ages all that the sentence names
 */
record AgesThen(SentenceTree tree, List<Age> ages) {
  private static final Set<String> AGED = Set.of("aged", "age");
  private static final int LEAST_CLEAR = 13;
  private static final Set<String> LOSING = Set.of("orphan", "widow");
  private static final Set<String> LIVING =
      Set.of(
          "apprentice",
          "enlist",
          "ordain",
          "compose",
          "found",
          "marry",
          "wed",
          "retire",
          "die",
          "graduate",
          "emigrate",
          "leave",
          "enter",
          "begin",
          "start",
          "join",
          "become",
          "qualify",
          "learn",
          "publish",
          "take");

  /** How old those are to whom it happens: "died aged 91", "at 17 he was sent". */
  List<Quantity> of(int verb) {
    if (tree.pos(verb) != PartOfSpeech.VERB) {
      return List.of();
    }
    return ages.stream()
        .filter(age -> verbOf(tree, age).filter(v -> v == verb).isPresent())
        .map(Age::quantity)
        .toList();
  }

  /** The verb that tells what happened at that age. */
  private static Optional<Integer> verbOf(SentenceTree tree, Age age) {
    int above = tree.head(age.head());
    if (above < 0) {
      return Optional.empty();
    }
    if (AGED.contains(tree.lower(above))) {
      return ofAged(tree, above);
    }
    boolean isThen = isCalledSo(tree, age) || isTurned(tree, above, age) || isAt(tree, above, age);
    return isThen && isDone(tree, above) ? Optional.of(above) : Optional.empty();
  }

  /** "Died aged 91", where the number hangs on the verb. */
  private static boolean isCalledSo(SentenceTree tree, Age age) {
    return AGED.contains(tree.lower(age.from() - 1))
        && tree.lower(age.from() - 2).matches("\\p{L}+");
  }

  private static boolean isTurned(SentenceTree tree, int verb, Age age) {
    return tree.lemma(verb).equals("turn") && verb < age.from() && AgeBearers.goesOn(tree, age);
  }

  /** "Widowed at nine", "retired at 65", "at seventeen she": no hour of the day is so late. */
  private static boolean isAt(SentenceTree tree, int verb, Age age) {
    boolean isLate =
        age.years() >= LEAST_CLEAR && (age.from() == 1 || LIVING.contains(tree.lemma(verb)));
    return tree.lower(age.from() - 1).equals("at")
        && (LOSING.contains(tree.lemma(verb)) || isLate)
        && tree.children(age.head()).stream().allMatch(c -> c < age.from() || !isNoun(tree, c));
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN || tree.pos(word) == PartOfSpeech.PROPN;
  }

  /** "Died aged 91", "died at the age of 88". */
  private static Optional<Integer> ofAged(SentenceTree tree, int aged) {
    int verb = tree.head(aged);
    boolean isAdjective = tree.lower(aged).equals("aged");
    boolean isAt = tree.hasChild(aged, "case", Set.of("at", "by", "from"));
    return verb >= 0 && tree.pos(verb) == PartOfSpeech.VERB && (isAdjective || isAt)
        ? Optional.of(verb).filter(v -> isOfPerson(tree, v))
        : Optional.empty();
  }

  private static boolean isDone(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB && isOfPerson(tree, verb);
  }

  private static boolean isOfPerson(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb)
        .filter(
            subject ->
                tree.referent(subject).map(Referent::isPerson).orElse(true)
                    && !tree.lower(subject).equals("it"))
        .isPresent();
  }
}
