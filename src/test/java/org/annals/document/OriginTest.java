package org.annals.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OriginTest {
  private static final String LONG =
      "The council met on Monday and heard the reports of three committees, which had worked on the"
          + " budget since the spring and now asked for more time and for more money. ";

  private static Metadata read(String text) {
    return BlocksOf.read("a.txt", text.replace("~", "\n\n").replace("#", LONG + "\n\n" + LONG))
        .metadata();
  }

  private static List<String> authors(Metadata metadata) {
    return metadata.creators().stream().map(Metadata.Sourced::value).toList();
  }

  private static Optional<String> title(Metadata metadata) {
    return metadata.origin().map(origin -> origin.title().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Mill~From Salt Roads: A History, by Ada Voss (Leeds: Harbour Press, 2009)~#",
        "The Mill~Excerpt from Chapter 4 of Salt Roads: A History (Harbour Press, 2009) by Ada"
            + " Voss~#",
        "The Mill~Ada Voss, Salt Roads: A History (Leeds: Harbour Press, 2009), pp. 41-44~#",
        "The Mill~Extract from Salt Roads: A History, Ada Voss, Harbour Press, 2009~#",
        "The Mill~#~— Ada Voss, Salt Roads: A History (Harbour Press, 2009)",
        "The Mill~#~Excerpted from Salt Roads: A History by Ada Voss. Copyright © 2009 by Ada Voss."
            + " Excerpted by permission of Harbour Press.",
      })
  void a_line_cites_the_book_that_a_text_is_from(String text) {
    Metadata metadata = read(text);
    assertThat(title(metadata)).hasValue("Salt Roads: A History");
    assertThat(authors(metadata)).containsExactly("Ada Voss");
    assertThat(metadata.origin().orElseThrow().authors()).hasSize(1);
    assertThat(metadata.publisher().orElseThrow().value()).isEqualTo("Harbour Press");
    assertThat(metadata.issued().orElseThrow().value()).hasToString("2009");
    assertThat(metadata.title().orElseThrow().value()).isEqualTo("The Mill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe, Jane~Entry by Ada Voss, in The Guide to Salt (Leeds: Harbour Press, 1987)~#",
        "Roe, Jane~Article by Ada Voss, The Guide to Salt (Leeds: Harbour Press, 1987)~#",
        "Roe, Jane~From The Guide to Salt, ed. Bo Li (Leeds: Harbour Press, 1987). Entry by Ada"
            + " Voss~#",
        "Roe, Jane~Ada Voss, “Roe, Jane”, in The Guide to Salt, ed. Bo Li (Leeds: Harbour Press,"
            + " 1987)~#",
      })
  void who_wrote_an_entry_did_not_write_the_encyclopedia(String text) {
    Metadata metadata = read(text);
    assertThat(title(metadata)).hasValue("The Guide to Salt");
    assertThat(authors(metadata)).containsExactly("Ada Voss");
    assertThat(metadata.origin().orElseThrow().authors()).isEmpty();
    assertThat(metadata.origin().orElseThrow().place().orElseThrow().value()).isEqualTo("Leeds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Mill~From Leeds, by Ada Voss~#",
        "The Mill~From 1998 to 2004 the mill belonged to the Harbour Trust (Leeds, 2004)~#",
        "The Mill~From Ada Voss to Bo Li (Leeds, 1924)~#",
        "The Mill~Salt Roads by Ada Voss is published by Harbour Press (£20)~#",
        "The Mill~#~Further reading~Ada Voss, Salt Roads (Leeds: Harbour Press, 2009)",
        "The Mill~From The Harbour Quarterly, Spring 2009~#",
      })
  void other_lines_are_no_origin(String text) {
    assertThat(title(read(text))).isEmpty();
  }

  @Test
  void a_byline_and_a_paper_come_before_the_book_that_a_text_is_adapted_from() {
    Metadata metadata =
        read(
            "The Harbour Echo~The Mill~By Bo Li~3 May 2010~#~Adapted from Salt Roads: A History, by"
                + " Ada Voss (Harbour Press, 2009)");
    assertThat(authors(metadata)).containsExactly("Bo Li");
    assertThat(metadata.publisher().orElseThrow().value()).isEqualTo("The Harbour Echo");
    assertThat(metadata.issued().orElseThrow().value()).hasToString("2010-05-03");
    assertThat(metadata.origin().orElseThrow().isPart()).isFalse();
  }
}
