package org.annals.tree;

import java.util.Set;
import org.annals.text.DataFile;

/**
 * "Headed in a corner", "called in an administrator": "in" belongs to the verb, where the network
 * reads a place.
 */
final class InParticles {
  private static final Set<String> SHOOTING = DataFile.words("/tree/shot-verbs.txt");
  private static final Set<String> SHOTS = DataFile.words("/tree/shots.txt");
  private static final Set<String> CALLING = Set.of("call", "calls", "called", "calling");
  private static final Set<String> OBJECTS = Set.of("obj", "iobj");
  private static final Set<String> PASSIVE = Set.of("aux:pass");

  private final Draft draft;

  /** A mender of one sentence. */
  InParticles(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int in = 1; in + 1 < draft.size(); in++) {
      int noun = draft.head(in);
      if (draft.lower(in).equals("in")
          && draft.relation(in).equals("case")
          && noun > in
          && draft.relation(noun).equals("obl")
          && isBrought(in - 1, noun)) {
        draft.hang(in, in - 1, "compound:prt");
        draft.hang(noun, in - 1, "obj");
        mendSubject(in - 1);
      }
    }
  }

  private boolean isBrought(int verb, int noun) {
    boolean isShot = SHOOTING.contains(draft.lower(verb)) && SHOTS.contains(draft.lower(noun));
    boolean isCalled = CALLING.contains(draft.lower(verb)) && draft.isPerson(noun);
    return (isShot || isCalled)
        && draft.head(noun) == verb
        && draft.isVerb(verb)
        && draft.children(verb, OBJECTS).isEmpty()
        && draft.children(verb, PASSIVE).isEmpty();
  }

  private void mendSubject(int verb) {
    draft.children(verb, Set.of("nsubj:pass")).forEach(who -> draft.hang(who, verb, "nsubj"));
  }
}
