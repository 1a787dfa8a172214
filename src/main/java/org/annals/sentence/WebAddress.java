package org.annals.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the end of URLs and e-mail addresses. */
final class WebAddress {
  private static final List<String> STARTS = List.of("http://", "https://", "ftp://", "www.");
  private static final Set<String> TOP_DOMAINS =
      Set.of(
          "com", "org", "net", "gov", "edu", "int", "mil", "info", "io", "co", "uk", "us", "eu",
          "de", "fr", "ca", "au", "jp", "cn", "in", "tv", "me", "ly", "news");

  private WebAddress() {}

  /** Where the URL that starts here ends, or here when none starts. */
  static int endOf(String text, int at, int limit) {
    char first = Character.toLowerCase(text.charAt(at));
    if (first != 'h' && first != 'w' && first != 'f') {
      return at;
    }
    for (String start : STARTS) {
      int rest = at + start.length();
      if (rest < limit
          && text.regionMatches(true, at, start, 0, start.length())
          && Character.isLetterOrDigit(text.charAt(rest))) {
        return endOfPath(text, at, limit);
      }
    }
    return at;
  }

  /** Where the path after a bare domain such as nytimes.com ends, or its slash when none starts. */
  static int endAfterDomain(String text, int segment, int slash, int limit) {
    boolean known =
        slash - segment <= 4
            && segment > 0
            && text.charAt(segment - 1) == '.'
            && TOP_DOMAINS.contains(text.substring(segment, slash).toLowerCase(Locale.ROOT));
    return known ? endOfPath(text, slash, limit) : slash;
  }

  /** Where the domain after the @ of an e-mail address ends, or the @ when none follows. */
  static int endOfMail(String text, int at, int limit) {
    int stop = at + 1;
    int dot = -1;
    int furthest = Math.min(limit, at + 254);
    while (stop < furthest && isDomain(text.charAt(stop))) {
      if (text.charAt(stop) == '.') {
        dot = stop;
      }
      stop++;
    }
    while (stop > at && (text.charAt(stop - 1) == '.' || text.charAt(stop - 1) == '-')) {
      stop--;
    }
    return dot > at + 1 ? stop : at;
  }

  private static int endOfPath(String text, int at, int limit) {
    int furthest = Math.min(limit, at + Tokenizer.MAX_LENGTH);
    int stop = at;
    int open = 0;
    while (stop < furthest && isAddress(text.charAt(stop))) {
      open += depth(text.charAt(stop));
      stop++;
    }
    while (stop > at + 1 && trails(text.charAt(stop - 1), open)) {
      stop--;
      open -= depth(text.charAt(stop));
    }
    return Character.isHighSurrogate(text.charAt(stop - 1)) ? Math.max(stop - 1, at + 1) : stop;
  }

  /** Whether a mark at the end belongs to the sentence and not to the address. */
  private static boolean trails(char last, int open) {
    return last == ')' ? open < 0 : ".,;:!?'*]".indexOf(last) >= 0;
  }

  private static int depth(char c) {
    return c == '(' ? 1 : c == ')' ? -1 : 0;
  }

  private static boolean isDomain(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-');
  }

  private static boolean isAddress(char c) {
    return !Characters.isSpace(c) && "<>\"“”‘’«»‹›|{}\\^`—…".indexOf(c) < 0;
  }
}
