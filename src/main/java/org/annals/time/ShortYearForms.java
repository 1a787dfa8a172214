package org.annals.time;

import static org.annals.time.TimeForm.no;
import static org.annals.time.TimeForm.yes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/** Years written short or behind an adjective: "in '79", "a landmark 1998 decision". */
final class ShortYearForms {
  private static final int CENTURY = 100;
  private static final int LAST_CENTURY = 1900;

  static final List<TimeForm> ALL =
      List.of(
          TimeForm.of(
              "year of two digits",
              "(?:[Ii]n|[Oo]f|[Ss]ince|[Bb]y|[Ff]rom|[Uu]ntil|[Dd]uring|[Ss]pring|[Ss]ummer"
                  + "|[Aa]utumn|[Ff]all|[Ww]inter) (?<when>['’‘](?<short>\\d{2}))(?!['’]?s)",
              ShortYearForms::ofTwoDigits,
              yes("he left in {'79}.", "the summer of {’68} was hot"),
              no("the '60s", "in '794", "the '79 final", "in 79")),
          TimeForm.of(
              "movable feast with its year",
              "(?:Midsummer|Easter|Christmas|Whitsun|Pentecost|Michaelmas|Lent|Ramadan|Passover"
                  + "|Diwali|Good Friday|Ascension Day)(?: (?:Eve|Day|Night|Sunday|Monday))?,?"
                  + " (?:of |in )?(?<when>(?<year>1[6-9]\\d{2}|20\\d{2}))",
              (m, _) -> ofYear(m),
              yes("on Midsummer Eve {1934}", "at Easter {1916}"),
              no("at Easter 191", "the Lent term")),
          TimeForm.of(
              "year behind an adjective",
              "(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|’s|'s)"
                  + " (?!(?:about|additional|another|average|entire|estimated|extra|final|first"
                  + "|full|further|initial|last|mere|more|next|nearly|only|other|record|remaining"
                  + "|roughly|same|total|whole)\\b)(?<kind>\\p{Ll}{3,20}+)"
                  + " (?<when>(?<year>1[6-9]\\d{2}|20\\d{2}))(?= (?:agreement|case|coup|deal"
                  + "|decision|declaration|decree|election|essay|film|judgment|judgement|law|letter"
                  + "|march|meeting|murder|novel|opinion|order|poem|poll|raid|referendum|report"
                  + "|revolt|ruling|season|speech|strike|study|summit|tour|treaty|trial|uprising"
                  + "|verdict|vote)\\b)",
              (m, _) -> ofYear(m),
              yes("a splintered {1982} ruling", "its landmark {1998} decision"),
              no("an estimated 1900 strike", "the other 1800 workers")));

  private ShortYearForms() {}

  private static Optional<PartialDate> ofYear(MatchResult m) {
    return PartialDate.of(
        Integer.parseInt(m.group("year")), OptionalInt.empty(), OptionalInt.empty());
  }

  /** The last such year before the writing or, where that is unknown, of the 20th century. */
  private static Optional<PartialDate> ofTwoDigits(MatchResult m, TimeContext context) {
    int end = Integer.parseInt(m.group("short"));
    int year =
        context
            .documentDate()
            .map(PartialDate::year)
            .map(now -> now - Math.floorMod(now - end, CENTURY))
            .orElse(LAST_CENTURY + end);
    return PartialDate.of(year, OptionalInt.empty(), OptionalInt.empty());
  }
}
