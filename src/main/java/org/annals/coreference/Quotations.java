package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.annals.tree.SentenceTree;

/** Which words of a document stand between quotation marks, and in which quotation. */
final class Quotations {
  /** Words outside of quotations. */
  static final int NONE = 0;

  private static final String OPENING = "\u201C\u00AB\u201E\u2018";
  private static final String CLOSING = "\u201D\u00BB";
  private static final String APOSTROPHES = "'\u2019";
  private static final String ENDS = ",.?!\u2026\u2014-";
  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

  private final List<int[]> numbers = new ArrayList<>();
  private int last = NONE;
  private String opener = "";

  /**
   * The quotations of a document; each ends with its paragraph, and goes on where the next one
   * begins with an opening mark while it was open.
   */
  Quotations(List<SentenceTree> trees) {
    int end = 0;
    for (SentenceTree tree : trees) {
      if (!opener.isEmpty() && isParagraphEnd(tree.text(), end, tree.span(0).start())) {
        last -= tree.surface(0).equals(opener) ? 1 : 0;
        opener = "";
      }
      read(tree);
      end = tree.sentence().span().end();
    }
  }

  private void read(SentenceTree tree) {
    int[] here = new int[tree.size()];
    for (int word = 0; word < here.length; word++) {
      if (opener.isEmpty() && opens(tree, word)) {
        opener = tree.surface(word);
        last++;
      } else if (!opener.isEmpty() && closes(tree, word)) {
        opener = "";
      } else if (!opener.isEmpty()) {
        here[word] = last;
      }
    }
    numbers.add(here);
  }

  private static boolean opens(SentenceTree tree, int word) {
    String mark = tree.surface(word);
    return mark.equals("'")
        ? isOutside(tree, tree.span(word).start() - 1)
        : mark.equals("\"") || (mark.length() == 1 && OPENING.contains(mark));
  }

  /** A single mark closes where it is no apostrophe: behind a stop, or before a space. */
  private boolean closes(SentenceTree tree, int word) {
    String mark = tree.surface(word);
    if (mark.length() == 1 && APOSTROPHES.contains(mark)) {
      boolean isStopped = word > 0 && ENDS.contains(tree.surface(word - 1));
      boolean isEnd = isOutside(tree, tree.span(word).end()) && !tree.lower(word - 1).endsWith("s");
      return isSingle() && (isStopped || isEnd);
    }
    boolean isClosing = mark.equals("\"") || (mark.length() == 1 && CLOSING.contains(mark));
    return isClosing && !isSingle();
  }

  private boolean isSingle() {
    return opener.equals("'") || opener.equals("\u2018");
  }

  private static boolean isOutside(SentenceTree tree, int at) {
    return at < 0
        || at >= tree.text().length()
        || !Character.isLetterOrDigit(tree.text().charAt(at));
  }

  /** Whether a paragraph ends between two places of a text. */
  static boolean isParagraphEnd(String text, int from, int to) {
    return from < to && PARAGRAPH.matcher(text).region(from, to).find();
  }

  /** Whether nothing stands between quotation marks. */
  boolean areNone() {
    return last == NONE;
  }

  /** The number of the quotation that a word stands in, from 1; {@link #NONE} outside. */
  int at(Place place) {
    return numbers.get(place.sentence())[place.word()];
  }
}
