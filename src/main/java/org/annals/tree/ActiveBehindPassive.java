package org.annals.tree;

import java.util.List;
import java.util.Set;
import org.annals.reader.Syntax;

/**
 * Hangs a verb with an object on the verb of saying or feeling before it, where the network joins
 * it to the passive that is said: "she feared that the rules would be weakened and announced
 * protests".
 */
final class ActiveBehindPassive {
  private static final Set<String> JOINING = Set.of("cc");
  private static final Set<String> PASSIVE = Set.of("aux:pass");
  private static final Set<String> OBJECTS = Set.of("obj");
  private static final Set<String> OWN = Set.of("nsubj", "nsubj:pass", "aux", "aux:pass", "mark");

  private final Draft draft;

  /** A mender of one sentence. */
  ActiveBehindPassive(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 3; verb < draft.size(); verb++) {
      if (isActive(verb) && isPassiveSaid(draft.head(verb))) {
        int saying = draft.head(draft.head(verb));
        draft.hang(verb, saying, "conj");
      }
    }
  }

  /** "And announced protests": a past with an object, and nothing of its own before it. */
  private boolean isActive(int verb) {
    return draft.relation(verb).equals("conj")
        && draft.head(verb) != Syntax.ROOT
        && draft.head(verb) < verb
        && draft.isVerb(verb)
        && draft.lower(verb).endsWith("ed")
        && !draft.children(verb, JOINING).isEmpty()
        && draft.children(verb, OWN).isEmpty()
        && isBeforeObject(verb);
  }

  private boolean isBeforeObject(int verb) {
    List<Integer> objects = draft.children(verb, OBJECTS);
    return !objects.isEmpty() && objects.getFirst() > verb;
  }

  private boolean isPassiveSaid(int verb) {
    int saying = draft.head(verb);
    return draft.relation(verb).equals("ccomp")
        && saying != Syntax.ROOT
        && saying < verb
        && draft.lower(saying).endsWith("ed")
        && !draft.children(verb, PASSIVE).isEmpty();
  }
}
