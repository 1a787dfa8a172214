package org.annals.time;

import static org.annals.time.TimeForm.no;
import static org.annals.time.TimeForm.yes;

/** The time that a text has named last, as the start or the end of something: "until then". */
final class ThenForm {
  static final TimeForm FORM =
      TimeForm.of(
          "since, by or until then",
          "(?:[Ss]ince|[Uu]ntil|[Tt]ill|[Uu]p to|[Bb]y) (?<when>then)(?!-)",
          (_, c) -> FromNamed.exactly(c),
          yes(
              "Since {then} he has lived in Leeds",
              "ran it until {then}.",
              "By {then} he had left"),
          no("until then-mayor Lee left", "since he then left", "by the then mayor"));

  /** Without an article: "surrendered next morning". */
  static final TimeForm NEXT_DAY =
      TimeForm.of(
          "next morning",
          "(?<when>[Nn]ext (?:day|morning|evening))(?="
              + " (?:with|at|in|by|to|he|she|it|they|we)\\b|[.,;]|$)",
          (_, c) -> FromNamed.days(c, 1),
          yes(
              "surrendered {next morning} with 311 men",
              "{Next day} he left",
              "they met {next day}."),
          no("next morning train", "the next day's news"));

  private ThenForm() {}
}
