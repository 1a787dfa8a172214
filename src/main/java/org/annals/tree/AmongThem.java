package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.reader.Syntax;

/**
 * "Three demands, among them the repeal of the law passed in May, which cut the dole": the law was
 * passed and cut it, where the network reads that the repeal passed the demands.
 */
final class AmongThem {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "cop");
  private static final Set<String> THEM = Set.of("them", "which", "whom");
  private static final Set<String> LOOSE = Set.of("acl", "advcl", "conj", "parataxis", "ccomp");

  private final Draft draft;

  /** A mender of one sentence. */
  AmongThem(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int among = 2; among < draft.size() - 2; among++) {
      if (draft.lower(among).equals("among")
          && THEM.contains(draft.lower(among + 1))
          && draft.lower(among - 1).equals(",")
          && draft.isNoun(among - 2)) {
        mend(among);
        apart(among + 1);
      }
    }
  }

  /** "Six ships, among them the Ulla": the words are of the ships. */
  private void apart(int them) {
    int one = draft.head(them);
    if (one == Syntax.ROOT || !draft.relation(them).equals("nmod")) {
      return;
    }
    int many = draft.head(one);
    if (one > them && many >= 0 && many < them && draft.relation(one).equals("appos")) {
      draft.hang(them, many, "nmod");
    }
  }

  private void mend(int among) {
    IntStream.range(among + 2, draft.size())
        .filter(noun -> draft.isNoun(noun) && SUBJECTS.contains(draft.relation(noun)))
        .filter(noun -> draft.first(noun) == among || draft.first(noun) == among + 2)
        .filter(noun -> isParticiple(draft.head(noun), noun))
        .findFirst()
        .ifPresent(noun -> beside(noun, among));
  }

  private boolean isParticiple(int verb, int noun) {
    return verb > noun
        && draft.isVerb(verb)
        && LOOSE.contains(draft.relation(verb))
        && draft.children(verb, HELPERS).isEmpty()
        && draft.isNoun(verb - 1);
  }

  private void beside(int noun, int among) {
    int verb = draft.head(noun);
    int last = nounBefore(verb, noun);
    draft.hang(noun, nounBefore(among - 1, 0), "appos");
    draft.hang(among + 1, noun, "nmod");
    draft.hang(verb, last, "acl");
    which(verb).ifPresent(clause -> draft.hang(clause, last, "acl:relcl"));
  }

  /** The head of the plain phrase that ends before a word. */
  private int nounBefore(int word, int least) {
    int at = word - 1;
    while (at > least && draft.relation(at).matches("flat|compound") && draft.head(at) > least) {
      at = draft.head(at);
    }
    return at;
  }

  private Optional<Integer> which(int verb) {
    return draft.children(verb, Set.of("advcl")).stream()
        .filter(clause -> clause > verb && draft.lower(draft.first(clause)).matches("which|,"))
        .filter(
            clause ->
                draft.children(clause, SUBJECTS).stream()
                    .anyMatch(subject -> draft.lower(subject).equals("which")))
        .findFirst();
  }
}
