package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;
import org.annals.text.DataFile;

/**
 * Hangs what somebody is on his name, where the network hangs it on the place behind that: "Bo Li
 * of Ohio, a Democrat".
 */
final class BehindPlace {
  private static final Set<String> PEOPLE = DataFile.words("/quantity/people.txt");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> OF = Set.of("of", "from");

  private final Draft draft;

  /** A mender of one sentence. */
  BehindPlace(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int noun = 4; noun < draft.size(); noun++) {
      int place = draft.head(noun);
      int person = isBeside(noun, place) ? draft.head(place) : Syntax.ROOT;
      if (person != Syntax.ROOT && person < place && draft.isPersonName(person)) {
        draft.hang(noun, person, "appos");
      }
    }
  }

  private boolean isBeside(int noun, int place) {
    return draft.relation(noun).equals("appos")
        && place != Syntax.ROOT
        && place < noun
        && PEOPLE.contains(draft.lower(noun) + "s")
        && has(noun, "det", ARTICLES)
        && has(place, "case", OF);
  }

  private boolean has(int word, String relation, Set<String> words) {
    return draft.children(word, Set.of(relation)).stream()
        .anyMatch(child -> words.contains(draft.lower(child)));
  }
}
