package org.annals.label;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Tells of words for some of those whom a noun names: "one of the nurses, Anna Berg,". */
final class Members {
  private static final Map<String, Integer> NUMBERS =
      Map.of("one", 1, "two", 2, "three", 3, "four", 4);

  private static final Set<String> OF = Set.of("of");
  private static final Set<String> NO_PART =
      Set.of("none", "neither", "no", "nobody", "much", "that", "those");

  /** "Much of the harvest", but not "much of a poet". */
  private static final Set<String> DETERMINING = Set.of("the", "its", "their", "his", "her");

  /** "Eighteen of the years": nobody and nothing takes part. */
  private static final Set<String> LENGTHS = DataFile.words("/trigger/lengths.txt");

  private static final Set<String> APPOSED = Set.of("appos");

  private Members() {}

  /** The noun for all of them: "nurses"; none where the word is no part of any. */
  private static Stream<Integer> all(SentenceTree tree, int part) {
    return isPart(tree, part) && OF.contains(tree.lower(part + 1))
        ? tree.children(part, Set.of("nmod")).stream()
            .filter(noun -> noun > part && tree.hasChild(noun, "case", OF))
            .filter(noun -> tree.pos(noun) == PartOfSpeech.NOUN)
            .filter(noun -> !LENGTHS.contains(tree.lemma(noun)))
            .limit(1)
        : Stream.empty();
  }

  /** "Two of the brothers". */
  static boolean isOfNoun(SentenceTree tree, int part) {
    return all(tree, part).findAny().isPresent();
  }

  private static boolean isPart(SentenceTree tree, int word) {
    return switch (tree.pos(word)) {
      case NUM, PRON, DET, ADJ -> isSome(tree, word);
      case NOUN -> NUMBERS.containsKey(tree.lower(word));
      default -> false;
    };
  }

  /** Not "something of an orator", "none of us", "that of Acme". */
  private static boolean isSome(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    boolean isMuch = lower.equals("much") && DETERMINING.contains(tree.lower(word + 2));
    return (isMuch || !NO_PART.contains(lower))
        && !lower.endsWith("thing")
        && !tree.lower(word - 1).equals("not")
        && !tree.isInName(word);
  }

  /** Who they are, where as many names stand behind the noun as the number says. */
  static Stream<Entity> named(SentenceTree tree, int part) {
    int number = NUMBERS.getOrDefault(tree.lower(part), 0);
    return all(tree, part)
        .flatMap(noun -> tree.children(noun, APPOSED).stream())
        .filter(name -> isBehindComma(tree, name))
        .map(name -> names(tree, name).toList())
        .filter(names -> names.size() == number)
        .limit(1)
        .flatMap(names -> names.stream().map(Referent::entity))
        .filter(entity -> !entity.is(EntityType.EVENT));
  }

  private static boolean isBehindComma(SentenceTree tree, int name) {
    int first = Governors.firstBelow(tree, name);
    return tree.lower(first).equals(",") || tree.lower(first - 1).equals(",");
  }

  private static Stream<Referent> names(SentenceTree tree, int name) {
    return Stream.concat(Stream.of(name), tree.children(name, Set.of("conj")).stream())
        .flatMap(one -> Bodies.called(tree, one).stream());
  }
}
