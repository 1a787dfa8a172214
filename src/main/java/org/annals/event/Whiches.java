package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.label.GapOfTwo;
import org.annals.label.WhichBehind;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Clefts;
import org.annals.tree.Referent;
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

  /** "The clock, which she finished in May and sold": the clock is sold. */
  static List<Integer> shared(SentenceTree tree, int verb) {
    return GapOfTwo.is(tree, verb)
        ? tree.children(tree.head(verb), Set.of("obj")).stream()
            .filter(which -> which < tree.head(verb))
            .map(which -> named(tree, tree.head(verb), which))
            .filter(noun -> !PRONOUNS.contains(tree.lower(noun)))
            .toList()
        : List.of();
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

  /** "Roe v. Wade, in which the court held": the case, whatever the clause hangs on. */
  static Optional<Referent> ofCase(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obl", "advmod")).stream()
        .filter(word -> word < verb)
        .flatMap(word -> link(tree, word).stream())
        .flatMap(link -> before(tree, link).stream())
        .findFirst();
  }

  /** "In" of "in which", or "where". */
  private static Optional<Integer> link(SentenceTree tree, int word) {
    if (tree.lower(word).equals("where")) {
      return Optional.of(word);
    }
    return tree.lower(word).equals("which") && tree.lower(word - 1).equals("in")
        ? Optional.of(word - 1)
        : Optional.empty();
  }

  private static Optional<Referent> before(SentenceTree tree, int link) {
    int last = tree.lower(link - 1).equals(",") ? link - 2 : link - 1;
    return last < 0
        ? Optional.empty()
        : tree.referents().stream()
            .filter(referent -> referent.entity().entityClass() == EntityClass.COURT_CASE)
            .filter(referent -> referent.span().overlaps(tree.span(last)))
            .findFirst();
  }

  /** "The river on which they depend": the river, where it has a name and is no place to be at. */
  static List<Integer> behind(SentenceTree tree, int verb) {
    return WhichBehind.needed(tree, verb).stream()
        .filter(
            noun -> tree.referent(noun).filter(r -> !r.entity().is(EntityType.PERSON)).isPresent())
        .toList();
  }
}
