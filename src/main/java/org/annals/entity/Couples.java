package org.annals.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.mention.Mention;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.NameBase;
import org.annals.name.Reading;

/**
 * Reads "Marie and Pierre Curie" as two full names, where the name base knows the first of them.
 */
final class Couples {
  private final NameBase names;

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
          known(full).ifPresent(n -> whole.set(at, new Form(first.type(), full, Optional.of(n))));
        }
      }
    }
    return whole;
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
