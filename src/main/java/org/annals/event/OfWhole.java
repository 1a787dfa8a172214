package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.label.Described;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Says of what some are a part, where the whole stands before them in the sentence: "of the 90
 * miners 40 have left", "90 miners, of whom 40 have left".
 */
final class OfWhole {
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> WHOLES = Set.of("obl", "nmod");
  private static final Set<String> RELATIVE = Set.of("whom", "which");
  private static final Described DESCRIBED = new Described();

  private OfWhole() {}

  /** The words for the whole; nothing where the sentence does not say so. */
  static Optional<String> of(SentenceTree tree, int part) {
    return fronted(tree, part)
        .or(() -> before(tree, part))
        .filter(whole -> isNoun(tree, whole) && tree.referent(whole).isEmpty())
        .filter(whole -> !tree.lower(whole).equals(tree.lemma(whole)) || isPeople(tree, whole))
        .flatMap(whole -> words(tree, whole));
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN;
  }

  private static boolean isPeople(SentenceTree tree, int whole) {
    return tree.lower(whole).equals("people");
  }

  /** "Miners" of "of the 90 miners 40 have left". */
  private static Optional<Integer> fronted(SentenceTree tree, int part) {
    return tree.children(tree.head(part), WHOLES).stream()
        .filter(whole -> isNoun(tree, whole) && tree.hasChild(whole, "case", OF))
        .filter(whole -> whole < part)
        .filter(whole -> isOpening(tree, tree.children(whole).getFirst()))
        .findFirst();
  }

  private static boolean isOpening(SentenceTree tree, int of) {
    return OF.contains(tree.lower(of))
        && (of == 0
            || tree.pos(of - 1) == PartOfSpeech.PUNCT
            || tree.pos(of - 1) == PartOfSpeech.CCONJ);
  }

  /** "Miners" of "90 miners, of whom 40 have left". */
  private static Optional<Integer> before(SentenceTree tree, int part) {
    int verb = tree.head(part);
    boolean isOfThose =
        Stream.concat(tree.children(verb, WHOLES).stream(), tree.children(part, WHOLES).stream())
            .anyMatch(
                whom ->
                    RELATIVE.contains(tree.lower(whom))
                        && whom < part
                        && tree.hasChild(whom, "case", OF));
    return isOfThose && tree.isA(verb, "acl") ? Optional.of(tree.head(verb)) : Optional.empty();
  }

  private static Optional<String> words(SentenceTree tree, int whole) {
    boolean isOwned = tree.child(whole, "nmod:poss").isPresent();
    return DESCRIBED
        .words(tree, whole, SentenceTree.ROOT, List.of())
        .map(words -> isOwned ? words : "the " + words);
  }
}
