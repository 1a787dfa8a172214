package org.annals.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.document.Block;
import org.annals.tree.SentenceTree;

/** Follows quotation marks through the sentences of a document; a paragraph starts outside. */
final class Quotations {
  private static final String OPENING = "\u201C\u00AB\u201E\u2018";
  private static final String CLOSING = "\u201D\u00BB\u2019";
  private static final int LONG_LINE = 120;

  private final List<SentenceTree> trees;
  private final List<Quotation> found = new ArrayList<>();
  private final Map<Integer, List<Quotation>> bySentence = new HashMap<>();
  private final int[] paragraphs;

  private String opener = "";
  private int fromSentence;
  private int fromWord;

  Quotations(List<SentenceTree> trees) {
    this.trees = trees;
    this.paragraphs = new int[trees.size()];
    for (int i = 0; i < trees.size(); i++) {
      if (i > 0) {
        paragraphs[i] = paragraphs[i - 1] + (isBreak(trees.get(i - 1), trees.get(i)) ? 1 : 0);
        if (paragraphs[i] != paragraphs[i - 1]) {
          leaveOpen(i - 1);
        }
      }
      read(i);
    }
    if (!trees.isEmpty()) {
      leaveOpen(trees.size() - 1);
    }
  }

  private static boolean isBreak(SentenceTree before, SentenceTree after) {
    Block.Kind kind = after.sentence().kind();
    String text = after.text();
    int end = before.sentence().span().end();
    String gap = text.substring(end, Math.max(end, after.sentence().span().start()));
    int line = gap.indexOf('\n');
    if (kind != before.sentence().kind() || kind != Block.Kind.PARAGRAPH || line < 0) {
      return kind != before.sentence().kind() || line >= 0 || gap.contains("<");
    }
    boolean isLongLine = end - text.lastIndexOf('\n', end) > LONG_LINE;
    return isLongLine || gap.indexOf('\n', line + 1) >= 0;
  }

  /** Whether a word is a mark around quotations; apostrophes do not count. */
  static boolean isMark(String word) {
    return word.equals("\"")
        || (word.length() == 1 && "\u201C\u201D\u00AB\u00BB\u201E".contains(word));
  }

  private void read(int sentence) {
    SentenceTree tree = trees.get(sentence);
    for (int word = 0; word < tree.size(); word++) {
      String mark = tree.surface(word);
      if (opener.isEmpty() && opens(tree, word)) {
        opener = mark;
        fromSentence = sentence;
        fromWord = word + 1;
      } else if (!opener.isEmpty() && closes(tree, word)) {
        add(sentence, word, true);
        opener = "";
      }
    }
  }

  private static boolean opens(SentenceTree tree, int word) {
    String mark = tree.surface(word);
    return switch (mark) {
      case "\"", "''", "``" -> true;
      case "'" -> isSpace(tree, tree.span(word).start() - 1);
      default -> mark.length() == 1 && OPENING.contains(mark);
    };
  }

  private boolean closes(SentenceTree tree, int word) {
    String mark = tree.surface(word);
    if (mark.equals("'") || mark.equals("\u2019")) {
      boolean isSingle = opener.equals("'") || opener.equals("\u2018");
      return isSingle && (isPunctuated(tree, word) || isEnd(tree, word));
    }
    return (opener.equals("\"") || opener.length() == 2)
        ? mark.equals("\"") || mark.equals("''")
        : mark.length() == 1 && CLOSING.contains(mark);
  }

  private static boolean isPunctuated(SentenceTree tree, int word) {
    return word > 0 && ",.?!".contains(tree.surface(word - 1));
  }

  private static boolean isEnd(SentenceTree tree, int word) {
    return isSpace(tree, tree.span(word).end()) && !tree.lower(word - 1).endsWith("s");
  }

  private static boolean isSpace(SentenceTree tree, int at) {
    return at < 0
        || at >= tree.text().length()
        || !Character.isLetterOrDigit(tree.text().charAt(at));
  }

  private void leaveOpen(int sentence) {
    if (!opener.isEmpty()) {
      add(sentence, trees.get(sentence).size(), false);
      opener = "";
    }
  }

  private void add(int sentence, int word, boolean closed) {
    Quotation quotation = new Quotation(fromSentence, fromWord, sentence, word, closed);
    found.add(quotation);
    for (int i = fromSentence; i <= sentence; i++) {
      bySentence.computeIfAbsent(i, _ -> new ArrayList<>()).add(quotation);
    }
  }

  /** The quotation that holds a word, of whatever size. */
  Optional<Quotation> at(int sentence, int word) {
    return in(sentence).stream().filter(q -> q.holds(sentence, word)).findFirst();
  }

  /** The quotations that have words in a sentence. */
  List<Quotation> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** All of them, in order. */
  List<Quotation> all() {
    return List.copyOf(found);
  }

  /** Whether two sentences stand in one paragraph; false outside of the document. */
  boolean areTogether(int sentence, int other) {
    return other >= 0 && other < trees.size() && paragraphs[sentence] == paragraphs[other];
  }

  /** Whether a sentence stands in the paragraph right after the one of another. */
  boolean isNextParagraph(int sentence, int other) {
    return other >= 0 && paragraphs[sentence] == paragraphs[other] + 1;
  }
}
