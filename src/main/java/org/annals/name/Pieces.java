package org.annals.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into {@link Piece}s: at white space, at every mark and before a possessive 's.
 *
 * <p>Hyphens stand alone, so that names inside compounds are seen ("China-Russia"); the dots of
 * initials and common abbreviations stay with their word ("U.S.", "W.", "Jr."). Names of the name
 * base and words of a text are cut by this one rule. Time is linear in the text.
 */
public final class Pieces {
  private static final Set<String> DOTTED =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "sen", "rep", "gov", "gen", "col", "lt",
          "sgt", "capt", "maj", "adm", "cmdr", "cpl", "pvt", "st", "ste", "mt", "ft", "jr", "sr",
          "inc", "corp", "co", "ltd", "bros", "vs", "v", "messrs", "mme", "mlle", "pres", "supt",
          "det", "insp", "atty", "fr", "br", "msgr", "amb", "dept", "univ", "assn", "nos");

  private final String text;
  private final int end;
  private int at;

  private Pieces(String text, int from, int end) {
    this.text = text;
    this.at = from;
    this.end = end;
  }

  /** The pieces of a whole text. */
  public static List<Piece> of(String text) {
    return of(text, 0, text.length());
  }

  /** The pieces between two offsets, which count in the whole text. */
  public static List<Piece> of(String text, int from, int to) {
    var scan = new Pieces(text, from, to);
    var pieces = new ArrayList<Piece>();
    while (scan.skipSpace()) {
      int start = scan.at;
      scan.advance();
      pieces.add(new Piece(start, scan.at, text.substring(start, scan.at)));
    }
    return pieces;
  }

  private boolean skipSpace() {
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at < end;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  private void advance() {
    if (isWordAt(at)) {
      word();
    } else if (isPossessive(at)) {
      at += 2;
    } else {
      at += step(at);
    }
  }

  private int step(int index) {
    return index + 1 < end && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1))
        ? 2
        : 1;
  }

  private void word() {
    int segment = at;
    int start = at;
    while (at < end) {
      if (isWordAt(at)) {
        at += step(at);
      } else if (joins(segment)) {
        at++;
        segment = at;
      } else {
        break;
      }
    }
    if (at < end && text.charAt(at) == '.' && takesDot(start, segment)) {
      at++;
    }
  }

  /** Whether the mark here stands inside a word: O'Connor, 1.5, U.S. */
  private boolean joins(int segment) {
    char c = text.charAt(at);
    if (!isWordAt(at + 1)) {
      return false;
    }
    if (isApostrophe(c)) {
      return !isPossessive(at);
    }
    boolean digits =
        Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    return (c == '.' && (digits || isLetterAlone(segment))) || (c == ',' && digits);
  }

  private boolean isLetterAlone(int segment) {
    return at - segment == 1 && Character.isLetter(text.charAt(segment));
  }

  private boolean takesDot(int start, int segment) {
    if (isLetterAlone(segment)) {
      return !isWarOfNumber(start) && isInitial(start, segment);
    }
    return at - start <= 6 && DOTTED.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
  }

  /** "Fought in World War I.": no initial of somebody called War. */
  private boolean isWarOfNumber(int start) {
    return text.charAt(start) == 'I' && text.startsWith("War ", start - "War ".length());
  }

  private boolean isInitial(int start, int segment) {
    return segment > start
        || Character.isUpperCase(text.charAt(segment))
        || text.charAt(segment) == 'v';
  }

  /** Whether an apostrophe and a closing s stand here, after a letter. */
  private boolean isPossessive(int index) {
    return index > 0
        && isWordAt(index - 1)
        && isApostrophe(text.charAt(index))
        && index + 1 < end
        && (text.charAt(index + 1) == 's' || text.charAt(index + 1) == 'S')
        && !isWordAt(index + 2);
  }

  private boolean isWordAt(int index) {
    if (index >= end) {
      return false;
    }
    int c = text.codePointAt(index);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (Character.isLowSurrogate((char) c)
            && Character.isLetterOrDigit(text.codePointBefore(index + 1)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }
}
