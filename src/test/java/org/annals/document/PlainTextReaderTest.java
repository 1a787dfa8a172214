package org.annals.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Six layouts in which texts come, and what single lines are. */
final class PlainTextReaderTest {
  private static final String LONG =
      "The council met on Monday and heard the reports of three committees, which had worked on the"
          + " budget since the spring and now asked for more time and for more money. ";

  @Test
  void reads_a_book_that_is_wrapped_and_has_chapters() {
    Document book =
        read(
            """
            Title: The Long Road
            Author: Mary Example

            CHAPTER I.

            THE LONG ROAD

            It was late in the year when the last of the wagons came down from
            the hills, and the people of the valley, who had waited for them
            Since the first frost, went out with lanterns to see what they had
            brought.  Nobody spoke.

            Then the miller raised his hand, and all of them stood still where
            they were.
            """);
    assertThat(BlocksOf.shortly(book))
        .containsExactly(
            "BYLINE Title:",
            "BYLINE Author:",
            "HEADING CHAPTER",
            "HEADING THE",
            "PARAGRAPH It",
            "PARAGRAPH Then");
    assertThat(book.metadata().title().orElseThrow().value()).isEqualTo("The Long Road");
    assertThat(book.metadata().creators()).extracting("value").containsExactly("Mary Example");
  }

  @Test
  void reads_an_article_with_one_line_a_paragraph_and_no_blank_lines() {
    Document article =
        read(
            "A short history of the mill\n"
                + LONG
                + "\n"
                + LONG
                + "\nWhat the owners said\n"
                + LONG
                + "\n"
                + LONG
                + "\n");
    assertThat(BlocksOf.shortly(article))
        .containsExactly(
            "HEADING A",
            "PARAGRAPH The",
            "PARAGRAPH The",
            "HEADING What",
            "PARAGRAPH The",
            "PARAGRAPH The");
  }

  @Test
  void reads_a_page_copied_from_the_web() {
    Document page =
        read(
            "Deutsch\nEnglish\nOpinion\n\nWho owns the river now\n\nBy Jane Doe and John Roe, Reuters\n\n"
                + "Published on May 3, 2021\n\nA boat on the river [AP Photo/Ann Other]\n\n"
                + LONG
                + "\n\nAdvertisement\n\n"
                + LONG
                + "\n\nTweet not loading?\n\nShare this\n\nMORE LIKE THIS\n\n"
                + "Ten Bridges To See\n\nWe have counted all the bridges of the town and...\n\n"
                + "The Mayor Speaks\n\nOn Friday the mayor said that the river is...");
    assertThat(BlocksOf.shortly(page))
        .containsExactly(
            "BOILERPLATE Deutsch",
            "BOILERPLATE English",
            "BOILERPLATE Opinion",
            "HEADING Who",
            "BYLINE By",
            "BYLINE Published",
            "CAPTION A",
            "PARAGRAPH The",
            "BOILERPLATE Advertisement",
            "PARAGRAPH The",
            "BOILERPLATE Tweet",
            "BOILERPLATE Share",
            "BOILERPLATE MORE",
            "BOILERPLATE Ten",
            "BOILERPLATE We",
            "BOILERPLATE The",
            "BOILERPLATE On");
    Metadata metadata = page.metadata();
    assertThat(metadata.title().orElseThrow().value()).isEqualTo("Who owns the river now");
    assertThat(metadata.creators()).extracting("value").containsExactly("Jane Doe", "John Roe");
    assertThat(metadata.issued().orElseThrow().value()).hasToString("2021-05-03");
    assertThat(metadata.publisher().orElseThrow().value()).isEqualTo("Reuters");
    assertThat(metadata.creators().get(1).evidence().orElseThrow().of(page.text()))
        .isEqualTo("John Roe");
  }

  @Test
  void reads_minutes_with_numbered_headings_and_lists() {
    Document minutes =
        read(
            "MINUTES OF THE COUNCIL\n\n1. Budget\n\n"
                + LONG
                + "\n\n2. Demands\n\nThe members asked for these things:\n- more time, which they need\n- more money\n* a hall\n1) and\n2) so on\n\n"
                + LONG);
    assertThat(BlocksOf.shortly(minutes))
        .containsExactly(
            "HEADING MINUTES",
            "HEADING 1.",
            "PARAGRAPH The",
            "HEADING 2.",
            "PARAGRAPH The",
            "LIST_ITEM -",
            "LIST_ITEM -",
            "LIST_ITEM *",
            "LIST_ITEM 1)",
            "LIST_ITEM 2)",
            "PARAGRAPH The");
  }

  @Test
  void reads_a_news_agency_text_with_a_dateline() {
    Document news =
        read("Strike ends in the north\n\nPARIS, May 3 (Reuters) - " + LONG + "\n\n" + LONG);
    assertThat(BlocksOf.shortly(news))
        .containsExactly("HEADING Strike", "PARAGRAPH PARIS,", "PARAGRAPH The");
    assertThat(news.metadata().publisher().orElseThrow().evidence().orElseThrow().of(news.text()))
        .isEqualTo("Reuters");
    assertThat(news.metadata().issued()).isEmpty();
  }

