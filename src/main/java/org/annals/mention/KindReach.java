package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;

/**
 * Names that the noun before them shows: "the Ghent brewer Ter Heide", "a list called Avanti
 * Tutti". What the name is glued to before that noun is none of it.
 */
final class KindReach {
  private static final double CONFIDENCE = 0.8;

  private static final String KIND =
      "(?:(?<firm>brewer|brewery|distiller|carmaker|shipbuilder|steelmaker|drugmaker|insurer|lender"
          + "|retailer|publisher|group|company|firm|airline|start-up|subsidiary)"
          + "|(?<party>party|list)|(?<union>union)|(?<body>movement|charity|sect|guild|club))";

  private static final String NAME =
      "(?<name>\\p{Lu}[\\p{L}-]+(?:\\s(?:(?:de|der|den|di|la|le|du|van|von)\\s)?"
          + "\\p{Lu}[\\p{L}-]*\\p{L}){0,3})";

  private static final Pattern PHRASE =
      Pattern.compile(
          "\\b(?i:the|an?|its|their|his|her|our)\\s(?<before>(?:[\\p{L}-]+\\s){0,3}?)"
              + KIND
              + "(?:,?\\s(?:called|named|known\\sas))?\\s"
              + NAME
              + "(?=[,.;:)]|['\u2019]s\\b|\\s(?:in|at|of|from|with|and|which|that|to|for|on|as|near"
              + "|by|was|is|had|has|said|\\p{Ll}{2,}ed|won|lost|sold|bought)\\b|$)");

  private static final Pattern LEANING =
      Pattern.compile(
          "(?:liberal|conservative|socialist|centrist|populist|nationalist|agrarian|radical"
              + "|left-wing|right-wing|far-right|far-left|centre-left|centre-right|center-left"
              + "|center-right|social-democratic|opposition|ruling)\\s(?=\\p{Lu})");

  private final Lexicon lexicon;

  KindReach(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same names and those behind such nouns, each without what is said of it before. */
  List<Mention> extended(String text, Span sentence, List<Mention> names) {
    List<Mention> all = new ArrayList<>(names.stream().map(name -> plain(text, name)).toList());
    Matcher phrase = PHRASE.matcher(text).region(sentence.start(), sentence.end());
    while (phrase.find()) {
      Span span = new Span(phrase.start("name"), phrase.end("name"));
      List<Mention> over = all.stream().filter(name -> name.span().overlaps(span)).toList();
      if (over.isEmpty()) {
        named(phrase, span).ifPresent(all::add);
      } else if (isGlued(over, span, phrase.start())) {
        all.remove(over.getFirst());
        all.add(new Mention(span, kind(phrase), over.getFirst().confidence(), Optional.empty()));
        town(phrase).ifPresent(all::add);
      }
    }
    all.sort(null);
    return all;
  }

  private static Mention plain(String text, Mention name) {
    Matcher leaning = LEANING.matcher(text).region(name.span().start(), name.span().end());
    return name.known().isEmpty() && leaning.lookingAt()
        ? name.withSpan(new Span(leaning.end(), name.span().end()))
        : name;
  }

  private static boolean isGlued(List<Mention> over, Span name, int start) {
    Mention first = over.getFirst();
    return over.size() == 1
        && first.known().isEmpty()
        && first.entityClass().type() == EntityType.ORGANIZATION
        && first.span().start() > start
        && first.span().start() < name.start()
        && first.span().end() == name.end();
  }

  private Optional<Mention> named(Matcher phrase, Span span) {
    String first = phrase.group("name").split("\\s", 2)[0];
    String small = first.toLowerCase(Locale.ROOT);
    boolean isAlone = first.length() == phrase.group("name").length();
    boolean isNone =
        lexicon.words().givenNames().contains(first)
            || lexicon.words().titles().contains(small)
            || lexicon.cues().is(Cue.CALENDAR_WORD, small)
            || lexicon.cues().is(Cue.FUNCTION_WORD, small)
            || lexicon.names().ofDemonym(first).isPresent()
            || (isAlone && lexicon.words().ordinary().contains(small));
    return isNone
        ? Optional.empty()
        : Optional.of(new Mention(span, kind(phrase), CONFIDENCE, Optional.empty()));
  }

  private static EntityClass kind(Matcher phrase) {
    if (phrase.group("firm") != null) {
      return EntityClass.COMPANY;
    }
    if (phrase.group("union") != null) {
      return EntityClass.UNION;
    }
    return phrase.group("party") != null
        ? EntityClass.POLITICAL_PARTY
        : EntityClass.of(EntityType.ORGANIZATION);
  }

  /** "Ghent" in "the Ghent brewer". */
  private Optional<Mention> town(Matcher phrase) {
    String before = phrase.group("before").strip();
    return TownWords.known(lexicon, before)
        .map(
            place ->
                new Mention(
                    new Span(phrase.start("before"), phrase.start("before") + before.length()),
                    place.entityClass(),
                    CONFIDENCE,
                    Optional.of(place)));
  }
}
