package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Harm that nobody has done to others, and attacks. */
final class AccidentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg was killed on the road to Leeds in 1934. | LifeEvent",
        "Three miners were injured in Leeds on 3 May 2011. | Event",
        "Bo Li fought in the war of 1934. Promoted to major, Bo Li was killed at Leeds. |"
            + " LifeEvent",
        "Peru fined Acme after one of its buses left a road near Leeds, killing four people and"
            + " injuring 27. | LifeEvent",
        "A falling girder killed Anna Berg in Leeds in 1934. | LifeEvent",
        "A tram struck Anna Berg in Leeds in 1934. | Event",
        "Bo Li was hanged in Leeds in 1934. | LifeEvent",
        "Bo Li burned the letters in Leeds in 1934. | Event",
        "The boiler blew up in Leeds in 1934. | Event",
        "Bo Li shot the film in Leeds in 1934. | Event",
        "Anna Berg beat Bo Li by two seconds in Leeds in 1934. | Event",
        "Bo Li threw a hat at the door in Leeds in 1934. | Event",
        "Inspectors found that a plane which crashed near Leeds in May, killing 21 people, was old."
            + " | LifeEvent",
        "A pier that collapsed last October, killing nine people, had been closed in 2012."
            + " | LifeEvent",
        "A hillside that slid onto Leeds in May 2022, killing six people, was fenced. | LifeEvent",
        "A hotel burned in Leeds in May 2022, killing six guests. | LifeEvent",
        "Peru closed the line after a bus left the road near Leeds, killing four people. |"
            + " LifeEvent"
      })
  void nobody_is_attacked(String text, String type) {
    assertThat(classes(text)).contains(type).doesNotContain("Attack");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gunmen attacked the camp in 1934. Anna Berg was killed.",
        "Bo Li killed Anna Berg in Leeds in 1934.",
        "A shell killed Anna Berg in Leeds in 1934.",
        "Rebels burned the mill in Leeds in 1934.",
        "Bo Li was beaten by four men in Leeds in 1934."
      })
  void somebody_attacks(String text) {
    assertThat(classes(text)).contains("Attack");
  }

  @Test
  void who_shoots_himself_attacks_nobody() {
    assertThat(classes("Bo Li shot himself in Leeds in 1934.")).containsExactly("Event");
  }

  private static List<String> classes(String text) {
    return ReadEvents.of(text).stream().map(event -> event.type().localName()).toList();
  }
}
