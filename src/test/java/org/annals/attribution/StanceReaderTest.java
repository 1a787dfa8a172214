package org.annals.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          mayor denied | The mayor denied that police had {beaten} the students.
          Peter Hansen denied | Peter Hansen denied {taking} the money.
          Peter Hansen denied | Peter Hansen denied having {taken} the money.
          Peter Hansen denied | Peter Hansen rejected the claim that he had {taken} the money.
          document denied | The parliament did not {pass} the budget.
          document denied | The parliament failed to {pass} the budget.
          document denied | The king never {visited} the island.
          document denied | No one was {arrested}.
          document denied | Nobody {died} in the fire.
          document denied | None of the suspects was {charged}.
          document denied | Peter Hansen refused to {sign} the treaty.
          document denied | The guests left without {paying}.
          document denied | The police prevented the workers from {entering} the factory.
          document denied | The workers were unable to {enter} the factory.
          document denied | The court declined to {hear} the case.
          document denied | Neither the army nor the police {opened} fire.
          document denied | The company has yet to {pay} the fine.
          document denied | The company no longer {owns} the mine.
          document denied | The army could not {take} the town.
          document denied | Quick action by the crew averted an {explosion}.
          document denied | The union called off the {strike}.
          document denied | There was no {strike} that year.
          document denied | It is not true that the army {burned} the village.
          Peter Hansen denied | Peter Hansen said that the army had not {burned} the village.
          document denied | Instead of {resigning}, the minister flew to Rome.
          document denied | Despite months of talks, the sides did not {reach} an agreement.
          document denied | Not a single minister {resigned}.
          document denied | Never before had the union {struck} three mills at once.
          document denied | The senator, who has never {held} office before, won easily.
          Leila Haddad denied | Leila Haddad insisted that she had not {taken} any money.
          Leila Haddad denied | Leila Haddad has denied that any {attack} took place.
          document denied | The {meeting} was cancelled.
          document denied | The army stopped the farmers from {reaching} the river.
          document denied | Heavy rain kept the farmers from {reaching} the river.
          document denied | The judge blocked the state from {closing} the clinic.
          document denied | He avoided {paying} taxes.
          document denied | The bank neglected to {warn} its clients.
          document denied | Nothing {happened}.
          document denied | The government has neither signed nor {ratified} the treaty.
          document denied | The government did not sign or {ratify} the treaty.
          document denied | The rebels' failure to {seize} the airport cost them the war.
          document denied | It is false that the general {left}.
          document denied | The minister did not {say} that the bridge was safe.
          Anna Kowalska denied | Anna Kowalska disputes that she {signed} the contract.
          document denied | Of the forty miners none {survived}.
          document denied | The council has not yet {voted} on the plan.
          document denied | Hardly had he spoken; no bell {rang}.
          document denied | Under no circumstances did the king {meet} the rebels.
          document denied | The talks ended without the two sides {signing} a treaty.
          document denied | The general refused to {surrender}, although he had no powder left.
          document denied | The ship never {arrived}.
          document denied | The two men never met, nor did they {write} to each other.
          document denied | Neither of the two brothers {married}.
          document denied | The ban kept the paper from {printing} the letters.
          document denied | Rather than {fight}, the garrison fled.
          document denied | The firm stopped short of {firing} the manager.
          Hugo Lind denied | Hugo Lind dismissed the report that he had {met} the spy.
          Hugo Lind denied | Hugo Lind says he never {met} the spy.
          Hugo Lind denied | Hugo Lind denied reports that he had {met} the spy.
          Hugo Lind denied | Hugo Lind, in a letter from prison, denied ever having {met} the spy.
          Hugo Lind denied | Hugo Lind disputed the claim that he had {met} the spy.
          embassy denied | The embassy denied that it had {helped} the spy.
          document denied | The army did not {act} according to the plan.
          bank denied | The bank said it had not {fired} anyone.
          bank denied | The bank said nobody had been {fired}.
          bank denied | Nobody had been {fired}, the bank said.
          bank denied | The bank denies that anyone was {fired}.
          bank denied | The bank rejected the claim that it had {fired} anyone.
          minister denied | The minister disputed reports that the army had {fired} on the crowd.
          document denied | The army had no intention of leaving; it never {left}.
          document denied | The envoy left without having {met} the king.
          document denied | No shots were {fired}.
          document denied | Not one shot was {fired}.
          document denied | The rain prevented a {fire}.
          document denied | The pilot managed to avoid a {crash}.
          document denied | The talks failed to {produce} a treaty.
          document denied | The bank was not {fined}, and it kept its license.
          document denied | The law was never {enforced}.
          document denied | Only rain stopped the rebels from {taking} the town.
          document denied | The bishop forgot to {sign} the letter.
          document denied | The bishop neither {signed} the letter nor read it.
          Paul Ek denied | Paul Ek appeared in court on Monday. He denied that his men had {broken} the windows.
          document denied | The ministers knew about the fire, yet they {said} nothing.
          document denied | The ministers did not {know} about the fire.
          Mina Sato denied | Mina Sato denied that she had {bribed} the inspector.
          Mina Sato denied | Mina Sato dismissed allegations that she had {bribed} the inspector.
          document denied | The inspector did not {report} the leak.
          document denied | The committee refused to {publish} the minutes.
          document denied | Without {consulting} anyone, the director sold the archive.
          document denied | A last-minute deal prevented a {walkout}.
          document denied | None of the hostages {survived} the winter.
          document denied | The parliament has yet to {ratify} the accord.
          document denied | Heavy snow kept the convoy from {reaching} the valley.
          Paul Ek denied | Paul Ek said neither the city nor the state had {threatened} to sue.
          """)
  void what_does_not_come_about_is_denied(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          document planned | The airline will {cut} 400 jobs.
          document planned | The airline plans to {cut} 400 jobs.
          document planned | I shall {retire} next year.
          document planned | I am old, and shall {retire} next year.
          document planned | A conference, to be {held} in Leeds in May, will discuss the dam.
          document planned | The senate is set to {vote} on Tuesday.
          document planned | The minister vowed to {deport} the refugees.
          document planned | The rebels threatened to {kill} the hostages.
          document planned | The judge ordered the company to {pay} the miners.
          document planned | The court is scheduled to {hear} the appeal in May.
          document planned | The pope is expected to {visit} Chile in June.
          document planned | The pope is to {visit} Chile in June.
          document planned | The two countries agreed to {open} the border.
          document planned | The union has announced plans to {strike} in July.
          Clara Novak planned | Clara Novak said she would {deport} the refugees.
          Acme Corporation planned | Acme Corporation announced that it would {close} the mine.
          document planned | The planned {march} has drawn criticism.
          document planned | The next {election} is scheduled for June.
          Peter Hansen denied planned | Peter Hansen said he would not {resign}.
          document denied planned | The airline will not {cut} any jobs.
          document denied planned | The airline has no plans to {cut} jobs.
          document planned | The union says it is ready for a fight. It will {hold} a vote on Thursday.
          document planned | A {strike} is planned for Monday.
          document planned | The union announced a {strike}.
          document planned | The {trial} will begin in June.
          document planned | The {meeting} has been postponed until May.
          document planned | The army is preparing for an {invasion}.
          document planned | The threat of a {strike} hangs over the port.
          document planned | The rebels have vowed to {fight} on.
          president planned | The president has promised that taxes will {fall}.
          document planned | Workers voted to {strike} from Monday.
          document planned | The council decided to {close} the library.
          document planned | She is about to {leave} office.
          document planned | Prices are likely to rise, and the bank is going to {raise} rates.
          document planned | The government will sign and {ratify} the treaty.
          document planned | The plan to {close} the clinic angered the town.
          document planned | The minister will {say} that the bridge is safe.
          Anna Kowalska planned | Anna Kowalska predicted that the party would {lose}.
          Hugo Lind planned | Hugo Lind said he planned to {appeal}.
          Hugo Lind planned | Hugo Lind said the court would {decide} in May.
          Hugo Lind planned | The court will {decide} in May, Hugo Lind said.
          document planned | Parliament is due to {debate} the bill on Monday.
          document planned | From next year the city will {charge} for parking.
          document planned | The firm has promised to {rebuild} the school.
          document planned | The two sides have agreed to {meet} again in June.
          document planned | The firm intends to {appeal} the ruling.
          document planned | The summit, which is to {take} place in Oslo, has been long in the making.
          document planned | The {wedding} will take place in June.
          document planned | A {referendum} is scheduled for the autumn.
          document planned | The judge sentenced him to {pay} a fine.
          document planned | The king commanded his troops to {burn} the bridge.
          document planned | The airline expects to {hire} 200 pilots.
          firm denied planned | The firm promised that it would not {move}.
          document planned | His promise to {marry} her moved her father.
          document planned | Threats to {close} the mine angered the union.
          document planned | Orders to {burn} the bridge reached the captain at noon.
          document planned | The council has approved a plan to {tear} down the mill.
          document planned | The bridge will be {opened} by the queen.
          document planned | The bridge is being built and will {open} in 2031.
          document planned | Under the agreement, the firm will {pay} nine million.
          document planned | She will {sing} on Friday and then retire.
          document planned | She will sing on Friday and then {retire}.
          document planned | She is planning to {retire} in June.
          document planned | He swore to {avenge} his brother.
          document planned | In May the firm will begin to {lay} off workers.
          document planned | The firm's decision to {close} the mill shocked the town.
          governor planned | The governor said on Friday that the state would {close} two prisons.
          governor planned | Two prisons will {close}, the governor announced.
          Paul Ek planned | Paul Ek spoke to reporters on Monday. He said he would {resign} in June.
          document planned | Paul Ek spoke to reporters on Monday. He will {resign} in June.
          document planned | The port will {shut} for three weeks in autumn.
          document planned | The two companies have agreed to {merge}.
          document planned | Strikers threatened to {block} the port.
          document planned | The tribunal is expected to {rule} before Easter.
          document planned | A judge ordered the museum to {return} the mask.
          ministry planned | The ministry said the new tunnel would {open} in spring.
          document planned | A {referendum} will be held in September.
          """)
  void what_is_announced_vowed_or_ordered_is_planned(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          document possible | The army allegedly {burned} the village.
          document possible | The army reportedly {burned} the village.
          document possible | Bo Li, I believe, {sold} the mill in 1990.
          document possible | Peter Hansen, I believe, {sold} the mill in 1990.
          document possible | Peter Hansen of Utah, I understand, has {blocked} the bill.
          document possible | The fire may have {started} in the kitchen.
          document possible | The dam might {burst} this spring.
          document possible | The banker is accused of {bribing} two ministers.
          document possible | The banker is suspected of {bribing} two ministers.
          document possible | The banker was charged with {bribing} two ministers.
          document possible | The defender was reported for {striking} an opponent.
          document possible | The king is said to have {poisoned} his brother.
          document possible | The general is believed to have {fled} to Chile.
          document possible | The virus appears to have {spread} from the market.
          document possible | It is rumored that the general has {fled}.
          document possible | Rebels tried to {block} the road.
          document possible | Rebels sought to {block} the road.
          document possible | He was shot in an attempt to {cross} the border.
          document possible | The alleged {attack} took place in March.
          document possible | A possible {strike} worries the owners.
          document possible | If the shareholders agree, the firm will {sell} the mine.
          document possible | The firm could have {sold} the mine for less.
          document denied possible | With a better map, the general would not have {attacked}.
          document possible | There were rumors that the general had {fled}.
          document possible | Perhaps the general {fled} to Chile.
          document possible | Police arrested a man on suspicion of {killing} his wife.
          document possible | The minister reportedly {met} the banker twice.
          document possible | It is alleged that the minister {met} the banker.
          Leila Haddad possible | Leila Haddad warned that the bridge could {collapse}.
          document possible | The general may have been {killed} in the raid.
          document possible | Two soldiers were apparently {killed} by their own side.
          document possible | The ship probably {sank} in a storm.
          document possible | The king could not decide; his brother might have {helped} him.
          document denied possible | Without the aid, the city would not have {survived}.
          document possible | Had he stayed, he would have {won}.
          document possible | Rebels attempted to {seize} the airport.
          document possible | The rebels' attempt to {seize} the airport cost nine lives.
          document possible | The campaign to {close} the prison goes on.
          document possible | It seems that the general {left} in May.
          document denied possible | The general is not believed to have {left}.
          Anna Kowalska possible | Anna Kowalska said the police may have {beaten} her.
          Anna Kowalska possible | Anna Kowalska said the police had tried to {beat} her.
          Anna Kowalska possible | Anna Kowalska suspects that the police {opened} her letters.
          document possible | Anna Kowalska was accused by nobody, yet the press hinted; she had allegedly {opened} the letters.
          document possible | The spy is alleged to have {met} Hugo Lind in Vienna.
          document possible | The spy, it is claimed, {met} Hugo Lind in Vienna.
          document possible | The spy seems to have {met} Hugo Lind in Vienna.
          document possible | He was arrested on charges of {selling} secrets.
          document possible | The man suspected of {selling} the secrets fled.
          document possible | The suspected {arson} destroyed nine houses.
          document possible | Anyone could have {stolen} the letter.
          document possible | Farmers would {lose} their land under the plan.
          document possible | Critics of the deal worry; a merger could {cost} thousands of jobs.
          document possible | Should the dam break, the town would {drown}.
          document possible | He would have {married} her, but the war came.
          economist possible | A tax would {hurt} the poor, the economist argued.
          Hugo Lind possible | Hugo Lind thinks that the thief might have {used} a ladder.
          governor possible | The governor said two prisons could {close}.
          document possible | The state may {close} two prisons.
          document possible | The painting, perhaps {stolen} in 1944, hangs in Basel.
          document possible | A man thought to have {stolen} the painting was seen in Basel.
          document possible | The painting was probably {stolen} in 1944.
          document possible | Police believe nothing yet, but the painting may have been {stolen}.
          document possible | Rumors that the painting was {stolen} spread quickly.
          document possible | He is thought to have {sold} the painting.
          document possible | They were trying to {sell} the painting when the police came.
          document possible | A bid to {sell} the painting collapsed.
          document possible | Efforts to {sell} the painting continue.
          document possible | The ministers apparently {knew} about the fire.
          document possible | The mask may have been {looted} during the war.
          document possible | The pilot reportedly {fell} asleep.
          document possible | Smugglers tried to {cross} the frozen lake.
          document possible | He was suspected of {spying} for Portugal.
          document possible | The alleged {kidnapping} shocked the town.
          document possible | The sculptor is believed to have {melted} the bronze himself.
          document possible | If the price falls again, the mine will {close}.
          document possible | A colder winter could have {killed} the vines.
          """)
  void what_is_hedged_tried_or_conditional_is_possible(String telling, String text) {
    assertThat(ToldWords.told(text)).isEqualTo(telling);
  }
}
