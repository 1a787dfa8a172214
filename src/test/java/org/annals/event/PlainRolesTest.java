package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.attribution.Modality;
import org.annals.entity.Entity;
import org.annals.label.Participants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part where grammar leaves no doubt, and where the tree hangs words wrongly. */
final class PlainRolesTest {
  private static List<String> words(String text) {
    return ReadEvents.of(text).stream().map(PlainRolesTest::words).toList();
  }

  private static String words(Event event) {
    Participants all = event.participants();
    return event.type().localName()
        + " "
        + names(all.agents(), all.unnamedAgents())
        + ">"
        + names(all.patients(), all.unnamedPatients())
        + "@"
        + names(all.places(), List.of());
  }

  private static String names(List<Entity> entities, List<String> unnamed) {
    return Stream.concat(entities.stream().map(Entity::label), unnamed.stream())
        .collect(Collectors.joining("+"));
  }

  @Test
  void who_does_it_is_not_also_whom_it_is_done_to() {
    assertThat(
            words(
                "\"Why didn't they tell us first?\" asked Anna Berg's 11-year-old daughter, who spent"
                    + " the night with her friends at a gym in Leeds."))
        .contains("Speech Anna Berg's 11-year-old daughter>@");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Forty clerks of Acme Corporation were dismissed by form letter. | Appointment >forty"
            + " clerks of Acme Corporation@",
        "Among the arrested was Anna Berg. | Arrest >Anna Berg@",
        "Anna Berg was dragged to a van by her hair. | Arrest >Anna Berg@",
        "Russia has promised Anna Berg a ship. | Speech Russia>Anna Berg+ship@",
        "Anna Berg told Madrid that the guns were lost. | Speech Anna Berg>Madrid@",
        "Mount Kenya killed two climbers on Monday. | LifeEvent >two climbers@",
        "The Water Act does not apply to rivers. | State Water Act>rivers@",
        "Hurricane Flora destroyed the mill on Monday. | Crisis Hurricane Flora>mill@",
        "One of the drivers, Anna Berg, painted the hall. | Event Anna Berg>hall@",
        "Two of the drivers, Anna Berg and Bo Li, painted the hall. | Event Anna Berg+Bo Li>hall@",
        "One of the drivers, Professor Anna Berg, painted the hall. | Event Anna Berg>hall@",
        "Anna Berg shipped 40 tons of coal in May. | Event Anna Berg>40 tons of coal@",
        "Anna Berg closed part of the hall. | Event Anna Berg>part of the hall@",
        "Anna Berg spent half of the year in Leeds. | Event Anna Berg>@Leeds",
        "The island of Skye bought a ferry in 1950. | Event Skye>ferry@",
        "Turkey recalled its ambassador on Monday. | Event Turkey>Turkey’s ambassador@",
        "Villagers from Toktogul blocked the Bishkek-Osh highway on Monday. "
            + "| Protest villagers from Toktogul>Bishkek-Osh highway@",
        "Acme Corporation signed an agreement with the college in 1990. "
            + "| Event Acme Corporation>agreement+college@",
      })
  void subjects_and_objects_take_part_whatever_the_class(String text, String event) {
    assertThat(words(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg was awarded the Grand Prize in 1985. | Event >Anna Berg+Grand Prize@",
        "Anna Berg was shown the photograph on Monday. | Event >Anna Berg+photograph@",
        "Anna Berg refused to leave the capital in 1939. | Event Anna Berg>capital@",
        "Acme Corporation proposed to raze Leeds Castle in 1967. "
            + "| Event Acme Corporation>Leeds Castle@",
        "Jens Roe failed to stop Anna Berg in 1939. | Event Jens Roe>Anna Berg@",
        "Jens Roe ordered Bo Li to guard Leeds Castle in 1939. " + "| Event Jens Roe>Bo Li@",
        "Jens Roe bought a 20 per cent stake in Acme Corporation in 2012. "
            + "| Event Jens Roe>Acme Corporation+20 per cent stake in Acme Corporation@",
      })
  void what_is_given_refused_or_held_is_done_to(String text, String event) {
    assertThat(words(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A judge in Nairobi jailed Bo Li for nine years on Monday. "
            + "| CourtRuling judge in Nairobi>Bo Li@Nairobi",
        "A fire at a warehouse in Cardiff killed four people on Monday. "
            + "| LifeEvent >four people@Cardiff",
        "Twelve people died when a bus plunged into a ravine near Quetta on Monday. "
            + "| LifeEvent >twelve people@Quetta",
        "Anna Berg and Bo Li signed a treaty in Geneva on 3 May 1998. "
            + "| Enactment Anna Berg+Bo Li>treaty@Geneva",
      })
  void courts_disasters_and_treaties_say_where(String text, String event) {
    assertThat(words(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A miner called Bo Li found a salt spring in 1683. | Bo Li",
        "A widow named Anna Berg opened a school in 1907. | Anna Berg",
        "A keen sailor, Anna Berg won a medal in 1936 and bought a shipyard. | Anna Berg",
        "Third, at two minutes, was the Dane Lars Holm, who wept. | Lars Holm",
        "Anna Berg will open the hall on 3 May 2031. | Anna Berg",
      })
  void who_does_it_is_named_beside(String text, String agent) {
    assertThat(ReadEvents.of(text))
        .anySatisfy(
            event ->
                assertThat(event.participants().agents())
                    .extracting(Entity::label)
                    .containsExactly(agent));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The High Court threw out the case last month and ordered Jens Roe to pay her costs. "
            + "| High Court ordered Jens Roe to pay her costs",
        "Otago equalised through Anna Berg, whose shot went in off the post, and took the lead. "
            + "| Otago took the lead",
        "Anna Berg was arrested on 4 September 1937, accused of spying for Poland and sentenced to"
            + " ten years in a labour camp at Kolyma. "
            + "| Anna Berg was accused of spying for Poland, 1937-09-04",
        "BISHKEK, March 14, 2019 (Silk Road Wire) - Kyrgyzstan's parliament on Thursday blocked"
            + " the sale of the dam. "
            + "| Kyrgyzstan's parliament blocked the sale of the dam, 2019-03-14",
      })
  void a_verb_belongs_to_the_clause_that_commas_and_forms_show(String text, String label) {
    assertThat(ReadEvents.of(text)).extracting(Event::label).contains(label);
  }

  @Test
  void among_those_arrested_is_whoever_is_named_behind() {
    assertThat(words("Among those arrested was the singer Lola Reyes."))
        .containsExactly("Arrest >Lola Reyes@");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg signed with a Danish club in 2011. | Danish club",
        "A truck crashed into a school in Leeds. | school in Leeds",
        "Anna Berg spoke about the famine on Friday in Leeds. | famine",
      })
  void what_stands_behind_the_preposition_of_its_verb_is_what_it_is_done_to(
      String text, String patient) {
    assertThat(ReadEvents.of(text))
        .flatExtracting(event -> event.participants().unnamedPatients())
        .containsExactly(patient);
  }

  @Test
  void days_of_the_week_are_not_what_somebody_works_on() {
    assertThat(ReadEvents.of("Anna Berg worked on Sundays in Leeds."))
        .flatExtracting(event -> event.participants().unnamedPatients())
        .isEmpty();
  }

  @Test
  void a_distance_does_nothing() {
    assertThat(ReadEvents.of("Anna Berg stopped twice and climbed off 12km from the line."))
        .extracting(Event::label)
        .noneMatch(label -> label.startsWith("12km"));
  }

  @Test
  void a_runner_attacks_nobody() {
    assertThat(words("With 8km of the marathon left, Anna Berg attacked and opened a gap."))
        .noneMatch(event -> event.startsWith("War") || event.startsWith("Attack"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg will visit Leeds on 3 May 2031.",
        "Anna Berg is due to visit Leeds on 3 May 2031.",
        "Anna Berg plans to photograph the harbour in 2031.",
      })
  void what_somebody_known_is_to_do_is_planned(String text) {
    assertThat(ReadEvents.of(text))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.stance().modality()).isEqualTo(Modality.PLANNED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg will nurse her brother if he falls ill.",
        "Anna Berg will not nurse her brother.",
      })
  void what_hangs_on_a_condition_or_will_not_be_is_no_plan(String text) {
    assertThat(ReadEvents.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Li, who ran the firm's office in Prague, wept. | Event Bo Li>firm's office in Prague"
            + "@Prague",
        "When Acme Corporation visited a trust company in Ghent in 1996, it was rich. | Event Acme"
            + " Corporation>trust company in Ghent@Ghent",
        "Anna Berg, who kept a dairy in Ghent, wept. | Event Anna Berg>dairy@Ghent",
      })
  void what_is_done_with_a_thing_is_done_where_it_stands(String text, String roles) {
    assertThat(words(text)).contains(roles);
  }

  @Test
  void who_heads_a_committee_of_a_body_does_not_head_the_body() {
    assertThat(ReadEvents.of("Anna Berg heads Acme Corporation's audit committee in Leeds."))
        .allSatisfy(event -> assertThat(event.participants().patients()).isEmpty());
  }
}
