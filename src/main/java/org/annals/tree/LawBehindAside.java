package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import org.annals.reader.Syntax;

/**
 * "The Mill Act, signed in May, while the king lay ill, taxed flour": the noun is the subject of
 * the sentence, where the network takes it for all that is said and its verb for one more of the
 * participle behind the comma.
 */
final class LawBehindAside {
  private static final Set<String> DESCRIBING = Set.of("acl");
  private static final Set<String> JOINED = Set.of("conj");
  private static final Set<String> OWN =
      Set.of("nsubj", "nsubj:pass", "cc", "mark", "cop", "aux:pass");
  private static final Set<String> CLAUSES = Set.of("advcl");
  private static final String COMMA = ",";

  private final Draft draft;

  /** A mender of one sentence. */
  LawBehindAside(Draft draft) {
    this.draft = draft;
  }

  /** Gives the verb its subject. */
  void mend() {
    for (int noun = 0; noun < draft.size(); noun++) {
      boolean isAlone =
          draft.head(noun) == Syntax.ROOT
              && draft.isNoun(noun)
              && draft.child(noun, OWN).isEmpty()
              && draft.lower(noun + 1).equals(COMMA);
      if (isAlone) {
        mend(noun);
      } else if (isOfParticiple(noun)) {
        mendSubject(noun, draft.head(noun));
      }
    }
  }

  /** "The Mill Act, signed": no comma parts a subject from its verb. */
  private boolean isOfParticiple(int noun) {
    int verb = draft.head(noun);
    return draft.relation(noun).startsWith("nsubj")
        && draft.lower(noun + 1).equals(COMMA)
        && verb == noun + 2
        && draft.isVerb(verb)
        && draft.head(verb) == Syntax.ROOT
        && PastForms.is(draft.lower(verb));
  }

  private void mendSubject(int noun, int participle) {
    draft.children(participle, CLAUSES).stream()
        .filter(clause -> clause > participle)
        .flatMap(clause -> main(clause).stream())
        .findFirst()
        .ifPresent(
            verb -> {
              draft.hang(verb, Syntax.ROOT, "root");
              draft.hangSubject(noun, verb);
              draft.hang(participle, noun, "acl");
            });
  }

  private void mend(int noun) {
    for (int participle : draft.children(noun, DESCRIBING)) {
      Optional<Integer> verb = participle == noun + 2 ? main(participle) : Optional.empty();
      if (verb.isPresent()) {
        draft.hang(verb.get(), Syntax.ROOT, "root");
        draft.hangSubject(noun, verb.get());
        return;
      }
    }
  }

  /** The verb behind a comma that the network joins to one before, without "and". */
  private Optional<Integer> main(int before) {
    return draft.children(before, JOINED).stream()
        .filter(verb -> verb > before && draft.isVerb(verb))
        .filter(verb -> PastForms.is(draft.lower(verb)))
        .filter(verb -> draft.children(verb, OWN).isEmpty())
        .filter(verb -> draft.lower(verb - 1).equals(COMMA))
        .findFirst();
  }
}
