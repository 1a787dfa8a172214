package org.annals.label;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Extent;
import org.annals.clause.Governors;
import org.annals.clause.Unresolved;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * The clause right behind a noun that says which one is meant: "a tank that held bleach", "any man
 * who returned".
 */
final class WhichOne {
  private static final int LONGEST = 110;
  private static final Set<String> RELATIVE = Set.of("acl:relcl");
  private static final Set<String> OPENING =
      Set.of("who", "which", "that", "whom", "whose", "where", "when");
  private static final Set<String> BEHIND = Set.of("which", "whom");
  private static final Set<String> OWNED =
      Set.of("my", "our", "your", "his", "her", "its", "their");
  private static final Set<String> OTHERS = Set.of("latter", "former", "other", "others");
  private static final String WHOSE = "whose";
  private static final Set<String> QUOTES =
      Set.of("\"", "\u201c", "\u201d", "\u2018", "'", "''", "``");

  private WhichOne() {}

  /**
   * Its words; none where it only adds something behind a comma, tells the event itself, is long,
   * or holds a pronoun of which nobody knows what it stands for.
   *
   * @param last the last word of the phrase of the noun
   * @param verb of the event
   */
  static Optional<String> of(SentenceTree tree, int noun, int last, int verb) {
    return tree.children(noun, RELATIVE).stream()
        .filter(clause -> clause > last && !tree.isWithin(verb, clause))
        .filter(clause -> Governors.firstBelow(tree, clause) == last + 1)
        .filter(clause -> opens(tree, last + 1, clause))
        .findFirst()
        .flatMap(clause -> written(tree, clause, last + 1));
  }

  /** "That", "in which", or a subject alone: "every bus it could find". */
  private static boolean opens(SentenceTree tree, int first, int clause) {
    return tree.pos(first) == PartOfSpeech.ADP
        ? BEHIND.contains(tree.lower(first + 1))
        : OPENING.contains(tree.lower(first))
            || tree.children(clause, Governors.SUBJECTS).stream()
                .anyMatch(subject -> subject < clause && tree.isWithin(first, subject));
  }

  private static Optional<String> written(SentenceTree tree, int clause, int first) {
    Extent extent = new Extent(tree);
    int end = beforeComma(tree, clause, extent.last(clause, first, clause));
    boolean isWhole =
        (extent.cut(clause, end).isEmpty() || tree.lower(end + 1).equals(","))
            && tree.pos(end + 1) != PartOfSpeech.ADJ
            && IntStream.range(first, clause).noneMatch(word -> tree.lower(word).equals(","))
            && tree.span(end).end() - tree.span(first).start() <= LONGEST
            && IntStream.rangeClosed(first + 1, end).noneMatch(word -> isOpen(tree, word));
    boolean isOwned = tree.lower(first).equals(WHOSE);
    String words = PhraseText.of(tree, clause, isOwned ? first + 1 : first, end);
    return isWhole ? Optional.of(isOwned ? WHOSE + ' ' + words : words) : Optional.empty();
  }

  /** "Villages through which pipelines pass, instead of to the states". */
  private static int beforeComma(SentenceTree tree, int clause, int last) {
    return IntStream.rangeClosed(clause, last)
            .filter(word -> tree.lower(word).equals(","))
            .findFirst()
            .orElse(last + 1)
        - 1;
  }

  private static boolean isOpen(SentenceTree tree, int word) {
    boolean isOwner = OWNED.contains(tree.lower(word)) && tree.pos(word) == PartOfSpeech.PRON;
    return QUOTES.contains(tree.surface(word))
        || (!isOwner && Unresolved.isPronoun(tree, word))
        || (OTHERS.contains(tree.lower(word)) && tree.lower(word - 1).equals("the"))
        || (tree.lower(word).equals("there") && tree.anaphora().group(word).isEmpty());
  }
}
