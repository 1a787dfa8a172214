package org.annals.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.annals.name.EntityClass;
import org.junit.jupiter.api.Test;

final class TermsTest {
  @Test
  void words_stand_under_the_local_name_of_their_term() {
    String turtle =
        """
        @prefix annals: <https://w3id.org/annals/ontology#> .
        annals:Treaty annals:headWord "Treaty" , "Accord" .
        annals:Strike annals:triggerWord "walk out" .
        """;

    Terms terms = Terms.read(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)));

    assertThat(terms.headWords()).containsEntry("Treaty", List.of("Treaty", "Accord"));
    assertThat(terms.triggerWords()).containsEntry("Strike", List.of("walk out"));
    assertThat(terms.cueWords()).isEmpty();
  }

  @Test
  void every_class_with_head_words_is_a_class_of_names() {
    assertThat(Terms.load().headWords().keySet())
        .isNotEmpty()
        .allMatch(term -> EntityClass.named(term).isPresent(), "is an EntityClass");
  }
}
