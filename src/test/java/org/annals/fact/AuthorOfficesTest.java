package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.name.OfficeTitles;
import org.annals.tree.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AuthorOfficesTest {
  private static final AuthorOffices OFFICES = new AuthorOffices(OfficeTitles.load());

  private static final String TEXT =
      "~I was born in this town, and I have never left it for longer than the summer of 1988, when"
          + " the river stood in the kitchen and the mill was closed for good by the county.";

  private static List<String> said(String text) {
    return OFFICES.find(ReadText.resolved(text.replace("~", "\n\n").replace("/", "\n"))).stream()
        .map(Said::words)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Remarks at the Mill~Delivered by Ann Roe, Deputy Director, Harvard University, May 1, 2019 | Ann Roe role Deputy Director | Ann Roe worksFor Harvard University
          Statement of Ann Roe/President, Harvard University                                        | Ann Roe role President       | Ann Roe leads Harvard University
          Remarks by Ann Roe, director of Harvard University and author of Salt                     | Ann Roe role director of Harvard University | Ann Roe leads Harvard University
          Testimony of Dr. Ann Roe, M.D./Director, Harvard University                               | Ann Roe role Director        | Ann Roe leads Harvard University
          Address of Senator Ann Roe of Nebraska                                                    | Ann Roe role Senator         | Ann Roe represents Nebraska
          """)
  void the_head_of_a_speech_says_what_the_speaker_is(String head, String role, String tie) {
    assertThat(said(head + TEXT)).containsExactlyInAnyOrder(role, tie);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Roe/Attorney at Law                     | Ann Roe role Attorney at Law
          Ann Roe/Retired teacher, Millbrook          | Ann Roe role Retired teacher
          Ann Roe, former director of Harvard University | Ann Roe role former director of Harvard University
          """)
  void a_letter_is_signed_with_what_its_author_is(String signature, String role) {
    assertThat(said("Dear Members:" + TEXT + "~Sincerely,~" + signature + "/"))
        .containsExactly(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Remarks by Ann Roe, May 1, 2019",
        "Remarks by Ann Roe/Annual Meeting of Directors",
        "Remarks by Ann Roe at the Mill, before the director of Harvard University",
      })
  void what_else_stands_beside_the_name_is_no_office(String head) {
    assertThat(said(head + TEXT)).isEmpty();
  }
}
