package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says what "it" is where rules and network together are not sure, but the network nearly is, and
 * the text has just spoken of that: the same sentence, as in "The raiders burned the settlement and
 * carried off its people", or the sentence before of which it is the subject, as "it" is of its
 * own.
 */
final class SpokenOf {
  /** From which share on, by the network, where the same sentence has spoken of it. */
  private static final double HERE = 0.9;

  /** From which share on where both sentences are about it. */
  private static final double ABOUT = 0.8;

  private SpokenOf() {}

  /**
   * The same tree, in which the word stands for it.
   *
   * @param before the tree of the sentence before
   */
  static SentenceTree resolve(
      Optional<SentenceTree> before,
      SentenceTree tree,
      Backward word,
      Recollection recalled,
      Predicate<Entity> isBarred) {
    if (word.kind() != Backward.Kind.IT || Agreement.told(tree, word).isPresent()) {
      return tree;
    }
    Optional<Entity> best =
        recalled
            .best(ABOUT)
            .filter(one -> !one.is(EntityType.PERSON) && !one.is(EntityType.EVENT))
            .filter(one -> isOfBoth(before, tree, word, one) || isHere(tree, word, recalled, one))
            .filter(one -> !isBarred.test(one))
            .filter(one -> !Agreement.excluded(tree, word).contains(new Antecedent.Named(one)));
    return best.map(
            one ->
                new Referent(word.span(), one, Referent.Kind.PRONOMINAL, recalled.share(one.key())))
        .map(one -> tree.with(List.of(one)))
        .orElse(tree);
  }

  private static boolean isHere(
      SentenceTree tree, Backward word, Recollection recalled, Entity entity) {
    return recalled.share(entity.key()) >= HERE
        && tree.referents().stream()
            .filter(one -> one.kind() != Referent.Kind.PRONOMINAL)
            .filter(one -> one.span().end() <= word.span().start())
            .anyMatch(one -> isOf(one, entity));
  }

  private static boolean isOfBoth(
      Optional<SentenceTree> before, SentenceTree tree, Backward word, Entity entity) {
    return SubjectBefore.isMainSubject(tree, word.place().word())
        && tree.isA(word.place().word(), "nsubj")
        && before.filter(b -> isNext(b, tree)).filter(b -> isAbout(b, entity)).isPresent();
  }

  /** Whether they stand in one paragraph. */
  private static boolean isNext(SentenceTree before, SentenceTree tree) {
    int start = tree.sentence().span().start();
    String between = tree.text().substring(before.sentence().span().end(), start);
    return before.sentence().kind() == tree.sentence().kind() && !between.contains("\n\n");
  }

  private static boolean isAbout(SentenceTree tree, Entity entity) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.head(word) == SentenceTree.ROOT) {
        return Grammar.subject(tree, word)
            .flatMap(tree::referent)
            .filter(one -> isOf(one, entity))
            .isPresent();
      }
    }
    return false;
  }

  private static boolean isOf(Referent one, Entity entity) {
    return one.entity().key().equals(entity.key());
  }
}
