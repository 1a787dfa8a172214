package org.annals.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.Block.Kind;
import org.annals.text.Span;

/**
 * The paper on a line between who wrote a text and the day: "Legal Editor, The Deccan Standard".
 */
final class PaperLines {
  private static final int LONGEST = 80;

  private static final Pattern EDITION =
      Pattern.compile(
          "\\p{Lu}[^,.:;!?|()]{3,40} (?:English|International|European|Asian|American|Weekend"
              + "|Sunday|National) Edition");

  private static final Pattern JOB =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}'\u2019-]* (?:and |& )?){0,3}(?:Correspondent|Reporter|Editor|Writer"
              + "|Columnist|Critic|Bureau Chief)(?:, (?:for )?| for | at | of )(?<who>.+)$");

  private final String text;
  private final Predicate<Block> isDated;
  private final Predicate<String> isPerson;

  /**
   * Reads the lines of a text.
   *
   * @param isDated whether a line is a day and no more
   * @param isPerson whether words have the shape of a person's full name
   */
  PaperLines(String text, Predicate<Block> isDated, Predicate<String> isPerson) {
    this.text = text;
    this.isDated = isDated;
    this.isPerson = isPerson;
  }

  /** The first paper, with its place in the text. */
  Optional<Span> first(List<Block> head) {
    for (int i = 1; i < head.size(); i++) {
      Optional<Span> paper = at(head, i);
      if (paper.isPresent()) {
        return paper;
      }
    }
    return Optional.empty();
  }

  /** The paper that a line of the head names, no title being taken for one. */
  Optional<Span> at(List<Block> head, int line) {
    boolean isSigned = line > 0 && isSigned(head.get(line - 1), line == 1);
    boolean isAboveDay = line + 1 < head.size() && isDated.test(head.get(line + 1));
    return line > 0 && (isSigned || isAboveDay)
        ? named(head.get(line), isSigned && isAboveDay)
        : Optional.empty();
  }

  private Optional<Span> named(Block block, boolean isBetween) {
    String words = block.span().of(text);
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher job = JOB.matcher(words);
    int from = job.find() ? job.start("who") : 0;
    String name = words.substring(from);
    boolean isPaper =
        PaperNames.isPaper(name)
            || (isBetween && (PaperNames.isPaperOfByline(name) || EDITION.matcher(name).matches()));
    return isPaper
        ? Optional.of(new Span(from, words.length()).shift(block.span().start()))
        : Optional.empty();
  }

  private boolean isSigned(Block block, boolean isTitle) {
    if (block.span().length() > LONGEST || isDated.test(block)) {
      return false;
    }
    String line = block.span().of(text);
    String name = line.split(", | at | in ", 2)[0];
    return block.kind() == Kind.BYLINE || (!isTitle && isPerson.test(name));
  }
}
