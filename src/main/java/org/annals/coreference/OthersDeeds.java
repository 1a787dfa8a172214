package org.annals.coreference;

import java.util.List;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Says whose deeds, claims and qualities somebody meets: another's, as "saved her penalty". */
final class OthersDeeds {
  private static final List<Pair> PAIRS =
      DataFile.lines("/coreference/others.tsv").stream()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(cells -> new Pair(Set.of(cells[0].split(" ")), Set.of(cells[1].split(" "))))
          .toList();

  private OthersDeeds() {}

  private record Pair(Set<String> verbs, Set<String> nouns) {}

  /** Whether what is owned is the object of a verb whose subject meets another's. */
  static boolean isOne(SentenceTree tree, int owned, int verb) {
    return tree.isA(owned, "obj")
        && tree.pos(verb) == PartOfSpeech.VERB
        && PAIRS.stream().anyMatch(pair -> isOf(pair, tree, owned, verb));
  }

  private static boolean isOf(Pair pair, SentenceTree tree, int owned, int verb) {
    return pair.verbs().contains(tree.lemma(verb))
        && (pair.nouns().contains(tree.lower(owned)) || pair.nouns().contains(tree.lemma(owned)));
  }
}
