package org.annals.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * A word that may tell a fact, with what the tree says of it.
 *
 * @param word a verb, or a noun
 * @param relation on which it hangs
 * @param subject what its subject is: a name, a pronoun, a noun, something else or nothing
 * @param object the same of its object or content
 */
public record Question(int word, String relation, String subject, String object) {
  private static final Set<String> LIGHT = Set.of("aux", "aux:pass", "cop", "amod", "case");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj");
  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "ccomp", "xcomp");
  private static final Set<PartOfSpeech> ANSWERING =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.NUM);

  private static final int FURTHEST = 6;

  /** Those of a sentence, in its order. */
  public static List<Question> of(SentenceTree tree) {
    return IntStream.range(0, tree.size())
        .filter(word -> isAsked(tree, word))
        .mapToObj(
            word ->
                new Question(
                    word,
                    tree.relation(word),
                    kindBelow(tree, word, SUBJECTS),
                    kindBelow(tree, word, OBJECTS)))
        .toList();
  }

  /** The words of a sentence that are asked or answer. */
  public static IntStream words(SentenceTree tree) {
    return IntStream.range(0, tree.size())
        .filter(word -> isAsked(tree, word) || isAnswering(tree, word));
  }

  private static boolean isAsked(SentenceTree tree, int word) {
    return !tree.isInName(word) && (isVerb(tree, word) || tree.pos(word) == PartOfSpeech.NOUN);
  }

  /** Whether a word is a verb that may itself tell a fact. */
  public static boolean isVerb(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB && !LIGHT.contains(tree.relation(word));
  }

  private static String kindBelow(SentenceTree tree, int word, Set<String> relations) {
    return tree.children(word, relations).stream()
        .findFirst()
        .map(child -> kind(tree, child))
        .orElse("NONE");
  }

  private static String kind(SentenceTree tree, int word) {
    return name(tree, word)
        .map(name -> name.entity().key().type().name())
        .orElseGet(() -> tree.pos(word).name());
  }

  private static Optional<Referent> name(SentenceTree tree, int word) {
    return tree.referent(word).filter(referent -> referent.kind() == Referent.Kind.NAMED);
  }

  /**
   * A word that may take part.
   *
   * @param word the head of a name, or a noun, pronoun or number
   * @param path from it to the predicate
   * @param kind the class of the name, or the part of speech
   * @param distance how many words behind the predicate it stands, at most 6; below 0 before it
   */
  public record Answer(int word, String path, String kind, int distance) {}

  /** All that may take part in what it tells, in the order of the sentence. */
  public List<Answer> answers(SentenceTree tree) {
    return IntStream.range(0, tree.size())
        .filter(other -> other != word && isAnswering(tree, other))
        .mapToObj(
            other ->
                new Answer(
                    other,
                    DependencyPath.between(tree, other, word),
                    kind(tree, other),
                    Math.clamp(other - word, -FURTHEST, FURTHEST)))
        .toList();
  }

  private static boolean isAnswering(SentenceTree tree, int word) {
    return tree.isInName(word) ? name(tree, word).isPresent() : ANSWERING.contains(tree.pos(word));
  }
}
