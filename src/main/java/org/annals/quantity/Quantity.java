package org.annals.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.text.Span;

/**
 * How much or how many.
 *
 * @param span of the words of the quantity in the document: "more than 1,500 people"
 * @param head the word of the tree that is counted ("people"), or names the unit ("$", "percent",
 *     "acres"); the number itself where no counted word stands after it ("1,461 were detained") or
 *     where it takes some out of more ("12 of the men"); "crowd" in "a crowd of 3,000"
 * @param value exact as written: 1500 for "more than 1,500" and "1.5 thousand"; the lower end of a
 *     range; for a vague plural the least that it can mean; no zeros at the end of a fraction
 * @param unit ISO 4217 code for money, {@link #PERCENT}, a unit of measure in the singular in
 *     American spelling ("square mile", "kilometer"), or empty for a plain count
 * @param counted the noun that is counted with its adjectives, as written, at most four words
 *     ("undocumented immigrants"); what a share or measure is of ("voters" in "40% of voters");
 *     empty where the text does not say
 * @param bound whether the text gives it exactly, as a least, most or about
 * @param vague the words of a vague plural in small letters: "dozens", "tens of thousands"; empty
 *     where the text gives a number
 * @param isAside whether it is told of something beside the happening, so that it counts nobody who
 *     takes part and is no sum that is paid: "before a crowd of 3,000"
 */
public record Quantity(
    Span span,
    int head,
    BigDecimal value,
    String unit,
    String counted,
    Bound bound,
    String vague,
    boolean isAside)
    implements Serializable {
  private static final Pattern CURRENCY =
      Pattern.compile(
          "[A-Z]{3}|dollar|kron[ea]|peso|rupee|shilling|franc|dinar|dirham|ri(?:y)?al|kwacha|lira"
              + "|manat|guilder|escudo|thaler|guinea|ducat|florin");
  private static final Pattern RATE = Pattern.compile("(?:^| )(?:per \\p{L}+|each)$");

  /** The unit of percentages. */
  public static final String PERCENT = "percent";

  /** One that is not told aside. */
  public Quantity(
      Span span,
      int head,
      BigDecimal value,
      String unit,
      String counted,
      Bound bound,
      String vague) {
    this(span, head, value, unit, counted, bound, vague, false);
  }

  /** The same words with its bound: "at least 40 people", "at most 7 weeks". */
  public String bounded() {
    return switch (bound) {
      case AT_LEAST -> isVague() ? words() : "at least " + words();
      case AT_MOST -> "at most " + words();
      case EXACT, ABOUT -> words();
    };
  }

  /** Whether it may be less: "fewer than 40 people", "up to 40". */
  public boolean isMost() {
    return bound == Bound.AT_MOST;
  }

  /** Value, unit and what is counted: "66463 arrests", "30000000 USD", "dozens of people". */
  public String words() {
    if (isVague()) {
      return Stream.of(vague, unit, counted)
          .filter(word -> !word.isEmpty())
          .collect(Collectors.joining(" of "));
    }
    return Stream.of(value.stripTrailingZeros().toPlainString(), unit, counted)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** How exact a quantity is. */
  public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST
  }

  /**
   * Whether it is a number of people: nothing but a count, of a noun for people. False for a bare
   * number; there only the verb can tell.
   */
  public boolean isOfPeople() {
    return unit.isEmpty()
        && (counted.matches("people [a-z]+")
            || PeopleNouns.contains(counted.substring(counted.lastIndexOf(' ') + 1)));
  }

  /** Whether it gives both sides of a vote or match: "51 votes to 48". */
  public boolean isTally() {
    return counted.matches("(?:[a-z]+ )?to \\d+");
  }

  /** The same number, of these. */
  public Quantity of(String those) {
    return new Quantity(span, head, value, unit, those, bound, vague, isAside);
  }

  /** The same number, of these, told beside the happening. */
  public Quantity aside(String those) {
    return new Quantity(span, head, value, unit, those, bound, vague, true);
  }

  /** The same number in this unit. */
  public Quantity in(String other) {
    return new Quantity(span, head, value, other, counted, bound, vague, isAside);
  }

  /** Whether it is so much for each or in so long a time: "198 kroner per share". */
  public boolean isRate() {
    return RATE.matcher(counted).find();
  }

  /** Whether it is a vague plural, which has no number: "thousands". */
  public boolean isVague() {
    return !vague.isEmpty();
  }

  /** Whether it is a sum in a currency that has a code. */
  public boolean isMoney() {
    return unit.matches("[A-Z]{3}") && !isRate() && !isAside;
  }

  /** Whether it is of money, be it known of which country or not: "200 kroner a share" too. */
  public boolean isCurrency() {
    return CURRENCY.matcher(unit).matches();
  }

  /** Whether it is a number alone: "1,461 were detained", "dozens of them", "12 others". */
  public boolean isBare() {
    return unit.isEmpty() && counted.isEmpty();
  }
}
