package org.annals.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in brackets, all taken for persons, that a noun before them says to be something else. */
final class NamingNounsTest {
  private static final Pattern NAME = Pattern.compile("\\[([^\\]]+)\\]");

  private static List<EntityClass> typed(String marked, EntityClass... kinds) {
    StringBuilder text = new StringBuilder();
    List<Mention> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(marked);
    int last = 0;
    while (matcher.find()) {
      text.append(marked, last, matcher.start());
      Span span = new Span(text.length(), text.length() + matcher.group(1).length());
      EntityClass kind =
          names.size() < kinds.length ? kinds[names.size()] : EntityClass.of(EntityType.PERSON);
      names.add(new Mention(span, kind, 0.9, Optional.empty()));
      text.append(matcher.group(1));
      last = matcher.end();
    }
    text.append(marked.substring(last));
    return new NamingNouns()
        .typed(text.toString(), names).stream().map(Mention::entityClass).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She founded the ensemble [Kamar] in 1979. [Kamar] won a prize. | ORGANIZATION",
        "He wrote for the magazine [Drumbeat], which closed. [Drumbeat] paid him. | NEWS_MEDIA",
        "He left the small Paris label [Oriflamme]. [Oriflamme] sued. | COMPANY",
      })
  void a_noun_right_before_a_name_says_what_it_names_everywhere(String text, EntityClass kind) {
    assertThat(typed(text)).containsOnly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The band [Berg] left in May broke up. | the clause has a verb of its own",
        "The school [Anna] attended burned down. | the clause has a verb of its own",
        "[Anna Berg] owned it. The firm [Berg] of Leeds failed. | part of a person's name",
      })
  void a_name_stays_a_person_s_where_the_noun_may_be_another_thing(String text, String why) {
    assertThat(typed(text)).as(why).containsOnly(EntityClass.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Ashgold Resources] runs a mine. [Ashgold] dismissed 212 workers. | COMPANY",
        "[Uralit] signed. [Uralit] declined to comment. | COMPANY",
      })
  void a_name_is_a_body_s_where_the_text_names_the_body_so(String text, EntityClass kind) {
    assertThat(typed(text, EntityClass.COMPANY)).containsOnly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She ran a small charity, [Lamp and Quay], which pays for boats. | MOVEMENT_ORGANIZATION",
        "He wrote to the newspaper [Drumbeat]. [Drumbeat] paid him. | NEWS_MEDIA",
        "He met the owner of a charity. [Drumbeat] paid him. | ORGANIZATION",
      })
  void a_noun_says_what_kind_of_body_a_name_is_of(String text, EntityClass kind) {
    assertThat(typed(text, EntityClass.ORGANIZATION, EntityClass.ORGANIZATION)).containsOnly(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "'[Roe Motors] is old. Mr [Roe] is not.'",
    "'[Roe Motors] is old. [Ann Roe] is not.'"
  })
  void a_person_with_a_title_or_a_first_name_is_no_body(String text) {
    assertThat(typed(text, EntityClass.COMPANY).getLast()).isEqualTo(EntityClass.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Berdova], the largest private railway in Peru, fell. | POLITICAL_PARTY | COMPANY",
        "[Berdova], an English-language weekly, closed. | COMPANY | NEWS_MEDIA",
        "[Berdova], the railway's owner, fell. | POLITICAL_PARTY | POLITICAL_PARTY",
        "[Berdova], a railway ministry, fell. | GOVERNMENT_BODY | GOVERNMENT_BODY",
      })
  void a_noun_behind_a_body_says_of_what_kind_it_is(
      String text, EntityClass seen, EntityClass kind) {
    assertThat(typed(text, seen)).containsExactly(kind);
  }
}
