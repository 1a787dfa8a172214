package org.annals.coreference;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.entity.Entity;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** "Berg had sold the mill, he said": it is not Berg who says so, nobody speaks so of himself. */
final class SaidOfOther {
  private static final Set<String> PERSONS = Set.of("he", "she");
  private static final Set<String> BREAKS = Set.of(":", ";");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private SaidOfOther() {}

  /** The noun of which somebody says something, as its subject, aside or behind it. */
  static Optional<Integer> subject(SentenceTree tree, int pronoun) {
    int saying = tree.head(pronoun);
    boolean isAside =
        saying != SentenceTree.ROOT
            && PERSONS.contains(tree.lower(pronoun))
            && tree.isA(pronoun, "nsubj")
            && pronoun > 0
            && tree.lower(pronoun - 1).equals(",");
    return isAside
        ? content(tree, saying)
            .flatMap(told -> Grammar.subject(tree, told))
            .filter(who -> who < pronoun && SUBJECTS.contains(tree.relation(who)))
            .filter(who -> tree.pos(who) != PartOfSpeech.PRON)
            .filter(who -> isOneClause(tree, who, pronoun))
        : Optional.empty();
  }

  /** Not "Moor went further: the ministers, she said, knew". */
  private static boolean isOneClause(SentenceTree tree, int from, int to) {
    return IntStream.range(from, to).noneMatch(word -> BREAKS.contains(tree.lower(word)));
  }

  private static Optional<Integer> content(SentenceTree tree, int saying) {
    return tree.isA(saying, "parataxis") && tree.head(saying) != SentenceTree.ROOT
        ? Optional.of(tree.head(saying))
        : tree.child(saying, "ccomp").filter(told -> told < saying);
  }

  /** Whether that is this one. */
  static boolean isOf(SentenceTree tree, int pronoun, Entity entity) {
    return subject(tree, pronoun)
        .flatMap(tree::referent)
        .filter(who -> who.entity().key().equals(entity.key()))
        .isPresent();
  }
}
