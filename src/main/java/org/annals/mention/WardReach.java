package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.text.Span;

/** "Ward 3", "the Fourth Ward", "District 12": a part of a town, which its number names. */
final class WardReach {
  private static final double CONFIDENCE = 0.9;

  private static final Pattern WARD =
      Pattern.compile(
          "\\b(?:(?:\\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth"
              + "|Ninth|Tenth|Eleventh|Twelfth)\\s(?:Ward|Precinct)"
              + "|(?:Ward|District|Precinct)\\s\\d{1,2})\\b(?![.-]\\d|\\s\\p{Lu})");

  private WardReach() {}

  /** The same names, and those of such parts, which no longer name holds. */
  static List<Mention> extended(String text, Span sentence, List<Mention> names) {
    List<Mention> all = new ArrayList<>(names);
    Matcher ward = WARD.matcher(text).region(sentence.start(), sentence.end());
    while (ward.find()) {
      Span span = new Span(ward.start(), ward.end());
      boolean isPart =
          all.stream()
              .map(Mention::span)
              .anyMatch(name -> name.overlaps(span) && !span.contains(name));
      if (!isPart) {
        all.removeIf(name -> name.span().overlaps(span));
        all.add(new Mention(span, EntityClass.REGION, CONFIDENCE, Optional.empty()));
        all.sort(null);
      }
    }
    return all;
  }
}
