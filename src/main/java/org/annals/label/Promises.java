package org.annals.label;

import java.util.List;
import java.util.Set;
import org.annals.clause.Passives;
import org.annals.clause.Stretches;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** What somebody promises or asks to do: "promised to cut taxes". */
final class Promises {
  private static final Set<String> PROMISING = DataFile.words("/label/promising-verbs.txt");

  private Promises() {}

  static boolean is(SentenceTree tree, int verb) {
    return PROMISING.contains(tree.lemma(verb)) && !Passives.is(tree, verb);
  }

  static List<Span> content(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("xcomp")).stream()
        .filter(content -> content > verb && tree.pos(content) == PartOfSpeech.VERB)
        .flatMap(content -> Stretches.stretch(tree, content, verb).stream())
        .toList();
  }
}
