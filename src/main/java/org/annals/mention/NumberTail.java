package org.annals.mention;

import org.annals.mention.HeadWords.Head;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;

/** The year or number that ends a name: "Harbour Act, 1887", "House Bill 12", "Local 1733". */
final class NumberTail {
  private NumberTail() {}

  /** The word after the number that belongs to this head; else the word after the head. */
  static int end(Line line, Head head) {
    int to = head.to();
    boolean law = head.entityClass().type() == EntityType.LAW;
    if (law && isYear(line.at(to))) {
      return to + 1;
    }
    if ((law || head.entityClass() == EntityClass.UNION) && isSerial(line, to)) {
      return to + 1;
    }
    boolean named = line.isCapital(head.from() - 1);
    boolean dated = named && line.at(to).isMark(",") && isYear(line.at(to + 1));
    return dated && line.lower(to - 1).equals("act") ? to + 2 : to;
  }

  /** The end without a count of what comes behind: "after the Second World War 95 families". */
  static int withoutCount(Line line, int from, int to) {
    boolean counts =
        to - from > 1 && line.lower(to - 2).equals("war") && line.lower(to - 1).matches("\\d{1,3}");
    return counts ? to - 1 : to;
  }

  static boolean isYear(Word word) {
    return word.shape() == Shape.NUMBER
        && word.lower().length() == 4
        && word.lower().chars().allMatch(Character::isDigit)
        && (word.lower().charAt(0) == '1' || word.lower().charAt(0) == '2');
  }

  /** Whether a number tells this one from others of its kind. */
  private static boolean isSerial(Line line, int at) {
    Word number = line.at(at);
    boolean counted =
        switch (line.lower(at - 1)) {
          case "bill", "convention", "resolution", "proposition", "local", "measure" -> true;
          default -> false;
        };
    return counted && number.shape() == Shape.NUMBER && number.lower().length() <= 4;
  }
}
