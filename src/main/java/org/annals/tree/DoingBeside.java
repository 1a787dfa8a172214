package org.annals.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Singing and clapping, with their hands bound, six people were led out": the people sing, and no
 * singing is led out.
 */
final class DoingBeside {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> OF_NOUN = Set.of("det", "nmod:poss", "amod", "case", "nummod");

  private final Draft draft;

  /** A mender of one sentence. */
  DoingBeside(Draft draft) {
    this.draft = draft;
  }

  /** Makes the doing a clause beside the verb. */
  void mend() {
    for (int verb = 3; verb < draft.size(); verb++) {
      int before = verb;
      List<Integer> subjects =
          draft.children(verb, SUBJECTS).stream().filter(who -> who < before).toList();
      if (subjects.size() == 2) {
        doing(subjects.getFirst(), subjects.getLast()).ifPresent(word -> mend(word, before));
      }
    }
  }

  private Optional<Integer> doing(int doing, int who) {
    boolean isDoing =
        draft.lower(doing).endsWith("ing")
            && draft.children(doing, OF_NOUN).isEmpty()
            && draft.lower(draft.first(who) - 1).equals(",");
    return isDoing ? Optional.of(doing) : Optional.empty();
  }

  private void mend(int doing, int verb) {
    draft.verb(doing);
    draft.hang(doing, verb, "advcl");
    draft.children(doing, Set.of("conj")).stream()
        .filter(word -> draft.lower(word).endsWith("ing"))
        .forEach(draft::verb);
  }
}
