package org.annals.mention;

/** The shape of a dateline: "Lagos, Nigeria, 3 May (Agency) — ". */
final class Dateline {
  private static final int LONGEST = 18;

  private Dateline() {}

  /**
   * Whether what follows the place is the rest of a dateline.
   *
   * @param loud whether the place is in capitals, so that a dash alone or a colon is enough
   */
  static boolean closes(Line line, int placeEnd, boolean loud) {
    if (loud && line.at(placeEnd).isMark(":")) {
      return true;
    }
    int at = placeEnd;
    boolean dated = false;
    int most = Math.min(line.size(), placeEnd + LONGEST);
    while (at < most && isPart(line.at(at))) {
      dated |= isDate(line.at(at));
      at++;
    }
    boolean ends = isDash(line, at) || (loud && at == line.size() && line.at(at - 1).isMark("."));
    return dated ? ends : loud && isDash(line, at);
  }

  private static boolean isDate(Word word) {
    return word.shape() == Shape.NUMBER || word.isMark("(");
  }

  private static boolean isPart(Word word) {
    return word.isCapital()
        || word.shape() == Shape.NUMBER
        || (word.shape() == Shape.MARK && ",()./".contains(word.piece().surface()));
  }

  private static boolean isDash(Line line, int at) {
    Word word = line.at(at);
    boolean dash = word.shape() == Shape.MARK && "—–-―".contains(word.piece().surface());
    return dash && !(word.glued() && line.at(at + 1).glued() && word.isMark("-"));
  }
}
