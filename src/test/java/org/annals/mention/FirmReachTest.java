package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FirmReachTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brandt & Okafor has bought it. | Brandt & | Brandt & Okafor",
        "Brandt & Okafor's shares rose. | Brandt & | Brandt & Okafor",
        "It was sold to Hart & Gray. | Hart & | Hart & Gray",
        "Hart & Gray & Lowe was sold. | Hart & | Hart & Gray & Lowe",
        "Hart & the others went home. | Hart & | Hart &",
      })
  void a_firm_goes_on_behind_the_sign_for_and(String text, String heard, String whole) {
    int start = text.indexOf(heard);
    Mention half =
        new Mention(
            new Span(start, start + heard.length()),
            EntityClass.of(EntityType.ORGANIZATION),
            0.9,
            Optional.empty());

    List<Mention> names = FirmReach.extended(text, new Span(0, text.length()), List.of(half));

    assertThat(names).extracting(name -> name.span().of(text)).containsExactly(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was opened by Emperor Pedro II on 12 June. | Pedro II",
        "King Olaf III Street is long. | ''",
        "The Emperor lost World War II there. | ''",
      })
  void a_ruler_is_known_by_title_and_number(String text, String ruler) {
    List<Mention> names = RulerReach.extended(text, new Span(0, text.length()), List.of());

    assertThat(names)
        .extracting(name -> name.span().of(text))
        .isEqualTo(ruler.isEmpty() ? List.of() : List.of(ruler));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The appellant, Overstrand Abalone (Pty) Ltd, lost. | Overstrand Abalone (Pty) Ltd",
        "In Hart and Gray Brothers GmbH they trusted. | Hart and Gray Brothers GmbH",
        "Tejidos del Norte S.A. was sold. | Tejidos del Norte S.A.",
      })
  void a_company_that_nobody_has_heard_ends_in_its_legal_form(String text, String company) {
    assertThat(heard(text)).containsExactly(company);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"It was a limited company, Ltd for short.", "The Inc magazine.", "Nobody did."})
  void a_legal_form_alone_is_no_company(String text) {
    assertThat(heard(text)).isEmpty();
  }

  private static List<String> heard(String text) {
    return FirmReach.extended(text, new Span(0, text.length()), List.of()).stream()
        .map(name -> name.span().of(text))
        .toList();
  }
}
