package org.annals.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words on the left, their base form on the right. */
final class LemmatizerTest {
  private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

  private static void check(String forms, String base, PartOfSpeech pos) {
    for (String form : List.of(forms.split(" "))) {
      assertThat(LEMMATIZER.lemma(form, pos)).as(form).isEqualTo(base);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          am is are was were been Being | be
          has had having                | have
          does did done doing           | do
          goes went gone                | go
          wrote written writing         | write
          overthrew overthrown          | overthrow
          undertook undertaken          | undertake
          withstood                     | withstand
          told                          | tell
          left                          | leave
          found finding                 | find
          founded founding              | found
          laid                          | lay
          lay lain lying                | lie
          born                          | bear
          sang singing                  | sing
          put putting                   | put
          """)
  void an_irregular_verb_is_looked_up(String forms, String base) {
    check(forms, base, PartOfSpeech.VERB);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          arrested ARRESTING Arrests    | arrest
          stopped stopping              | stop
          travelled traveled travelling | travel
          added adding adds             | add
          missed misses                 | miss
          raided raiding                | raid
          hoped hoping                  | hope
          hopped                        | hop
          used using uses               | use
          agreed agreeing               | agree
          breathed                      | breathe
          carried carries carrying      | carry
          died dies dying               | die
          vetoed vetoes                 | veto
          visited                       | visit
          focused focuses               | focus
          need needed needs             | need
          succeed succeeds              | succeed
          bring brings                  | bring
          discuss                       | discuss
          passes                        | pass
          trafficked                    | traffic
          """)
  void the_ending_of_a_regular_verb_is_taken_off(String forms, String base) {
    check(forms, base, PartOfSpeech.VERB);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          googled            | google
          privatising        | privatise
          deescalated        | deescalate
          doxxed             | dox
          gerrymandered      | gerrymander
          vlogging           | vlog
          reunionised        | reunionise
          rebelled           | rebel
          co-founded         | co-found
          fact-checks        | fact-check
          force-fed          | force-feed
          """)
  void a_verb_that_no_list_has_follows_the_spelling(String form, String base) {
    check(form, base, PartOfSpeech.VERB);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          children       | child
          people         | person
          peoples        | people
          feet           | foot
          crises         | crisis
          criteria       | criterion
          policewomen    | policewoman
          lives          | life
          gloves         | glove
          cities         | city
          movies         | movie
          selfies        | selfie
          churches       | church
          caches         | cache
          houses         | house
          viruses        | virus
          heroes         | hero
          quizzes        | quiz
          photos         | photo
          ads            | ad
          buildings      | building
          co-workers     | co-worker
          passers-by     | passer-by
          subcommittees  | subcommittee
          favelas        | favela
          NGOs           | ngo
          Ph.Ds          | ph.d
          """)
  void a_plural_gives_its_singular(String form, String base) {
    check(form, base, PartOfSpeech.NOUN);
  }

  @ParameterizedTest
  @CsvSource({
    "bus",
    "class",
    "analysis",
    "census",
    "news",
    "series",
    "politics",
    "headquarters",
    "specimen",
    "campus",
    "meeting",
    "seed",
    "1960s",
    "us"
  })
  void a_noun_that_only_looks_inflected_stays(String noun) {
    check(noun, noun, PartOfSpeech.NOUN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          better best     | good
          worse worst     | bad
          larger largest  | large
          bigger biggest  | big
          finer finest    | fine
          earlier         | early
          deadliest       | deadly
          other           | other
          former          | former
          honest          | honest
          premier         | premier
          wounded         | wounded
          """)
  void an_adjective_loses_its_degree_only(String forms, String base) {
    check(forms, base, PartOfSpeech.ADJ);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sooner     | soon
          better     | well
          later      | late
          together   | together
          quickly    | quickly
          """)
  void an_adverb_loses_its_degree_only(String form, String base) {
    check(form, base, PartOfSpeech.ADV);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          n't n’t     | PART | not
          '           | PART | 's
          's ’s 're   | AUX  | be
          'll ’ll wo  | AUX  | will
          've         | AUX  | have
          'd          | AUX  | would
          'd          | VERB | have
          ca          | AUX  | can
          could       | AUX  | could
          me I        | PRON | i
          him         | PRON | he
          them 'em    | PRON | they
          whom        | PRON | who
          her         | PRON | her
          's          | PRON | we
          An          | DET  | a
          those       | DET  | that
          """)
  void a_small_word_is_looked_up(String forms, PartOfSpeech pos, String base) {
    check(forms, base, pos);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          States     | PROPN | states
          Worse      | PROPN | worse
          40,000     | NUM   | 40,000
          ’          | PUNCT | ’
          during     | ADP   | during
          """)
  void other_words_are_put_in_small_letters_only(String form, PartOfSpeech pos, String base) {
    check(form, base, pos);
  }

  @Test
  void one_form_listed_for_two_words_is_a_fault_of_the_table() {
    assertThatThrownBy(() -> BaseForms.of(List.of("find found", "found found founded")))
        .hasMessage("Listed twice: found");
  }
}
