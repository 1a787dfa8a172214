package org.annals.quantity;

import static org.annals.quantity.Found.all;
import static org.annals.quantity.Found.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.annals.tree.ReadText;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuantityFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police made 66,463 arrests in May.              | 66463 (arrests)
          The court heard 271,484 cases.                  | 271484 (cases)
          They deported 1.5 million undocumented immigrants. | 1500000 (undocumented immigrants)
          Twelve people died.                             | 12 (people)
          Twenty-five students left.                      | 25 (students)
          Two hundred thousand people marched.            | 200000 (people)
          One hundred and one dogs barked.                | 101 (dogs)
          Twelve thousand five hundred troops landed.     | 12500 (troops)
          Nineteen hundred men died.                      | 1900 (men)
          One and a half million people fled.             | 1500000 (people)
          A dozen officers came.                          | 12 (officers)
          Half a million refugees fled.                   | 500000 (refugees)
          A quarter of a million homes burned.            | 250000 (homes)
          A half-dozen tanks came.                        | 6 (tanks)
          It lost 5bn barrels and 20k people left.        | 5000000000 barrel; 20000 (people)
          Police counted 8000 migrants.                   | 8000 (migrants)
          Police counted 2000 migrants.                   | 2000 (migrants)
          They had 3 children and 2 dogs.                 | 3 (children); 2 (dogs)
          """)
  void reads_the_value(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          More than 1,500 people were arrested.           | ≥1500 (people)
          Over 300 workers struck.                        | ≥300 (workers)
          At least 50 people died.                        | ≥50 (people)
          No fewer than 50 people died.                   | ≥50 (people)
          About 120 buildings burned.                     | ~120 (buildings)
          Around 120 buildings burned.                    | ~120 (buildings)
          Nearly one million refugees fled.               | ~1000000 (refugees)
          Some 4,200 residents remained.                  | ~4200 (residents)
          An estimated 11 million immigrants live here.   | ~11000000 (immigrants)
          Up to 300 guests came.                          | ≤300 (guests)
          As many as 150 Black men were killed.           | ≤150 (Black men)
          Fewer than 20 cases remain.                     | ≤20 (cases)
          No more than 20 cases remain.                   | ≤20 (cases)
          500 or more people came.                        | ≥500 (people)
          They saw 12 people or so.                       | ~12 (people)
          Police made 3,000+ arrests.                     | ≥3000 (arrests)
          They sent 3,000-plus federal troops.            | ≥3000 (federal troops)
          They met 200-odd men.                           | ~200 (men)
          Exactly 12 people came.                         | 12 (people)
          More than two dozen people came.                | ≥24 (people)
          """)
  void says_how_exact_it_is(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dozens of protesters were arrested.             | ≥24 (protesters)
          Scores of people fled.                          | ≥40 (people)
          Hundreds of students marched.                   | ≥200 (students)
          Thousands of workers struck.                    | ≥2000 (workers)
          Tens of thousands of homes burned.              | ≥20000 (homes)
          OSLO, Norway, Sept 18 - Thousands of dockers came. | ≥2000 (dockers)
          Hundreds of thousands of Americans marched.     | ≥200000 (Americans)
          Thousands upon thousands of people came.        | ≥2000 (people)
          Hundreds or even thousands of men came.         | ≥200 (men)
          Several hundred workers struck.                 | ≥200 (workers)
          A few dozen students came.                      | ≥24 (students)
          A couple of hundred nurses struck.              | ≥200 (nurses)
          It cost millions of dollars.                    | ≥2000000 USD
          They walked hundreds of miles.                  | ≥200 mile
          """)
  void gives_the_least_that_a_vague_plural_can_mean(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Between 300 and 500 protesters came.            | ≥300 (protesters)
          Some said 300 to 500 protesters came.           | ≥300 (protesters)
          Police saw 300-500 protesters.                  | ≥300 (protesters)
          Police saw 10–15 people.                        | ≥10 (people)
          Two or three men came.                          | ≥2 (men)
          Between twelve and fifteen million people crossed. | ≥12000000 (people)
          It sold 20-30 million cars.                     | ≥20000000 (cars)
          Between $20 and $30 million was spent.          | ≥20000000 USD
          It cost $1.5m–$2m.                              | ≥1500000 USD
          It cost € 15 - 25.                              | ≥15 EUR
          They lost 10% to 15% of teachers.               | ≥10 percent (teachers)
          Between 12 and 20 were injured.                 | ≥12
          """)
  void gives_the_lower_end_of_a_range(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fund spent $30 million.                     | 30000000 USD
          It paid $12 million to 340 former miners.       | 12000000 USD; 340 (former miners)
          They asked for 30 million dollars.              | 30000000 USD
          The bank lost £5bn.                             | 5000000000 GBP
          The club lost 60 million krónur.                | 60000000 ISK
          She paid €1,000 for it.                         | 1000 EUR
          It cost US$4.5 billion.                         | 4500000000 USD
          It cost A$5 and C$20.                           | 5 AUD; 20 CAD
          They paid GH¢42,000 and GHS 300.                | 42000 GHS; 300 GHS
          The bank lent GH₵3 million.                     | 3000000 GHS
          A $5 note lay there.                            | 5 USD
          It won a $30 million grant.                     | 30000000 USD
          More than $500 was stolen.                      | ≥500 USD
          It lost as much as $500 million.                | ≤500000000 USD
          They need 6 million Swiss francs.               | 6000000 CHF
          It cost 5 million Canadian dollars.             | 5000000 CAD
          They paid EUR 20 million and 300 USD.           | 20000000 EUR; 300 USD
          They paid a 2.5-million-dollar fine.            | 2500000 USD
          He had 500 pesos.                               | 500 peso
          He had 500 pesos in Manila.                     | 500 PHP
          The college in Gaborone cost 312 million pula.  | 312000000 BWP
          He paid $500 in Toronto.                        | 500 CAD
          The council of Timaru paid $500.                | 500 NZD
          The council of Dubbo paid $500 to one in Timaru. | 500 USD
          It fell from 3,480 pupils in 2010 to 2,715 this year. | 3480 (pupils); 2715 (pupils)
          She was arrested nine times in Leeds.           | 9 (times)
          The fund in Ontario and the one in Ohio got $5. | 5 dollar
          The buyer in Oslo pays 198 kroner a share.      | 198 NOK (per share)
          It costs $80 a barrel.                          | 80 USD (per barrel)
          Agents make 3,000 arrests a day.                | 3000 (arrests per day)
          It costs £15 + £5 more.                         | 15 GBP; 5 GBP
          """)
  void reads_money(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 40% of voters agreed.                      | ~40 percent (voters)
          The fund owns 38 percent of the votes.          | 38 percent (votes)
          The stock fell 6 per cent.                      | 6 percent
          It bought a 40 percent stake.                   | 40 percent
          They made a 40-percent cut.                     | 40 percent
          Under 2.50 percent of pupils failed.            | ≤2.5 percent (pupils)
          The fire burned 41,300 acres of forest.         | 41300 acre (forest)
          They walked 12 km.                              | 12 kilometer
          They went on a 12-mile march.                   | 12 mile
          They went on a twenty-mile march.               | 20 mile
          He ran 3 1/2 miles.                             | 3.5 mile
          He owned 2½ acres.                              | 2.5 acre
          The park covers 1.2 million square miles.       | 1200000 square mile
          They sent 20 tons of grain.                     | 20 ton (grain)
          """)
  void reads_shares_and_measures(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police arrested 45 Border Patrol agents.        | Border Patrol agents
          Five police officers came.                      | police officers
          They hired 12 sales managers.                   | sales managers
          Soldiers killed 27 banana workers.              | banana workers
          They met 12 U.S. citizens.                      | U.S. citizens
          They met 60 newly arrived migrants.             | newly arrived migrants
          The fire killed 300 men, women and children.    | men, women and
          They met 300 men and women.                     | men and women
          They met 12 other students.                     | students
          Three more people died.                         | people
          The bill has 31 moderate House Republican sponsors. | moderate House Republican sponsors
          They closed 12 of the 40 schools.               | schools
          """)
  void says_what_is_counted_in_at_most_four_words(String text, String expected) {
    assertThat(all(text)).first().extracting(Quantity::counted).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          More than 1,500 people were arrested.           | people | More than 1,500 people
          Police made 66,463 arrests.                     | arrests | 66,463 arrests
          Dozens of protesters were arrested.             | protesters | Dozens of protesters
          On Saturday 1,461 were detained.                | 1,461 | 1,461
          Of them 12 others were hurt.                    | others | 12 others
          Three of the officers left.                     | Three | Three of the officers
          A crowd of 3,000 gathered.                      | crowd | crowd of 3,000
          It cost more than US$30 million.                | $ | more than US$30 million
          They owned 12 square miles.                     | miles | 12 square miles
          Some 40% of voters agreed.                      | % | Some 40% of voters
          """)
  void knows_its_head_and_span(String text, String head, String span) {
    SentenceTree tree = ReadText.trees(text).getFirst();
    List<Quantity> found = Found.FINDER.find(tree);
    assertThat(found).hasSize(1);
    assertThat(tree.surface(found.getFirst().head())).isEqualTo(head);
    assertThat(found.getFirst().span().of(text)).isEqualTo(span);
  }

  @Test
  void counts_a_part_and_its_whole_apart() {
    assertThat(found("Forty-three of the 120 passengers died."))
        .isEqualTo("43 (passengers); 120 (passengers)");
  }

  @Test
  void keeps_the_order_of_the_text() {
    assertThat(found("About 120 km south, 31 people and $5 million were lost."))
        .isEqualTo("~120 kilometer; 31 (people); 5000000 USD");
  }

  @Test
  void a_value_is_equal_however_it_is_written() {
    assertThat(all("They saw 1.5 million people, 1,500,000 people and 1.50 million people."))
        .hasSize(3)
        .extracting(Quantity::value)
        .containsOnly(new BigDecimal("1500000"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two-thirds of the delegates voted for it.       | ~66.7 percent (delegates)
          A quarter of the farms are empty.               | 25 percent (farms)
          One in five children is poor.                   | 20 percent (children)
          Nine out of ten drivers were sober.             | 90 percent (drivers)
          Wages were cut by a tenth in 1931.              | 10 percent
          """)
  void a_share_in_words_is_a_percentage(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lawyers put the number of dead at 41.           | 41 (dead)
          Lawyers put the figure at 134.                  | 134
          The number of detained workers rose to 134.     | 134 (workers)
          Only four of more than 300 villages had water.  | 4 (villages); ≥300 (villages)
          It made 37 cheeses, down from 2,500 in May.     | 37 (cheeses); 2500 (cheeses)
          The staff fell from 300 to 200 people.          | 300 (people); 200 (people)
          Unemployment fell from 12 to under 8 percent.   | 12 percent; ≤8 percent
          Rents rose from 12 to 19 percent of income.     | 12 percent (income); 19 percent (income)
          The tax was cut from $30 to $25.                | 30 USD; 25 USD
          Membership rose from 340 to 2,100.              | 340 (membership); 2100 (membership)
          Membership rose from 340 in 1901 to 2,100.      | 340 (membership); 2100 (membership)
          Sales rose from 340 in 1901 to 2,100 last year. | 340 (sales); 2100 (sales)
          Berg drove two cars in three villages.          | 2 (cars); 3 (villages)
          Berg cut the workforce from 310 to 45.          | 310 (workforce); 45 (workforce)
          """)
  void a_number_is_of_what_is_named_before_it(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }
}
