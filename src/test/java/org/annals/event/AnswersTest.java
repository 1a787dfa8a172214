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
  void that_answer_nothing_are_none() {
    String text = "The river is long. Anna Berg doubted it.";
    assertThat(ReadEvents.of(text)).noneMatch(event -> event.trigger().of(text).equals("doubted"));
  }
}
