package org.annals.time;

import static org.annals.time.TimeForm.no;
import static org.annals.time.TimeForm.yes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Expressions that mean something only beside a date that was named before. */
final class PassageForms {
  /** What makes "the day before" that of something named behind it. */
  private static final String ALONE =
      "(?! (?:the|an?|his|her|its|their|my|our|your|this|that|these|those|he|she|it|they|we|I|you"
          + "|any|each|\\d+|[\\p{L}]+ing|Christmas|\\p{Lu}[\\p{L}’']+)\\b)";

  private static final String LATER =
      "(?<way>later|earlier|afterwards?|(?:after|before) (?:that|this)(?=[.,;:)]|$)"
          + "|(?:after|before)"
          + ALONE
          + ")";

  /** What begins the words for something that happened. */
  private static final String THING =
      "(?= (?:the|an?|his|her|its|their|my|our|your|this|that|he|she|it|they|we|I|[\\p{L}]+ing"
          + "|\\p{Lu}[\\p{L}’']+)\\b)";

  /** What may stand behind a month that is no name: "said that May would" is one. */
  private static final String NO_NAME =
      "(?=[.,;:)]| (?:the|an?|he|she|it|they|we|in|on|at|by|with|after|when|and|but)\\b|$)";

  /** "Under the terms of the deal" says what was agreed. */
  private static final String NO_CONTRACT = "(?![Uu]nder (?:\\S+ ){1,3}terms\\b)";

  private static final int YEARS_OF_A_DECADE = 10;
  private static final int HOURS_OF_A_DAY = 12;

