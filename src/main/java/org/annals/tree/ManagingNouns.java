package org.annals.tree;

import java.util.Set;

/** "She was managing director": an office, where the network reads that she managed a director. */
final class ManagingNouns {
  private static final Set<String> LEADS = Set.of("managing", "founding", "acting");
  private static final Set<String> OFFICES =
      Set.of(
          "director",
          "directors",
          "partner",
          "partners",
          "editor",
          "editors",
          "trustee",
          "agent",
          "member",
          "members",
          "chair",
          "chairman",
          "chairwoman",
          "head",
          "president",
          "manager",
          "secretary",
          "principal",
          "chief",
          "mayor",
          "governor",
          "minister");

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

  private final Draft draft;

  /** A mender of one sentence. */
  ManagingNouns(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int word = 0; word + 1 < draft.size(); word++) {
      int noun = word + 1;
      if (LEADS.contains(draft.lower(word))
          && draft.isVerb(word)
          && OFFICES.contains(draft.lower(noun))
          && draft.isNoun(noun)) {
        mend(word, noun);
      }
    }
  }

  private void mend(int word, int noun) {
    draft.hang(word, noun, "amod");
    draft.adjective(word);
    for (int child : draft.children(word)) {
      boolean isBe = BE.contains(draft.lower(child)) && draft.relation(child).equals("aux");
      draft.hang(child, noun, isBe ? "cop" : draft.relation(child));
    }
  }
}
