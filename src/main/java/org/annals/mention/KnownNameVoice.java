package org.annals.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.Match;
import org.annals.name.Reading;

/** Hears the names of the name base; weak ones count as much as their context supports them. */
final class KnownNameVoice implements Voice {
  private static final double STRONG = 0.93;
  private static final double WEAK = 0.3;
  private static final double SUPPORT = 0.35;

  private final Lexicon lexicon;

  KnownNameVoice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    for (int i = 0; i < line.size(); i++) {
      if (line.at(i).shape() != Shape.MARK) {
        int from = i;
        lexicon
            .known(line, i)
            .filter(match -> isWritten(line, from, match))
            .ifPresent(match -> hear(line, from, match, heard));
      }
    }
    return heard;
  }

  /** In capitals "US" may be "us": such a line shows long names and acronyms only. */
  private boolean isWritten(Line line, int from, Match match) {
    Word word = line.at(from);
    if (!isCapital(line, from, match)) {
      return false;
    }
    if (line.capitals() == Line.Capitals.ALL) {
      return match.length() > 1
          || (!lexicon.is(Cue.FUNCTION_WORD, word) && !lexicon.isOrdinary(word));
    }
    if (match.length() > 1) {
      boolean body = match.best().name().entityClass().type() == EntityType.ORGANIZATION;
      return !(body && lexicon.isOffice(line, from, from + match.length()));
    }
    if (lexicon.is(Cue.CALENDAR_WORD, word) || lexicon.isDemonym(word)) {
      return match.best().name().entityClass() == EntityClass.COUNTRY;
    }
    return !lexicon.is(Cue.FUNCTION_WORD, word) || word.shape() == Shape.UPPER;
  }

  /** Whether it is written as a name is; "X-ray" does not name the company X. */
  private static boolean isCapital(Line line, int from, Match match) {
    boolean isLetterOfWord =
        match.length() == 1
            && line.at(from).span().length() == 1
            && from + 1 < line.size()
            && line.at(from + 1).isMark("-")
            && line.at(from + 1).glued();
    return !isLetterOfWord
        && line.words().subList(from, from + match.length()).stream().anyMatch(Word::hasCapital);
  }

  private void hear(Line line, int from, Match match, List<Candidate> heard) {
    Set<EntityType> seen = EnumSet.noneOf(EntityType.class);
    int to = from + match.length();
    int first = first(line, from, to);
    for (Reading reading : match.readings()) {
      EntityClass entityClass = reading.name().entityClass();
      if (seen.add(entityClass.type())) {
        double weight = weight(line, first, to, reading) - (seen.size() - 1) * 0.15;
        KnownName known = inContext(line, to, match, reading);
        heard.add(
            new Candidate(
                first,
                to,
                known.entityClass(),
                Math.max(0, weight),
                VoiceName.KNOWN_NAME,
                Optional.of(known)));
      }
    }
  }

  /** Past an article or an office that the name base counts as part of the name. */
  private int first(Line line, int from, int to) {
    if (to - from > 1 && line.lower(from).equals("the")) {
      return from + 1;
    }
    int title = lexicon.titleAt(line, from);
    boolean person =
        lexicon
            .known(line, from)
            .filter(match -> match.best().name().entityClass().type() == EntityType.PERSON)
            .isPresent();
    if (title == 0 || from + title >= to || !person) {
      return from;
    }
    int name = from + title;
    boolean whole =
        lexicon.known(line, name).filter(match -> name + match.length() == to).isPresent();
    return whole || lexicon.isOffice(line, from, name) ? name : from;
  }

  /** Among places of one name the one that lies where the next words say. */
  private KnownName inContext(Line line, int to, Match match, Reading reading) {
    if (reading.name().entityClass().type() != EntityType.PLACE || !line.at(to).isMark(",")) {
      return reading.name();
    }
    return lexicon
        .known(line, to + 1)
        .map(next -> next.best().name().label())
        .flatMap(
            region ->
                match.readings().stream()
                    .map(Reading::name)
                    .filter(name -> name.within().filter(region::equals).isPresent())
                    .findFirst())
        .orElse(reading.name());
  }

  private double weight(Line line, int from, int to, Reading reading) {
    EntityType type = reading.name().entityClass().type();
    boolean alone = to - from == 1;
    boolean strong = reading.strong() && !(alone && isDoubtful(line, from, reading.name()));
    double weight = strong ? STRONG : weak(line, from, to, type);
    boolean part = alone && type != EntityType.PERSON && isInsideCapitals(line, from, to);
    return part ? weight * 0.75 : weight;
  }

  private double weak(Line line, int from, int to, EntityType type) {
    double weight = WEAK;
    weight += isSupported(line, from, to, type) ? SUPPORT : 0;
    weight += isMarkedByCapital(line, from) ? 0.2 : 0;
    return line.capitals() == Line.Capitals.RUNNING ? weight : weight * 0.5;
  }

  /** A small place whose name is as well a person's, or a word at the opening of a sentence. */
  private boolean isDoubtful(Line line, int from, KnownName name) {
    Word word = line.at(from);
    if (line.opens(from) && isOrdinaryAlone(line, from)) {
      return true;
    }
    if (name.entityClass() == EntityClass.REGION && word.key().length() == 2) {
      return true;
    }
    boolean city = name.entityClass() == EntityClass.CITY && name.population() < 500_000;
    return city
        && (lexicon.isSurname(word) || lexicon.isGivenName(word) || lexicon.isOrdinary(word));
  }

  /** In "Trump-era" the tagger has judged the compound and not the name. */
  private boolean isOrdinaryAlone(Line line, int at) {
    return lexicon.isOrdinary(line.at(at))
        && !Lexicon.isProper(line.at(at))
        && !line.at(at + 1).isHyphen();
  }

  private boolean isMarkedByCapital(Line line, int from) {
    return line.capitals() == Line.Capitals.RUNNING
        && !line.opens(from)
        && line.isCapital(from)
        && lexicon.isOrdinary(line.at(from));
  }

  private boolean isSupported(Line line, int from, int to, EntityType type) {
    return switch (type) {
      case PLACE -> isPlaceContext(line, from, to);
      case ORGANIZATION ->
          line.lower(from - 1).equals("the") || line.at(to).shape() == Shape.POSSESSIVE;
      case PERSON -> PersonContext.surrounds(line, from, to, lexicon);
      case LAW, EVENT -> line.lower(from - 1).equals("the");
    };
  }

  private boolean isPlaceContext(Line line, int from, int to) {
    boolean region = line.at(to).isMark(",") && lexicon.isKnown(line, to + 1, EntityType.PLACE);
    boolean inCity = line.at(from - 1).isMark(",") && line.at(from - 2).shape() == Shape.TITLE;
    boolean compound = line.at(to).isHyphen() && line.at(to).glued();
    return region
        || inCity
        || compound
        || (lexicon.is(Cue.LOCATIVE, line.at(from - 1)) && !line.opens(from));
  }

  private boolean isInsideCapitals(Line line, int from, int to) {
    return line.capitals() == Line.Capitals.RUNNING
        && (isNameAfter(line, to) || isNameBefore(line, from - 1));
  }

  private boolean isNameAfter(Line line, int at) {
    return lexicon.isNameWord(line, at) && !line.opens(at);
  }

  private boolean isNameBefore(Line line, int at) {
    return lexicon.isNameWord(line, at)
        && lexicon.titleAt(line, at) == 0
        && !lexicon.isDemonym(line.at(at));
  }
}
