package org.annals.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.fact.TitleReader.Title;
import org.annals.tree.SentenceTree;

/**
 * Until when an office was held, in the words of a text that name no date: "who until Friday was
 * finance minister", "until recently the head of the bank".
 */
final class OpenEnds {
  private static final Pattern UNTIL =
      Pattern.compile(
          "\\b(?<end>(?:until|till)\\s+(?!an?\\s)(?:\\p{L}+\\s+){0,3}?\\p{L}+),?"
              + "(?:\\s+(?:was|were|(?:had|has)\\s+been))?"
              + "(?:\\s+(?:the|an?|its|their|his|her))?\\s+$");

  private final SentenceTree tree;

  OpenEnds(SentenceTree tree) {
    this.tree = tree;
  }

  /** The words before the office, or before the first of those that it is joined to. */
  Optional<String> before(Title title, int noun) {
    int first = title.first();
    int at = noun;
    while (tree.isA(at, "conj") && tree.head(at) < at && tree.head(at) != SentenceTree.ROOT) {
      at = tree.head(at);
      first = start(at);
    }
    String before = tree.text().substring(tree.sentence().span().start(), tree.span(first).start());
    Matcher until = UNTIL.matcher(before);
    return until.find()
        ? Optional.of(until.group("end").replaceAll("\\s+", " "))
        : Optional.empty();
  }

  /** The first word of the phrase that ends with the noun, behind its article. */
  private int start(int noun) {
    int first = noun;
    while (first > 0 && tree.head(first - 1) == noun && isInside(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isInside(int word) {
    return tree.isA(word, "compound") || tree.isA(word, "amod");
  }
}
