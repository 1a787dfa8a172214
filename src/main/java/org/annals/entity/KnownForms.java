package org.annals.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.mention.Mention;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.NameBase;
import org.annals.name.Reading;

/**
 * Settles for each form of a document what the name base says it is: one sense for a document, and
 * a place that is named with the place around it once ("Springfield, Illinois") is that one
 * throughout.
 */
final class KnownForms {
  private final NameBase names;

  KnownForms(NameBase names) {
    this.names = names;
  }

  /** The forms of the mentions, each with what is known of it. */
  List<Form> of(List<Mention> mentions, String text) {
    List<Form> written = mentions.stream().map(mention -> Form.of(mention, text)).toList();
    Map<Form, KnownName> known = new HashMap<>();
    Map<Form, KnownName> explicit = new HashMap<>();
    for (int i = 0; i < written.size(); i++) {
      Form form = written.get(i);
      form.known().ifPresent(name -> known.putIfAbsent(form.bare(), name));
      if (i + 1 < written.size() && isWithin(mentions.get(i), mentions.get(i + 1), text)) {
        inside(form, written.get(i + 1)).ifPresent(name -> explicit.putIfAbsent(form.bare(), name));
      }
    }
    known.putAll(explicit);
    return written.stream()
        .map(form -> form.bare().knownAs(Optional.ofNullable(known.get(form.bare()))))
        .toList();
  }

  private static boolean isWithin(Mention inner, Mention outer, String text) {
    return inner.entityClass().type() == EntityType.PLACE
        && outer.entityClass().type() == EntityType.PLACE
        && inner.span().end() < outer.span().start()
        && text.substring(inner.span().end(), outer.span().start()).matches(",\\s{1,2}");
  }

  private Optional<KnownName> inside(Form inner, Form outer) {
    List<String> outerNames =
        names.readings(outer.surface().text()).stream()
            .map(reading -> reading.name().label())
            .toList();
    return names.readings(inner.surface().text()).stream()
        .map(Reading::name)
        .filter(name -> name.entityClass().type() == EntityType.PLACE)
        .filter(name -> name.within().filter(outerNames::contains).isPresent())
        .findFirst();
  }
}
