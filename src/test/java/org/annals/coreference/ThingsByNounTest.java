package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.tree.ReadText;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text means by "the works", "that hospital" or "the ministry". */
final class ThingsByNounTest {
  private static List<SentenceTree> trees(String text) {
    return new CoreferenceResolver().resolve(ReadText.trees(text));
  }

  private static List<String> resolved(String text) {
    return trees(text).stream()
        .flatMap(tree -> tree.referents().stream())
        .filter(referent -> referent.kind() != Referent.Kind.NAMED)
        .map(r -> r.span().of(text) + " = " + r.entity().key().canonicalName())
        .toList();
  }

  private static List<String> fuller(String text) {
    return trees(text).stream()
        .flatMap(tree -> tree.anaphora().things().values().stream())
        .toList();
  }

  @Test
  void the_board_is_not_that_of_which_somebody_is_told_to_be_a_member() {
    assertThat(
            fuller(
                "The board of Microsoft met in May. Anna Berg is a member of the board of Nokia. "
                    + "Rain fell. The board laughed."))
        .contains("the board of Microsoft")
        .doesNotContain("the board of Nokia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The growers' union met in Lund. The union's secretary spoke. | the growers' union",
        "They called on him to appear before parliament's anti-corruption committee. The "
            + "committee's chairwoman spoke. | the anti-corruption committee",
        "A commission of inquiry heard 60 people. The commission's chair spoke. "
            + "| the commission of inquiry",
      })
  void a_body_is_told_apart_by_whose_it_is_or_what_it_is_for(String text, String words) {
    assertThat(fuller(text)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Isiolo county government leased the land to a sugar mill in 2019. Herders sued the "
            + "county in May. | the county = Isiolo county government",
        "The judge ruled that the Tigray regional government had never asked the villages. The "
            + "region will appeal. | The region = Tigray regional government",
        "Voters in the canton of Ticino rejected the tax. The canton has 350,000 residents. "
            + "| The canton = Ticino",
        "Voters in the canton of Uri rejected the tax. Voters in the canton of Vaud backed it. The "
            + "canton has two prisons. | The canton = Vaud",
        "The bridges of Aomori Prefecture are old. Twelve were closed in May. A school bus waited. "
            + "A man fell. Nobody helped him. It rained. Snow came early. The prefecture wants "
            + "to mend them. | the prefecture = Aomori Prefecture",
      })
  void a_noun_for_an_area_stands_for_the_place_that_the_text_calls_so(
      String text, String expected) {
    assertThat(resolved(text)).anyMatch(r -> r.equalsIgnoreCase(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Enrollment in the poor district northeast of Leeds has fallen. The district closed two "
            + "schools.",
        "The London borough of Camden sold the baths. The borough bought a school.",
        "The store stands in Leeds. Two suburbs were flooded. The suburb of Garforth was dry. "
            + "The county sent pumps.",
      })
  void a_noun_for_an_area_stands_for_no_place_that_is_not_called_so(String text) {
    assertThat(resolved(text))
        .noneMatch(r -> r.matches(".*(borough = London|(county|district) = .*)"));
  }

  @ParameterizedTest
  @CsvSource({
    "accused the company of having hidden the report",
    "accuse the company of being careless",
  })
  void a_body_is_accused_of_what_it_does_or_has_done(String accused) {
    String text = "Acme Ltd sold the bakery in May. Opposition councillors " + accused + ".";
    assertThat(resolved(text)).contains("the company = Acme Ltd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Solway Tramway Company", "Solway Tramway Company: a history"})
  void what_the_title_names_alone_is_what_the_text_is_about(String title) {
    String text =
        title
            + "\n\n"
            + "Few small firms had so long a life as the Solway Tramway Company.\n\n"
            + "It opened in 1881. The Carlisle Omnibus Company offered to lease the tracks in 1890."
            + " The offer was refused. A law of 1911 obliged the company to buy new brakes.\n";
    assertThat(resolved(text)).contains("the company = Solway Tramway Company");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She was a nurse at Kasomo General Hospital in Lusaka for nine years. That hospital was "
            + "founded in 1934. | That hospital = Kasomo General Hospital",
        "Bo Li works for the Defense Project. The nonprofit was founded in 2006. "
            + "| The nonprofit = Defense Project",
        "The union at the mill, the Spinners' Union, wants a rise. The union plans a strike. "
            + "| The union = Spinners' Union",
        "Pedal Forward, the charity that Anna Berg founded in 2011, mends bicycles. "
            + "The charity gave away 31,000 of them. | The charity = Pedal Forward",
        "Roe Corporation sued Acme Iron Ltd in 2019. The permit was issued in 2013. The survey was "
            + "lost. Nobody found it. The corporation won the case. "
            + "| The corporation = Roe Corporation",
        "The bank Fjordbanken said on Monday that it would close two branches. | it = Fjordbanken",
        "The factory was bought by Azulmar Ltd, which closed its plant at Leeds. "
            + "| its = Azulmar Ltd",
      })
  void a_noun_or_pronoun_stands_for_the_thing_that_the_text_calls_so(String text, String expected) {
    assertThat(resolved(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She studied at the Royal Academy in London. Her first work was a school at Leeds. "
            + "The school burned down in 1988. | The school",
        "Brierfield town council met on Monday. The plan was drawn up by the Manchester firm Acme "
            + "Homes. The building belongs to the town. | the town",
        "The Tromlitz Museum in Arendal has received a gift from the shipowner Leif Gundersen, the "
            + "museum said. The gift will pay for a hall. The city gave the land. Gundersen had "
            + "offered the gift to the National Museum in Oslo. The museum declined it. "
            + "| The museum",
        "Baobab Press lost money. In 1988 the imprint was bought by the conglomerate Harwell Lane. "
            + "The group dismissed Anna Berg. | The group",
      })
  void a_noun_stands_for_none_where_another_has_come_up(String text, String noun) {
    assertThat(resolved(text)).noneMatch(r -> r.startsWith(noun + " = "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Workers at the Harcross tile works went on strike. The works was bought in 2011. "
            + "| the Harcross tile works",
        "The Tverrdal line was a dream. The line was opened in 1894. | the Tverrdal line",
        "The contract was for a tunnel to the port of Koper. The port was closed in May. "
            + "| the port of Koper",
        "Harcross's tile kiln was built in 1886. The kiln leaks gas. | the tile kiln of Harcross",
        "The union called a meeting in the picket hut. The hut burned down. | the picket hut",
        "Teachers in Peru want higher wages. Schools in Peru are closed. The government promised "
            + "to raise wages. | the government of Peru",
      })
  void a_bare_noun_is_known_by_the_fuller_words_before_it(String text, String expected) {
    assertThat(fuller(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Tverrdal line was a dream. A line was drawn on the map. The line was red.",
        "The Tverrdal line was a dream. His line was busy. The line was dead.",
        "The Kvam bridge fell. Nobody cared. The bridge in London was old. The bridge fell too.",
        "Acme Foods sold a mill to the Tverrdal company Haugen Kvern. The company is rich.",
      })
  void a_bare_noun_is_not_known_where_another_of_the_kind_has_come_up(String text) {
    assertThat(fuller(text)).noneMatch(words -> words.matches("the (?:Tverrdal|Kvam) .*"));
  }
}
