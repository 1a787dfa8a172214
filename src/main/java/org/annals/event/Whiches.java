package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.label.WhichBehind;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Clefts;
import org.annals.tree.SentenceTree;

/** Finds what relative pronouns of a clause stand for where this has a name. */
final class Whiches {
  private static final Set<String> PRONOUNS = Set.of("which", "that", "whom");
  private static final Set<String> NAMES = Set.of("appos", "flat");

  private Whiches() {}

  /** The words that stand behind those of a verb: "a trust, Acme Aid, which she set up". */
  static List<Integer> read(SentenceTree tree, int verb, List<Integer> words) {
    return words.stream().map(word -> named(tree, verb, word)).distinct().toList();
  }

  private static int named(SentenceTree tree, int verb, int word) {
    int noun = tree.head(verb);
    boolean isOpen =
        PRONOUNS.contains(tree.lower(word))
            && tree.referent(word).isEmpty()
            && tree.isA(verb, "acl:relcl")
            && noun < verb;
    if (isOpen && tree.referent(noun).isPresent()) {
      return noun;
    }
    return isOpen
        ? tree.children(noun, NAMES).stream()
            .filter(name -> name < word && tree.referent(name).isPresent())
            .findFirst()
            .or(() -> Clefts.named(tree, noun))
            .or(() -> plain(tree, noun, word))
            .orElse(word)
        : word;
  }

  /** "A depot in Ghent, which she rents": the depot, where the clause stands right behind. */
  private static Optional<Integer> plain(SentenceTree tree, int noun, int which) {
    boolean isBehind =
        tree.pos(noun) == PartOfSpeech.NOUN
            && tree.isA(which, "obj")
            && IntStream.range(noun + 1, which)
                .allMatch(word -> tree.lower(word).equals(",") || isOfPlace(tree, word, noun));
    return isBehind ? Optional.of(noun) : Optional.empty();
  }

  /** "In Ghent": what the relative clause cannot be of. */
  private static boolean isOfPlace(SentenceTree tree, int word, int noun) {
    return tree.isWithin(word, noun)
        && (tree.pos(word) != PartOfSpeech.NOUN || tree.head(word) == noun)
        && !tree.isA(word, "conj");
  }

  /** "The river on which they depend": the river, where it has a name and is no place to be at. */
  static List<Integer> behind(SentenceTree tree, int verb) {
    return WhichBehind.antecedent(tree, verb).stream()
        .filter(
            noun -> tree.referent(noun).filter(r -> !r.entity().is(EntityType.PERSON)).isPresent())
        .toList();
  }
}
