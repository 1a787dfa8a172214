package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.annals.entity.Entity;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds the noun without a name that a pronoun would rather stand for: the subject of a clause
 * around it, or that of the sentence before.
 */
final class NearerOther {
  private static final int DEEPEST = 20;

  private final Optional<SentenceTree> before;
  private final SentenceTree tree;

  /** Of a sentence, whose words stand for what has been found so far, after the one before it. */
  NearerOther(Optional<SentenceTree> before, SentenceTree tree) {
    this.before = before;
    this.tree = tree;
  }

  /** A noun and the sentence that it stands in. */
  record Noun(SentenceTree tree, int word) {}

  /**
   * The noun; nothing where something known stands nearer, or where the sentence has spoken of an
   * entity already.
   *
   * @param fits whether a noun is one for which the pronoun may stand
   */
  Optional<Noun> of(int pronoun, Entity entity, FittingNoun fits) {
    if (isSpokenOf(tree, pronoun, entity)) {
      return Optional.empty();
    }
    for (int subject : subjects(pronoun)) {
      if (isKnown(tree, subject)) {
        return Optional.empty();
      }
      if (fits.test(tree, subject)) {
        return Optional.of(new Noun(tree, subject));
      }
    }
    return ofSentenceBefore(pronoun, entity, fits);
  }

  /** Whether a noun fits. */
  @FunctionalInterface
  interface FittingNoun {
    boolean test(SentenceTree tree, int noun);
  }

  private Optional<Noun> ofSentenceBefore(int pronoun, Entity entity, FittingNoun fits) {
    return before
        .filter(_ -> SubjectBefore.isMainSubject(tree, pronoun))
        .flatMap(last -> mainSubject(last, entity, fits));
  }

  private Optional<Noun> mainSubject(SentenceTree last, Entity entity, FittingNoun fits) {
    int from = last.sentence().span().end();
    int to = tree.sentence().span().start();
    boolean goesOn = from > to || !Quotations.isParagraphEnd(tree.text(), from, to);
    IntPredicate isMain =
        word ->
            last.isA(word, "nsubj")
                && SubjectBefore.isMainSubject(last, word)
                && !isKnown(last, word)
                && fits.test(last, word);
    return !goesOn || isSpokenOf(last, last.size(), entity)
        ? Optional.empty()
        : IntStream.range(0, last.size())
            .filter(isMain)
            .mapToObj(word -> new Noun(last, word))
            .findFirst();
  }

  /** Whether a sentence speaks of an entity before a word. */
  static boolean isSpokenOf(SentenceTree tree, int until, Entity entity) {
    int end = until < tree.size() ? tree.span(until).start() : tree.sentence().span().end();
    return tree.referents().stream()
        .filter(referent -> referent.span().end() <= end)
        .anyMatch(referent -> referent.entity().key().equals(entity.key()));
  }

  private static boolean isKnown(SentenceTree tree, int subject) {
    return Pronoun.at(tree, subject).isPresent()
        || tree.referents().stream()
            .map(Referent::span)
            .anyMatch(span -> isBeside(tree, subject, tree.headOf(span)));
  }

  private static boolean isBeside(SentenceTree tree, int subject, int name) {
    return name == subject || Grammar.top(tree, name) == subject;
  }

  /** The subjects of the clauses that a pronoun stands in, but for the one whose object it is. */
  private List<Integer> subjects(int pronoun) {
    List<Integer> found = new ArrayList<>();
    int at = Grammar.top(tree, pronoun);
    int verb = tree.head(at);
    boolean isOwner = tree.isA(pronoun, "nmod");
    int predicate = isOwner ? tree.head(pronoun) : verb;
    boolean isFree = isOwner && tree.child(predicate, "cop").isEmpty();
    Optional<Integer> own =
        isFree || predicate == SentenceTree.ROOT
            ? Optional.empty()
            : Grammar.subject(tree, predicate);
    for (int i = 0; i < DEEPEST && at != SentenceTree.ROOT; i++) {
      tree.children(at).stream()
          .filter(c -> c < pronoun && tree.isA(c, "nsubj") && !tree.isWithin(pronoun, c))
          .filter(c -> own.filter(c::equals).isEmpty())
          .forEach(found::add);
      at = tree.head(at);
    }
    return found;
  }
}
