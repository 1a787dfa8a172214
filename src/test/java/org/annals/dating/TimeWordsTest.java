package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.annals.event.Event;
import org.annals.event.ReadEvents;
import org.annals.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words for a time, in texts that do not say when they were written. */
final class TimeWordsTest {
  private static List<String> words(String text) {
    return ReadEvents.of(text).stream().flatMap(event -> event.when().words().stream()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg sold the mill to Bo Li on Wednesday.             | on Wednesday
          Anna Berg sold the mill on Wednesday after Bo Li removed its roof. | on Wednesday
          Anna Berg sold the mill last week after Bo Li removed its roof.    | last week
          Bo Li was freed by a court in Leeds on Wednesday.          | on Wednesday
          Anna Berg lived in Leeds for a year and a half.            | for a year and a half
          In March Anna Berg sold the mill to Bo Li.                 | in March
          Bo Li resigned the following month.                        | the following month
          Anna Berg bought a brewery in Ghent two years ago.         | two years ago
          Last autumn Anna Berg met Bo Li in Leeds.                  | last autumn
          Three weeks later Anna Berg left for Turin.                | three weeks later
          Anna Berg left Leeds on Monday at dawn.                    | on Monday, at dawn
          Ten minutes later Anna Berg left for Turin.                | ten minutes later
          In May 1951 Acme sold a mill. Bo Li left 12 days later.    | 12 days later
          Anna Berg won the race in Leeds on the first Sunday of May.| on the first Sunday of May
          Anna Berg ran the mill in Leeds until June 2011.           | until June 2011
          Anna Berg ran the mill in Leeds until her death in 1966.   | until her death in 1966
          The union won five elections before the end of 1938.       | before the end of 1938
          Bo Li trained doctors in Leeds until his transfer to Ghent in 1966. \
          | until his transfer to Ghent in 1966
          Anna Berg, who has called the first session for June 27, won. | for June 27
          Anna Berg came to Leeds in 1928 and in the following decade she wrote 30 papers. \
          | in the following decade
          Bo Li won in 1928, and over the next twenty years he trained 60 doctors. \
          | over the next twenty years
          """)
  void what_no_date_says_is_said_in_words(String text, String expected) {
    assertThat(words(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By 1910 Acme Rail had moved to Leeds.                           | by 1910
          By early 1910 Acme Rail had moved to Leeds.                     | by early 1910
          By 1910 Acme Rail had moved to Leeds and sold its mill.         | by 1910
          Acme Rail had moved to Leeds by May 1910.                       | by May 1910
          By the end of 1910 Acme Rail had moved to Leeds.                | by the end of 1910
          """)
  void by_when_it_had_happened_is_no_date_of_it(String text, String expected) {
    assertThat(ReadEvents.of(text))
        .extracting(Event::when)
        .containsOnly(When.at(Optional.empty(), Optional.of(expected)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By 1910 Anna Berg had moved to Leeds and was suing Bo Li in Ghent.     | suing
          By 1910, when Acme Rail burned, Bo Li had sold it to Anna Berg.       | burned
          """)
  void what_happened_at_that_time_has_its_date(String text, String verb) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals(verb))
        .extracting(event -> event.time().orElseThrow().toString())
        .containsOnly("1910");
  }

  @Test
  void what_is_told_behind_is_reckoned_from_the_time_by_which_something_had_happened() {
    String text = "By 1910 Acme Rail had moved to Leeds. The following year it sold the mill.";
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals("sold"))
        .extracting(event -> event.time().orElseThrow().toString())
        .containsOnly("1911");
  }

  @Test
  void a_range_is_told_whole_beside_its_dates() {
    assertThat(ReadEvents.of("Anna Berg taught physics in Warsaw from 1955 until 1964."))
        .extracting(Event::when)
        .contains(
            When.in(
                new TimeSpan(PartialDate.parse("1955"), PartialDate.parse("1964")),
                Optional.of("from 1955 until 1964")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg directed the archive of Leeds from 1946 until her retirement in 1968. \
          | from 1946 until her retirement in 1968
          Anna Berg edited the Leeds Mail from 1970 until her death in 1991. \
          | from 1970 until her death in 1991
          """)
  void a_range_is_told_up_to_what_ends_it(String text, String expected) {
    assertThat(words(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Leeds Star struck a mine off Ghent in the last month of the war. \
          | in the last month of the war
          Bo Li raised the price of petrol in Leeds nine days before the vote. \
          | nine days before the vote
          Anna Berg received the apology of Bo Li the day before the launch. | the day before the launch
          Acme Rail expects to complete the sale in the first quarter of next year. \
          | in the first quarter of next year
          For most of the eighteenth century the city of Leeds supported two mills. \
          | for most of the eighteenth century
          Anna Berg taught physics in Leeds for six years before Bo Li fired her. | for six years
          Anna Berg quarrelled for years of bad blood with Bo Li.       | for years
          Anna Berg governed Leeds for two years of the past twenty.    \
          | for two years of the past twenty
          Anna Berg met Bo Li in Leeds year by year.                    | year by year
          Acme Rail closed the mills of Leeds year by year.             | year by year
          Anna Berg raised the fares of Acme Rail by a further 22 percent in January. | in January
          Bo Li interviewed the mayor of Leeds between January and April. \
          | between January and April
          """)
  void a_time_is_told_whole_and_without_what_is_no_time(String text, String expected) {
    assertThat(words(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo Li argued that the mill in Leeds is at least a hundred years later.",
        "The number of mills in Leeds fell from six to five.",
        "The ferry struck the Leeds Star on the port quarter.",
        "Anna Berg praised Bo Li in her minutes.",
        "Acme Rail dropped its demand for a 40-hour week.",
        "Under the terms of the agreement, Acme Rail received the mill in Leeds."
      })
  void numbers_and_things_are_no_times(String text) {
    assertThat(words(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg has offered Bo Li the use of the Leeds Museum until Easter.",
        "Anna Berg has asked Bo Li for a decision by the end of March."
      })
  void until_when_something_is_asked_for_is_no_time_of_the_asking(String text) {
    assertThat(words(text)).isEmpty();
  }

  @Test
  void the_times_of_what_is_said_are_none_of_a_verb_of_saying_in_its_midst() {
    String text = "The report reached Leeds, Anna Berg said, on the day after the flood.";
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals("said"))
        .extracting(Event::when)
        .allMatch(When.UNKNOWN::equals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg, head of the Leeds Mail since 2008, said the sale would harm Bo Li.",
        "Anna Berg won the Leeds Cup for the first time since 1999.",
      })
  void nothing_done_is_done_since_then(String text) {
    assertThat(words(text)).noneMatch(words -> words.contains("since"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg sold the mill to Bo Li on 3 May 1921.
          Anna Berg sold the mill to Bo Li.
          Anna Berg earned more than in 2019.
          The union had 27,400 members in 2021, down from a peak of 71,000 in 1954.
          """)
  void nothing_is_said_in_words_that_a_date_says(String text) {
    assertThat(words(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg has extended the deadline for Leeds to 20 November. | extended
          Anna Berg put off the vote in Leeds until June 2011.          | put off
          Anna Berg drove through a wall repaired only last year.       | drove
          Anna Berg lost a house built in 1904.                         | lost
          """)
  void a_new_time_and_that_of_a_participle_are_none_of_the_verb(String text, String verb) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals(verb))
        .isNotEmpty()
        .extracting(Event::when)
        .containsOnly(When.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg met nurses in Leeds from 3 to 5 May 2011 and chose a mayor. | chose
          Among them are Anna Berg, a nurse who left the party in 2022; and Bo Li, a cameraman, \
          who was filming the march. | filming
          """)
  void a_range_and_a_time_in_another_description_are_not_shared(String text, String verb) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals(verb))
        .isNotEmpty()
        .extracting(Event::when)
        .containsOnly(When.UNKNOWN);
  }

  @Test
  void how_long_it_is_after_another_thing_is_no_time_of_that_thing() {
    assertThat(words("Leeds will buy the mill, four years after Bo Li removed its roof."))
        .isEmpty();
    String two = "Ships reached Leeds, three days after a storm struck Ghent and killed Bo Li.";
    assertThat(words(two)).isEmpty();
  }

  @Test
  void what_it_ends_with_has_a_date_of_its_own() {
    assertThat(ReadEvents.of("Anna Berg ran the mill in Leeds until her death in 1966."))
        .filteredOn(event -> event.label().startsWith("death"))
        .extracting(event -> event.time().orElseThrow().toString())
        .containsExactly("1966");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Friday Anna Berg met Jens Roe in Leeds and sued Bo Li.",
        "A bomb tore through a market in Leeds on Friday, killing nine people.",
        "Acme Corporation fired Bo Li on Friday as Anna Berg sued the mill in Leeds.",
      })
  void what_goes_on_then_and_there_has_the_same_words(String text) {
    assertThat(words(text)).containsExactly("on Friday", "on Friday");
  }

  @Test
  void what_happens_on_a_day_just_named_has_its_words() {
    assertThat(words("The talks went on until Monday, when Anna Berg sued Bo Li in Leeds."))
        .contains("Monday");
  }

  @Test
  void what_stands_behind_one_verb_alone_is_not_the_time_of_the_next() {
    assertThat(words("Anna Berg met Jens Roe in Leeds on Friday and sued Bo Li."))
        .containsExactly("on Friday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In the autumn of 1852 Anna Berg bought the mill in Leeds.      | in the autumn of 1852
          Bo Li left Leeds in late 1923.                                 | in late 1923
          Anna Berg died in Oslo at the end of 1931.                     | at the end of 1931
          Leeds United won the Leeds Cup in 1963 and again in 1966.      | in 1963 and again in 1966
          Bo Li rebuilt the mill in Leeds in 1871, 1902 and 1950.        | in 1871, 1902 and 1950
          Leeds was shelled by the army in 1914 and again in 1940.       | in 1914 and again in 1940
          """)
  void a_part_of_a_year_and_further_years_are_told_beside_the_date(String text, String expected) {
    assertThat(ReadEvents.of(text))
        .extracting(Event::when)
        .contains(
            When.at(
                PartialDate.parse(expected.replaceFirst("\\D*(\\d{4}).*", "$1")),
                Optional.of(expected)));
  }
}
