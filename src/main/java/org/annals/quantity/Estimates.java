package org.annals.quantity;

import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Finds how many somebody says there were: "police put the crowd at 150,000". */
public final class Estimates {
  private static final Set<String> JUDGING = Set.of("put", "estimate", "reckon");
  private static final Set<String> GATHERED =
      Set.of("crowd", "turnout", "attendance", "audience", "gathering");
  private static final Set<String> NUMBERS = Set.of("number", "total");
  private static final Set<String> RAISING =
      Set.of("raise", "bring", "take", "push", "lift", "increase", "cut", "reduce", "lower");
  private static final Set<String> RISING =
      Set.of("rise", "climb", "grow", "increase", "jump", "soar", "fall", "mount");
  private static final Set<String> DEATHS = Set.of("death", "official", "confirmed", "total");
  private static final Set<String> FIGURES = Set.of("figure", "count", "tally");

  private Estimates() {}

  /** The number behind "at" counts people where the object is a crowd or their number. */
  static Optional<Quantity> people(Setting setting) {
    SentenceTree tree = setting.tree();
    int number = setting.numberWord();
    int verb = tree.head(number);
    if (setting.before().equals("to")) {
      return raised(tree, number)
          .flatMap(raising -> reached(tree, raising))
          .map(what -> setting.quantity(setting.end(), number, "", what));
    }
    boolean isJudged =
        setting.before().equals("at")
            && verb != SentenceTree.ROOT
            && JUDGING.contains(tree.lemma(verb));
    return isJudged
        ? tree.child(verb, "obj")
            .or(() -> tree.child(verb, "nsubj:pass"))
            .flatMap(object -> counted(tree, object))
            .map(what -> setting.quantity(setting.end(), number, "", what))
        : Optional.empty();
  }

  /** "Raising the death toll to 57", "the number of dead rose to 57": what has come to so many. */
  private static Optional<String> reached(SentenceTree tree, int verb) {
    Optional<Integer> what =
        RAISING.contains(tree.lemma(verb))
            ? tree.child(verb, "obj")
            : RISING.contains(tree.lemma(verb)) ? tree.child(verb, "nsubj") : Optional.empty();
    return what.flatMap(noun -> dead(tree, noun).or(() -> numbered(tree, noun)));
  }

  private static Optional<String> dead(SentenceTree tree, int noun) {
    boolean isOther =
        tree.children(noun, Set.of("compound", "amod")).stream()
            .anyMatch(kind -> !DEATHS.contains(tree.lower(kind)));
    return tree.lemma(noun).equals("toll") && !isOther
        ? Optional.of("people killed")
        : Optional.empty();
  }

  /** The verb that says that a toll or number came to so many: "raising the death toll to 57". */
  public static Optional<Integer> raised(SentenceTree tree, int number) {
    int verb = tree.head(number);
    for (int steps = 0; steps < 2 && verb != SentenceTree.ROOT && isNoun(tree, verb); steps++) {
      verb = tree.head(verb);
    }
    return verb != SentenceTree.ROOT
            && tree.hasChild(number, "case", Set.of("to"))
            && reached(tree, verb).isPresent()
        ? Optional.of(verb)
        : Optional.empty();
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN;
  }

  /** Nothing for a figure of which the text has told before. */
  private static Optional<String> counted(SentenceTree tree, int object) {
    if (GATHERED.contains(tree.lemma(object))) {
      return Optional.of("people");
    }
    return FIGURES.contains(tree.lemma(object)) ? Optional.of("") : numbered(tree, object);
  }

  /** What a noun says the number of: "the number of detained workers". */
  static Optional<String> numbered(SentenceTree tree, int object) {
    return NUMBERS.contains(tree.lemma(object))
        ? tree.children(object, Set.of("nmod")).stream()
            .filter(noun -> tree.hasChild(noun, "case", Set.of("of")))
            .map(tree::lower)
            .findFirst()
        : Optional.empty();
  }
}
