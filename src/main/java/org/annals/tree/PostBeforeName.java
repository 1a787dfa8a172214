package org.annals.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Naivalu scored, and lock Bo Li crossed": what somebody is stands before his name, where the
 * network reads what the one before does to him.
 */
final class PostBeforeName {
  private static final Set<String> DONE_TO = Set.of("obj", "nsubj", "nsubj:pass");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> JOINED = Set.of("conj", "parataxis");
  private static final Set<String> MARKS = Set.of("mark", "aux", "aux:pass");
  private static final String BESIDE = "flat";

  private final Draft draft;

  /** A mender of one sentence. */
  PostBeforeName(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int post = 1; post < draft.size() - 2; post++) {
      if (JOINED.contains(draft.relation(post)) && draft.lower(post - 1).equals("and")) {
        before(post);
      }
    }
  }

  private void before(int post) {
    int name = post + 1;
    boolean isPost =
        draft.isNoun(post)
            && !draft.isName(post)
            && draft.isPersonName(name)
            && DONE_TO.contains(draft.relation(name));
    if (isPost) {
      deed(post, name)
          .filter(verb -> draft.head(name) == post || draft.head(name) == verb)
          .ifPresent(verb -> mend(post, name, verb));
    }
  }

  /** The verb right behind the name that nobody else does. */
  private Optional<Integer> deed(int post, int name) {
    int verb = name;
    while (verb < draft.size() && draft.isName(verb)) {
      verb++;
    }
    boolean isOpen =
        verb < draft.size()
            && draft.isVerb(verb)
            && draft.children(verb, SUBJECTS).stream().allMatch(who -> who == name)
            && draft.children(verb, MARKS).isEmpty()
            && draft.head(verb) < post
            && JOINED.contains(draft.relation(verb));
    return isOpen ? Optional.of(verb) : Optional.empty();
  }

  private void mend(int post, int name, int verb) {
    List<Integer> ands = draft.children(post, Set.of("cc"));
    draft.hangSubject(post, verb);
    draft.hang(name, post, BESIDE);
    ands.forEach(and -> draft.hang(and, verb, "cc"));
  }
}
