package org.annals.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.annals.document.Block;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is a text in which a double bar shows every border between two sentences. */
final class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(Abbreviations.load());

  private static List<String> sentences(String text, Block.Kind kind) {
    return SPLITTER.split(text, new Block(new Span(0, text.length()), kind)).stream()
        .map(s -> text.substring(s.getFirst().start(), s.getLast().end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // news
        "Police arrested 12 people on Friday. || The mayor did not comment.",
        "He joined the U.S. Army in 1990. || She did not.",
        "They live in the U.S. || He left in May.",
        "Sen. Elizabeth Warren (D-Mass.) spoke. || Rep. Jim Jordan, R-Ohio, did not.",
        "He met Gov. J.B. Pritzker of Ill. on Monday.",
        "She lost, with Couns. Bo Li and Ann Roe for her. || His Excellency Eng. Bo Li came.",
        "The rally began at 9 a.m. Saturday in Washington, D.C. || The police came at 10 a.m. || It ended soon.",
        "WASHINGTON (AP) — The Senate voted 51-49. || No Democrat agreed.",
        "Shares of Apple Inc. rose 3.5 percent. || Alphabet Inc. fell.",
        "Visit www.example.org. || Then write to a.b@example.org. || Done.",
        "The strike ended. || Workers returned. || They were paid.",
        "ICE raided the plant! || Who called them? || Nobody knows.",
        "About 3.2 million people marched. || 40 were held.",
        "Donald Trump Jr. spoke for Donald Trump Jr. || In July he left.",
        "He lives on Main St. || The house is old.",
        // law
        "In Brown v. Board of Education, 347 U.S. 483 (1954), the Court ruled. || It was unanimous.",
        "See Pub. L. No. 93-148. || It passed.",
        "See 8 U.S.C. § 1252(a). || The Act (Pub. L. No. 104-208, 110 Stat. 3009) applies.",
        "Art. 5 and Sec. 2 apply. || No. 12 does not.",
        "The answer was no. || The court agreed.",
        "Smith et al. v. Jones is cited in F.3d. at 12.",
        "Cf. Marbury v. Madison, 5 U.S. (1 Cranch) 137.",
        "The Court (citing Roe. And Casey.) was split. || It ruled.",
        "Trump v. J.G.G. was argued. || Judge James E. Boasberg presided.",
        "Kilmar Abrego Garcia v. Noem, No. 8:25-cv-00951, was filed in D. Md. on March 24.",
        // history and biography
        "J. Edgar Hoover met George W. Bush. || W. E. B. Du Bois did not.",
        "Germany lost World War I. || Its emperor fled.",
        "They followed Malcolm X. || The man himself came.",
        "He was born c. 1452 (d. 1519) in Vinci. || He painted.",
        "Queen Elizabeth II. || The queen died in 2022.",
        "In 1789, St. John's fell. || Ft. Sumter followed on Apr. 12, 1861.",
        "He ruled from 31 B.C. to A.D. 14. || Then Tiberius followed.",
        "The war ended.[12] || Peace came.[3][4] || It held.",
        "He left in July 1805. [6] || He came back.",
        "The treaty lapsed.12 || Nobody noticed.",
        // dialogue
        "\"I left,\" he said. || \"Why?\" she asked. || \"No reason!\" he cried.",
        "“Stop!” the officer shouted. || “Why?” Smith asked. || “Go.”",
        "“We won. || We are free.” || He smiled.",
        "“We know, don’t we?” || Nobody answered.",
        "He asked, “Who are you?” || She did not say.",
        "“What?!” she said. || ‘Never.’ || He sat down.",
        "Well... maybe not. || I was there... || Then he left.",
        "He said … nothing at all.",
        "She said: “The law is dead.” || (He agreed.) || They left.",
        "Yahoo! said it would appeal.",
        "«Non.» || He left.",
        // lists
        "1. The first point. || 2. The second point. || 3. The third.",
        "a. Apples are red. || b. Pears are green.",
        "IV. The fourth part.",
        "It does two things: 1. It cuts taxes. || 2. It bans smoking.",
        "He bought pens, paper, etc. || The rest came later.",
        "Rules: (1) be kind; (2) be brief. || That is all.",
        // form
        "The line is\nwrapped here. || The next\nsentence too.",
        "One paragraph ends without a stop || \n\nAnother starts.",
        "iPhone sales fell. || iPhone sales rose.",
        "東京は首都です。 || 大阪は違います。",
        "The U.N. Security Council met at the U.N. || The council left.",
        "It costs $5. || $6 is too much.",
        "He is No. 1. || She is No. 2.",
        "A stop at the end of the quote”. || Next.",
        "Prof. Dr. A. Meier and Lt. Col. B. Jones came. || Mrs. C. stayed.",
      })
  void cuts_running_text_into_sentences(String marked) {
    String text = marked.replace(" || \n\n", "\n\n").replace(" || ", " ");
    assertThat(sentences(text, Block.Kind.PARAGRAPH))
        .isEqualTo(
            List.of(marked.split(" \\|\\| ?")).stream()
                .map(String::strip)
                .collect(Collectors.toList()));
  }

  @Test
  void keeps_headings_and_bylines_whole() {
    String text = "Who won? The Senate. Nobody.";
    assertThat(sentences(text, Block.Kind.HEADING)).containsExactly(text);
    assertThat(sentences(text, Block.Kind.BYLINE)).containsExactly(text);
    assertThat(sentences(text, Block.Kind.LIST_ITEM)).hasSize(3);
  }

  @Test
  void cuts_a_sentence_without_end() {
    String text = "word ".repeat(50_000);
    assertThat(sentences(text, Block.Kind.PARAGRAPH))
        .hasSizeBetween(25, 30)
        .allMatch(s -> s.length() <= SentenceSplitter.MAX_LENGTH);
  }

  @Test
  void gives_nothing_for_white_space() {
    assertThat(sentences(" \n\t\u00a0", Block.Kind.PARAGRAPH)).isEmpty();
  }
}