  @Test
  void reads_a_letter_and_makes_no_heading_of_the_address() {
    Document letter =
        read(
            "Jane Doe\n12 Main Street\nSpringfield\n\nDear friends,\n\n"
                + LONG
                + "\n\nYours,\nJane Doe\n");
    assertThat(BlocksOf.shortly(letter)).contains("PARAGRAPH Dear", "PARAGRAPH The");
    assertThat(BlocksOf.of(letter)).endsWith("PARAGRAPH Yours,", "PARAGRAPH Jane Doe");
  }

  @Test
  void keeps_carriage_returns_and_characters_beyond_the_basic_plane() {
    String text = "A title\r\n\r\nThe bear 🧸 came in 2020 and e\u0301 stayed.\r\n";
    Document document = read(text);
    assertThat(document.text()).isEqualTo(text);
    assertThat(BlocksOf.of(document))
        .containsExactly(
            "HEADING A title", "PARAGRAPH The bear 🧸 came in 2020 and e\u0301 stayed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Published on", "By Any Means Necessary", "By staff", "Posted", "By land and sea"})
  void invents_nothing_from(String line) {
    Metadata metadata = read("The mill is closed\n\n" + line + "\n\n" + LONG).metadata();
    assertThat(metadata.creators()).isEmpty();
    assertThat(metadata.issued()).isEmpty();
    assertThat(metadata.publisher()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Doe | Jane Doe",
        "BY JANE DOE AND JOHN ROE | JANE DOE; JOHN ROE",
        "By Ludwig van der Berg, Staff Writer | Ludwig van der Berg",
        "Written by Jane Doe, Mary Major and John Q. Public | Jane Doe; Mary Major; John Q. Public",
        "By Jane Doe, May 3, 2021 | Jane Doe",
        "By The Associated Press | The Associated Press",
        "Author: Jane O'Brien-Smith | Jane O'Brien-Smith",
        "Posted by Jane Doe on May 3, 2021 | Jane Doe",
      })
  void reads_the_byline(String line, String names) {
    Metadata metadata = read("The mill is closed\n\n" + line + "\n\n" + LONG).metadata();
    assertThat(metadata.creators())
        .extracting("value")
        .containsExactly((Object[]) names.split("; ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published by The Example Press | The Example Press",
        "© 2021 The Atlantic. All rights reserved. | The Atlantic",
        "Copyright © 2019-2021 Example Media | Example Media",
      })
  void reads_the_publisher(String line, String publisher) {
    Document document = read("The mill is closed\n\n" + LONG + "\n\n" + line);
    assertThat(document.metadata().publisher().orElseThrow().value()).isEqualTo(publisher);
    assertThat(
            document
                .metadata()
                .publisher()
                .orElseThrow()
                .evidence()
                .orElseThrow()
                .of(document.text()))
        .isEqualTo(publisher);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Figure 3: The mill",
        "Photo: Ann Other",
        "Fig. 2. The river",
        "A view (Ann Other/Getty Images)",
        "Image by Ann Other"
      })
  void knows_the_caption(String line) {
    Document document = read(LONG + "\n\n" + line + "\n\n" + LONG);
    assertThat(document.blocks().get(1).kind()).isEqualTo(Block.Kind.CAPTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Loading Tweet ...",
        "Sign up for our newsletter",
        "Read more",
        "ADVERTISEMENT",
        "This website uses cookies to improve your visit",
        "© 2021 Example. All Rights Reserved."
      })
  void knows_the_words_of_the_page(String line) {
    Document document = read(LONG + "\n\n" + line + "\n\n" + LONG);
    assertThat(document.blocks().get(1).kind()).isEqualTo(Block.Kind.BOILERPLATE);
  }

  @Test
  void reads_front_matter() {
    Document document =
        read("---\ntitle: The Mill\nauthors:\n  - Jane Doe\ndate: 2021-05\nlang: en\n---\n" + LONG);
    assertThat(BlocksOf.shortly(document)).containsExactly("PARAGRAPH The");
    assertThat(document.metadata().title().orElseThrow().value()).isEqualTo("The Mill");
    assertThat(document.metadata().issued().orElseThrow().value()).hasToString("2021-05");
    assertThat(document.metadata().language()).contains("en");
  }

  @Test
  void reads_the_largest_allowed_text_on_one_line() {
    byte[] bytes =
        LONG.repeat(Documents.LIMIT_IN_BYTES / LONG.length())
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(BlocksOf.read("a.txt", bytes).blocks()).hasSize(1);
  }

  @Test
  void refuses_fifty_megabytes_with_one_line() {
    byte[] bytes = new byte[50 << 20];
    java.util.Arrays.fill(bytes, (byte) 'a');
    assertThatThrownBy(() -> BlocksOf.read("a.txt", bytes))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessage("It is larger than 4 MB; cut it into chapters or articles.");
  }

  @Test
  void reads_many_wrapped_lines() {
    String lines =
        """
        It was late in the year when the last of the wagons came down from
        the hills, and the people of the valley saw them.

        """
            .repeat(30_000);
    assertThat(read(lines).blocks()).hasSize(30_000);
  }

  private static Document read(String text) {
    return BlocksOf.read("a.txt", text);
  }
}
