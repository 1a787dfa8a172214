package org.annals.label;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * How far from somewhere a verb says that somebody or something is: "lies 34 kilometres north-west
 * of Nizwa", "14 kilometres east of the capital", whatever the tree hangs it on.
 */
public final class WayFrom {
  private static final int LONGEST = 70;
  private static final Set<String> UNITS =
      Set.of("kilometre", "kilometer", "km", "mile", "metre", "meter", "yard");

  private static final Set<String> SIDES =
      Set.of(
          "inland",
          "outside",
          "upstream",
          "downstream",
          "offshore",
          "away",
          "upriver",
          "up",
          "down");

  private static final Set<String> FROM = Set.of("of", "from");

  private WayFrom() {}

  /** The head of the words for what the way is from. */
  public static Optional<Integer> goal(SentenceTree tree, int verb) {
    return unit(tree, verb).map(unit -> tree.head(mark(tree, unit)));
  }

  /** "34 kilometres north-west of Nizwa". */
  static Optional<String> words(SentenceTree tree, int verb) {
    return unit(tree, verb)
        .flatMap(
            unit -> {
              int first = first(tree, unit);
              int last = last(tree, tree.head(mark(tree, unit)));
              return tree.span(last).end() - tree.span(first).start() <= LONGEST
                  ? Optional.of(PhraseText.of(tree, unit, first, last))
                  : Optional.empty();
            });
  }

  private static Optional<Integer> unit(SentenceTree tree, int verb) {
    return tree.pos(verb) != PartOfSpeech.VERB
        ? Optional.empty()
        : IntStream.range(verb + 1, tree.size() - 2)
            .filter(unit -> UNITS.contains(tree.lemma(unit)) && mark(tree, unit) > unit)
            .filter(unit -> isCounted(tree, unit))
            .filter(unit -> IntStream.range(verb + 1, unit).noneMatch(w -> isVerb(tree, w)))
            .boxed()
            .findFirst();
  }

  /** "34 kilometres", "half a mile". */
  private static boolean isCounted(SentenceTree tree, int unit) {
    return tree.pos(unit - 1) == PartOfSpeech.NUM || tree.lower(unit - 2).equals("half");
  }

  private static boolean isVerb(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB || tree.pos(word) == PartOfSpeech.CCONJ;
  }

  /** "Of" or "from" right behind the unit and the side; -1 where none stands there. */
  private static int mark(SentenceTree tree, int unit) {
    int side = unit + 1;
    boolean isSide = SIDES.contains(tree.lower(side)) || isBearing(tree.lower(side));
    int mark = isSide ? side + 1 : side;
    boolean isFrom = isSide ? FROM.contains(tree.lower(mark)) : tree.lower(mark).equals("from");
    return isFrom && tree.head(mark) > mark ? mark : -1;
  }

  private static boolean isBearing(String word) {
    return word.matches(
        "(?:north|south)?-?(?:north|south|east|west)(?:-?(?:north|south|east|west))?");
  }

  private static int first(SentenceTree tree, int unit) {
    int first = unit;
    while (first > 0
        && tree.isWithin(first - 1, unit)
        && tree.pos(first - 1) != PartOfSpeech.PUNCT
        && tree.pos(first - 1) != PartOfSpeech.ADP) {
      first--;
    }
    return first;
  }

  private static int last(SentenceTree tree, int noun) {
    int last = noun;
    while (last + 1 < tree.size()
        && tree.isWithin(last + 1, noun)
        && tree.pos(last + 1) != PartOfSpeech.PUNCT
        && tree.pos(last + 1) != PartOfSpeech.CCONJ
        && tree.pos(last + 1) != PartOfSpeech.VERB) {
      last++;
    }
    while (last > noun && tree.pos(last) == PartOfSpeech.ADP) {
      last--;
    }
    return last;
  }
}
