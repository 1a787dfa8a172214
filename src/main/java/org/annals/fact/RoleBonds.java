package org.annals.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.name.EntityClass;
import org.annals.name.OfficeTitles;
import org.annals.name.OfficeTitles.Held;

/** What somebody is to a body by the words for his office there: "head of sales". */
final class RoleBonds {
  private final OfficeTitles titles;
  private final OfficeBond bonds = new OfficeBond();

  RoleBonds(OfficeTitles titles) {
    this.titles = titles;
  }

  /** The relation; nothing where the words are of no title, or he is it no more. */
  Optional<Relation> of(String office, EntityClass body) {
    List<String> words = List.of(office.toLowerCase(Locale.ROOT).split(" ", -1));
    Optional<Held> held =
        IntStream.range(0, words.size())
            .mapToObj(word -> titles.longestAt(words, word))
            .flatMap(Optional::stream)
            .findFirst();
    return OfficeTitles.isPast(words.getFirst())
        ? Optional.empty()
        : held.flatMap(one -> bonds.of(new OfficeBond.Office(one, office, "of", body)));
  }
}
