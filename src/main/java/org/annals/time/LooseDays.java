package org.annals.time;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the expressions that lead a story some days on, nobody knows how many: "on the fourth
 * morning", "some days later". "That night" behind them is of no known day.
 */
public final class LooseDays {
  /** The words that count days, the first aside: it is that of what was named before. */
  static final String ORDINAL =
      "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|\\d{1,2}(?:st|nd|rd|th)";

  private static final Pattern LOOSE =
      Pattern.compile(
          "(?:[Tt]he )?(?:"
              + ORDINAL
              + ") (?:day|morning|afternoon|evening|night)"
              + "|.*\\b(?:days|weeks|nights) (?:later|after(?:wards?)?|before|earlier)");

  private LooseDays() {}

  /**
   * What is known of the time behind an expression that tells an age, or days that nobody has
   * counted: of the day named before no more than the year.
   *
   * @param isUnknown whether it has no value
   */
  public static Optional<TimeContext> behind(TimeContext context, String words, boolean isUnknown) {
    if (AgeWords.isAge(words)) {
      return Optional.of(context.afterUnknown());
    }
    return isUnknown && LOOSE.matcher(words).matches()
        ? context.lastNamed().map(named -> context.afterAside(new PartialDate.OfYear(named.year())))
        : Optional.empty();
  }
}
