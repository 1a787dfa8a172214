package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.Reading;
import org.annals.text.Span;

/** "The settlement of Lurra Kem", "Genoa's mayor": words beside a name that show a place. */
final class TownWords {
  private static final double CONFIDENCE = 0.85;

  private static final String NAME =
      "(?<name>\\p{Lu}[\\p{L}-]*\\p{L}(?:\\s\\p{Lu}[\\p{L}-]*\\p{L}){0,2})";

  private static final Pattern TOWN =
      Pattern.compile(
          "\\b(?:(?:settlement|village|town|city|hamlet|township|suburb|municipality|commune)"
              + "\\sof\\s"
              + NAME
              + "(?=['\u2019]s\\s(?!birth|childhood|youth|ancestors|parents)|[^\\p{L}'\u2019-]|$))");

  private static final int BEFORE = 4;

  private static final Pattern MAYOR =
      Pattern.compile("(?:['\u2019]s\\s(?:deputy\\s)?mayor\\b|\\smayor\\s\\p{Lu})");

  private final Lexicon lexicon;

  TownWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same names, in which such are places, and those that nobody has heard. */
  List<Mention> extended(String text, Span sentence, List<Mention> names) {
    List<Mention> all = new ArrayList<>();
    for (Mention name : names) {
      all.add(isGoverned(text, sentence, name) ? place(text, name.span()) : name);
    }
    Matcher town = TOWN.matcher(text).region(sentence.start(), sentence.end());
    while (town.find()) {
      Span span = new Span(town.start("name"), town.end("name"));
      List<Mention> over = all.stream().filter(name -> name.span().overlaps(span)).toList();
      boolean isMistaken =
          over.size() == 1
              && over.getFirst().span().equals(span)
              && over.getFirst().entityClass().type() == EntityType.ORGANIZATION
              && over.getFirst().known().isEmpty();
      if (over.isEmpty() || isMistaken) {
        all.removeAll(over);
        all.add(place(text, span));
      }
    }
    all.sort(null);
    return all;
  }

  /** "Genoa's mayor", "the Genoa mayor Anna Berg"; not "elected Anna Berg mayor". */
  private static boolean isGoverned(String text, Span sentence, Mention name) {
    Matcher mayor = MAYOR.matcher(text).region(name.span().end(), sentence.end());
    boolean isOther =
        name.entityClass().type() != EntityType.PLACE
            && name.known().isEmpty()
            && mayor.lookingAt();
    int start = name.span().start();
    return isOther
        && (mayor.group().startsWith(" ")
            ? text.substring(Math.max(0, start - BEFORE), start).endsWith("the ")
            : name.span().of(text).indexOf(' ') < 0);
  }

  private Mention place(String text, Span span) {
    Optional<KnownName> known = known(lexicon, span.of(text));
    EntityClass kind = known.map(KnownName::entityClass).orElse(EntityClass.CITY);
    return new Mention(span, kind, CONFIDENCE, known);
  }

  /** The place of this name that is known better than others. */
  static Optional<KnownName> known(Lexicon lexicon, String words) {
    return lexicon.names().readings(words).stream()
        .filter(Reading::strong)
        .map(Reading::name)
        .filter(name -> name.entityClass().type() == EntityType.PLACE)
        .findFirst();
  }
}
