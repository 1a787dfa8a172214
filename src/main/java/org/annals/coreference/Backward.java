package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Words that may point back to what a text has named: a pronoun of the third person, or a noun with
 * "the", "this" or the like.
 *
 * @param place of the pronoun or the noun
 * @param span from the article to the noun
 */
record Backward(Place place, Span span, Kind kind) {
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> ARTICLES = Set.of("the", "this", "that", "these", "those");
  private static final int FURTHEST = 5;

  /** What the words are; each has weights of its own. */
  enum Kind {
    HE,
    SHE,
    IT,
    THEY,
    NOUN;

    boolean isNoun() {
      return this == NOUN;
    }

    /** Whether it is said of one person. */
    boolean isPerson() {
      return this == HE || this == SHE;
    }
  }

  /** Those of a document in their order; headings have none. */
  static List<Backward> in(List<SentenceTree> trees) {
    return Place.in(trees)
        .flatMap(place -> at(trees.get(place.sentence()), place).stream())
        .toList();
  }

  private static Optional<Backward> at(SentenceTree tree, Place place) {
    int word = place.word();
    if (tree.isInName(word)) {
      return Optional.empty();
    }
    Optional<Kind> pronoun = pronoun(tree, word);
    return pronoun.isPresent()
        ? pronoun.map(kind -> new Backward(place, tree.span(word), kind))
        : article(tree, word)
            .map(article -> new Span(tree.span(article).start(), tree.span(word).end()))
            .map(span -> new Backward(place, span, Kind.NOUN));
  }

  /** What a pronoun is; nothing for other words. */
  static Optional<Kind> pronoun(SentenceTree tree, int word) {
    return THEY.contains(tree.lower(word))
        ? Optional.of(Kind.THEY)
        : Pronoun.at(tree, word)
            .map(
                pronoun ->
                    switch (pronoun) {
                      case HE -> Kind.HE;
                      case SHE -> Kind.SHE;
                      case IT -> Kind.IT;
                    });
  }

  /** The article of a noun that is a phrase of its own. */
  private static Optional<Integer> article(SentenceTree tree, int noun) {
    if (DefinitePhrase.isPart(tree, noun)
        || !DefinitePhrase.isNoun(tree, noun)
        || isBefore(tree, noun)) {
      return Optional.empty();
    }
    int word = noun - 1;
    while (noun - word <= FURTHEST && isBetween(tree, word, noun)) {
      word--;
    }
    return word >= 0 && isArticle(tree, word, noun) ? Optional.of(word) : Optional.empty();
  }

  private static boolean isBetween(SentenceTree tree, int word, int noun) {
    return word >= 0 && !ARTICLES.contains(tree.lower(word)) && tree.isWithin(word, noun);
  }

  private static boolean isArticle(SentenceTree tree, int word, int noun) {
    return ARTICLES.contains(tree.lower(word))
        && (tree.head(word) == noun || DefinitePhrase.isAge(tree, noun))
        && !tree.isInName(word);
  }

  /** "The company spokesman", where the tree takes the first noun for the head. */
  private static boolean isBefore(SentenceTree tree, int noun) {
    int next = noun + 1;
    return next < tree.size() && tree.head(next) == noun && tree.isA(next, "compound");
  }
}
