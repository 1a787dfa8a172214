package org.annals.event;

import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.attribution.Stance;
import org.annals.clause.Governors;
import org.annals.tree.SentenceTree;

/** Sees what did not quite happen, or to hardly anybody. */
final class AllButDone {
  private static final Set<String> NEARLY = Set.of("almost", "nearly");
  private static final Set<String> HARDLY = Set.of("hardly", "scarcely", "barely");
  private static final Set<String> ANY = Set.of("a", "an", "any", "anybody", "anyone", "anything");

  /** Verbs of a measure, which is about reached: "nearly doubled". */
  private static final Set<String> MEASURED =
      Set.of("double", "triple", "treble", "quadruple", "halve");

  private static final Set<String> DEEMING =
      Set.of("take", "treat", "regard", "deem", "consider", "view", "count", "construe");

  private AllButDone() {}

  /** "Nearly sold the mill". */
  static boolean isNearly(SentenceTree tree, int verb) {
    return !MEASURED.contains(tree.lemma(verb))
        && tree.children(verb, Set.of("advmod")).stream()
            .anyMatch(word -> word < verb && NEARLY.contains(tree.lower(word)));
  }

  /** "Was not to be taken as having consented": in the eyes of others. */
  static boolean isDeemed(SentenceTree tree, int verb) {
    int as = Governors.firstBelow(tree, verb);
    return tree.head(verb) != SentenceTree.ROOT
        && tree.lower(as).equals("as")
        && tree.hasChild(verb, "aux", Set.of("having"))
        && DEEMING.contains(tree.lemma(tree.head(verb)));
  }

  /** What came close is told as what was not done. */
  static Optional<Stance> stance(Optional<Stance> told) {
    return told.filter(stance -> stance.modality() == Modality.ACTUAL)
        .map(stance -> new Stance(stance.speakers(), Polarity.DENIED, Modality.ACTUAL));
  }

  /** "Hardly a house was burned". */
  static boolean isHardly(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb)
        .filter(subject -> isOfHardlyAny(tree, subject))
        .isPresent();
  }

  private static boolean isOfHardlyAny(SentenceTree tree, int subject) {
    int first = Governors.firstBelow(tree, subject);
    int any = HARDLY.contains(tree.lower(first)) ? first + 1 : first;
    return HARDLY.contains(tree.lower(any - 1)) && ANY.contains(tree.lower(any));
  }
}
