package org.annals.quantity;

import static org.annals.quantity.Found.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are no quantities. */
final class LeftOutNumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1968 students marched.",
        "The 1968 protesters won.",
        "In 1919 and 1920 workers struck.",
        "From 1914 to 1918 soldiers died.",
        "On May 8, 2025 workers left.",
        "The law was passed in 1850.",
        "The September 11 attacks and the Jan. 6 riots changed much.",
        "The 7 July bombings shook London.",
        "The 1990s were calm.",
        "He was sentenced to 12 years.",
        "Two weeks and three months passed.",
        "Thousands of years passed.",
        "The first 100 days were hard.",
        "It is a 24 hour news channel.",
        "She is 14 years old.",
        "He was a 14-year-old boy.",
        "Boys aged 14 came.",
        "Ann Lee, 24, was there.",
        "She turned 50.",
        "It began at 10:30 a.m. and ended at 7 p.m.",
      })
  void leaves_times_and_ages_alone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article 3 of Section 12(b) applies.",
        "Sections 3, 4 and 5 apply.",
        "Chapters one and two are short.",
        "See 8 U.S.C. § 1325 and page 33.",
        "He lives at 1600 Pennsylvania Avenue.",
        "Route 66 motels are old.",
        "Flight 93 passengers fought back.",
        "Fortune 500 companies agreed.",
        "Boeing 737 jets fly there.",
        "Call (212) 555-0100.",
        "Local 1733 members left.",
        "The 14th Amendment and the 3rd Regiment are old.",
        "On day 12 people gathered.",
        "Agent 007 came.",
        "The Title 42 expulsions rose.",
        "1. People gathered.",
      })
  void leaves_labels_alone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The road from 52 to 48 is closed.",
        "They met at the office at 50 United Nations Plaza, San Francisco.",
        "She wore a 3-1 lens.",
        "It is a two-thirds majority.",
        "9 of 10 adults agreed.",
        "Two cars in three come from Leeds.",
        "They put 12 people per room.",
        "They make 3,000 a day.",
        "An average of 12 people came.",
        "Every two people share one.",
        "Not 12 people came.",
        "Rates fell 2.5 percentage points.",
        "Higher than 12 people.",
        "It is three times larger than Leeds.",
        "It made 11 times the profit of Acme.",
      })
  void leaves_scores_ratios_rates_and_changes_alone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One of the men left.",
        "One never knows.",
        "No one person knows.",
        "He has one car.",
        "A few people came.",
        "Several people came.",
        "Many people came.",
        "Test scores fell.",
        "They have their scores measured.",
        "Two people's lives changed.",
        "The 300 workers' jobs are gone.",
        "People came.",
        "They met in groups of three.",
      })
  void leaves_what_counts_nothing_alone(String text) {
    assertThat(found(text)).isEmpty();
  }
}
