package org.annals.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.mention.Mention;
import org.annals.name.EntityType;

/**
 * The name under which somebody was born of whose death a text tells: "Ruth Calloway died on
 * Monday. ... Ruth Ann Merrow was born in 1920".
 */
final class BirthNames {
  private static final String BORN = " was born";
  private static final Pattern DEATH = Pattern.compile("\\b(?:[Dd]ied|[Dd]ies)\\b");

  private BirthNames() {}

  /** The birth name with the name that the text opens with; nothing where it tells of none. */
  static Optional<Map.Entry<Form, Form>> of(List<Mention> mentions, List<Form> forms, String text) {
    Optional<Integer> first = full(mentions, forms).findFirst();
    if (first.isEmpty() || !text.contains(BORN)) {
      return Optional.empty();
    }
    Form person = forms.get(first.get());
    return full(mentions, forms)
        .filter(i -> isBorn(mentions.get(i), text))
        .findFirst()
        .filter(i -> forms.indexOf(forms.get(i)) == i && opensParagraph(mentions.get(i), text))
        .filter(i -> isLike(forms.get(i), person) && isTwice(person, forms, i))
        .filter(i -> DEATH.matcher(text.substring(0, mentions.get(i).span().start())).find())
        .map(i -> Map.entry(forms.get(i), person));
  }

  private static Stream<Integer> full(List<Mention> mentions, List<Form> forms) {
    return IntStream.range(0, mentions.size())
        .filter(i -> forms.get(i).type() == EntityType.PERSON)
        .filter(i -> PersonName.of(forms.get(i).surface()).words().size() > 1)
        .boxed();
  }

  private static boolean isBorn(Mention mention, String text) {
    return text.startsWith(BORN, mention.span().end());
  }

  private static boolean opensParagraph(Mention mention, String text) {
    int start = mention.span().start();
    return start > 0 && text.charAt(start - 1) == '\n';
  }

  /** Whether two names have one given name. */
  private static boolean isLike(Form one, Form other) {
    return !one.equals(other)
        && PersonName.of(one.surface())
            .words()
            .getFirst()
            .equals(PersonName.of(other.surface()).words().getFirst());
  }

  private static boolean isTwice(Form person, List<Form> forms, int before) {
    return forms.subList(0, before).stream().filter(person::equals).count() > 1;
  }
}
