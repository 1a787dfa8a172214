package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.Bridge.Relation;
import org.annals.tree.SentenceTree;

/**
 * A word that does not say itself of what it is: "the harbour", of a town that the text has named
 * before, or "was burned", there.
 *
 * @param place of the noun or the verb
 * @param span of the word alone
 */
record Unanchored(Place place, Span span, Kind kind) {
  private static final WordList NO_THINGS = WordList.load("no-things.txt");
  private static final Set<String> INSIDE = Set.of("compound", "flat", "fixed", "goeswith", "amod");
  private static final Set<String> LIGHT = Set.of("aux", "aux:pass", "cop", "amod", "case");

  /** What the word is. */
  enum Kind {
    NOUN,
    VERB;

    /** The ways in which something may complete it. */
    List<Relation> relations() {
      return this == NOUN ? List.of(Relation.OF, Relation.AT) : List.of(Relation.AT);
    }
  }

  /** Those of a document in their order; headings have none. */
  static List<Unanchored> in(List<SentenceTree> trees) {
    return Place.in(trees)
        .flatMap(place -> at(trees.get(place.sentence()), place).stream())
        .toList();
  }

  private static Optional<Unanchored> at(SentenceTree tree, Place place) {
    return kind(tree, place.word())
        .map(kind -> new Unanchored(place, tree.span(place.word()), kind));
  }

  private static Optional<Kind> kind(SentenceTree tree, int word) {
    if (tree.isInName(word)) {
      return Optional.empty();
    }
    PartOfSpeech pos = tree.pos(word);
    if (pos == PartOfSpeech.NOUN) {
      return Optional.of(Kind.NOUN).filter(_ -> isOpen(tree, word));
    }
    return Optional.of(Kind.VERB)
        .filter(_ -> pos == PartOfSpeech.VERB && !LIGHT.contains(tree.relation(word)));
  }

  private static boolean isOpen(SentenceTree tree, int noun) {
    boolean isPart =
        (INSIDE.contains(tree.relation(noun)) && !isTitle(tree, noun))
            || NO_THINGS.has(tree.lower(noun));
    return !isPart
        && tree.child(noun, "nmod:poss").isEmpty()
        && tree.child(noun, "flat").isEmpty()
        && Stream.concat(
                tree.children(noun, Set.of("nmod")).stream().filter(below -> isOf(tree, below)),
                tree.children(noun, Set.of("compound")).stream())
            .noneMatch(tree::isInName);
  }

  /** "Mayor Ann Roe". */
  private static boolean isTitle(SentenceTree tree, int noun) {
    return tree.isA(noun, "compound") && tree.isInName(tree.head(noun));
  }

  private static boolean isOf(SentenceTree tree, int noun) {
    return tree.hasChild(noun, "case", Set.of("of", "in", "at"));
  }
}
