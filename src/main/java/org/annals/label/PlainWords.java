package org.annals.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.quantity.Quantity;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * The words for what is plainly subject or object of a verb, where they say less than usual:
 * "roofs" of "their roofs", sums, measures and bare numbers.
 */
final class PlainWords {
  private static final Set<String> PARTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj");
  private static final Set<String> DONE_TO = Set.of("obj", "nsubj:pass");
  private static final Set<String> WHICH = Set.of("det", "nummod", "amod", "nmod", "nmod:poss");
  private static final Set<String> NUMBERED = Set.of("nummod", "nmod");
  private static final Set<String> ONE = Set.of("one");
  private static final Set<String> NO = Set.of("no");
  private static final Set<String> OWN = Set.of("own");

  /** Numbers that are years, results or times of day. */
  private static final Pattern NO_COUNT =
      Pattern.compile("1[0-9]{3}|20[0-9]{2}|.*\\d[-\u2013:/]\\d.*");

  /** Measures that can do something, as those who are counted in them. */
  private static final Set<String> SHARES =
      Set.of("half", "rest", "quarter", "cent", "percent", "part");

  /** Lengths of ways and of time: how far and how long, not what. */
  private static final Set<String> LENGTHS = DataFile.words("/trigger/lengths.txt");

  private static final Set<String> WAYS =
      Set.of(
          "distance",
          "foot",
          "inch",
          "kilometer",
          "kilometre",
          "length",
          "meter",
          "metre",
          "mile",
          "second",
          "time",
          "way");

  /** Verbs that take no object but a measure: "they slept an hour". */
  private static final Set<String> ALONE = DataFile.words("/clause/intransitive-verbs.txt");

  /** Verbs before a measure that says how much or when: "cost 30 dollars", "began the day". */
  private static final Set<String> MEASURING =
      Set.of(
          "average", "begin", "climb", "cost", "drop", "exceed", "fall", "gain", "grow", "last",
          "measure", "number", "rise", "start", "total", "weigh");

  private static final Set<String> WON = Set.of("win", "lose", "serve", "attend");

  private final BareMeasures measures = new BareMeasures();

  /** The words; none where the word takes no such part in what the verb tells of. */
  Optional<String> of(SentenceTree tree, int word, int verb, List<Quantity> counted) {
    if (!PARTS.contains(tree.relation(word)) || tree.referent(word).isPresent()) {
      return Optional.empty();
    }
    boolean isTold =
        switch (tree.pos(word)) {
          case NUM -> isNumber(tree, word, verb);
          case NOUN, SYM ->
              measures.is(tree, word, counted)
                  ? isMeasured(tree, word, verb, counted)
                  : isOwn(tree, word, verb) && (isUnowned(tree, word) || isNone(tree, word));
          default -> false;
        };
    return isTold && !Described.isSumOfOther(tree, word, counted)
        ? written(tree, word, verb, counted)
        : Optional.empty();
  }

  private static Optional<String> written(
      SentenceTree tree, int word, int verb, List<Quantity> counted) {
    int first =
        counted.stream()
            .filter(quantity -> quantity.head() == word)
            .map(quantity -> firstOf(tree, quantity, word))
            .reduce(Described.first(tree, word), Math::min);
    int owner =
        tree.children(word, Set.of("nmod:poss")).stream()
            .filter(poss -> Described.isUnknown(tree, poss))
            .findFirst()
            .orElse(-1);
    first = Math.max(first, owner + 1);
    while (first < word && (NO.contains(tree.lower(first)) || OWN.contains(tree.lower(first)))) {
      first++;
    }
    String text = PhraseText.of(tree, word, first, Described.last(tree, word, verb));
    boolean isSign = text.chars().noneMatch(Character::isLetterOrDigit);
    return isSign ? Optional.empty() : Optional.of(text);
  }

  /** "40 per cent": the first word of the number, whatever the tree hangs it on. */
  private static int firstOf(SentenceTree tree, Quantity quantity, int word) {
    int first = word;
    while (first > 0 && quantity.span().overlaps(tree.span(first - 1))) {
      first--;
    }
    return first;
  }

  /** "Wish to sell their land": that is what they sell. */
  private static boolean isOwn(SentenceTree tree, int noun, int verb) {
    return tree.head(noun) == verb || tree.isA(noun, "nsubj");
  }

  /** "Its roof", where nothing says whose. */
  private static boolean isUnowned(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("nmod:poss")).stream()
        .anyMatch(poss -> Described.isUnknown(tree, poss));
  }

  /** "Took no bonus", "no charges were brought": what was not taken or brought. */
  private static boolean isNone(SentenceTree tree, int noun) {
    return (tree.isA(noun, "obj") || tree.isA(noun, "nsubj:pass"))
        && tree.hasChild(noun, "det", NO);
  }

  /** "Left 61", "eleven of them stopped eating". */
  private static boolean isNumber(SentenceTree tree, int number, int verb) {
    String lower = tree.lower(number);
    boolean isCounted = !tree.children(number, NUMBERED).isEmpty();
    boolean isAlone = ONE.contains(lower) && !tree.isA(number, "nsubj");
    return tree.head(number) == verb
        && !tree.isInName(number)
        && (isCounted || !(isAlone || NO_COUNT.matcher(lower).matches()))
        && (tree.isA(number, "obj") ? isObject(tree, number, verb) : number < verb);
  }

  /** "Holds 40 per cent", "the rest favoured Anna Berg", "spent a night". */
  private static boolean isMeasured(SentenceTree tree, int noun, int verb, List<Quantity> counted) {
    boolean isSome =
        counted.stream().anyMatch(quantity -> quantity.head() == noun)
            || tree.children(noun, WHICH).stream().anyMatch(w -> !NO.contains(tree.lower(w)));
    boolean isOfTime =
        tree.children(noun, Set.of("nmod")).stream()
            .anyMatch(of -> LENGTHS.contains(tree.lemma(of)));
    if (!isSome || isOfTime || tree.head(noun) != verb) {
      return false;
    }
    return tree.relation(noun).equals("nsubj")
        ? SHARES.contains(tree.lemma(noun)) && noun < verb
        : DONE_TO.contains(tree.relation(noun)) && isObject(tree, noun, verb);
  }

  /** Whether it is what is done to, and not how long or how far. */
  private static boolean isObject(SentenceTree tree, int noun, int verb) {
    boolean isLength = LENGTHS.contains(tree.lemma(noun)) && tree.child(noun, "nummod").isPresent();
    boolean isWay = WAYS.contains(tree.lemma(noun)) && tree.child(noun, "det").isEmpty();
    boolean isHow = isLength || isWay || isAlone(tree.lemma(verb));
    return !isHow && (noun > verb || tree.isA(noun, "nsubj:pass"));
  }

  private static boolean isAlone(String verb) {
    return MEASURING.contains(verb) || (ALONE.contains(verb) && !WON.contains(verb));
  }
}
