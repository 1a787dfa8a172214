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
  }

  @Test
  void a_property_has_its_kinds_and_patterns_whatever_its_namespace() {
    String turtle =
        """
        @prefix annals: <https://w3id.org/annals/ontology#> .
        @prefix owl:    <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs:   <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix schema: <https://schema.org/> .
        @prefix skos:   <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd:    <http://www.w3.org/2001/XMLSchema#> .
        <https://example.org/taught> a owl:ObjectProperty ;
          rdfs:domain annals:Person ;
          rdfs:range owl:Thing ;
          schema:rangeIncludes annals:Person , annals:School ;
          annals:pattern "s <nsubj teach >obj o" ;
          skos:example "[s Anna Berg] taught [o Bo Li]." ;
          annals:counterExample "Anna Berg met Bo Li." .
        annals:since a owl:DatatypeProperty ; rdfs:range xsd:date .
        annals:Person a owl:Class .
        """;

    Terms terms = Terms.read(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)));

    assertThat(terms.properties())
        .containsExactly(
            new Property(
                "https://example.org/taught",
                List.of("Person"),
                List.of("Person", "School"),
                List.of("s <nsubj teach >obj o"),
                List.of("[s Anna Berg] taught [o Bo Li]."),
                List.of("Anna Berg met Bo Li.")),
            new Property("since", List.of(), List.of("xsd:date"), List.of(), List.of(), List.of()));
  }

  @Test
  void every_class_with_head_words_is_a_class_of_names() {
    assertThat(Terms.load().headWords().keySet())
        .isNotEmpty()
        .allMatch(term -> EntityClass.named(term).isPresent(), "is an EntityClass");
  }
}
