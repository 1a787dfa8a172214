package org.annals.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.event.ReadEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who take part and have no name. */
final class DescribedTest {
  private static Participants participants(String text, String trigger) {
    return ReadEvents.of(text).stream()
        .filter(event -> event.trigger().of(text).equals(trigger))
        .findFirst()
        .orElseThrow()
        .participants();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police arrested three students on Monday. | arrested | police | three students",
        "The driver who hit a cyclist was fined on Monday. | hit | driver | cyclist",
        "Officers searched homes and shops on Monday. | searched | officers | homes+shops",
        "Bo Li and two friends were deported to Mexico. | deported | | two friends",
        "The council rejected a plan to close the mill. | rejected | council | plan to close the"
            + " mill",
        "Anna Berg sold the collection of maps on Monday. | sold | | collection of maps",
        "The museum bought a collection of maps, coins and letters on Monday. "
            + "| bought | museum | collection of maps, coins and letters",
        "Anna Berg met Bo Li's brother on Monday. | met | | Bo Li's brother",
        "The board, chaired by a priest, sold the hall on Monday. | sold | board | hall",
        "The council bought the field from the estate on Monday. | bought | council | field",
        "Workers at the Harcross tile works sang. The works was bought on Monday. "
            + "| bought | | Harcross tile works",
        "The result, A Catalogue of Southern Stars, was published in London in 1873. "
            + "| published | | result, A Catalogue of Southern Stars",
        "Her memoir, \"Small Appetites,\" was published in London in 2018. "
            + "| published | | Small Appetites",
        "The crew drove a locomotive, the Grey Heron. | drove | crew | locomotive, Grey Heron",
        "The locomotive Marlo carried forty passengers. "
            + "| carried | locomotive Marlo | forty passengers",
        "The drug Torexin 2 was sold in Norway. | sold | | drug Torexin 2",
        "The new vaccine, called Bovishield, was sold in Norway. "
            + "| sold | | new vaccine, Bovishield",
        "Two of the drivers painted the hall on Monday. | painted | two of the drivers | hall",
        "The museum returned two of the masks to Leeds. | returned | museum | two of the masks",
        "Acme Corporation built a dam at Hamna in 1990. The firm's archive was sold in 1995."
            + " | sold | | Acme Corporation's archive",
        "LEEDS - Two brothers robbed the bank on Monday. | robbed | two brothers | bank",
        "\"Four workers painted the hall on Monday,\" said the mayor. "
            + "| painted | four workers | hall",
        "Zenobia Mining will pay $62 million to Acme Ltd. | pay | | $62 million",
        "The cause, a fault in the engine, was published in London in 2018. "
            + "| published | | cause",
      })
  void are_told_in_the_words_of_the_text(
      String text, String trigger, String agents, String patients) {
    Participants who = participants(text, trigger);

    assertThat(String.join("+", who.unnamedAgents())).isEqualTo(agents == null ? "" : agents);
    assertThat(String.join("+", who.unnamedPatients())).isEqualTo(patients == null ? "" : patients);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg arrested Bo Li on Monday. | arrested",
        "Anna Berg worked three hours in Houston on Monday. | worked",
        "Bo Li opened fire in Houston on Monday. | opened fire",
        "Acme Corporation paid 198 kroner a share for Delta Ltd in 2010. | paid",
        "Anna Berg paid us 140 million pula in 2010. | paid",
      })
  void are_no_names_times_prices_or_words_of_the_happening_itself(String text, String trigger) {
    Participants who = participants(text, trigger);

    assertThat(who.unnamedAgents()).isEmpty();
    assertThat(who.unnamedPatients()).isEmpty();
  }

  @Test
  void lawyers_speak_for_whom_they_work_and_are_not_the_same() {
    Participants who = participants("Anna Berg's lawyers appealed on Monday.", "appealed");

    assertThat(who.agents()).isEmpty();
    assertThat(who.unnamedAgents()).containsExactly("Anna Berg's lawyers");
  }

  @Test
  void are_left_out_where_another_telling_names_them() {
    String text = "The FBI arrested Bo Li in Houston. The arrest of the student angered many.";

    Participants who = participants(text, "arrested");

    assertThat(who.patients()).hasSize(1);
    assertThat(who.unnamedPatients()).isEmpty();
  }

  @Test
  void a_seller_is_nobody_to_whom_the_buying_is_done() {
    assertThat(participants("Anna Berg bought the farm from Bo Li in 1870.", "bought").patients())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mills lost their roofs in a storm on Monday. | lost | roofs",
        "Acme Corporation holds 40 per cent of the mill. | holds | 40 per cent of the mill",
        "Anna Berg invested 30 million dollars in the mill. | invested | 30 million dollars",
        "The council spent $60,000 on the roof. | spent | $60,000",
        "Anna Berg took no bonus on Monday. | took | bonus",
        "Anna Berg won a place at the college. | won | place",
        "The fire was fought by the crew, and three were rescued on Monday. | rescued | three",
        "Anna Berg painted 12 of them in 1950. | painted | 12",
        "Anna Berg slept three hours on Monday in Leeds. | slept | ",
        "Anna Berg ran 20 kilometres on Monday. | ran | ",
        "The bridge cost 30 million dollars in 1950. | cost | ",
      })
  void have_less_said_of_them_where_no_more_is_known(String text, String trigger, String patients) {
    Participants who = participants(text, trigger);

    assertThat(String.join("+", who.unnamedPatients())).isEqualTo(patients == null ? "" : patients);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eleven of them painted the hall on Monday. | painted | eleven",
        "A ship whose captain painted the hall sank on Monday. | painted | captain",
        "The rest of the crew painted the hall on Monday. | painted | rest of the crew",
      })
  void do_it_where_no_more_is_known_of_them(String text, String trigger, String agents) {
    assertThat(String.join("+", participants(text, trigger).unnamedAgents())).isEqualTo(agents);
  }
}
