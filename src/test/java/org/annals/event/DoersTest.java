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

/** Who does something and to whom, where the words stand apart from the verb. */
final class DoersTest {
  private static List<String> words(String text) {
    return ReadEvents.of(text).stream().map(DoersTest::words).toList();
  }

  private static String words(Event event) {
    Participants all = event.participants();
    return names(all.agents(), all.unnamedAgents())
        + ">"
        + names(all.patients(), all.unnamedPatients());
  }

  private static String names(List<Entity> entities, List<String> unnamed) {
    return Stream.concat(entities.stream().map(Entity::label), unnamed.stream())
        .collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The museum showed a cactus described by Anna Berg in 1936. | Anna Berg>cactus",
        "Betrayed by Anna Berg, Jens Roe left Leeds. | Anna Berg>Jens Roe",
        "Under the Bridge Act, bridges in Leeds must be inspected by Anna Berg. | Anna Berg>bridges"
            + " in Leeds",
        "The church was rebuilt after an earthquake by Anna Berg. | Anna Berg>church",
        "Anna Berg left Leeds by the back door. | Anna Berg>Leeds",
        "Anna Berg left by the back door. | Anna Berg>",
        "Nine bodies had been recovered in Leeds by nightfall. | >nine bodies",
        "By mid-May, 3,000 miners were being held in Leeds. | >3,000 miners",
        "In 2019 Anna Berg fined 212 firms, and the most since 2003. | Anna Berg>212 firms",
        "Anna Berg became pastor of Acme Church after the resignation of its founder. | Anna Berg>",
        "The board discussed Anna Berg's expulsion from Oxford University. "
            + "| University of Oxford>Anna Berg",
        "Anna Berg was held in Leeds until her release. | >Anna Berg",
        "NHS nurses and drivers went on strike in Leeds. | NHS nurses+drivers>",
      })
  void who_is_named_behind_a_participle_did_it(String text, String participants) {
    assertThat(words(text)).contains(participants);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg handed the keys to the caretaker. | Anna Berg>keys+caretaker",
        "Anna Berg signed an agreement with the college. | Anna Berg>agreement+college",
        "Anna Berg bought the mill from Jens Roe in 1978. | Anna Berg>mill",
        "Anna Berg mapped the retreat of the ice. | Anna Berg>retreat of the ice",
      })
  void those_to_whom_something_is_given_need_no_name(String text, String participants) {
    assertThat(words(text)).contains(participants);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister, my friend Anna Berg, opened the bridge in 2015. | Anna Berg>bridge",
        "Two fishermen, Jens Roe and Bo Li, were rescued by Anna Berg. | Anna Berg>Jens Roe+Bo Li",
      })
  void a_title_stands_for_those_named_behind_it(String text, String participants) {
    assertThat(words(text)).contains(participants);
  }

  @Test
  void what_somebody_organised_does_by_itself_what_it_does() {
    assertThat(words("A fair organised by Anna Berg raised 500 pounds in May 2011."))
        .contains("fair organised by Anna Berg>500 pounds");
    assertThat(words("Six clerks led by Anna Berg bought the mill in May 2011."))
        .contains("Anna Berg+six clerks led by Anna Berg>mill");
    assertThat(words("The union, led by Anna Berg, won a kitchen in May 2011."))
        .contains("union>kitchen");
  }

  @Test
  void nothing_is_done_to_the_day_of_it() {
    assertThat(words("Anna Berg took the fort. On the sixth, Anna Berg surrendered."))
        .noneMatch(event -> event.endsWith("sixth"));
  }

  @Test
  void of_two_whom_who_may_stand_for_one_died() {
    assertThat(words("Anna Berg, daughter of Per Holm, who died in 2014, joins the board."))
        .contains(">Per Holm");
  }

  @Test
  void what_happened_before_something_else_did_not_happen_there() {
    assertThat(ReadEvents.of("Before the strike of 1912 Anna Berg opened a shop in Leeds."))
        .filteredOn(event -> event.type().localName().equals("Strike"))
        .allMatch(event -> event.participants().places().isEmpty());
  }

  @Test
  void what_somebody_did_in_a_decade_is_told_though_all_else_is_vague() {
    assertThat(words("It was Anna Berg who, in the 1990s, spearheaded dairy farming."))
        .contains("Anna Berg>dairy farming");
    assertThat(words("Anna Berg spearheaded dairy farming.")).isEmpty();
  }

  @Test
  void it_was_not_somebody_who_did_it() {
    assertThat(words("It was not Anna Berg who evacuated the hospital."))
        .noneMatch(all -> all.startsWith("Anna Berg"));
  }

  @Test
  void a_place_where_somebody_is_killed_is_not_killed() {
    assertThat(words("Anna Berg was killed at Leeds in June 1944.")).contains(">Anna Berg");
  }

  @Test
  void what_is_taken_from_somebody_arrests_nobody() {
    assertThat(ReadEvents.of("Investigators took blood samples from Anna Berg."))
        .extracting(event -> event.type().localName())
        .doesNotContain("Arrest");
  }

  @Test
  void what_a_story_says_would_come_did_come() {
    assertThat(ReadEvents.of("Anna Berg was fed by Jens Roe, whom she would marry in 1947."))
        .filteredOn(event -> event.label().contains("marry"))
        .isNotEmpty()
        .allMatch(event -> event.stance().modality() == Modality.ACTUAL);
  }

  @Test
  void what_somebody_would_do_without_a_time_is_no_fact() {
    assertThat(ReadEvents.of("Anna Berg would sell the mill."))
        .noneMatch(event -> event.stance().modality() == Modality.ACTUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Wages Act gave the vote to every man. | Wages Act>vote+every man",
        "The Wages Act created a fund that cannot be spent. | Wages Act>fund that cannot be spent",
      })
  void what_a_law_provides_is_done_by_the_law(String text, String participants) {
    assertThat(words(text)).contains(participants);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Under the Wages Act, a minister may not take part in it. | minister>",
        "Under the Wages Act a clerk must declare any interest. | clerk>any interest",
        "Employers are required under the Wages Act to keep records. | >employers",
      })
  void what_somebody_must_do_under_a_law_is_not_done_by_the_law(String text, String participants) {
    assertThat(words(text)).contains(participants);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg's diary is now kept by the Acme Club. | Acme Club>Anna Berg's diary",
        "The old mill stands on the bank of the Thames. | old mill>",
        "About 34 per cent of the mill is held by Anna Berg. "
            + "| Anna Berg>about 34 per cent of the mill",
        "The sale requires the approval of Anna Berg. | sale>approval of Anna Berg",
      })
  void where_things_stay_and_what_they_need_is_told(String text, String participants) {
    assertThat(words(text)).contains(participants);
  }

  @ParameterizedTest
  @CsvSource({
    "The meeting was held by accident.",
    "'If the mill stands on the Thames, it is old.'",
    "Who stood in the garden?",
  })
  void nothing_stays_where_nothing_is_told(String text) {
    assertThat(ReadEvents.of(text).stream().map(Event::label))
        .noneMatch(label -> label.contains("stands") || label.contains("is held"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The judges dismissed an appeal by the county. | judges>appeal",
        "The Supreme Court so held. | Supreme Court>",
        "Anna Berg was tried in Oslo and fined 500 crowns. | >Anna Berg",
      })
  void a_verb_without_was_is_active_where_it_has_an_object(String text, String participants) {
    assertThat(words(text)).anyMatch(who -> who.startsWith(participants));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Residents condemned the mass deportation of Venezuelans from Texas. | mass>.*",
        "Two men were hurt in a dawn raid on a bar in Leeds. | dawn>.*",
      })
  void what_kind_of_deed_it_is_does_not_say_who_did_it(String text, String wrong) {
    assertThat(words(text)).isNotEmpty().noneMatch(all -> all.matches(wrong));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Residents condemned the police raid on a bar in Leeds. | police>.*",
        "The student protest in Leeds on Monday drew hundreds. | student>.*",
      })
  void persons_and_bodies_before_a_deed_did_it(String text, String right) {
    assertThat(words(text)).anyMatch(all -> all.matches(right));
  }

  @Test
  void a_feast_by_which_something_is_done_does_not_do_it() {
    assertThat(words("By Easter the siege was lifted."))
        .noneMatch(words -> words.contains("Easter"));
  }
}
