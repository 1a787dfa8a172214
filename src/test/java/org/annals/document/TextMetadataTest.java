package org.annals.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextMetadataTest {
  private static final String LONG =
      "The council met on Monday and heard the reports of three committees, which had worked on the"
          + " budget since the spring and now asked for more time and for more money. ";

  private static Document read(String text) {
    return BlocksOf.read("a.txt", text);
  }

  @Test
  void a_report_is_of_the_day_of_its_dateline() {
    Document document = read("BRIDGE FALLS\n\nMILLPORT, Nov. 7, 1956 - " + LONG);
    assertThat(document.metadata().issued().orElseThrow().value()).hasToString("1956-11-07");
    assertThat(
            document.metadata().issued().orElseThrow().evidence().orElseThrow().of(document.text()))
        .isEqualTo("Nov. 7, 1956");
  }

  @Test
  void a_town_with_small_words_may_stand_in_a_dateline() {
    Document document = read("Acme Sold\n\nDar es Salaam, 2 September 2024 – " + LONG);
    assertThat(document.metadata().issued().orElseThrow().value()).hasToString("2024-09-02");
  }

  @Test
  void a_date_inside_a_paragraph_is_not_the_day_of_the_text() {
    assertThat(read("NATO was founded on April 4, 1949 - long ago. " + LONG).metadata().issued())
        .isEmpty();
  }

  @Test
  void the_name_of_the_site_above_the_headline_is_the_publisher() {
    Document document =
        read("Harbour Voice\n\nWhy The Dockers Walked Out Again\n\nPublished on\n\n" + LONG);
    assertThat(document.metadata().publisher().orElseThrow().value()).isEqualTo("Harbour Voice");
    assertThat(document.metadata().title().orElseThrow().value())
        .isEqualTo("Why The Dockers Walked Out Again");
    assertThat(document.metadata().issued()).isEmpty();
  }

  @Test
  void the_paper_behind_the_names_of_a_byline_is_the_publisher() {
    Document document = read("Mill To Close\n\nBy Ada Voss | The Harbour Voice\n\n" + LONG);
    assertThat(document.metadata().publisher().orElseThrow().value())
        .isEqualTo("The Harbour Voice");
    assertThat(document.metadata().creators().getFirst().value()).isEqualTo("Ada Voss");
  }

  @Test
  void a_paper_behind_a_comma_of_a_byline_is_the_publisher_and_no_author() {
    Document document = read("Mill To Close\n\nBy Ada Voss, Harbour Gazette\n\n" + LONG);
    assertThat(document.metadata().publisher().orElseThrow().value()).isEqualTo("Harbour Gazette");
    assertThat(document.metadata().creators()).hasSize(1);
  }

  @Test
  void a_line_of_cells_tells_day_paper_and_author() {
    Document document =
        read(
            "Dairy Shares Slide\n\nLeeds, 6 November 2019 | Harbour Business Daily | Staff reporter"
                + " Ada Voss\n\n"
                + LONG);
    assertThat(document.metadata().issued().orElseThrow().value()).hasToString("2019-11-06");
    assertThat(document.metadata().publisher().orElseThrow().value())
        .isEqualTo("Harbour Business Daily");
    assertThat(document.metadata().creators())
        .singleElement()
        .extracting("value")
        .isEqualTo("Ada Voss");
  }

  @Test
  void a_paper_may_be_named_in_capitals() {
    Document document =
        read(
            "THE HARBOUR COURIER, Thursday, November 14, 2024\n\nMill To Close In Spring\n\n"
                + "By Ada Voss\n\n"
                + LONG);
    assertThat(document.metadata().publisher().orElseThrow().value())
        .isEqualTo("THE HARBOUR COURIER");
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Voss at the Town Hall, Ada Voss",
    "Ada Voss in Leeds, Ada Voss",
    "From Ada Voss in Leeds, Ada Voss",
    "Ada Voss resigned in Leeds, ''",
    "A Day at the Races, ''"
  })
  void who_reports_from_a_place_is_the_author(String line, String author) {
    assertThat(read("Mill To Close In Spring\n\n" + line + "\n\n" + LONG).metadata().creators())
        .map(creator -> creator.value())
        .isEqualTo(author.isEmpty() ? List.of() : List.of(author));
  }

  @Test
  void the_issue_of_a_season_is_of_its_year() {
    Document document = read("Mill News\n\nSpring issue, 2014\n\n" + LONG);
    assertThat(document.metadata().issued().orElseThrow().value()).hasToString("2014");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Staff Writer", "May 3, 2021", "Bo Li", "Senior Correspondent", "News"})
  void other_words_behind_the_names_are_no_publisher(String words) {
    assertThat(
            read("Mill To Close\n\nBy Ada Voss | " + words + "\n\n" + LONG).metadata().publisher())
        .isEmpty();
  }

  @Test
  void lines_above_the_text_give_the_paper_and_the_day() {
    Document document =
        read("The Harbour Echo\n\nMill To Close\n\nBy Ada Voss\n\n3 May 1921\n\n" + LONG);
    assertThat(document.metadata().publisher().orElseThrow().value()).isEqualTo("The Harbour Echo");
    assertThat(document.metadata().title().orElseThrow().value()).isEqualTo("Mill To Close");
    assertThat(document.metadata().issued().orElseThrow().value()).hasToString("1921-05-03");
  }

  @Test
  void a_name_between_the_title_and_the_day_is_the_author() {
    Document document = read("Mill To Close\n\nAda Voss\n\n3 May 1921\n\n" + LONG);
    assertThat(document.metadata().creators().getFirst().value()).isEqualTo("Ada Voss");
    assertThat(document.metadata().issued().orElseThrow().value()).hasToString("1921-05-03");
    assertThat(read("Mill To Close\n\nAda Voss\n\n" + LONG).metadata().creators()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Riots of May 1968", "The Mill Closes", "May 3 was a Monday"})
  void a_title_with_a_date_in_it_does_not_date_the_text(String title) {
    assertThat(read(title + "\n\n" + LONG).metadata().issued()).isEmpty();
  }

  @Test
  void a_title_that_looks_like_the_name_of_a_paper_is_no_publisher() {
    assertThat(read("The Evening Star\n\n" + LONG).metadata().publisher()).isEmpty();
  }

  @Test
  void who_posted_a_text_on_a_day_is_its_author() {
    Document document = read("Mill To Close\n\nPosted on May 3, 2021 by Ada Voss\n\n" + LONG);
    assertThat(document.metadata().creators().getFirst().value()).isEqualTo("Ada Voss");
    assertThat(document.metadata().issued().orElseThrow().value()).hasToString("2021-05-03");
  }

  @Test
  void a_letter_is_of_the_date_above_its_greeting_and_by_whom_it_is_signed() {
    Document document =
        read(
            "Friends of the Mill\n"
                + "7 Lock Lane, Millport\n\n"
                + "12 February 2024\n\n"
                + "Dear Councillor Voss,\n\n"
                + LONG
                + "We met on 3 May 2021.\n\n"
                + "Yours sincerely,\n\n"
                + "Margaret Ashdown\n"
                + "Hon. Secretary\n");
    assertThat(document.metadata().issued().orElseThrow().value()).hasToString("2024-02-12");
    assertThat(document.metadata().creators().getFirst().value()).isEqualTo("Margaret Ashdown");
    assertThat(
            document.metadata().creators().getFirst().evidence().orElseThrow().of(document.text()))
        .isEqualTo("Margaret Ashdown");
  }

  @Test
  void a_text_that_greets_nobody_is_signed_by_nobody() {
    Document document = read("12 February 2024\n\n" + LONG + "\n\nYours\n\nMargaret Ashdown\n");
    assertThat(document.metadata().creators()).isEmpty();
  }

  @Test
  void a_speech_is_of_the_day_in_its_title() {
    Document document =
        read("Remarks by Senator Ada Voss at the Mill, Millport, April 9, 2022\n\n" + LONG);
    assertThat(document.metadata().issued().orElseThrow().value()).hasToString("2022-04-09");
  }

  @Test
  void a_speech_told_of_in_a_report_does_not_date_it() {
    Document document =
        read("Mill To Close\n\n" + LONG + "A speech by Ada Voss on May 3, 2021 led to it.");
    assertThat(document.metadata().issued()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n---\n", "---\n\n---\n", "---\n# nothing\n---\n", "---\n!\n---\n"})
  void front_matter_may_be_empty(String head) {
    assertThat(read(head + LONG).text()).contains("The council met");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nordic Past, spring issue, 2016                           | Nordic Past                        | 2016
          From the Journal of Alpine History, vol. 12, no. 3 (1998) | Journal of Alpine History          | 1998
          A Guide to the Northern Coast, second edition, 2019       | A Guide to the Northern Coast      | 2019
          The Meridian Financial, Thursday 18 January 2024          | The Meridian Financial             | 2024-01-18
          Tideline Science, 21 September 2021                       | Tideline Science                   | 2021-09-21
          """)
  void a_line_with_a_paper_and_its_number_or_day_gives_both(
      String line, String paper, String date) {
    Document document = read("The Vote Before The State\n\nBy Ada Voss\n\n" + line + "\n\n" + LONG);
    assertThat(document.metadata().publisher().orElseThrow().value()).isEqualTo(paper);
    assertThat(document.metadata().issued().orElseThrow().value()).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"New Delhi, 3 May 2020", "The Hague, 3 May 2020", "Kasane, 12 May 2022"})
  void a_line_with_a_place_and_a_day_names_no_paper(String line) {
    Document document = read("The Vote Before The State\n\nBy Ada Voss\n\n" + line + "\n\n" + LONG);
    assertThat(document.metadata().publisher()).isEmpty();
    assertThat(document.metadata().issued()).isPresent();
  }

  @Test
  void a_line_with_the_kind_of_a_text_names_the_paper_behind_it() {
    assertThat(
            read("Bees May Stay\n\nLaw Report, The Chancery Gazette\n\n" + LONG)
                .metadata()
                .publisher()
                .orElseThrow()
                .value())
        .isEqualTo("The Chancery Gazette");
  }

  @Test
  void authors_may_write_from_a_place_each() {
    assertThat(
            read("Mill Sold\n\nBy Ada Voss in Cape Town and Ben Roe in Oslo\n\n" + LONG)
                .metadata()
                .creators()
                .stream()
                .map(Metadata.Sourced::value))
        .containsExactly("Ada Voss", "Ben Roe");
  }

  @Test
  void the_minutes_of_a_meeting_are_of_its_day() {
    Document document =
        read("Minutes of the meeting held in the Drill Hall on 11 April 2013\n\n" + LONG);
    assertThat(document.metadata().issued().orElseThrow().value()).hasToString("2013-04-11");
  }

  @Test
  void the_address_above_a_letter_is_no_title() {
    Document letter =
        read(
            """
            14 Harcourt Terrace, Dublin

            3 March 1923

            Dear Aunt Margaret,

            Thank you for the books that you sent us from Cork last week.

            Yours sincerely,

            Anna Berg
            """);
    assertThat(letter.metadata().title()).isEmpty();
  }

  @Test
  void whoever_stands_above_an_imprint_wrote_it() {
    Document essay =
        read(
            """
            Who Owns the Water?

            Anna Berg

            Harbour Quarterly, vol. 12, no. 3, 1994

            For a thousand years the farmers of the plain have shared the water of the river, and \
            nobody has ever asked them whose it is.
            """);
    assertThat(essay.metadata().creators().getFirst().value()).isEqualTo("Anna Berg");
  }
}
