package org.annals.entity;

import java.util.HashMap;
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
  private static final Pattern BORN_AS = Pattern.compile("\\b[Bb]orn\\s(?:as\\s)?$");
  private static final int REACH = 10;
  private static final Pattern DEATH = Pattern.compile("\\b(?:[Dd]ied|[Dd]ies)\\b");

  private BirthNames() {}

  /** The birth names of a text, each with the name that it tells more of. */
  static Map<Form, Form> of(List<Mention> mentions, List<Form> forms, String text) {
    Map<Form, Form> names = new HashMap<>();
    ofDead(mentions, forms, text).ifPresent(name -> names.put(name.getKey(), name.getValue()));
    full(mentions, forms)
        .filter(i -> isBornAs(mentions.get(i), text))
        .forEach(
            i -> namesake(forms, i).ifPresent(later -> names.putIfAbsent(forms.get(i), later)));
    return names;
  }

  /** "She was born Moira Gillies", "Born Agnieszka Malik in Tarn\u00F3w, she". */
  private static boolean isBornAs(Mention mention, String text) {
    return BORN_AS.matcher(mention.span().before(text, REACH)).find();
  }

  /** The only one with the same given name of whom the text has told before. */
  private static Optional<Form> namesake(List<Form> forms, int born) {
    Form birth = forms.get(born);
    List<Form> before =
        forms.subList(0, born).stream()
            .filter(form -> form.type() == EntityType.PERSON)
            .filter(form -> PersonName.of(form.surface()).words().size() > 1)
            .filter(form -> isLike(birth, form))
            .toList();
    long families =
        before.stream()
            .map(form -> PersonName.of(form.surface()).words().getLast())
            .distinct()
            .count();
    return families == 1 ? Optional.of(before.getFirst()) : Optional.empty();
  }

  /** The birth name with the name that the text opens with; nothing where it tells of none. */
  private static Optional<Map.Entry<Form, Form>> ofDead(
      List<Mention> mentions, List<Form> forms, String text) {
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

  /** Whether two names have one given name and neither is only the longer way to say the other. */
  private static boolean isLike(Form birth, Form later) {
    PersonName born = PersonName.of(birth.surface());
    PersonName known = PersonName.of(later.surface());
    return !birth.equals(later)
        && born.words().getFirst().equals(known.words().getFirst())
        && !known.shortens(born);
  }

  private static boolean isTwice(Form person, List<Form> forms, int before) {
    return forms.subList(0, before).stream().filter(person::equals).count() > 1;
  }
}
