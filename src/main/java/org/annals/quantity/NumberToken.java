package org.annals.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word that begins with digits, taken apart: "1,500", "5bn", "3,000-plus", "12-mile".
 *
 * @param rest what hangs on the number, in small letters, or empty
 */
record NumberToken(BigDecimal value, Numeral.Form form, String rest) {
  private static final int MOST_DIGITS = 15;

  private static final Pattern DIGITS =
      Pattern.compile("(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)(?<part>\\.\\d+)?(?<rest>.*)");

  private static final Pattern RANGE =
      Pattern.compile("(?<low>\\d[\\d,.]*)[-–](?<high>\\d[\\d,.]*\\p{L}*)");

  private static final Map<String, BigDecimal> FRACTIONS =
      Map.of(
          "½", new BigDecimal("0.5"),
          "1/2", new BigDecimal("0.5"),
          "¼", new BigDecimal("0.25"),
          "1/4", new BigDecimal("0.25"),
          "¾", new BigDecimal("0.75"),
          "3/4", new BigDecimal("0.75"));

  /** Two numbers with a dash between them in one word: "300-500". */
  record Pair(String low, String high) {}

  /**
   * None where it does not begin with digits, is too long to be a number, or has a zero in front.
   */
  static Optional<NumberToken> of(String surface) {
    Matcher digits = DIGITS.matcher(surface);
    if (!digits.matches()) {
      return Optional.empty();
    }
    String whole = digits.group("whole").replace(",", "");
    if (whole.length() > MOST_DIGITS || (whole.length() > 1 && whole.startsWith("0"))) {
      return Optional.empty();
    }
    String part = digits.group("part") == null ? "" : digits.group("part");
    boolean isPlain = part.isEmpty() && !digits.group("whole").contains(",");
    return Optional.of(
        new NumberToken(
            new BigDecimal(whole + part.substring(0, Math.min(part.length(), MOST_DIGITS))),
            isPlain ? Numeral.Form.PLAIN : Numeral.Form.FORMATTED,
            digits.group("rest").toLowerCase(Locale.ROOT)));
  }

  static Optional<Pair> pair(String surface) {
    Matcher range = RANGE.matcher(surface);
    return range.matches()
        ? Optional.of(new Pair(range.group("low"), range.group("high")))
        : Optional.empty();
  }

  /** The value of a fraction that follows a whole number: "½" in "2½". */
  static Optional<BigDecimal> fraction(String surface) {
    return Optional.ofNullable(FRACTIONS.get(surface));
  }
}
