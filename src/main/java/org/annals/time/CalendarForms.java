package org.annals.time;

import static org.annals.time.TimeForm.no;
import static org.annals.time.TimeForm.yes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/**
 * Expressions that name a year, month or day of the calendar and that no {@link DateForm} reads.
 */
final class CalendarForms {
  static final String MONTH =
      "(?<month>January|February|March|April|May|June|July|August|September|October|November"
          + "|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\."
          + "|Dec\\.|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?= \\d{1,2}\\b)"
          + "|(?<=\\d )(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b)";

  private static final String CLEAR_MONTH =
      "(?<month>January|February|July|September|October|November|December)";
  private static final String END_MONTH = MONTH.replace("<month>", "<endMonth>");
  private static final String DAY = "(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
  private static final String END_DAY = DAY.replace("<day>", "<endDay>");
  private static final String YEAR = "(?<year>1\\d{3}|20\\d{2}|2100)";
  private static final String TO = "(?: ?[-–—] ?| to | through | until | and )";

  /** What may not follow a number after a weak cue: a thing that is counted. */
  private static final String UNCOUNTED =
      "(?! (?:people|men|women|children|percent|per|points|million|miles?|km|feet|[a-z]{2,}(?<!wa|i|hi|it|thi|thu|ha|doe|a)s\\b))";

  /** Nouns of the plural for what happens, which nobody counts by the thousand. */
  private static final String HAPPENINGS =
      "(?:\\p{L}+"
          + " )?(?:attacks|bombings|championships|earthquakes|elections|finals|fires|floods|games"
          + "|hearings|killings|midterms|negotiations|olympics|playoffs|primaries|protests|raids"
          + "|reforms|revolts|riots|sanctions|storms|strikes|talks|uprisings|walkouts|wildfires)";

