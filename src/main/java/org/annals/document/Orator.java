package org.annals.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;

/** Reads whose words a text is from its title: "Remarks by Senator Jane Doe at the Assembly". */
final class Orator {
  private static final int LINE = 220;
  private static final int TITLES = 2;
  private static final int ENOUGH = 2;

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:\\p{L}+\\s){0,3}(?i:remarks|speech|address|testimony|statement|sermon|lecture|eulogy"
              + "|letter|diary|memoirs?|recollections|reminiscences)"
              + "\\s(?i:by|of|from)\\s(?i:the\\s)?(?<who>\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*"
              + "(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*|de|van|von|der|la|al|bin)){1,7})"
              + "(?=$|[,(\u2013\u2014]|\\s(?:at|to|before|on|in|upon|delivered|given|during|for)\\b)");

  private static final Pattern I = Pattern.compile("(?<![\\p{L}\\p{N}.])I(?=\\s\\p{Ll})");

  private static final Set<String> RANKS =
      Set.of(
          "president",
          "senator",
          "sen.",
          "representative",
          "rep.",
          "congressman",
          "congresswoman",
          "governor",
          "gov.",
          "mayor",
          "councillor",
          "councilor",
          "minister",
          "prime",
          "foreign",
          "vice",
          "chancellor",
          "secretary",
          "secretary-general",
          "general",
          "gen.",
          "admiral",
          "captain",
          "colonel",
          "major",
          "judge",
          "justice",
          "chief",
          "ambassador",
          "attorney",
          "speaker",
          "chairman",
          "chairwoman",
          "chair",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "archbishop",
          "bishop",
          "cardinal",
          "rabbi",
          "imam",
          "reverend",
          "rev.",
          "father",
          "sister",
          "brother",
          "sir",
          "dame",
          "lord",
          "lady",
          "mr.",
          "mr",
          "mrs.",
          "mrs",
          "ms.",
          "ms",
          "miss",
          "dr.",
          "dr",
          "professor",
          "prof.",
          "hon.",
          "honorable",
          "honourable",
          "former",
          "first",
          "deputy",
          "commissioner",
          "director",
          "comrade");

  private final String text;
  private final List<Block> blocks;
  private final BylineParser bylines;

  Orator(String text, List<Block> blocks, BylineParser bylines) {
    this.text = text;
    this.blocks = blocks;
    this.bylines = bylines;
  }

  /** The person of the title, in a text that says "I". */
  Optional<Sourced<String>> name() {
    return isToldByI()
        ? blocks.stream().limit(TITLES).flatMap(block -> name(block).stream()).findFirst()
        : Optional.empty();
  }

  private boolean isToldByI() {
    return I.matcher(text).results().limit(ENOUGH).count() == ENOUGH;
  }

  private Optional<Sourced<String>> name(Block block) {
    int end = Math.min(block.span().end(), block.span().start() + LINE);
    Matcher title = TITLE.matcher(text.substring(block.span().start(), end));
    if (!title.find()) {
      return Optional.empty();
    }
    String who = title.group("who");
    int from = 0;
    while (who.indexOf(' ', from) > 0 && isRank(who, from)) {
      from = who.indexOf(' ', from) + 1;
    }
    int start = block.span().start() + title.start("who") + from;
    String name = who.substring(from);
    return bylines.isPerson(name)
        ? Optional.of(new Sourced<>(name, Optional.of(new Span(start, start + name.length()))))
        : Optional.empty();
  }

  private static boolean isRank(String words, int from) {
    return RANKS.contains(words.substring(from, words.indexOf(' ', from)).toLowerCase(Locale.ROOT));
  }
}
