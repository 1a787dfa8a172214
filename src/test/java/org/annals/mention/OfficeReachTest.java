package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficeReachTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NRO Acting Director Ida Roe said so. | NRO Acting | NRO",
        "Kestrel Foods Vice President Ida Roe said so. | Kestrel Foods Vice | Kestrel Foods",
        "She works for Theatre Acting now. | Theatre Acting | Theatre Acting",
        "Deputy Director Ida Roe said so. | Deputy | Deputy",
      })
  void an_office_begins_behind_the_name_of_its_body(String text, String heard, String name) {
    int start = text.indexOf(heard);
    Mention body =
        new Mention(
            new Span(start, start + heard.length()),
            EntityClass.of(EntityType.ORGANIZATION),
            0.9,
            Optional.empty());

    List<Mention> names = OfficeReach.apart(text, List.of(body));

    assertThat(names).extracting(each -> each.span().of(text)).containsExactly(name);
  }
}
