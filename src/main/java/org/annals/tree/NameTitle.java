package org.annals.tree;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets right where the network hangs a title and the name behind it side by side on one verb: "is
 * married to Councillor Rhys Bowen", "Architect Anna Berg drew the plans".
 */
final class NameTitle {
  private static final Set<String> SHARED =
      Set.of("obl", "obl:agent", "obj", "nsubj", "nsubj:pass", "nmod", "conj");
  private static final Set<String> BEFORE = Set.of("case", "det", "amod", "cc", "nmod:poss");

  private static final Pattern SHORT =
      Pattern.compile(
          "(?:coun|ald|cllr|insp|supt|sgt|assemb|assem|del|det|lieut|comdr|const|capt|cmdr|gov|sen|rep"
              + "|gen|col|maj|lt|adm|brig|cpl|pvt|prof|rev|hon|atty|msgr|amb)\\.");

  private final Draft draft;

  /** A mender of one sentence. */
  NameTitle(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such titles on their names. */
  void mend() {
    for (int word = 0; word + 1 < draft.size(); word++) {
      if (isTitleOf(word, word + 1)) {
        for (int child : draft.children(word)) {
          draft.hang(child, word + 1, draft.relation(child));
        }
        draft.hang(word, word + 1, "compound");
      } else if (isShortHead(word, word + 1)) {
        crown(word, word + 1);
      }
    }
  }

  /** "Coun. Glenn Abara": the short title has been taken for the head of the name. */
  private boolean isShortHead(int word, int name) {
    boolean isBelow =
        draft.head(name) == word
            || (name + 1 < draft.size()
                && draft.head(name + 1) == word
                && draft.relation(name + 1).equals("flat"));
    return SHORT.matcher(draft.lower(word)).matches()
        && draft.isName(name)
        && draft.relation(name).equals("flat")
        && isBelow;
  }

  private void crown(int title, int name) {
    draft.hang(name, draft.head(title), draft.relation(title));
    for (int child : draft.children(title)) {
      draft.hang(child, name, draft.relation(child));
    }
    draft.hang(title, name, "nmod:desc");
  }

  private boolean isTitleOf(int word, int name) {
    return draft.isName(word)
        && draft.isName(name)
        && draft.head(word) == draft.head(name)
        && draft.relation(word).equals(draft.relation(name))
        && SHARED.contains(draft.relation(word))
        && draft.children(word).stream()
            .allMatch(child -> child < word && BEFORE.contains(draft.relation(child)))
        && draft.children(name).stream().noneMatch(child -> child < name)
        && draft.children(name).stream().anyMatch(child -> draft.relation(child).equals("flat"));
  }
}
