package org.annals.attribution;

import java.util.Set;
import org.annals.document.Block;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** The one who says a sentence by standing before its colon, or after the dash of a headline. */
final class Label {
  private static final int LENGTH = 7;
  private static final Set<String> DASHES = Set.of("–", "—", "-");

  private final SentenceTree tree;
  private final Lexicon lexicon;
  private int from = -1;
  private int to = -1;
  private int head = -1;

  Label(SentenceTree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    if (!findColon() && Grammar.isHeadline(tree)) {
      findDash();
    }
  }

  /** The head of its words; -1 where a sentence has none. */
  int head() {
    return head;
  }

  /** Whether it says a word that stands under no other word of what it says. */
  boolean isOver(int word) {
    int above = tree.head(word);
    boolean isOutermost = above == SentenceTree.ROOT || above < from || above >= to;
    return head >= 0 && word >= from && word < to && isOutermost;
  }

  private boolean findColon() {
    int colon = 1;
    while (colon < Math.min(LENGTH, tree.size()) && !tree.lower(colon).equals(":")) {
      colon++;
    }
    boolean isFound = colon < Math.min(LENGTH, tree.size() - 2) && isVoice(0, colon);
    if (isFound) {
      head = headOf(0, colon);
      from = colon + 1;
      to = tree.size();
    }
    return isFound;
  }

  private void findDash() {
    int last = tree.size() - 1;
    while (last > 0 && tree.pos(last) == PartOfSpeech.PUNCT) {
      last--;
    }
    for (int mark = last - 1; mark > Math.max(2, last - LENGTH) && head < 0; mark--) {
      if (isDash(mark) && isVoice(mark + 1, last + 1)) {
        head = headOf(mark + 1, last + 1);
        from = 0;
        to = mark;
      }
    }
  }

  /** A colon parts the speaker off in a headline of any kind, a dash where it is set as one. */
  private boolean isDash(int mark) {
    return tree.lower(mark).equals(":")
        || (tree.sentence().kind() == Block.Kind.HEADING && DASHES.contains(tree.lower(mark)));
  }

  /** Whether a stretch is nothing but somebody or something that speaks. */
  private boolean isVoice(int from, int to) {
    for (int word = from; word < to; word++) {
      if (Grammar.isVerb(tree, word)) {
        return false;
      }
    }
    int head = headOf(from, to);
    boolean isPerson =
        tree.referent(head).filter(r -> r.entity().is(EntityType.PERSON)).isPresent();
    return isPerson || isBody(head);
  }

  /** Whether a noun is an organization or one of those who report. */
  boolean isBody(int noun) {
    boolean isOrganization =
        tree.referent(noun).filter(r -> r.entity().is(EntityType.ORGANIZATION)).isPresent();
    return isOrganization
        || lexicon.has("voice", tree.lemma(noun))
        || lexicon.has("report", tree.lemma(noun));
  }

  private int headOf(int from, int to) {
    for (int word = from; word < to; word++) {
      if (tree.head(word) < from || tree.head(word) >= to) {
        return word;
      }
    }
    return from;
  }
}
