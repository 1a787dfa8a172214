package org.annals.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;

/** Who gives out a press release: the body that its first sentence is about. */
final class Release {
  private static final int HEAD = 6;
  private static final int LINE = 300;

  private static final Pattern SIGN =
      Pattern.compile(
          "(?i)^\\W*(?:for immediate release|(?:press|news|media)"
              + " (?:release|statement))\\b.{0,80}$");

  private static final Pattern GIVER =
      Pattern.compile(
          "^(?:\\p{Lu}[^\u2014\u2013]{2,80}?\\s?(?:--|[\u2014\u2013-])\\s)?(?:(?:The"
              + " )?(?:[Bb]oard|[Tt]rustees|[Dd]irectors|[Cc]ouncil)(?: of \\p{L}+)? of )?(?:the"
              + " )?(?<who>"
              + PaperNames.WORK
              + ")(?:,? \\([^)]{1,60}\\))?,? (?:today|yesterday|announce[sd]?|has|have|said|will|is"
              + " pleased|are pleased)\\b");

  /** "Press release issued by the Harbour Trust", "Media statement: Harbour Trust". */
  private static final Pattern HEADED =
      Pattern.compile(
          "^(?i:press|news|media) (?i:release|statement)(?:(?i: issued)?"
              + " (?i:by|from|of)|[,:|\u2013\u2014-]) (?:the )?(?<who>"
              + PaperNames.WORK
              + ")(?=$|[,.;|])");

  /** The heading above what the body says of itself at the end. */
  private static final Pattern ABOUT =
      Pattern.compile("^About (?:the )?(?<who>" + PaperNames.WORK + "):?$");

  private Release() {}

  /** Whether a line calls what follows a release. */
  static boolean isSign(String line) {
    return SIGN.matcher(line).matches();
  }

  /** The body, where the head calls the text a release. */
  static Optional<Sourced<String>> giver(String text, List<Block> blocks) {
    List<Block> head = blocks.subList(0, Math.min(HEAD, blocks.size()));
    boolean isRelease = head.stream().anyMatch(b -> isSign(b.span().of(text)));
    return isRelease
        ? head.stream()
            .flatMap(block -> giver(GIVER, text, block).stream())
            .findFirst()
            .or(
                () ->
                    head.stream().flatMap(block -> giver(HEADED, text, block).stream()).findFirst())
            .or(
                () ->
                    blocks.stream()
                        .flatMap(block -> giver(ABOUT, text, block).stream())
                        .findFirst())
        : Optional.empty();
  }

  private static Optional<Sourced<String>> giver(Pattern pattern, String text, Block block) {
    int end = Math.min(block.span().end(), block.span().start() + LINE);
    Matcher giver = pattern.matcher(text.substring(block.span().start(), end));
    return giver.find() && isName(giver.group("who"), text)
        ? Optional.of(
            new Sourced<>(
                giver.group("who"),
                Optional.of(
                    new Span(giver.start("who"), giver.end("who")).shift(block.span().start()))))
        : Optional.empty();
  }

  /**
   * Whether a single word is a name inside of a sentence too, as the "Tenants" that open one are
   * not.
   */
  private static boolean isName(String who, String text) {
    return who.indexOf(' ') > 0
        || Pattern.compile("[\\p{Ll},] (?:the )?" + Pattern.quote(who) + "\\b")
            .matcher(text)
            .find();
  }
}
