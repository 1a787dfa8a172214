package org.annals.label;

import java.util.List;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Puts what is said behind the words that tell of the saying, where they lack it. */
final class SaidInLabel {
  private static final int LONGEST = 180;
  private static final int ENOUGH = 12;
  private static final int LEAST = 4;

  private SaidInLabel() {}

  /** The words, with all that is said. */
  static String of(SentenceTree tree, Told told, ClauseWords.Clause clause) {
    String words = clause.words();
    List<Span> parts = SaidWords.parts(tree, told);
    boolean isTold = parts.stream().limit(1).anyMatch(p -> clause.holds(tree, p.start()));
    boolean isOfWords = told.isOfWords() || Interjected.of(tree, told.head()).isPresent();
    if (isTold || !(isOfWords || endsAt(tree, clause, told.head()))) {
      return whole(tree, told, clause);
    }
    boolean isWhole = parts.size() == 1;
    return SaidWords.of(tree, told).map(said -> joined(words, plain(said), isWhole)).orElse(words);
  }

  /** "The mill will close, an inquiry has concluded": no word stands behind the verb. */
  private static boolean endsAt(SentenceTree tree, ClauseWords.Clause clause, int verb) {
    return clause.last() == verb && tree.pos(verb) == PartOfSpeech.VERB;
  }

  /** "Argued that Anna Berg": with all that is said, where the words end before its verb. */
  static String whole(SentenceTree tree, Told told, ClauseWords.Clause clause) {
    List<Span> parts = SaidWords.parts(tree, told);
    int next = clause.last() + 1;
    boolean isBroken =
        parts.size() == 1
            && next < tree.size()
            && parts.getFirst().start() <= tree.span(clause.last()).start()
            && parts.getFirst().end() > tree.span(next).start()
            && tree.children(told.head(), Set.of("ccomp")).stream()
                .anyMatch(said -> said >= next && parts.getFirst().contains(tree.span(said)));
    if (!isBroken) {
      return clause.words();
    }
    Span rest = new Span(tree.span(clause.last()).end(), parts.getFirst().end());
    return clause.words() + cut(plain(rest.of(tree.text()).replaceAll("\\s+", " ")));
  }

  private static boolean isTold(String words, String said, boolean isWhole) {
    String end = said.replaceAll("\\p{Punct}+$", "");
    return words.contains(said.substring(0, Math.min(ENOUGH, said.length())))
        || (isWhole && words.contains(end.substring(Math.max(0, end.length() - ENOUGH))));
  }

  /** "Anna Berg said: we are a party", where a clause of what is said stands before that. */
  private static String fromItsStart(String words, String said) {
    int colon = words.indexOf(": ");
    boolean isFromTheMiddle = colon > 0 && said.indexOf(words.substring(colon + 2)) > 0;
    return isFromTheMiddle ? words.substring(0, colon + 2) + cut(said) : words;
  }

  private static String joined(String words, String said, boolean isWhole) {
    int overlap = overlap(words, said);
    if (overlap > 0) {
      String before = words.substring(0, words.length() - overlap);
      return before.endsWith(": ")
          ? telling(before.substring(0, before.length() - 2), said) + ": " + cut(said)
          : before + cut(said);
    }
    int behind = words.indexOf(": " + said.substring(0, Math.min(ENOUGH, said.length())));
    if (behind >= 0) {
      return telling(words.substring(0, behind), said) + ": " + cut(said);
    }
    if (isTold(words, said, isWhole)) {
      return isWhole ? fromItsStart(words, said) : words;
    }
    String telling = telling(words, said);
    String link = said.startsWith("to ") && telling.indexOf(',') < 0 ? " " : ": ";
    return telling.contains(": ") ? words : telling + link + cut(said);
  }

  /** "Anna Berg says", where the words go on with a second half of what is said. */
  private static String telling(String words, String said) {
    for (int at = words.indexOf(", "); at >= 0; at = words.indexOf(", ", at + 1)) {
      String rest = words.substring(at + 2).replaceFirst("^\u2018", "");
      if (said.contains(rest.substring(0, Math.min(ENOUGH, rest.length())))) {
        return words.substring(0, at);
      }
    }
    return words;
  }

  /** How much of what is said the words end with, where they break off inside it. */
  private static int overlap(String words, String said) {
    for (int length = Math.min(words.length(), said.length()) - 1; length >= LEAST; length--) {
      boolean isWord = words.charAt(words.length() - length - 1) == ' ';
      if (isWord && words.endsWith(said.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String cut(String said) {
    if (said.length() <= LONGEST) {
      return said;
    }
    return said.substring(0, said.lastIndexOf(' ', LONGEST)) + "\u2026";
  }

  private static String plain(String said) {
    return said.replace("\u201c", "").replace("\u201d", "").replace("\"", "");
  }
}
