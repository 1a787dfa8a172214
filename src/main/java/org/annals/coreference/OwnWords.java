package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.entity.EntityKey;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** "He lied to me," said Berg: who speaks says "I" of himself, and "he" of another. */
final class OwnWords {
  private final Quotations quotations;
  private final Speakers speakers;

  OwnWords(Quotations quotations, Speakers speakers) {
    this.quotations = quotations;
    this.speakers = speakers;
  }

  /** The trees without those pronouns of the third person that would stand for who speaks. */
  List<SentenceTree> resolve(List<SentenceTree> trees) {
    return IntStream.range(0, trees.size())
        .mapToObj(i -> trees.get(i).keeping(referent -> !isOwn(trees, i, referent)))
        .toList();
  }

  private boolean isOwn(List<SentenceTree> trees, int sentence, Referent referent) {
    SentenceTree tree = trees.get(sentence);
    int word = tree.headOf(referent.span());
    int quotation = quotations.at(new Place(sentence, word));
    boolean isThird =
        referent.kind() == Referent.Kind.PRONOMINAL
            && Pronoun.of(tree.lower(word)).filter(p -> p != Pronoun.IT).isPresent();
    return isThird
        && quotation != Quotations.NONE
        && speaker(trees, quotation).filter(referent.entity().key()::equals).isPresent();
  }

  private Optional<EntityKey> speaker(List<SentenceTree> trees, int quotation) {
    return speakers
        .of(quotation)
        .flatMap(place -> who(trees.get(place.sentence()), place.word()))
        .map(referent -> referent.entity().key());
  }

  private static Optional<Referent> who(SentenceTree tree, int word) {
    return tree.referent(word).or(() -> tree.child(word, "appos").flatMap(tree::referent));
  }
}
