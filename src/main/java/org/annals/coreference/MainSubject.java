package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.coreference.Antecedent.Named;
import org.annals.name.EntityType;
import org.annals.tree.SentenceTree;

/**
 * Finds the body that is the subject of a sentence, for an "it" that can hardly stand for anything
 * else: "Acme has won the order, it said", "It is owned by the Bergs, who founded it".
 */
final class MainSubject {
  /** What persons and bodies do to bodies alone. */
  private static final Set<String> OF_BODIES =
      Set.of(
          "serve", "found", "establish", "lead", "run", "head", "own", "chair", "join", "manage");

  private static final Set<String> GIVEN =
      Set.of("give", "sell", "leave", "bequeath", "lend", "donate", "grant", "present", "rent");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final int DEEPEST = 8;

  private MainSubject() {}

  /** Whether a word is such an "it". */
  static boolean isOfIt(SentenceTree tree, int word, WordList saying) {
    int verb = tree.head(word);
    if (!tree.lower(word).equals("it") || verb == SentenceTree.ROOT) {
      return false;
    }
    return isAside(tree, word, verb) ? saying.hasWord(tree, verb) : isOfBody(tree, word, verb);
  }

  private static boolean isAside(SentenceTree tree, int word, int verb) {
    return tree.isA(verb, "parataxis")
        && tree.isA(word, "nsubj")
        && word == verb - 1
        && tree.lower(word - 1).equals(",");
  }

  private static boolean isOfBody(SentenceTree tree, int word, int verb) {
    return tree.isA(verb, "acl:relcl")
        && (tree.isA(word, "obj")
            ? OF_BODIES.contains(tree.lemma(verb))
            : isReceiver(tree, word) && GIVEN.contains(tree.lemma(verb)))
        && tree.children(verb).stream()
            .filter(subject -> tree.isA(subject, "nsubj"))
            .anyMatch(subject -> RELATIVE.contains(tree.lower(subject)));
  }

  /** "A house, which had been given to it". */
  private static boolean isReceiver(SentenceTree tree, int word) {
    return tree.isA(word, "obl") && tree.hasChild(word, "case", Set.of("to"));
  }

  /**
   * The body; nothing where the subject is none.
   *
   * @param now what the sentence has spoken of
   */
  static Optional<Antecedent> of(SentenceTree tree, int word, List<Occurrence> now) {
    int top = tree.head(word);
    for (int step = 0; step < DEEPEST && tree.head(top) != SentenceTree.ROOT; step++) {
      top = tree.head(top);
    }
    return tree.children(top).stream()
        .filter(child -> child < word && tree.isA(child, "nsubj"))
        .flatMap(child -> Stream.concat(Stream.of(child), named(tree, child)))
        .flatMap(child -> now.stream().filter(o -> o.word() == child))
        .map(Occurrence::who)
        .filter(MainSubject::isBody)
        .findFirst();
  }

  /** "The shipbuilder Acme": the name beside the noun. */
  private static Stream<Integer> named(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("appos", "flat", "nmod:desc")).stream()
        .filter(tree::isInName);
  }

  private static boolean isBody(Antecedent who) {
    return who instanceof Named(var entity)
        && (entity.is(EntityType.ORGANIZATION) || who.isThing());
  }
}
