package org.annals.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.quantity.NounPhrases.Phrase;
import org.annals.quantity.PhraseTable.Match;
import org.annals.quantity.Quantity.Bound;
import org.annals.text.DataFile;
import org.annals.tree.DatelineWords;
import org.annals.tree.SentenceTree;

/**
 * Finds counts of people and things, money, percentages and measures in a sentence, by the order of
 * words more than by the tree. Safe to share among threads.
 *
 * <p>A vague plural counts as the least that it can mean: "dozens" 24, "scores" 40, "hundreds" 200,
 * "thousands" 2,000, "tens of thousands" 20,000, "several hundred" 200, each {@link
 * Bound#AT_LEAST}; "a few", "several" and "many" alone say nothing. A range counts as its lower
 * end.
 *
 * <p>A rate counts with what it is reckoned by: "198 kroner per share".
 *
 * <p>Left out: dates, years, lengths of time, ages, clock times, ratios ("one in five"), averages,
 * changes of bare numbers ("from 12 to 15"), fractions, numbers of sections, rooms and the like,
 * and numbers in names. Of a tally, the first number counts and the second stands with what is
 * counted: "51 votes to 48".
 */
public final class QuantityFinder {
  private static final Set<String> RATE_WORDS =
      Set.of("per", "each", "apiece", "daily", "weekly", "monthly", "yearly", "annually", "/");
  private static final Map<String, String> ADVERBS =
      Map.of(
          "each", "each",
          "apiece", "each",
          "daily", "per day",
          "weekly", "per week",
          "monthly", "per month",
          "yearly", "per year",
          "annually", "per year");
  private static final Set<String> SCORING = Set.of("score", "earn", "collect", "add", "take");
  private static final Set<String> ARTICLES = Set.of("a", "an", "each", "every");

  private final Units units = new Units();
  private final Bounds bounds = new Bounds();
  private final NumeralReader numerals = new NumeralReader(units);
  private final FromTo fromTo = new FromTo(numerals);
  private final Tallies tallies = new Tallies(new NumberReader(units));
  private final NounPhrases nouns = new NounPhrases();
  private final NotCounts notCounts = new NotCounts(nouns);
  private final BareNumbers bareNumbers = new BareNumbers(nouns, notCounts);
  private final Shares shares = new Shares(nouns, bounds);
  private final Homes homes = Homes.load();
  private final Set<String> rates = DataFile.words("/quantity/rates.txt");

  /** The quantities of a sentence, in order, not overlapping. */
  public List<Quantity> find(SentenceTree tree) {
    if (!numerals.hasNumber(tree) && !Fractions.isHint(tree)) {
      return List.of();
    }
    List<Quantity> found = new ArrayList<>();
    int word = DatelineWords.end(tree);
    while (word < tree.size()) {
      Optional<Quantity> tally = tallies.read(tree, word);
      if (tally.isPresent()) {
        found.add(tally.get());
        word = Tallies.after(tree, tally.get());
        continue;
      }
      Optional<Quantity> share = shares.read(tree, word);
      if (share.isPresent()) {
        found.add(share.get());
        word = wordAt(tree, share.get().span().end());
        continue;
      }
      Optional<Numeral> number = numerals.read(tree, word);
      List<Quantity> change =
          number.map(n -> fromTo.read(tree, n, high -> quantity(tree, high))).orElse(List.of());
      if (!change.isEmpty()) {
        found.addAll(change);
      } else if (number.isPresent()) {
        goal(tree, found, number.get())
            .or(() -> quantity(tree, number.get()))
            .filter(q -> found.isEmpty() || q.span().start() >= found.getLast().span().end())
            .map(q -> found.isEmpty() ? q : changed(tree, found.getLast(), q))
            .map(q -> Changes.ofMoney(found, q))
            .ifPresent(found::add);
      }
      word = number.map(Numeral::to).orElse(word + 1);
    }
    return BracketSums.coded(tree, found, homes);
  }

  private Optional<Quantity> quantity(SentenceTree tree, Numeral number) {
    if (notCounts.refuses(tree, number)) {
      return Optional.empty();
    }
    return bounds
        .around(tree, number, units.signBefore(tree, number.from()))
        .filter(s -> s.number().form() != Numeral.Form.PLAIN || !notCounts.isLabelled(s))
        .flatMap(this::quantity)
        .flatMap(quantity -> rated(tree, quantity));
  }

