package org.annals.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Stretches;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** Who is accused, and of what. */
public final class Accusations {
  private static final Set<String> ACCUSING = Set.of("accuse", "suspect", "convict");
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> OPEN = Set.of("ccomp", "advcl", "xcomp");

  private Accusations() {}

  /** "Accused Bo Li of hiding a debt": the words behind "of". */
  static Optional<Span> charge(SentenceTree tree, int verb) {
    return accusation(tree, verb)
        .map(
            clause -> {
              int last = clause;
              while (last + 1 < tree.size() && tree.isWithin(last + 1, clause)) {
                last++;
              }
              last = isQuoteBefore(tree, clause) && isMark(tree, last) ? last - 1 : last;
              int first =
                  tree.children(clause, Set.of("aux")).stream()
                      .filter(having -> tree.lower(having).equals("having"))
                      .findFirst()
                      .orElse(clause);
              return new Span(tree.span(first).start(), tree.span(last).end());
            });
  }

  private static Optional<Integer> accusation(SentenceTree tree, int verb) {
    return ACCUSING.contains(tree.lemma(verb))
        ? tree.children(verb, OPEN).stream()
            .filter(clause -> tree.hasChild(clause, "mark", OF) && !isAtEdge(tree, clause))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isQuoteBefore(SentenceTree tree, int word) {
    return Stretches.OPENING.contains(tree.surface(word - 1));
  }

  private static boolean isMark(SentenceTree tree, int word) {
    return Stretches.CLOSING.contains(tree.surface(word));
  }

  private static boolean isAtEdge(SentenceTree tree, int word) {
    return word + 1 >= tree.size()
        || (tree.pos(word + 1) == PartOfSpeech.PUNCT
            && !Stretches.OPENING.contains(tree.surface(word + 1)));
  }

  /** Who is accused, where the tree makes it the subject of what is charged. */
  public static List<Integer> accused(SentenceTree tree, int verb) {
    return accusation(tree, verb)
        .map(
            clause ->
                tree.children(clause, Set.of("nsubj")).stream()
                    .filter(word -> word > verb && word < clause)
                    .toList())
        .orElse(List.of());
  }
}
