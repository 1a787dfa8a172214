package org.annals.tree;

import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.CalendarNames;

/** Phrases that say when, or how many voted: "in 2003", "on the 30th", "by 94 votes to none". */
final class Tails {
  private static final Set<String> NOBODY = Set.of("none", "nil", "zero");
  private static final Set<String> DASHES = Set.of("-", "\u2013");
  private final Draft draft;

  Tails(Draft draft) {
    this.draft = draft;
  }

  /** The last word of the phrase that begins here; -1 where none does. */
  int end(int from) {
    int vote = voteEnd(from);
    return vote >= 0 ? vote : timeEnd(from);
  }

  /** "34 to 0", "by 401 votes to 19", "34-0". */
  boolean isVote(int from) {
    return voteEnd(from) >= 0;
  }

  private int voteEnd(int from) {
    int at = draft.lower(from).equals("by") ? from + 1 : from;
    if (draft.lower(at).matches("\\d+[-\u2013]\\d+")) {
      return at;
    }
    if (!isNumber(at)) {
      return -1;
    }
    int to = draft.lower(at + 1).equals("votes") ? at + 2 : at + 1;
    boolean isJoined = draft.lower(to).equals("to") || DASHES.contains(draft.lower(to));
    return isJoined && (isNumber(to + 1) || NOBODY.contains(draft.lower(to + 1))) ? to + 1 : -1;
  }

  private int timeEnd(int from) {
    String preposition = draft.lower(from);
    boolean isIn = preposition.equals("in");
    if (!isIn && !preposition.equals("on")) {
      return -1;
    }
    if (isIn && isYear(from + 1)) {
      return from + 1;
    }
    boolean isThe = draft.lower(from + 1).equals("the");
    if (isThe && draft.lower(from + 2).matches("\\d{1,2}(?:st|nd|rd|th)")) {
      return from + 2;
    }
    return isDay(from + 1) ? withYear(from + 2) : monthEnd(from + 1);
  }

  private boolean isDay(int word) {
    return draft.lower(word).matches("\\d{1,2}")
        && CalendarNames.MONTHS.contains(draft.lower(word + 1));
  }

  private int monthEnd(int month) {
    if (!CalendarNames.MONTHS.contains(draft.lower(month))) {
      return -1;
    }
    return withYear(draft.lower(month + 1).matches("\\d{1,2}(?:st|nd|rd|th)?") ? month + 1 : month);
  }

  private int withYear(int last) {
    int next = draft.lower(last + 1).equals(",") ? last + 2 : last + 1;
    return isYear(next) ? next : last;
  }

  private boolean isYear(int word) {
    return draft.lower(word).matches("1[0-9]{3}|20[0-9]{2}");
  }

  private boolean isNumber(int word) {
    return word < draft.size() && word >= 0 && draft.is(word, PartOfSpeech.NUM);
  }
}
