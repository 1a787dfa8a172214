package org.annals.tree;

import java.util.Set;

/**
 * "Under the rules, adopted in 1974, a teacher may be dismissed": rules are adopted, and no teacher
 * is, where the network gives the participle to the noun behind it.
 */
final class AdoptedRules {
  private static final Set<String> ADOPTED =
      Set.of(
          "adopted",
          "enacted",
          "signed",
          "passed",
          "approved",
          "introduced",
          "drafted",
          "written",
          "issued",
          "ratified",
          "agreed",
          "negotiated",
          "published",
          "reached",
          "imposed",
          "announced");

  private static final Set<String> RULES =
      Set.of(
          "rule",
          "rules",
          "law",
          "laws",
          "act",
          "bill",
          "treaty",
          "deal",
          "agreement",
          "pact",
          "accord",
          "constitution",
          "plan",
          "plans",
          "policy",
          "order",
          "contract",
          "charter",
          "code",
          "statute",
          "ordinance",
          "terms",
          "regulation",
          "regulations",
          "settlement",
          "scheme",
          "compromise",
          "budget");

  private static final Set<String> CASES = Set.of("case");

  private final Draft draft;

  /** A mender of one sentence. */
  AdoptedRules(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such participles on the noun before them. */
  void mend() {
    for (int participle = 3; participle + 1 < draft.size(); participle++) {
      int noun = participle - 2;
      boolean isBehindRules =
          ADOPTED.contains(draft.lower(participle))
              && draft.relation(participle).equals("acl")
              && draft.head(participle) > participle
              && draft.lower(participle - 1).equals(",")
              && RULES.contains(draft.lower(noun));
      if (isBehindRules && draft.first(noun) == 0 && draft.child(noun, CASES).isPresent()) {
        draft.hang(participle, noun, "acl");
      }
    }
  }
}
