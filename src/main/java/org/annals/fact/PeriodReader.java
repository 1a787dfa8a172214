package org.annals.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.text.Span;
import org.annals.time.PartialDate;
import org.annals.time.TimeExpression;

/** Reads since when and until when something holds: "mayor from 1999 to 2007", "until 1933". */
final class PeriodReader {
  private static final Set<String> TERMS =
      Set.of(
          Relation.ROLE.term(),
          Relation.WORKS_FOR.term(),
          Relation.MEMBER_OF.term(),
          Relation.LEADS.term(),
          Relation.REPRESENTS.term(),
          Relation.EDUCATED_AT.term());
  private static final Set<String> BEGINNING =
      Set.of("became", "become", "elected", "appointed", "named", "hired", "joined");
  private static final Set<String> OF = Set.of("of", "for", "at", "in", "the");

  /**
   * "Until the works closed in", "to her death in": what happens on the day that a word leads to.
   */
  private static final String UNTIL_THEN = "(?: [^,.;()]{3,70}? (?:in|on))?";

  /** What may stand between the words and the first date. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:,? for (?:\\p{L}+ ){0,2}?[\\p{L}\\d-]+ (?:years|months|seasons|decades|terms))?"
              + "(?:,? ?\\(?|,? )(?<cue>from|since|between|until|till|through|in|on|)"
              + "(?:(?<=from|since)(?: (?:its|his|her|their|the) [\\p{L}-]+ in)?"
              + "|(?<=until|till|through)"
              + UNTIL_THEN
              + "|) ?",
          Pattern.CASE_INSENSITIVE);

  /** "A post she held". */
  private static final Pattern HELD =
      Pattern.compile(
          "(?:an?|the)\\s+(?:post|position|role|job|office|seat|place|title)\\s+(?:(?:that|which)\\s+)?"
              + "(?:he|she|they)\\s+(?:(?:has|had|have|would|still)\\s+){0,2}"
              + "(?:held|holds?|kept|occupied|filled|retained)");

  /** What tells of another office between one and the words for "a post". */
  private static final Pattern PARTED =
      Pattern.compile("[.;]|\\band (?:was|became|as|then|later)\\b");

  private static final Pattern TO =
      Pattern.compile(" (?:to|until|till|through)" + UNTIL_THEN + " | ?[\u2013\u2014-] ?");
  private static final Pattern AND = Pattern.compile(" and ");

  /** So many years an office takes at most. */
  private static final int LONGEST = 34;

  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\D+(\\d{2,4})");

  private final String text;
  private final Span sentence;
  private final List<TimeExpression> times;

  PeriodReader(String text, Span sentence, List<TimeExpression> times) {
    this.text = text;
    this.sentence = sentence;
    this.times = times;
  }

  /** Whether such statements hold for a time. */
  static boolean canEnd(Relation relation) {
    return TERMS.contains(relation.term());
  }

  /**
   * The period that is told behind what a linear pattern found. Behind the name of the bearer stand
   * the years of a life as often as those of an office, and so none is read there.
   */
  static Period of(Phrase phrase, PatternMatch match, DocumentDates dates) {
    int end = phrase.word(match.end() - 1).equals(",") ? match.end() - 1 : match.end();
    if (phrase.isName(end - 1) && match.objectAt() != end - 1) {
      return Period.UNKNOWN;
    }
    int at = end;
    while (OF.contains(phrase.word(at))) {
      at++;
    }
    end = at > end && phrase.isName(at) ? at + 1 : end;
    int from = phrase.items().get(end - 1).span().end();
    boolean begins =
        phrase.lower().subList(match.start(), end).stream().anyMatch(BEGINNING::contains);
    PeriodReader reader =
        new PeriodReader(phrase.text(), phrase.sentence().span(), dates.of(phrase.sentence()));
    return begins ? reader.beginningBehind(from) : reader.behind(from);
  }

  /** The period that is told right behind this place of the text. */
  Period behind(int place) {
    return read(place, false);
  }

  /** The same behind a verb of beginning: "became mayor in 1999". */
  Period beginningBehind(int place) {
    return read(place, true);
  }

  /** The period that is told as "a post she held until" somewhere behind this place. */
  Period held(int place) {
    Matcher held = HELD.matcher(text).region(Math.min(place, sentence.end()), sentence.end());
    return held.find() && !PARTED.matcher(oneLine(place, held.start())).find()
        ? behind(held.end())
        : Period.UNKNOWN;
  }

  private Period read(int place, boolean begins) {
    Optional<TimeExpression> first =
        times.stream().filter(time -> time.span().start() >= place).findFirst();
    if (first.isEmpty() || first.get().value().isEmpty()) {
      return Period.UNKNOWN;
    }
    String between = oneLine(place, first.get().span().start());
    Matcher lead = LEAD.matcher(between);
    if (!lead.matches()) {
      return Period.UNKNOWN;
    }
    String cue = lead.group("cue").toLowerCase(Locale.ROOT);
    Optional<PartialDate> date = first.get().value();
    return switch (cue) {
      case "since" -> new Period(date, Optional.empty());
      case "until", "till", "through" -> new Period(Optional.empty(), date);
      case "between" -> range(first.get()).orElseGet(() -> between(first.get()));
      case "from" -> range(first.get()).orElseGet(() -> new Period(date, second(first.get())));
      case "in", "on" ->
          range(first.get()).orElse(begins ? new Period(date, Optional.empty()) : Period.UNKNOWN);
      default ->
          between.isBlank()
              ? Period.UNKNOWN
              : range(first.get()).filter(term -> !isLife(between, term)).orElse(Period.UNKNOWN);
    };
  }

  /** "The painter Bo Li (1902–1979)": nobody holds an office for so long. */
  private static boolean isLife(String before, Period term) {
    return before.strip().equals("(")
        && term.until().orElseThrow().year() - term.from().orElseThrow().year() > LONGEST;
  }

  /** "Between 1920 and 1926". */
  private Period between(TimeExpression first) {
    Optional<PartialDate> end = second(first, AND);
    return end.isPresent() ? new Period(first.value(), end) : Period.UNKNOWN;
  }

  private String oneLine(int from, int to) {
    return text.substring(from, to).replaceAll("\\s+", " ");
  }

  /** An expression that holds both years: "1999-2007", "1999 to 2007". */
  private Optional<Period> range(TimeExpression time) {
    Matcher years = YEARS.matcher(time.span().of(text));
    if (!years.matches()) {
      return Optional.empty();
    }
    String start = years.group(1);
    String end = years.group(2);
    return Optional.of(new Period(year(start), year(start.substring(0, 4 - end.length()) + end)));
  }

  private static Optional<PartialDate> year(String digits) {
    return PartialDate.of(Integer.parseInt(digits), OptionalInt.empty(), OptionalInt.empty());
  }

  /** The end of a period that starts with this expression. */
  private Optional<PartialDate> second(TimeExpression first) {
    return second(first, TO);
  }

  private Optional<PartialDate> second(TimeExpression first, Pattern joint) {
    int place = first.span().end();
    return times.stream()
        .filter(time -> time.span().start() >= place)
        .findFirst()
        .filter(time -> time.span().end() <= sentence.end())
        .filter(time -> joint.matcher(oneLine(place, time.span().start())).matches())
        .flatMap(TimeExpression::value);
  }
}
