package org.annals.coreference;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.text.DataFile;

/**
 * Says which organs are not called by a noun because their names have another one: "the ministry"
 * is no Department of Health, and "the commission" no Maritime Authority.
 */
final class OrganNouns {
  private static final Map<String, Set<String>> NOUNS = DataFile.groups("/coreference/organs.txt");

  private static final Pattern BETWEEN = Pattern.compile("[ ,'\u2019]+");

  /** Nouns that stand for each other. */
  private static final Map<String, Set<String>> ALSO =
      Map.of(
          "department", Set.of("ministry", "office"),
          "commission", Set.of("committee", "inquiry"),
          "committee", Set.of("commission", "board"),
          "court", Set.of("tribunal", "division", "council", "senate"),
          "tribunal", Set.of("court"),
          "council", Set.of("board", "parliament", "committee"),
          "parliament", Set.of("senate", "council"));

  private OrganNouns() {}

  /** Whether a noun speaks of an organ of another kind than the name. */
  static boolean areOther(String noun, Entity named) {
    if (!named.is(EntityType.ORGANIZATION)
        || !NOUNS.getOrDefault(noun, Set.of()).contains("named")) {
      return false;
    }
    Set<String> own =
        Stream.concat(named.names().stream(), Stream.of(named.key().canonicalName()))
            .flatMap(name -> BETWEEN.splitAsStream(name.toLowerCase(Locale.ROOT)))
            .filter(NOUNS::containsKey)
            .collect(Collectors.toSet());
    return !own.isEmpty()
        && !own.contains(noun)
        && ALSO.getOrDefault(noun, Set.of()).stream().noneMatch(own::contains);
  }
}
