package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.annals.tree.SentenceTree;

/** Which words of a document stand between quotation marks, and in which quotation. */
final class Quotations {
  /** Words outside of quotations. */
  static final int NONE = 0;

  private static final String OPENING = "\u201C\u00AB\u201E";
  private static final String CLOSING = "\u201D\u00BB";
  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

  private final List<int[]> numbers = new ArrayList<>();
  private int last = NONE;
  private boolean open;

  /**
   * The quotations of a document; each ends with its paragraph, and goes on where the next one
   * begins with an opening mark while it was open.
   */
  Quotations(List<SentenceTree> trees) {
    int end = 0;
    for (SentenceTree tree : trees) {
      if (open && isParagraphEnd(tree.text(), end, tree.span(0).start())) {
        open = false;
        last -= isMark(tree.surface(0)) ? 1 : 0;
      }
      read(tree);
      end = tree.sentence().span().end();
    }
  }

  private void read(SentenceTree tree) {
    int[] here = new int[tree.size()];
    for (int word = 0; word < here.length; word++) {
      String surface = tree.surface(word);
      if (isMark(surface)) {
        boolean opens = OPENING.contains(surface) || (surface.equals("\"") && !open);
        last += opens && !open ? 1 : 0;
        open = opens;
      } else if (open) {
        here[word] = last;
      }
    }
    numbers.add(here);
  }

  private static boolean isMark(String word) {
    return word.length() == 1 && (word.equals("\"") || (OPENING + CLOSING).contains(word));
  }

  /** Whether a paragraph ends between two places of a text. */
  static boolean isParagraphEnd(String text, int from, int to) {
    return from < to && PARAGRAPH.matcher(text).region(from, to).find();
  }

  /** The number of the quotation that a word stands in, from 1; {@link #NONE} outside. */
  int at(Place place) {
    return numbers.get(place.sentence())[place.word()];
  }
}
