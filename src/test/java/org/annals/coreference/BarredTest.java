package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a word cannot stand for, however sure the network is. */
final class BarredTest {
  @Test
  void a_governor_is_nobody_whom_the_text_does_not_call_so() {
    assertBarred("Karl Berg is a baker. On Monday the governor left.", "the governor", "Karl Berg");
    assertMeant(
        "Karl Berg was made governor in May. On Monday the governor left.",
        "the governor",
        "Karl Berg");
  }

  @Test
  void a_lieutenant_is_no_major() {
    assertBarred(
        "Lieutenant Karl Berg held the fort. On Monday the major left.", "the major", "Karl Berg");
  }

  @Test
  void a_judge_is_no_arbitrator() {
    assertBarred(
        "Judge Anna Berg heard the case. On Monday the arbitrator left.",
        "the arbitrator",
        "Anna Berg");
  }

  @Test
  void a_justice_is_called_the_judge() {
    assertMeant(
        "Justice Anna Berg heard the case. On Monday the judge left.", "the judge", "Anna Berg");
  }

  @Test
  void a_company_is_no_union_and_a_mountain_no_valley() {
    assertBarred(
        "The Transport Workers' Union called a strike. On Monday the firm closed.",
        "the firm",
        "Transport Workers' Union");
    assertBarred(
        "Rain fell in the Alder Valley. Snow lay on the mountain.", "the mountain", "Alder Valley");
  }

  @Test
  void a_boy_is_no_woman() {
    assertBarred("Anna Berg left Bonn in 1990. The boy died in May.", "The boy", "Anna Berg");
  }

  @Test
  void a_company_of_one_nation_is_none_of_another() {
    assertBarred(
        "Tuborg, a Danish brewer, lost money. The Swedish company grew.",
        "The Swedish company",
        "Tuborg");
  }

  @Test
  void its_own_is_nobodys_of_whom_the_sentence_does_not_speak() {
    assertBarred("Tuborg lost money. The guild opened an inquiry of its own.", "its", "Tuborg");
    assertMeant("Tuborg lost money. Tuborg opened an inquiry of its own.", "its", "Tuborg");
  }

  @Test
  void a_second_bridge_is_another_than_the_one_named() {
    assertBarred(
        "The Alder Bridge fell in 1887. The second bridge was opened in 1890.",
        "The second bridge",
        "Alder Bridge");
  }

  @Test
  void a_pronoun_stands_for_an_unnamed_subject_rather_than_for_somebody_far_away() {
    Map<String, Double> berg = Map.of("Karl Berg", 0.999);
    assertThat(
            ReadReferents.resolved(
                "Karl Berg is a baker. The governor was ill. He wrote a letter.",
                Map.of("The governor", berg, "He", berg)))
        .isEmpty();
    assertThat(
            ReadReferents.resolved(
                "Karl Berg is a baker. The general wrote the figures on his cuff.",
                Map.of("The general", berg, "his", berg)))
        .isEmpty();
    assertMeant(
        "Karl Berg is a baker. The governor met Berg. He wrote a letter.", "He", "Karl Berg");
  }

  @Test
  void a_kinswoman_of_a_man_is_who_she_is() {
    Map<String, Double> berg = Map.of("Sam Berg", 0.999);
    assertThat(
            ReadReferents.resolved(
                "Sam Berg is a baker. His grandmother told him of it. She was a girl then.",
                Map.of("She", berg)))
        .doesNotContain("She = Sam Berg");
  }

  @Test
  void it_is_the_subject_of_the_clause_around_a_clause_of_time() {
    assertBarred(
        "The Supreme Court said that Peru broke the treaty when it closed the port.",
        "it",
        "Supreme Court");
  }

  @Test
  void who_is_quoted_speaks_of_another_as_he() {
    assertBarred(
        "Karl Berg met the mayor in May. \"He lied to me,\" Berg said.", "He", "Karl Berg");
  }

  @Test
  void it_is_nothing_of_another_kind_than_the_thing_that_the_rules_find() {
    assertBarred(
        "The Ministry of Transport was slow. Karl Berg told the commission that he was ill. The"
            + " commission rejected this explanation.\n\nIt also criticised the guild.",
        "It",
        "Ministry of Transport");
  }

  @Test
  void a_city_is_not_its_council() {
    assertBarred(
        "The Marlow City Council met in May. On Monday the city closed a bridge.",
        "the city",
        "Marlow City Council");
    assertMeant(
        "The Marlow City Council met in May. On Monday the council closed a bridge.",
        "the council",
        "Marlow City Council");
  }

  @Test
  void an_organ_is_called_by_the_noun_in_its_name() {
    assertBarred(
        "The Department of Shipping met in May. On Monday the ministry closed a port.",
        "the ministry",
        "Department of Shipping");
    assertBarred(
        "The Maritime Industry Authority met in May. On Monday the commission closed a port.",
        "the commission",
        "Maritime Industry Authority");
    assertMeant(
        "The Ministry of Transport met in May. On Monday the ministry closed a port.",
        "the ministry",
        "Ministry of Transport");
  }

  @Test
  void the_last_of_several_is_not_the_one_named() {
    assertBarred(
        "The Alder Bridge fell in 1887. The last bridge was closed in 1890.",
        "The last bridge",
        "Alder Bridge");
  }

  @Test
  void what_has_a_name_of_its_own_is_no_other_of_the_kind() {
    assertBarred(
        "Leeds won the Alder Cup in 1887. Bonn won the League Cup in 1890.",
        "the League Cup",
        "Alder Cup");
  }

  @Test
  void a_keeper_saves_and_a_colleague_praises_what_is_another_s() {
    assertBarred("Anna Berg saved her penalty in Bonn.", "her", "Anna Berg");
    assertBarred("Anna Berg praised her courage in Bonn.", "her", "Anna Berg");
    assertMeant("Anna Berg praised her team in Bonn.", "her", "Anna Berg");
  }

  @Test
  void a_company_is_no_woman() {
    assertBarred(
        "Anna Berg bought a shed in Bonn. On Monday the company closed.",
        "the company",
        "Anna Berg");
  }

  @Test
  void its_is_of_the_subject_beside_it_rather_than_of_another_kind_of_body() {
    assertBarred(
        "The Alder Rowing Club met in May, as the brigade moved to its new house.",
        "its",
        "Alder Rowing Club");
    assertMeant(
        "The Alder Rowing Club met in May, as the rain fell on its new house.",
        "its",
        "Alder Rowing Club");
  }

  private static void assertBarred(String text, String words, String name) {
    assertThat(ReadReferents.resolved(text, Map.of(words, Map.of(name, 0.999))))
        .doesNotContain(words + " = " + name);
  }

  private static void assertMeant(String text, String words, String name) {
    assertThat(ReadReferents.resolved(text, Map.of(words, Map.of(name, 0.999))))
        .contains(words + " = " + name);
  }
}
