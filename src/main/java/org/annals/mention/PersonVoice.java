package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;

/**
 * Hears persons by the shape of their names: given names, initials, particles, nicknames in quotes,
 * and by the titles before them.
 */
final class PersonVoice implements Voice {
  private static final int MOST_WORDS = 5;

  private final Lexicon lexicon;

  PersonVoice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a stretch of words shows of being a person's name. */
  private record Shown(int from, int to, int words, boolean title, boolean opens) {}

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    int i = 0;
    while (i < line.size()) {
      int title = lexicon.titleAt(line, i);
      if (title > 0 && isTitleHere(line, i, i + title)) {
        i = hear(line, titlesEnd(line, i + title), true, heard);
        i = sharing(line, i, heard);
      } else {
        i = hear(line, i, false, heard);
      }
    }
    return heard;
  }

  /** Past a title behind a title: "Republican Gov." */
  private int titlesEnd(Line line, int at) {
    int next = lexicon.titleAt(line, at);
    boolean another =
        next > 0
            && !lexicon.isSurname(line.at(at))
            && isNamePart(line, at + next)
            && isNamePart(line, at + next + 1);
    return another ? at + next : at;
  }

  /** One who shares the title of the name before: "Justices Scalia and Thomas". */
  private int sharing(Line line, int and, List<Candidate> heard) {
    boolean one = isNamePart(line, and + 1) && !isNamePart(line, and + 2);
    if (!line.lower(and).equals("and") || !one || isPlain(line.at(and + 1))) {
      return and;
    }
    heard.add(Candidate.of(and + 1, and + 2, EntityClass.PERSON, 0.6, VoiceName.PERSON_SHAPE));
    return and + 2;
  }

  private boolean isPlain(Word word) {
    return isPlainWord(word) || !(lexicon.isSurname(word) || lexicon.isGivenName(word));
  }

  /** A title in capitals or an abbreviation, or a role in small letters right before a name. */
  private boolean isTitleHere(Line line, int from, int to) {
    return isNamePart(line, to) && !isPlaceName(line, from, to);
  }

  private boolean isPlaceName(Line line, int from, int to) {
    return line.isCapital(from)
        && lexicon
            .known(line, from)
            .filter(match -> match.length() > to - from)
            .filter(match -> match.best().name().entityClass().type() != EntityType.PERSON)
            .isPresent();
  }

  /** Adds the name that begins here, if one does, and says where to go on. */
  private int hear(Line line, int from, boolean title, List<Candidate> heard) {
    int to = from;
    int words = 0;
    while (to < line.size() && words < MOST_WORDS) {
      int next = step(line, to, words);
      if (next == to) {
        break;
      }
      words++;
      to = next;
    }
    if (words == 0) {
      return Math.max(from + (title ? 0 : 1), from);
    }
    to = suffix(line, to, words);
    double weight = weight(line, new Shown(from, to, words, title, line.opens(from)));
    if (weight > 0) {
      heard.add(Candidate.of(from, to, EntityClass.PERSON, weight, VoiceName.PERSON_SHAPE));
    }
    return to;
  }

  /** Where the next word of the name ends, or the same place when the name ends here. */
  private int step(Line line, int at, int words) {
    if (isNamePart(line, at) && !(words > 0 && isNewTitle(line, at))) {
      return hyphenated(line, at + 1);
    }
    if (words == 0) {
      return at;
    }
    int particle = at;
    while (particle < at + 3 && isParticle(line, particle)) {
      particle++;
    }
    if (particle > at && isNamePart(line, particle)) {
      return hyphenated(line, particle + 1);
    }
    return nickname(line, at);
  }

  /** Whether the word begins the title of somebody else: "Democrat Senator Smith". */
  private boolean isNewTitle(Line line, int at) {
    return lexicon.titleAt(line, at) > 0 && !lexicon.isSurname(line.at(at));
  }

  private boolean isParticle(Line line, int at) {
    Word word = line.at(at);
    return (lexicon.is(Cue.PERSON_PARTICLE, word) && !word.isCapital())
        || (word.isHyphen() && word.glued());
  }

  private int hyphenated(Line line, int at) {
    int end = at;
    while (line.at(end).isHyphen()
        && line.at(end).glued()
        && line.at(end + 1).glued()
        && line.isCapital(end + 1)) {
      end += 2;
    }
    return end;
  }

  /** Past a nickname in quotes and the name word behind it: “Lelo” Juarez. */
  private int nickname(Line line, int at) {
    if (!line.at(at).isOpeningQuote() || line.at(at).glued()) {
      return at;
    }
    int close = at + 1;
    while (close < at + 4 && line.isCapital(close)) {
      close++;
    }
    boolean closed = close > at + 1 && line.at(close).isClosingQuote();
    return closed && isNamePart(line, close + 1) ? close + 2 : at;
  }

  private int suffix(Line line, int to, int words) {
    if (words < 2) {
      return to;
    }
    int at = line.at(to).isMark(",") ? to + 1 : to;
    return line.at(at).isCapital() && lexicon.is(Cue.PERSON_SUFFIX, line.at(at)) ? at + 1 : to;
  }

  private boolean isNamePart(Line line, int at) {
    Word word = line.at(at);
    if (!lexicon.isNameWord(line, at) || lexicon.isDemonym(word)) {
      return false;
    }
    if (word.shape() == Shape.UPPER && line.capitals() == Line.Capitals.RUNNING) {
      return word.piece().surface().contains(".") && lexicon.known(line, at).isEmpty();
    }
    return !isHead(word) || (lexicon.isSurname(word) && !lexicon.isOrdinary(word));
  }

  private boolean isHead(Word word) {
    return lexicon.heads().classOf(word.lower()).isPresent();
  }

  private double weight(Line line, Shown shown) {
    if (shown.words() == 1 && isOffice(line, shown.from())) {
      return 0;
    }
    double weight = shown.words() == 1 ? single(line, shown) : several(line, shown);
    if (PersonContext.surrounds(line, shown.from(), shown.to(), lexicon)) {
      weight = 1 - (1 - weight) * 0.5;
    }
    if (line.lower(shown.from() - 1).equals("the")) {
      weight *= 0.4;
    }
    return switch (line.capitals()) {
      case RUNNING -> weight;
      case TITLE -> shown.title() ? weight : weight * 0.75;
      case ALL -> weight * 0.6;
    };
  }

  /** Whether the word by itself is the name of a post: the "General" of "Governor General". */
  private boolean isOffice(Line line, int at) {
    return isPlainWord(line.at(at)) && lexicon.titleAt(line, at) > 0;
  }

  private double single(Line line, Shown shown) {
    Word word = line.at(shown.from());
    if (shown.title()) {
      return isPlainWord(word) ? 0.4 : 0.85;
    }
    if (lexicon.isOrdinary(word)) {
      return 0.05;
    }
    double proper = Lexicon.isProper(word) ? 0.15 : 0;
    return lexicon.isGivenName(word) ? 0.4 + proper : lexicon.isSurname(word) ? 0.3 + proper : 0.1;
  }

  private double several(Line line, Shown shown) {
    Word first = line.at(shown.from());
    Word last = line.at(shown.to() - 1);
    if (shown.title() && (lexicon.isGivenName(first) || !isPlainWord(last))) {
      return 0.92;
    }
    if (isPlaceStart(line, shown)) {
      return 0.2;
    }
    if (isGiven(first, shown)) {
      return isPlainWord(last) ? 0.6 : 0.9;
    }
    if (hasInitial(line, shown)) {
      return isPlainWord(last) ? 0.5 : 0.85;
    }
    return unheardOf(line, shown, first, last);
  }

  /** Whether a given name stands first, and not the "Van" of a surname. */
  private boolean isGiven(Word first, Shown shown) {
    boolean particle = shown.words() == 2 && lexicon.is(Cue.PERSON_PARTICLE, first);
    return !particle && lexicon.isGivenName(first);
  }

  /** A name whose first word no list of given names has. */
  private double unheardOf(Line line, Shown shown, Word first, Word last) {
    if (first.shape() == Shape.TITLE && isGivenInside(line, shown)) {
      return isPlainWord(last) ? 0.5 : 0.75;
    }
    if (lexicon.isSurname(last)) {
      return !lexicon.isOrdinary(first) ? 0.7 : shown.opens() ? 0.1 : 0.35;
    }
    if (lexicon.isOrdinary(first) || isPlainWord(last)) {
      return 0.1;
    }
    return shown.words() < 4 ? 0.5 : 0.3;
  }

  private boolean isGivenInside(Line line, Shown shown) {
    for (int i = shown.from() + 1; i < shown.to() - 1; i++) {
      if (lexicon.isGivenName(line.at(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlainWord(Word word) {
    return lexicon.isOrdinary(word) && !lexicon.isSurname(word);
  }

  private boolean isPlaceStart(Line line, Shown shown) {
    return lexicon
        .known(line, shown.from())
        .filter(match -> match.best().strong())
        .filter(match -> match.best().name().entityClass().type() == EntityType.PLACE)
        .filter(match -> match.length() > 1 || !lexicon.isGivenName(line.at(shown.from())))
        .isPresent();
  }

  private boolean hasInitial(Line line, Shown shown) {
    for (int i = shown.from(); i < shown.to(); i++) {
      if (line.at(i).shape() == Shape.INITIAL) {
        return true;
      }
    }
    return false;
  }
}