  static final List<TimeForm> ALL =
      List.of(
          TimeForm.of(
              "the day before or after",
              "(?<when>[Tt]he (?<way>previous day|next day|following day"
                  + "|(?:next|following|previous) (?:morning|afternoon|evening|night)"
                  + "|(?:day|night|evening) (?:before|after)"
                  + ALONE
                  + "))",
              (m, c) -> FromNamed.days(c, way(m)),
              yes(
                  "{The day before}, in Leeds",
                  "it fell {the next day}",
                  "{the following day} they",
                  "freed {the next morning}",
                  "{the night before}, it fell"),
              no("the day before the vote", "the day after she left", "the next step")),
          ThenForm.NEXT_DAY,
          TimeForm.of(
              "that day",
              "(?<when>(?:[Tt]hat|[Tt]he same) (?:day|morning|afternoon|evening|night))",
              (_, c) -> FromNamed.days(c, 0),
              yes("{that night} they left", "on {the same day}"),
              no("that daylight", "the day")),
          DaysOfMonth.FORM,
          ThenForm.FORM,
          TimeForm.of(
              "day by its number",
              "(?:[Oo]n|[Bb]y|[Uu]ntil) (?<when>the (?:"
                  + LooseDays.ORDINAL
                  + ")"
                  + " (?:day|morning|afternoon|evening|night))(?! of \\p{Lu})",
              (_, _) -> Optional.empty(),
              yes(
                  "On {the fourth morning} he",
                  "by {the third day}, they",
                  "on {the 5th night} of"),
              no("on the second day of May", "the fourth day")),
          TimeForm.of(
              "days later",
              "(?<when>" + RelativeForms.count() + " days? " + LATER + ")",
              (m, c) -> FromNamed.days(c, way(m) * RelativeForms.count(m)),
              yes("{two days later}", "{A day earlier} he wrote"),
              no("two days ago", "two days before the vote", "days later")),
          TimeForm.of(
              "hours later",
              "(?<when>(?:(?:(?i:a few|some|several|many|half an|an)|"
                  + RelativeForms.count()
                  + ") )?(?:[Mm]inutes?|[Mm]oments|[Hh]ours?) (?:later|afterwards?))",
              (m, c) -> isOfThatDay(m) ? FromNamed.days(c, 0) : Optional.empty(),
              yes(
                  "it fell {hours later}",
                  "{Minutes later} he left",
                  "{an hour later}",
                  "{Ten minutes later} he left",
                  "{Several hours later} he left",
                  "it fell {forty-five minutes later}"),
              no("hours before", "hours ago")),
          TimeForm.of(
              "weeks later",
              "(?<when>" + RelativeForms.count() + " weeks? " + LATER + ")",
              (m, c) -> FromNamed.weeks(c, way(m) * RelativeForms.count(m)),
              yes("{two weeks later}", "{a week earlier}", "{Two weeks after that}, he left"),
              no("two weeks ago", "a week after the vote", "two weeks after that vote")),
          TimeForm.of(
              "that week",
              "(?<when>(?:[Tt]hat|[Tt]he same) (?:week(?:end)?))",
              (_, c) -> FromNamed.weeks(c, 0),
              yes("{that same week}".replace("same ", ""), "{the same weekend}"),
              no("that weekly", "the week")),
          TimeForm.of(
              "the following week",
              "(?<when>[Tt]he (?<way>following|next|previous) week(?:end)?)",
              (m, c) -> FromNamed.weeks(c, way(m)),
              yes("{the following week} he left"),
              no("the following weeks")),
          TimeForm.of(
              "months later",
              "(?<when>" + RelativeForms.count() + " months? " + LATER + ")",
              (m, c) -> FromNamed.months(c, way(m) * RelativeForms.count(m)),
              yes("{six months later}", "{a month earlier}"),
              no("six months ago", "a month after the fire")),
          TimeForm.of(
              "that month",
              "(?<when>(?:[Tt]hat|[Tt]he same) month)",
              (_, c) -> FromNamed.months(c, 0),
              yes("later {that month}"),
              no("that months")),
          TimeForm.of(
              "that month by its name",
              "(?<when>(?:[Tt]hat|[Tt]he same) " + CalendarForms.MONTH + ")" + NO_NAME,
              (m, c) -> FromNamed.monthOfYear(c, month(m), 0),
              yes("freed {that May}.", "{That June} the"),
              no("said that May would", "that June Carter")),
          TimeForm.of(
              "the following month by its name",
              "(?<when>[Tt]he (?:following|next) " + CalendarForms.MONTH + ")" + NO_NAME,
              (m, c) -> FromNamed.monthAfter(c, month(m)),
              yes("{the following May}.", "{The next June} the"),
              no("the following Marches", "next May")),
          TimeForm.of(
              "the following month",
              "(?<when>[Tt]he (?<way>following|next|previous) month)",
              (m, c) -> FromNamed.months(c, way(m)),
              yes("{The next month} he left"),
              no("the next months")),
          TimeForm.of(
              "years later",
              "(?<when>" + RelativeForms.count() + " years? " + LATER + ")",
              (m, c) -> FromNamed.years(c, way(m) * RelativeForms.count(m)),
              yes(
                  "it followed {two years later}",
                  "{Two years later} he left",
                  "{A year before}, it fell"),
              no("two years ago", "two years after the war", "years later")),
          TimeForm.of(
              "decades later",
              "(?<when>" + RelativeForms.count() + " decades? " + LATER + ")",
              (m, c) -> FromNamed.years(c, way(m) * RelativeForms.count(m) * YEARS_OF_A_DECADE),
              yes("{A decade later} it", "{two decades earlier}"),
              no("decades later", "a decade ago")),
          TimeForm.of(
              "some time from what is named behind it",
              "(?<when>(?:(?:"
                  + RelativeForms.count()
                  + " )(?:hours?|days?|weeks?|months?|years?|decades?)"
                  + "|[Tt]he (?:day|night|morning|evening|week|month|year)) (?:after|before))"
                  + THING,
              (_, _) -> Optional.empty(),
              yes("{two days after} the fire", "{The day before} Anna left"),
              no("two days later", "the day before, he left", "after the fire")),
          TimeForm.of(
              "within some time",
              "(?:[Ww]ithin|[Aa]fter) (?<when>"
                  + RelativeForms.count()
                  + " (?:hours?|days?|weeks?|months?|years?|decades?))(?!"
                  + " (?:of|later|ago|after|before|earlier|in)\\b)",
              (_, _) -> Optional.empty(),
              yes("within {four months}", "After {a year} he left"),
              no("four months later", "after three days of rain", "within months")),
          TimeForm.of(
              "a stretch of time that follows",
              "(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Tt]hroughout) (?<when>the"
                  + " (?:next|following|ensuing|subsequent|intervening) (?:(?:few|several|"
                  + RelativeForms.count()
                  + ") )?(?:hours|days|weeks|months|years|decades?|half-century|century))(?! of)",
              (_, _) -> Optional.empty(),
              yes("in {the following decade}", "Over {the next twenty years} she"),
              no("in the next room", "in the following years of 1914", "the next decade")),
          TimeForm.of(
              "by some time",
              "[Bb]y (?<when>now|(?:the"
                  + " )?(?:morning|noon|midday|evening|nightfall|midnight|night|dawn|dusk)|(?:the"
                  + " )?(?:next|following) (?:morning|evening|spring|summer|autumn|fall|winter))(?!"
                  + " of)",
              (_, _) -> Optional.empty(),
              yes("By {now} he had left", "by {morning} all were free"),
              no("by the way", "by night of May")),
          TimeForm.of(
              "some time later",
              "(?<when>(?:(?:many|several|some|a few|a couple of|dozens of) )?"
                  + "(?:hours|days|weeks|months|[Yy]ears|decades|centuries|generations)"
                  + " "
                  + LATER
                  + ")",
              (_, _) -> Optional.empty(),
              yes("{Years later} he left", "it fell {several weeks later}"),
              no("two years ago", "years after the war")),
          TimeForm.of(
              "some time ago",
              "(?<when>(?:(?:many|several|some|a few|a couple of) )?"
                  + "(?:hours|days|weeks|months|years|decades|centuries|generations) ago)",
              (_, _) -> Optional.empty(),
              yes("{years ago}", "it fell {several weeks ago}"),
              no("two years later")),
          TimeForm.of(
              "that year",
              "(?<when>(?:[Tt]hat|[Tt]he same) (?:same )?(?:year|" + SeasonForms.NAME + "))",
              (m, c) -> m.group().endsWith("winter") ? Optional.empty() : FromNamed.years(c, 0),
              yes("later {that year}", "{that summer} they left"),
              no("that years", "that fallen")),
          TimeForm.of(
              "the following year",
              "(?<when>[Tt]he (?:following|next) year)",
              (_, c) -> FromNamed.years(c, 1),
              yes("{The following year} he died"),
              no("following years")),
          TimeForm.of(
              "the year before",
              "(?<when>[Tt]he (?:previous|preceding) year|[Tt]he year before" + ALONE + ")",
              (_, c) -> FromNamed.years(c, -1),
              yes("{the previous year}"),
              no("previous years", "the year before the war")),
          TimeForm.of(
              "term of an office",
              NO_CONTRACT
                  + "(?:[Ii]n|[Dd]uring|[Ss]ince|[Uu]nder|[Tt]hroughout) (?<when>(?:the first \\d+"
                  + " (?:days|weeks|months|years) of"
                  + " )?(?:(?:the|his|her|its|their|(?:\\p{Lu}[\\p{L}.-]+"
                  + " )?\\p{Lu}[\\p{L}.-]+[’']s?)"
                  + " )(?:(?:first|second|third|fourth|final|last|early|previous|current|two|whole)"
                  + " )*(?:term|terms|presidency|premiership|tenure|reign|childhood|youth|lifetime))",
              (_, _) -> Optional.empty(),
              yes(
                  "during {Lee’s first term}",
                  "in {the first 100 days of Lee's second term}",
                  "In {his youth} he sang"),
              no(
                  "the term of art",
                  "in terms of",
                  "the presidency",
                  "Under the terms of the deal, Lee",
                  "sold under its final terms")),
          TimeForm.of(
              "beginning of an office or a life",
              "(?:[Ii]n|[Dd]uring|[Ww]ithin|[Ff]or|[Oo]ver)"
                  + " (?<when>(?:the|his|her|its|their|my|our|\\p{Lu}[\\p{L}.-]+[’']s?) (?:very"
                  + " )?(?:first|last|final|early) (?:[\\p{L}\\d-]+"
                  + " )?(?:days|weeks|months|years?))(?! (?:of|in) )",
              (_, _) -> Optional.empty(),
              yes(
                  "in {his first hundred days}",
                  "During {her last year} she",
                  "in {Lee’s first year}"),
              no("in the first days of May 1945", "his first day")),
          TimeForm.of(
              "age",
              "(?:[Aa]t|[Bb]y) (?<when>(?:the age of"
                  + " )?(?:\\d{1,2}|(?:twelve|thirteen|fourteen|fifteen"
                  + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?))(?=,|"
                  + " (?:he|she|they|I)\\b)",
              (_, _) -> Optional.empty(),
              yes("At {sixteen} she left", "by {the age of 12}, he"),
              no("at sixteen doors", "at 12 o'clock", "at sixteenth")),
          TimeForm.of(
              "age in a clause",
              "[Ww]hen (?<when>(?:he|she|they|I|we) (?:was|were) (?:only |just |about |nearly )?(?:"
                  + RelativeForms.count()
                  + "|a (?:child|boy|girl|baby|student|teenager)))(?= years old|[.,;:]|"
                  + " (?:and|but)\\b|$)",
              (_, _) -> Optional.empty(),
              yes("drowned when {she was seven}.", "When {he was a boy}, they left"),
              no("when she was seven miles away", "when he was mayor")));

  private PassageForms() {}

  private static int month(MatchResult m) {
    return DateParser.month(m.group("month")).orElseThrow();
  }

  /** "Ten minutes later", but not "twenty hours later". */
  private static boolean isOfThatDay(MatchResult m) {
    boolean isOfHours = m.group("when").toLowerCase(Locale.ROOT).contains("hour");
    return !isOfHours || m.group("count") == null || RelativeForms.count(m) <= HOURS_OF_A_DAY;
  }

  /** 1 or more steps ahead, or back: a sign. */
  private static int way(MatchResult m) {
    String way = m.group("way");
    return way.contains("before") || way.contains("earlier") || way.contains("previous") ? -1 : 1;
  }
}
