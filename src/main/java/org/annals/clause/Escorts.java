package org.annals.clause;

import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Participles that say who was there too or did it: "toured the mill, accompanied by Bo Li". */
final class Escorts {
  /** What is done to those who do what the main verb tells. */
  private static final Set<String> BESIDE =
      Set.of("accompany", "escort", "assist", "help", "join", "watch", "cheer", "flank", "guard");

  /** What is done at the same time, be it to the subject or to what is named last. */
  private static final Set<String> MEANWHILE =
      Set.of("drive", "pilot", "steer", "pull", "lead", "carry", "attend", "guide", "ride");

  private Escorts() {}

  /** Whether the verb is such a participle, behind a comma and with somebody who does it. */
  static boolean is(SentenceTree tree, int verb) {
    boolean listed = BESIDE.contains(tree.lemma(verb)) || MEANWHILE.contains(tree.lemma(verb));
    return listed
        && tree.pos(verb) == PartOfSpeech.VERB
        && tree.head(verb) != SentenceTree.ROOT
        && tree.head(verb) < verb
        && tree.lower(verb - 1).equals(",")
        && Passives.isReduced(tree, verb)
        && tree.children(verb).stream()
            .anyMatch(child -> child > verb && tree.hasChild(child, "case", Set.of("by")));
  }

  /** Whether a clause describes the noun that it hangs on. */
  static boolean describes(SentenceTree tree, int verb) {
    return tree.relation(verb).equals("acl") && governor(tree, verb).isEmpty();
  }

  /** "Reached the summit, accompanied by Bo Li": the verb of the clause, and not the summit. */
  static Optional<Integer> governor(SentenceTree tree, int verb) {
    if (!tree.isA(verb, "acl") || !BESIDE.contains(tree.lemma(verb)) || !is(tree, verb)) {
      return Optional.empty();
    }
    int noun = tree.head(verb);
    boolean isDone = !Governors.SUBJECTS.contains(tree.relation(noun));
    return Optional.of(Clauses.head(tree, noun))
        .filter(_ -> isDone)
        .filter(above -> tree.pos(above) == PartOfSpeech.VERB);
  }
}
