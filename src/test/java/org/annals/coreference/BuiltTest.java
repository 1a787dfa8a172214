package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.entity.Entity;
import org.annals.entity.ResolvedDocument;
import org.annals.ontology.Terms;
import org.annals.sentence.Lemmatizer;
import org.annals.tree.Bridge;
import org.annals.tree.ReadText;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a noun for something built cannot speak of, and of what it cannot be a part. */
final class BuiltTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karl Berg lives in Leeds. The hall burned down in May. | The hall | Leeds",
        "Karl Berg lives in Mill Street. The smithy burned down in May. | The smithy | Mill Street",
        "Karl Berg lives in Mill Street. Anna sold the library in May. | the library | Mill Street",
      })
  void a_building_is_no_town_and_no_street(String text, String words, String name) {
    assertThat(resolved(text, words, name)).doesNotContain(words + " = " + name);
  }

  @Test
  void a_state_has_no_government_that_is_the_government() {
    ResolvedDocument document = ReadText.resolved("Karl Berg lives in Texas. It rained.");
    Entity texas =
        SentenceTree.of(document, Lemmatizer.load()).getFirst().referents().stream()
            .map(Referent::entity)
            .filter(one -> one.label().equals("Texas"))
            .findFirst()
            .orElseThrow();
    Built built = Built.of(List.of(), _ -> true);
    assertThat(built.isOfOther("government", texas)).isTrue();
    assertThat(built.isOfOther("governor", texas)).isFalse();
  }

  @Test
  void a_street_is_called_the_road() {
    String text = "Karl Berg lives in Mill Street. The road was closed in May.";
    assertThat(resolved(text, "The road", "Mill Street")).contains("The road = Mill Street");
  }

  @Test
  void a_street_that_only_tells_where_something_stands_is_not_it() {
    String depot = "Karl Berg bought the Mill Street depot. It was burned down in May.";
    assertThat(resolved(depot, "It", "Mill Street")).doesNotContain("It = Mill Street");
    String road = "Karl Berg drove along Mill Street. It was closed in May.";
    assertThat(resolved(road, "It", "Mill Street")).contains("It = Mill Street");
  }

  @Test
  void a_brigade_is_no_club() {
    String text = "Karl Berg met the Alder Rowing Club. On Monday the brigade moved to Bonn.";
    assertThat(resolved(text, "the brigade", "Alder Rowing Club"))
        .doesNotContain("the brigade = Alder Rowing Club");
    String union = "Karl Berg met the Alder Union. On Monday the club lost a match in Bonn.";
    assertThat(resolved(union, "the club", "Alder Union")).contains("the club = Alder Union");
  }

  @Test
  void a_town_has_no_ceiling_and_a_street_no_hall() {
    assertThat(bridged("Karl Berg lives in Leeds. The ceiling fell in May.", "ceiling")).isEmpty();
    assertThat(bridged("Karl Berg lives in Mill Street. The hall fell in May.", "hall")).isEmpty();
    assertThat(bridged("Karl Berg lives in Leeds. The council met in May.", "council"))
        .containsExactly("the council of Leeds");
  }

  private static List<String> resolved(String text, String words, String name) {
    return ReadReferents.resolved(text, Map.of(words, Map.of(name, 0.999)));
  }

  /** The fuller words for a noun of the second sentence that likely belongs to the last name. */
  private static List<String> bridged(String text, String noun) {
    List<SentenceTree> trees = ReadText.trees(text);
    Entity owner = trees.getFirst().referents().getLast().entity();
    Bridge bridge = new Bridge(Bridge.Relation.OF, owner, 0.99);
    Recall recall =
        (read, _, _) -> {
          Map<Place, List<Bridge>> bridges = new HashMap<>();
          Place.in(read)
              .filter(place -> read.get(place.sentence()).lower(place.word()).equals(noun))
              .forEach(place -> bridges.put(place, List.of(bridge)));
          return new Recall.Found(Map.of(), bridges, Map.of(), Map.of());
        };
    return new CoreferenceResolver(Terms.load(), AntecedentModel.load(), Optional.of(recall))
        .resolve(trees).getLast().anaphora().things().values().stream().toList();
  }
}
