package org.annals.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Clara Novak | "Soldiers {burned} the village," said Clara Novak, a nurse.
          Clara Novak | "Soldiers {burned} the village," Clara Novak said on Monday.
          Clara Novak | Clara Novak said, "Soldiers {burned} the village."
          Clara Novak | Clara Novak told reporters on Friday: "They {burned} the village and left."
          Clara Novak | “Soldiers came at dawn,” Clara Novak said. “They {burned} the village.”
          Clara Novak | “Soldiers came at dawn. They {burned} the village,” Clara Novak told the court.
          Clara Novak | “Soldiers,” Clara Novak said, “{burned} the village while we slept.”
          Clara Novak | Clara Novak: "They {burned} the village."
          Clara Novak | Clara Novak spoke to reporters and described the raid. She said the soldiers came at dawn. Clara Novak added: "They {burned} the village."
          two witnesses | "The driver {fled} on foot," two witnesses told the police.
          Clara Novak possible | "They may have {burned} the village," Clara Novak said.
          Clara Novak denied | "We never {burned} the village," Clara Novak said.
          Clara Novak planned | "We will {close} the factory in May," Clara Novak said.
          Clara Novak | 'The guards {beat} him with sticks,' Clara Novak wrote in her diary.
          Clara Novak | "The guards {beat} him," Clara Novak tweeted.
          Leila Haddad denied | "I have never {taken} any money," Leila Haddad insisted.
          Omar Diaz | "We are tired," said Omar Diaz. "The army {took} our land."
          Omar Diaz | Omar Diaz said the farmers were angry. "The army {took} our land and burned the barns."
          Omar Diaz | “The army took our land,” said Omar Diaz, a farmer from the north. “Then it {burned} the barns.”
          farmer | "The army {took} our land," a farmer from the north said.
          Omar Diaz | "The army {took} our land," recalled Omar Diaz, 71, who now lives in Lima.
          Omar Diaz | "When the army {took} our land, nobody helped us," Omar Diaz said.
          Omar Diaz planned | "They are going to {take} our land," Omar Diaz said.
          Omar Diaz possible | "If they come back, we will {fight}," Omar Diaz said.
          Anna Kowalska | The ruling "{destroyed} my family," Anna Kowalska said.
          Anna Kowalska | Anna Kowalska said the ruling "{destroyed} my family."
          Rosa Delgado | "They came at night," Rosa Delgado remembers. "They {took} my brother and my uncle."
          Rosa Delgado | Rosa Delgado shook her head. "They {took} my brother," she said.
          Rosa Delgado | In her letter, Rosa Delgado wrote: “The soldiers {took} my brother.”
          Rosa Delgado | “The soldiers {took} my brother,” wrote Rosa Delgado in a letter to the bishop.
          Rosa Delgado | “The soldiers,” recalls Rosa Delgado, “{took} my brother and never brought him back.”
          old woman | "The soldiers {took} my brother," the old woman said.
          survivors | "The soldiers {took} our brothers," survivors told investigators from the United Nations.
          Rosa Delgado | «The soldiers {took} my brother», Rosa Delgado told the newspaper.
          Rosa Delgado | Rosa Delgado called it murder. "The soldiers {shot} him in the back," she told the court.
          Rosa Delgado | "I saw it all," said Rosa Delgado, who lived across the street. "The soldiers {shot} him. Then they drove away."
          Rosa Delgado | "I saw it all," said Rosa Delgado. "The soldiers shot him. Then they {drove} away."
          Rosa Delgado | Asked about the raid, Rosa Delgado replied: "The soldiers {shot} him in the back."
          Rosa Delgado | Rosa Delgado's answer was short: "The soldiers {shot} him."
          Rosa Delgado | To Rosa Delgado the matter is simple. “The soldiers {shot} him,” she says.
          Rosa Delgado | The soldiers "{shot} him in the back like a dog," according to Rosa Delgado.
          Rosa Delgado | Rosa Delgado said the soldiers "{shot} him in the back."
          Hugo Lind denied | "I did not {meet} the spy," Hugo Lind said.
          Hugo Lind possible | "It could {happen} again," Hugo Lind warned.
          Hugo Lind planned | "We are going to {appeal}," Hugo Lind said.
          Ines Walker denied | “He never {apologized},” says Ines Walker.
          spokeswoman | "The guards {burned} the letters," a spokeswoman confirmed.
          Ines Walker | “The letters that the guards {burned} were copies,” Ines Walker said.
          Ines Walker possible | “The guards may have {burned} the letters,” Ines Walker concedes.
          governor planned | "We will {close} two prisons," the governor announced.
          governor possible | "We may {close} two prisons," the governor said.
          Nora Quist | Nora Quist stood in the ruins of her shop. “They {broke} every window,” she said.
          Nora Quist | Nora Quist was in the kitchen when the soldiers came. "They {broke} every window," she says.
          Nora Quist | Nora Quist does not mince her words. She told the court: "They {broke} every window."
          Nora Quist | Nora Quist, 43, a baker, lives above the shop. "They {broke} every window," she told Reuters.
          Nora Quist | The raid lasted an hour. Nora Quist watched it from the roof. "They {broke} every window," she said.
          Paul Ek | Paul Ek was not surprised. "They always wanted the shop," he said. "In the end they {took} it."
          Paul Ek | "They {took} the shop," Paul Ek said. "They took the house as well." He wept as he spoke.
          Paul Ek | "They took the shop," Paul Ek said. "They {took} the house as well." He wept as he spoke.
          Paul Ek | "The firm has broken the law," Paul Ek told the meeting, "and it has {lied} to us."
          Paul Ek | "The firm," Paul Ek said, "has {broken} the law."
          Paul Ek | Paul Ek said the firm had "{broken} every rule in the book."
          Paul Ek | The firm had "{broken} every rule in the book," Paul Ek said.
          report | The firm "{broke} every rule in the book," the report said.
          report | The report said the firm had {broken} "every rule in the book."
          Paul Ek | On the witness stand, Paul Ek was asked about the fire. "I {lit} it," he answered.
          Paul Ek | "I {lit} the fire," Paul Ek confessed to the priest.
          witness | "The tall man {lit} the fire," the witness said, pointing at Paul Ek.
          two boys | "We {lit} the fire," two boys told the police.
          captain planned | "We will {light} the fire at dawn," the captain wrote.
          captain | Of the fire the captain wrote only this: “We {lit} it at dawn.”
          captain | “We {lit} the fire at dawn.” So the captain wrote in his log.
          captain | “We {lit} the fire at dawn.” The captain wrote this in 1799.
          captain | ‘We {lit} the fire at dawn,’ the captain wrote. ‘Then we slept.’
          captain | ‘We lit the fire at dawn,’ the captain wrote. ‘Then we {slept}.’
          captain | "We {lit} the fire", the captain wrote.
          Jan Moor | In a tweet, Jan Moor wrote: "The ministers {knew} about the fire."
          Olga Brandt | “The engineers {ignored} three alarms that night,” Olga Brandt told a parliamentary inquiry on Thursday.
          Olga Brandt | Olga Brandt did not hide her anger: “The engineers {ignored} three alarms.”
          Olga Brandt denied | “Nobody {warned} us,” complained Olga Brandt, the village doctor.
          shopkeeper | "Two men {smashed} the door with a hammer," said a shopkeeper who asked not to be named.
          Olga Brandt | Olga Brandt works nights at the port. "My brother {drowned} there in 2009," she said.
          Olga Brandt planned | “Next year we will {sue} the port,” Olga Brandt said.
          """)
  void who_is_quoted_says_it(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }

  @Test
  void a_quotation_that_is_left_open_goes_on_in_the_next_paragraph() {
    String text =
        """
        “The army took our land,” said Omar Diaz. “We had lived there for years.

        “Then it {burned} the barns.”
        """;

    assertThat(ToldWords.told(text)).isEqualTo("Omar Diaz");
  }

  @Test
  void a_quotation_may_be_announced_in_the_paragraph_before() {
    String text =
        """
        Omar Diaz told the court:

        "The army took our land. It {burned} the barns."
        """;

    assertThat(ToldWords.told(text)).isEqualTo("Omar Diaz");
  }

  @Test
  void a_quotation_that_nobody_says_is_not_told() {
    String text =
        """
        Omar Diaz lives in Lima.

        "The army {burned} the barns."
        """;

    assertThat(ToldWords.told(text)).isEqualTo("nothing");
  }

  @Test
  void a_mark_that_is_never_closed_ends_with_its_paragraph() {
    String text =
        """
        Omar Diaz said: "The army took our land.

        The army {burned} the barns in May.
        """;

    assertThat(ToldWords.told(text)).isEqualTo("document");
  }
}
