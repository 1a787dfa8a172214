package org.annals.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.name.EntityClass;
import org.annals.name.OfficeTitles;
import org.annals.name.OfficeTitles.Held;
import org.annals.text.DataFile;

/** What somebody is to a body by the words for his office there: "head of sales". */
final class RoleBonds {
  /** Nouns for what somebody holds, with those for him: "the presidency of Acme". */
  private static final Map<String, String> DIGNITIES =
      DataFile.lines("/facts/dignities.txt").stream()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

  private final OfficeTitles titles;
  private final OfficeBond bonds = new OfficeBond();

  RoleBonds(OfficeTitles titles) {
    this.titles = titles;
  }

  /** The relation; nothing where the words are of no title, or he is it no more. */
  Optional<Relation> of(String office, EntityClass body) {
    String said = office.toLowerCase(Locale.ROOT);
    List<String> words = List.of(DIGNITIES.getOrDefault(said, said).split(" ", -1));
    Optional<Held> held =
        IntStream.range(0, words.size())
            .mapToObj(word -> titles.longestAt(words, word))
            .flatMap(Optional::stream)
            .findFirst();
    return OfficeTitles.isPast(words.getFirst())
        ? Optional.empty()
        : held.flatMap(
            one -> bonds.of(new OfficeBond.Office(one, String.join(" ", words), "of", body)));
  }

  /** Whether it is a noun for what somebody holds and not for him. */
  static boolean isDignity(String office) {
    return DIGNITIES.containsKey(office.toLowerCase(Locale.ROOT));
  }
}
