package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.tree.ReadText;
import org.annals.tree.SentenceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a text means by words for several, and what a pronoun for a thing without a name means. */
final class GroupsTest {
  private static List<SentenceTree> read(String text) {
    return new CoreferenceResolver().resolve(ReadText.trees(text));
  }

  private static List<String> groups(String text) {
    return read(text).stream().flatMap(GroupsTest::groups).toList();
  }

  private static Stream<String> groups(SentenceTree tree) {
    return tree.anaphora().groups().entrySet().stream()
        .map(
            e ->
                e.getValue().stream()
                    .map(r -> r.entity().key().canonicalName())
                    .collect(Collectors.joining(" & ", tree.lower(e.getKey()) + " = ", "")));
  }

  private static List<String> things(String text) {
    return read(text).stream()
        .flatMap(
            tree ->
                tree.anaphora().things().entrySet().stream()
                    .map(e -> tree.lower(e.getKey()) + " = " + e.getValue()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Susan Clark and David Jones left Leeds. They moved to Paris. "
            + "| they = Susan Clark & David Jones",
        "Susan Clark, David Jones and John Miller left. They moved to Paris. "
            + "| they = Susan Clark & David Jones & John Miller",
        "Susan Clark and David Jones sold their house. | their = Susan Clark & David Jones",
        "The prize went to Susan Clark and David Jones. They shared the money. "
            + "| they = Susan Clark & David Jones",
        "Susan Clark met David Jones in Leeds. They moved to Paris. "
            + "| they = Susan Clark & David Jones",
        "Susan Clark and her husband, David Jones, left. They moved to Paris. "
            + "| they = Susan Clark & David Jones",
        "Susan Clark married David Jones in Leeds. The couple moved to Paris. "
            + "| couple = Susan Clark & David Jones",
        "Peter Hansen met David Jones in Oslo. The two men signed a contract. "
            + "| men = Peter Hansen & David Jones",
        "Microsoft sued Google. The two companies settled in May. | companies = Microsoft & Google",
        "Microsoft and Google left Dublin. Both companies moved to Paris. "
            + "| companies = Microsoft & Google",
        "The court dismissed the appeal of Microsoft against Susan Clark and David Jones. Rain "
            + "fell. In May the respondents left. | respondents = Susan Clark & David Jones",
        "The court dismissed the appeal of Microsoft against Susan Clark and David Jones. Rain "
            + "fell. An expert helped the couple. | couple = Susan Clark & David Jones",
        "Susan Clark and David Jones bought the mill. Rain fell. Snow fell. The bank sued the "
            + "buyers. | buyers = Susan Clark & David Jones",
        "Microsoft sued Google. Microsoft lost. Google won. Microsoft paid. Google left Oslo. Rain "
            + "fell. Snow fell. The judge asked both companies to stop. "
            + "| companies = Microsoft & Google",
        "The mill was built by Peter Hansen and David Jones. Both were born in Leeds. "
            + "| both = Peter Hansen & David Jones",
      })
  void a_word_for_several_means_those_who_stand_together(String text, String expected) {
    assertThat(groups(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Susan Clark or David Jones left Leeds. They moved to Paris.",
        "Susan Clark and two friends left Leeds. They moved to Paris.",
        "Susan Clark and David Jones told the workers that they would be paid.",
        "Susan Clark and David Jones left. John Miller stayed. They moved to Paris.",
        "Susan Clark met David Jones in Oslo. The two men signed a contract.",
        "Microsoft sued Google and Boeing. The two companies settled in May.",
        "Susan Clark praised David Jones. They moved to Paris.",
        "Susan Clark and David Jones offered them a house.",
      })
  void a_word_for_several_is_left_alone_where_it_would_be_a_guess(String text) {
    assertThat(groups(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An old bridge stands near Leeds. It was built in 1957. | it = the old bridge",
        "The old bridge was built in 1957. About 300 lorries cross it every day. "
            + "| it = the old bridge",
        "Susan Clark wrote a book. Her second book appeared in Paris. It was a failure. "
            + "| it = Susan Clark\u2019s second book",
      })
  void a_thing_without_a_name_goes_by_the_words_for_it(String text, String expected) {
    assertThat(things(text)).contains(expected);
  }

  @Test
  void they_are_not_those_who_have_written_the_text() {
    assertThat(groups("March\n\nBy Susan Clark and David Jones\n\nThey came by bus."))
        .noneMatch(one -> one.startsWith("they"));
  }

  @Test
  void one_of_them_is_one_of_the_things_that_have_been_counted() {
    assertThat(
            groups(
                "Carl Holm married Anna Berg, who found two orchids and named one of them Leda."))
        .noneMatch(told -> told.startsWith("them"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The appellants, Anna Berg and Bo Li, own a mill. Carl Roe left. The appellants sued.",
        "Anna Berg and Bo Li, the plaintiffs, own a mill. Carl Roe left. The plaintiffs sued.",
        "The claimants were Anna Berg and Bo Li. Carl Roe left. The claimants sued.",
      })
  void a_noun_goes_on_meaning_those_whom_it_has_named(String text) {
    assertThat(groups(text)).singleElement().asString().endsWith("s = Anna Berg & Bo Li");
  }

  @Test
  void a_noun_that_has_been_said_of_others_since_means_nobody() {
    assertThat(
            groups(
                "The partners, Anna Berg and Bo Li, own a mill. Carl Roe has three Dutch partners."
                    + " The partners sued."))
        .isEmpty();
  }

  @Test
  void the_partners_are_the_two_who_have_founded_something() {
    assertThat(
            groups(
                "Acme Tools was founded in 1903 by Anna Berg, a smith, and Bo Li, a salesman."
                    + " The partners rented a shop."))
        .containsExactly("partners = Anna Berg & Bo Li");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peter Hansen met David Jones in Oslo. Peter Hansen brought the two men to Leeds. | men",
        "Microsoft and Google left Dublin. Microsoft kept the ships, most of them old. | them",
        "The court dismissed the appeal of Microsoft against Susan Clark and David Jones. Google "
            + "sued Anna Berg and Carl Dahl, and in May the defendants of the mill left. "
            + "| defendants",
      })
  void who_does_something_to_several_is_none_of_them(String text, String word) {
    assertThat(groups(text)).noneMatch(told -> told.startsWith(word + " = "));
  }
}
