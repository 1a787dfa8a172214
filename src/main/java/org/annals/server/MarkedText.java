package org.annals.server;

import java.util.List;
import java.util.Optional;

/**
 * Writes a text in which sentences can be linked to and names lead to their pages.
 *
 * <p>Offsets count code points, as in the graph. What lies outside the text or across another
 * stretch is left out, for the data may come from anywhere.
 */
final class MarkedText {
  /** Longer texts are shown as far as this. */
  static final int MOST = 1_000_000;

  private final String text;
  private final Html html;
  private int units;
  private int codePoints;

  MarkedText(String text, Html html) {
    this.text = text;
    this.html = html;
  }

  /** A stretch of the text, in code points, end exclusive. */
  record Stretch(int begin, int end) {
    String id() {
      return "char=%d,%d".formatted(begin, end);
    }
  }

  /** A name in the text and where it leads. */
  record Name(Stretch stretch, String href, String kind, String title) {}

  /** Both lists in the order of the text. */
  void write(List<Stretch> sentences, List<Name> names) {
    int last = Math.min(text.codePointCount(0, text.length()), MOST);
    int next = 0;
    for (Stretch sentence : sentences) {
      if (sentence.begin() < codePoints || sentence.end() > last) {
        continue;
      }
      next = writeNames(names, next, sentence.begin(), Optional.empty());
      plainTo(sentence.begin());
      html.open("span", "id", sentence.id());
      next = writeNames(names, next, sentence.end(), Optional.of(sentence));
      plainTo(sentence.end());
      html.close("span");
    }
    writeNames(names, next, last, Optional.empty());
    plainTo(last);
    if (units < text.length()) {
      html.element("p", "The text goes on; the data has it all.");
    }
  }

  /** Writes the names that end at or before a place; gives the first one that does not. */
  private int writeNames(List<Name> names, int from, int end, Optional<Stretch> sentence) {
    int next = from;
    while (next < names.size() && names.get(next).stretch().begin() < end) {
      Name name = names.get(next);
      if (name.stretch().begin() >= codePoints
          && name.stretch().end() <= end
          && name.stretch().end() > name.stretch().begin()) {
        write(name, sentence.filter(name.stretch()::equals).isPresent());
      }
      next++;
    }
    return next;
  }

  private void write(Name name, boolean isWholeSentence) {
    plainTo(name.stretch().begin());
    if (isWholeSentence) {
      html.open("a", "class", "name " + name.kind(), "href", name.href(), "title", name.title());
    } else {
      html.open(
          "a",
          "id",
          name.stretch().id(),
          "class",
          "name " + name.kind(),
          "href",
          name.href(),
          "title",
          name.title());
    }
    plainTo(name.stretch().end());
    html.close("a");
  }

  private void plainTo(int codePoint) {
    if (codePoint > codePoints) {
      int end = text.offsetByCodePoints(units, codePoint - codePoints);
      html.text(text, units, end);
      units = end;
      codePoints = codePoint;
    }
  }
}
