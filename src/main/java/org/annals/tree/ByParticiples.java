package org.annals.tree;

import java.util.Set;

/**
 * Takes a past participle behind "by" for one that describes the noun behind it: "worked by
 * deported Germans". "By" opens a clause with "-ing" alone, so nobody is deported by what is
 * worked.
 */
final class ByParticiples {
  private static final Set<String> CLAUSES = Set.of("advcl", "acl");
  private static final Set<String> INSIDE = Set.of("compound", "amod", "nummod", "flat");
  private static final Set<String> KEPT = Set.of("obj", "mark", "advmod");

  private final Draft draft;

  /** A mender of one sentence. */
  ByParticiples(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such participles on their nouns. */
  void mend() {
    for (int by = 0; by + 2 < draft.size(); by++) {
      int participle = draft.head(by);
      boolean isOpening =
          draft.lower(by).equals("by")
              && draft.relation(by).equals("mark")
              && participle > by
              && isDescribing(participle);
      if (isOpening) {
        mend(by, participle);
      }
    }
  }

  private boolean isDescribing(int participle) {
    return draft.isVerb(participle)
        && CLAUSES.contains(draft.relation(participle))
        && PastForms.is(draft.lower(participle));
  }

  private void mend(int by, int participle) {
    draft.children(participle, Set.of("obj")).stream()
        .filter(noun -> noun > participle && draft.isNoun(noun) && isNext(participle, noun))
        .findFirst()
        .ifPresent(noun -> mend(by, participle, noun));
  }

  /** Whether only words of the noun stand between the two. */
  private boolean isNext(int participle, int noun) {
    for (int word = participle + 1; word < noun; word++) {
      if (draft.head(word) != noun || !INSIDE.contains(draft.relation(word))) {
        return false;
      }
    }
    return true;
  }

  private void mend(int by, int participle, int noun) {
    int above = draft.head(participle);
    boolean isDone = draft.isVerb(above) && isPassive(above, participle);
    draft.hang(noun, above, isDone ? "obl:agent" : draft.isVerb(above) ? "obl" : "nmod");
    draft.children(participle).stream()
        .filter(word -> word > noun && !KEPT.contains(draft.relation(word)))
        .filter(word -> !draft.isMark(word))
        .forEach(
            word -> draft.hang(word, noun, draft.isNoun(word) ? "nmod" : draft.relation(word)));
    draft.hang(by, noun, "case");
    draft.hang(participle, noun, "amod");
  }

  private boolean isPassive(int verb, int behind) {
    boolean isReduced =
        draft.relation(verb).equals("acl") && verb < behind && PastForms.is(draft.lower(verb));
    return isReduced || draft.child(verb, Set.of("aux:pass", "nsubj:pass")).isPresent();
  }
}
