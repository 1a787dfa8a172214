package org.annals.attribution;

import java.util.Optional;
import java.util.Set;
import org.annals.tree.SentenceTree;

/**
 * Finds the noun for what somebody only asks for, of which a sentence says what belongs to it:
 * "among its recommendations is a ban", "the demands include a ban".
 */
final class Recommended {
  private static final Set<String> NOUNS =
      Set.of("recommendation", "demand", "suggestion", "proposal", "request", "wish", "option");

  private static final Set<String> AMONG = Set.of("among");
  private static final Set<String> LISTING = Set.of("include", "comprise", "contain", "cover");
  private static final Set<String> PLACES = Set.of("nmod", "obl");
  private static final Set<String> JOINED = Set.of("conj", "appos");
  private static final int MOST = 6;

  private Recommended() {}

  /** The noun for all that is asked for; nothing where a word is no part of it. */
  static Optional<Integer> above(SentenceTree tree, int word) {
    int first = word;
    for (int step = 0; step < MOST && JOINED.contains(tree.relation(first)); step++) {
      first = tree.head(first);
    }
    int top = first;
    return Grammar.isNoun(tree, word)
        ? listed(tree, top).or(() -> named(tree, top)).filter(noun -> noun < word)
        : Optional.empty();
  }

  /** "The demands include a ban". */
  private static Optional<Integer> listed(SentenceTree tree, int word) {
    int verb = tree.head(word);
    return verb != SentenceTree.ROOT && tree.isA(word, "obj") && LISTING.contains(tree.lemma(verb))
        ? tree.child(verb, "nsubj").filter(noun -> NOUNS.contains(tree.lemma(noun)))
        : Optional.empty();
  }

  /** "Among the demands is a ban". */
  private static Optional<Integer> named(SentenceTree tree, int word) {
    int top = tree.isA(word, "nsubj") ? tree.head(word) : word;
    return tree.children(top, PLACES).stream()
        .filter(noun -> tree.hasChild(noun, "case", AMONG))
        .filter(noun -> NOUNS.contains(tree.lemma(noun)))
        .findFirst();
  }
}
