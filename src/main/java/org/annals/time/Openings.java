package org.annals.time;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which forms can begin with some characters, so that few are tried at each word of a text. What
 * the first characters rule out is asked of the patterns themselves, once, and kept. Safe to share
 * among threads.
 */
final class Openings {
  /** So many characters of the text are looked at. */
  private static final int DEPTH = 6;

  private static final int ASCII = 128;
  private static final Openings NONE = new Openings(List.of(), 0);

  /** Groups that ask for what stands before, which is not known here, or for what may not come. */
  private static final List<String> DROPPED = List.of("(?<=", "(?<!", "(?!");

  private final List<Opening> forms;
  private final int depth;
  private final AtomicReferenceArray<@Nullable Openings> next;

  /** A form with its place among all, and a pattern that reads all that the form's own does. */
  record Opening(int order, TimeForm form, Pattern open) {}

  private Openings(List<Opening> forms, int depth) {
    this.forms = forms;
    this.depth = depth;
    this.next = new AtomicReferenceArray<>(forms.isEmpty() || depth == DEPTH ? 0 : ASCII);
  }

  static Openings of(List<TimeForm> forms) {
    Opening[] all = new Opening[forms.size()];
    for (int i = 0; i < all.length; i++) {
      Pattern open = Pattern.compile(loose(forms.get(i).pattern().pattern()));
      all[i] = new Opening(i, forms.get(i), open);
    }
    return new Openings(List.of(all), 0);
  }

  /** The forms that may begin here, in their order; one that may not is never among them. */
  List<Opening> at(String text, int start) {
    Openings here = this;
    int end = start;
    while (end < text.length() && text.charAt(end) < ASCII && here.next.length() > 0) {
      here = here.and(text, start, end);
      end++;
    }
    return here.forms;
  }

  /** These that may begin with one more character. */
  private Openings and(String text, int start, int end) {
    Openings known = next.get(text.charAt(end));
    if (known != null) {
      return known;
    }
    String prefix = text.substring(start, end + 1);
    List<Opening> left = forms.stream().filter(form -> canBegin(form.open(), prefix)).toList();
    Openings narrowed = left.isEmpty() ? NONE : new Openings(left, depth + 1);
    next.set(text.charAt(end), narrowed);
    return narrowed;
  }

  /** A match that fails without a look past the end fails whatever comes there. */
  @SuppressWarnings("JdkObsolete") // the prefix is a text that goes on, which hitEnd is made for
  private static boolean canBegin(Pattern pattern, String prefix) {
    Matcher matcher = pattern.matcher(prefix);
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** A pattern that reads all that this one does, whatever stands in front of it. */
  static String loose(String pattern) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '^') {
        at++;
      } else if (isDropped(pattern, at)) {
        at = afterGroup(pattern, at);
      } else {
        int end = afterOne(pattern, at);
        kept.append(pattern, at, end);
        at = end;
      }
    }
    return kept.toString();
  }

  private static boolean isDropped(String pattern, int at) {
    return DROPPED.stream().anyMatch(group -> pattern.startsWith(group, at));
  }

  private static int afterGroup(String pattern, int open) {
    int depth = 0;
    int at = open;
    do {
      depth += pattern.charAt(at) == '(' ? 1 : pattern.charAt(at) == ')' ? -1 : 0;
      at = afterOne(pattern, at);
    } while (depth > 0);
    return at;
  }

  /** Behind a character, an escaped one or a class of them. */
  private static int afterOne(String pattern, int at) {
    return switch (pattern.charAt(at)) {
      case '\\' -> at + 2;
      case '[' -> afterClass(pattern, at + 1);
      default -> at + 1;
    };
  }

  private static int afterClass(String pattern, int inside) {
    int at = inside;
    while (pattern.charAt(at) != ']') {
      at = afterOne(pattern, at);
    }
    return at + 1;
  }
}
