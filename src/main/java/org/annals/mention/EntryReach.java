package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;

/**
 * The headword of an entry in a reference work, "BERG, Anna Maria (b. Oslo, Norway, 3 May 1871)":
 * one name of one person, and the places of birth and death in the brackets behind it.
 */
final class EntryReach {
  private static final double CONFIDENCE = 0.9;
  private static final String WORD = "\\p{Lu}[\\p{L}'\u2019-]+";
  private static final String GIVEN =
      "(?:\\p{Lu}[\\p{L}.'\u2019-]*|de|da|di|del|van|von|der|ibn|bin|al)";

  private static final Pattern HEADWORD =
      Pattern.compile(
          "(?<name>"
              + WORD
              + "(?: "
              + WORD
              + ")?, \\p{Lu}[\\p{L}.'\u2019-]*(?: "
              + GIVEN
              + "){0,4}),? (?=\\((?:b\\. |born |\\d{1,2} \\p{Lu}|\\d{4} ?[\u2013-]|\\p{Lu}[\\p{L}"
              + " ]+, \\d))");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?<name>(?<surname>"
              + WORD
              + "(?: "
              + WORD
              + ")?), (?<given>"
              + GIVEN
              + "(?: "
              + GIVEN
              + "){0,4}))\\s*");

  private static final Pattern BRACKETS = Pattern.compile("\\((?<life>[^()\\n]{8,140})\\)");
  private static final Pattern DATED = Pattern.compile("\\b(?:1\\d{3}|20\\d{2})\\b");

  /** "b. Oslo,", "1871, Oslo \u2013", "\u2013 Leeds, 3 May". */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:\\b[bd]\\. (?:in |at )?|\\b(?:born|died) (?:in |at )|\\d{4}, |(?:^|[\u2013\u2014]"
              + " )(?=[^,]+, \\d))(?<place>"
              + WORD
              + "(?:[ -](?:\\p{Lu}|of |de |am |an der |upon )[\\p{L}'\u2019-]*){0,3})"
              + "(?=,| \\[|;|$| ?[\u2013\u2014])");

  /** A birth or death mark that was read into a name. */
  private static final Pattern MARKED = Pattern.compile("[bd]\\. \\p{Lu}.*", Pattern.DOTALL);

  private static final Pattern MONTH =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November|December|"
              + "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b.*");

  private EntryReach() {}

  /** The same names, in which that of the entry is whole, and the places of the life. */
  static List<Mention> extended(String text, Span sentence, List<Mention> names) {
    Matcher headword = HEADWORD.matcher(text).region(sentence.start(), sentence.end());
    List<Mention> all = new ArrayList<>(names);
    if (headword.lookingAt() || isTitle(headword.usePattern(TITLE), text)) {
      Span whole = new Span(headword.start("name"), headword.end("name"));
      all.removeIf(name -> name.span().overlaps(whole));
      all.add(new Mention(whole, EntityClass.of(EntityType.PERSON), CONFIDENCE, Optional.empty()));
    }
    all.removeIf(name -> MARKED.matcher(name.span().of(text)).matches());
    all.addAll(places(text, sentence, all));
    all.sort(null);
    return all;
  }

  /** "Berg, Anna Maria" alone on its line, in a text that goes on to tell of Anna Maria Berg. */
  private static boolean isTitle(Matcher title, String text) {
    return title.matches() && text.contains(title.group("given") + ' ' + title.group("surname"));
  }

  /** Those that are not yet known, in brackets right behind the name of a person. */
  private static List<Mention> places(String text, Span sentence, List<Mention> names) {
    List<Mention> places = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(text).region(sentence.start(), sentence.end());
    while (brackets.find()) {
      int open = brackets.start();
      boolean isOfPerson =
          names.stream()
              .filter(name -> name.entityClass().type() == EntityType.PERSON)
              .anyMatch(name -> open - name.span().end() <= 2 && open >= name.span().end());
      if (isOfPerson && DATED.matcher(brackets.group("life")).find()) {
        places.addAll(within(text, brackets.start("life"), brackets.end("life"), names));
      }
    }
    return places;
  }

  private static List<Mention> within(String text, int from, int to, List<Mention> names) {
    List<Mention> places = new ArrayList<>();
    Matcher place = PLACE.matcher(text).region(from, to);
    while (place.find()) {
      Span span = new Span(place.start("place"), place.end("place"));
      boolean isNew = names.stream().noneMatch(name -> name.span().overlaps(span));
      if (isNew && !MONTH.matcher(place.group("place")).matches()) {
        places.add(
            new Mention(span, EntityClass.of(EntityType.PLACE), CONFIDENCE, Optional.empty()));
      }
    }
    return places;
  }
}
