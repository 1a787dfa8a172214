package org.annals.dating;

/**
 * Words that say when something happens and name no date.
 *
 * @param first the first of them
 * @param last the last of them
 * @param kind how they stand to the day of which a story tells
 */
record TimePhrase(int first, int last, Kind kind) {
  enum Kind {
    /** Of that day: "at noon". */
    OF_DAY,
    /** How long: "for two years". */
    LENGTH,
    /** At another time than that: "two nights later", "after the war". */
    OTHER
  }

  boolean overlaps(TimeMark mark) {
    return mark.first() <= last && first <= mark.last();
  }
}
