package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sets right where the network takes an age that stands for a person for a number of something
 * else: "the 49-year-old told the crews", "the 54-year-old, a dentist, has retired".
 */
final class AgedSubjects {
  private static final Pattern AGE = Pattern.compile("(?:\\d{1,3}|[a-z]+(?:-[a-z]+)?)-year-old");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "expl", "csubj");
  private static final Set<String> BESIDE = Set.of("nsubj", "nsubj:pass", "appos");
  private static final Set<String> BEFORE_VERB = Set.of("aux", "aux:pass", "cop", "advmod");

  private final Draft draft;

  AgedSubjects(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int word = 1; word + 1 < draft.size(); word++) {
      boolean isAge =
          draft.lower(word).endsWith("-year-old") && draft.lower(word - 1).equals("the");
      if (isAge && AGE.matcher(draft.lower(word)).matches() && !isSubject(word)) {
        mend(word);
      }
    }
  }

  private boolean isSubject(int age) {
    return draft.isNoun(age) && SUBJECTS.contains(draft.relation(age));
  }

  private void mend(int age) {
    if (draft.lower(age + 1).equals(",")) {
      another(age).ifPresent(noun -> describe(noun, age));
    } else {
      verb(age + 1)
          .filter(verb -> draft.child(verb, SUBJECTS).isEmpty())
          .ifPresent(verb -> hang(age, verb));
    }
  }

  /** The verb or predicate that these words begin. */
  private Optional<Integer> verb(int next) {
    if (draft.isVerb(next)) {
      return Optional.of(next);
    }
    int head = draft.head(next);
    boolean isBefore = BEFORE_VERB.contains(draft.relation(next)) && head > next;
    return Optional.of(head).filter(verb -> isBefore && draft.isClause(verb));
  }

  /** The noun behind the comma that the network hangs on the verb instead. */
  private Optional<Integer> another(int age) {
    return IntStream.range(age + 2, draft.size())
        .filter(noun -> BESIDE.contains(draft.relation(noun)) && draft.head(noun) > noun)
        .filter(noun -> draft.first(noun) <= age + 2 && draft.isClause(draft.head(noun)))
        .boxed()
        .findFirst();
  }

  private void describe(int noun, int age) {
    int verb = draft.head(noun);
    hang(age, verb);
    draft.hang(noun, age, "appos");
  }

  private void hang(int age, int verb) {
    draft.noun(age);
    draft.hangSubject(age, verb);
    draft.hang(age - 1, age, "det");
  }
}
