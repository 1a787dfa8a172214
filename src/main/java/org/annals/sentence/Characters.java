package org.annals.sentence;

/** What single characters do at the borders of words and sentences. */
final class Characters {
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Characters() {}

  /** Whether it belongs to no token: white space of any kind, control characters. */
  static boolean isSpace(int c) {
    if (c < 0x7F) {
      return c <= ' ';
    }
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == ZERO_WIDTH_SPACE
        || c == BYTE_ORDER_MARK;
  }

  /** Whether a word can start with it. */
  static boolean startsWord(int c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** Whether it carries on a word: letters, digits, combining marks, invisible joiners. */
  static boolean continuesWord(int c) {
    return startsWord(c) || (c >= 0x80 && (isMark(c) || isInvisible(c)));
  }

  /** Whether it clings to the symbol before it: marks, variation selectors, skin tones, tags. */
  static boolean clings(int c) {
    return c >= 0x80 && (isMark(c) || isInvisible(c) || (c >= 0x1F3FB && c <= 0x1F3FF));
  }

  /** Whether words of its script stand together without spaces. */
  static boolean isUnspaced(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return Character.isIdeographic(c)
        || switch (Character.UnicodeScript.of(c)) {
          case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean isDash(int c) {
    return isHyphen(c) || c == '–' || c == '—' || c == '―' || c == '−';
  }

  /** Whether it ends a sentence as a mark of its own. */
  static boolean isStop(int c) {
    return switch (c) {
      case '.',
          '!',
          '?',
          '…',
          '‼',
          '⁇',
          '⁈',
          '⁉',
          '‽',
          '。',
          '！',
          '？',
          '｡',
          '．',
          '۔',
          '؟',
          '।',
          '॥',
          '։' ->
          true;
      default -> false;
    };
  }

  /** Whether it can close a quotation or bracket. */
  static boolean isCloser(int c) {
    return isStraightQuote(c)
        || switch (Character.getType(c)) {
          case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
          default -> false;
        };
  }

  /** Whether it can open a quotation or bracket. */
  static boolean isOpener(int c) {
    return isStraightQuote(c)
        || switch (Character.getType(c)) {
          case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
          default -> false;
        };
  }

  static boolean isStraightQuote(int c) {
    return c == '"' || c == '\'';
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isInvisible(int c) {
    return c == 0xAD || c == 0x200C || c == 0x200D || (c >= 0xE0020 && c <= 0xE007F);
  }
}
