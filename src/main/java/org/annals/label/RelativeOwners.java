package org.annals.label;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.clause.Phrases;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Words for "whose" behind a noun without a name: "ranchers, whose federation threatened". */
final class RelativeOwners {
  private static final int LONGEST = 6;
  private static final int DEEPEST = 4;

  private RelativeOwners() {}

  /** The noun with its possessive mark; nothing for another word or where the noun is not near. */
  static Optional<String> of(SentenceTree tree, int word) {
    return tree.lower(word).equals("whose")
        ? above(tree, word).or(() -> before(tree, word))
        : Optional.empty();
  }

  /** "The chapel, whose bell, being cracked, was sold": where the tree hangs it elsewhere. */
  private static Optional<String> before(SentenceTree tree, int word) {
    int noun = tree.lower(word - 1).equals(",") ? word - 2 : word - 1;
    if (noun < 0) {
      return Optional.empty();
    }
    Optional<Referent> name =
        tree.referents().stream().filter(r -> r.span().contains(tree.span(noun))).findFirst();
    if (name.isPresent()) {
      return name.map(r -> owned(r.entity().label()));
    }
    return tree.pos(noun) == PartOfSpeech.NOUN ? phrase(tree, noun) : Optional.empty();
  }

  private static Optional<String> above(SentenceTree tree, int word) {
    int at = word;
    for (int step = 0; step < DEEPEST && tree.head(at) != SentenceTree.ROOT; step++) {
      boolean isClause = tree.isA(at, "acl:relcl");
      at = tree.head(at);
      if (isClause) {
        return tree.pos(at) == PartOfSpeech.NOUN && at < word ? phrase(tree, at) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> phrase(SentenceTree tree, int noun) {
    int first = new Phrases(tree).first(noun);
    boolean hasPronoun =
        IntStream.rangeClosed(first, noun).anyMatch(w -> tree.pos(w) == PartOfSpeech.PRON);
    String words =
        IntStream.rangeClosed(hasPronoun ? noun : first, noun)
            .mapToObj(tree::surface)
            .collect(Collectors.joining(" "));
    return noun - first < LONGEST
        ? Optional.of((hasPronoun ? "the " : "") + owned(words))
        : Optional.empty();
  }

  /** The words with the mark of an owner: "the miners'". */
  static String owned(String words) {
    return words + (words.endsWith("s") ? "\u2019" : "\u2019s");
  }
}
