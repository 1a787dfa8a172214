package org.annals.event;

import java.util.Set;
import org.annals.clause.Tense;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Sees what is no plan though it looks ahead: what is so in general, and what others have brought
 * about.
 */
final class NoPlan {
  private static final Set<String> CAUSING = Set.of("force", "cause", "oblige", "compel", "lead");
  private static final Set<String> AHEAD =
      Set.of("next", "tomorrow", "tonight", "later", "soon", "then", "until", "this");
  private static final Set<String> DAYS = DataFile.words("/event/days-ahead.txt");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "cop");
  private static final Set<String> RELATED = Set.of("acl:relcl", "advcl:relcl");

  private NoPlan() {}

  static boolean is(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB
        ? isGeneral(tree, word) || isCaused(tree, word)
        : isDescribedAsOver(tree, word);
  }

  /** "Sends its cars abroad", of which no day is told. */
  private static boolean isGeneral(SentenceTree tree, int verb) {
    return Tense.of(tree, verb) == Tense.PRESENT
        && tree.children(verb, HELPERS).isEmpty()
        && tree.children(verb, Set.of("mark")).isEmpty()
        && tree.lower(verb).endsWith("s")
        && isMain(tree, verb)
        && isTimeless(tree, verb);
  }

  /** Not of "may buy it, provided it sells a plant". */
  private static boolean isMain(SentenceTree tree, int verb) {
    int first = tree.isA(verb, "conj") ? tree.head(verb) : verb;
    return tree.head(first) == SentenceTree.ROOT || tree.isA(first, "acl:relcl");
  }

  private static boolean isTimeless(SentenceTree tree, int verb) {
    for (int word = 0; word < tree.size(); word++) {
      boolean isTime = DAYS.contains(tree.lower(word)) || tree.lower(word).matches("20[0-9]{2}");
      if ((isTime || AHEAD.contains(tree.lower(word))) && tree.isWithin(word, verb)) {
        return false;
      }
    }
    return true;
  }

  /** "The commission forced Acme to sell the mill in 2014". */
  private static boolean isCaused(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    return tree.isA(verb, "xcomp")
        && above != SentenceTree.ROOT
        && CAUSING.contains(tree.lemma(above))
        && Tense.of(tree, above) == Tense.PAST;
  }

  /** "Will reopen after a restoration that has taken six years". */
  private static boolean isDescribedAsOver(SentenceTree tree, int noun) {
    return tree.children(noun, RELATED).stream()
        .anyMatch(clause -> Tense.of(tree, clause).isOver());
  }
}
