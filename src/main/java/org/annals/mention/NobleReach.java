package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;

/** "The Earl of Wexmoor": somebody whom the text calls by rank and land alone. */
final class NobleReach {
  private static final double CONFIDENCE = 0.85;

  /** Behind a comma or "as" it is the title of one named before. */
  private static final Pattern NOBLE =
      Pattern.compile(
          "(?<!,\\s|\\b(?:as|be|became|become|created|made|of|named|is|was)\\s)\\b[Tt]he\\s"
              + "(?:(?:\\d{1,2}(?:st|nd|rd|th)|[a-z]+th|first|second|third)\\s)?"
              + "(?<name>(?:Earl|Duke|Duchess|Marquess|Marquis|Marchioness|Countess|Viscount|Count"
              + "|Baron|Baroness|Archduke|Landgrave|Margrave)\\sof\\s\\p{Lu}[\\p{L}-]+"
              + "(?:\\s\\p{Lu}[\\p{L}-]+)?)(?!\\s(?:Hotel|Inn|Arms|Street|School|Theatre))"
              + "(?!,\\s\\p{Lu})(?![\\p{L}-])");

  private NobleReach() {}

  /** The same names, and such persons in words that no longer name holds. */
  static List<Mention> extended(String text, Span sentence, List<Mention> names) {
    List<Mention> all = new ArrayList<>(names);
    Matcher noble =
        NOBLE.matcher(text).useTransparentBounds(true).region(sentence.start(), sentence.end());
    while (noble.find()) {
      Span span = new Span(noble.start("name"), noble.end("name"));
      boolean isPart =
          names.stream()
              .anyMatch(
                  name ->
                      name.span().overlaps(span)
                          && (name.known().isPresent() || !span.contains(name.span())));
      if (!isPart) {
        all.removeIf(name -> name.span().overlaps(span));
        all.add(new Mention(span, EntityClass.of(EntityType.PERSON), CONFIDENCE, Optional.empty()));
      }
    }
    all.sort(null);
    return all;
  }
}
