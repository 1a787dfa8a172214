package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annals.tree.Bridge;
import org.annals.tree.ReadText;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose members are meant in a text about one body. */
final class TitleMembersTest {
  private static final String OPENING =
      "Lantern Trust\n\nThe Lantern Trust is a Kenyan charity. It was founded in Nairobi.\n\n";

  /** The names of those to whom words of a text belong. */
  private static List<String> owners(String text) {
    return TitleMembers.read(ReadText.trees(text)).stream()
        .flatMap(tree -> owners(tree).stream())
        .toList();
  }

  private static List<String> owners(SentenceTree tree) {
    return IntStream.range(0, tree.size())
        .boxed()
        .flatMap(word -> tree.anaphora().bridge(word, Bridge.Relation.OF, 0.7).stream())
        .map(bridge -> bridge.entity().key().canonicalName())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1970 members in Mombasa planted trees.",
        "Anna Berg, a member in Kisumu, collected seeds.",
        "Membership was opened to men in 1990.",
        "Its members planted trees.",
        "Anna Berg, a member in Kisumu, later joined the Rotary Club.",
      })
  void members_of_whom_no_more_is_said_are_those_of_the_body_of_the_title(String text) {
    assertThat(owners(OPENING + text)).containsExactly("Lantern Trust");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1970 members of the crew planted trees.",
        "The board met in May. Two members resigned.",
        "The Rotary Club helped. Members in Kisumu planted trees.",
        "Board members planted trees.",
      })
  void members_of_others_are_not(String text) {
    assertThat(owners(OPENING + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Lantern Trust is a Kenyan charity. Members in Mombasa planted trees.",
        "Acme Ltd\n\nAcme Ltd is a mill. Members in Mombasa planted trees.",
      })
  void a_text_without_such_a_title_has_none(String text) {
    assertThat(owners(text)).isEmpty();
  }
}
