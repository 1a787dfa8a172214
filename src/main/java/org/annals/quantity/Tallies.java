package org.annals.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.quantity.Quantity.Bound;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** Reads the outcome of a vote or a match: "by 51 votes to 48", "voted 6-3", "won 3-1". */
final class Tallies {
  private static final Pattern PAIR = Pattern.compile("(\\d{1,3})[-\u2013](\\d{1,3})");
  private static final Set<String> DASHES = Set.of("-", "\u2013");
  private static final Set<String> VOTING =
      Set.of(
          "vote",
          "ballot",
          "pass",
          "approve",
          "reject",
          "adopt",
          "carry",
          "ratify",
          "uphold",
          "rule",
          "ruling",
          "confirm",
          "override",
          "overturn",
          "elect",
          "decision",
          "majority",
          "enact",
          "bill",
          "measure",
          "motion");
  private static final Set<String> PLAYING =
      Set.of(
          "win",
          "lose",
          "beat",
          "defeat",
          "draw",
          "victory",
          "match",
          "trail",
          "lead",
          "triumph",
          "thrash",
          "overcome",
          "hammer",
          "loss",
          "score");
  private static final Set<String> VOTES = Set.of("vote", "votes");
  private static final Set<String> POINTS =
      Set.of("goals", "goal", "points", "runs", "sets", "games", "frames", "tries", "legs");
  private static final Set<String> BEFORE =
      Set.of("by", "of", "voted", "vote", "won", "lost", ",", "ruled", "approved", "passed", "was");

  private final NumberReader numbers;

  Tallies(NumberReader numbers) {
    this.numbers = numbers;
  }

  /**
   * The two sides of a tally.
   *
   * @param from the first word
   * @param to the word after the last
   * @param head the word that the others hang on
   * @param noun what is counted, or empty
   */
  record Tally(int from, int to, int head, Numeral first, Numeral second, String noun) {
    /** The higher number, counted against the other: "51 votes to 48". */
    Quantity quantity(SentenceTree tree, String counted) {
      Span span = new Span(tree.span(from).start(), tree.span(to - 1).end());
      String words = (counted + " to " + second.value().toPlainString()).strip();
      return new Quantity(span, head, first.value(), "", words, Bound.EXACT, "");
    }

    boolean isWon() {
      return first.value().compareTo(second.value()) >= 0;
    }
  }

  /** The tally that begins with this word. */
  Optional<Quantity> read(SentenceTree tree, int word) {
    if (tree.isInName(word)) {
      return Optional.empty();
    }
    return pair(tree, word)
        .or(() -> inWords(tree, word))
        .flatMap(tally -> meaning(tree, tally).map(counted -> tally.quantity(tree, counted)));
  }

  /** The word after a tally. */
  static int after(SentenceTree tree, Quantity tally) {
    int word = 0;
    while (word < tree.size() && tree.span(word).end() <= tally.span().end()) {
      word++;
    }
    return word;
  }

  private Optional<Tally> pair(SentenceTree tree, int word) {
    Matcher pair = PAIR.matcher(tree.surface(word));
    if (pair.matches()) {
      return both(tree, word, word + 1, pair);
    }
    boolean isSplit =
        word + 2 < tree.size()
            && DASHES.contains(tree.surface(word + 1))
            && touch(tree, word)
            && touch(tree, word + 1);
    Matcher split = PAIR.matcher(isSplit ? tree.surface(word) + '-' + tree.surface(word + 2) : "");
    return split.matches() ? both(tree, word, word + 3, split) : Optional.empty();
  }

  private static boolean touch(SentenceTree tree, int word) {
    return tree.span(word).end() == tree.span(word + 1).start();
  }

  private Optional<Tally> both(SentenceTree tree, int from, int to, Matcher pair) {
    Optional<Numeral> one = numbers.digits(tree, from, pair.group(1));
    Optional<Numeral> other = numbers.digits(tree, to - 1, pair.group(2));
    return one.isPresent() && other.isPresent()
        ? Optional.of(new Tally(from, to, from, one.get(), other.get(), "")).filter(Tally::isWon)
        : Optional.empty();
  }

  /** "151 votes to 88", "seven to two". */
  private Optional<Tally> inWords(SentenceTree tree, int word) {
    return tree.lower(word - 1).equals("from")
        ? Optional.empty()
        : number(tree, word).flatMap(first -> against(tree, first));
  }

  private Optional<Numeral> number(SentenceTree tree, int word) {
    return word < tree.size() && numbers.isHint(tree, word)
        ? numbers.read(tree, word)
        : Optional.empty();
  }

  private Optional<Tally> against(SentenceTree tree, Numeral first) {
    String noun = tree.lower(first.to());
    boolean isCounted = VOTES.contains(noun) || POINTS.contains(noun);
    int link = isCounted ? first.to() + 1 : first.to();
    boolean leads = isCounted || BEFORE.contains(tree.lower(first.from() - 1));
    String counted = isCounted ? noun : "";
    return leads && tree.lower(link).equals("to")
        ? number(tree, link + 1)
            .map(s -> new Tally(first.from(), s.to(), link - 1, first, s, counted))
            .filter(Tally::isWon)
        : Optional.empty();
  }

  /** What the sentence speaks of that is counted so: votes, goals, or nothing with a name. */
  private static Optional<String> meaning(SentenceTree tree, Tally tally) {
    if (!tally.noun().isEmpty()) {
      return Optional.of(tally.noun().toLowerCase(Locale.ROOT));
    }
    if (speaksOf(tree, PLAYING) && !speaksOf(tree, VOTES)) {
      return Optional.of("");
    }
    return speaksOf(tree, VOTING) ? Optional.of("votes") : Optional.empty();
  }

  private static boolean speaksOf(SentenceTree tree, Set<String> lemmas) {
    for (int word = 0; word < tree.size(); word++) {
      if (lemmas.contains(tree.lemma(word))) {
        return true;
      }
    }
    return false;
  }
}
