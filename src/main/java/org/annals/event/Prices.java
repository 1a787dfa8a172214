package org.annals.event;

import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.tree.SentenceTree;

/** Tells a charge of money from one before a court. */
final class Prices {
  private static final Set<String> LAWFUL = Set.of("with", "under", "over", "as");

  private static final Set<String> OFFENCES =
      Set.of(
          "arson",
          "assault",
          "attack",
          "burglary",
          "conspiracy",
          "corruption",
          "crime",
          "death",
          "espionage",
          "fraud",
          "incitement",
          "involvement",
          "killing",
          "manslaughter",
          "murder",
          "offence",
          "offense",
          "part",
          "possession",
          "rape",
          "robbery",
          "role",
          "sedition",
          "theft",
          "treason",
          "violation");

  private static final Set<String> SIGNS = Set.of("$", "£", "€", "¥");
  private static final Set<String> SUMS =
      Set.of("fee", "rent", "price", "toll", "rate", "fare", "interest", "duty", "penny");

  private Prices() {}

  /** "Charged two francs", "charges them for the postage", "may charge by the hour". */
  static boolean isCharged(SentenceTree tree, int verb) {
    if (!tree.lemma(verb).equals("charge") || has(tree, verb, LAWFUL)) {
      return false;
    }
    List<Integer> objects = Governors.objects(tree, verb);
    boolean isUnpaid = Passives.is(tree, verb) || !objects.isEmpty();
    return !isUnpaid
        || isPaidFor(tree, verb)
        || tree.children(verb, Set.of("obj", "iobj")).size() > 1
        || objects.stream().anyMatch(object -> isSum(tree, object));
  }

  private static boolean isPaidFor(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obl", "nmod")).stream()
        .filter(what -> what > verb && tree.hasChild(what, "case", Set.of("for")))
        .anyMatch(what -> !OFFENCES.contains(tree.lemma(what)) && !isTime(tree, what));
  }

  /** "Was charged for the third time". */
  private static boolean isTime(SentenceTree tree, int what) {
    return tree.lemma(what).equals("time");
  }

  private static boolean isSum(SentenceTree tree, int object) {
    boolean isCounted =
        tree.child(object, "nummod").isPresent() && ClassChecks.isNoPerson(tree, object);
    return isCounted || SIGNS.contains(tree.surface(object)) || SUMS.contains(tree.lemma(object));
  }

  private static boolean has(SentenceTree tree, int verb, Set<String> cases) {
    return tree.children(verb).stream().anyMatch(child -> tree.hasChild(child, "case", cases));
  }
}
