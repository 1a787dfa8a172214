package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.annals.attribution.Modality;
import org.annals.entity.Entity;
import org.annals.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens in little texts: who, to whom, where, when, how many. */
final class EventFinderTest {
  private static String words(Event event) {
    Event.Participants who = event.participants();
    return "%s %s>%s@%s"
        .formatted(
            event.type().localName(),
            names(who.agents()),
            names(who.patients()),
            names(who.places()));
  }

  private static String names(List<Entity> entities) {
    return entities.stream().map(Entity::label).collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg sued Bo Li in Leeds. | LegalFiling Anna Berg>Bo Li@Leeds",
        "Bo Li was arrested by the FBI in Houston. "
            + "| Arrest Federal Bureau of Investigation>Bo Li@Houston",
        "Anna Berg and Jens Roe sued Acme Corporation. "
            + "| LegalFiling Anna Berg+Jens Roe>Acme Corporation@",
        "The FBI arrested Anna Berg, Bo Li and Jens Roe. "
            + "| Arrest Federal Bureau of Investigation>Anna Berg+Bo Li+Jens Roe@",
        "Bo Li, who was arrested in Houston, wept. | Arrest >Bo Li@Houston",
        "The arrest of Bo Li surprised everybody. " + "| Arrest >Bo Li@",
        "FBI agents arrested Bo Li on Monday. | Arrest Federal Bureau of Investigation>Bo Li@",
      })
  void who_did_what_to_whom_where(String text, String event) {
    assertThat(ReadEvents.of(text)).extracting(EventFinderTest::words).contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stop the arrests!",
        "Would you march with us?",
        "If the police attack, we will run.",
        "The company did not respond to a request for comment.",
        "Nobody was arrested.",
      })
  void calls_conditions_questions_and_what_did_not_happen_are_no_events(String text) {
    assertThat(ReadEvents.of(text)).isEmpty();
  }

  @Test
  void a_plan_is_planned() {
    assertThat(ReadEvents.of("The union will march through Leeds on 3 May 2031."))
        .singleElement()
        .satisfies(event -> assertThat(event.stance().modality()).isEqualTo(Modality.PLANNED));
  }

  @Test
  void what_somebody_claims_is_theirs() {
    assertThat(ReadEvents.of("Bo Li claimed that police had beaten Anna Berg."))
        .filteredOn(event -> event.type().localName().equals("Attack"))
        .singleElement()
        .satisfies(event -> assertThat(event.stance().speakers()).hasSize(1));
  }

  @Test
  void numbers_of_people_stand_with_the_event() {
    assertThat(ReadEvents.of("Police arrested 66,463 people in Leeds in May 2025."))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.quantities()).extracting(q -> q.words()).contains("66463 people");
              assertThat(event.countsPeople(event.quantities().getFirst())).isTrue();
              assertThat(event.time()).hasToString("Optional[2025-05]");
            });
  }

  @Test
  void one_event_told_twice_is_one_with_two_sentences() {
    List<Event> events =
        ReadEvents.of(
            "Police arrested Bo Li in Houston on Monday. The arrest of Bo Li angered many.");
    assertThat(events)
        .filteredOn(event -> event.type().localName().equals("Arrest"))
        .singleElement()
        .satisfies(event -> assertThat(event.evidence()).hasSize(2));
  }

  @Test
  void a_class_of_the_users_is_found_by_its_words(@TempDir Path folder) throws IOException {
    Path mine = folder.resolve("my.ttl");
    Files.writeString(
        mine,
        """
        @prefix annals: <https://w3id.org/annals/ontology#> .
        @prefix rdfs:   <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix my:     <https://example.org/my#> .
        my:Eviction rdfs:subClassOf annals:Event ; rdfs:label "eviction" ;
          annals:triggerWord "evict" , "eviction" .
        """);
    EventFinder finder = ReadEvents.finder(Ontology.with(List.of(mine)));
    assertThat(ReadEvents.of("Marshals evicted Anna Berg in Leeds on 3 May 2024.", finder))
        .extracting(event -> event.type().iri(), Event::label)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "https://example.org/my#Eviction", "eviction of Anna Berg in Leeds, 2024-05-03"));
  }
}
