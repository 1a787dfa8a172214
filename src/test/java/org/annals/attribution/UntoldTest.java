package org.annals.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntoldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          nothing | "Did they {burn} the village?" Clara Novak asked.
          nothing | "{Stop} the convoy at the border," Clara Novak said.
          nothing | "We should {close} the factory," Clara Novak said.
          nothing | Why did the council {sell} the park?
          nothing | Has the general {fled}?
          nothing | The reporter asked whether the general had {fled}.
          nothing | Nobody knows if the general has {fled}.
          nothing | If the dam {bursts}, the town will drown.
          nothing | Unless the rain {stops}, the town will drown.
          nothing | The union hopes to {win} the vote.
          nothing | The mayor wants the state to {close} the prison.
          nothing | Protesters demanded that the minister {resign}.
          nothing | Activists called on the minister to {resign}.
          nothing | Activists called for a general {strike}.
          nothing | Among its 31 recommendations are a {ban} on night sailings and two new piers.
          nothing | The demands of the rebels include the {dismissal} of the minister.
          nothing | The state must {close} the prison.
          nothing | Congress should {pass} the bill.
          nothing | The tenant shall {pay} the rent.
          nothing | {Close} the prison now!
          nothing | Let us {march} to the capital.
          nothing | Police used tear gas to {stop} the march.
          nothing | Courts often {dismiss} such cases.
          nothing | Landlords {raise} rents every year.
          nothing | Workers {strike} when wages fall.
          nothing | The mayor urged residents to {leave}.
          nothing | They asked who had {stolen} the money.
          nothing | In the event of a {strike}, soldiers will drive the buses.
          nothing | Opposition leaders called for the {resignation} of the minister.
          nothing | Human rights groups demanded the {release} of the prisoners.
          nothing | The judge asked the witness if she had {seen} the knife.
          nothing | I wish that he had {stayed}.
          nothing | He ought to {apologize}.
          nothing | It is important to {vote}.
          nothing | People {vote} for many reasons.
          nothing | A good king {listens} to his people.
          nothing | The company usually {pays} its workers in June.
          nothing | Please {sign} the petition today.
          nothing | "If they {come} back, we will fight," Omar Diaz said.
          nothing | "Why did they {take} our land?" Omar Diaz asked.
          nothing | Women won the right to {vote}.
          nothing | The law allows the police to {search} houses.
          nothing | The minister did not say that the bridge had {collapsed}.
          nothing | Who {wrote} the letter, and why?
          nothing | It is unclear whether the firm {hid} its debt.
          nothing | The jury must decide if the firm {hid} its debt.
          nothing | Readers may ask why the firm {hid} its debt.
          nothing | "Will you {resign}?" a reporter asked.
          nothing | Unless the union {agrees}, the mill will close.
          nothing | The mill would close if the union {agreed}.
          nothing | The union wants the mill to {stay} open.
          nothing | We must {remember} the dead.
          nothing | Let the people {decide}.
          nothing | "{Release} my brother," Rosa Delgado begged.
          nothing | The pope called for the guns to {fall} silent.
          nothing | The pope pleaded with the rebels to {free} the children.
          nothing | Parents hope that the school will {open} in time.
          nothing | Everyone has the right to {leave} his country.
          nothing | No one shall be {held} in slavery.
          nothing | Storks {return} to the village every spring.
          nothing | A judge who {takes} bribes betrays the law.
          nothing | In winter, wolves {come} down from the hills.
          nothing | Banks rarely {lend} to such people.
          nothing | The firm moved its money to Panama in order to {avoid} taxes.
          nothing | She hopes to {sell} the painting.
          nothing | Whether the painting was {stolen} is unclear.
          nothing | She asked if the painting had been {stolen}.
          nothing | "Was the painting {stolen}?" she asked the curator.
          nothing | Had the painting been {stolen}?
          nothing | They asked the museum to {return} the painting.
          nothing | The museum ought to {return} the painting.
          nothing | The family has demanded that the museum {return} the painting.
          nothing | "{Return} the painting," the family demanded.
          nothing | Museums often {return} such paintings.
          nothing | Thieves {love} old paintings.
          nothing | If the museum {returns} the painting, the family will be glad.
          nothing | The family would be glad if the museum {returned} the painting.
          nothing | It is time to {return} the painting.
          nothing | The petition asks the museum to {return} the painting.
          nothing | The family's call for the museum to {return} the painting went unheard.
          nothing | "Who {lit} the fire?" the judge asked.
          nothing | "{Light} the fire," the captain ordered.
          nothing | “Who {closed} the gate?” Olga Brandt wanted to know.
          nothing | If the mine {closes}, the town will die.
          nothing | The bishop urged both sides to {lay} down their arms.
          nothing | Should parliament {ban} such trips?
          nothing | Glaciers {shrink} when summers grow longer.
          nothing | Passengers must {show} a ticket.
          nothing | The villagers hope to {rebuild} the mill.
          """)
  void what_is_asked_supposed_wished_or_a_habit_is_not_told(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          document | 1,500 people {hit} the streets.
          document | Two hundred people {hit} the streets.
          document | Hundreds of people {hit} the streets.
          document | Several people {hit} the streets.
          document | Three workers {quit} the firm.
          document | Some 40 people who {quit} the firm met in Leeds.
          """)
  void what_a_number_of_people_do_is_no_habit_of_theirs(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing | Police {arrest} people every day.
          nothing | People {hit} the streets when prices rise.
          nothing | Workers {quit} when wages fall.
          nothing | People who {quit} early lose their pension.
          """)
  void what_people_do_whom_nobody_has_counted_is_a_habit(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing | The captain stays in jail until the appeal has been {decided}.
          document planned | The bridge will be closed until engineers have {inspected} it.
          nothing | The board asked the chairman to stay until a panel had {reported}.
          Clara Novak planned | Clara Novak said she would sail as soon as the bond had been {paid}.
          Clara Novak planned | Clara Novak said that she would return when the school {reopened}.
          Clara Novak planned | Clara Novak said that she would {sail} as soon as the bond was paid.
          document planned | The ship will sail as soon as the bond has been {paid}.
          document | The workers stayed in the mine until the owners had {paid} them.
          firm | The firm said it would stop buying nickel after tests {found} chromium.
          """)
  void what_is_waited_for_has_not_happened(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }
}