  static final List<TimeForm> ALL =
      List.of(
          TimeForm.of(
              "days of one month with a year",
              "(?<when>" + MONTH + " " + DAY + TO + END_DAY + ",? " + YEAR + ")",
              CalendarForms::fullDay,
              yes("on {May 3-5, 2021}", "from {June 1st to 3rd, 1899}"),
              no("May 3, 2021", "May 3-50, 2021")),
          TimeForm.of(
              "days of one month before its name",
              "(?<when>" + DAY + TO + END_DAY + " (?:of )?" + MONTH + ",? " + YEAR + ")",
              CalendarForms::fullDay,
              yes("{3–5 May 2021}"),
              no("3 May 2021")),
          TimeForm.of(
              "days of two months with one year",
              "(?<when>" + MONTH + " " + DAY + TO + END_MONTH + " " + END_DAY + ",? " + YEAR + ")",
              CalendarForms::fullDay,
              yes("from {May 30 to June 2, 2021}", "{Dec. 30–Jan. 2, 2021}"),
              no("May 30, 2021 to June 2, 2021")),
          TimeForm.of(
              "months with one year",
              "(?<when>" + MONTH + TO + END_MONTH + ",? (?:of )?" + YEAR + ")",
              (m, _) -> start(m, Optional.empty()),
              yes("between {March and May 2020}", "{November–January 1905}"),
              no("May 2020 and June 2020")),
          TimeForm.of(
              "numbers of which one is the month",
              "(?<when>\\d{1,2}[/.]\\d{1,2}[/.]" + YEAR + ")",
              (m, _) -> year(m),
              yes("{5/8/2025}"),
              no("5/8", "15/8/20250")),
          TimeForm.of(
              "month and day",
              "(?<!\\b[Ii]n )(?<when>"
                  + MONTH
                  + " "
                  + DAY
                  + "(?:"
                  + TO
                  + "(?:"
                  + END_MONTH
                  + " )?"
                  + END_DAY
                  + ")?)",
              CalendarForms::day,
              yes("on {May 1st}", "{Sept. 3} was warm", "on {Oct 12} it", "{May 3–5} were cold"),
              no("in May 12 people died", "may 1", "On May 1,461 people came", "May 32")),
          TimeForm.of(
              "days and the month of both",
              "(?<when>" + DAY + TO + END_DAY + " (?:of )?" + MONTH + ")",
              CalendarForms::day,
              yes("between {13 and 18 October}", "from {3 to 5 May} it", "{3–5 May}"),
              no("13 October and 18 November", "8 May")),
          TimeForm.of(
              "day and month",
              "(?<when>" + DAY + " (?:day )?(?:of )?" + MONTH + ")",
              CalendarForms::day,
              yes("on {8 May}", "on {12 Oct}", "on the {8th of May}", "{1 August} came"),
              no("1,008 May", "8 may")),
          TimeForm.of(
              "day in words and month",
              "(?:[Tt]he )(?<when>(?<ordinal>"
                  + OrdinalDays.WORDS
                  + ") (?:day )?of "
                  + MONTH
                  + "(?:,? (?<year>1\\d{3}|20\\d{2}))?)",
              OrdinalDays::day,
              yes("on the {second of March} he", "the {twenty-first day of May, 1944}"),
              no("the second March", "a second of May")),
          TimeForm.of(
              "month after a cue",
              "(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Ii]n or around)"
                  + " (?<when>(?:(?:early|late|mid)[ -])?"
                  + MONTH
                  + ")(?!,? "
                  + YEAR
                  + "\\b)",
              (m, c) -> c.month(month(m)),
              yes("1,461 people in {May} alone", "since {early March}", "In {mid-June} it ended"),
              no("they may", "a March verb", "in Mayfield", "They march in", "in late May 1914")),
          TimeForm.of(
              "month after a weak cue",
              "(?:[Bb]y|[Ff]rom|[Bb]efore|[Aa]fter|[Oo]f|[Tt]hrough|[Bb]etween|[Tt]o|[Aa]nd)"
                  + " (?<when>(?:(?:early|late|mid)[ -])?"
                  + MONTH
                  + ")(?! \\p{Lu}| \\d)",
              (m, c) -> c.month(month(m)),
              yes("by {May}", "at the end of {August}", "from {late March}, they left"),
              no("by June Carter", "by Theresa May")),
          TimeForm.of(
              "part of a month",
              "(?<when>(?:[Ee]arly|[Ll]ate|[Mm]id)[ -]" + MONTH + ")(?! \\d)",
              (m, c) -> c.month(month(m)),
              yes("it fell {early March}", "{mid-May}"),
              no("early marches")),
          TimeForm.of(
              "week or days of a month",
              "(?<when>(?:the )?(?:first|second|third|last|final|opening|closing|early) (?:few )?"
                  + "(?:weeks?|days?|weekend|half) (?:of|in) "
                  + MONTH
                  + ")(?! \\d)",
              (m, c) -> c.month(month(m)),
              yes("in {the first week of February} they", "{the last days of May}"),
              no("the first week of the year", "the last days of May 1945")),
          TimeForm.of(
              "month that is no other word",
              "(?<when>" + CLEAR_MONTH + ")(?! \\d)(?! \\p{Lu})",
              (m, c) -> c.month(month(m)),
              yes("the cold {January} wind", "all {October}, he sat"),
              no("November Rain", "the March", "May said")),
          TimeForm.of(
              "years from and to",
              "(?<!pp?\\. )(?<!pages )(?<when>"
                  + YEAR
                  + "(?: ?[–-] ?| to | until | through | and"
                  + " )(?:1\\d{3}|20\\d{2}|2100|(?<=[–-])\\d{2}))",
              (m, _) -> year(m),
              yes("the war of {1914–1918}", "{1914-18}", "from {1914 to 1918}"),
              no("pages 1914–1918", "1914-5", "between 3000 and 4000")),
          TimeForm.of(
              "year after a cue",
              "(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Tt]ill|[Ee]arly|[Ll]ate|[Mm]id|[Mm]id-|[Cc]irca|[Cc]a?\\.|[Tt]he"
                  + " year|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Bb]orn|[Dd]ied|b\\.|d\\.)"
                  + " (?:of )?(?:about |around |c\\. |early |late |mid-)?(?<when>"
                  + YEAR
                  + ")(?! (?:percent|people))",
              (m, _) -> year(m),
              yes(
                  "In {1850}, he left",
                  "the summer of {1914}",
                  "since about {1900}",
                  "(born {1950})"),
              no("1850 people", "in 1850 people", "in 18500", "at 1850", "in 1,850", "in 1850.5")),
          TimeForm.of(
              "year that it was",
              "(?:[Ii]t|[Yy]ear) (?:was|is) (?:now )?(?<when>" + YEAR + ")(?! \\p{L})",
              (m, _) -> year(m),
              yes("It was {1989}.", "The year was {1968}, and"),
              no("It was 1850 people", "he was 1989")),
          TimeForm.of(
              "year that opens an entry",
              "^(?<when>" + YEAR + ")(?=: | ?[—–] | - )",
              (m, _) -> year(m),
              yes("{1862}: The mill burns", "{1862} — Fire in the mill"),
              no("the mill, 1862: a history", "1862 men struck")),
          TimeForm.of(
              "year after a weak cue",
              "(?:[Oo]f|[Bb]y|[Ff]rom|[Tt]o|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout|[Bb]etween)"
                  + " (?<when>"
                  + YEAR
                  + ")"
                  + UNCOUNTED,
              (m, _) -> year(m),
              yes("the law of {1850} was", "by {1930} he had"),
              no("a crowd of 1850 people", "some of 1200 workers", "by 1500 votes")),
          TimeForm.of(
              "year in brackets",
              "(?<=[(\\[])(?:(?:born|b\\.|died|d\\.|c\\.|ca\\.|since|until|to|from) )?(?<when>"
                  + YEAR
                  + "(?:[–-](?:1\\d{3}|20\\d{2})?)?)(?=[)\\];,])",
              (m, _) -> year(m),
              yes("Du Bois ({1868–1963})", "the Act ({1965})", "a book ({1850};"),
              no("a room (1850 people)", "(3000)")),
          TimeForm.of(
              "year at the end of a citation",
              "(?<=[\\p{L}.] )(?<when>" + YEAR + ")(?=\\))",
              (m, _) -> year(m),
              yes("(2d Cir. {1998})"),
              no("(about 3000)")),
          TimeForm.of(
              "year before a noun",
              "(?:[Tt]he|[Aa]|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Tt]hat|’s|'s)"
                  + " (?<when>(?<year>1[6-9]\\d{2}|20\\d{2}))(?="
                  + " (?!people|men|women|children|percent|or)\\p{L}++(?<!s)| \\p{Lu}| "
                  + HAPPENINGS
                  + "\\b)",
              (m, _) -> year(m),
              yes(
                  "the {2014} floods",
                  "the {2024} election.",
                  "a {1998} law said",
                  "the {1965} Voting Rights Act"),
              no("the 1850 workers went", "the 1700 people")),
          TimeForm.of(
              "decade",
              "(?:[Tt]he )?(?<when>(?:(?:early|mid|late)["
                  + " -])?(?:(?:1\\d|20)\\d0[’']?s|[’'][1-9]0s))",
              (_, _) -> Optional.empty(),
              yes("the {1990s}", "the {early 1990s}", "the {'60s}"),
              no("1991s")),
          TimeForm.of(
              "century",
              "(?<when>(?:(?:[Ee]arly|[Mm]id|[Ll]ate)["
                  + " -])?(?:\\d{1,2}(?:st|nd|rd|th)|[\\p{L}-]{4,16}(?:th|first|second|third))["
                  + " -]century)",
              (_, _) -> Optional.empty(),
              yes(
                  "in the {19th century}",
                  "{late eighteenth century} art",
                  "{twenty-first century}"),
              no("half a century", "the century")));

  private CalendarForms() {}

  private static Optional<PartialDate> fullDay(MatchResult m, TimeContext context) {
    return start(m, Optional.of(number(m, "day")));
  }

  /** The start of a range whose year stands at its end: 30 December to 2 January 2021. */
  private static Optional<PartialDate> start(MatchResult m, Optional<Integer> day) {
    boolean wraps =
        m.namedGroups().containsKey("endMonth")
            && DateParser.month(m.group("endMonth")).orElse(12) < month(m);
    int year = number(m, "year") - (wraps ? 1 : 0);
    return PartialDate.of(
        year,
        OptionalInt.of(month(m)),
        day.isPresent() ? OptionalInt.of(day.get()) : OptionalInt.empty());
  }

  private static Optional<PartialDate> day(MatchResult m, TimeContext context) {
    return context.day(month(m), number(m, "day"));
  }

  private static Optional<PartialDate> year(MatchResult m) {
    return PartialDate.of(number(m, "year"), OptionalInt.empty(), OptionalInt.empty());
  }

  private static int month(MatchResult m) {
    return DateParser.month(m.group("month")).orElseThrow();
  }

  private static int number(MatchResult m, String group) {
    return Integer.parseInt(m.group(group));
  }
}
