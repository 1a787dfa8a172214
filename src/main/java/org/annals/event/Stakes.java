package org.annals.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Clauses;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Tells nouns for a part of a company that do not say of which: "the shares", "its 24% stake". */
final class Stakes {
  private static final Set<String> NOUNS = Set.of("share", "stake", "shareholding", "stock");
  private static final Set<String> PLAIN =
      Set.of("det", "amod", "nummod", "case", "punct", "advmod", "obl:unmarked", "cc", "conj");
  private static final Set<String> PERCENT = Set.of("cent", "percent", "%", "pc");

  private Stakes() {}

  /** The noun in the clause of a verb. */
  static Optional<Integer> open(SentenceTree tree, int verb) {
    return IntStream.range(verb + 1, tree.size())
        .filter(word -> tree.pos(word) == PartOfSpeech.NOUN)
        .filter(word -> NOUNS.contains(tree.lemma(word)) && !tree.isInName(word))
        .filter(word -> Clauses.head(tree, word) == verb && isOpen(tree, word))
        .boxed()
        .findFirst();
  }

  private static boolean isOpen(SentenceTree tree, int noun) {
    return isKnown(tree, noun)
        && tree.children(noun).stream()
            .allMatch(
                child ->
                    PLAIN.contains(tree.relation(child))
                        || isOwner(tree, child)
                        || PERCENT.contains(tree.lower(child)));
  }

  /** "The shares", "its stake", "a 24 per cent stake". */
  private static boolean isKnown(SentenceTree tree, int noun) {
    return tree.children(noun).stream()
        .anyMatch(
            child ->
                tree.lower(child).equals("the")
                    || isOwner(tree, child)
                    || PERCENT.contains(tree.lower(child)));
  }

  private static boolean isOwner(SentenceTree tree, int word) {
    return tree.isA(word, "nmod:poss") && tree.pos(word) == PartOfSpeech.PRON;
  }
}
