package org.annals.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hangs on what where the network goes wrong again and again. */
final class MendedTreesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Senator Bo Li of Ohio, a Republican, said the plan was good. | Republican | Bo
          Carl Roe, a net-maker on Gozo, wrote to him. | net-maker | Carl
          Carl Roe, a net-maker on Gozo, wrote to him. | Gozo | net-maker
          Two years later, in Berg v. Li, the court narrowed the statute. | Berg | narrowed
          The court, in Berg v. Li, freed states from the duty. | Berg | freed
          Kestrel Foods feared that the rules would be weakened and announced protests. \
          | announced | feared
          An expert hired by the couple, the chemist Bo Li, found oil. | chemist | expert
          In May a surveyor sent by the owners, Anna Berg, reported damp. | Anna | surveyor
          A man killed by a soldier, Bo Li, was buried. | Bo | soldier
          Northgale Coal, the subsidiary of Kestrel Foods that bought the mine, denied it. \
          | bought | subsidiary
          '"The pier is safe," Anna Berg told reporters, adding that it had been repaired.' \
          | adding | told
          Ida Roe, who sold the paper to Carl Roe, the brewer, and moved to Peru, has died. \
          | moved | sold
          The board met after Kestrel Foods, the largest partner in the fund, withdrew its support \
          and its two directors handed in their keys. | handed | withdrew
          Voting no were Carl Roe and Anna Berg. | Carl | Voting
          The Democrats\u2019 response to the return of Trump has been a combination of delay and \
          suppression of opposition. | Democrats | response
          Professor Cres Roe, Director of the National Iodine Nutrition study, and Chairman of the \
          Iodine Centre, says it is crucial. | Chairman | Director
          Carl Roe stayed after having left the elite group within Scientology called the Sea Org. \
          | called | group
          Ida Nida was a linguist who developed the theory of dynamic equivalence and one of the \
          founders of the modern discipline. | one | linguist
          Anna Berg produced a contract of May 1921 in which she asked the bank to wait. \
          | May | contract
          Carl Roe headed in a corner by Ida Berg. | corner | headed
          Carl Roe headed in a corner by Ida Berg. | in | headed
          In May its bankers called in an administrator, Carl Roe. | in | called
          The boat headed in a new direction. | in | direction
          She was managing director of Kestrel Foods. | managing | director
          She was managing director of Kestrel Foods. | was | director
          She succeeds Carl Roe, who retires after eighteen years and will advise the board. \
          | advise | retires
          The will forbids the trustees to sell the mill. | trustees | forbids
          Justice Carl Roe, with whom Justice Ida Berg agreed, rejected each ground. \
          | Carl | rejected
          The letter says that the museum gave up its claim in 1999, and bears its stamp. \
          | bears | says
          The village says that its people cleared the land, and has been suing the mill. \
          | suing | says
          Ida Roe announced that she would manage the mill herself, and she did for years. \
          | did | announced
          The coach said the red card had been harsh but refused to blame him. | refused | said
          Ida Roe noticed that the women walked past the pump and asked them for money. \
          | asked | noticed
          She argued that the firm had been told that the radar was faulty and had gone on. \
          | gone | told
          The commission ordered an audit of Kestrel Foods, which collected 4 million pounds. \
          | collected | Foods
          The general had Grech and forty-three others shot in the square. | Grech | had
          The general had Grech and forty-three others shot in the square. | shot | had
          Shares in Kestrel, which is listed on the Ghana Stock Exchange, fell. | listed | Kestrel
          After the Second World War 95 families were settled in Lahti. | 95 | families
          After the Second World War 95 families were settled in Lahti. | War | settled
          The mill owns four boats, the oldest of which sank in May. | oldest | sank
          The by-law, said the chief justice, was "as short as it is clear". | said | short
          The by-law, said the chief justice, was "as short as it is clear". | justice | said
          With all ballots counted, the Green Party took 28.4 percent of the vote and 29 of the 90 \
          seats in the assembly, down from 38 three years ago, the commission said. | seats | 29
          Opening the meeting, Bo Li said he had two aims, the sale of the land acquired in May \
          and the repair of the pier damaged in March. | acquired | land
          The mill owns four boats, one of which was sunk in May. | one | sunk
          The pit was worked by deported Germans from the coast. | Germans | worked
          The pit was worked by deported Germans from the coast. | deported | Germans
          The farmers lost up to a third of their trade. | up | third
          The firm has six ships, among them the Ulla Queen, which was built in 2015. | built | Queen
          Acme employs 2,700 people, of whom 1,200 work in Peru. | 1,200 | work
          He sold the villages of the valley, which was flooded in 1950. | flooded | valley
          The owner of the two barges, which were sunk in 1944, left. | sunk | barges
          An architect hired by the owners, Paul Meyer, drew the plans. | Paul | architect
          Rebels shelled the village that Anna Berg had rebuilt and shot its mayor. | shot | shelled
          The firm sold the mill that Anna Berg had built and run for years. | run | built
          The judge fined the shipping line 8.5 million euros. | euros | fined
          The fund gave each bereaved family 3,000 dollars. | dollars | gave
          The fund wrote to six schools, each of which received 500 pounds. | received | schools
          She had four sons, one of whom became a bishop in Lima. | one | became
          The flour was made by Kestrel Foods, which employs 300 people and which, in 2021, opened \
          a bakery in Malta. | opened | employs
          '"The mill," Anna Berg said, "is the heart of the town."' | mill | heart
          '"Our river," said Carl Roe, "has been sick for years."' | river | sick
          '"The walls," Carl Roe wrote, "were built in 1901."' | walls | built
          The offer, announced before banks opened in Leeds on Monday, was refused. | banks | opened
          Her uncle was the head brewer of Okocim, which was nationalised in 1945. \
          | nationalised | Okocim
          They chose a leader within a month of the meeting, which Anna Berg had called. \
          | called | meeting
          The Act empowered commissioners to levy a rate and forbade the keeping of pigs. \
          | forbade | empowered
          The 23-year-old from Mendefera attacked 7km from the summit. | 23-year-old | attacked
          It is subject to approval by shareholders, who will vote on 20 July. | who | vote
          This came after a Monday press conference by ICE Acting Director Todd Lyons, who gloated \
          that agents had detained 1,461 people in Massachusetts. | gloated | Todd
          It is subject to approval by shareholders, who will vote on 20 July. \
          | vote | shareholders
          She was a critic of the farm policy; in a talk held in Lima in 1961 Ana Vega argued that \
          the forest would die. | talk | argued
          At the ford of Batu Lotong, on 3 July, the column was ambushed by some 3,000 highlanders \
          led by the queen's uncle, Bo Li; 214 soldiers were killed, and the rest abandoned their \
          guns. | killed | ambushed
          In Santa Rosa, residents buried 15 of the dead. | Rosa | buried
          She wants a ban on dams, which neighbouring Chile outlawed in 1970. | Chile | outlawed
          It overturns a decision of the High Court, which dismissed the claim. | dismissed | Court
          The chief of the chamber of trade, Bo Li, complains that it is dear. | Bo | chief
          Mwangaza was founded in 1978 as a cooperative of 300 smallholders at Kinangop by Anna \
          Berg. | Berg | founded
          They met Ida Roe, a widow with three children whose husband had drowned. | drowned | widow
          Acme Corporation owns 60 per cent of the mine and Sanwa Metals the rest. | rest | Metals
          They had a son, Andrzej, and a daughter, Krystyna. | Andrzej | son
          Anna Berg won a place at Imperial College. | College | place
          The trust, whose chairman is Carl Roe, was set up in 1961. | chairman | Carl
          It was Carl Roe, not Anna Berg, who carried the bell to Bergen. | carried | Carl
          Carl Roe, whose widow runs the shop in Oslo, drew the map in 1988. | widow | runs
          Anna Berg settled in Leeds in 1946, taught at the city's college of art for twenty years \
          and died in 1982. | taught | settled
          Coun. Glenn Abara and Coun. Rosalie Dunn voted against the closing. | Abara | voted
          Coun. Glenn Abara and Coun. Rosalie Dunn voted against the closing. | Dunn | voted
          Rita Howell, an architect whose houses of glass and steel made her famous in Chicago, \
          has died in Boston. | Howell | died
          Rita Howell, an architect whose houses of glass and steel made her famous in Chicago, \
          has died in Boston. | houses | made
          My great-grandfather, Anselmo Fuentes, dug coal at Hastings. | Fuentes | great-grandfather
          The department's Wage Division found that Castellano had failed to provide the housing \
          promised in the order, had dismissed four workers who complained, and had left. \
          | dismissed | failed
          Bo Li became chairman of Microsoft, and Ann Roe was made finance director. | Roe | made
          Ann Roe, founder and chief executive of Microsoft and chair of the Leeds Trust, spoke. \
          | chair | executive
          She is survived by a son, Amos Daye, who teaches at Howard University; five \
          grandchildren; and a brother, Henry. | brother | son
          Carl Hall, an economist at the Lagos Institute, which drew up the report, resigned. \
          | drew | Institute
          She was replaced by Carl Hall, a director of Norsk Gas, which had bought the field. \
          | bought | Gas
          Helen Ward, chief executive of Kestrel Foods, which employs 300 people, has resigned. \
          | employs | Kestrel
          The company sold the mill to a group of investors from Leeds, who closed it in 2003. \
          | closed | investors
          The court must decide within 60 days of the appeal, which was filed on Monday. \
          | filed | appeal
          The report says that the fund set up in 2010, which holds 4 billion dollars, has lost \
          money. | holds | fund
          The winners were Ida Roe, who runs a food bank; Carl Bo, a former clerk of the council \
          who was dismissed in 2019; and Maria Lind. | clerk | Carl
          She fractured her pelvis and left ankle in the fall. | ankle | pelvis
          He broke his contract and left town. | left | broke
          She blamed the Ministry of Mines, which she accused of failing to send inspectors to \
          remote pits. | which | accused
          She blamed the Ministry of Mines, which she accused of failing to send inspectors to \
          remote pits. | accused | Ministry
          The minister listed the gains of the reform, among them the bridge opened in June, which \
          links the two banks. | opened | bridge
          The minister listed the gains of the reform, among them the bridge opened in June, which \
          links the two banks. | links | bridge
          The murder of the singer Ida Roe in Bergen on 6 May 2010 is unsolved. | Bergen | murder
          The theft of ten clocks from the palace in 1994 was never solved. | 1994 | theft
          The purchase of the ferry by Olsen Shipping in 1999 led to strikes. | Olsen | purchase
          One of those who stayed, Carl Roe, said that it rained. | Carl | said
          The second, Kestrel Foods, bought the mill in 1910. | Kestrel | bought
          One of the largest, AFP Calandria, signalled on Monday that it would consider selling \
          at 1,400 pesos. | Calandria | signalled
          Council members Ida Howell and Carl Roe, the chairman of the finance committee, voted \
          no. | chairman | Carl
          Army chief of staff General Carl Roe said the rebels had fled. | Carl | chief
          State Rep. Carol Howell, a Democrat whose district includes the port, introduced a bill \
          in March to repeal it. | Carol | introduced
          On Sunday night the head of the observation post, Carl Roe, woke the mayor of Leeds. \
          | Carl | head
          The court found that a pathologist called by the Crown, Dr Carl Roe, had not disclosed \
          the tests. | Carl | pathologist
          Any deal would also need clearance from the competition regulator, the KFA, which in \
          2019 blocked the firm's own attempt to purchase a smaller brewer, Kestrel Foods. \
          | blocked | regulator
          The arrest of union leader Carl Roe by federal police angered Leeds. | leader | arrest
          The purchase of a portrait by Velazquez in 1971 angered critics. | Velazquez | portrait
          Kestrel shareholders will get 58 per cent of the shares and those of Selby 42 per cent. \
          | Selby | get
          The Reform Party won 40 percent of the vote and the Greens 12 percent. | Greens | won
          Carl Roe scored with his first touch, and lock Ida Berg forced her way over ten minutes \
          from time. | lock | forced
          In 1931 she bought the bankrupt Sunde Mekaniske Verksted, which gave the company a \
          foundry, and its engineer, Olav Sunde, designed the firm's first electric winch in 1936. \
          | bankrupt | Sunde
          Kestrel Foods will appeal against the red card, its president, Carl Roe, said. \
          | president | said
          The bank will keep rates unchanged in June, two people familiar with the matter said. \
          | people | said
          The mill will return the books to Leeds, its director, Ida Moe, announced. \
          | director | announced
          The council sued the owner, Carl Roe, claimed damages and lost. | Carl | owner
          The mill would close in May, Northgale's chief executive, Ida Roe, said. \
          | executive | said
          One of them, Carl Roe, drives a tram in Leeds. | Carl | drives
          In May 1971 Governor Carl Roe of Ohio, himself a former head of the works department, \
          halted most highway building. | Carl | halted
          'Carl Roe took the bullhorn at Leeds and told the crowd, "You deserve a rest."' \
          | deserve | told
          Most of those arrested at the port were fined. | those | Most
          'Carl Roe wept, "because I had lost", and told nobody.' | lost | wept
          The other, the Svan, blockaded Bergen for three summers. | Svan | blockaded
          The other, Carl Roe, is a former adviser to the mayor. | Carl | adviser
          """)
  void each_word_hangs_on_what_it_belongs_to(String text, String word, String head) {
    SentenceTree tree = ReadText.trees(text).getFirst();
    int at = tree.size() - 1;
    while (at >= 0 && !tree.surface(at).equals(word)) {
      at--;
    }
    while (tree.isInName(at) && tree.isInName(tree.head(at))) {
      at = tree.head(at);
    }
    assertThat(tree.surface(tree.head(at))).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NEW ORLEANS, April 17 (Gulf Wire) - A federal judge ordered the firm to pay. | ORLEANS
          ACCRA, 3 May 2022 (West Coast Wire) - Kestrel Foods cut its forecast. | ACCRA
          NEW ORLEANS, April 17 (Gulf Wire) - A federal judge on Friday ordered the agency to release a student. | ORLEANS
          LIMA, 9 February 2018 (Pacific Wire) - Acme Corporation said it would cut 310 jobs. | Wire
          """)
  void no_word_of_a_dateline_is_a_subject(String text, String word) {
    SentenceTree tree = ReadText.trees(text).getFirst();
    for (int at = 0; at < tree.size(); at++) {
      assertThat(tree.surface(at).equals(word) && tree.isA(at, "nsubj")).isFalse();
    }
  }
}