  /** "From 320 million kroner to 190 million": what it comes to is of the same unit. */
  private static Quantity changed(SentenceTree tree, Quantity from, Quantity to) {
    int first = wordAt(tree, from.span().start());
    int second = wordAt(tree, to.span().start());
    boolean isChange =
        tree.lower(first - 1).equals("from")
            && tree.lower(second - 1).equals("to")
            && to.unit().isEmpty()
            && !from.unit().isEmpty()
            && to.span().end() - to.span().start() > 1;
    return isChange ? to.of("").in(from.unit()) : to;
  }

  /** "From nine cents an hour to seven", "37 households, down from 2,000". */
  private Optional<Quantity> goal(SentenceTree tree, List<Quantity> found, Numeral number) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int first = bounds.first(tree, number);
    Quantity last = found.getLast();
    Optional<Quantity> compared =
        Changes.compared(tree, last, wordAt(tree, last.span().end()), first, number);
    if (compared.isPresent()) {
      return compared;
    }
    if (!tree.lower(first - 1).equals("to")) {
      return Optional.empty();
    }
    int start = wordAt(tree, last.span().start());
    return tree.lower(start - 1).equals("from")
        ? Changes.goal(tree, last, wordAt(tree, last.span().end()), first, number)
        : Optional.empty();
  }

  /** The word at an offset of the text, or the one behind it. */
  static int wordAt(SentenceTree tree, int offset) {
    int word = 0;
    while (word < tree.size() && tree.span(word).end() <= offset) {
      word++;
    }
    return word;
  }

  private Optional<Quantity> quantity(Setting setting) {
    SentenceTree tree = setting.tree();
    Numeral number = setting.number();
    if (setting.sign().isPresent()) {
      Match<String> sign = setting.sign().get();
      return Optional.of(setting.quantity(setting.end(), sign.to() - 1, sign.meaning(), ""));
    }
    if (!number.unit().isEmpty()) {
      return Optional.of(setting.quantity(setting.end(), number.to() - 1, number.unit(), ""));
    }
    boolean isOf = number.form() == Numeral.Form.VAGUE && tree.lower(setting.end()).equals("of");
    int at = isOf ? setting.end() + 1 : setting.end();
    Optional<Match<String>> unit = units.startingAt(tree, at);
    if (unit.isPresent()) {
      return Optional.of(measure(setting, unit.get()));
    }
    return others(setting)
        .or(() -> Repetitions.of(setting))
        .or(() -> count(setting, nouns.afterMore(tree, at)))
        .or(() -> partOf(setting))
        .or(() -> uncounted(setting));
  }

  private Quantity measure(Setting setting, Match<String> unit) {
    SentenceTree tree = setting.tree();
    Setting whole = bounds.withAfter(setting.until(unit.to(), setting.bound()));
    int head = headOf(tree, unit);
    boolean isMoney = Character.isUpperCase(unit.meaning().charAt(0));
    if (isMoney || !tree.lower(whole.end()).equals("of")) {
      return whole.quantity(whole.end(), head, unit.meaning(), "");
    }
    return nouns
        .any(tree, nouns.afterDeterminers(tree, whole.end() + 1))
        .map(of -> whole.quantity(of.end(), head, unit.meaning(), of.text(tree)))
        .orElseGet(() -> whole.quantity(whole.end(), head, unit.meaning(), ""));
  }

  /** The word of a unit that the others hang on: "miles" in "square miles" and "miles per hour". */
  private static int headOf(SentenceTree tree, Match<String> unit) {
    return tree.lower(unit.from() + 1).equals("per") && unit.to() - unit.from() > 2
        ? unit.from()
        : unit.to() - 1;
  }

  private static Optional<Quantity> others(Setting setting) {
    int others = setting.end();
    return setting.tree().lower(others).equals("others")
        ? Optional.of(setting.quantity(others + 1, others, "", ""))
        : Optional.empty();
  }

  private Optional<Quantity> count(Setting setting, int from) {
    return phrase(setting, from)
        .filter(phrase -> isCounted(setting, phrase))
        .map(phrase -> counted(setting, phrase));
  }

  /** With what follows the noun: "300 people or more". */
  private Quantity counted(Setting setting, Phrase phrase) {
    SentenceTree tree = setting.tree();
    Setting ended = setting.until(phrase.end(), setting.bound());
    Setting whole = tree.lower(phrase.end()).equals("or") ? bounds.withAfter(ended) : ended;
    return whole.quantity(whole.end(), phrase.noun(), "", phrase.text(tree));
  }

  /** One takes a noun in the singular: of people, or where a bound shows that it is a number. */
  private Optional<Phrase> phrase(Setting setting, int from) {
    SentenceTree tree = setting.tree();
    if (!setting.number().isOne()) {
      return nouns.plural(tree, from);
    }
    boolean isBounded = setting.bound() != Bound.EXACT || setting.before().equals("only");
    return nouns
        .last(tree, from)
        .filter(phrase -> isBounded || PeopleNouns.contains(tree.surface(phrase.noun())));
  }

  private boolean isCounted(Setting setting, Phrase phrase) {
    SentenceTree tree = setting.tree();
    boolean isOfPeople = PeopleNouns.contains(tree.surface(phrase.noun()));
    boolean isUnclear = setting.number().form() == Numeral.Form.SHORT && !isOfPeople;
    boolean isScored =
        tree.lower(phrase.noun()).equals("points")
            && SCORING.contains(tree.lemma(setting.start() - 1));
    return (isScored || !nouns.isTime(tree, phrase.noun()))
        && !nouns.beginsWithTime(tree, phrase)
        && !isUnclear
        && !notCounts.isYear(setting, isOfPeople && phrase.first() == phrase.noun());
  }

  /** "12 of the men", "43 of the 120 passengers": the number of what is named after it. */
  private Optional<Quantity> partOf(Setting setting) {
    SentenceTree tree = setting.tree();
    int of = setting.end();
    int from = bounds.past(tree, nouns.afterDeterminers(tree, of + 1));
    if (!tree.lower(of).equals("of") || from == of + 1 || setting.number().isOne()) {
      return Optional.empty();
    }
    Optional<Numeral> whole =
        from < tree.size() ? numerals.read(tree, from) : Optional.<Numeral>empty();
    int number = setting.numberWord();
    return nouns
        .plural(tree, whole.map(Numeral::to).orElse(from))
        .filter(phrase -> isCounted(setting, phrase))
        .map(p -> setting.quantity(whole.isPresent() ? of : p.end(), number, "", p.text(tree)));
  }

  /** A bare number, unless a word follows that it belongs to in some other way. */
  private Optional<Quantity> uncounted(Setting setting) {
    SentenceTree tree = setting.tree();
    int after = setting.end();
    boolean isTime =
        nouns.isTime(tree, after) && !Character.isUpperCase(tree.surface(after).charAt(0));
    return isTime ? Optional.empty() : bareNumbers.find(setting);
  }

  /**
   * "18,000 barrels a day", "$80 a barrel", "5 percent per year": with what it is reckoned by; a
   * bare number and a tally are left out.
   */
  private Optional<Quantity> rated(SentenceTree tree, Quantity quantity) {
    int next = wordAt(tree, quantity.span().end());
    String after = tree.lower(next);
    if (quantity.counted().endsWith("votes") && after.equals("to")) {
      return Optional.empty();
    }
    Optional<String> by = by(tree, next, !quantity.unit().isEmpty());
    if (by.isEmpty()) {
      return RATE_WORDS.contains(after) ? Optional.empty() : Optional.of(quantity);
    }
    String counted = quantity.counted().isEmpty() ? by.get() : quantity.counted() + " " + by.get();
    return quantity.isBare() ? Optional.empty() : Optional.of(quantity.of(counted));
  }

  /** "Per share" for "a share" and "per share". */
  private Optional<String> by(SentenceTree tree, int at, boolean isMeasured) {
    String word = tree.lower(at);
    String noun = tree.lower(at + 1);
    if (ADVERBS.containsKey(word)) {
      return Optional.of(ADVERBS.get(word));
    }
    if (nouns.isTime(tree, at + 1) && tree.lower(at + 2).matches("earlier|before|ago|later")) {
      return Optional.empty();
    }
    boolean isRate = nouns.isTime(tree, at + 1) || (isMeasured && rates.contains(noun));
    return isRate && (word.equals("per") || ARTICLES.contains(word))
        ? Optional.of("per " + noun)
        : Optional.empty();
  }
}
