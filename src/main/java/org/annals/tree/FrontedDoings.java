package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;

/**
 * Sets right where a sentence says first what was done and then by whom: "voting no were Anna Berg
 * and Bo Li". They were voting.
 */
final class FrontedDoings {
  private static final Set<String> SUBJECTS =
      Set.of("nsubj", "csubj", "nsubj:outer", "advcl", "acl");
  private static final Set<String> HOW = Set.of("no", "yes", "nay", "aye", "yea");
  private static final Set<String> WAS = Set.of("was", "were");

  private final Draft draft;

  /** A mender of one sentence. */
  FrontedDoings(Draft draft) {
    this.draft = draft;
  }

  /** Makes the doing the verb, and who is named behind it its subject. */
  void mend() {
    for (int verb = 0; verb + 2 < draft.size(); verb++) {
      int who = draft.head(verb);
      if (isDoing(verb) && who > verb && isNamed(who)) {
        mend(verb, who);
      }
    }
  }

  private boolean isDoing(int verb) {
    return SUBJECTS.contains(draft.relation(verb))
        && draft.lower(verb).endsWith("ing")
        && draft.children(verb, Set.of("det", "nmod:poss", "amod")).isEmpty()
        && (verb == 0 || draft.isMark(verb - 1));
  }

  private void mend(int verb, int who) {
    int be =
        draft.children(who, Set.of("cop")).stream()
            .filter(cop -> cop > verb && WAS.contains(draft.lower(cop)))
            .findFirst()
            .orElse(Syntax.ROOT);
    if (be == Syntax.ROOT || !isFirstBehind(who, be)) {
      return;
    }
    draft.children(who).stream()
        .filter(child -> child < be && child != verb)
        .forEach(child -> draft.hang(child, verb, draft.relation(child)));
    draft.children(verb).stream()
        .filter(this::isHow)
        .forEach(how -> draft.hang(how, verb, "advmod"));
    draft.verb(verb);
    draft.hang(verb, draft.head(who), draft.relation(who));
    draft.hang(who, verb, "nsubj");
    draft.hang(be, verb, "aux");
  }

  /** "Anna Berg", "the painter Anna Berg". */
  private boolean isNamed(int who) {
    return draft.isName(who)
        || (draft.isNoun(who)
            && draft.children(who, Set.of("flat", "appos")).stream().anyMatch(draft::isName));
  }

  /** "Voting no", "voting against". */
  private boolean isHow(int word) {
    return draft.relation(word).equals("case") || HOW.contains(draft.lower(word));
  }

  /** Whether the words for who did it begin right behind the form of "be". */
  private boolean isFirstBehind(int who, int be) {
    for (int word = be + 1; word < who; word++) {
      if (draft.isVerb(word) || draft.isMark(word)) {
        return false;
      }
    }
    return true;
  }
}
