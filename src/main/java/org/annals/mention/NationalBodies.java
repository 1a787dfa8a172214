package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.text.Span;

/** "The Kenyan education ministry": a body that its land and its task name in plain words. */
final class NationalBodies {
  private static final double CONFIDENCE = 0.8;

  private static final Pattern BODY =
      Pattern.compile(
          "\\b[Tt]he\\s(?<name>(?<land>\\p{Lu}\\p{Ll}+)\\s(?!\\p{Ll}*(?:est|ing|ed)\\s)"
              + "(?:(?:and|of)\\s)?\\p{Ll}[\\p{Ll}-]+(?:\\s(?:and\\s)?\\p{Ll}[\\p{Ll}-]+)?\\s"
              + "(?:ministry|authority|regulator|inspectorate))(?![\\p{L}-])");

  private final Lexicon lexicon;

  NationalBodies(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same names, and those of such bodies. */
  List<Mention> extended(String text, Span sentence, List<Mention> names) {
    List<Mention> all = new ArrayList<>(names);
    Matcher body = BODY.matcher(text).region(sentence.start(), sentence.end());
    while (body.find()) {
      Span span = new Span(body.start("name"), body.end("name"));
      boolean isPart =
          all.stream().anyMatch(n -> n.span().overlaps(span) && !span.contains(n.span()));
      boolean isWhole = all.stream().anyMatch(n -> n.span().equals(span));
      if (!isPart && !isWhole && lexicon.names().ofDemonym(body.group("land")).isPresent()) {
        all.removeIf(name -> name.span().overlaps(span));
        all.add(new Mention(span, EntityClass.GOVERNMENT_BODY, CONFIDENCE, Optional.empty()));
      }
    }
    all.sort(null);
    return all;
  }
}
