package org.annals.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.clause.VerbLists;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Which words of a sentence happen when an event does. */
final class Happenings {
  private static final Set<String> AT_THE_TIME =
      Set.of("at", "in", "during", "with", "by", "on", "amid", "through", "into");
  private static final Set<String> GOES_ON = Set.of("compound", "conj");
  private static final int MOST = 6;

  private final VerbLists verbs;

  Happenings(VerbLists verbs) {
    this.verbs = verbs;
  }

  /**
   * The word and those above it that speak of the same happening, up to a verb: in "held a rally"
   * the rally and the holding, but in "condemned the rally" the rally alone.
   */
  List<Integer> with(SentenceTree tree, int head) {
    List<Integer> words = new ArrayList<>(List.of(head));
    int at = head;
    while (tree.pos(at) != PartOfSpeech.VERB && words.size() < MOST && goesUp(tree, at)) {
      at = tree.head(at);
      words.add(at);
    }
    return words;
  }

  /** "Were arrested in May as part of Operation Orchard"; a war is longer than its parts. */
  static boolean isAsPartOf(SentenceTree tree, int word) {
    int part = tree.head(word);
    return part >= 0
        && tree.lower(part).equals("part")
        && tree.hasChild(part, "case", Set.of("as"))
        && !NounTimes.isLong(tree, word);
  }

  /** "In the raid", "as part of the raid", "despite 100 arrests" but not "despite the arrest". */
  private static boolean isAtTheTime(SentenceTree tree, int word) {
    boolean indefinite = tree.children(word, Set.of("det", "nmod:poss")).isEmpty();
    return tree.hasChild(word, "case", AT_THE_TIME)
        || (tree.lower(word).equals("part") && tree.hasChild(word, "case", Set.of("as")))
        || (indefinite && tree.hasChild(word, "case", Set.of("despite")));
  }

  private boolean goesUp(SentenceTree tree, int word) {
    int above = tree.head(word);
    if (above == SentenceTree.ROOT) {
      return false;
    }
    return switch (tree.relation(word)) {
      case "nsubj" -> verbs.isHappening(tree, above);
      case "nsubj:pass" -> verbs.bringsAbout(tree, above);
      case "obj" -> verbs.bringsAbout(tree, above);
      case "obl", "obl:unmarked", "obl:agent" -> isAtTheTime(tree, word);
      case "nmod" -> tree.hasChild(word, "case", Set.of("of")) && verbs.isPortion(tree, above);
      case "compound" -> tree.pos(above) == PartOfSpeech.NOUN;
      default -> GOES_ON.contains(tree.relation(word));
    };
  }
}
