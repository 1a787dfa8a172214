package org.annals.tree;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.reader.Syntax;

/**
 * Sets right which of two verbs a last one without a subject goes with: behind a comma who tells
 * does it ("said that it was late, and took his hat"), and "would" without a comma is told with the
 * rest ("said it was ready and would talk").
 */
final class TellersDeeds {
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "cop", "mark");
  private static final Set<String> AHEAD = Set.of("would", "could", "should", "might");

  private final Draft draft;

  TellersDeeds(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 2; verb < draft.size(); verb++) {
      if (draft.relation(verb).equals("conj") && !draft.hasSubject(verb)) {
        toTeller(verb);
        toTold(verb);
      }
    }
  }

  private void toTeller(int verb) {
    int told = draft.head(verb);
    int teller = draft.head(told);
    boolean isTold = draft.relation(told).equals("ccomp") && teller != Syntax.ROOT;
    boolean isLast = draft.children(told, Set.of("conj")).equals(List.of(verb));
    if (isTold && isLast && teller < told && isBy(teller, verb) && isUnbroken(told, verb)) {
      draft.hang(verb, teller, "conj");
    }
  }

  private boolean isBy(int teller, int verb) {
    return isDeed(verb) && isPast(teller) && isApart(verb);
  }

  /** No other comma stands between the two, as in "had met him once, in 1988, and left". */
  private boolean isUnbroken(int told, int verb) {
    return IntStream.range(told, verb).filter(at -> draft.lower(at).equals(",")).count() == 1;
  }

  private void toTold(int verb) {
    int teller = draft.head(verb);
    boolean isAhead =
        draft.children(verb, HELPERS).stream().anyMatch(aux -> AHEAD.contains(draft.lower(aux)));
    if (isAhead && draft.isVerb(teller) && isPast(teller) && !isApart(verb)) {
      draft.children(teller, Set.of("ccomp")).stream()
          .filter(told -> teller < told && told < verb)
          .filter(told -> draft.child(told, Set.of("nsubj")).isPresent())
          .findFirst()
          .ifPresent(told -> draft.hang(verb, told, "conj"));
    }
  }

  private boolean isDeed(int verb) {
    return draft.isVerb(verb)
        && PastForms.is(draft.lower(verb))
        && draft.children(verb, HELPERS).isEmpty();
  }

  private boolean isPast(int teller) {
    return PastForms.is(draft.lower(teller)) && draft.children(teller, HELPERS).isEmpty();
  }

  private boolean isApart(int verb) {
    return draft.children(verb, Set.of("cc")).stream()
        .anyMatch(and -> draft.lower(and - 1).equals(",") && !draft.lower(and).equals("or"));
  }
}
