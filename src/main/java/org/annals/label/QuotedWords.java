package org.annals.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Stretches;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** Finds what stands in quotation marks beside a verb that says it. */
final class QuotedWords {
  private static final int LEAST_WORDS = 3;
  private static final Set<String> ENDS = Set.of(",", ".", "!", "?");

  private static final Set<String> WORKS = DataFile.words("/pattern/works.txt");

  /** No longer than this are the words that a title may have in small letters. */
  private static final int SMALL = 4;

  private QuotedWords() {}

  /** Whether a clause holds only a quotation and a word or two that stand outside of it. */
  static boolean isAll(SentenceTree tree, List<Span> quoted, List<Span> clause) {
    if (clause.size() != 1 || quoted.size() != 1) {
      return false;
    }
    Span inner = quoted.getFirst();
    Span outer = clause.getFirst();
    String after = tree.text().substring(inner.end(), outer.end());
    return inner.start() - outer.start() <= 1 && after.strip().split("\\s+").length <= 2;
  }

  /** "'The mill,' she said, 'is old'": the clause begins before the verb that says it. */
  static boolean isBroken(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("ccomp")).stream()
        .filter(clause -> clause > verb)
        .flatMap(clause -> tree.children(clause, Governors.SUBJECTS).stream())
        .anyMatch(subject -> subject < verb);
  }

  /** The quotations of the sentence that the verb stands outside of and says. */
  static List<Span> of(SentenceTree tree, int verb) {
    List<int[]> found = said(tree, verb);
    boolean isLong = found.stream().anyMatch(part -> part[1] - part[0] >= LEAST_WORDS);
    return isLong
        ? found.stream()
            .flatMap(
                part ->
                    isSpoken(tree, part[0], part[1])
                        ? Stretches.between(tree, part[0], part[1]).stream()
                        : Stretches.trimmed(tree, part[0], part[1]).stream())
            .toList()
        : List.of();
  }

  private static List<int[]> said(SentenceTree tree, int verb) {
    List<int[]> found = new ArrayList<>();
    int open = -1;
    for (int word = 0; word < tree.size(); word++) {
      String mark = tree.surface(word);
      if (open >= 0 && Stretches.CLOSING.contains(mark)) {
        if (isOf(tree, verb, open, word) || (!found.isEmpty() && goesOn(tree, verb, open, word))) {
          found.add(new int[] {open + 1, word});
        }
        open = -1;
      } else if (open < 0 && Stretches.OPENING.contains(mark)) {
        open = word;
      }
    }
    return found;
  }

  private static boolean isOf(SentenceTree tree, int verb, int open, int close) {
    return (verb < open || verb > close)
        && !isTitle(tree, open, close)
        && isSaidBy(tree, open + 1, close, verb);
  }

  /** "She recalled it in her memoir, “A Seat by the Window”": a title, and nothing said. */
  private static boolean isTitle(SentenceTree tree, int open, int close) {
    int work = tree.lower(open - 1).equals(",") ? open - 2 : open - 1;
    if (work < 0 || !WORKS.contains(tree.lemma(work))) {
      return false;
    }
    for (int word = open + 1; word < close; word++) {
      String surface = tree.surface(word);
      boolean isLong = word == open + 1 || surface.length() > SMALL;
      if (isLong && Character.isLowerCase(surface.charAt(0))) {
        return false;
      }
    }
    return close > open + 1;
  }

  /** "'We lost,' said Berg, who was hurt; 'they won'": another part of what the same one says. */
  private static boolean goesOn(SentenceTree tree, int verb, int open, int close) {
    boolean isOpen = false;
    for (int word = 0; word < tree.size(); word++) {
      boolean isMark = Stretches.OPENING.contains(tree.surface(word));
      isOpen = isMark ? !isOpen : isOpen && !Stretches.CLOSING.contains(tree.surface(word));
      if (!isOpen && word != verb && SpokeBefore.isOfSaying(tree, word)) {
        return false;
      }
    }
    return verb < open
        && close - open > LEAST_WORDS
        && tree.pos(open - 1) == PartOfSpeech.PUNCT
        && ENDS.contains(tree.surface(close - 1));
  }

  /** Whether the words of a quotation hang on this verb and not on another one outside. */
  private static boolean isSaidBy(SentenceTree tree, int from, int end, int verb) {
    for (int word = from; word < end; word++) {
      int above = tree.head(word);
      boolean isTop = above < from || above >= end;
      if (isTop && tree.pos(word) != PartOfSpeech.PUNCT) {
        return above == SentenceTree.ROOT
            || (tree.isWithin(verb, word) && !isJoined(tree, verb, word))
            || owner(tree, word) == verb;
      }
    }
    return false;
  }

  /** "Says that she 'could not stay', and that he had told her": the first is not his. */
  private static boolean isJoined(SentenceTree tree, int verb, int top) {
    int at = verb;
    while (at != top && !(tree.isA(at, "conj") && tree.hasChild(at, "mark", Set.of("that")))) {
      at = tree.head(at);
    }
    return at != top;
  }

  private static int owner(SentenceTree tree, int word) {
    int at = tree.head(word);
    while (at != SentenceTree.ROOT && tree.pos(at) != PartOfSpeech.VERB) {
      at = tree.head(at);
    }
    while (at != SentenceTree.ROOT
        && !told(tree, at)
        && !isOfOther(tree, at)
        && (Stretches.isQuoted(tree, at) || !SpokeBefore.isOfSaying(tree, at))
        && tree.head(at) != SentenceTree.ROOT) {
      at = tree.head(at);
    }
    return at;
  }

  /** "But the hours logged 'could not have been worked'": a clause with its own subject. */
  private static boolean isOfOther(SentenceTree tree, int verb) {
    return tree.isA(verb, "conj")
        && tree.hasChild(verb, "cc", Set.of("but"))
        && tree.children(verb, Governors.SUBJECTS).stream()
            .anyMatch(subject -> !Stretches.isQuoted(tree, subject));
  }

  /** A verb with a subject, or the one on which no other stands. */
  private static boolean told(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB
        && !tree.isA(word, "xcomp")
        && !tree.isA(word, "ccomp")
        && !tree.isA(word, "conj");
  }

  /** Whether a quotation is what somebody says and not just a word of his: "They knew," he said. */
  private static boolean isSpoken(SentenceTree tree, int from, int end) {
    boolean isOpening = from < 2 || Set.of(",", ":").contains(tree.surface(from - 2));
    return isOpening && end > from && ENDS.contains(tree.surface(end - 1));
  }

  /** Whether one of the quotations of a verb is all that is said. */
  static boolean areSpoken(SentenceTree tree, List<Span> quoted) {
    for (int word = 0; word < tree.size(); word++) {
      int start = tree.span(word).start();
      if (quoted.stream().anyMatch(part -> part.start() == start)) {
        int end = word;
        while (end < tree.size() && !Stretches.CLOSING.contains(tree.surface(end))) {
          end++;
        }
        if (isSpoken(tree, word, end)) {
          return true;
        }
      }
    }
    return false;
  }
}
