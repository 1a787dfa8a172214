package org.annals.coreference;

import static org.annals.coreference.ReadReferents.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text means by "the combined company" of which it tells the name. */
final class NewBodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The new company, Harlow Foods Ltd, will be based in Leeds. Anna Berg will lead the "
            + "combined company. | the combined company = Harlow Foods Ltd",
        "Anna Berg will lead the combined company. The new company will be called Harlow Foods "
            + "Ltd and has 50 shops. | the combined company = Harlow Foods Ltd",
        "The combined business, which will operate under the name Harlow Foods Ltd, is based in "
            + "Leeds. Anna Berg will lead the new group. | the new group = Harlow Foods Ltd",
        "The new group will be called Harlow Foods Ltd and has 50 shops. Anna Berg will lead the "
            + "combined company. Two mills were sold. Snow fell. Nobody came. The mayor of Bonn "
            + "and the mayor of Oslo met. Rain fell. It was cold. The company has 900 workers. "
            + "| The company = Harlow Foods Ltd",
        "The new company, Harlow Foods Ltd, is based in Leeds. The combined company will build "
            + "its own mill. | its = Harlow Foods Ltd",
        "Microsoft and Acme Mills merged. The combined company will be called Harlow Foods Ltd and"
            + " has 50 shops. Anna Berg will lead the combined company. The town agreed on"
            + " condition that the company sell its mill. | the company = Harlow Foods Ltd",
      })
  void the_combined_company_is_the_one_that_is_to_be_called_so(String text, String meant) {
    assertThat(resolved(text)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The new company will be called Harlow Foods Ltd. Leeds is cold. | The new company",
        "The new company, Harlow Foods Ltd, makes jam. The new company, Acme Foods Ltd, makes "
            + "bread. Anna Berg will lead the new company. | the new company",
        "Acme Mills will merge. The new company will be called Harlow Foods Ltd and have its "
            + "head office in Leeds. | its",
        "The new company, Harlow Foods Ltd, makes jam. Anna Berg opened the new school. "
            + "| the new school",
        "The new company will be called Harlow Foods Ltd and has 50 shops. Anna Berg will lead "
            + "the combined company. In 2015 she opened the company's mill in Leeds. "
            + "| the company",
        "The new company will be called Harlow Foods Ltd and has 50 shops. Anna Berg will lead "
            + "the combined company. She is a niece of the company's founder. | the company",
      })
  void it_is_none_where_it_gets_its_name_or_where_there_are_two(String text, String words) {
    assertThat(resolved(text)).noneMatch(told -> told.startsWith(words + " = "));
  }
}
