package org.annals.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.coreference.Backward.Kind;
import org.annals.document.Block;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * A place of a text that speaks of something, named or not, to which "it" or "they" may look back.
 *
 * @param place the word on which its other words hang
 */
record Spoken(Mention mention, Place place) {
  private static final Set<String> INSIDE =
      Set.of("det", "amod", "compound", "nummod", "nmod:poss");
  private static final int LONGEST = 5;

  /** Those of a document in their order: its names, its other nouns, and such pronouns. */
  static List<Spoken> in(List<SentenceTree> trees, DocumentPieces pieces) {
    List<Spoken> all = new ArrayList<>();
    for (int sentence = 0; sentence < trees.size(); sentence++) {
      SentenceTree tree = trees.get(sentence);
      if (tree.sentence().kind() != Block.Kind.HEADING) {
        int at = sentence;
        names(tree, at, pieces).forEach(all::add);
        IntStream.range(0, tree.size())
            .mapToObj(word -> word(tree, new Place(at, word), pieces))
            .flatMap(Optional::stream)
            .forEach(all::add);
      }
    }
    all.sort(Comparator.comparingInt(one -> one.mention().first()));
    return all;
  }

  private static List<Spoken> names(SentenceTree tree, int sentence, DocumentPieces pieces) {
    return tree.referents().stream()
        .filter(name -> name.kind() == Referent.Kind.NAMED && tree.headOf(name.span()) >= 0)
        .flatMap(
            name ->
                pieces.of(name.span()).stream()
                    .map(
                        range ->
                            new Spoken(
                                new Mention(
                                    range,
                                    sentence,
                                    Optional.of(name.entity()),
                                    Optional.empty(),
                                    false),
                                new Place(sentence, tree.headOf(name.span())))))
        .toList();
  }

  private static Optional<Spoken> word(SentenceTree tree, Place place, DocumentPieces pieces) {
    return backward(tree, place)
        .flatMap(
            word ->
                pieces
                    .of(word.span())
                    .map(
                        range ->
                            new Mention(
                                range,
                                place.sentence(),
                                Optional.empty(),
                                Optional.of(word),
                                false)))
        .map(mention -> new Spoken(mention, place));
  }

  private static Optional<Backward> backward(SentenceTree tree, Place place) {
    int word = place.word();
    if (tree.isInName(word)) {
      return Optional.empty();
    }
    return switch (tree.pos(word)) {
      case PRON ->
          Backward.pronoun(tree, word)
              .filter(kind -> !kind.isPerson() && !Pronoun.isReflexive(tree.lower(word)))
              .map(kind -> new Backward(place, tree.span(word), kind));
      case NOUN -> Optional.of(new Backward(place, phrase(tree, word), Kind.NOUN));
      default -> Optional.empty();
    };
  }

  private static Span phrase(SentenceTree tree, int noun) {
    int first = noun;
    while (first > 0
        && noun - first < LONGEST
        && tree.head(first - 1) == noun
        && INSIDE.contains(tree.relation(first - 1))) {
      first--;
    }
    return new Span(tree.span(first).start(), tree.span(noun).end());
  }

  int sentence() {
    return place.sentence();
  }

  /** "It" or "they", where it is one of them. */
  Optional<Kind> pronoun() {
    return mention.word().map(Backward::kind).filter(kind -> !kind.isNoun());
  }

  /** Whether it is a noun without a name. */
  boolean isNoun() {
    return mention.isNoun();
  }
}
