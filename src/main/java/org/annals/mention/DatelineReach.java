package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;

/** The name behind a dateline, which the place in front is no part of: "BANJUL - Awa Sowe". */
final class DatelineReach {
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<place>\\p{Lu}[\\p{Lu}'\u2019. -]+\\p{Lu})(?:, \\p{Lu}[\\p{L} .]+)?"
              + "\\s(?:-|\u2013|\u2014)\\s");

  private DatelineReach() {}

  /** The same names, of which none goes on over the dash of a dateline. */
  static List<Mention> apart(String text, Span sentence, List<Mention> names) {
    Matcher line = DATELINE.matcher(text).region(sentence.start(), sentence.end());
    if (!line.lookingAt()) {
      return names;
    }
    List<Mention> apart = new ArrayList<>();
    for (Mention name : names) {
      if (name.span().start() < line.end() && name.span().end() > line.end()) {
        Span place = new Span(line.start("place"), line.end("place"));
        apart.add(new Mention(place, EntityClass.CITY, name.confidence(), Optional.empty()));
        apart.add(rest(name, line.end()));
      } else {
        apart.add(name);
      }
    }
    return apart;
  }

  private static Mention rest(Mention name, int start) {
    EntityClass kind =
        name.entityClass().type() == EntityType.PLACE ? EntityClass.PERSON : name.entityClass();
    return new Mention(
        new Span(start, name.span().end()), kind, name.confidence(), Optional.empty());
  }
}
