package org.annals.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          mayor | The mayor said that rebels had {bombed} the bridge.
          Acme Corporation | Acme Corporation said it had {sold} the mine.
          Peter Hansen | Rebels {bombed} the bridge, Peter Hansen said.
          Peter Hansen | Rebels, Peter Hansen said, {bombed} the bridge on Sunday.
          Peter Hansen | Rebels {bombed} the bridge, said Peter Hansen.
          Peter Hansen | Peter Hansen claimed to have {written} the letter.
          Peter Hansen | Peter Hansen testified that the guards had {beaten} him.
          Peter Hansen | Peter Hansen accused the guards of {beating} him.
          Peter Hansen | Peter Hansen admitted {stealing} the money.
          Peter Hansen | Peter Hansen, who teaches law in Oslo, argued that the court had {ignored} the evidence.
          Prosecutors | Prosecutors alleged that the banker had {bribed} two ministers.
          study | A study found that the drug {killed} forty patients.
          poll | A poll by the newspaper showed that voters had {rejected} the plan.
          report | The report, released on Friday, concluded that the pilot had {ignored} the warning.
          indictment | The indictment says the banker {bribed} two ministers.
          Peter Hansen | The photograph shows a man whom Peter Hansen said had {attacked} him.
          Peter Hansen | Clara Novak, who Peter Hansen said had {stolen} the money, left the country.
          Supreme Court | The Supreme Court ruled that the city had {violated} the law.
          Officials | Officials confirmed that two men had {died} in the fire.
          Peter Hansen | In a letter to the king, Peter Hansen complained that soldiers had {looted} his shop.
          Peter Hansen | Peter Hansen's claim that soldiers {looted} his shop was widely believed.
          Peter Hansen | The claim by Peter Hansen that soldiers {looted} his shop was widely believed.
          Peter Hansen | The soldiers, Peter Hansen wrote in his memoirs, {looted} the shop.
          Peter Hansen | It was Peter Hansen who said that the soldiers {looted} the shop.
          Peter Hansen | Peter Hansen went to the police and said that soldiers had {looted} his shop.
          Peter Hansen | It was a bad end for Leeds's Peter Hansen, 36, who announced that soldiers had {looted} it.
          Police | Police have said that the driver {ignored} the red light.
          Neighbors | Neighbors told the newspaper that the family had {moved} to Spain.
          Interior Ministry | The Interior Ministry said in a statement that its officers had {arrested} 14 people.
          Leila Haddad | Leila Haddad, a spokeswoman for the hospital, said on Sunday that 12 patients had {died}.
          Leila Haddad | Twelve patients {died} overnight, Leila Haddad, a spokeswoman for the hospital, told the radio.
          spokesman | Twelve patients {died} overnight, a spokesman for the hospital said.
          spokesman for Leeds United | A spokesman for Leeds United said that two players had been {suspended}.
          union | The union says that the company {fired} 300 workers last year.
          Omar Diaz | Omar Diaz recalled how the army {took} the land.
          Omar Diaz | Omar Diaz told the court he had {seen} the soldiers.
          Omar Diaz | Omar Diaz told a friend in 1999 that he had {seen} the soldiers.
          Omar Diaz | The army, Omar Diaz said, had {taken} the land.
          Omar Diaz | The army had taken the land and {burned} the barns, Omar Diaz said.
          Omar Diaz | Omar Diaz said that the army had taken the land and {burned} the barns.
          Omar Diaz | Omar Diaz said that after the army {took} the land, the farmers left.
          Omar Diaz | Omar Diaz said that the soldiers who {burned} the barns were drunk.
          witness | A witness who asked not to be named said the police {shot} first.
          police | Two men {died} in the crash, police said.
          Police | Police said two men {died} in the crash.
          police | Two men were {killed} when a bus hit their car on Friday, police said.
          court papers | The banker {moved} the money to Panama, court papers show.
          Critics | Critics say the law {hurt} small farms.
          Naa Lamptey | According to the former head of the Volta Authority, Naa Lamptey, the guards {burned} the village.
          Anna Berg planned | Anna Berg called the attack a disgrace and said the firm would {sue} the city.
          minister | The minister, my cousin in the party, told parliament in May that the army had {burned} the village.
          critics | The law, critics say, {hurt} small farms.
          critics | The law, which critics say {hurt} small farms, was repealed in 1990.
          Anna Kowalska's lawyer | Anna Kowalska's lawyer said that the police {beat} her.
          Anna Kowalska | Anna Kowalska's lawyer was silent, but Anna Kowalska said that the police {beat} her.
          Anna Kowalska | Anna Kowalska wrote on Twitter that the police had {beaten} her.
          Anna Kowalska | In an interview with Reuters, Anna Kowalska said the police {beat} her.
          Anna Kowalska | Anna Kowalska believes that the police {opened} her letters.
          Anna Kowalska | The police {opened} her letters, Anna Kowalska believes.
          Li Wen | Anna Kowalska was accused by Li Wen of {opening} his letters.
          papers | Anna Kowalska won, though the papers said she had {lost}, and left for Spain.
          Rosa Delgado | Rosa Delgado said that her brother, who had {lost} his job, was ill.
          spokesman | A spokesman for the army declined to comment on the raid but said that two soldiers had been {suspended}.
          commission's report | The commission's report, published after three years of hearings, found that officers had {falsified} the logs.
          ministry | The ministry acknowledged in a letter to parliament that it had {lost} the files.
          Tom Becker | Tom Becker, whom the firm fired in 2010, maintains that it {hid} the debt from the auditors.
          Tom Becker | Tom Becker tweeted on Sunday that the firm had {hidden} the debt.
          Tom Becker | Tom Becker reminded the court that the firm had {hidden} the debt.
          Tom Becker | The firm had {hidden} its debt for years, Tom Becker told the court on Monday.
          Tom Becker | The firm, argued Tom Becker, had {hidden} its debt.
          Tom Becker | That the firm had {hidden} its debt was clear, Tom Becker said.
          Tom Becker | It was Tom Becker who revealed that the firm had {hidden} its debt.
          Tom Becker | Tom Becker's allegation that the firm {hid} its debt made headlines.
          Tom Becker | Tom Becker repeated his claim that the firm {hid} its debt.
          Tom Becker | Tom Becker blames the firm for {hiding} its debt.
          Tom Becker | Tom Becker describes how the firm {hid} its debt.
          Auditors | Auditors say they believe the firm {hid} its debt.
          Ines Walker | Ines Walker, the last of the seven sisters, insists that her father {hid} the gold in the well.
          Ines Walker | Speaking through an interpreter, Ines Walker said guards had {burned} the letters.
          Ines Walker | The guards had {burned} the letters, Ines Walker said through an interpreter.
          Ines Walker | Ines Walker said in court that, two days before the fire, the guards had {burned} the letters.
          Ines Walker | What happened next, Ines Walker said, was that the guards {burned} the letters.
          Ines Walker | The guards {burned} everything, Ines Walker recalled in an interview last year.
          Ines Walker | Ines Walker, whose sister had been told that the camp was empty, testified that the guards {burned} the letters.
          camp doctor | The camp doctor wrote that the guards {burned} the letters.
          senior official | A senior official in the ministry said the guards {burned} the letters.
          Newspapers | Newspapers reported that the guards had {burned} the letters.
          Both sides | Both sides agree that the guards {burned} the letters.
          Lawyers | Lawyers for the family argue that the guards {burned} the letters.
          UN report | A UN report says that the guards {burned} the letters.
          archives | The archives show that the guards {burned} the letters.
          letters | The letters say that the guards {burned} the village.
          Historians | Historians believe the guards {burned} the letters.
          Ines Walker | Asked what had become of the letters, Ines Walker said the guards {burned} them.
          Ines Walker | Not everybody agrees with Ines Walker, who says that the guards {burned} the letters.
          Ines Walker | The letters, which Ines Walker says the guards {burned}, were found in 1998.
          Gazette | The Gazette reported that Karl Ober {said} he would resign.
          Karl Ober | Karl Ober said he was a thief and that he had {stolen} from the poor.
          Paul Ek | Paul Ek said in 1990 that he regretted the raid. He said that his men had {broken} every window.
          Paul Ek | Paul Ek retired in 1990. In his memoirs he wrote that his men had {broken} every window.
          Paul Ek | Paul Ek retired in 1990. His men, he wrote in his memoirs, had {broken} every window.
          Acme Corporation | Acme Corporation published its results on Monday. It said it had {lost} nine million dollars.
          union | The union met on Monday. It said the firm had {broken} the law.
          Jan Moor | In a tweet on Monday, Jan Moor said the ministers {knew} about the fire.
          Jan Moor | The ministers {knew} about the fire, as Jan Moor has pointed out.
          Jan Moor | Jan Moor pointed out that the ministers {knew} about the fire.
          Jan Moor | Jan Moor made it clear that the ministers {knew} about the fire.
          Jan Moor | Jan Moor went further: the ministers, she said, {knew} about the fire.
          sources | The ministers {knew} about the fire, sources said.
          officials | The school, officials said, was {closed} by the army.
          Sources | Sources close to the inquiry say that the ministers {knew} about the fire.
          opposition | The opposition claims that the ministers {knew} about the fire.
          Documents | Documents show that the ministers {knew} about the fire.
          newspaper | The ministers, the newspaper revealed, had {known} about the fire for weeks.
          family | The family said in a statement that he had {died} at home.
          family | He {died} at home, the family said in a statement.
          family | He {died} peacefully at home, his family announced on Sunday.
          Felix Amadi | Felix Amadi, a former customs officer, told the tribunal that crates had {vanished} from the warehouse.
          Felix Amadi | Crates had {vanished} from the warehouse, Felix Amadi told the tribunal.
          customs office | The customs office disclosed on Tuesday that crates had {vanished} from the warehouse.
          internal audit | An internal audit found that clerks had {forged} the receipts.
          court | The court found that the clerks had {forged} the receipts.
          Residents | Residents complained that trucks had {destroyed} the road.
          Felix Amadi | The clerks, Felix Amadi alleges, {forged} hundreds of receipts.
          two sources | The minister {resigned} after a quarrel, two sources told the news agency.
          Felix Amadi | Felix Amadi has accused two clerks of {forging} receipts.
          """)
  void who_reports_it_says_it(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Peter Hansen | As Peter Hansen put it, the soldiers {looted} everything.
          Peter Hansen | As Peter Hansen reported, the soldiers {looted} the shop.
          Peter Hansen | In the words of Peter Hansen, the soldiers {looted} the whole street.
          Peter Hansen | By his own account, Peter Hansen {looted} the shop.
          Peter Hansen | The soldiers {looted} the shop, according to Peter Hansen.
          Peter Hansen | According to Peter Hansen, the soldiers {looted} the shop.
          army report | According to an army report, the soldiers {looted} the shop.
          Peter Hansen | The soldiers, according to Peter Hansen, {looted} the shop.
          police | Two men {died} in the crash, according to police.
          court papers | According to court papers, the banker {moved} the money to Panama.
          Karl Ober | The guards, in Karl Ober's telling, {burned} the letters.
          Karl Ober | By Karl Ober's account, the guards {burned} the letters.
          Karl Ober | In the words of Karl Ober, a former guard, the camp {burned} for days.
          official figures | According to official figures, the army {lost} 900 men.
          historian | The army, according to the historian, {lost} 900 men.
          people | The bank {fired} its chief, according to people familiar with the matter.
          police chief | The clerks fled to Togo, according to the police chief, and {changed} their names.
          internal memo | According to an internal memo, the bank {knew} of the fraud in 2015.
          Mina Sato | In Mina Sato's words, the flood {swallowed} half the town.
          Mina Sato | As Mina Sato recalls, the flood {swallowed} half the town.
          """)
  void who_is_named_as_the_source_says_it(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Peter Hansen < Reuters | Reuters reported that Peter Hansen claimed that soldiers had {looted} his shop.
          Peter Hansen < Reuters | Soldiers had {looted} the shop, Peter Hansen said, according to Reuters.
          two officials < Reuters | Reuters reported that, according to two officials, the army had {bombed} the camp.
          Clara Novak < Peter Hansen | "Clara Novak told me that the guards {beat} her," Peter Hansen said.
          lawyer < Reuters denied | Reuters reported that the lawyer denied that the banker had {bribed} anyone.
          Peter Hansen < Prosecutors | Prosecutors say Peter Hansen told a colleague that he had {burned} the files.
          Leila Haddad < New York Times | The New York Times reported on Monday that Leila Haddad had told colleagues that the minister {lied}.
          Tom Becker < Herald | The Herald reported that Tom Becker said the firm had {hidden} its debt.
          Tom Becker < Herald | Tom Becker said that the firm had {hidden} its debt, the Herald reported.
          Tom Becker < Herald | According to the Herald, Tom Becker said that the firm had {hidden} its debt.
          Tom Becker < Herald | The Herald wrote that, in the words of Tom Becker, the firm had {hidden} its debt.
          Tom Becker < prosecutor | The prosecutor said Tom Becker had admitted that he {hid} the debt.
          Tom Becker < prosecutor | The prosecutor told the jury that Tom Becker had confessed to a friend that he {hid} the debt.
          friend < Tom Becker | Tom Becker wrote in his memoirs that a friend once told him that the firm {hid} its debt.
          colleague < Tom Becker < Herald | The Herald reported that Tom Becker said a colleague claimed that the firm {hid} its debt.
          Tom Becker < Rosa Delgado denied | Rosa Delgado said that Tom Becker denied that the firm had {hidden} its debt.
          Tom Becker < Rosa Delgado | "Tom Becker says the firm {hid} its debt," Rosa Delgado said.
          Tom Becker < Rosa Delgado | "According to Tom Becker, the firm {hid} its debt," Rosa Delgado told the court.
          Tom Becker < Two lawyers | Two lawyers said that Tom Becker accused the firm of {hiding} its debt.
          Kestrel < Herald planned | The Herald reported that Kestrel had said it would {sell} the brewery.
          Rosa Delgado < Tom Becker possible | Tom Becker said Rosa Delgado claimed that the bank may have {lost} the papers.
          Karl Ober < Ines Walker | Ines Walker said Karl Ober told her that the guards {burned} the letters.
          Karl Ober < Ines Walker | "Karl Ober told us that the guards {burned} the letters," said Ines Walker, 71.
          Karl Ober < Ines Walker | Ines Walker recalled Karl Ober saying that the guards had {burned} the letters.
          Karl Ober < Gazette | The Gazette reported on Sunday that Karl Ober had accused the guards of {burning} the letters.
          Karl Ober < Gazette | The guards {burned} the letters, Karl Ober told a reporter, according to the Gazette.
          Karl Ober < Gazette | As the Gazette reported, Karl Ober says that the guards {burned} the letters.
          Karl Ober < Neighbors | Neighbors say that Karl Ober boasted that he had {burned} the letters.
          guard < Karl Ober | Karl Ober said that a guard admitted that he {burned} the letters.
          guard < Karl Ober | A guard had admitted that he {burned} the letters, Karl Ober said.
          lawyer < Karl Ober | According to Karl Ober, his lawyer said that the guards {burned} the letters.
          two guards < Prosecutors | Prosecutors said that, according to two guards, Karl Ober {burned} the letters.
          Karl Ober < lawyer denied | His lawyer said that Karl Ober denied having {burned} the letters.
          Karl Ober < Gazette planned | The Gazette reported that Karl Ober said he would {resign}.
          Mina Sato < Nikkei | Nikkei reported that Mina Sato said the company had {bribed} an inspector.
          Mina Sato < Lawyers | Lawyers said that Mina Sato admitted in March that she had {bribed} an inspector.
          inspector < Mina Sato | Mina Sato told the judge that an inspector boasted that he {took} bribes.
          """)
  void who_passes_it_on_follows_who_says_it(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Clara Novak | The deadline, Clara Novak said, had {passed}.
          Clara Novak | Nobody appealed; the deadline, Clara Novak said, had {passed}.
          source | The minister, a source said, had already {resigned}.
          document | The minister, a source of the story, had already {resigned}.
          document possible | Legend has it that the queen {buried} the gold.
          document possible | According to legend, the queen {buried} the gold.
          document possible | There were reports that the plane had {crashed}.
          report | The report said that the plane had {crashed}.
          Clara Novak | According to Clara Novak, the man was an {officer} of the crown.
          nothing | It is not clear who {moved} the money.
          document | It is clear who {moved} the money.
          document | Clara Novak apologised for having {moved} the money.
          Clara Novak | Clara Novak boasted of having {moved} the money.
          document denied | Clara Novak came close to {winning} the race.
          document possible | Clara Novak is close to {winning} the race.
          document possible | The plane is feared to have {crashed}.
          document | Clara Novak {sold} the farm for nothing.
          document denied | Clara Novak {sold} nothing.
          document planned | Halden Steel plans to {close} its mill
          police | Suspect {fled} across roof: police
          """)
  void what_is_said_beside_or_by_nobody_in_particular(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }
}
