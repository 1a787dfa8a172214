package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Senses of words that are not those of the class the network takes them for. */
final class OtherSensesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg said that stabbings fell by 11 per cent in 2012. | Attack",
        "The elevator of the Leeds Museum was shut down in May 2011. | PolicyChange",
        "Acme Corporation and the Green Party agreed on the outline of a deal in May 2011. |"
            + " Speech",
        "Anna Berg would seek a meeting with Acme Corporation. | LegalFiling",
        "The Danish referees ruled that Bo Li had pushed Anna Berg in 2011. | CourtRuling",
        "Acme Corporation beat Delmar Foods by a margin of 2 per cent in 2011. | Election",
        "Anna Berg closed the shed in Leeds in 2019. | PolicyChange",
        "The transfer of Acme Corporation was agreed in 2021 by the boards of both firms. |"
            + " Enactment",
        "The Leeds Council voted 5-2 on 3 May 2011 to sell the mill. | Election",
        "Anna Berg voted against the license in 2011. | Election",
        "Acme Corporation has offered Anna Berg a post in 2011. | Speech",
        "Bo Li, who took office in 2011, has now lost three ministers. | Election",
        "Anna Berg left Leeds. \"We agreed not to tell our mother,\" she wrote years later. |"
            + " Publication",
        "The accounts committee met in May 2011. It found that the ministry of Peru paid Anna Berg"
            + " 6 million dollars. | CourtRuling",
        "One bullet struck Anna Berg at a window in May 2011. | Attack",
        "Bo Li threw the letter into the stove in May 2011. | Attack",
        "The mill in Leeds burned down in 1934. | Attack",
        "Anna Berg had been denied her asthma medication for two days in 2011. | Speech",
        "The paper by Anna Berg has been cited 1,400 times. | Speech",
        "Anna Berg was awarded an MBE in 2011. | CourtRuling",
        "Councillors in Leeds walked out before the vote on 3 May 2011. | Strike",
        "The referee sent off Bo Li in the match. Coach Anna Berg too was dismissed. | Appointment",
        "The library in Leeds was closed for five months in 2011 while its roof was mended. |"
            + " PolicyChange",
        "Acme Corporation has suspended Anna Berg in May 2011. | PolicyChange",
        "Acme Corporation signed a lease on the mill in 2011. | Enactment",
        "Anna Berg signed an agreement with the university in 2011. | Enactment",
        "The regulator fined Acme Corporation $4 million in 2019. | PolicyChange",
        "The city of Leeds closed three streets for repairs in 2019. | PolicyChange",
        "The council replaced 40 kilometres of pipe in Leeds in 2020. | PolicyChange",
        "Soldiers blocked the road to Leeds in 2019. | Protest",
        "Tourists swarmed the beach in Leeds in July 2019. | Protest",
        "Police stopped the traffic in Leeds in 2019. | Arrest",
        "Congress held Anna Berg in contempt in 1983. | Arrest",
        "Bo Li captured the moment on film in 1976. | Arrest",
        "Anna Berg's motion was defeated in Leeds in 2011. | Election",
        "Only 40 seamen reported for work in Leeds on 3 May 2011. | Publication",
        "Anna Berg lost to Bo Li by fewer than 300 votes in 2011. | CourtRuling",
        "The police searched the database of Leeds in 2011. | Raid",
        "Of the 31 routes that ran in Leeds in 2010, 12 are left. | Election",
        "The council of Leeds struck seven roads from the map in 1959. | Strike",
        "Anna Berg was held up by fog at Leeds in 2019. | Arrest",
        "Landslides in Leeds cut the road in 2019. | Attack",
        "The fire destroyed the mill in Leeds in 1904. | Attack",
        "Anna Berg held the presidency until 1966. | Election",
        "Anna Berg had held the post since July 1966. | Speech",
        "Anna Berg described 23 new species in 1966. | Speech",
        "Management and the Metal Union signed an agreement in 2011. | Enactment",
        "The ministry in Leeds has taken over the case in 2011. | LegalFiling",
        "Acme Corporation met its targets in 2014. | Meeting",
        "Anna Berg was refused entry to Peru in 1998. | Strike",
        "The measurements of Anna Berg confirmed the theory in 1998. | Speech",
        "Anna Berg called the session for 4 June 1998. | Speech",
        "Rabbits invaded Peru in 1859. | War",
        "Anna Berg began a hunger strike in Leeds on 17 May 2011. | Strike",
        "The price war in Leeds ended in 1998. | War",
        "Anna Berg succeeded in crossing the desert in 1931. | Appointment",
        "The engine died on the hill in Leeds in 1931. | LifeEvent",
        "The bank in Leeds seized the farm in 1931. | War",
        "Councillors in Leeds stormed out of the meeting in 1931. | Protest",
        "The board of Acme Corporation approved the purchase of a ship in 1931. | Enactment",
        "Acme Corporation was run as a trust until 2003. | Election",
        "Anna Berg talked her way into the guild in Leeds in 1931. | Speech",
        "Anna Berg gathered signatures in Leeds in 2011. | Meeting",
        "The museum in Leeds charged Anna Berg for the postage in 2011. | LegalFiling",
        "The city of Leeds charged them a crown a year until 1998. | LegalFiling",
        "Anna Berg burned her wrist on a kettle in Leeds in 2011. | Attack",
        "Bo Li had stolen half of the aid for Peru in 1998. | Attack",
        "The Meltemi Star picked up eleven men from a life raft off Peru in 2011. | Arrest",
        "Anna Berg was held at the camp in Peru for four days by wind. | Arrest",
        "Anna Berg took comfort from voters in Leeds in 2011. | Election",
        "Bo Li posted a bond of $3,000 in 2011. | Publication",
        "Councillors in Leeds crossed the floor on 3 May 2011. | Protest",
        "The old mill in Leeds was listed in 2011. | Speech",
        "Anna Berg called on Bo Li in Leeds every spring until 1998. | Speech",
        "Anna Berg was exiled to Peru in 1931 and recalled within the year. | Speech",
        "Anna Berg gave Bo Li the post in Leeds in 1931. | Speech",
        "Anna Berg sat beside Bo Li at the dinner in Leeds in 2011. | Meeting",
        "The jail in Leeds held 127 men in May 2011. | Arrest",
        "Soldiers in Leeds held the station for six hours on 3 May 2011. | Arrest",
        "Six monks in Leeds broke the weir with axes in 1391. | Crisis",
        "Bo Li, who seized power in Peru in 2006, fled in 2011. | War",
        "Acme Corporation has offered to reinstate Anna Berg. | Petition",
        "Anna Berg passed through Leeds in 1863. | LifeEvent",
        "The board of Acme Corporation replaced the lamp in Leeds in 2001. | Appointment",
        "Peru issued a stamp with the portrait of Anna Berg in 1994. | Publication",
        "Anna Berg reports to Bo Li in Leeds. | Speech",
        "The European Commission stopped the payment to Peru in 2006. | PolicyChange",
        "The government of Peru ordered two frigates from Acme Corporation in 1905. | PolicyChange",
        "The council of Leeds ended its contract with Acme Corporation in 2006. | PolicyChange",
        "The Metal Union dropped its demand for a bonus in 2006. | PolicyChange",
        "The Competition Commission blocked Acme Corporation from buying a rival in 2006. |"
            + " PolicyChange",
        "The Rowing Club of Leeds lodged a protest in May 2006. | Protest",
        "Anna Berg posted the letter in Leeds in 2006. | Publication",
        "Anna Berg wrote from Leeds in 2006 that the mill was closed. | Publication",
        "The Metal Union reported Bo Li to the ministry in 2006. | Speech",
        "The hunger told on the men of Bo Li in 1806. | Speech",
        "Acme Corporation was advised by Barclays. | Speech",
        "The judge in Leeds adjourned for ten minutes on 3 May 2006. | CourtRuling",
        "A court in Leeds began on Monday to decide who owns the ship. | CourtRuling",
        "The river in Leeds was dammed in 1977. | Crisis",
        "Acme Corporation won because the mayor of Leeds wished it in 2006. | Election",
        "Women in Peru gained the vote in 1955. | Election",
        "Anna Berg signed a letter of intent with Acme Corporation in 2006. | Petition",
        "Acme Corporation is charged with supervising the mine in Leeds. | LegalFiling",
        "In the battle some sixty men were killed on each side. | Attack",
        "The soldier Bo Li joined the army and was killed at Leeds in 1693. | Attack",
        "Anna Berg was made to lie down by her husband in Leeds in 2006. | Appointment",
        "Anna Berg wrote again in 2006. | Publication",
        "The agreement between Leeds and Acme Corporation was signed in 2006. | Enactment",
        "The Leeds Accord expires on 17 November 2006. | Enactment",
        "Anna Berg wrote in 2006 that the mill was closed. | Publication",
        "The penalty of Acme Corporation was imposed by the Ecology Committee. | CourtRuling",
        "The Aviation Authority suspended the certificate of Acme Corporation. | PolicyChange",
        "The firm in Leeds doubled the price of a ticket in 2006. | PolicyChange",
        "Heritage Leeds listed the chapel as a monument in 2006. | PolicyChange",
        "The Maritime Agency has allowed the vessel to carry 400 people. | PolicyChange",
        "Leeds has adopted the chimney as its badge. | PolicyChange",
        "The court in Leeds will hear from Anna Berg on Monday. | Meeting",
        "Judge Anna Berg dismissed the counterclaim of Acme Corporation. | Appointment",
        "The lawyer Bo Li defended Anna Berg in 2006. | Speech",
        "The Leeds Rovers won the semifinal. They will meet the Stockport Harriers in Leeds on 30"
            + " November. | Meeting",
        "The striker scored for Leeds Rovers in the match. It was the first defeat of the Stockport"
            + " Harriers in 14 games. | War",
        "Anna Berg warned the director in writing in 2011 that the valve was loose. | Publication",
      })
  void another_sense_is_not_of_the_class(String text, String type) {
    assertThat(ReadEvents.of(text)).noneMatch(event -> event.type().localName().equals(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A stabbing in Leeds killed Anna Berg in 2012. | Attack",
        "The referee sent off Bo Li. Anna Berg was dismissed as coach in May. | Appointment",
        "Anna Berg agreed that the price was too high. | Speech",
        "Constables in Leeds charged a crowd with batons on 3 May 1911. | Attack",
        "A gunman shot Anna Berg in Leeds in May 2011. | Attack",
        "Bo Li burned the mill in Leeds down in 1934. | Attack",
        "Dockers in Leeds walked out on 3 May 2011 over pay. | Strike",
        "The government suspended the visa program in May 2011. | PolicyChange",
        "Acme Corporation suspended its pension scheme in May 2011. | PolicyChange",
        "President Anna Berg declared three days of mourning in May 2011. | PolicyChange",
        "Peru signed the agreement in 1998. | Enactment",
        "Anna Berg signed the Paris Agreement in 2015. | Enactment",
        "The government closed all schools in May 2011. | PolicyChange",
        "Students blocked the road to Leeds in a protest on 3 May 2011. | Protest",
        "Police in Leeds stopped and held four students on 3 May 2011. | Arrest",
        "A court in Leeds freed Anna Berg in 2011. | CourtRuling",
        "Anna Berg began a hunger strike in Leeds on 17 May 2011. | Protest",
        "Norway met Peru in Leeds in 2014 to discuss the war. | Meeting",
        "Police in Leeds charged Bo Li with theft in 2011. | LegalFiling",
        "Bo Li was charged in Leeds in May 2011. | LegalFiling",
        "Police in Leeds picked up Bo Li on 3 May 2011. | Arrest",
        "Anna Berg called on Bo Li to resign in 2011. | Speech",
        "Anna Berg gave evidence in Leeds in 2011. | Speech",
        "Rebels burned the village of Leeds in 1931. | Attack",
        "The council of Leeds sat on 3 May 2011. | Meeting",
        "Anna Berg sued and lost in the Supreme Court in 1951. | CourtRuling",
        "The government of Peru ordered a halt to mining in 2006. | PolicyChange",
        "The regulator of Peru suspended the licence of Acme Corporation in 2006. | PolicyChange",
        "Anna Berg wrote in a newspaper in 2006 that the mill was closed. | Publication",
        "Lawyers asked a judge in Leeds to annul the title in 2006. | LegalFiling",
        "The Metal Union struck in Leeds in 1913. | Strike",
        "The silk mill in Leeds was nationalised in 1948. | PolicyChange",
        "Anna Berg told the judges of the Court of Appeal in Leeds that she was able. They ruled on"
            + " Friday that the trust had come to an end. | CourtRuling",
      })
  void the_sense_of_the_class_stays(String text, String type) {
    assertThat(ReadEvents.of(text)).anyMatch(event -> event.type().localName().equals(type));
  }

  @Test
  void a_noun_that_says_which_one_is_meant_is_not_the_one_before() {
    assertThat(ReadEvents.of("Norway occupied the port in 1945. Bo Li fought in the war in Peru."))
        .filteredOn(event -> event.type().localName().equals("War"))
        .hasSizeGreaterThan(1);
  }
}
