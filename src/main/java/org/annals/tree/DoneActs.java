package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import org.annals.text.DataFile;

/**
 * Reads infinitives that say what somebody's act was: "her first act as mayor was to cancel the
 * contracts and close the depot". They tell of what was done, not of what was to come.
 */
public final class DoneActs {
  private static final Set<String> ACTS = DataFile.words("/tree/act-nouns.txt");
  private static final Set<String> WAS = Set.of("was", "were");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:outer");
  private static final Set<String> BE = Set.of("cop", "aux");
  private static final Set<String> OWN_CLAUSE = Set.of("nsubj", "nsubj:pass", "aux", "aux:pass");

  private DoneActs() {}

  /** Whether the verb says what an act was. */
  public static boolean is(SentenceTree tree, int verb) {
    return act(tree, verb).isPresent();
  }

  /** Whose act it was. */
  public static Optional<Integer> doer(SentenceTree tree, int verb) {
    return act(tree, verb)
        .flatMap(act -> tree.children(act, Set.of("nmod:poss")).stream().findFirst());
  }

  private static Optional<Integer> act(SentenceTree tree, int verb) {
    boolean isFurther =
        tree.isA(verb, "conj")
            && tree.children(verb, OWN_CLAUSE).isEmpty()
            && tree.lower(verb).equals(tree.lemma(verb));
    int first = isFurther ? tree.head(verb) : verb;
    boolean isDone =
        tree.hasChild(first, "mark", Set.of("to"))
            && tree.children(first, BE).stream()
                .anyMatch(be -> be < first && WAS.contains(tree.lower(be)));
    return isDone
        ? tree.children(first, SUBJECTS).stream()
            .filter(noun -> noun < first && ACTS.contains(tree.lemma(noun)))
            .findFirst()
        : Optional.empty();
  }
}
