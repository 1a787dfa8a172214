package org.annals.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssertedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          document | The Essoldo, now a carpet shop, is {listed}; its sister is not.
          document | As its rise has continued, the mill is a model now since it has {hired} ninety men.
          document | Clara Novak, who had {lost} her house, said: "I will rebuild it."
          document | "I will rebuild it," said Clara Novak, who {lost} her house in the flood.
          document | The police, who said nothing for a week, {arrested} Peter Hansen on Monday.
          document | The king had asked for such a law in his address, when he {warned} of war.
          document | They wanted an eight-hour day, which the council had already {made} law in 1913.
          document | The mayor urged them to apply for a permit, {noting} that it was free.
          document | The mayor said he would sue Clara Novak, who {closed} the mine in May.
          document | Peter Hansen spoke after rebels {bombed} the bridge.
          document | Peter Hansen {stayed} for a week, found two errors and left.
          document | Peter Hansen {left} the bank, found two partners and bought the mill.
          document | Peter Hansen {came} to the depot on Thursday, read the label twice, and sat down.
          document | When the border was {redrawn} in 1920, the school found itself in Poland.
          document | When the bank {sent} a letter in 2018, Clara Novak answered with a crate.
          document | The mine lost money, according to a study; its shares {fell} in June.
          document | It had opposed the concert, according to a report, but the mayor {allowed} it.
          document | The court {closed} the mine, as Peter Hansen had asked and Clara Novak feared.
          document | The band, as it was called from 1890, {toured} the north.
          document | The court took into account that Peter Hansen had {returned} the money.
          document | The firm {came} to the city on its own account in 1988.
          document | The town will vote again on Saturday after the hall was {burned} in May.
          document | The firm will sell the mill under an agreement {signed} on Saturday.
          document | The council will own a hall {paid} for by Acme Corporation.
          document | The army not only {burned} the village but also shot the cattle.
          document | The law was not {passed} until 1964.
          document | The bank did not fail because the owner had {stolen} the money.
          document | The police {arrested} two men for allegedly attacking the mayor.
          document | The {deportation} campaign of the government angered many.
          document | The minister is threatening to close the mine and {claiming} that it is lost.
          document | Police managed to {arrest} the driver.
          document | The strike forced the owners to {close} the mine.
          document | The owners began to {close} mines in May.
          document | The company was able to {sell} the mine.
          document | The minister had to {resign}.
          document | A judge ordered the police to free a student who was {arrested} last week.
          document | A hall {built} in 1911 is to reopen in May.
          document | A panel {led} by Peter Hansen is to report in May.
          document | A clinic, {founded} by Peter Hansen, will close next year.
          document | Two trains, {bought} in Spain, will run in the valley.
          Peter Hansen | Peter Hansen was there and told reporters that she had {lost} her house.
          document | Having {lost} the vote, the minister resigned.
          document | The banker, who denies the charge, {fled} to Chile.
          document | The banker, whose own employer was {advising} the owners, said that he was tired.
          document | Peter Hansen did not know that the king had {died}.
          document | Peter Hansen remembered that the king had {died} in May.
          document | Peter Hansen regretted that the army had {burned} the village.
          document | The fact that the army had {burned} the village shocked Europe.
          document | After the {attack}, the mayor resigned.
          document | The mayor condemned the {attack}.
          document | The {strike} lasted nine days.
          document | Workers held a {strike} in May.
          document | Police arrested the man who had {attacked} the mayor.
          document | He would later {become} president.
          document | Peter Hansen was later to {lead} the army.
          document | Peter Hansen {lost} the vote, as anyone could have said.
          document | The court {softened} the order: workers might be dismissed.
          document | Peter Hansen {said} that the army had burned the village.
          document | The mayor {denied} that police had beaten the students.
          document | The rebels {threatened} to kill the hostages.
          document | The mayor {refused} to sign the treaty.
          document | Video shows police {beating} the students.
          document | He was convicted of {killing} two men.
          document | I {saw} the general in Chile.
          document | We know that the general {fled} to Chile.
          document | The general, who may resign, {met} the king on Friday.
          document | In March, after months of talks, the two governments {signed} a treaty that critics called a surrender.
          document | It was announced on Monday that the firm had {bought} the brewery.
          document | The senator, who has never held office before, {won} easily.
          document | Leila Haddad denied involvement in the {attack}.
          document | The {trial} began in June.
          document | The {arrest} of the general led to protests.
          document | Thousands of people joined a {march} through the capital.
          document | The {attack} killed nine people.
          document | The council decided on Monday, and the library {closed} a week later.
          document | Omar Diaz, who {wrote} a book about the war, asked: "Why did they take our land?"
          document | Omar Diaz left the country in 1970 and {said} that the army was cruel.
          document | The law, which critics say hurt small farms, was {repealed} in 1990.
          document | The government did not sign the treaty but {joined} the talks.
          document | The law forced the church to {sell} its land.
          document | The drought caused thousands to {flee}.
          document | Soldiers helped {rescue} the miners.
          document | He went on to {found} a school.
          document | She happened to {see} the crash.
          document | They watched the army {burn} the barns.
          document | Nobody noticed that the general had {left}.
          document | Peter Noone ran the club until Noone {left} it in 1990.
          document | He was surprised that the general had {left}.
          document | She was glad to have {met} the king.
          document | It turned out that the general had {left}.
          document | He {tried} to block the road.
          document | He {failed} to block the road.
          document | The minister {warned} that the bridge could collapse.
          document | The police opened her letters, and Anna Kowalska {sued}.
          document | Anna Kowalska {left} for Spain, though the papers said she had lost.
          document | "Enough," said Anna Kowalska. She {left} the room.
          document | Anna Kowalska {called} the ruling "a disgrace."
          document | "My brother was ill," said Rosa Delgado, whose house had {burned} down a week earlier.
          document | "My brother was ill," Rosa Delgado said, and {closed} the door.
          document | As she spoke the word "murder," the judge {interrupted} her.
          document | The word "murder" was {used} nine times.
          document | Tom Becker learned that the firm had {hidden} its debt.
          document | Few people knew that the firm had {hidden} its debt.
          document | It emerged last year that the firm had {hidden} its debt.
          document | Not only did the firm {hide} its debt, it also burned the files.
          document | Not until 1971 did women {win} the vote.
          document | It was not the mayor but the bishop who {sold} the bells.
          document | The firm, which may be fined, {closed} its plant in May.
          document | The man who is said to have sold the secrets {died} in 1990.
          document | Because the firm {hid} its debt, the bank collapsed.
          document | Although he had {lost} his sight, he wrote nine more books.
          document | He continued to {write} until his death.
          document | She did not realize that the train had {left}.
          document | Her decision to leave surprised those who {knew} her.
          document | The army ended up {burning} its own bridges.
          document | Thanks to a tip, police {found} the letter.
          document | The letter, believed to be lost, {turned} up in an attic.
          document | The city would go on to {host} the games twice.
          document | By order of the king, the bridge was {burned}.
          document | Was it wise? The king {burned} the bridge all the same.
          document | The king asked for peace, but his son {burned} the bridge.
          document | While many hoped for rain, the river {flooded} the town.
          document | The {resignation} came as a surprise.
          document | Two years after the {coup}, he returned from exile.
          document | Despite the {ban}, the paper appeared.
          document | Ines Walker, whose sister had {fled} to Peru, testified that the guards burned the letters.
          document | Ines Walker, who {testified} for two days, said nothing about the letters.
          document | After Ines Walker had {testified}, the court adjourned.
          document | The letters that the guards {burned} were copies.
          document | The Gazette {reported} that Karl Ober said he would resign.
          document | Karl Ober, according to whom the guards burned the letters, {died} in 1990.
          document | The army acted according to the plan and {took} the town at dawn.
          document | The bank was not fined, and it {kept} its license.
          document | The police had to {shoot} the dog.
          document | He was forced to {resign} in 1974.
          document | They dared to {cross} the river at night.
          document | It took the army nine days to {reach} the town.
          document | The rebels succeeded in {taking} the town.
          document | The rebels finally {took} the town after failing twice.
          document | Critics were proved wrong when the bridge {opened} on time.
          document | The bridge opened on time, as the mayor had {promised}.
          document | The mayor kept his promise and {opened} the bridge.
          document | He {opened} the bridge which he had promised to build.
          document | The man accused of the murder {fled} to Brazil.
          document | The alleged thief {fled} to Brazil.
          document | The would-be assassin was {shot} by a guard.
          document | Some say he is mad; he {sold} his house for a violin.
          document | People who say nothing happens here forget that the mill {burned} in May.
          document | The paper apologized for a report which said that he stole, and it {fired} the editor.
          document | The town which she says she loved {mourned} her.
          document | In the year when war seemed likely, he {moved} to Chile.
          document | Long before anyone suspected it, the firm had {moved} its money.
          document | The firm {moved} its money to Panama in order to avoid taxes.
          document | The firm {promised} that it would not move.
          document | "They took the shop," Paul Ek said. "They took the house as well." He {wept} as he spoke.
          document | The firm, which Paul Ek once called "a den of thieves," {moved} to Oslo in 1990.
          document | The ministers {knew} about the fire, yet they said nothing.
          document | After the newspaper revealed the scandal, two ministers {resigned}.
          document | Two ministers resigned after it was {revealed} that they knew about the fire.
          document | A newspaper that had often praised the ministers {turned} against them.
          document | He {died} at home on Sunday; his family announced the news.
          document | Felix Amadi, who accused two clerks of fraud, {lost} his post in June.
          document | The convoy not only {reached} the valley but stayed there all winter.
          document | Investigators managed to {open} the safe.
          document | The drought forced herders to {sell} their cattle.
          document | Nobody knew that the treasurer had {emptied} the account.
          document | The sudden {resignation} of the treasurer alarmed the members.
          document | Because the ferry had {sunk}, the islanders starved that winter.
          document | Clara Novak was so afraid of the king that she {called} the police.
          document | In May Peter Hansen wrote a letter to the king, and that is how Clara Novak {became} a judge.
          document | The town has {sold} the mill, whatever Peter Hansen says.
          Peter Hansen | The town has {sold} the mill, as Peter Hansen says.
          document | The mill was lost, according to Peter Hansen, a lawyer who {led} the union.
          Peter Hansen | The bank had {lost} the mill, according to Peter Hansen, a lawyer who led the union.
          document | The lawyer promised them the Essential Fund, an office that now {costs} a million dollars a year.
          Peter Hansen | Pepper gas, Peter Hansen said, was {used} "as a last resort".
          """)
  void what_stands_beside_the_words_of_others_is_told_by_the_document(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }
}
