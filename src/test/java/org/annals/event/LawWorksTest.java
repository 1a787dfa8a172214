package org.annals.event;

import static org.annals.event.ReadEvents.labels;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.attribution.Modality;
import org.annals.entity.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What laws, rulings and votes bring about. */
final class LawWorksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The program, created by the Clean Water Act of 1972, is old. "
            + "| The program was created by the Clean Water Act of 1972",
        "The Clean Water Act, intended to protect rivers, was amended many times. "
            + "| Clean Water Act was intended to protect rivers",
        "Anna Berg signed House Bill 1147, which sets aside $6.5 million for a new hall. "
            + "| House Bill 1147 sets aside $6.5 million for a new hall",
        "A law passed in December obliges operators to pay 20 lari for every day without power. "
            + "| A law obliges operators to pay 20 lari for every day without power",
        "Anna Berg's ruling required the busing of 11,400 pupils. "
            + "| Anna Berg's ruling required the busing of 11,400 pupils",
        "The Wages Act, which covered shops and mills, was repealed in 1901. "
            + "| Wages Act covered shops and mills",
        "A law of 1923 exempts monasteries from the tax. "
            + "| A law of 1923 exempts monasteries from the tax",
        "Federal law prohibits banks from owning coal mines. "
            + "| Federal law prohibits banks from owning coal mines",
        "An ordinance adopted in 2019 pays a grant to farmers who plant hedges. "
            + "| An ordinance pays a grant to farmers who plant hedges",
        "Under the rules of the French Chess Federation, clubs must field two juniors. "
            + "| Under the rules of the French Chess Federation, clubs must field two juniors",
        "Under the bylaws of the Oslo Rowing Club, members may not vote by proxy. "
            + "| Under the bylaws of the Oslo Rowing Club, members may not vote by proxy",
      })
  void what_a_law_provides_is_told(String text, String label) {
    assertThat(labels(text)).contains(label);
  }

  @Test
  void what_may_be_done_under_a_law_is_told_in_its_words() {
    assertThat(
            ReadEvents.of(
                "Under the Wages Act, agents may board ships and search them without a warrant."))
        .flatExtracting(event -> event.said().stream().toList())
        .contains("agents may board ships and search them without a warrant");
  }

  @Test
  void what_a_law_provides_ends_with_its_clause() {
    assertThat(
            ReadEvents.of(
                "Under the Wages Act, agents may board ships; the owners have sued in Leeds."))
        .flatExtracting(event -> event.said().stream().toList())
        .contains("agents may board ships");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg was required under the Pharmacies Act of 1957 to keep a register. "
            + "| Pharmacies Act of 1957",
        "Under the Mines Act of 1911 Joseph Rudd was required to employ a certified manager. "
            + "| Mines Act of 1911",
        "Anna Berg is being held under the Mental Health Act 1983. | Mental Health Act 1983",
      })
  void whom_a_law_binds_or_holds_is_tied_to_it(String text, String law) {
    assertThat(ReadEvents.of(text))
        .flatExtracting(Event::involved)
        .extracting(Entity::label)
        .contains(law);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Labels, as required by the Clean Water Act, must list the allergens. | labels",
        "Under the Clean Water Act, firms may register 25 wells. | firms",
        "As the Clean Water Act requires, the ministry must publish its accounts. | ministry",
        "Under the Clean Water Act the inspector has to close a pit. | inspector",
      })
  void who_must_do_it_under_a_law_does_it_and_the_law_is_involved(String text, String who) {
    assertThat(ReadEvents.of(text))
        .anySatisfy(
            event -> {
              assertThat(event.participants().unnamedAgents()).containsExactly(who);
              assertThat(event.participants().agents()).isEmpty();
              assertThat(event.involved())
                  .extracting(Entity::label)
                  .containsExactly("Clean Water Act");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bill would ban the sale of fireworks to minors. | The bill would ban",
        "House Bill 40 would double the fee. | House Bill 40 would double the fee",
        "The merger would create the largest bank in Peru. | The merger would create",
        "The deal would add 34 shops and lift the fee to five dollars. | The deal would lift the"
            + " fee",
        "Under the draft, Acme Corporation could sell the mill. | Acme Corporation could sell",
        "Under the plan, Acme Corporation would build three tankers. | Acme Corporation would"
            + " build",
      })
  void what_a_proposal_would_do_is_possible(String text, String label) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.label().startsWith(label))
        .extracting(event -> event.stance().modality())
        .contains(Modality.POSSIBLE);
  }

  @Test
  void what_a_proposal_would_do_on_a_condition_is_not_told() {
    assertThat(labels("The bill would double the fee if prices fell."))
        .noneMatch(label -> label.contains("double"));
  }

  @Test
  void a_congress_that_makes_something_by_a_law_is_who_makes_it() {
    assertThat(
            ReadEvents.of(
                "The visa program, which Congress created by the Clean Water Act, is old."))
        .flatExtracting(event -> event.participants().agents())
        .extracting(Entity::label)
        .contains("Congress")
        .doesNotContain("Clean Water Act");
  }

  @Test
  void a_holding_is_tied_to_the_case_in_which_it_was_made() {
    assertThat(
            ReadEvents.of(
                "The case was controlled by SEC v. Jarkesy, in which the Supreme Court held in June"
                    + " 2024 that the Seventh Amendment requires a jury trial."))
        .filteredOn(event -> event.label().contains("held"))
        .flatExtracting(Event::involved)
        .extracting(Entity::label)
        .contains("SEC v. Jarkesy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Ferris City Council voted 5-2 to table the agreement with Acme Corporation. | ACTUAL",
        "Anna Berg voted to approve the plan for the bridge. | PLANNED",
      })
  void what_a_body_votes_to_do_is_done_by_the_vote(String text, Modality modality) {
    assertThat(ReadEvents.of(text))
        .filteredOn(event -> event.type().localName().equals("Event"))
        .extracting(event -> event.stance().modality())
        .contains(modality);
  }
}
