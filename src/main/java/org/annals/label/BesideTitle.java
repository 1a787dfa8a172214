package org.annals.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.PersonNouns;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * The title of a work that stands beside its noun: "the result, A Catalogue of Stars, appeared".
 */
final class BesideTitle {
  private static final int LONGEST = 10;
  private static final Set<String> OPENING = Set.of("\"", "\u201c", "\u2018", "``");
  private static final Set<String> ARTICLES = Set.of("A", "An", "The");

  private static final Set<String> PERSONS = new PersonNouns().listed();

  /** The title as it is written, without quotation marks; nothing where no title follows. */
  Optional<String> of(SentenceTree tree, int noun) {
    if (tree.pos(noun) != PartOfSpeech.NOUN
        || noun + 2 >= tree.size()
        || !tree.lower(noun + 1).equals(",")
        || PERSONS.contains(tree.lower(noun))) {
      return Optional.empty();
    }
    return tree.children(noun, Set.of("appos")).stream()
        .filter(beside -> beside > noun + 1)
        .findFirst()
        .flatMap(_ -> title(tree, noun + 2));
  }

  private static Optional<String> title(SentenceTree tree, int first) {
    boolean isQuoted = OPENING.contains(tree.surface(first));
    int from = isQuoted ? first + 1 : first;
    int end = end(tree, from);
    boolean isWhole = end > from && end < tree.size() && end - from <= LONGEST;
    return isWhole && (isQuoted || isArticled(tree, from, end)) && isTitle(tree, from, end)
        ? Optional.of(tree.text().substring(tree.span(from).start(), tree.span(end - 1).end()))
        : Optional.empty();
  }

  private static int end(SentenceTree tree, int from) {
    int end = from;
    while (end < tree.size() && end - from <= LONGEST && !isEnd(tree.surface(end))) {
      end++;
    }
    return end;
  }

  private static boolean isArticled(SentenceTree tree, int from, int end) {
    return ARTICLES.contains(tree.surface(from)) && end - from > 1;
  }

  private static boolean isTitle(SentenceTree tree, int from, int end) {
    return isUpper(tree.surface(end - 1))
        && isUpper(tree.surface(from))
        && noneNamed(tree, from, end);
  }

  private static boolean isEnd(String word) {
    return List.of(",", ".", ";", ":", "\"", "\u201d", "\u2019", "''", "(").contains(word);
  }

  private static boolean isUpper(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** "The rival, The Vale Times, closed" is a participant already. */
  private static boolean noneNamed(SentenceTree tree, int from, int end) {
    int last = tree.span(end - 1).end();
    return tree.referents().stream()
        .noneMatch(
            r ->
                r.span().start() <= tree.span(from + 1 < end ? from + 1 : from).start()
                    && r.span().end() >= last);
  }
}
