package org.annals.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.DataFile;
import org.annals.text.Span;

/**
 * "The tanker Doria", "a barge, the Doria": what the noun says is a ship is no person, firm or
 * town, there and wherever the text says "the Doria".
 */
final class Vessels {
  private static final double CONFIDENCE = 0.8;
  private static final int BEFORE = 24;

  private static final String NAME =
      "\\p{Lu}[\\p{L}-]*\\p{Ll}(?: (?:(?:of|de|da|do|del|di|la|le|van|op|no) )*"
          + "(?:\\p{Lu}[\\p{L}-]*\\p{Ll}|[IVX]+|\\d{1,3})\\b){0,3}";

  private static final String NOUN =
      DataFile.words("/mention/vessels.txt").stream()
          .sorted()
          .collect(Collectors.joining("|", "(?:", "|(?:bulk|ore|aircraft|car|troop) carrier)s?"));

  /** What stands before the names of ships alone, and is not written of persons. */
  private static final String PREFIX =
      "(?:MV|M/V|MT|FV|RMS|RRS|USNS|HMS|HMAS|HMCS|HMNZS|USS|USCGC|SS|MS|SV|RV)";

  private static final Pattern PHRASE =
      Pattern.compile(
          "\\b(?i:the|an?|his|her|its|their|our|two|sister|another) (?:[\\p{L}-]+ ){0,3}?"
              + NOUN
              + "(?: |, the | (?:called|named|christened) (?:the )?)(?:"
              + PREFIX
              + " )?"
              + "(?<name>"
              + NAME
              + ")(?: and (?:the )?(?<other>"
              + NAME
              + "))?"
              + "(?=[,.;:)\u2019'\u201d\"]|[ \n](?:[^\\p{Lu}]|$)|$)");

  private static final Pattern OF_SHIP =
      Pattern.compile("\\b(?:[Tt]he|[Aa]board|" + NOUN + "|" + PREFIX + ") $");

  private final Lexicon lexicon;

  Vessels(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same names, in which those of ships are things made, and those that nobody has heard. */
  List<Mention> named(String text, List<Mention> names) {
    Set<Span> spans = new HashSet<>();
    Set<String> ships = new HashSet<>();
    Matcher phrase = PHRASE.matcher(text);
    while (phrase.find()) {
      for (String group : List.of("name", "other")) {
        if (phrase.group(group) != null && isName(phrase.group(group))) {
          Span span = new Span(phrase.start(group), phrase.end(group));
          ships.add(phrase.group(group));
          if (isOpen(names, span)) {
            spans.add(span);
          }
        }
      }
    }
    if (ships.isEmpty()) {
      return names;
    }
    ships.forEach(ship -> addAgain(text, names, ship, spans));
    return with(names, spans);
  }

  /** Where the text says "the Doria" again. */
  private static void addAgain(String text, List<Mention> names, String ship, Set<Span> spans) {
    int at = text.indexOf(ship);
    while (at >= 0) {
      Span span = new Span(at, at + ship.length());
      boolean isWord = span.end() == text.length() || !isLetter(text, span.end());
      boolean isShip = OF_SHIP.matcher(span.before(text, BEFORE)).find();
      if (isWord && isShip && isOpen(names, span)) {
        spans.add(span);
      }
      at = text.indexOf(ship, span.end());
    }
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetter(text.codePointAt(at)) || text.charAt(at) == '-';
  }

  private boolean isName(String name) {
    String first = name.split("[ '\u2019]", 2)[0];
    String small = first.toLowerCase(Locale.ROOT);
    return !lexicon.words().titles().contains(small)
        && !lexicon.cues().is(Cue.CALENDAR_WORD, small)
        && !lexicon.cues().is(Cue.FUNCTION_WORD, small)
        && lexicon.names().ofDemonym(first).isEmpty();
  }

  /** Whether no name reaches farther than this, so that it is the half of none. */
  private static boolean isOpen(Collection<Mention> names, Span span) {
    return names.stream()
        .filter(name -> name.span().overlaps(span))
        .allMatch(name -> isInside(name.span(), span) && isOfNone(name));
  }

  private static boolean isOfNone(Mention name) {
    EntityType type = name.entityClass().type();
    return type != EntityType.LAW && type != EntityType.EVENT;
  }

  private static boolean isInside(Span inner, Span outer) {
    return inner.start() >= outer.start() && inner.end() <= outer.end();
  }

  private static List<Mention> with(List<Mention> names, Set<Span> ships) {
    List<Mention> all = new ArrayList<>();
    names.stream()
        .filter(name -> ships.stream().noneMatch(ship -> ship.overlaps(name.span())))
        .forEach(all::add);
    ships.forEach(
        ship -> all.add(new Mention(ship, EntityClass.FACILITY, CONFIDENCE, Optional.empty())));
    all.sort(null);
    return all;
  }
}
