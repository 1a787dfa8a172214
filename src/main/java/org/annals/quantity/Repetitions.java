package org.annals.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Reads how often something was done: "has been cited more than 1,400 times". */
final class Repetitions {
  private static final String TIMES = "times";
  private static final BigDecimal LEAST = BigDecimal.TWO;
  private static final Set<String> HANGING =
      Set.of("obl", "obl:unmarked", "advmod", "obj", "nmod:unmarked");
  private static final Set<String> COMPARING = Set.of("as", "more", "than", "the", "that", "per");

  private Repetitions() {}

  /** The number of times, where it hangs on a verb and compares nothing. */
  static Optional<Quantity> of(Setting setting) {
    SentenceTree tree = setting.tree();
    int times = setting.end();
    if (!tree.lower(times).equals(TIMES) || setting.number().value().compareTo(LEAST) < 0) {
      return Optional.empty();
    }
    int verb = tree.head(times);
    boolean isOfVerb =
        verb >= 0
            && verb < setting.start()
            && tree.pos(verb) == PartOfSpeech.VERB
            && HANGING.contains(tree.relation(times));
    return isOfVerb && isEnd(tree, times + 1)
        ? Optional.of(setting.quantity(times + 1, times, "", TIMES))
        : Optional.empty();
  }

  private static boolean isEnd(SentenceTree tree, int next) {
    return next >= tree.size()
        || (!COMPARING.contains(tree.lower(next))
            && switch (tree.pos(next)) {
              case PUNCT, ADP, CCONJ, SCONJ -> true;
              default -> false;
            });
  }
}
