package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;

/** Hears acronyms, and full names that introduce theirs in brackets. */
final class AcronymVoice implements Voice {
  private final Lexicon lexicon;

  AcronymVoice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    if (line.capitals() == Line.Capitals.ALL) {
      return heard;
    }
    for (int i = line.start(); i < line.size(); i++) {
      if (isAcronym(line, i)) {
        heard.add(
            Candidate.of(i, i + 1, EntityClass.ORGANIZATION, weight(line, i), VoiceName.ACRONYM));
        introduced(line, i, heard);
      }
    }
    return heard;
  }

  private boolean isAcronym(Line line, int at) {
    Word word = line.at(at);
    int length = word.key().length();
    return word.shape() == Shape.UPPER
        && length >= 2
        && length <= 7
        && word.key()
            .chars()
            .allMatch(c -> Character.isUpperCase(c) || c == 's' || Character.isDigit(c))
        && !lexicon.is(Cue.NO_ORGANIZATION_ACRONYM, word)
        && !lexicon.is(Cue.FUNCTION_WORD, word)
        && !line.at(at + 1).isHyphen();
  }

  private double weight(Line line, int at) {
    Word word = line.at(at);
    double weight = word.key().length() == 2 ? 0.35 : 0.6;
    weight -= lexicon.isOrdinary(word) ? 0.2 : 0;
    if (line.lower(at - 1).equals("the") || line.at(at + 1).shape() == Shape.POSSESSIVE) {
      weight += 0.2;
    }
    if ((line.isCapital(at - 1) && !line.opens(at - 1)) || line.isCapital(at + 1)) {
      weight -= 0.2;
    }
    return line.at(at + 1).shape() == Shape.NUMBER ? weight - 0.3 : weight;
  }

  /** The capitalised words before "(ABC)" whose initials the acronym is. */
  private void introduced(Line line, int at, List<Candidate> heard) {
    boolean quoted = line.at(at - 1).isOpeningQuote() && line.at(at + 1).isClosingQuote();
    int open = quoted ? at - 2 : at - 1;
    if (!line.at(open).isMark("(") || !line.at(quoted ? at + 2 : at + 1).isMark(")")) {
      return;
    }
    int from = fullName(line, open, line.at(at).lower());
    if (from < 0) {
      if (line.isCapital(open - 1) && !lexicon.isKnown(line, open - 1, EntityType.PERSON)) {
        heard.add(Candidate.of(at, at + 1, EntityClass.ORGANIZATION, 0.6, VoiceName.ACRONYM));
      }
      return;
    }
    EntityClass entityClass = headClass(line, from, open);
    double weight = 0.9;
    if (entityClass.isTop()) {
      entityClass = knownClass(line, at);
      weight = 0.7;
    }
    heard.add(Candidate.of(from, open, entityClass, weight, VoiceName.ACRONYM));
    heard.add(Candidate.of(at, at + 1, entityClass, weight, VoiceName.ACRONYM));
  }

  private EntityClass headClass(Line line, int from, int to) {
    EntityClass found = EntityClass.ORGANIZATION;
    for (int i = from; i < to; i++) {
      if (i > from && line.at(i).shape() == Shape.LOWER && found != EntityClass.ORGANIZATION) {
        return found;
      }
      found = lexicon.heads().classOf(line.lower(i)).orElse(found);
    }
    return found;
  }

  private EntityClass knownClass(Line line, int acronym) {
    return lexicon
        .known(line, acronym)
        .filter(match -> match.length() == 1)
        .map(match -> match.best().name().entityClass())
        .filter(known -> known.type() != EntityType.PLACE && known.type() != EntityType.PERSON)
        .orElse(EntityClass.ORGANIZATION);
  }

  /** Where the words begin whose initials, read from the right, are these; else -1. */
  private int fullName(Line line, int end, String initials) {
    int letter = initials.length() - 1;
    int first = -1;
    for (int i = end - 1; i >= Math.max(line.start(), end - 14) && letter >= 0; i--) {
      Word word = line.at(i);
      if (gives(word, initials.charAt(letter))) {
        letter--;
        first = i;
      } else if (!isSkipped(word)) {
        return -1;
      }
    }
    boolean complete = letter < 0 && line.isCapital(first) && end - first > 1;
    return complete ? first : -1;
  }

  private boolean gives(Word word, char initial) {
    return word.lower().charAt(0) == initial
        && (word.isCapital() || lexicon.is(Cue.FUNCTION_WORD, word));
  }

  private boolean isSkipped(Word word) {
    return word.isHyphen()
        || word.isMark("&")
        || word.isMark(",")
        || word.shape() == Shape.POSSESSIVE
        || lexicon.is(Cue.FUNCTION_WORD, word);
  }
}
