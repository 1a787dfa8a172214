package org.annals.coreference;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * A noun phrase that says no more than "the" and what kind of thing it speaks of.
 *
 * @param span from the article to the noun
 * @param article "the", "this" or "that"
 * @param words without the article, in small letters
 * @param noun the last of them
 */
record DefinitePhrase(Span span, String article, String words, String noun) {
  private static final Set<String> ARTICLES = Set.of("the", "this", "that");
  private static final Set<String> PLAIN =
      Set.of("det", "case", "punct", "cc", "conj", "compound", "amod");
  private static final Set<String> INSIDE = Set.of("compound", "amod");
  private static final Set<String> NO_PHRASE =
      Set.of("appos", "compound", "flat", "nmod:desc", "xcomp", "vocative", "fixed", "goeswith");
  private static final int LONGEST = 3;

  /** The phrase whose head is this noun, when it is such a phrase. */
  static Optional<DefinitePhrase> at(SentenceTree tree, int noun) {
    if (tree.isInName(noun)
        || !isNoun(tree, noun)
        || !isOwnPhrase(tree, noun)
        || isFollowed(tree, noun)) {
      return Optional.empty();
    }
    int article = beforeWords(tree, noun);
    if (article < 0 || !ARTICLES.contains(tree.lower(article))) {
      return Optional.empty();
    }
    Span span = new Span(tree.span(article).start(), tree.span(noun).end());
    if (tree.headOf(span) != noun) {
      return Optional.empty();
    }
    String words =
        IntStream.rangeClosed(article + 1, noun)
            .mapToObj(tree::lower)
            .collect(Collectors.joining(" "));
    return Optional.of(new DefinitePhrase(span, tree.lower(article), words, tree.lower(noun)));
  }

  /** Where the article must be: right before the words that belong to the noun. */
  private static int beforeWords(SentenceTree tree, int noun) {
    int article = noun - 1;
    while (article >= 0 && noun - article <= LONGEST && isInside(tree, article, noun)) {
      article--;
    }
    return article;
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN || tree.pos(word) == PartOfSpeech.PROPN;
  }

  private static boolean isInside(SentenceTree tree, int word, int noun) {
    return tree.head(word) == noun && INSIDE.contains(tree.relation(word)) && !tree.isInName(word);
  }

  private static boolean isOwnPhrase(SentenceTree tree, int noun) {
    return !NO_PHRASE.contains(tree.relation(noun))
        && tree.children(noun).stream()
            .allMatch(c -> PLAIN.contains(tree.relation(c)) && !tree.lower(c).equals("as"));
  }

  private static boolean isFollowed(SentenceTree tree, int noun) {
    int next = noun + 1;
    return next < tree.size()
        && (isNoun(tree, next) || Set.of("of", "-").contains(tree.lower(next)));
  }

  /** Whether it points with "this" or "that". */
  boolean isPointing() {
    return !article.equals("the");
  }

  /** Whether the noun says all. */
  boolean isOneWord() {
    return words.equals(noun);
  }
}
