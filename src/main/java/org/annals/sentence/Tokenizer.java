package org.annals.sentence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.annals.text.Span;

/**
 * Cuts a stretch of text into words, numbers and marks; every character that is no space falls into
 * exactly one token. Linear in the length of the text.
 */
final class Tokenizer {
  /** No token is longer, in UTF-16 units; a longer run is cut. */
  static final int MAX_LENGTH = 4096;

  /** Marks that are one token however often they are repeated. */
  private static final String RUNS = ".!?-`=*~";

  private final Abbreviations abbreviations;

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The tokens of a stretch, in order. */
  List<Span> tokenize(String text, Span within) {
    return new Scan(text, within).tokens();
  }

  /** One pass over one stretch. */
  private final class Scan {
    private final String text;
    private final int begin;
    private final int end;
    private final Window window;
    private final WordEnd words;
    private final List<Span> tokens = new ArrayList<>();

    Scan(String text, Span within) {
      this.text = text;
      this.begin = within.start();
      this.end = within.end();
      this.window = Window.of(text, within);
      this.words = new WordEnd(window, abbreviations);
    }

    List<Span> tokens() {
      int at = begin;
      while (at < end) {
        int c = text.codePointAt(at);
        if (Characters.isSpace(c)) {
          at += Character.charCount(c);
        } else if (Characters.isUnspaced(c)) {
          at = unspaced(at);
        } else {
          int stop = Math.clamp(endOfToken(at, c), at + Character.charCount(c), end);
          tokens.add(new Span(at, stop));
          at = stop;
        }
      }
      return tokens;
    }

    private int endOfToken(int at, int c) {
      if (Characters.startsWord(c)) {
        int address = WebAddress.endOf(text, at, end);
        return address > at ? address : words.after(at);
      }
      if (Characters.isApostrophe(c)) {
        return endOfApostrophe(at);
      }
      if (c == '.' && window.isDigit(at + 1) && !window.isWord(at - 1)) {
        return words.after(at + 1);
      }
      if (c == '#' || c == '@') {
        return endOfTag(at);
      }
      return RUNS.indexOf(c) >= 0 ? endOfRun(at) : endOfSymbol(at, c);
    }

    /** A clitic ('s), a shortened decade ('90s), a shortened word ('em), or quotes. */
    private int endOfApostrophe(int at) {
      int clitic = Clitic.endOf(window, at);
      if (clitic > at && at > begin && !opensQuotation(at)) {
        return clitic;
      }
      int digits = window.endOfDigits(at + 1);
      if (digits == at + 3) {
        return window.charAt(digits) == 's' ? digits + 1 : digits;
      }
      int elided = Elision.endOf(text, at, end);
      return elided > at ? elided : at + (isDoubled(at) ? 2 : 1);
    }

    private boolean isDoubled(int at) {
      return text.charAt(at) == '\'' && window.charAt(at + 1) == '\'';
    }

    private boolean opensQuotation(int at) {
      return text.charAt(at) == '‘' || Characters.isOpener(text.charAt(at - 1));
    }

    private int endOfTag(int at) {
      if (window.isWord(at - 1)) {
        return at + 1;
      }
      int stop = at + 1;
      while (stop < end
          && stop - at < MAX_LENGTH
          && Characters.continuesWord(text.codePointAt(stop))) {
        stop += Character.charCount(text.codePointAt(stop));
      }
      return stop;
    }

    /** Equal marks in a row are one token, and so is any mix of ! and ?. */
    private int endOfRun(int at) {
      char first = text.charAt(at);
      boolean shout = first == '!' || first == '?';
      int stop = at + 1;
      while (stop < end && stop - at < MAX_LENGTH) {
        char c = text.charAt(stop);
        if (c != first && !(shout && (c == '!' || c == '?'))) {
          break;
        }
        stop++;
      }
      return stop;
    }

    /** One symbol with all that clings to it: emoji sequences, flags, keycaps. */
    private int endOfSymbol(int at, int c) {
      int stop = at + Character.charCount(c);
      if (isFlagLetter(c) && stop < end && isFlagLetter(text.codePointAt(stop))) {
        return stop + 2;
      }
      while (stop < end && stop - at < MAX_LENGTH) {
        int next = text.codePointAt(stop);
        boolean joined = text.codePointBefore(stop) == 0x200D && !Characters.isSpace(next);
        if (!joined && !Characters.clings(next)) {
          break;
        }
        stop += Character.charCount(next);
      }
      return stop;
    }

    /** Words of scripts without spaces, by dictionary. */
    private int unspaced(int at) {
      int stop = at;
      while (stop < end && stop - at < MAX_LENGTH) {
        int c = text.codePointAt(stop);
        if (!Characters.isUnspaced(c) && !(stop > at && Characters.clings(c))) {
          break;
        }
        stop += Character.charCount(c);
      }
      stop = Math.min(stop, end);
      var iterator = BreakIterator.getWordInstance(ULocale.ROOT);
      iterator.setText(text.substring(at, stop));
      int from = iterator.first();
      for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
        tokens.add(new Span(at + from, at + to));
        from = to;
      }
      return stop;
    }

    private boolean isFlagLetter(int c) {
      return c >= 0x1F1E6 && c <= 0x1F1FF;
    }
  }
}
