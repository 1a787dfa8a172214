package org.annals.sentence;

import java.util.Optional;
import org.annals.sentence.Abbreviations.Kind;

/**
 * Says whether a period belongs to the word before it.
 *
 * <p>Every method takes the start of the word, the start of its last part, and the period's place.
 */
final class PeriodRule {
  private static final int LONGEST = 12;

  private final Window window;
  private final Abbreviations abbreviations;

  PeriodRule(Window window, Abbreviations abbreviations) {
    this.window = window;
    this.abbreviations = abbreviations;
  }

  /** Whether the word with this period is an abbreviation, acronym or initial. */
  boolean isAbbreviated(int start, int part, int period) {
    boolean acronym = part > start && window.charAt(part - 1) == '.';
    if (period - part == 1 && window.isLetter(part)) {
      return acronym || isListed(start, part, period) || isInitial(part, period);
    }
    return isListed(start, part, period) || (acronym && kind(start, period).isPresent());
  }

  /** Whether the last part of the word is in the table of abbreviations. */
  boolean isKnown(int part, int period) {
    return kind(part, period).isPresent();
  }

  /** Whether a sentence ends at this period although no space follows: "end.Next", "end.12". */
  boolean isMissingSpace(int period) {
    if (!window.isLower(period - 1)) {
      return false;
    }
    if (!window.isDigit(period + 1)) {
      return isName(period + 1);
    }
    int stop = window.endOfDigits(period + 1);
    return stop - period < 5 && !window.isWord(stop);
  }

  /** Whether a capitalised word of two letters or more starts here. */
  boolean isName(int from) {
    return window.isUpper(from) && window.isLower(from + 1);
  }

  private boolean isListed(int start, int part, int period) {
    Optional<Kind> kind = kind(part, period);
    if (kind.isEmpty()) {
      return false;
    }
    return switch (kind.get()) {
      case BEFORE_NUMBER -> isNumberAt(window.skipSpace(period + 1));
      case AFTER_COMMA -> window.charAt(window.skipSpaceBack(start)) == ',';
      case BEFORE_NAME, INNER, MAY_END, ENDS -> true;
    };
  }

  private Optional<Kind> kind(int from, int period) {
    return period - from > LONGEST
        ? Optional.empty()
        : abbreviations.kindOf(window.cut(from, period + 1));
  }

  /** Whether a name goes on after this capital: J. Edgar Hoover, but not "plan B. The". */
  private boolean isInitial(int letter, int period) {
    int next = window.skipSpace(period + 1);
    if (!window.isUpper(letter)) {
      return false;
    }
    if (next == period + 1) {
      return window.charAt(next) == ',' || window.isHyphen(next);
    }
    return window.isUpper(next) && isNameAfterInitial(window.charAt(letter), next);
  }

  private boolean isNameAfterInitial(char initial, int next) {
    int stop = window.endOfLetters(next);
    if (window.charAt(stop) == '.' && (stop - next == 1 || isKnown(next, stop))) {
      return true;
    }
    return initial != 'I' && !abbreviations.isOpener(window.cut(next, stop));
  }

  private boolean isNumberAt(int next) {
    if (window.isDigit(next) || window.charAt(next) == '§' || window.charAt(next) == '#') {
      return true;
    }
    int stop = window.endOfLetters(next);
    return stop > next && window.cut(next, stop).chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }
}
