package org.annals.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
