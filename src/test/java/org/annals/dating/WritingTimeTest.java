package org.annals.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annals.time.PartialDate;
import org.annals.tree.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a document was written: by its head, its stamps, its datelines, its pictures. */
final class WritingTimeTest {
  private static final String NEWS =
      "\n\nPolice arrested two men on Monday. They were freed later.";

  private static Optional<String> date(String text) {
    return WritingTime.of(ReadText.resolved(text.replace('/', '\n') + NEWS))
        .context()
        .documentDate()
        .map(PartialDate::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Leeds, 12 October 1888; 1888-10-12",
        "Two Men Held//Tuesday 5 June 2018 10.30 BST; 2018-06-05",
        "Two Men Held//By Ann Lee | June 5, 2018; 2018-06-05",
        "Two Men Held//June 5, 2018 at 3:14 PM; 2018-06-05",
        "Two Men Held//(5 June 1918); 1918-06-05",
        "Two Men Held//Updated 11:42 AM EDT, Tue June 6, 2017; 2017-06-06",
        "Two Men Held//Last updated: 6 June 2017; 2017-06-06",
        "Two Men Held//Published on June 6th, 2017; 2017-06-06",
        "Two Men Held//Dated May 3, 1921.; 1921-05-03",
        "Two Men Held//FOR IMMEDIATE RELEASE: June 6, 2017; 2017-06-06",
        "Harmon v. Lisle//Argued March 3, 2008. Decided June 12, 2008.; 2008-06-12",
        "Remarks by Ann Lee in Leeds, May 3, 2006; 2006-05-03",
        "LAKE TOWN, Sept. 8, 2022 (Reuters) - Police searched a house.; 2022-09-08",
        "(Nairobi, 21 October 2024) – Police searched a house.; 2024-10-21",
      })
  void the_head_of_a_document_says_when_it_was_written(String head, String date) {
    assertThat(date(head)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two Men Held",
        "The Raid of June 5, 2018",
        "The strike began on June 5, 2018.",
        "The club was founded in 1902.",
        "3 May 1921//Workers struck.//5 May 1921",
      })
  void a_date_of_something_else_does_not_say_when_it_was_written(String head) {
    assertThat(date(head)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The mayor, elected in 2024, resigned. On Saturday, February 1, they met.; 2025",
        "The mayor, elected in 2019, resigned. On Saturday, February 1, they met.; 2020",
        "The march, led by the mayor, ended in 2024. On Saturday, February 1, they met.; 2025",
      })
  void a_weekday_with_its_date_says_the_year(String text, String year) {
    assertThat(date(text)).contains(year);
  }

  @Test
  void an_old_year_that_is_named_once_says_nothing_of_the_weekday() {
    assertThat(date("Jan Holt, who dug the pool in 1962, died. On Saturday, November 9, they met."))
        .isEmpty();
  }
}
