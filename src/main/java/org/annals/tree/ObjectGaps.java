package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;
import org.annals.text.DataFile;

/**
 * Sets right where the network joins a verb with an object of its own to a clause that has none
 * because it describes it: in "they shelled the village that she had rebuilt and shot its mayor"
 * she shot nobody.
 */
final class ObjectGaps {
  private static final String CLAUSE = "acl:relcl";
  private static final Set<String> RELATIVE = Set.of("that", "which", "whom", "who");
  private static final Set<String> OBJECTS = Set.of("obj", "ccomp", "xcomp");

  private static final Set<String> TIMES_AND_WAYS =
      Set.of(
          "day", "night", "morning", "evening", "week", "month", "year", "time", "moment", "hour",
          "way", "reason", "place", "summer", "winter", "spring", "autumn", "season", "once");

  private static final Set<String> INTRANSITIVE = DataFile.words("/clause/intransitive-verbs.txt");

  private final Draft draft;

  /** A mender of one sentence. */
  ObjectGaps(Draft draft) {
    this.draft = draft;
  }

  /** Joins such verbs to the verb above. */
  void mend() {
    for (int verb = 5; verb < draft.size(); verb++) {
      int clause = draft.head(verb);
      if (clause > 0 && clause < verb && isJoined(verb, clause) && hasGap(clause)) {
        int above = above(draft.head(clause), verb);
        if (above >= 0) {
          draft.hang(verb, above, "conj");
        }
      }
    }
  }

  private boolean isJoined(int verb, int clause) {
    return draft.relation(verb).equals("conj")
        && draft.relation(clause).equals(CLAUSE)
        && draft.isVerb(verb)
        && !draft.hasSubject(verb)
        && hasObject(verb, verb);
  }

  private boolean hasObject(int verb, int behind) {
    return draft.children(verb, OBJECTS).stream().anyMatch(what -> what > behind);
  }

  /** "That she had rebuilt": all but what it describes. */
  private boolean hasGap(int clause) {
    boolean hasDoer =
        draft.children(clause, Set.of("nsubj")).stream()
            .anyMatch(who -> who < clause && !RELATIVE.contains(draft.lower(who)));
    if (!hasDoer || hasObject(clause, clause)) {
      return false;
    }
    boolean isSaid =
        draft.children(clause, Set.of("obj")).stream()
            .anyMatch(what -> RELATIVE.contains(draft.lower(what)));
    return isSaid || isBare(clause);
  }

  /** "She had rebuilt": no relative word, and neither a time nor a verb without objects. */
  private boolean isBare(int clause) {
    String form = draft.lower(clause);
    boolean isIntransitive =
        INTRANSITIVE.contains(form) || INTRANSITIVE.contains(form.replaceFirst("e?d$", ""));
    return !isIntransitive
        && !TIMES_AND_WAYS.contains(draft.lower(draft.head(clause)))
        && draft.child(clause, Set.of("advmod", "mark", "aux:pass", "compound:prt")).isEmpty();
  }

  /** The verb before the noun that both tell the same time; -1 where there is none. */
  private int above(int noun, int verb) {
    int above = draft.head(noun);
    while (above != Syntax.ROOT && !draft.isVerb(above)) {
      above = draft.head(above);
    }
    boolean isSame =
        above >= 0
            && above < noun
            && PastForms.is(draft.lower(above)) == PastForms.is(draft.lower(verb))
            && draft.children(verb, Set.of("aux", "mark")).isEmpty()
            && !draft.lower(verb).endsWith("ing");
    return isSame ? above : Syntax.ROOT;
  }
}
