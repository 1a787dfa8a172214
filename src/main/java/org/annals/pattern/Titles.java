package org.annals.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** The titles of works that stand in quotation marks in a sentence. */
final class Titles {
  private static final String OPENING = "\u201C\u00AB\u201E";
  private static final String CLOSING = "\u201D\u00BB";
  private static final int WORDS = 12;

  /** Words of more than three letters that titles write small. */
  private static final Set<String> SMALL =
      Set.of(
          "from", "with", "into", "upon", "over", "than", "that", "about", "against", "under",
          "between", "among", "through", "after", "before", "toward", "towards", "without");

  private final SentenceTree tree;
  private final List<Quoted> titles;

  Titles(SentenceTree tree) {
    this.tree = tree;
    this.titles = read(tree);
  }

  /** The words inside of two marks, from the first to the last. */
  private record Quoted(int first, int last) {}

  private static List<Quoted> read(SentenceTree tree) {
    List<Quoted> titles = new ArrayList<>();
    int open = -1;
    for (int word = 0; word < tree.size(); word++) {
      String mark = tree.surface(word);
      boolean isPlain = mark.equals("\"");
      if (open >= 0 && (isPlain || CLOSING.contains(mark))) {
        int last = tree.surface(word - 1).equals(",") ? word - 2 : word - 1;
        if (isTitle(tree, open + 1, last)) {
          titles.add(new Quoted(open + 1, last));
        }
        open = -1;
      } else if (isPlain || OPENING.contains(mark)) {
        open = word;
      }
    }
    return titles;
  }

  private static boolean isTitle(SentenceTree tree, int first, int last) {
    if (last < first || last - first >= WORDS || !isGreat(tree.surface(first))) {
      return false;
    }
    for (int word = first; word <= last; word++) {
      String surface = tree.surface(word);
      if (Character.isLowerCase(surface.codePointAt(0))
          && surface.length() > 3
          && !SMALL.contains(surface)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGreat(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0));
  }

  /** The title that this word belongs to. */
  Optional<Span> around(int word) {
    return titles.stream()
        .filter(title -> title.first() <= word && word <= title.last())
        .findFirst()
        .map(this::span);
  }

  /** The title that begins right behind this word, a comma or colon between them at most. */
  Optional<Span> behind(int word) {
    String next = tree.lower(word + 1);
    int mark = next.equals(",") || next.equals(":") ? word + 2 : word + 1;
    return titles.stream().filter(title -> title.first() == mark + 1).findFirst().map(this::span);
  }

  private Span span(Quoted title) {
    return new Span(tree.span(title.first()).start(), tree.span(title.last()).end());
  }
}
