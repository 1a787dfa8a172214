package org.annals.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
