package org.annals.tree;

import java.util.Set;

/**
 * Sets right where the network gives the name of a person to the body behind a noun for the person:
 * "the chief of the chamber of trade, Bo Li, left".
 */
final class NameOfHolder {
  private static final Set<String> ENDS = Set.of(",", ".", ";", ")");

  private final Draft draft;

  NameOfHolder(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int name = 3; name + 1 < draft.size(); name++) {
      if (isBesideThing(name)) {
        int holder = holder(draft.head(name));
        if (holder >= 0) {
          draft.hang(name, holder, "appos");
        }
      }
    }
  }

  private boolean isBesideThing(int name) {
    return draft.relation(name).equals("appos")
        && draft.isPersonName(name)
        && draft.head(name) < name
        && !draft.isPerson(draft.head(name))
        && draft.lower(draft.first(name) - 1).equals(",")
        && ENDS.contains(draft.lower(end(name)));
  }

  /** The word behind the name. */
  private int end(int name) {
    int end = name + 1;
    while (end < draft.size() && draft.isPersonName(end)) {
      end++;
    }
    return end;
  }

  /** The nearest person above a noun; -1 where it is not of a person. */
  private int holder(int noun) {
    int at = noun;
    while (at >= 0 && draft.relation(at).equals("nmod") && !draft.isPerson(at)) {
      at = draft.head(at);
    }
    boolean isOpen =
        at >= 0
            && at < noun
            && draft.isPerson(at)
            && !draft.isPersonName(at)
            && draft.children(at, Set.of("appos", "flat", "conj")).isEmpty();
    return isOpen ? at : -1;
  }
}
