package org.annals.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeFinderTest {
  private static final TimeFinder FINDER = new TimeFinder();

  /** A Thursday. */
  private static final TimeContext CONTEXT =
      TimeContext.writtenOn(PartialDate.parse("2025-05-29").orElseThrow());

  private static String found(String text, TimeContext context) {
    return FINDER.find(text, new Span(0, text.length()), context).stream()
        .map(e -> e.span().of(text) + "=" + e.value().map(PartialDate::toString).orElse("?"))
        .collect(Collectors.joining("; "));
  }

  @TestFactory
  Stream<DynamicTest> every_form_reads_its_examples() {
    return TimeFinder.FORMS.stream()
        .flatMap(form -> form.examples().stream().map(example -> reads(form, example)));
  }

  private static DynamicTest reads(TimeForm form, String example) {
    return DynamicTest.dynamicTest(
        form.name() + ": " + example,
        () -> {
          String text = example.replaceAll("[{}]", "");
          String expected = example.substring(example.indexOf('{') + 1, example.indexOf('}'));
          assertThat(TimeFinder.find(form, text, CONTEXT))
              .extracting(e -> e.span().of(text))
              .containsExactly(expected);
        });
  }

  @TestFactory
  Stream<DynamicTest> every_form_leaves_its_counter_examples_alone() {
    return TimeFinder.FORMS.stream()
        .flatMap(
            form ->
                form.counterExamples().stream()
                    .map(
                        text ->
                            DynamicTest.dynamicTest(
                                form.name() + ": " + text,
                                () -> assertThat(TimeFinder.find(form, text, CONTEXT)).isEmpty())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      textBlock =
          """
          It was signed on May 8, 2025, in Rome.           | May 8, 2025=2025-05-08
          Born 8 May 1868, he died on the 3rd of June 1963 | 8 May 1868=1868-05-08; 3rd of June 1963=1963-06-03
          On Thursday, May 8, 2025, she left               | Thursday, May 8, 2025=2025-05-08
          On Wednesday, May 28, they met                   | Wednesday, May 28=2025-05-28
          The law of 1850 was cruel                        | 1850=1850
          In 1850, 1200 men marched                        | 1850=1850
          the 1990s were calm                              | 1990s=?
          sales fell in the first quarter                  | the first quarter=2025
          sales fell in the third quarter                  | the third quarter=2024
          sales fell in the last quarter                   | the last quarter=?
          on Tuesday                                       | Tuesday=2025-05-27
          on Thursday night                                | Thursday night=2025-05-29
          last Thursday                                    | last Thursday=2025-05-22
          next Monday                                      | next Monday=2025-06-02
          yesterday and today                              | yesterday=2025-05-28; today=2025-05-29
          last week they met                               | last week=2025-05
          this week they meet                              | this week=2025
          last month, last year                            | last month=2025-04; last year=2024
          He arrested 1,461 people in May alone            | May=2025-05
          They may march in March                          | March=2025-03
          Prime Minister Theresa May said no               | -
          The March on Washington may be held              | -
          On May 1st they marched                          | May 1st=2025-05-01
          It opens on June 14                              | June 14=2025-06-14
          from June 28 to July 7, 1919                     | June 28 to July 7, 1919=1919-06-28
          from 1914 to 1918                                | 1914 to 1918=1914
          W. E. B. Du Bois (1868–1963) wrote               | 1868–1963=1868
          347 U.S. 483 (1954)                              | 1954=1954
          A crowd of 1850 people, 1200 strong              | -
          two years ago                                    | two years ago=2023
          In November they voted                           | November=2024-11
          In October they voted                            | October=2024-10
          the 2024 election was held                       | 2024=2024
          filed on 05/28/2025 or 5/8/2025                  | 05/28/2025=2025-05-28; 5/8/2025=2025
          February 30 does not exist                       | February 30=?
          at 10:30, 2,025 votes, $1850, No. 1965           | -
          """)
  void resolves_against_the_date_of_the_document(String text, String expected) {
    assertThat(found(text, CONTEXT)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void takes_the_year_from_an_earlier_date_when_it_is_given() {
    TimeContext context = CONTEXT.after(PartialDate.parse("1965-03-07").orElseThrow());
    assertThat(found("On May 1st he spoke. In June he left. That year ended.", context))
        .isEqualTo("May 1st=1965-05-01; June=1965-06; That year=1965");
    assertThat(found("Sales fell in the third quarter.", context))
        .isEqualTo("the third quarter=1965");
  }

  @ParameterizedTest
  @CsvSource({
    "1887-05, the previous autumn, 1886",
    "1887-11, the previous spring, 1887",
    "1887, the previous summer, 1886",
    "1887-05, the previous winter, ?",
  })
  void the_previous_season_lies_before_the_date_named_last(
      String named, String words, String year) {
    TimeContext context = TimeContext.NONE.after(PartialDate.parse(named).orElseThrow());
    assertThat(found("It had been sold " + words + ".", context)).isEqualTo(words + "=" + year);
  }

  @Test
  void finds_without_a_value_when_the_document_has_no_date() {
    assertThat(found("Yesterday, on May 3 and in June, since Tuesday", TimeContext.NONE))
        .isEqualTo("Yesterday=?; May 3=?; June=?; Tuesday=?");
  }

  @Test
  void reads_over_the_ends_of_lines() {
    assertThat(found("It ended on May\n8, 2025, or in\n1850.", CONTEXT))
        .isEqualTo("May\n8, 2025=2025-05-08; 1850=1850");
  }

  @Test
  void gives_spans_of_the_whole_text() {
    String text = "In 1850 and in 1900.";
    assertThat(FINDER.find(text, new Span(8, 20), CONTEXT))
        .extracting(e -> e.span().of(text))
        .containsExactly("1900");
  }
}
