package org.annals.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.Block.Kind;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;
import org.annals.time.PartialDate;

/**
 * What the last lines of a text say of it: who reported it besides those of the byline, for which
 * agency or paper, and on which day.
 */
final class Colophon {
  private static final int LINES = 4;
  private static final int LONGEST_LINE = 400;

  /** "Additional reporting by", "reporting and writing by", "with reporting from". */
  private static final Pattern REPORTING =
      Pattern.compile(
          "(?i:(?:(?:with |also )?(?:additional |further )?(?:reporting|writing|research)(?: and"
              + " (?:reporting|writing|research))?|(?:minutes|notes)"
              + " (?:taken|recorded|prepared|kept)):? (?:by|from):?"
              + " )(?=\\p{Lu})(?<who>[^;.)\\]]+(?:\\.(?! \\p{Lu}\\p{Ll}+ing\\b)[^;.)\\]]+)*)");

  /** "Ada Voss in Leeds and Bo Li contributed to this report". */
  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "^\\W{0,2}(?:(?:The )?(?:\\p{Lu}[\\p{L}&]+ ){0,3}(?:staff )?(?:[Ww]riters?|[Rr]eporters?"
              + "|[Cc]orrespondents?|[Jj]ournalists?|[Rr]esearchers?) )?(?<who>\\p{Lu}.{3,160}?)"
              + " (?:also )?contributed (?:reporting|research|to this)\\b");

  private static final Pattern SOURCE =
      Pattern.compile("^(?:[\u2014\u2013-]{1,2}\\s?|\\(|Source: )(?<who>\\p{Lu}[^().]{1,40})\\)?$");

  private final String text;
  private final List<Block> blocks;
  private final BylineParser bylines;

  Colophon(String text, List<Block> blocks, BylineParser bylines) {
    this.text = text;
    this.blocks = blocks;
    this.bylines = bylines;
  }

  /** The last lines, the very first block aside. */
  private List<Block> lines() {
    return blocks.subList(
        Math.min(blocks.size(), Math.max(1, blocks.size() - LINES)), blocks.size());
  }

  /** Those who are said to have reported it too. */
  List<Sourced<String>> reporters() {
    List<Sourced<String>> found = new ArrayList<>();
    for (Block block : lines()) {
      String line = block.span().of(text);
      if (line.length() <= LONGEST_LINE && block.kind() != Kind.BYLINE) {
        Matcher contributed = CONTRIBUTED.matcher(line);
        if (contributed.find()) {
          add(block, contributed, found);
        } else {
          credits(block, line, found);
        }
      }
    }
    return found;
  }

  /** The credits of a line that begins with one. */
  private void credits(Block block, String line, List<Sourced<String>> found) {
    Matcher credit = REPORTING.matcher(line);
    boolean isFirst = true;
    while (credit.find()) {
      if (isFirst && !line.substring(0, credit.start()).matches("[\\[(*_\\s]*")) {
        return;
      }
      isFirst = false;
      add(block, credit, found);
    }
  }

  private void add(Block block, Matcher who, List<Sourced<String>> found) {
    String by = "by ";
    int shift = block.span().start() + who.start("who") - by.length();
    bylines
        .authors(by + who.group("who").strip())
        .forEach(
            part -> found.add(new Sourced<>(part.value(), Optional.of(part.span().shift(shift)))));
  }

  /** The agency or paper in a line of its own: "- Reuters". */
  Optional<Sourced<String>> source(Masthead masthead) {
    return lines().reversed().stream()
        .flatMap(block -> source(block).or(() -> masthead.datedPaper(block)).stream())
        .findFirst();
  }

  private Optional<Sourced<String>> source(Block block) {
    Matcher source = SOURCE.matcher(block.span().of(text).strip());
    if (!source.matches()) {
      return Optional.empty();
    }
    String who = source.group("who").strip();
    int start = block.span().start() + block.span().of(text).indexOf(who);
    return bylines.isAgency(who) || PaperNames.isPaper(who)
        ? Optional.of(new Sourced<>(who, Optional.of(new Span(start, start + who.length()))))
        : Optional.empty();
  }

  /** The day that the last line is. */
  Optional<Sourced<PartialDate>> date(Masthead masthead) {
    return blocks.size() > LINES - 1 ? masthead.date(blocks.getLast()) : Optional.empty();
  }
}
