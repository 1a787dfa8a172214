package org.annals.coreference;

import static org.annals.coreference.ReadReferents.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a text about a case means by "the appellant" or "the employer". */
final class PartsInCasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The court dismissed an appeal by Pelican Haulage Ltd in May. The appellant, a transport "
            + "company, had no papers. | The appellant = Pelican Haulage Ltd",
        "The court dismissed Microsoft's appeal in May. The appellant had no papers. "
            + "| The appellant = Microsoft",
        "A claim brought by Susan Clark failed in May. The claimant left the court. "
            + "| The claimant = Susan Clark",
        "The court heard an action against Susan Clark in May. The defendant left the court. "
            + "| The defendant = Susan Clark",
        "Pelican Haulage Ltd sacked forty drivers in May. The employer had no papers. "
            + "| The employer = Pelican Haulage Ltd",
        "The court dismissed the appeal of Pelican Haulage Ltd against Susan Clark. The respondent "
            + "left the court. | The respondent = Susan Clark",
        "Susan Clark bought a mill from Pelican Haulage Ltd in May. The seller had no papers. "
            + "| The seller = Pelican Haulage Ltd",
      })
  void a_party_is_known_by_what_it_pleads_or_does(String text, String meant) {
    assertThat(resolved(text)).contains(meant);
  }

  @Test
  void nobody_else_is_the_respondent_or_the_seller() {
    String text =
        "The court dismissed the appeal of Pelican Haulage Ltd against Susan Clark. The respondent "
            + "left the court.";
    assertThat(resolved(text, Map.of("The respondent", Map.of("Pelican Haulage Ltd", 0.999))))
        .contains("The respondent = Susan Clark");
    assertThat(
            resolved(
                "Court of Appeal of Quebec: seller of converted garage liable. Susan Clark wrote "
                    + "to the seller in May.",
                Map.of("the seller", Map.of("Quebec Court of Appeal", 0.999))))
        .noneMatch(told -> told.startsWith("the seller"));
  }

  @Test
  void a_court_that_dismisses_an_appeal_is_no_employer() {
    assertThat(
            resolved(
                "The Supreme Court dismissed an appeal in May. The employer must give reasons.",
                Map.of("The employer", Map.of("Supreme Court", 0.999))))
        .noneMatch(told -> told.startsWith("The employer"));
  }

  @Test
  void who_appeals_for_calm_is_no_appellant() {
    assertThat(resolved("Susan Clark appealed for calm in May. The appellant had no papers."))
        .doesNotContain("The appellant = Susan Clark");
  }
}
