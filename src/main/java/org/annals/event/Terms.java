package org.annals.event;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.LightVerbs;
import org.annals.clause.SpendingVerbs;
import org.annals.clause.Tense;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Tells which lengths of time are those of an event. */
final class Terms {
  private static final Set<String> PUNISHING = Set.of("CourtRuling", "Arrest", "PolicyChange");
  private static final Set<String> NOUNS = DataFile.words("/event/term-nouns.txt");
  private static final Set<String> VERBS = DataFile.words("/event/term-verbs.txt");
  private static final Set<String> SPENDING = Set.of("last", "spend", "take", "wait");
  private static final Set<String> WINNING =
      Set.of("win", "beat", "lose", "finish", "lead", "defeat", "miss");
  private static final Set<String> PHRASES = Set.of("obl", "nmod", "obl:unmarked");
  private static final Set<String> CARRIED = Set.of("obj", "nsubj", "nsubj:pass");
  private static final Set<String> DESCRIBING = Set.of("amod", "compound", "nummod");

  private final SentenceTree tree;
  private final Told told;
  private final List<Integer> words;

  private Terms(SentenceTree tree, Told told, List<Integer> words) {
    this.tree = tree;
    this.told = told;
    this.words = words;
  }

  /** "Sentenced to four years in prison", "worked at Acme for nine years". */
  static boolean is(SentenceTree tree, Told told, List<Integer> words, Quantity length) {
    int above = tree.head(length.head());
    Terms terms = new Terms(tree, told, words);
    return above != SentenceTree.ROOT
        && (terms.isSpent(length.head(), above) || terms.is(length.head(), above));
  }

  /** "Spent seven years teaching": of the teaching. */
  private boolean isSpent(int length, int above) {
    return tree.isA(length, "obj") && SpendingVerbs.isSpentOn(tree, told.head(), above);
  }

  private boolean is(int length, int above) {
    boolean isIn = tree.pos(above) != PartOfSpeech.VERB && words.contains(tree.head(above));
    if (!words.contains(above)) {
      return isIn && (punishes() || NOUNS.contains(tree.lemma(above)));
    }
    return (isIn && NOUNS.contains(tree.lemma(above)))
        || lasts(above)
        || isHowLong(length, above)
        || isMargin(length, above);
  }

  private boolean lasts(int above) {
    return punishes()
        || SPENDING.contains(tree.lemma(above))
        || words.stream().anyMatch(word -> tree.lemma(word).equals("last"));
  }

  private boolean punishes() {
    return PUNISHING.contains(told.type().localName())
        && words.stream().anyMatch(word -> VERBS.contains(tree.lemma(word)));
  }

  /** "Ran it for nine years", "stayed two weeks", "built it in a month", "a nine-week strike". */
  private boolean isHowLong(int length, int above) {
    if (tree.pos(above) != PartOfSpeech.VERB) {
      return above == told.head()
          && (DESCRIBING.contains(tree.relation(length))
              || tree.hasChild(length, "case", Set.of("of")));
    }
    return PHRASES.contains(tree.relation(length))
        && isSaidOfTold(above)
        && !isSinceLast(length, above)
        && (tree.hasChild(length, "case", Set.of("for"))
            || isBare(length)
            || (tree.hasChild(length, "case", Set.of("in", "over"))
                && Tense.of(tree, above) == Tense.PAST));
  }

  /** "The strike went on for nine weeks", but not "ran it for nine years until her retirement". */
  private boolean isSaidOfTold(int verb) {
    return verb == told.head()
        || CARRIED.contains(tree.relation(told.head()))
        || LightVerbs.over(tree, told.head()).isPresent();
  }

  private boolean isBare(int length) {
    return tree.child(length, "case").isEmpty()
        && tree.child(length, "det").isEmpty()
        && tree.isA(length, "obl:unmarked");
  }

  /** "Won its first title in nine years": how long it had won none. */
  private boolean isSinceLast(int length, int above) {
    return IntStream.range(Math.min(length, above), Math.max(length, above))
        .mapToObj(tree::lower)
        .anyMatch(word -> word.matches("first|last|only|most|least|worst|best|.{2,}est"));
  }

  /** "Won by twelve seconds". */
  private boolean isMargin(int length, int above) {
    return WINNING.contains(tree.lemma(above)) && tree.hasChild(length, "case", Set.of("by"));
  }
}
