package org.annals.sentence;

/** Finds where the word ends that starts at a place; looks ahead by a bounded number of units. */
final class WordEnd {
  private final Window window;
  private final PeriodRule periods;

  private int start;

  /** Where the part of the word after its last period or hyphen starts. */
  private int part;

  private int at;

  WordEnd(Window window, Abbreviations abbreviations) {
    this.window = window;
    this.periods = new PeriodRule(window, abbreviations);
  }

  /** The end of the word that starts here with a letter or digit. */
  int after(int from) {
    start = from;
    part = from;
    at = from;
    while (at < window.end() && at - start < Tokenizer.MAX_LENGTH) {
      int c = window.text().codePointAt(at);
      if (Characters.continuesWord(c) && !Characters.isUnspaced(c)) {
        at += Character.charCount(c);
      } else if (!passes(c)) {
        break;
      }
    }
    return at;
  }

  /** Whether the word goes on behind this mark; leaves {@code at} where it goes on or ends. */
  private boolean passes(int c) {
    if (Characters.isHyphen(c)) {
      return passesHyphen();
    }
    if (Characters.isApostrophe(c)) {
      return passesApostrophe();
    }
    if (c == '.') {
      return passesPeriod();
    }
    if (isInner(c)) {
      return pass(1);
    }
    at = endBehind(c);
    return false;
  }

  /** Whether a mark inside a word or number belongs to it: 1,461 and 10:30 and AT&T. */
  private boolean isInner(int c) {
    return switch (c) {
      case ',' -> isThousands();
      case ':', '/' -> window.isDigit(at - 1) && window.isDigit(at + 1);
      case '&', '*', '·' -> window.isLetter(at - 1) && window.isLetter(at + 1);
      default -> false;
    };
  }

  /** Where the word ends when it can end behind this mark: LGBTQ+, addresses. */
  private int endBehind(int c) {
    return switch (c) {
      case '+' -> window.isLetter(at - 1) && !window.isWord(at + 1) ? at + 1 : at;
      case '/' -> WebAddress.endAfterDomain(window.text(), part, at, window.end());
      case '@' -> WebAddress.endOfMail(window.text(), at, window.end());
      default -> at;
    };
  }

  private boolean passesHyphen() {
    boolean quoted = window.isApostrophe(at + 1) && window.isLetter(at + 2);
    return (quoted || window.isWord(at + 1)) && passPart();
  }

  private boolean passesApostrophe() {
    if (Clitic.isNegation(window, at)) {
      at = at - 1 > start ? at - 1 : at + 2;
      return false;
    }
    if (Clitic.endOf(window, at) > at) {
      return isDecade() && pass(2);
    }
    if (at != part && !window.isLetter(at - 1)) {
      return false;
    }
    boolean closesPart = window.isApostrophe(part) && window.isHyphen(at + 1);
    return (closesPart || window.isLetter(at + 1)) && pass(1);
  }

  /** 1990's as older texts write it. */
  private boolean isDecade() {
    return at - start == 4
        && window.endOfDigits(start) == at
        && window.charAt(at - 1) == '0'
        && window.charAt(at + 1) == 's';
  }

  private boolean passesPeriod() {
    if (window.isDigit(at - 1) && window.isDigit(at + 1)) {
      return passPart();
    }
    if (window.isWord(at + 1)) {
      return passesInnerPeriod();
    }
    if (!periods.isAbbreviated(start, part, at)) {
      return false;
    }
    at++;
    return window.isHyphen(at) && window.isLetter(at + 1);
  }

  /** A period with a letter or digit on both sides. */
  private boolean passesInnerPeriod() {
    if (at - part == 1 && window.isLetter(part)) {
      return (part > start && periods.isName(at + 1)) ? stop() : passPart();
    }
    if (periods.isKnown(part, at) && !window.isLower(at + 1)) {
      return stop();
    }
    return !periods.isMissingSpace(at) && passPart();
  }

  private boolean isThousands() {
    return window.isDigit(at - 1) && window.endOfDigits(at + 1) == at + 4;
  }

  private boolean passPart() {
    part = at + 1;
    return pass(1);
  }

  private boolean pass(int units) {
    at += units;
    return true;
  }

  /** Ends the word behind this mark. */
  private boolean stop() {
    at++;
    return false;
  }
}
