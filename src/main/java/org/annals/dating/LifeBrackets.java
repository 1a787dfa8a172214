package org.annals.dating;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.text.Span;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;

/**
 * What brackets behind a name say of a life: "(1871\u20131950)", "(b. Oslo, 3 May 1871; d. Leeds, 9
 * June 1950)".
 *
 * @param birth where the words for the birth stand in the document; empty where there are none
 * @param death where the words for the death stand
 */
public record LifeBrackets(
    Span birth, Optional<PartialDate> born, Span death, Optional<PartialDate> died) {
  private static final int SHORTEST = 18;
  private static final int LONGEST = 110;
  private static final String YEAR = "(?:1\\d{3}|20\\d{2})";
  private static final Pattern BRACKETS =
      Pattern.compile("[\u201d\"]?,? ?\\((?<life>[^()\\n]{4,140})\\)");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s?[\u2013\u2014]\\s?|\\s-\\s|(?<=\\d)-(?=\\d)|[;,]\\s(?=(?:died|d\\.)\\s)|(?<=\\d)\\sto\\s(?=\\d)");
  private static final Pattern BORN = Pattern.compile("^(?:was )?(?:born|b\\.)\\s?");
  private static final Pattern DIED = Pattern.compile("^(?:died|d\\.)\\s?");
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\?|\\b(?:c\\.|ca\\.|circa|about|around|before|after|by|early|late|reigned|r\\.|fl\\.)");
  private static final Pattern BARE = Pattern.compile(YEAR);
  private static final Pattern ONE_YEAR = Pattern.compile("\\b" + YEAR + "\\b");

  /** What stands in brackets right behind a name that ends there. */
  public static Optional<LifeBrackets> behind(String text, int end) {
    Matcher life = BRACKETS.matcher(text).region(end, text.length());
    return life.lookingAt()
        ? of(text, new Span(life.start("life"), life.end("life")))
        : Optional.empty();
  }

  /** What these words say of a life; nothing where they are of something else. */
  public static Optional<LifeBrackets> of(String text, Span life) {
    String words = life.of(text);
    Matcher between = BETWEEN.matcher(words);
    boolean hasTwo = between.find();
    String first = hasTwo ? words.substring(0, between.start()) : words;
    String second = hasTwo ? words.substring(between.end()) : "";
    Span none = new Span(life.end(), life.end());
    Span opening = new Span(life.start(), life.start() + first.length());
    if (BORN.matcher(first).find() || (hasTwo && isLife(first, second))) {
      Span closing = hasTwo ? new Span(life.start() + between.end(), life.end()) : none;
      return Optional.of(new LifeBrackets(opening, date(first), closing, date(second)));
    }
    return DIED.matcher(first).find()
        ? Optional.of(new LifeBrackets(none, Optional.empty(), opening, date(first)))
        : Optional.empty();
  }

  /** Whether words are no more than "born": what follows is the name that somebody had then. */
  public static boolean isBorn(String words) {
    return words.matches("(?:was )?born\\s?");
  }

  /** Two bare years may also be those of an office, which is shorter. */
  private static boolean isLife(String first, String second) {
    Optional<PartialDate> birth = date(first);
    Optional<PartialDate> death = date(second);
    if (birth.isEmpty() || death.isEmpty()) {
      return false;
    }
    int years = death.get().year() - birth.get().year();
    boolean isBare = BARE.matcher(first.strip()).matches();
    return years <= LONGEST && years >= (isBare ? SHORTEST : 0);
  }

  private static Optional<PartialDate> date(String words) {
    if (VAGUE.matcher(words).find()) {
      return Optional.empty();
    }
    Optional<PartialDate> whole = DateParser.find(words).map(DateParser.Found::date);
    Matcher year = ONE_YEAR.matcher(words);
    return whole.isPresent() || !year.find() ? whole : ofYear(year.group());
  }

  private static Optional<PartialDate> ofYear(String year) {
    return PartialDate.of(Integer.parseInt(year), OptionalInt.empty(), OptionalInt.empty());
  }
}
