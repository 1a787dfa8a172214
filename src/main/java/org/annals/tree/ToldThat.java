package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;

/** "Told two employers that he was lazy": what they were told, and not which ones. */
final class ToldThat {
  private static final Set<String> TELLING =
      Set.of(
          "told",
          "tell",
          "tells",
          "telling",
          "informed",
          "assured",
          "reminded",
          "convinced",
          "persuaded",
          "notified",
          "warned",
          "advised");

  private static final Set<String> TALES =
      Set.of("story", "stories", "lie", "lies", "joke", "jokes", "tale", "tales", "truth");

  private static final Set<String> OBJECTS = Set.of("obj", "iobj");

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer");

  private final Draft draft;

  /** A mender of one sentence. */
  ToldThat(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int that = 1; that < draft.size() - 1; that++) {
      if (draft.lower(that).equals("that") && draft.relation(that).equals("mark")) {
        behind(draft.head(that));
        before(that, draft.head(that));
      }
    }
  }

  /** "Told the council that it was late": the council hears it, and is no part of what it hears. */
  private void before(int that, int clause) {
    int verb = draft.head(clause);
    boolean isTold =
        verb != Syntax.ROOT
            && draft.relation(clause).equals("ccomp")
            && TELLING.contains(draft.lower(verb))
            && draft.children(clause, SUBJECTS).size() == 2;
    if (isTold) {
      draft.children(clause, SUBJECTS).stream()
          .filter(hearer -> verb < hearer && hearer < that)
          .findFirst()
          .ifPresent(hearer -> draft.hang(hearer, verb, "iobj"));
    }
  }

  private void behind(int clause) {
    int hearer = draft.head(clause);
    if (!draft.relation(clause).equals("acl") || hearer == Syntax.ROOT) {
      return;
    }
    int verb = draft.head(hearer);
    boolean isTold =
        verb != Syntax.ROOT
            && TELLING.contains(draft.lower(verb))
            && draft.isVerb(verb)
            && OBJECTS.contains(draft.relation(hearer))
            && !TALES.contains(draft.lower(hearer))
            && draft.children(verb, Set.of("ccomp")).isEmpty();
    if (isTold && draft.hasSubject(clause)) {
      draft.hang(clause, verb, "ccomp");
    }
  }
}
