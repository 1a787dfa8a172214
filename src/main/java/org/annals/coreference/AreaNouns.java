package org.annals.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Nouns for an area that is governed or settled, and what they tell of the place whose name stands
 * with them: "the canton of Uri", "the Isiolo county government", "the Amhara regional council".
 */
final class AreaNouns {
  private static final String FILE = "/coreference/areas.tsv";

  private static final Set<String> GOVERNING = Set.of("government", "administration");

  private static final Set<String> ALL = new HashSet<>();

  /** By noun or adjective, the noun that may stand behind a name. */
  private static final Map<String, String> BEHIND = new HashMap<>();

  static {
    DataFile.lines(FILE).stream().skip(1).map(line -> line.split("\t")).forEach(AreaNouns::put);
  }

  private AreaNouns() {}

  /** "The Isiolo county government": what the county does its government does. */
  private static Optional<String> governed(String[] words) {
    int governing = words.length - 1;
    return governing > 1 && GOVERNING.contains(words[governing])
        ? Optional.ofNullable(BEHIND.get(words[governing - 1]))
        : Optional.empty();
  }

  private static void put(String[] cells) {
    ALL.add(cells[0]);
    if (cells[2].equals("both")) {
      BEHIND.put(cells[0], cells[0]);
      BEHIND.put(cells[1], cells[0]);
    }
  }

  /** The noun that a name says more of: "the village of X". */
  static Optional<Integer> before(SentenceTree tree, int name) {
    int noun = tree.head(name);
    boolean isArea =
        tree.isA(name, "nmod")
            && tree.hasChild(name, "case", Set.of("of"))
            && ALL.contains(tree.lower(noun))
            && tree.lower(noun + 1).equals("of")
            && tree.hasChild(noun, "det", Set.of("the", "a"));
    return isArea ? Optional.of(noun) : Optional.empty();
  }

  /**
   * The noun right behind a name, or that of the adjective there, or within the name of the area's
   * government; nothing where another name tells which area it is: "the London borough of Camden".
   */
  static Optional<String> behind(SentenceTree tree, Referent name) {
    if (!ThingTopic.isPlace(name.entity())) {
      return governed(name.entity().label().toLowerCase(Locale.ROOT).split(" ", -1));
    }
    int next = tree.headOf(name.span());
    while (next < tree.size() && tree.span(next).start() < name.span().end()) {
      next++;
    }
    return Optional.of(next)
        .filter(at -> at < tree.size() && !tree.isInName(at) && !tree.lower(at + 1).equals("of"))
        .map(at -> BEHIND.get(tree.lower(at)));
  }
}
