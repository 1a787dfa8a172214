package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** What a word means that points back to an earlier one of its sentence: "there", "sold it". */
final class Earlier {
  private static final Set<String> PLACED = Set.of("obl", "nmod", "obj");
  private static final Set<String> ONE = Set.of("it");
  private static final Set<String> MANY = Set.of("them");

  private Earlier() {}

  /** "Moved to Lisbon and died there": the place named last before it. */
  static List<Integer> there(SentenceTree tree, int verb) {
    return tree.children(verb).stream()
        .filter(word -> tree.isA(word, "advmod") && tree.lower(word).equals("there"))
        .map(word -> placeBefore(tree, word).orElse(word))
        .findFirst()
        .or(() -> thereThat(tree, verb))
        .stream()
        .toList();
  }

  /** "It was there that she met him". */
  private static Optional<Integer> thereThat(SentenceTree tree, int verb) {
    int there = tree.head(verb);
    return tree.relation(verb).endsWith(":relcl") && tree.lower(there).equals("there")
        ? Optional.of(there)
        : Optional.empty();
  }

  private static Optional<Integer> placeBefore(SentenceTree tree, int there) {
    for (int word = there - 1; word >= 0; word--) {
      if (isPlace(tree, word) && PLACED.contains(tree.relation(word))) {
        int above = tree.head(word);
        boolean isWithin = tree.isA(word, "nmod") && above >= 0 && isPlace(tree, above);
        return Optional.of(isWithin ? above : word);
      }
    }
    return Optional.empty();
  }

  private static boolean isPlace(SentenceTree tree, int word) {
    return tree.referent(word).filter(r -> r.entity().is(EntityType.PLACE)).isPresent();
  }

  /** "Bought the farm and sold it": the object of the verb before; else the word itself. */
  static int object(SentenceTree tree, int word) {
    int verb = tree.head(word);
    if (!tree.isA(word, "obj") || verb < 0 || !tree.isA(verb, "conj") || !isOpen(tree, word)) {
      return word;
    }
    List<Integer> objects = tree.children(tree.head(verb), Set.of("obj", "nsubj:pass"));
    return objects.size() == 1 && agrees(tree, word, objects.getFirst())
        ? objects.getFirst()
        : word;
  }

  private static boolean isOpen(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.PRON && tree.referent(word).isEmpty();
  }

  private static boolean agrees(SentenceTree tree, int pronoun, int noun) {
    boolean isOne = tree.lower(noun).equals(tree.lemma(noun));
    boolean isJoined = !tree.children(noun, Set.of("conj")).isEmpty();
    return tree.pos(noun) == PartOfSpeech.NOUN
        && !isJoined
        && (isOne ? ONE : MANY).contains(tree.lower(pronoun));
  }
}
