package org.annals.label;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Phrases;
import org.annals.tree.SentenceTree;

/** Writes "the first of which" with what "which" stands for: "the first of two tunnels". */
final class PartWords {
  private static final Set<String> PRONOUNS = Set.of("which", "whom");

  private PartWords() {}

  /** The words for a part of what the clause describes; none for any other noun. */
  static Optional<Wording> of(SentenceTree tree, int part, Wording wording) {
    int which = part + 2;
    int verb = tree.head(part);
    boolean isPart =
        which < tree.size()
            && verb != SentenceTree.ROOT
            && tree.head(which) == part
            && tree.isA(which, "nmod")
            && PRONOUNS.contains(tree.lower(which))
            && tree.lower(part + 1).equals("of")
            && tree.isA(verb, "acl:relcl")
            && tree.head(verb) < part;
    if (!isPart) {
      return Optional.empty();
    }
    int noun = tree.head(verb);
    Phrases phrases = new Phrases(tree);
    return Optional.of(
        wording
            .add(phrases.first(part), part + 1)
            .add(phrases.first(noun), last(tree, noun, phrases.first(part))));
  }

  /** The word before the comma behind which the part stands. */
  private static int last(SentenceTree tree, int noun, int part) {
    int last = noun;
    while (last + 1 < part && !tree.lower(last + 1).equals(",")) {
      last++;
    }
    return last;
  }
}
