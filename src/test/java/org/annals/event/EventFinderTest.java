package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.annals.attribution.Modality;
import org.annals.entity.Entity;
import org.annals.label.Participants;
import org.annals.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens in little texts: who, to whom, where, when, how many. */
final class EventFinderTest {
  private static String words(Event event) {
    Participants who = event.participants();
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
        "A miner was killed in a quarry in Houston in 1978. | LifeEvent >@Houston",
        "In Houston the crowd was fired upon by cavalry; 12 workers were killed. | Attack"
            + " >@Houston",
        "Speaking in Vienna in 1963, Anna Berg criticised Bo Li. | Speech Anna Berg>Bo Li@Vienna",
        "In a lecture given in Geneva in 1957 Anna Berg criticised Bo Li."
            + " | Speech Anna Berg>Bo Li@Geneva",
        "Bo Li was arrested by the FBI in Houston. "
            + "| Arrest Federal Bureau of Investigation>Bo Li@Houston",
        "Anna Berg and Jens Roe sued Acme Corporation. "
            + "| LegalFiling Anna Berg+Jens Roe>Acme Corporation@",
        "The FBI arrested Anna Berg, Bo Li and Jens Roe. "
            + "| Arrest Federal Bureau of Investigation>Anna Berg+Bo Li+Jens Roe@",
        "Bo Li, who was arrested in Houston, wept. | Arrest >Bo Li@Houston",
        "The arrest of Bo Li surprised everybody. " + "| Arrest >Bo Li@",
        "FBI agents arrested Bo Li on Monday. | Arrest Federal Bureau of Investigation>Bo Li@",
        "Sheriff Anna Berg arrested Bo Li. | Arrest Anna Berg>Bo Li@",
        "Bo Li was arrested in Leeds and later deported. | Deportation >Bo Li@",
        "The trial of Bo Li, the former mayor, followed the arrest of Bo Li. | Arrest >Bo Li@",
        "Police raided three factories in Houston on Monday. | Raid >@Houston",
        "Gunmen attacked a market in the town of Houston on Monday. | Attack >@Houston",
        "Dockers in Houston walked off the job on Monday. | Strike >@Houston",
        "Anna Berg returned to Houston in 1950. | Event Anna Berg>@Houston",
        "CNN reported that Bo Li attended a hearing in Houston. " + "| Publication CNN>@",
        "The FBI arrested Bo Li for attacking Anna Berg. | Attack Bo Li>Anna Berg@",
        "The mine was sold to Acme Corporation in 1994. | Event >@",
        "The Supreme Court dismissed Bo Li's appeal. " + "| CourtRuling Supreme Court>Bo Li@",
        "A judge granted an injunction against Acme Corporation. "
            + "| CourtRuling >Acme Corporation@",
        "The Supreme Court set aside the verdict. " + "| CourtRuling Supreme Court>@",
        "The court dismissed a lawsuit brought by Anna Berg. | CourtRuling >Anna Berg@",
        "The Clean Air Act passed the Senate by 51 votes to 48. "
            + "| Enactment Senate>Clean Air Act@",
        "Bo Li's murder in Leeds was never solved. | Attack >Bo Li@Leeds",
        "The arrest of union leader Bo Li by federal police set off protests. "
            + "| Arrest >Bo Li@",
        "Anna Berg went on strike in Leeds on Monday. | Strike Anna Berg>@Leeds",
        "Anna Berg remained on strike in Leeds for six weeks. | Strike Anna Berg>@Leeds",
        "Bo Li was on trial in Houston for the theft of two paintings. "
            + "| LegalFiling >Bo Li@Houston",
        "Bo Li got promoted in Houston in 1990. | Appointment >Bo Li@Houston",
        "In Leeds on Friday, Anna Berg met Jens Roe and sued Bo Li. "
            + "| LegalFiling Anna Berg>Bo Li@Leeds",
        "A bus plunged into a ravine near Houston, killing Bo Li. | LifeEvent >Bo Li@Houston",
        "The murder of Bo Li was condemned in Leeds on Monday. | Attack >Bo Li@",
        "Bo Li's trial began in Houston on Monday. | LegalFiling >Bo Li@Houston",
        "The Supreme Court so held. | CourtRuling Supreme Court>@",
        "Anna Berg had Bo Li arrested in Leeds. | Arrest >Bo Li@Leeds",
      })
  void who_did_what_to_whom_where(String text, String event) {
    assertThat(ReadEvents.of(text)).extracting(EventFinderTest::words).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Most of those detained were taken to Leeds. | Most of those detained were taken to Leeds",
        "Acme Corporation owns six ferries, one of which sank in 2012. "
            + "| one of six ferries sank in 2012",
        "Anna Berg wrote four novels, the last of which won the Booker Prize. "
            + "| the last of four novels won the Booker Prize",
        "The treaty, which was at once rejected by Spain, ended the war. "
            + "| The treaty was at once rejected by Spain",
        "Ballots, as required by Senate Bill 9, which the Assembly passed in 2017, were read. "
            + "| Assembly passed Senate Bill 9 in 2017",
        "The court voted 5-2 to close the mine, setting up a third appeal by Acme Corporation. "
            + "| The court voted 5-2 to close the mine, setting up a third appeal by Acme "
            + "Corporation",
      })
  void words_of_a_part_or_a_clause_are_whole(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).anyMatch(l -> l.contains(label));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two of those killed were nurses from Leeds.",
        "Anna Berg was asked to hand in her notes, which she refused to do.",
      })
  void those_of_whom_another_verb_tells_and_doing_so_are_no_events_alone(String text) {
    assertThat(ReadEvents.of(text))
        .extracting(Event::label)
        .noneMatch(label -> label.contains("those was") || label.contains("notes to do"));
  }

  @Test
  void whoever_is_persuaded_to_pay_pays() {
    String text =
        "Anna Berg has repaired the roads and persuaded the state government to pay 30 million"
            + " euros for a new hospital.";
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).equals("pay"))
        .allMatch(event -> event.participants().agents().isEmpty());
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

  @ParameterizedTest
  @CsvSource({
    "The governor imposed a curfew on Monday., imposed, PolicyChange",
    "President Bo Li signed an executive order on Monday., signed, PolicyChange",
    "Judge Anna Berg denied the request on Monday., denied, CourtRuling",
    "Protesters blocked the highway on Monday., blocked, Protest",
    "Anna Berg was taken to a hospital in Houston on Monday., taken, Event",
    "Sailors mutinied in Houston in 1918., mutinied, War",
    "Anna Berg's regiment charged the stone wall on Monday., charged, Attack",
    "Anna Berg sent a letter to Bo Li on Monday., sent, Speech",
  })
  void the_company_of_a_verb_shows_what_it_tells_of(String text, String verb, String type) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).contains(verb))
        .extracting(event -> event.type().localName())
        .containsExactly(type);
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Berg left the Liberal Party in 1907., left",
    "Bo Li visited the building in Leeds on Monday., visited",
    "In 2006 Bo Li tried to pass a new law in Leeds., tried",
    "The Ministry of Works took over the site in 1959., took over",
    "In 1899 Anna Berg joined Acme Corporation., joined",
    "Acme Corporation declined to comment., declined",
    "The FBI refused to comment., refused",
  })
  void a_word_that_may_not_tell_of_a_class_tells_of_some_event(String text, String words) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.trigger().of(text).contains(words.replaceFirst(" .*", "")))
        .extracting(event -> event.type().localName())
        .containsExactly("Event");
  }

  @Test
  void a_label_names_the_subject_of_a_verb_that_has_no_class() {
    assertThat(ReadEvents.of("Anna Berg moved to Houston in 1950."))
        .extracting(Event::label)
        .containsExactly("Anna Berg moved to Houston in 1950");
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
  void what_becomes_of_a_law_in_several_steps_is_several_events() {
    assertThat(
            ReadEvents.of(
                "Congress passed the Clean Air Act in June. Anna Berg vetoed the Clean Air Act."))
        .extracting(event -> event.type().localName())
        .containsExactly("Enactment", "Enactment");
  }

  @Test
  void a_strike_of_another_year_is_another_strike() {
    assertThat(
            ReadEvents.of(
                "Teachers in Houston began a strike on Monday. Anna Berg led the strike of 1912."))
        .hasSize(2);
  }

  @Test
  void what_somebody_is_convicted_of_is_no_event_of_its_own() {
    assertThat(ReadEvents.of("A court convicted Bo Li of murder on Monday."))
        .extracting(event -> event.type().localName())
        .containsExactly("CourtRuling");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Section 12 of the Forest Law forbids the felling of oaks. | forbids",
        "The Fisheries Code of 1998 obliges a municipality to help small fishers. | obliges",
        "Anna Berg, who owns the hardware store near the bridge, left. | owns",
        "The inn is owned by Peter Lind. | owned",
        "The castle now belongs to Norway. | belongs",
      })
  void what_a_law_demands_and_who_owns_what_has_no_name_is_told(String text, String trigger) {
    assertThat(ReadEvents.of(text).stream().map(event -> event.trigger().of(text)))
        .contains(trigger);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If the law forbids it, nobody will come.",
        "Anna Berg owns Microsoft.",
        "The law does not forbid the felling of oaks.",
        "It belongs to nobody.",
      })
  void conditions_denials_and_owners_of_what_has_a_name_are_no_events(String text) {
    assertThat(ReadEvents.of(text)).isEmpty();
  }
}
