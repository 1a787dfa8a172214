package org.annals.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.mention.Mention;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.NameBase;
import org.annals.name.Reading;

/**
 * Reads "Marie and Pierre Curie" as two full names, where the name base knows the first of them.
 */
final class Couples {
  private static final Pattern SIBLINGS =
      Pattern.compile("\\b(?:sisters|brothers|siblings|twins|couple|spouses)\\s$");

  private static final int REACH = 12;

  private final NameBase names;
  private final GivenSexes sexes = new GivenSexes();

  Couples(NameBase names) {
    this.names = names;
  }

  /** The forms of the mentions, the first of each couple with the surname it shares. */
  List<Form> of(List<Mention> mentions, List<Form> forms, String text) {
    List<Form> whole = new ArrayList<>(forms);
    for (int i = 0; i + 1 < forms.size(); i++) {
      if (isOneWord(forms.get(i))
          && forms.get(i + 1).type() == EntityType.PERSON
          && areJoined(mentions.get(i), mentions.get(i + 1), text)) {
        Form first = forms.get(i);
        List<String> surname = forms.get(i + 1).surface().words();
        if (surname.size() == 2) {
          Surface full = new Surface(first.surface().text() + " " + surname.getLast());
          int at = i;
          known(full)
              .map(n -> new Form(first.type(), full, Optional.of(n)))
              .or(() -> ofOneFamily(mentions.get(at), first, full, text))
              .or(() -> ofTwo(first, forms.get(at + 1), full, forms))
              .ifPresent(form -> whole.set(at, form));
        }
      }
    }
    return whole;
  }

  /** "The sisters Paola and Chiara Molteni". */
  private static Optional<Form> ofOneFamily(
      Mention mention, Form first, Surface full, String text) {
    return SIBLINGS.matcher(mention.span().before(text, REACH)).find()
        ? Optional.of(new Form(first.type(), full, Optional.empty()))
        : Optional.empty();
  }

  /** "Dermot and Sheila Kinsella": a man and a woman, and no other of the first name. */
  private Optional<Form> ofTwo(Form first, Form second, Surface full, List<Form> all) {
    Optional<Sex> one = sexes.of(first.surface().text().toLowerCase(Locale.ROOT));
    Optional<Sex> other = sexes.of(second.surface().words().getFirst().toLowerCase(Locale.ROOT));
    boolean isCouple = one.isPresent() && other.isPresent() && !one.equals(other);
    boolean isElsewhere =
        all.stream()
            .filter(form -> form.type() == EntityType.PERSON)
            .map(form -> form.surface().words())
            .anyMatch(words -> words.size() > 1 && words.getFirst().equals(first.surface().text()));
    return isCouple && !isElsewhere
        ? Optional.of(new Form(first.type(), full, Optional.empty()))
        : Optional.empty();
  }

  private static boolean isOneWord(Form form) {
    return form.type() == EntityType.PERSON && form.surface().words().size() == 1;
  }

  private static boolean areJoined(Mention one, Mention other, String text) {
    int gap = other.span().start() - one.span().end();
    return gap >= 3
        && gap <= 5
        && text.substring(one.span().end(), other.span().start()).matches("\\s(?:and|&)\\s");
  }

  private Optional<KnownName> known(Surface full) {
    return names.readings(full.text()).stream()
        .filter(Reading::strong)
        .map(Reading::name)
        .filter(name -> name.entityClass().type() == EntityType.PERSON)
        .findFirst();
  }
}
