package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.attribution.Polarity;
import org.junit.jupiter.api.Test;

final class AnswersTest {
  @Test
  void tell_what_is_not_accepted() {
    String text = "Leo Park says that the river is clean. Anna Berg does not accept that.";
    Event event = ReadEvents.of(text).getLast();
    assertThat(event.said()).contains("the river is clean");
    assertThat(event.stance().polarity()).isEqualTo(Polarity.DENIED);
    assertThat(event.evidence()).hasSize(2);
    assertThat(event.label()).isEqualTo("Anna Berg does not accept that: the river is clean");
  }

  @Test
  void tell_nothing_that_somebody_else_wants_of_a_plan() {
    String text =
        "The Green Party rejects the plan; it says that the state should sell its land. "
            + "The Metal Union rejects it.";
    assertThat(ReadEvents.of(text)).noneMatch(event -> event.label().contains("rejects it:"));
  }

  @Test
  void tell_what_charge_is_denied() {
    String text = "Leo Park accused Anna Berg of hiding a debt. Anna Berg rejected the accusation.";
    Event event = ReadEvents.of(text).getLast();
    assertThat(event.said()).contains("hiding a debt");
    assertThat(event.label()).contains("rejected the accusation: hiding a debt");
    assertThat(event.evidence()).hasSize(2);
  }

  @Test
  void tell_no_charge_that_one_has_made_oneself() {
    String text = "Anna Berg accused Leo Park of hiding a debt. Anna Berg admitted the allegation.";
    assertThat(ReadEvents.of(text).getLast().said()).isEmpty();
  }

  @Test
  void tell_what_is_rumoured_and_denied() {
    String text = "It was rumoured that the bank had been sold. Anna Berg denied it.";
    assertThat(ReadEvents.of(text).getLast().said()).contains("the bank had been sold");
  }

  @Test
  void of_a_reason_behind_a_colon_are_none() {
    String text = "Anna Berg does not believe that: publicans can count.";
    assertThat(ReadEvents.of(text))
        .noneMatch(event -> event.said().filter(s -> s.contains("publicans")).isPresent());
  }

  @Test
  void that_answer_nothing_are_none() {
    String text = "The river is long. Anna Berg doubted it.";
    assertThat(ReadEvents.of(text)).noneMatch(event -> event.trigger().of(text).equals("doubted"));
  }
}
