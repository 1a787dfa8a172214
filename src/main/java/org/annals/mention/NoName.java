package org.annals.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.sentence.PartOfSpeech;

/** Words that look like a name and are none. */
final class NoName {
  private static final Set<String> NOUNS = Set.of("Act", "Bill", "Ordinance", "Statute", "Order");

  private static final Set<String> ARTICLES = Set.of("The", "the", "A", "An");

  private static final Pattern SUM =
      Pattern.compile("(?:[SND]Kr|SFr|KSh|USh|TSh|Rs|Rmb|RMB)\\d[\\d.,]*(?:bn|mn?|k|tn)?");

  private static final Pattern SHORT_SUM = Pattern.compile("[RNPKQ]\\d[\\d.,]*(?:bn|mn?|k)?");

  private static final Pattern RATE =
      Pattern.compile("\\s(?:an?|per|each|million|billion|for each|apiece)\\b");

  /** What counts shares is no company. */
  private static final Pattern INDEX =
      Pattern.compile("(?:the )?(?:FTSE|S&P|CAC|Fortune|Russell|Nikkei|Stoxx) ?\\d{2,4}");

  /** "A 2022 amendment". */
  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d\\d");

  private static final Pattern SMALL = Pattern.compile("[\\p{Ll}-]+");
  private static final Pattern MINISTER =
      Pattern.compile("\\s(?:Minister|Secretary|Commissioner)\\s\\p{Lu}");

  /** "The Postmaster General": what stands before it is the first word of an office. */
  private static final Pattern GENERAL = Pattern.compile("\\sGeneral\\b");

  /** "House of Wax", "Congress of Vienna": no chamber of a legislature. */
  private static final Set<String> HOUSES = Set.of("House", "Congress", "Senate", "Assembly");

  private static final Pattern OF_OTHER =
      Pattern.compile("\\sof\\s(?!Representatives|Commons|Lords|Delegates|the\\s)\\p{Lu}");

  private static final Set<String> OF_GENERAL =
      Set.of(
          "Postmaster",
          "Comptroller",
          "Attorney",
          "Surgeon",
          "Solicitor",
          "Governor",
          "Inspector",
          "Secretary",
          "Auditor",
          "Adjutant",
          "Director",
          "Consul",
          "Prosecutor",
          "Quartermaster",
          "Paymaster",
          "Advocate",
          "Commissioner",
          "Registrar",
          "Procurator",
          "Superior");

  private static final Pattern DEMONYM = Pattern.compile("\\p{Lu}\\p{Ll}+(?:ian|ese|ish)");

  private final Lexicon lexicon;

  NoName(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the words of the verdict are no name. */
  boolean is(String text, Line line, Verdict verdict) {
    String written = line.span(verdict.from(), verdict.to()).of(text);
    int end = line.span(verdict.from(), verdict.to()).end();
    return ARTICLES.contains(written)
        || YEAR.matcher(written).matches()
        || isOfMoney(text, written, end)
        || INDEX.matcher(written).matches()
        || isOnlyNoun(written, verdict)
        || isOtherHouse(text, written, end)
        || isHalfOfTitle(line, verdict)
        || isHalfOfDemonym(line, verdict)
        || (verdict.known().isEmpty() && isUnknownNoName(text, line, verdict));
  }

  private static boolean isOnlyNoun(String written, Verdict verdict) {
    return verdict.entityClass().type() == EntityType.LAW && NOUNS.contains(written);
  }

  private static boolean isOtherHouse(String text, String written, int end) {
    return HOUSES.contains(written) && isBefore(OF_OTHER, text, end);
  }

  /** "NZ$250,000" names no country, and "SKr170" nobody; "R450 a month" no place. */
  private static boolean isOfMoney(String text, String written, int end) {
    boolean isBeforeSum =
        end + 1 < text.length()
            && text.charAt(end) == '$'
            && Character.isDigit(text.charAt(end + 1));
    return isBeforeSum
        || SUM.matcher(written).matches()
        || (SHORT_SUM.matcher(written).matches()
            && RATE.matcher(text).region(end, text.length()).lookingAt());
  }

  private boolean isUnknownNoName(String text, Line line, Verdict verdict) {
    int end = line.span(verdict.from(), verdict.to()).end();
    String written = line.span(verdict.from(), verdict.to()).of(text);
    return SMALL.matcher(written).matches()
        || (verdict.entityClass().type() == EntityType.ORGANIZATION
            && isBefore(MINISTER, text, end))
        || (OF_GENERAL.contains(written) && isBefore(GENERAL, text, end))
        || isAdjective(line, verdict);
  }

  /** "The Mountain Line" in a title: one ordinary word of several capitals. */
  private boolean isHalfOfTitle(Line line, Verdict verdict) {
    int last = verdict.to() - 1;
    return line.capitals() == Line.Capitals.TITLE
        && (verdict.length() == 1 || ARTICLES.contains(line.at(verdict.from()).key()))
        && verdict.length() <= 2
        && lexicon.isOrdinary(line.at(last))
        && lexicon.isOrdinary(line.at(verdict.to()))
        && line.isCapital(verdict.to());
  }

  /** "South" of "a South Korean firm" is no part of the United States. */
  private boolean isHalfOfDemonym(Line line, Verdict verdict) {
    return verdict.length() == 1
        && verdict.to() < line.size()
        && lexicon
            .names()
            .ofDemonym(line.at(verdict.from()).key() + ' ' + line.at(verdict.to()).key())
            .isPresent();
  }

  private static boolean isBefore(Pattern words, String text, int end) {
    return words.matcher(text).region(end, text.length()).lookingAt();
  }

  /** "The Moravian liberals": the people of a land, and no name. */
  private boolean isAdjective(Line line, Verdict verdict) {
    String before = line.lower(verdict.from() - 1);
    return verdict.length() == 1
        && (before.equals("the") || before.equals("a") || before.equals("an"))
        && isBeforeNoun(line, verdict)
        && DEMONYM.matcher(line.at(verdict.from()).key()).matches()
        && land(line, verdict).isEmpty();
  }

  /** The land that the words name by an adjective: "the Zambian state", "an Irish society". */
  Optional<KnownName> land(Line line, Verdict verdict) {
    List<String> keys = line.keys().subList(verdict.from(), verdict.to());
    return verdict.known().isEmpty() && isBeforeNoun(line, verdict)
        ? lexicon.names().ofDemonym(String.join(" ", keys))
        : Optional.empty();
  }

  private static boolean isBeforeNoun(Line line, Verdict verdict) {
    EntityType type = verdict.entityClass().type();
    return (type == EntityType.PLACE || type == EntityType.ORGANIZATION)
        && isNoun(line.at(verdict.to()));
  }

  private static boolean isNoun(Word word) {
    return word.shape() == Shape.LOWER
        && (word.pos() == PartOfSpeech.NOUN || word.pos() == PartOfSpeech.ADJ);
  }
}
