package org.annals.tree;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "He called at two mills but spared the third, because its owner was ill": a cause belongs to the
 * verb that stands before it, not to the one before that; and none reaches back over a semicolon
 * ("Forty were arrested; I was not, because I had left"). No clause at all hangs on a verb behind
 * which the sentence has gone on with another ("feared that it would rain and asked for boats if it
 * did").
 */
final class CausesBehind {
  private static final Set<String> JOINED = Set.of("conj", "parataxis");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private static final Set<String> MARKS =
      Set.of("if", "unless", "when", "after", "before", "because", "until", "once", "although");

  private final Draft draft;

  /** A mender of one sentence. */
  CausesBehind(Draft draft) {
    this.draft = draft;
  }

  /** Hangs causes on the last verb before them. */
  void mend() {
    for (int because = 2; because + 1 < draft.size(); because++) {
      int cause = draft.head(because);
      boolean isCause =
          draft.lower(because).equals("because")
              && draft.relation(because).equals("mark")
              && cause > because
              && draft.relation(cause).equals("advcl");
      int verb = isCause ? draft.head(cause) : -1;
      if (verb >= 0 && verb < because) {
        mend(verb, because, cause);
      }
      cross(because);
    }
  }

  /** Hangs a clause on the verb with which the sentence has gone on before it. */
  private void cross(int mark) {
    int clause = MARKS.contains(draft.lower(mark)) ? draft.head(mark) : -1;
    int verb = clause > mark && draft.relation(clause).equals("advcl") ? draft.head(clause) : -1;
    if (verb < 0 || verb > mark || !draft.relation(mark).equals("mark")) {
      return;
    }
    IntStream.range(verb + 1, mark)
        .filter(later -> draft.isVerb(later) && draft.relation(later).equals("conj"))
        .filter(later -> draft.head(later) < verb && draft.isBelow(verb, draft.head(later)))
        .reduce((_, last) -> last)
        .ifPresent(later -> draft.hang(clause, later, "advcl"));
  }

  private void mend(int verb, int because, int cause) {
    int semicolon =
        IntStream.range(verb + 1, because)
            .filter(mark -> draft.lower(mark).equals(";"))
            .reduce(-1, (_, last) -> last);
    List<Integer> behind =
        semicolon < 0
            ? draft.children(verb, JOINED).stream()
                .filter(last -> last > verb && last < because && draft.isVerb(last))
                .toList()
            : IntStream.range(semicolon + 1, because)
                .filter(who -> SUBJECTS.contains(draft.relation(who)))
                .mapToObj(draft::head)
                .filter(last -> last > semicolon && last < because)
                .toList();
    if (!behind.isEmpty()) {
      int last = behind.getLast();
      draft.hang(cause, last, "advcl");
      if (draft.relation(last).equals("advmod")) {
        draft.hang(last, verb, "parataxis");
      }
    } else if (semicolon > 0) {
      draft.hang(cause, verb, "parataxis");
    }
  }
}
