package org.annals.coreference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;

/** What speaks for each name for which a word of a document may stand, by the word's place. */
final class Weighings implements Likely.Listener {
  private final Map<Place, Map<EntityKey, Choice>> byPlace = new HashMap<>();

  @Override
  public void hear(Anaphor anaphor, List<Choice> choices, Optional<Antecedent> told) {
    Map<EntityKey, Choice> named = new LinkedHashMap<>();
    for (Choice choice : choices) {
      if (choice.who().orElse(null) instanceof Named(Entity entity)) {
        named.put(entity.key(), choice);
      }
    }
    byPlace.put(anaphor.place(), named);
  }

  /** By the names for which the word at a place may stand; nothing where nobody has asked. */
  Map<EntityKey, Choice> at(Place place) {
    return byPlace.getOrDefault(place, Map.of());
  }
}
