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
  private static final int HEAD = 5;
  private static final int ENOUGH = 2;

  /** What is spoken. */
  static final String KINDS =
      "remarks|speech|address|testimony|statement|sermon|lecture|eulogy|talk|homily";

  /** "Secretary of Energy" before a name. */
  private static final String OFFICE =
      "(?:(?:\\p{Lu}[\\p{L}-]*\\s){0,2}(?:Secretary|Minister|Director|Commissioner|President|Archbishop"
          + "|Bishop|Governor|Mayor)\\sof\\s(?:the\\s)?\\p{Lu}\\p{L}+\\s(?=\\p{Lu}))?";

  private static final String WHO =
      "(?i:the\\s)?"
          + OFFICE
          + "(?<who>\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*|de|van|von|der|la|al|bin)){1,7})(?=$|[,;:|(\\n"
          + "\u2013\u2014]|\\s(?:at|to|before|on|in|upon|delivered|given|during|for|of)\\b)";

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:\\p{L}+\\s){0,3}(?i:"
              + KINDS
              + "|letter|diary|memoirs?|recollections|reminiscences)"
              + "\\s(?i:by|of|from)\\s"
              + WHO);

  /** "Remarks as delivered by Jane Doe", "The following is a speech that was given by Jane Doe". */
  private static final Pattern DELIVERED =
      Pattern.compile(
          "^(?i:(?:(?:the\\sfollowing|this|here)\\sis\\s[^.!?]{0,60}\\b(?:"
              + KINDS
              + ")\\b[^.!?]{0,40}\\s|\\(?(?:(?:"
              + KINDS
              + ")\\s)?(?:as\\s)?(?:prepared\\sfor\\sdelivery\\s|(?:"
              + KINDS
              + ")\\s)?)(?:delivered|given|presented|spoken|preached|made)?\\s?by)\\s(?:(?:his|her|the|their)\\s\\p{Ll}[\\p{L}"
              + " ]{1,30},\\s)?"
              + WHO);

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
          "comrade",
          "private",
          "corporal",
          "sergeant",
          "lieutenant",
          "commander",
          "pastor",
          "chaplain",
          "dean",
          "provost",
          "principal",
          "superintendent",
          "treasurer");

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
        ? blocks.stream()
            .limit(TITLES)
            .flatMap(block -> name(TITLE, block).stream())
            .findFirst()
            .or(this::deliverer)
        : Optional.empty();
  }

  /** Who is said to have spoken the text, in one of the lines above it. */
  private Optional<Sourced<String>> deliverer() {
    return blocks.stream()
        .limit(HEAD)
        .filter(block -> block.span().length() <= LINE)
        .flatMap(block -> name(DELIVERED, block).stream())
        .findFirst();
  }

  private boolean isToldByI() {
    return I.matcher(text).results().limit(ENOUGH).count() == ENOUGH;
  }

  private Optional<Sourced<String>> name(Pattern pattern, Block block) {
    int end = Math.min(block.span().end(), block.span().start() + LINE);
    Matcher title = pattern.matcher(text.substring(block.span().start(), end));
    if (!title.find()) {
      return Optional.empty();
    }
    String who = title.group("who");
    int from = nameAt(who);
    int start = block.span().start() + title.start("who") + from;
    String name = who.substring(from);
    return bylines.isPerson(name)
        ? Optional.of(new Sourced<>(name, Optional.of(new Span(start, start + name.length()))))
        : Optional.empty();
  }

  /** Where the name begins behind the last rank that leaves two words of it. */
  private static int nameAt(String who) {
    int name = 0;
    int at = who.indexOf(' ') + 1;
    int word = 0;
    while (at > 0 && who.indexOf(' ', at) > 0) {
      name = isRank(who, word) ? at : name;
      word = at;
      at = who.indexOf(' ', at) + 1;
    }
    return name;
  }

  private static boolean isRank(String words, int from) {
    return isRank(words.substring(from, words.indexOf(' ', from)));
  }

  /** Whether a word is one for an office or a rank. */
  static boolean isRank(String word) {
    return RANKS.contains(word.toLowerCase(Locale.ROOT));
  }
}
