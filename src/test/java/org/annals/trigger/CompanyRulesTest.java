package org.annals.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.annals.tree.ReadText;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What verbs tell of in their company, whatever the network takes them for. */
final class CompanyRulesTest {
  private static final CompanyRules RULES = new CompanyRules("/trigger/classes.tsv");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The governor sent Colonel Bo Li with 400 men to hold it.     | sent     | Deportation | Event
          The king sent Anna Berg to fetch the letters.                | sent     | Deportation | Event
          The king sent Bo Li with 40 soldiers to Leeds.               | sent     | Deportation | Event
          The king sent Bo Li to Peru.                                 | sent     | Deportation | Deportation
          Bo Li was sent to Leeds at the age of eight.                 | sent     | Deportation | Event
          Anna Berg was sent to a convent.                             | sent     | Deportation | Event
          Anna Berg collapsed at her desk.                             | collapsed | Crisis     | Event
          The manager failed in his duty to his players.               | failed   | Crisis      | Event
          Anna Berg collapsed at her desk.                             | collapsed | LifeEvent  | Event
          The king sent 40 prisoners to work in a mine.                | sent     | Deportation | Deportation
          Bo Li was sent to work in a mine.                            | sent     | Deportation | Deportation
          His brother was fighting for the federalists.                | fighting | Attack      | Event
          Anna Berg fought under General Bo Li.                        | fought   | Attack      | Event
          Anna Berg moved to Peru and became a dentist.                | became   | Appointment | Event
          Anna Berg became one of the first women to study law.        | became   | Appointment | Event
          Anna Berg became chief engineer of the line.                 | became   | Appointment | Appointment
          Bo Li was succeeded by his daughter.                         | succeeded | Appointment | Appointment
          Bo Li gathered a band of deserters and farmers.              | gathered | Meeting     | Event
          Anna Berg gathered 4,000 signatures.                         | gathered | Protest     | Petition
          Senator Bo Li will file a bill before Easter.                | file     | LegalFiling | Enactment
          Bo Li twice complained to the company about the noise.       | complained | LegalFiling | Speech
          The referee pointed to the spot.                             | pointed  | Speech      | Event
          Bo Li declined to leave the house.                           | declined | Speech      | Event
          Anna Berg campaigned against a bridge.                       | campaigned | Speech    | Event
          The police questioned the driver.                            | questioned | Speech    | Event
          Work on the line stopped in November.                        | stopped  | Strike      | Event
          The guards occupied the mill in 1941.                        | occupied | Raid        | Event
          A letter of consent was signed by the headman.               | signed   | Petition    | Event
          Bo Li was sentenced to four years for fraud.                 | sentenced | CourtRuling | CourtRuling
          The garrison surrendered on 2 February 1901.                 | surrendered | Event    | War
          Bo Li was caught in Leeds in 1944.                           | caught   | Arrest      | Arrest
          The hall has leaked since November.                          | leaked   | Publication | Event
          Bo Li took refuge in the embassy.                            | took     | Protest     | Event
          The crowd threw caps onto the ice.                           | threw    | Protest     | Event
          The defence of the town fell to Captain Bo Li.               | fell     | War         | Event
          A boy was bitten on the way to school.                       | bitten   | Attack      | Event
          The team won two championships.                              | won      | Election    | Event
          The skipper survived with his nephew.                        | survived | LifeEvent   | Event
          The contractors destroyed the maize.                         | destroyed | Crisis     | Event
          The fire destroyed the maize.                                | destroyed | Attack     | Crisis
          The ministry restored the fort.                              | restored | PolicyChange | Event
          The court reduced the award.                                 | reduced  | PolicyChange | CourtRuling
          The minister suspended three engineers.                      | suspended | PolicyChange | Appointment
          The assembly held a minute's silence.                        | held     | Meeting     | Event
          Anna Berg was made a Companion of the Order.                 | made     | Appointment | Event
          Truckers lifted the blockade on Friday.                      | lifted   | PolicyChange | Event
          The inspector dismissed the appeal.                          | dismissed | CourtRuling | Event
          Leeds was named Lenino in 1951.                              | named    | Appointment | Event
          The commission asked the police to prosecute Bo Li.          | asked    | LegalFiling | Speech
          Anna Berg filed the note without an answer.                  | filed    | Publication | Event
          Fishermen opposed the turbines from the start.               | opposed  | Protest     | Event
          The terms were agreed in May.                                | agreed   | Enactment   | Event
          A motion of censure was filed.                               | filed    | LegalFiling | Event
          The guards halted the deportations to Peru.                  | halted   | PolicyChange | Event
          Most of the cheques were written by his bank.                | written  | Speech      | Event
          The chief feared that his force would split.                 | feared   | Speech      | Event
          The insurer dismissed a claim.                               | dismissed | Speech     | Event
          The rebels have stepped up attacks on the town.              | stepped  | Event       | Attack
          The students gathered in the square to hear her.             | gathered | Protest     | Event
          Bo Li became a Calvinist in 1558.                            | became   | Appointment | Event
          The owner gave the workers two seats on the board.           | gave     | Election    | Event
          Bo Li marched on Leeds with 800 men.                         | marched  | Protest     | War
          The company protested at once.                               | protested | Protest    | Speech
          Bo Li was shown a red card for protesting.                   | protesting | Protest   | -
          She saw an owl hanging from a belt.                          | hanging  | Attack      | -
          The mayor closed the file on Friday.                         | closed   | PolicyChange | Event
          Anna Berg applied six weeks later.                           | applied  | LegalFiling | Event
          The paper opposed the war.                                   | opposed  | Publication | Event
          The plaster fell off.                                        | fell     | Crisis      | Event
          """)
  void a_verb_tells_of_what_its_company_shows(
      String text, String verb, String seen, String becomes) {
    SentenceTree tree = ReadText.trees(text).getFirst();
    int at =
        IntStream.range(0, tree.size())
            .filter(word -> tree.surface(word).equals(verb))
            .findFirst()
            .orElseThrow();
    assertThat(RULES.read(tree, seen, at)).contains(becomes);
  }
}
