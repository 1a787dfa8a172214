package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;

/** "Brandt & Okafor": the name of one firm, of which a reader may hear the one half alone. */
final class FirmReach {
  private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]*";

  /** What follows the sign, and goes on to the last capital of the firm. */
  private static final Pattern BEHIND = Pattern.compile(" ?(" + NAME + "(?: & " + NAME + ")?)");

  /** "Dorn and Sons", "Hartley and Daughter": a family's firm. */
  private static final Pattern FAMILY =
      Pattern.compile(
          "\\b(?!The\\s|Fathers?\\s|Mothers?\\s|Brothers?\\s|Wives\\s)(?:\\p{Lu}[\\p{L}-]+,\\s)*"
              + "\\p{Lu}[\\p{L}-]+\\sand\\s(?:Sons?|Daughters?|Brothers?|Nephews?|Company|Co\\.)"
              + "(?![\\p{L}-])");

  private static final double CONFIDENCE = 0.9;

  private FirmReach() {}

  /** The same names, in which those that end with the sign for "and" go on behind it. */
  static List<Mention> extended(String text, Span sentence, List<Mention> names) {
    List<Mention> whole = ofFamilies(text, sentence, LegalForms.heard(text, sentence, names));
    for (Mention name : names) {
      Mention firm = extended(text, sentence, name);
      if (!firm.span().equals(name.span())) {
        whole.removeIf(other -> other.span().overlaps(firm.span()));
        whole.add(firm);
        whole.sort(null);
      }
    }
    return whole;
  }

  private static List<Mention> ofFamilies(String text, Span sentence, List<Mention> names) {
    List<Mention> whole = new ArrayList<>(names);
    Matcher family = FAMILY.matcher(text).region(sentence.start(), sentence.end());
    while (family.find()) {
      int from = family.start();
      int to = family.end();
      int start =
          whole.stream()
              .filter(name -> name.span().start() <= from)
              .filter(name -> name.span().end() > from)
              .filter(name -> name.span().end() <= to)
              .mapToInt(name -> name.span().start())
              .min()
              .orElse(from);
      Span firm = new Span(start, to);
      boolean isPart =
          whole.stream()
              .map(Mention::span)
              .anyMatch(name -> name.equals(firm) || (name.overlaps(firm) && !firm.contains(name)));
      if (!isPart) {
        whole.removeIf(name -> name.span().overlaps(firm));
        whole.add(new Mention(firm, EntityClass.COMPANY, CONFIDENCE, Optional.empty()));
        whole.sort(null);
      }
    }
    return whole;
  }

  private static Mention extended(String text, Span sentence, Mention name) {
    EntityType type = name.entityClass().type();
    boolean isCut =
        name.span().of(text).endsWith("&")
            && (type == EntityType.ORGANIZATION || type == EntityType.PERSON);
    Matcher behind = BEHIND.matcher(text).region(name.span().end(), sentence.end());
    if (!isCut || !behind.lookingAt()) {
      return name;
    }
    Span span = new Span(name.span().start(), ending(text, behind));
    EntityClass firm =
        type == EntityType.PERSON ? EntityClass.of(EntityType.ORGANIZATION) : name.entityClass();
    return new Mention(span, firm, name.confidence(), Optional.empty());
  }

  /** Where the name ends: before a mark of possession and before the end of a sentence. */
  private static int ending(String text, Matcher behind) {
    int end = behind.end(1);
    String name = text.substring(behind.start(1), end);
    if (name.matches(".*['\u2019]s")) {
      return end - 2;
    }
    return name.endsWith(".") || name.endsWith("'") || name.endsWith("\u2019") ? end - 1 : end;
  }
}
