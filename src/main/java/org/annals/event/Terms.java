package org.annals.event;

import java.util.List;
import java.util.Set;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Tells which lengths of time are those of an event. */
final class Terms {
  private static final Set<String> PUNISHING = Set.of("CourtRuling", "Arrest", "PolicyChange");
  private static final Set<String> NOUNS = Set.of("sentence", "ban", "suspension", "term");
  private static final Set<String> VERBS = DataFile.words("/event/term-verbs.txt");

  private Terms() {}

  /** "Sentenced to four years in prison", "a strike that lasted nine weeks". */
  static boolean is(SentenceTree tree, Told told, List<Integer> words, Quantity length) {
    int above = tree.head(length.head());
    boolean hangs = words.contains(above);
    boolean isIn =
        above != SentenceTree.ROOT
            && tree.pos(above) != PartOfSpeech.VERB
            && words.contains(tree.head(above));
    if (!hangs && !isIn) {
      return false;
    }
    boolean lasts = words.stream().anyMatch(word -> tree.lemma(word).equals("last"));
    boolean punishes =
        PUNISHING.contains(told.type().localName())
            && words.stream().anyMatch(word -> VERBS.contains(tree.lemma(word)));
    boolean isPunishment = isIn && NOUNS.contains(tree.lemma(above));
    return punishes || isPunishment || (hangs && lasts);
  }
}
