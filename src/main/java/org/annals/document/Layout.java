package org.annals.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.document.Block.Kind;

/**
 * Decides what each passage of a text is: first by its own words and shape, then by what stands
 * around it.
 */
final class Layout {
  private static final int LONG = 120;
  private static final int TEASER = 400;
  private static final int TITLES_AT_TOP = 3;
  private static final int TITLES_IN_A_ROW = 4;
  private static final int CITED = 6;

  private final Cues cues;
  private final List<Passage> passages;
  private final List<Kind> kinds = new ArrayList<>();

  private Layout(Cues cues, List<Passage> passages) {
    this.cues = cues;
    this.passages = passages;
  }

  /** The blocks of the passages, one each. */
  static List<Block> blocks(Cues cues, List<Passage> passages) {
    var layout = new Layout(cues, passages);
    passages.forEach(passage -> layout.kinds.add(layout.byItself(passage).orElse(Kind.PARAGRAPH)));
    layout.markLinesAboveTitle();
    layout.markCitations();
    layout.markHeadings();
    layout.unmarkRowsOfHeadings();
    layout.markRelated();
    return layout.blocks();
  }

  /** The blocks that marks in the text have shown, with what their words add. */
  static List<Block> marked(Cues cues, String text, List<Block> given) {
    var layout = new Layout(cues, given.stream().map(block -> Passage.of(text, block)).toList());
    for (int i = 0; i < given.size(); i++) {
      Kind kind = given.get(i).kind();
      Optional<Kind> byWords =
          kind == Kind.PARAGRAPH ? layout.byWords(layout.passages.get(i)) : Optional.empty();
      layout.kinds.add(byWords.orElse(kind));
    }
    layout.markLinesAboveTitle();
    layout.markRelated();
    return layout.blocks();
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < passages.size(); i++) {
      blocks.add(new Block(passages.get(i).span(), kinds.get(i)));
    }
    return blocks;
  }

  private Optional<Kind> byItself(Passage passage) {
    return byWords(passage)
        .or(() -> Shapes.isItem(passage.head()) ? Optional.of(Kind.LIST_ITEM) : Optional.empty());
  }

  private Optional<Kind> byWords(Passage passage) {
    if (cues.isByline(passage)) {
      return Optional.of(Kind.BYLINE);
    }
    if (cues.isCaption(passage)) {
      return Optional.of(Kind.CAPTION);
    }
    return cues.isBoilerplate(passage) ? Optional.of(Kind.BOILERPLATE) : Optional.empty();
  }

  /** Languages and sections count as such only above the title. */
  private void markLinesAboveTitle() {
    int i = 0;
    while (i + 1 < passages.size()
        && (kinds.get(i) == Kind.BOILERPLATE || cues.isSection(passages.get(i)))) {
      kinds.set(i, Kind.BOILERPLATE);
      i++;
    }
  }

  /** A line near the top that says which book the text is from is no title. */
  private void markCitations() {
    for (int i = 0; i < Math.min(CITED, passages.size()); i++) {
      if (kinds.get(i) == Kind.PARAGRAPH && cues.cites(passages.get(i), i == 0)) {
        kinds.set(i, Kind.BYLINE);
      }
    }
  }

  private void markHeadings() {
    for (int i = 0; i < passages.size(); i++) {
      boolean numbered = kinds.get(i) == Kind.LIST_ITEM && isNumberedHeading(i);
      if (numbered || (kinds.get(i) == Kind.PARAGRAPH && isHeading(i))) {
        kinds.set(i, Kind.HEADING);
      }
    }
  }

  private boolean isNumberedHeading(int i) {
    Passage passage = passages.get(i);
    return isTitle(i)
        && passage.isAlone()
        && Shapes.isNumbered(passage.head())
        && Shapes.isTitleCase(passage.head())
        && i + 1 < passages.size()
        && kinds.get(i + 1) == Kind.PARAGRAPH;
  }

  private boolean isHeading(int i) {
    if (!isTitle(i) || i + 1 == passages.size()) {
      return false;
    }
    Passage passage = passages.get(i);
    if (isAtTop(i) || Shapes.isTurn(passage.head())) {
      return isAtTop(i);
    }
    if (passage.isAlone()) {
      return isLong(i + 1) || isMarked(passage.head());
    }
    return isLong(i + 1) && (passage.afterBlank() || isEnded(i - 1));
  }

  private boolean isTitle(int i) {
    return passages.get(i).isLine() && Shapes.isTitleLike(passages.get(i).head());
  }

  private static boolean isMarked(String line) {
    return Shapes.isTitleCase(line) || Shapes.isNumbered(line) || Shapes.isDay(line);
  }

  /** Whether only headings, bylines and the like stand above, and something longer below. */
  private boolean isAtTop(int i) {
    long above = kinds.subList(0, i).stream().filter(kind -> kind == Kind.HEADING).count();
    boolean top = kinds.subList(0, i).stream().noneMatch(Layout::isText);
    return top && above < TITLES_AT_TOP && leadsToText(i);
  }

  private boolean leadsToText(int i) {
    int next = i + 1;
    while (next < passages.size() && next <= i + 2 * TITLES_AT_TOP && !isText(kinds.get(next))) {
      next++;
    }
    int last = Math.min(passages.size() - 1, next + TITLES_AT_TOP);
    for (int j = next; j <= last; j++) {
      if (isLonger(j, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLonger(int j, int i) {
    Passage text = passages.get(j);
    return !isTitle(j)
        && Shapes.endsSentence(text.tail())
        && (text.length() > passages.get(i).length() || passages.get(i).beforeBlank());
  }

  private static boolean isText(Kind kind) {
    return kind == Kind.PARAGRAPH || kind == Kind.LIST_ITEM;
  }

  private boolean isLong(int i) {
    if (i >= passages.size() || kinds.get(i) == Kind.LIST_ITEM) {
      return i < passages.size();
    }
    Passage passage = passages.get(i);
    return passage.length() >= LONG
        || passage.lines() > 1
        || (kinds.get(i) == Kind.PARAGRAPH && isEnded(i) && passage.length() >= LONG / 2);
  }

  private boolean isEnded(int i) {
    return i < 0 || Shapes.endsSentence(passages.get(i).tail()) || kinds.get(i) != Kind.PARAGRAPH;
  }

  /** A row of short lines is a list of names or a verse, not so many headings. */
  private void unmarkRowsOfHeadings() {
    int from = 0;
    while (from < kinds.size()) {
      int to = from;
      while (to < kinds.size() && kinds.get(to) == Kind.HEADING) {
        to++;
      }
      if (to - from >= TITLES_IN_A_ROW) {
        boolean top = kinds.subList(0, from).stream().noneMatch(Layout::isText);
        for (int i = top ? from + 1 : from; i < to - 1; i++) {
          kinds.set(i, Kind.PARAGRAPH);
        }
      }
      from = to + 1;
    }
  }

  private void markRelated() {
    for (int i = 0; i < passages.size(); i++) {
      if (cues.opensRelated(passages.get(i)) && !(i == 0 && passages.size() > 1)) {
        int end = endOfTeasers(i + 1);
        for (int j = i; j < end; j++) {
          kinds.set(j, Kind.BOILERPLATE);
        }
        i = end - 1;
      }
    }
  }

  private int endOfTeasers(int from) {
    if (onlyTeasersFrom(from)) {
      return passages.size();
    }
    int end = from;
    while (end < passages.size() && isTeaser(end)) {
      end++;
    }
    return end;
  }

  private boolean isTeaser(int i) {
    Passage passage = passages.get(i);
    boolean headline = isTitle(i) && (i + 1 == passages.size() || !isFullParagraph(i + 1));
    return headline
        || (passage.length() <= TEASER && Shapes.isTruncated(passage.tail()))
        || kinds.get(i) == Kind.BOILERPLATE
        || (kinds.get(i) == Kind.LIST_ITEM && Shapes.isTitleLike(passage.head()));
  }

  private boolean isFullParagraph(int i) {
    return passages.get(i).length() >= LONG && !Shapes.isTruncated(passages.get(i).tail());
  }

  /** Whether all that follows is short, and every other piece of it a headline. */
  private boolean onlyTeasersFrom(int from) {
    int headlines = 0;
    for (int i = from; i < passages.size(); i++) {
      if (passages.get(i).length() > TEASER) {
        return false;
      }
      headlines += isTitle(i) || cues.opensRelated(passages.get(i)) ? 1 : 0;
    }
    return headlines * 5 >= (passages.size() - from) * 2;
  }
}
