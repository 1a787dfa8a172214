package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annals.document.Block;
import org.annals.name.EntityClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a name and what is none, voice by voice. */
final class RuleMentionFinderTest {
  private static void isFoundAsMarked(String marked) {
    assertThat(MarkedText.mark(MarkedText.read(MarkedText.plain(marked)))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PERSON Rosa Parks] was arrested in [PLACE Montgomery].",
        "They met in [PLACE Geneva] and flew to [PLACE Japan].",
        "The ship left [PLACE Hamburg] for [PLACE New York].",
        "He was born in [PLACE Reading], [PLACE England].",
        "The [ORGANIZATION FBI] and the [ORGANIZATION CIA] would not comment.",
        "The [ORGANIZATION Supreme Court] heard the case.",
        "The [ORGANIZATION White House] said nothing.",
        "A hearing in [ORGANIZATION Congress] was put off.",
        "Prices in the [PLACE U.S.] rose again.",
        "She has lived in [PLACE Guantánamo Bay] and in [PLACE São Paulo].",
        "Soldiers fought in [EVENT World War I] and [EVENT World War II].",
        "The [LAW Voting Rights Act] was signed in 1965.",
        "Both [PLACE France] and [PLACE Germany] agreed.",
        "It was a [PLACE China]-[PLACE Russia] pact.",
        "The policies of the [PERSON Nixon] era ended.",
      })
  void known_names_are_found(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The French and the Germans agreed.",
        "Venezuelan families came on Tuesday.",
        "Reading a book takes time.",
        "Mobile phones were banned.",
        "Time will tell, and will power helps.",
        "In March the rain stopped.",
        "Give us a reason to stay.",
        "Many workers walked out. Nobody came back.",
        "Latino voters and Christian groups met.",
        "It is a nice idea, and I like it.",
        "Hundreds of people marched for hours.",
        "Police said the road was closed.",
        "They equipped the vans with X-ray machines.",
      })
  void other_words_are_no_names(String text) {
    isFoundAsMarked(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President [PERSON Lincoln] spoke for two minutes.",
        "Dr. [PERSON Amara Okonkwo-Bell] runs the clinic.",
        "Mayor [PERSON Dale Pruitt] vetoed the plan.",
        "Secretary of State [PERSON Zebulon Thackeray] resigned.",
        "[PERSON J. R. Hartwell] wrote to the editor.",
        "[PERSON George W. Bush] backed down.",
        "[PERSON Maria Gonzalez], 47, lives next door.",
        "[PERSON Ludwig van der Meer] painted it.",
        "[PERSON Alfredo \"Lalo\" Jimenez Ortega] was taken away.",
        "[PERSON Sammy Davis Jr.] sang that night.",
        "[PERSON Jean-Luc Picot] and [PERSON Anna Kowalska] married.",
        "\"We won,\" said [PERSON Priya Raman].",
        "[PERSON Tom Brackett], who owns the mill, laughed.",
        "[PERSON Dwight D. Eisenhower] was a general.",
        "Mrs. [PERSON Whitcombe] stayed at home.",
        "Her lawyer, [PERSON Sarah Feldman], said so.",
        "The case of [PERSON Omar al-Bashir] is known.",
        "Professor [PERSON Klaus Richter] taught there.",
        "Justice [PERSON Ruth Ginsburg] dissented.",
        "Justices [PERSON Scalia] and [PERSON Thomas] agreed.",
        "She met \"Big Bill\" [PERSON Haywood] there.",
        "Gov. [PERSON Nelson Rockefeller] refused.",
        "the poet [PERSON Nikolai Rubtsov] died young",
        "Sgt. [PERSON Lou Brandvold] closed the bridge.",
        "[PERSON Biden] and [PERSON Harris] campaigned together.",
        "Aides to [PERSON Hillary Clinton] denied it.",
      })
  void persons_are_found_by_shape(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [PERSON Trump] administration appealed.",
        "An anti-[PERSON Trump] rally was held.",
        "[PERSON Trump]-era rules were dropped.",
        "[PERSON Obama]'s record is mixed.",
        "Under [PERSON Biden]’s plan, taxes rise.",
        "The [PLACE Cleveland]-based firm closed.",
      })
  void names_are_seen_inside_other_words(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [ORGANIZATION Harmon Valley School Board] met.",
        "She studied at the [ORGANIZATION University of Westmere].",
        "He joined the [ORGANIZATION Larkfield Police Department].",
        "The [ORGANIZATION Coalition for Fair Rents] sued.",
        "The [ORGANIZATION Department of Forests and Rivers] agreed.",
        "Shares of [ORGANIZATION Altavine Corp.] fell.",
        "[ORGANIZATION Briggs & Co.] was sold.",
        "The [ORGANIZATION Bank of Westmere] failed.",
        "The [ORGANIZATION Women's Trade Union League] was founded.",
        "The [ORGANIZATION Progressive Farmers' Party] lost.",
        "The [ORGANIZATION Court of Appeals for the Ninth Circuit] ruled.",
        "The [ORGANIZATION Ministry of Public Works] paid.",
        "The [ORGANIZATION Westmere Historical Society] meets.",
        "He reads the [ORGANIZATION Maple Heights Courier].",
        "The [ORGANIZATION Centers for Plant Care and Study] opened.",
        "The [ORGANIZATION Committee on Ways and Means] voted.",
        "The [ORGANIZATION Larkfield County Sheriff's Department] said so.",
      })
  void organizations_are_found_by_their_head(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [ORGANIZATION League of Tenant Voters] ([ORGANIZATION LTV]) met. [ORGANIZATION LTV] won.",
        "The [ORGANIZATION QVRT] issued a statement.",
        "The [ORGANIZATION Westmere Water Board] ([ORGANIZATION WWB]) raised its fees.",
        "The CEO has a PhD and a TV.",
        "It is 5 PM, OK?",
      })
  void acronyms_are_organizations_unless_they_are_words(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In [LAW Hartwell v. Pruitt], the judges split.",
        "In [LAW Thackeray v. Board of Regents] they agreed.",
        "The [LAW Tenant Protection Act of 1987] stands.",
        "The [LAW Clean Rivers Act] passed.",
        "He signed [LAW Executive Order 11246] at noon.",
        "It breaks [LAW Title IX], she said.",
        "The [LAW Fourteenth Amendment] forbids it.",
        "The [LAW Treaty of Westmere] ended it.",
        "[LAW Public Law 94-142] covers it.",
        "The so-called “[LAW Seven Rivers Ban]” was struck down.",
        "In [LAW Case C-311/18] the judges agreed.",
        "[LAW Proposition 13] cut taxes.",
        "The [LAW Land Registration Act 1925] was repealed.",
        "The [LAW Equal Protection Clause] applies.",
      })
  void laws_are_found_by_shape(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The act of writing is hard.",
        "The treaty was signed by both sides.",
        "He lost by law and order.",
        "Team A vs team b is on.",
        "Section heads met in the hall.",
      })
  void laws_need_a_name(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army began [EVENT Operation Silver Heron] at dawn.",
        "[EVENT Hurricane Zelda] hit the coast.",
        "The [EVENT Battle of Larkfield] was lost.",
        "The [EVENT Siege of Westmere] took a year.",
        "The [EVENT 1994 Italian general election] was close.",
        "The [EVENT Larkfield riots] went on for days.",
        "They planned a strike called “[EVENT A Week Without Bread]” in May.",
        "The [EVENT War of 1812] was short.",
        "After the [EVENT Seven Years' War] it was ceded.",
        "The [EVENT Larkfield Massacre] shocked them.",
        "A rally called \"[EVENT Stay Put Saturday]\" is planned.",
      })
  void events_are_found_by_shape(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The war went on and the strike failed.",
        "The operation was a success.",
        "He called it “a very bad idea” in May.",
        "Elections were held in spring.",
      })
  void events_need_a_name(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They closed [PLACE Mason Street] and [PLACE 42nd Street].",
        "Cars stood on the [PLACE 405 freeway].",
        "He drove down [PLACE Highway 61] to the coast.",
        "She crossed the [PLACE Harmon Bridge] at night.",
        "He comes from [PLACE Brackwater], [PLACE Ohio].",
        "The boat sank in [PLACE Lake Orwena].",
        "They climbed [PLACE Mount Harrowby].",
        "Troops held [PLACE Fort Larkin].",
        "It rained in [PLACE Larkin County].",
        "Floods hit [PLACE Western Kenya] in May.",
        "The [PLACE Harrow River] rose.",
        "Men were held at the [PLACE Stonegate Detention Center].",
        "The game was played at [PLACE Harmon Stadium].",
      })
  void places_are_found_by_shape(String marked) {
    isFoundAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PERSON Priya Raman] came late. [PERSON Raman] said nothing, and [PERSON Raman] left.",
        "[PERSON Tom Brackett] owns the mill. Then [PERSON Brackett] sold it.",
        "[ORGANIZATION Altavine Foods Inc.] grew. Shares of [ORGANIZATION Altavine] rose.",
        "Mr. [PERSON Quillfeather] spoke. Later [PERSON Quillfeather] left.",
        "The [ORGANIZATION Westmere Labor Council] met. A [ORGANIZATION Westmere Labor Council] vote passed.",
        "[PERSON Ada Stone] ran. They saw [PERSON Stone] throw a stone.",
      })
  void what_the_document_has_shown_counts(String marked) {
    isFoundAsMarked(marked);
  }

  @Test
  void a_heading_in_title_case_shows_only_what_is_sure() {
    String text = "Mass Protests To Show Support For Workers In Chicago";

    assertThat(MarkedText.mark(MarkedText.read(text, Block.Kind.HEADING)))
        .isEqualTo("Mass Protests To Show Support For Workers In [PLACE Chicago]");
  }

  @Test
  void a_heading_in_capitals_is_read_without_regard_to_case() {
    String text = "RAIDS IN LOS ANGELES LEAVE US ANGRY";

    assertThat(MarkedText.mark(MarkedText.read(text, Block.Kind.HEADING)))
        .isEqualTo("RAIDS IN [PLACE LOS ANGELES] LEAVE US ANGRY");
  }

  @Test
  void of_two_places_with_one_name_the_text_chooses_by_what_follows() {
    Mention mention = MarkedText.read("He died in Birmingham, Alabama.").mentions().getFirst();

    assertThat(mention.known().orElseThrow().within()).contains("Alabama");
  }

  @Test
  void the_class_is_as_exact_as_the_evidence() {
    assertThat(
            MarkedText.read("The Clean Rivers Act helped Larkin County and Altavine Corp. a lot.")
                .mentions())
        .extracting(Mention::entityClass)
        .containsExactly(EntityClass.STATUTE, EntityClass.REGION, EntityClass.COMPANY);
  }

  @Test
  void threads_give_the_same_answer() {
    String text =
        MarkedText.plain(
            "[PERSON Priya Raman] of the Westmere Water Board (WWB) sued in Hartwell v. Pruitt. WWB won.");
    String once = MarkedText.mark(MarkedText.read(text));

    List<String> answers =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> MarkedText.mark(MarkedText.read(text)))
            .toList();

    assertThat(answers).containsOnly(once);
  }
}
