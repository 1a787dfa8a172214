package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;
import org.annals.text.DataFile;

/** "Campaigned for the inquiry as president of the union": she was, and the inquiry was not. */
final class AsPost {
  private static final Set<String> POSTS = DataFile.words("/tree/as-nouns.txt");
  private static final Set<String> OF_VERB = Set.of("obj", "obl");

  private final Draft draft;

  /** A mender of one sentence. */
  AsPost(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int as = 1; as < draft.size() - 1; as++) {
      int post = draft.head(as);
      if (draft.lower(as).equals("as")
          && draft.relation(as).equals("case")
          && draft.relation(post).equals("nmod")
          && draft.isPerson(post)
          && !draft.isName(post)) {
        behind(draft.head(post), post);
      }
    }
  }

  private void behind(int noun, int post) {
    int verb = draft.head(noun);
    boolean isOfVerb =
        verb != Syntax.ROOT
            && verb < noun
            && draft.isVerb(verb)
            && OF_VERB.contains(draft.relation(noun));
    if (isOfVerb
        && draft.isNoun(noun)
        && !draft.isName(noun)
        && !draft.isPerson(noun)
        && !POSTS.contains(draft.lower(noun))) {
      draft.hang(post, verb, "obl");
    }
  }
}
