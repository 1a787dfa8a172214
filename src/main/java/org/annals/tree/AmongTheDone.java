package org.annals.tree;

import java.util.Set;

/**
 * Reads to whom it was done who was among those: "among the arrested was Bo Li", whom the network
 * takes for the one who did it.
 */
final class AmongTheDone {
  private static final Set<String> DONE =
      Set.of(
          "arrested",
          "detained",
          "killed",
          "injured",
          "wounded",
          "convicted",
          "charged",
          "dismissed",
          "accused",
          "captured",
          "executed",
          "honoured",
          "honored",
          "elected",
          "selected",
          "invited",
          "released",
          "evacuated",
          "deported");

  private final Draft draft;

  /** A mender of one sentence. */
  AmongTheDone(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int word = 2; word < draft.size(); word++) {
      if (DONE.contains(draft.lower(word))
          && draft.lower(word - 1).equals("the")
          && draft.lower(word - 2).equals("among")) {
        int done = word;
        draft
            .children(word, Set.of("nsubj"))
            .forEach(subject -> draft.hang(subject, done, "nsubj:pass"));
      }
    }
  }
}
