package org.annals.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.quantity.NounPhrases.Phrase;
import org.annals.quantity.PhraseTable.Match;
import org.annals.quantity.Quantity.Bound;
import org.annals.text.DataFile;
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
 * <p>Left out: dates, years, lengths of time, ages, clock times, ratios ("one in five"), rates and
 * averages ("3,000 a day"), changes ("from 12 to 15"), fractions, numbers of sections, rooms and
 * the like, and numbers in names. Of a tally, the first number counts and the second stands with
 * what is counted: "51 votes to 48".
 */
public final class QuantityFinder {
  private static final Set<String> RATE_WORDS =
      Set.of("per", "each", "apiece", "daily", "weekly", "monthly", "yearly", "annually", "/");
  private static final Set<String> ARTICLES = Set.of("a", "an", "each", "every");

  private final Units units = new Units();
  private final Bounds bounds = new Bounds();
  private final NumeralReader numerals = new NumeralReader(units);
  private final Tallies tallies = new Tallies(new NumberReader(units));
  private final NounPhrases nouns = new NounPhrases();
  private final NotCounts notCounts = new NotCounts(nouns);
  private final BareNumbers bareNumbers = new BareNumbers(nouns, notCounts);
  private final Set<String> rates = DataFile.words("/quantity/rates.txt");

  /** The quantities of a sentence, in order, not overlapping. */
  public List<Quantity> find(SentenceTree tree) {
    if (!numerals.hasNumber(tree)) {
      return List.of();
    }
    List<Quantity> found = new ArrayList<>();
    int word = 0;
    while (word < tree.size()) {
      Optional<Quantity> tally = tallies.read(tree, word);
      if (tally.isPresent()) {
        found.add(tally.get());
        word = Tallies.after(tree, tally.get());
        continue;
      }
      Optional<Numeral> number = numerals.read(tree, word);
      if (number.isPresent()) {
        quantity(tree, number.get())
            .filter(q -> found.isEmpty() || q.span().start() >= found.getLast().span().end())
            .ifPresent(found::add);
      }
      word = number.map(Numeral::to).orElse(word + 1);
    }
    return List.copyOf(found);
  }

  private Optional<Quantity> quantity(SentenceTree tree, Numeral number) {
    if (notCounts.refuses(tree, number)) {
      return Optional.empty();
    }
    return bounds
        .around(tree, number, units.signBefore(tree, number.from()))
        .filter(s -> s.number().form() != Numeral.Form.PLAIN || !notCounts.isLabelled(s))
        .flatMap(this::quantity)
        .filter(quantity -> !isRateOrTally(tree, quantity));
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
    return !nouns.isTime(tree, phrase.noun())
        && !nouns.beginsWithTime(tree, phrase)
        && !isUnclear
        && !notCounts.isYear(setting, isOfPeople && phrase.first() == phrase.noun());
  }

  /** "12 of the men", "43 of the 120 passengers": the number of what is named after it. */
  private Optional<Quantity> partOf(Setting setting) {
    SentenceTree tree = setting.tree();
    int of = setting.end();
    int from = nouns.afterDeterminers(tree, of + 1);
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

  /** "3,000 people a day", "$80 a barrel", "5 percent per year", "52 votes to 48". */
  private boolean isRateOrTally(SentenceTree tree, Quantity quantity) {
    int next = 0;
    while (next < tree.size() && tree.span(next).start() < quantity.span().end()) {
      next++;
    }
    String after = tree.lower(next);
    boolean isMeasured = !quantity.unit().isEmpty() && rates.contains(tree.lower(next + 1));
    boolean isTally = quantity.counted().endsWith("votes") && after.equals("to");
    return isTally
        || RATE_WORDS.contains(after)
        || (ARTICLES.contains(after) && (nouns.isTime(tree, next + 1) || isMeasured));
  }
}
