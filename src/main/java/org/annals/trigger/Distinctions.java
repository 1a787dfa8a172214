package org.annals.trigger;

import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds what sets somebody or something known apart from all others: "she is one of nine people who
 * can", "Peru is the second-largest producer of copper", "it was the first modern constitution".
 */
public final class Distinctions {
  private static final Set<String> FINITE = Set.of("root", "conj", "parataxis", "acl:relcl");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:outer");
  private static final Set<String> HAVING = Set.of("has", "have", "had");
  private static final Set<String> OPEN = Set.of("mark", "expl", "csubj", "ccomp");
  private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "never", "perhaps");
  private static final Set<String> FIRST =
      Set.of("first", "last", "only", "sole", "second", "third");
  private static final Set<String> WHICH = Set.of("det", "nmod:poss");
  private static final Set<String> SUPERLATIVE = Set.of("most", "least");
  private static final Set<String> UNCLEAR =
      Set.of(
          "child",
          "son",
          "daughter",
          "brother",
          "sister",
          "sibling",
          "thing",
          "time",
          "reason",
          "way",
          "problem",
          "step",
          "chance",
          "day",
          "question",
          "word",
          "part",
          "point",
          "hope",
          "aim",
          "goal",
          "choice",
          "answer",
          "option",
          "task",
          "job",
          "interest",
          "honest",
          "guest",
          "request",
          "protest",
          "forest",
          "test",
          "quest",
          "harvest",
          "priest",
          "contest");

  private Distinctions() {}

  /** Whether a word, by a form of "be", says so of its subject. */
  static boolean is(SentenceTree tree, int word) {
    return subject(tree, word).isPresent();
  }

  /** Of whom or what a word says so; nothing where it does not. */
  public static Optional<Integer> subject(SentenceTree tree, int word) {
    boolean isClause =
        tree.child(word, "cop").isPresent()
            && FINITE.contains(tree.relation(word))
            && !tree.isInName(word)
            && tree.children(word, OPEN).isEmpty();
    return isClause && (isOneOf(tree, word) || isHighest(tree, word)) && isPlain(tree, word)
        ? known(tree, word)
        : Optional.empty();
  }

  private static boolean isPlain(SentenceTree tree, int word) {
    return tree.children(word).stream()
        .noneMatch(
            child ->
                NOT.contains(tree.lower(child))
                    || (tree.isA(child, "aux") && !HAVING.contains(tree.lower(child))));
  }

  private static Optional<Integer> known(SentenceTree tree, int word) {
    return tree.children(word, SUBJECTS).stream()
        .filter(subject -> subject < word)
        .reduce((_, last) -> last)
        .map(subject -> isRelative(tree, word, subject) ? tree.head(word) : subject)
        .filter(subject -> tree.referent(subject).isPresent())
        .filter(subject -> !isPerson(tree, subject) || hasMore(tree, word));
  }

  private static boolean isRelative(SentenceTree tree, int word, int subject) {
    return tree.isA(word, "acl:relcl")
        && tree.referent(subject).isEmpty()
        && tree.lower(subject).matches("who|which|that");
  }

  private static boolean isPerson(SentenceTree tree, int subject) {
    return tree.referent(subject).filter(Referent::isPerson).isPresent();
  }

  /** "The first woman to head it": of the first president, the office tells. */
  private static boolean hasMore(SentenceTree tree, int word) {
    return tree.lower(word).equals("one")
        || tree.children(word).stream()
            .anyMatch(child -> child > word && tree.isA(child, "acl") && isClause(tree, child));
  }

  private static boolean isClause(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB && !tree.lower(word).endsWith("ed");
  }

  /** "One of nine people", "one of the largest mills". */
  private static boolean isOneOf(SentenceTree tree, int word) {
    return tree.lower(word).equals("one")
        && tree.children(word, Set.of("nmod", "obl")).stream()
            .filter(all -> tree.hasChild(all, "case", Set.of("of")))
            .filter(all -> !UNCLEAR.contains(tree.lemma(all)))
            .anyMatch(all -> isNumbered(tree, all) || hasHighest(tree, all));
  }

  private static boolean isNumbered(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("nummod")).stream()
        .anyMatch(number -> !tree.lower(number).equals("one"));
  }

  private static boolean isHighest(SentenceTree tree, int word) {
    boolean isNoun = tree.pos(word) == PartOfSpeech.NOUN && !UNCLEAR.contains(tree.lemma(word));
    boolean isOne = tree.lower(word).equals(tree.lemma(word));
    return isNoun && isOne && !tree.children(word, WHICH).isEmpty() && hasHighest(tree, word);
  }

  private static boolean hasHighest(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("amod")).stream()
        .anyMatch(
            quality ->
                FIRST.contains(tree.lower(quality))
                    || isSuperlative(tree, quality)
                    || tree.hasChild(quality, "advmod", SUPERLATIVE));
  }

  private static boolean isSuperlative(SentenceTree tree, int quality) {
    String lower = tree.lower(quality);
    return lower.length() > 5 && lower.endsWith("est") && !UNCLEAR.contains(lower);
  }
}
