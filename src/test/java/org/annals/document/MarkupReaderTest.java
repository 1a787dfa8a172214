package org.annals.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown and web pages: the marks say what the blocks are. */
final class MarkupReaderTest {
  private static final String PARAGRAPH =
      "<p>A judge in Springfield on Tuesday halted the raids that had filled the courts of the state"
          + " for weeks, saying that the government had shown no warrant, and ordered it to answer.</p>";

  private static final String WALK =
      """
        ---
        title: A Walk
        author: [Jane Doe, "John Roe"]
        date: 2021-05-03
        ---
        # A Walk

        By Jane Doe\\
        Published on May 3, 2021

        We met **Mary** in the park
        and came back.

        > Words of John.

        - one item
        - two

        ```
        int x;
        ```

        | a | b |
        |---|---|
        | Ohio | 12 |

        ![A lake](lake.jpg)
        """;

  @Test
  void keeps_markdown_as_it_is_and_blocks_inside_the_marks() {
    Document document = BlocksOf.read("a.md", WALK);
    assertThat(document.text()).isEqualTo(WALK);
    assertThat(BlocksOf.of(document))
        .containsExactly(
            "HEADING A Walk",
            "BYLINE By Jane Doe",
            "BYLINE Published on May 3, 2021",
            "PARAGRAPH We met **Mary** in the park\nand came back.",
            "PARAGRAPH Words of John.",
            "LIST_ITEM one item",
            "LIST_ITEM two",
            "BOILERPLATE ```\nint x;\n```",
            "PARAGRAPH | a | b |",
            "PARAGRAPH | Ohio | 12 |",
            "CAPTION A lake");
    assertThat(document.metadata().creators())
        .extracting("value")
        .containsExactly("Jane Doe", "John Roe");
  }

  @Test
  void reads_the_article_of_a_page_block_by_block() {
    Document page =
        BlocksOf.read(
            "a.html",
            """
            <html lang=en><head><title>x</title><script>var no;</script></head><body>
            <nav><ul><li>Home<li>World</ul></nav>
            <div id=content><h1>Raids &amp; courts</h1><div class=byline>By Jane Doe</div>%s
            <h2>What follows</h2>%s<figure><figcaption>A court</figcaption></figure>
            <ul><li>First</li><li>Second</li></ul>
            <table><tr><th>State</th><th>Raids</th></tr><tr><td>Ohio</td><td>12</td></tr></table>
            %s<p>Sign up for our newsletter</p></div><footer>Imprint</footer></body></html>
            """
                .formatted(PARAGRAPH, PARAGRAPH, PARAGRAPH));
    assertThat(
            BlocksOf.of(page).stream().map(line -> line.substring(0, Math.min(24, line.length()))))
        .containsExactly(
            "HEADING Raids & courts",
            "BYLINE By Jane Doe",
            "PARAGRAPH A judge in Spr",
            "HEADING What follows",
            "PARAGRAPH A judge in Spr",
            "CAPTION A court",
            "LIST_ITEM First",
            "LIST_ITEM Second",
            "PARAGRAPH State\tRaids",
            "PARAGRAPH Ohio\t12",
            "PARAGRAPH A judge in Spr",
            "BOILERPLATE Sign up for ");
    assertThat(page.text()).startsWith("Raids & courts\n\nBy Jane Doe\n\nA judge");
    assertThat(page.metadata().creators().getFirst().evidence().orElseThrow().of(page.text()))
        .isEqualTo("Jane Doe");
  }

  @Test
  void prefers_what_the_page_marks_as_its_article() {
    Document page =
        BlocksOf.read(
            "a.html",
            "<h1>Raids</h1><p>Teaser of another.</p><article>" + PARAGRAPH + "</article>");
    assertThat(BlocksOf.shortly(page)).containsExactly("HEADING Raids", "PARAGRAPH A");
  }

  @Test
  void reads_linked_data_in_a_graph() {
    Metadata metadata =
        metadata(
            """
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"no"},
            {"@type":["NewsArticle"],"headline":"Raids &amp; courts","datePublished":"2025-05-28T10:00:00Z",
            "author":[{"@id":"#jane"},"John Roe"],"publisher":{"name":"The Daily Example"},"inLanguage":"en_US"},
            {"@type":"Person","@id":"#jane","name":"Jane Doe"}]}</script>
            """);
    assertThat(metadata.title().orElseThrow().value()).isEqualTo("Raids & courts");
    assertThat(metadata.creators()).extracting("value").containsExactly("Jane Doe", "John Roe");
    assertThat(metadata.publisher().orElseThrow().value()).isEqualTo("The Daily Example");
    assertThat(metadata.issued().orElseThrow().value()).hasToString("2025-05-28");
    assertThat(metadata.language()).contains("en-US");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=author content='Jane Doe'>",
        "<meta name=author content='By Jane Doe'>",
        "<meta property='article:author' content='Jane Doe'>",
        "<meta name='DC.creator' content='Jane Doe'>",
        "<meta name='citation_author' content='Jane Doe'>",
        "<meta name=author content='admin'><meta name='DC.creator' content='Jane Doe'>",
        "<meta property='article:author' content='https://a.example/jane'><p>By Jane Doe</p>",
      })
  void finds_the_author_in(String head) {
    assertThat(metadata(head).creators()).extracting("value").containsExactly("Jane Doe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2021-05-03T10:00:00+02:00'>",
        "<meta name='citation_date' content='2021/5/3'>",
        "<meta name='DC.date' content='2021-05-03'>",
        "<time itemprop=datePublished datetime='2021-05-03'>yesterday</time>",
        "<p>Published on May 3, 2021</p>",
      })
  void finds_the_date_in(String head) {
    assertThat(metadata(head).issued().orElseThrow().value()).hasToString("2021-05-03");
  }

  @Test
  void finds_the_name_of_the_site() {
    assertThat(metadata("<meta property='og:site_name' content='The Example'>").publisher())
        .get()
        .extracting("value")
        .isEqualTo("The Example");
  }

  @Test
  void survives_linked_data_that_is_broken_or_deep() {
    String script = "<script type='application/ld+json'>%s</script>";
    assertThat(metadata(script.formatted("{\"@type\":")).creators()).isEmpty();
    assertThat(metadata(script.formatted("[".repeat(100_000))).creators()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div class=author>", "<b>", "<table><tr><td>", "<article>", "<p>x"})
  void reads_deep_pages(String mark) {
    assertThat(BlocksOf.read("a.html", mark.repeat(20_000) + "Words.").blocks()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "*a ", "[", "`", "| a \n"})
  void reads_deep_markdown(String mark) {
    assertThat(BlocksOf.read("a.md", mark.repeat(20_000) + "Words.").blocks()).isNotEmpty();
  }

  private static Metadata metadata(String head) {
    return BlocksOf.read("a.html", "<html>" + head + "<p>A text.</p>").metadata();
  }
}
