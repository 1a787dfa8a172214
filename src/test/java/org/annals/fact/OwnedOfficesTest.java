package org.annals.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annals.name.OfficeTitles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OwnedOfficesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Unity Party lost. Bo Li, a former treasurer of the party, said the Unity Party was poor.|Bo Li role former treasurer of Unity Party
          LEEDS, England — The Leeds City Council met on Monday. Police Chief Ann Roe spoke.|Ann Roe role Police Chief of Leeds
          LEEDS, England — The Leeds City Council met on Monday. Council President Ann Roe spoke.|Ann Roe memberOf Leeds City Council
          The Leeds Board of Education met. Board president Ann Roe spoke.|Ann Roe leads Leeds Board of Education
          The Leeds Board of Education met. Board members Bo Li and Ann Roe voted no.|Ann Roe memberOf Leeds Board of Education
          The Leeds Board of Education met. Ann Roe will become interim superintendent in May.|Ann Roe worksFor Leeds Board of Education
          LEEDS, England — The Leeds City Council met. Fire Chief Ann Roe of Dayton spoke.|Ann Roe role Fire Chief of Dayton
          Bolivia rejected the charge. Deputy Water Minister Ann Roe spoke.|Ann Roe role Deputy Water Minister of Bolivia
          Ann Roe, the justice minister under Bo Li, spoke in Chile. The government of Chile fell.|Ann Roe role justice minister of Chile under Bo Li
          LIMA — Foreign Minister Ann Roe spoke on Monday. She praised Peru.|Ann Roe role Foreign Minister of Peru
          Kolvik Town Council met on Monday. Mayor Ann Roe voted in favour.|Ann Roe role Mayor of Kolvik
          Kolvik District Council met on Monday. Deputy mayor Ann Roe spoke.|Ann Roe role Deputy mayor of Kolvik
          LEEDS, England — The town council met. The former police chief, Ann Roe, spoke.|Ann Roe role former police chief of Leeds
          LEEDS, England — The town council met on Monday. Coun. Ann Roe spoke.|Ann Roe represents Leeds
          LEEDS, England — The town council met on Monday. Fire Chief Ann Roe spoke.|Ann Roe role Fire Chief of Leeds
          Microsoft grew. Bo Li, then its director, said that Microsoft was poor.|Bo Li role former director
          CHICAGO, Ill. — Gov. Ann Roe spoke in Illinois on Monday. She praised Bo Li.|Ann Roe represents Illinois
          Microsoft¶Microsoft made locks.¶The founder, Bo Li, had been robbed.|Microsoft foundedBy Bo Li
          Microsoft¶Microsoft made locks.¶Bo Li, the majority owner, left.|Bo Li owns Microsoft
          Boeing grew. Sales rose. The works manager, Ann Roe, wept.|Ann Roe worksFor Boeing
          Boeing bought Microsoft.¶Microsoft was founded in 1975 by Ann Roe. It grew.¶Roe, who is still chairwoman, spoke.|Ann Roe leads Microsoft
          Microsoft said that chairwoman Ann Roe would leave. Microsoft grew.|Ann Roe leads Microsoft
          The British Museum grew. The British Museum moved. Ann Roe became director of the museum in 2021.|Ann Roe leads British Museum 2021/..
          Harvard University grew. Ann Roe has chaired its trustees since 2015.|Ann Roe role chair of the trustees of Harvard University 2015/..
          The Court of Appeal sat. The Court of Appeal ruled. Justice Ann Roe agreed.|Ann Roe memberOf Court of Appeal
          Microsoft has closed the site. "Our thoughts are with them," chief executive Ann Roe said.|Ann Roe leads Microsoft
          AFSCME Council 31, a union of guards, plans to sue. Union president Ann Roe said so.|Ann Roe leads AFSCME Council 31
          The harbour of Truro, Nova Scotia, froze. Truro is small. Father Bo Li, the parish priest, came.|Bo Li role parish priest of Truro
          Microsoft has closed the site.¶Microsoft grew.¶The plant manager, Ann Roe, wept.|Ann Roe worksFor Microsoft
          Boeing and Microsoft met.¶Microsoft was founded in 1975. It grew. The present chairman, Ann Roe, spoke.|Ann Roe leads Microsoft
          Harvard University met. Harvard University grew. Harvard University got a gift from the alumna Ann Roe.|Ann Roe educatedAt Harvard University
          An appeal lay to the Court of Appeal (Mr Justice Roe) in May.|Roe memberOf Court of Appeal
          LEEDS, England — The City Council met on Monday. Police Chief Ann Roe spoke.|Ann Roe role Police Chief of Leeds
          For Microsoft it was the best year since Ann Roe became chief executive in 2019.|Ann Roe leads Microsoft 2019/..
          Bo Li was elected president of the National Miners Union; Ann Roe became secretary-treasurer.|Ann Roe worksFor National Miners Union
          Bo Li was elected president of the National Miners Union and Ann Roe treasurer.|Ann Roe worksFor National Miners Union
          Bo Li became chairman of Microsoft, and Ann Roe was made finance director.|Ann Roe worksFor Microsoft
          The Land and Village Party won. Bo Li met the Land and Village leader Ann Roe.|Ann Roe leads Land and Village Party
          The Labour Party lost two seats. Deputy leader Ann Roe resigned.|Ann Roe worksFor the Labour Party
          The Leeds Museum of Art has bought a painting. Director Ann Roe wept.|Ann Roe leads Leeds Museum of Art
          The old cotton mill has reopened. Its owner, Ann Roe, wept.|Ann Roe role owner of the old cotton mill
          Bolivia's culture ministry issued a protest. The ministry's deputy head, Bo Li, spoke.|Bo Li role deputy head of the culture ministry of Bolivia
          Bolivia promised to buy a boat. The country's defence minister, Bo Li, met the crew.|Bo Li role defence minister of Bolivia
          The auditors hid cameras. They counted lorries. Their leader, Ann Roe, wept.|Ann Roe role leader of the auditors
          The unit was opened in 2013. In January its head, Ann Roe, left for Leeds.|Ann Roe role head of the unit
          She lost before reaching the appeal court, whose president, Ann Roe, wrote to Bo Li.|Ann Roe role president of the appeal court
          He helped to found a union for journalists, of which Ann Roe was the first treasurer.|Ann Roe role first treasurer of the union
          Boeing made Ann Roe, formerly of Microsoft, its president.|Ann Roe role former employee of Microsoft
          The mayor's office spokesman Bo Li agreed.|Bo Li role mayor's office spokesman
          Ann Roe, chief executive of Microsoft since 2018, will lead the new company.|Ann Roe role leader of the new company
          The physicist Ann Roe (1869\u20131931) was born in Leeds.|Ann Roe role physicist
          They met in Truro, Nova Scotia. It changed the mood in the province. Premier Bo Li spoke.|Bo Li represents Nova Scotia
          The Picket¶Newsletter of Millworkers Local 12, May 2019¶We won in May. Vice President Ann Roe spoke.|Ann Roe worksFor Millworkers Local 12
          """)
  void an_office_is_of_the_body_that_the_text_is_about(String text, String statement) {
    assertThat(all(text.replace("¶", "\n\n"))).contains(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Unity Party and the Liberal Party lost. Bo Li, a former treasurer of the party,"
            + " spoke.",
        "LEEDS, England — The Leeds City Council met. Fire Chief Bo Li, of Dayton, spoke.",
        "Bo Li led the Unity Party to leave the government.",
        "Premier Bo Li spoke in Truro, Nova Scotia, and in Newfoundland about the province.",
        "Bolivia and Chile fell out. Deputy Water Minister Bo Li spoke.",
        "LEEDS, England — The town council met. Finance director Bo Li spoke for Microsoft."
            + " Microsoft grew.",
      })
  void it_is_of_none_where_another_is_as_likely(String text) {
    assertThat(all(text))
        .noneMatch(said -> said.matches("Bo Li role .* of (?:\\p{Lu}|the government).*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Court of Appeal sat. The Court of Appeal ruled. The High Court had sat. Justice Bo Li"
            + " spoke.",
        "Microsoft and Boeing have closed the site. Chief executive Bo Li spoke.",
        "Leeds United 3 Hull City 2\n\n"
            + "Hull City led early. But Roe levelled, and the captain, Bo Li, scored.",
        "The Leeds Board of Health met. The Hull Board of Health met. Board president Bo Li spoke.",
        "The company's board members Bo Li and Ann Roe left. The Leeds Board of Health closed.",
        "Microsoft met Boeing. The works manager, Bo Li, wept.",
        "Boeing said chairman Bo Li would not meet Microsoft.",
        "Microsoft bought the baths. Microsoft grew. It is big. The baths' former manager, Bo Li,"
            + " wept. Microsoft grew.",
        "Ann Roe founded Microsoft.\n\nBo Li met Boeing. Bo Li, who is still chairman, spoke.",
        "Ann Roe became mayor of Leeds, and Bo Li was elected treasurer.",
        "Ann Roe became chairman of Microsoft after Boeing fell, and Bo Li was named treasurer.",
        "Ann Roe, chairman of Microsoft, met the treasurer, Bo Li.",
        "For Boeing it was the worst year since Microsoft grew and Bo Li became chief executive.",
        "The Picket\n\nNewsletter of Millworkers Local 12, May 2019\n\nWe met a spokesman, Bo Li.",
      })
  void nobody_is_placed_where_two_bodies_are_as_likely(String text) {
    assertThat(all(text))
        .noneMatch(said -> said.matches("Bo Li (?:leads|memberOf|worksFor|represents) .*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo Li was minister of trade. He had been in office since February 2019.|Bo Li role minister of trade 2019-02/..
          Bo Li is the mayor of Leeds. It rained. It snowed. It froze. It thawed. Bo Li took office in 2015.|Bo Li represents Leeds 2015/..
          Bo Li, the mayor of Leeds, who was elected in 2015, spoke.|Bo Li represents Leeds 2015/..
          The Leeds Board of Education met. Board member Bo Li voted no. Li, who was elected in 2021, left.|Bo Li memberOf Leeds Board of Education 2021/..
          Chairman Bo Li, in the post since 2009, said so.|Bo Li role Chairman 2009/..
          Bo Li, then director of Microsoft, left.|Bo Li role former director of Microsoft
          Bo Li is the director of Microsoft. He took the helm in May 2015.|Bo Li leads Microsoft 2015-05/..
          Bo Li is the managing director of Microsoft. Li, who took over the Leeds-based firm in 2015, spoke.|Bo Li leads Microsoft 2015/..
          Norway's prime minister is Bo Li. Ministers met. It rained. It snowed. Li, who has governed since 2022, stayed.|Bo Li role prime minister 2022/..
          """)
  void an_office_told_before_gets_its_term(String text, String statement) {
    assertThat(all(text)).contains(statement);
  }

  @Test
  void the_office_of_an_entry_is_that_of_the_body_in_its_heading() {
    assertThat(
            all(
                "Galway Hydrographic Institute\n\nIt was founded in 1854. The director, Bo Li,"
                    + " resigned in 2009."))
        .contains("Bo Li leads Galway Hydrographic Institute ../2009");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The presidency passed to Bo Li in 1952.|Bo Li leads Galway Hydrographic Institute 1952/..
          Bo Li held the presidency until his death in 1966.|Bo Li leads Galway Hydrographic Institute ../1966
          In 1950 the trustees engaged as engineer the young Bo Li.|Bo Li worksFor Galway Hydrographic Institute 1950/..
          """)
  void an_entry_speaks_of_the_body_with_which_its_heading_begins(String text, String statement) {
    assertThat(all("Galway Hydrographic Institute: a short history\n\nIt was founded. " + text))
        .contains(statement);
  }

  @Test
  void what_an_entry_names_by_its_kind_has_people_of_its_own() {
    assertThat(
            all(
                "National Miners Union\n\nThe union grew. The library, whose director was Ann Roe,"
                    + " burned in 1940."))
        .noneMatch(said -> said.startsWith("Ann Roe leads"));
  }

  @Test
  void an_office_is_not_of_a_rival_of_what_the_sentence_before_is_about() {
    assertThat(all("The union sued the bank in May. Its head, Ann Roe, left for Leeds."))
        .noneMatch(said -> said.matches("Ann Roe role head of .*"));
  }

  @Test
  void a_possessor_that_is_no_name_may_be_what_its_stands_for() {
    assertThat(
            all(
                "Under Microsoft the monastery's land was divided, and its abbot, Ann Roe, was"
                    + " jailed."))
        .noneMatch(said -> said.matches("Ann Roe (?:leads|worksFor) .*"));
  }

  @Test
  void who_works_at_the_head_of_a_part_does_not_lead_the_body() {
    assertThat(all("Ann Roe joined from Microsoft, where she was head of sales for Asia."))
        .contains("Ann Roe worksFor Microsoft")
        .noneMatch(said -> said.startsWith("Ann Roe leads"));
  }

  @Test
  void a_mayor_is_of_the_town_in_which_he_is_told_to_be() {
    assertThat(
            all(
                "LEEDS, England — The town council met on Monday. In Hull, where Mayor Bo Li spoke,"
                    + " it rained."))
        .noneMatch(said -> said.equals("Bo Li represents Leeds"));
  }

  @Test
  void a_president_whom_all_know_is_none_of_the_body_that_the_text_is_about() {
    assertThat(
            all(
                "Harvard University met. Harvard University grew. President Ann Roe spoke. President"
                    + " Bill Clinton had a letter from Harvard University."))
        .contains("Ann Roe leads Harvard University")
        .noneMatch(said -> said.startsWith("Bill Clinton leads"));
  }

  @Test
  void a_text_that_counts_minutes_is_none_of_a_meeting() {
    assertThat(
            all(
                "An address at Leeds University\n\nThank you, Secretary Ann Roe. Our guest spoke for"
                    + " ten minutes."))
        .noneMatch(said -> said.startsWith("Ann Roe worksFor"));
  }

  @Test
  void a_president_whom_all_know_holds_no_office_of_a_council() {
    assertThat(
            all(
                "Minutes of Brenford Borough Council.\nPresent: two people.\n\nPresident Bill"
                    + " Clinton sent a letter."))
        .noneMatch(said -> said.startsWith("Bill Clinton leads"));
  }

  @Test
  void a_president_whom_all_know_is_none_of_the_body_of_an_entry() {
    assertThat(
            all(
                "National Miners Union\n\nIts members marched when President Woodrow Wilson signed"
                    + " the law."))
        .noneMatch(said -> said.startsWith("Woodrow Wilson leads"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The new company, Boeing Microsoft Ltd, will be large. Bo Li will become deputy chairman.|Bo Li role deputy chairman of Boeing Microsoft Ltd
          The combined group will be called Boeing Microsoft Ltd and will grow. Ann Roe, chief executive of Boeing since 2018, becomes chairwoman of the combined group.|Ann Roe leads Boeing Microsoft Ltd
          The combined company will operate under the name Boeing Microsoft Ltd from May. Ann Roe joins as chief financial officer.|Ann Roe worksFor Boeing Microsoft Ltd
          The merged company, Boeing Microsoft Ltd, will be large. Ann Roe has been appointed Chief Executive Officer.|Ann Roe leads Boeing Microsoft Ltd
          The merged company, Boeing Microsoft Ltd, will be large. Ann Roe joins from the Oslo office of Google as chief financial officer.|Ann Roe worksFor Boeing Microsoft Ltd
          The merged company, Boeing Microsoft Ltd, will be large. Bo Li, the chairman of Boeing, will become non-executive chairman.|Bo Li role non-executive chairman of Boeing Microsoft Ltd
          The merged company, Boeing Microsoft Ltd, will be large. Bo Li, the chairman of Boeing, will become non-executive chairman.|Bo Li role chairman
          """)
  void who_takes_up_an_office_after_a_merger_has_it_in_the_new_body(String text, String said) {
    assertThat(all("Boeing and Microsoft agreed to merge on Monday. " + text)).contains(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boeing and Microsoft agreed to merge. Bo Li will become deputy chairman.",
        "Boeing set up a new company, Boeing Wings Ltd. Bo Li will become deputy chairman.",
        "Boeing and Microsoft will merge. The new company, Boeing Wings Ltd, will be large. Bo Li,"
            + " deputy chairman of Nokia, welcomed it.",
      })
  void no_office_is_in_a_new_body_that_no_merger_makes_or_that_nobody_joins(String text) {
    assertThat(all(text)).noneMatch(said -> said.matches("Bo Li .* Boeing Wings Ltd.*"));
  }

  private static List<String> all(String text) {
    ReadDocument read = ReadStatements.read(text);
    List<Statement> told = ReadStatements.offices(text);
    List<Statement> all =
        Stream.concat(told.stream(), LocalOffices.following(read, told).stream()).toList();
    return new OwnedOffices(OfficeTitles.load())
        .named(read.trees(), all).stream().map(ReadStatements::words).toList();
  }
}
