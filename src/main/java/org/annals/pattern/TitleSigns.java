package org.annals.pattern;

import java.util.Set;
import java.util.regex.Pattern;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Tells by the words around capitalised words that they are the title of a work. */
final class TitleSigns {
  private static final int PLACE_WORDS = 8;
  private static final Pattern PLACE_WORD = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+|[,:&]|and");
  private static final Pattern YEAR = Pattern.compile("1[4-9]\\d\\d|20\\d\\d");
  private static final Set<String> AUTHORS = Set.of("author", "co-author", "writer", "editor");
  private static final Set<String> WORKS = Set.copyOf(DataFile.words("/pattern/works.txt"));

  private final SentenceTree tree;

  TitleSigns(SentenceTree tree) {
    this.tree = tree;
  }

  /**
   * Whether a year, what the work is, or its author stands beside it.
   *
   * @param word the one that the rest of the sentence hangs on
   */
  boolean show(int word, int first, int last) {
    return hasYearBehind(last) || isWork(word, last) || isOfAuthor(word, first);
  }

  /** "The author of The Long Road": an article that is written great opens a title. */
  private boolean isOfAuthor(int word, int first) {
    return tree.surface(first).matches("The|An?")
        && tree.head(word) >= 0
        && AUTHORS.contains(tree.lemma(tree.head(word)))
        && tree.lower(first - 1).equals("of");
  }

  /** "(1950)", "(Leipzig, 1950)". */
  private boolean hasYearBehind(int last) {
    int end = tree.size();
    if (last + 2 >= end || !tree.surface(last + 1).equals("(")) {
      return false;
    }
    int at = last + 2;
    int stop = Math.min(end - 1, last + PLACE_WORDS + 1);
    while (at < stop && PLACE_WORD.matcher(tree.surface(at)).matches()) {
      at++;
    }
    return YEAR.matcher(tree.surface(at)).matches();
  }

  /** "The Long Road, an angry book about". */
  private boolean isWork(int word, int last) {
    return tree.children(word).stream()
        .anyMatch(c -> c > last && tree.isA(c, "appos") && WORKS.contains(tree.lemma(c)));
  }
}
