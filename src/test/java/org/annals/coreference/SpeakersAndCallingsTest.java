package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.entity.ResolvedDocument;
import org.annals.sentence.Lemmatizer;
import org.annals.tree.ReadText;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a text means by "I", and whom it calls anew by what that person is. */
final class SpeakersAndCallingsTest {
  private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

  private static List<String> resolved(String text) {
    ResolvedDocument document = ReadText.resolved(text);
    return new CoreferenceResolver()
        .resolve(SentenceTree.of(document, LEMMATIZER), document.creators()).stream()
            .flatMap(tree -> tree.referents().stream())
            .filter(referent -> referent.kind() != Referent.Kind.NAMED)
            .map(r -> r.span().of(text) + " = " + r.entity().key().canonicalName())
            .toList();
  }

  @Test
  void i_is_who_signs_a_letter() {
    assertThat(
            resolved(
                """
                Dear Mary,

                I arrived in Boston on Friday. I have sold the house.

                Yours sincerely,
                Peter Hansen
                """))
        .containsOnly("I = Peter Hansen");
  }

  @Test
  void he_is_nobody_who_tells_the_text() {
    assertThat(
            resolved(
                """
                The Fire
                By Peter Hansen

                I joined the brigade in 1989. On my second day a stranger pulled me out of a warehouse.

                He died in Boston in 2003. I never thanked him.
                """))
        .contains("I = Peter Hansen")
        .doesNotContain("He = Peter Hansen");
  }

  @Test
  void i_is_who_signs_in_capitals() {
    assertThat(
            resolved(
                """
                Dear Mary,

                I arrived in Boston on Friday. I have sold the house.

                Yours sincerely,
                PETER HANSEN
                """))
        .anyMatch(said -> said.equalsIgnoreCase("I = Peter Hansen"));
  }

  @Test
  void the_greeting_of_a_letter_lets_nobody_speak() {
    assertThat(
            resolved(
                """
                Dear Senator Clark: I arrived in Boston on Friday. I have sold the house.

                Yours sincerely,
                Peter Hansen
                """))
        .contains("I = Peter Hansen")
        .doesNotContain("I = Clark");
  }

  @Test
  void i_is_who_gives_the_speech_that_the_title_announces() {
    assertThat(
            resolved(
                """
                Remarks by Senator Susan Clark at the opening of the library

                I was born in this town. I have never left it.
                """))
        .contains("I = Susan Clark");
  }

  @Test
  void i_is_who_speaks_in_a_turn_of_a_conversation() {
    assertThat(
            resolved(
                """
                David Jones: When did you leave?

                Susan Clark: I left in March.

                David Jones: I stayed.
                """))
        .contains("I = Susan Clark", "I = David Jones");
  }

  @Test
  void my_is_of_the_author_who_says_it_but_once_before_any_quotation() {
    assertThat(
            resolved(
                """
                Our mill

                By Susan Clark

                My brother Tom lives beside the mill. The council said that it was "a fine mill".

                Susan Clark is a teacher.
                """))
        .contains("My = Susan Clark");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Post~Newsletter of the Labour Party~In May we walked out. | we",
        "The Post/Newsletter of the Labour Party/Vol. 3, No. 2~In May we walked out. | we",
        "The Post~We write as elected officers of the Labour Party. It grows. | We",
        "The Post~The Picket, newsletter for Labour Party members in Leeds~In May we won. | we",
        "March with us~In May we will walk to Leeds.~We are the Labour Party. | we",
        "Stop the sale~Labour Party~In May the police came to our office. | our",
      })
  void we_are_the_body_that_the_first_lines_name(String text, String word) {
    assertThat(resolved(text.replace("~", "\n\n").replace('/', '\n')))
        .anyMatch(one -> one.matches(word + " = (?:the )?Labour Party"));
  }

  @Test
  void we_are_not_the_body_that_a_story_only_names() {
    assertThat(resolved("The Post\n\nThe Labour Party met in May. We walked out."))
        .noneMatch(one -> one.startsWith("We"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ronald Reagan flew to Leeds. The president met the miners. | The president = Ronald Reagan",
        "Tony Blair flew to Leeds. The prime minister met the miners."
            + " | The prime minister = Tony Blair",
      })
  void the_president_whom_all_know_need_not_be_introduced(String text, String expected) {
    assertThat(resolved(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Former President Jimmy Carter met Susan Clark. The president met the miners.",
        "Ronald Reagan met Jimmy Carter. The president met the miners.",
        "Ronald Reagan flew to Leeds. President Ada Voss spoke. The president met the miners.",
      })
  void the_president_is_not_one_of_two_nor_a_former_one(String text) {
    assertThat(resolved(text))
        .noneMatch(one -> one.matches("The president = (?:Jimmy Carter|Ronald Reagan)"));
  }

  @Test
  void i_is_nobody_where_two_have_written_the_text() {
    assertThat(
            resolved(
                """
                Our year

                By Susan Clark and David Jones

                I went to Paris in May. I came back in June, when the rain had stopped and the sun shone.
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'I am tired,' said Peter Hansen. | I = Peter Hansen",
        "\"We will appeal,\" said a spokesman for Microsoft. | We = Microsoft",
        "Susan Clark was elected in May. The 43-year-old is the first woman to hold the post. "
            + "| The 43-year-old = Susan Clark",
        "Maria Lopez, a soprano, sang in Paris. The singer was born in Madrid. "
            + "| The singer = Maria Lopez",
        "Peter Hansen sued Microsoft in May. The plaintiff lives in Oslo. "
            + "| The plaintiff = Peter Hansen",
        "Susan Clark worked for Microsoft. She said that the employer had dismissed her. "
            + "| the employer = Microsoft",
        "Peter Hansen rented a shop from Penfold Estates (the Landlord). "
            + "In 2015 the Landlord served notice. | the Landlord = Penfold Estates",
        "Castor Holdings owns Redgate Bakery. The bakery opened in 1954. "
            + "| The bakery = Redgate Bakery",
        "The prize went to his niece, Susan Clark. She lives in Leeds. | She = Susan Clark",
      })
  void stands_for(String text, String expected) {
    assertThat(resolved(text)).contains(expected);
  }

  @Test
  void who_speaks_right_behind_a_name_is_another() {
    assertThat(resolved("They will write to Peter Hansen, the mayor said. The mayor left."))
        .isEmpty();
  }

  @Test
  void a_life_of_her_is_not_her_own() {
    assertThat(resolved("Susan Clark wrote a biography of her.")).isEmpty();
  }

  @Test
  void a_surname_is_not_that_of_a_relative_named_once() {
    String text =
        "Otto Brandeis was born in Mainz, the son of Jakob Brandeis. Brandeis studied law.";
    assertThat(ReadText.trees(text).getLast().referents())
        .extracting(r -> r.entity().key().canonicalName())
        .containsExactly("Otto Brandeis");
  }
}
