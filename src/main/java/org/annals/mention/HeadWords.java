package org.annals.mention;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.name.EntityClass;
import org.annals.name.Piece;
import org.annals.name.Pieces;
import org.annals.ontology.Terms;

/** The nouns by which a name says what it names: "Council", "Treaty", "Street". */
public final class HeadWords {
  private final Map<String, EntityClass> classes = new HashMap<>();
  private int longest = 1;

  /** The head words of each class, one or several words each. */
  public HeadWords(Map<EntityClass, List<String>> words) {
    for (EntityClass entityClass : EntityClass.values()) {
      for (String phrase : words.getOrDefault(entityClass, List.of())) {
        List<String> keys = Pieces.of(phrase).stream().map(Piece::key).toList();
        longest = Math.max(longest, keys.size());
        classes.putIfAbsent(String.join(" ", keys).toLowerCase(Locale.ROOT), entityClass);
      }
    }
  }

  /** The head words that the ontology gives to the classes that names can have. */
  public static HeadWords of(Terms terms) {
    Map<EntityClass, List<String>> words = new EnumMap<>(EntityClass.class);
    terms
        .headWords()
        .forEach((term, heads) -> EntityClass.named(term).ifPresent(c -> words.put(c, heads)));
    return new HeadWords(words);
  }

  /**
   * A head that stands in a line.
   *
   * @param from its first word
   * @param to the word after its last
   */
  record Head(int from, int to, EntityClass entityClass) {}

  /** The class that this single word marks. */
  Optional<EntityClass> classOf(String lower) {
    return Optional.ofNullable(classes.get(lower));
  }

  /** The longest head that begins at this capitalised word. */
  Optional<Head> startingAt(Line line, int from) {
    Head found = null;
    var phrase = new StringBuilder();
    for (int to = from + 1; to <= Math.min(line.size(), from + longest); to++) {
      phrase.append(to == from + 1 ? "" : " ").append(line.lower(to - 1));
      EntityClass entityClass = classes.get(phrase.toString());
      if (entityClass != null && line.isCapital(to - 1)) {
        found = new Head(from, to, entityClass);
      }
    }
    return Optional.ofNullable(found);
  }
}
