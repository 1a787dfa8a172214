package org.annals.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/** Finds the time of a participle that opens a sentence, of what goes on meanwhile. */
final class Meanwhile {
  /** What is done after these takes place later. */
  private static final Set<String> LEAVING =
      Set.of(
          "leave",
          "quit",
          "graduate",
          "retire",
          "resign",
          "finish",
          "complete",
          "end",
          "be",
          "become",
          "inherit",
          "succeed");

  private static final Set<String> SPEAKING =
      Set.of(
          "speak", "write", "testify", "address", "preach", "lecture", "appear", "talk", "report",
          "argue", "comment");

  private Meanwhile() {}

  /** "Retreating in May 1944, they blew up the bridge", "speaking in Bonn in 1963, she warned". */
  static Optional<PartialDate> of(SentenceTree tree, SentenceTimes times, int verb) {
    return tree.children(verb, Set.of("advcl")).stream()
        .filter(clause -> clause < verb && isOpening(tree, clause))
        .flatMap(
            clause ->
                times.on(List.of(clause)).stream()
                    .flatMap(mark -> times.value(mark).stream())
                    .filter(date -> isExact(date) || SPEAKING.contains(tree.lemma(clause))))
        .findFirst();
  }

  private static boolean isOpening(SentenceTree tree, int clause) {
    return tree.lower(clause).endsWith("ing")
        && !LEAVING.contains(tree.lemma(clause))
        && tree.children(clause, Set.of("mark", "aux", "aux:pass", "nsubj", "advmod")).isEmpty();
  }

  private static boolean isExact(PartialDate date) {
    return !(date instanceof PartialDate.OfYear);
  }
}
