package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;
import org.annals.sentence.PartOfSpeech;

/** "Gave Leeds a win": no name belongs to a noun whose article stands behind the name. */
final class BeforeArticle {
  private static final Set<String> OF_NOUN = Set.of("nmod:poss", "compound", "nmod:desc", "nmod");
  private static final Set<String> OBJECTS = Set.of("obj");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> CASES = Set.of("case");
  private static final Set<String> TAKING_TWO =
      Set.of(
          "gave",
          "give",
          "given",
          "giving",
          "gives",
          "offered",
          "paid",
          "sent",
          "lent",
          "sold",
          "awarded",
          "granted",
          "handed",
          "left",
          "told",
          "taught",
          "showed",
          "brought",
          "bought",
          "promised",
          "allowed",
          "denied",
          "refused",
          "cost",
          "won",
          "earned",
          "owed");

  private final Draft draft;

  /** A mender of one sentence. */
  BeforeArticle(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int name = 1; name < draft.size() - 2; name++) {
      int noun = draft.head(name);
      if (draft.isName(name) && noun > name && OF_NOUN.contains(draft.relation(name))) {
        before(noun, name);
      }
    }
  }

  private void before(int noun, int name) {
    int verb = draft.head(noun);
    boolean isTwo =
        verb != Syntax.ROOT
            && verb < name
            && TAKING_TWO.contains(draft.lower(verb))
            && OBJECTS.contains(draft.relation(noun))
            && draft.children(name, CASES).isEmpty()
            && draft.children(verb, Set.of("iobj")).isEmpty();
    if (isTwo && isArticleBetween(noun, name)) {
      draft.hang(name, verb, "iobj");
    }
  }

  private boolean isArticleBetween(int noun, int name) {
    return draft.children(noun, Set.of("det")).stream()
        .anyMatch(
            word ->
                word > name
                    && draft.is(word, PartOfSpeech.DET)
                    && ARTICLES.contains(draft.lower(word)));
  }
}
