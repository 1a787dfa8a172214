package org.annals.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SignedTextTest {
  private static final String LONG =
      "The council met on Monday and heard the reports of three committees, which had worked on the"
          + " budget since the spring and now asked for more time and for more money. ";

  private static Metadata read(String text) {
    return BlocksOf.read("a.txt", text.replace("~", "\n\n").replace("#", LONG + "\n\n" + LONG))
        .metadata();
  }

  private static List<String> authors(String text) {
    return read(text).creators().stream().map(Metadata.Sourced::value).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mill To Close~#~ADA VOSS",
        "Mill To Close~#~— Ada Voss",
        "COMMENT~Why The Mill Must Close~Ada Voss~#",
        "Why The Mill Must Close~Prof. Ada Voss~#~Ada Voss is professor of history at Leeds.",
        "Why The Mill Must Close~Ada Voss, Retail Correspondent~#",
        "Why The Mill Must Close~#~Ada Voss is the author of Salt Water.",
        "Mill To Close~From our Industrial Correspondent, Ada Voss~#",
        "Mill To Close~The end of a long strike, by Ada Voss, 14 March 2024~#",
        "Mill To Close~Story and photos by Ada Voss~#",
        "Mill To Close~Words: Ada Voss. Photographs: Bo Li~#",
        "Mill To Close~A report by Ada Voss for the Harbour Trust~#",
        "Mill To Close~Ada Voss~Fri 14 Jun 2024~#",
        "Mill To Close~#~Ada Voss, for the Friends of the Mill",
        "To the Editor of the Harbour Post~Sir,~#~I am, etc.,~Ada Voss",
        "Minutes of the council~#~Minutes taken by Ada Voss, clerk.",
        "To Chair Bo Li and Members of the Board:~#~Yours sincerely,~Ada Voss\nProfessor of History",
        "Dear Members:~#~Respectfully yours,~Ada Voss, Chair, Friends of the Mill",
      })
  void whoever_signs_above_or_below_a_text_wrote_it(String text) {
    assertThat(authors(text)).containsExactly("Ada Voss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Remarks at the Mill~Delivered by Ada Voss, Deputy Director, Mill Trust, May 1, 2019~#",
        "The Mill~Remarks as delivered by Judge Ada Voss, Millport, May 4, 2014~#",
        "Remarks at the Mill~As delivered by Mill Secretary Ada Voss at the Harbour Club~#",
        "The Mill~As prepared for delivery by Secretary of Energy Ada Voss, May 1, 2019~#",
        "The Mill~The following is the text of a speech given by Ada Voss at the Harbour Club.~#",
        "Address of Senator Ada Voss of Maine~#",
        "Eulogy for Bo Li~Given by his sister, Ada Voss, at the Mill Church, 4 May 2007~#",
        "Letter from Private Ada Voss to her mother~#",
        "Statement of Treasury Secretary Ada Voss~#",
      })
  void whoever_is_said_to_have_spoken_the_words_is_their_author(String text) {
    assertThat(authors(text.replace("#", "I was born here. I stayed. #")))
        .containsExactly("Ada Voss");
    assertThat(authors(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: Ada Voss, Clerk, Mill Trust\nTo: Members of the Board~#",
        "Opening Statement~The Honorable Ada Voss~United States Senate~March 12, 1998~#",
        "Ada Voss's speech to the Harbour Club, 5 June 2012~#",
        "Commencement Address~Harden College~Ada Voss, President of the Mill Trust~May 20, 2011~#",
        "Save The Mill~#~Ada Voss\nMillport",
        "Save The Mill~#~Ada Voss, Millport",
        "Letters~#~ADA VOSS\nChairman, Mill Trust\nMillport, Maine",
        "Save The Mill~#~Ada Voss is a retired nurse who lives in Millport.",
      })
  void whoever_tells_a_text_that_says_i_is_named_above_or_below_it(String text) {
    assertThat(authors(text.replace("#", "I was born here. I stayed. #")))
        .containsExactly("Ada Voss");
    assertThat(authors(text.replace("#", "\"I was born here. I stayed,\" he said. #"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Save The Mill~I was born here. I stayed. #~Ada Voss told the council.",
        "Save The Mill~I was born here. I stayed with Mrs. Voss. #~Ada Voss is a nurse.",
        "Save The Mill~Ada Voss, director of the mill~I was born here. I stayed. #",
      })
  void of_whom_else_a_text_that_says_i_speaks_does_not_tell_it(String text) {
    assertThat(authors(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mill To Close~Ada Voss~#~On Tuesday Voss opened the mill again.",
        "Mill To Close~#~Ada Voss is a fisherwoman who remembers the mill.",
        "Mill To Close~#~The mill closed.",
      })
  void nobody_of_whom_a_text_speaks_signs_it(String text) {
    assertThat(authors(text)).isEmpty();
  }

  @Test
  void two_names_may_stand_on_one_line() {
    assertThat(authors("Mill To Close~Ada Voss and Bo Li~14 June 2024~#"))
        .containsExactly("Ada Voss", "Bo Li");
    assertThat(authors("Mill To Close~Ada Voss and Bo Lind~#"))
        .containsExactly("Ada Voss", "Bo Lind");
    assertThat(authors("Mill To Close~Ada Voss and Bo Lind~#~Voss opened the mill.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tue 11 Jun 2024 14.30 BST; 2024-06-11",
        "June 11, 2024 at 4:30 p.m. CDT; 2024-06-11",
        "The Harbour Herald, 11 June 1924, page 3; 1924-06-11",
        "Tuesday June 11 2024, The Chronicle; 2024-06-11",
        "First published in The Harbour Gazette, 4 May 1998; 1998-05-04",
        "This article was first published in The Harbour Gazette on 4 May 1998.; 1998-05-04",
      })
  void the_day_may_stand_beside_the_hour_the_page_or_the_paper(String line, String day) {
    assertThat(read("Mill To Close~" + line + "~#").issued().orElseThrow().value())
        .hasToString(day);
  }

  @Test
  void those_who_helped_to_report_a_text_stand_below_it() {
    assertThat(
            authors(
                "Mill To Close~By Ada Voss~#~(Reporting by Ada Voss in Leeds; additional reporting"
                    + " by Bo Li in York and Al Fox in Hull; editing by Mia Roe)"))
        .containsExactly("Ada Voss", "Bo Li", "Al Fox");
    assertThat(authors("Mill To Close~By Ada Voss~#~Bo Li in York contributed to this report."))
        .containsExactly("Ada Voss", "Bo Li");
  }

  @ParameterizedTest
  @CsvSource({
    "'LEEDS, May 3, 2011 (Harbour Wire Service) - #', Harbour Wire Service",
    "'Mill To Close~#~- Reuters', Reuters",
    "'Mill To Close~#~Harbour Evening Gazette, 4 November 2014', Harbour Evening Gazette",
    "'Mill To Close~By Ada Voss, in Harbour Quarterly~#', Harbour Quarterly",
    "'Mill To Close~Ada Voss~Retail Editor, The Vale Standard~LEEDS, May 3, 2011~#', The Vale"
        + " Standard",
    "'Mill To Close~Ada Voss, Retail Correspondent~The Vale Ledger~3 May 2011~#', The Vale Ledger",
    "'FOR IMMEDIATE RELEASE~Mill To Close~#~About the Vale Trust~#', Vale Trust",
    "'FOR IMMEDIATE RELEASE~Mill To Close~LEEDS, 3 May 2011 - Vale Mills today said it closed. #',"
        + " Vale Mills",
    "'Mill To Close~Press release issued by the Vale Trust, 3 May 2011~#', Vale Trust",
    "'Mill To Close~Ada Voss in Leeds, for the Vale Gazette~3 May 2011~#', Vale Gazette",
    "'Mill To Close~By Ada Voss | Vale Magazine, June 2019~#', Vale Magazine",
    "'Mill To Close~Issued by the Vale Defence Network, 30 November 2018~#', Vale Defence"
        + " Network",
    "'Mill To Close~Tuesday June 11 2024, The Chronicle~#', The Chronicle",
    "'To the Editor of the Vale Post~Sir,~#~Yours faithfully,~Ada Voss', Vale Post",
    "'Mill To Close~#~© 2011 Ada Voss. First published in The Vale Review, 4 May 2011', Vale"
        + " Review",
  })
  void the_publisher_is_named_in_the_lines_around_a_text(String text, String publisher) {
    assertThat(read(text).publisher().orElseThrow().value()).isEqualTo(publisher);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LEEDS (Photo) - #",
        "Leeds Fair (May Day Week) - #",
        "Mill To Close~#~- Ada",
        "FOR IMMEDIATE RELEASE~Tenants Sue City~Tenants said today that the city had closed. #",
      })
  void other_words_in_such_places_are_no_publisher(String text) {
    assertThat(read(text).publisher()).isEmpty();
  }

  @Test
  void a_passage_that_introduces_a_text_does_not_hide_who_wrote_it_and_where() {
    Metadata read =
        read(
            "Mill To Close~For ninety years the people of the valley have spun wool at the mill by"
                + " the bridge. Now the last of them look back~Ada Voss at the Vale"
                + " Mill~Harbour Evening Gazette~3 May 2011~#");
    assertThat(read.creators().getFirst().value()).isEqualTo("Ada Voss");
    assertThat(read.publisher().orElseThrow().value()).isEqualTo("Harbour Evening Gazette");
    assertThat(read.issued().orElseThrow().value()).hasToString("2011-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FOR IMMEDIATE RELEASE~Mill Reserve Opens in Kent~#",
        "Mill To Close~The Long Water~3 May 2011~#",
      })
  void no_title_is_a_name(String text) {
    assertThat(authors(text)).isEmpty();
    assertThat(read(text).publisher()).isEmpty();
  }

  @Test
  void the_day_may_stand_below_a_text() {
    assertThat(read("Mill To Close~#~Saturday June 10, 2023").issued().orElseThrow().value())
        .hasToString("2023-06-10");
  }

  @Test
  void a_section_or_a_call_for_release_is_no_title() {
    assertThat(read("FOR IMMEDIATE RELEASE~Mill To Close~#").title().orElseThrow().value())
        .isEqualTo("Mill To Close");
    assertThat(
            read("FOR IMMEDIATE RELEASE~June 11, 2024~Contact: Ada Voss, Vale Trust~Mill To"
                    + " Close~#")
                .title()
                .orElseThrow()
                .value())
        .isEqualTo("Mill To Close");
  }
}
