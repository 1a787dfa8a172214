package org.annals.mention;

import java.util.BitSet;
import java.util.Set;

/**
 * Reads words that stand in capitals for their layout alone as words with one capital: the place of
 * a dateline ("NEW HAVEN, Conn. — "), the judges of a report ("LOWE and HART, JJ."), a party.
 */
final class Shouting {
  private static final Set<String> JUDGE = Set.of("J", "JJ", "CJ", "PJ", "LJ", "LJJ");
  private static final int LONG = 5;

  /** The words that the list of a whole bench can fill. */
  static final int BENCH = 60;

  private final Lexicon lexicon;

  Shouting(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same line with such words calmed. */
  Line calm(Line line) {
    if (line.capitals() == Line.Capitals.ALL) {
      return line;
    }
    var loud = new BitSet();
    int dateline = datelineEnd(line);
    if (dateline > 0) {
      loud.set(line.start(), dateline);
    }
    for (int i = line.start(); i < line.size(); i++) {
      if (isJudgeSign(line, i)) {
        judges(line, i - 2, loud);
      }
    }
    runs(line, loud);
    return loud.isEmpty() ? line : line.calmed(loud);
  }

  /** Whether initials stand here that mean "judge" behind a name. */
  static boolean isJudgeSign(Line line, int at) {
    return line.at(at - 1).isMark(",") && JUDGE.contains(line.at(at).key());
  }

  /** The word after the shouted words that open a dateline; 0 where there is none. */
  private static int datelineEnd(Line line) {
    int to = line.start();
    while (isLoud(line.at(to)) && to < line.start() + 4) {
      to++;
    }
    boolean known = to > line.start() && line.at(to - 1).lower().length() > 2;
    return known && Dateline.closes(line, to, true) ? to : 0;
  }

  private static boolean isLoud(Word word) {
    return word.shape() == Shape.UPPER && word.piece().surface().indexOf('.') < 0;
  }

  /** The names before the sign, as far as the list reaches. */
  private static void judges(Line line, int last, BitSet loud) {
    int at = last;
    while (at >= line.start() && at > last - BENCH) {
      Word word = line.at(at);
      boolean joint = word.isMark(",") || word.lower().equals("and") || word.isHyphen();
      if (isLoud(word)) {
        loud.set(at);
      } else if (!joint) {
        return;
      }
      at--;
    }
  }

  /** Two and more loud words, one of them long, that no known name explains. */
  private void runs(Line line, BitSet loud) {
    int from = line.start();
    while (from < line.size()) {
      int to = from;
      int words = 0;
      int longest = 0;
      while (to < line.size() && isRunPart(line, to, from)) {
        Word word = line.at(to);
        words += isLoud(word) && word.key().length() > 2 ? 1 : 0;
        longest = Math.max(longest, word.key().length());
        to++;
      }
      if (words > 1 && longest >= LONG && !holdsKnown(line, from, to)) {
        loud.set(from, to);
      }
      from = Math.max(to, from + 1);
    }
  }

  private static boolean isRunPart(Line line, int at, int from) {
    Word word = line.at(at);
    boolean hyphen = at > from && word.isHyphen() && word.glued() && isLoud(line.at(at + 1));
    return isLoud(word) || hyphen || (word.shape() == Shape.INITIAL && at > from);
  }

  private boolean holdsKnown(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLoud(line.at(i)) && lexicon.known(line, i).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
