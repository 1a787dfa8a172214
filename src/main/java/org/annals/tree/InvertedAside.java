package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import org.annals.text.DataFile;

/**
 * Sets right where the network takes who says something between commas for what is said of the noun
 * before: "The law, said the judge, was harsh".
 */
final class InvertedAside {
  private static final Set<String> SAYING = DataFile.words("/tree/aside-verbs.txt");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> OBJECTS = Set.of("obj");

  private final Draft draft;

  InvertedAside(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 2; verb < draft.size(); verb++) {
      int noun = draft.head(verb);
      Optional<Integer> speaker = isBehindNoun(verb) ? speaker(verb) : Optional.empty();
      if (speaker.isPresent() && SUBJECTS.contains(draft.relation(noun))) {
        draft.hang(speaker.get(), verb, "nsubj");
        draft.hang(verb, draft.head(noun), "parataxis");
      }
    }
  }

  private boolean isBehindNoun(int verb) {
    return SAYING.contains(draft.lower(verb))
        && draft.isVerb(verb)
        && (draft.relation(verb).startsWith("acl") || draft.relation(verb).equals("parataxis"))
        && draft.lower(verb - 1).equals(",")
        && draft.head(draft.head(verb)) > verb;
  }

  /** Who stands alone behind the verb, up to a comma. */
  private Optional<Integer> speaker(int verb) {
    return draft
        .child(verb, OBJECTS)
        .filter(who -> draft.isPerson(who) && draft.first(who) == verb + 1)
        .filter(who -> draft.lower(end(who) + 1).equals(","))
        .filter(
            who -> draft.children(verb).stream().allMatch(c -> c.equals(who) || draft.isMark(c)));
  }

  private int end(int word) {
    int end = word;
    while (end + 1 < draft.size() && !draft.isMark(end + 1) && draft.isBelow(end + 1, word)) {
      end++;
    }
    return end;
  }
}
