package org.annals.mention;

import java.util.Locale;
import java.util.Optional;
import org.annals.name.EntityType;
import org.annals.name.Match;
import org.annals.name.NameBase;
import org.annals.name.WordLists;
import org.annals.sentence.PartOfSpeech;

/** Everything that the voices know of words and names before they hear a line. */
record Lexicon(NameBase names, WordLists words, HeadWords heads, Cues cues) {
  private static final int LONGEST_RUN = 8;

  /** Whether the word is such a cue; "US" is not the small word "us". */
  boolean is(Cue cue, Word word) {
    return !(cue == Cue.FUNCTION_WORD && word.shape() == Shape.UPPER) && cues.is(cue, word.lower());
  }

  /** Whether the dictionary has the word, so that only a capital makes it a name. */
  boolean isOrdinary(Word word) {
    return words.ordinary().contains(word.lower());
  }

  boolean isGivenName(Word word) {
    return words.givenNames().contains(word.key());
  }

  boolean isSurname(Word word) {
    return words.surnames().contains(word.key());
  }

  boolean isDemonym(Word word) {
    return names.ofDemonym(word.key()).isPresent();
  }

  /** Whether the capital of this word can belong to a name. */
  boolean isNameWord(Line line, int index) {
    Word word = line.at(index);
    return word.isCapital()
        && (!is(Cue.FUNCTION_WORD, word) || isVerbAsName(line, index))
        && !(is(Cue.CALENDAR_WORD, word) && !isMonthAsName(line, index))
        && (!(line.opens(index) && isPlainOpening(word)) || isVerbAsName(line, index));
  }

  /** Whether "Will" is a person's given name here: "Will Price, who". */
  private boolean isVerbAsName(Line line, int index) {
    Word name = line.at(index + 1);
    boolean named =
        is(Cue.FUNCTION_WORD, line.at(index))
            && isGivenName(line.at(index))
            && name.isCapital()
            && isSurname(name);
    return named && (!line.opens(index) || line.at(index + 2).isMark(","));
  }

  /** Whether a month is a person's given name here: "June Carter". */
  private boolean isMonthAsName(Line line, int index) {
    return is(Cue.CALENDAR_GIVEN_NAME, line.at(index))
        && line.isCapital(index + 1)
        && isSurname(line.at(index + 1));
  }

  /** Whether the word is capitalised only because a sentence opens with it. */
  boolean isPlainOpening(Word word) {
    if (!isOrdinary(word) || word.shape() == Shape.UPPER) {
      return false;
    }
    return is(Cue.LEADING_ADJECTIVE, word)
        || switch (word.pos()) {
          case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, SCONJ, VERB -> true;
          default -> false;
        };
  }

  /** Whether a name of this type is known to stand here, one word or more. */
  boolean isKnown(Line line, int index, EntityType type) {
    return known(line, index)
        .filter(match -> match.best().strong())
        .map(match -> match.best().name().entityClass().type() == type)
        .orElse(false);
  }

  /** The longest known name that begins here. */
  Optional<Match> known(Line line, int index) {
    if (index < 0 || index >= line.size()) {
      return Optional.empty();
    }
    return line.capitals() == Line.Capitals.ALL
        ? names.longestInCapitalsAt(line.keys(), index)
        : names.longestAt(line.keys(), index);
  }

  /** The number of words of the title that begins here: "President", "Prime Minister"; else 0. */
  int titleAt(Line line, int index) {
    int length = 0;
    var phrase = new StringBuilder();
    for (int i = index; i < Math.min(line.size(), index + 5); i++) {
      phrase.append(i == index ? "" : " ").append(line.lower(i));
      if (words.titles().contains(phrase.toString())) {
        length = i + 1 - index;
      }
    }
    return length;
  }

  /** Whether the words are the title of the name behind them: the "Ald." of "Ald. Ann Roe". */
  boolean isTitleOfNext(Line line, int from, int to) {
    int end = to > from + 1 && line.at(to - 1).isMark(".") ? to - 1 : to;
    boolean isDotted = line.at(end).isMark(".") || line.at(from).piece().surface().endsWith(".");
    return end == from + 1
        && isDotted
        && line.at(from).shape() == Shape.TITLE
        && titleAt(line, from) > 0
        && isNameWord(line, line.at(end).isMark(".") ? end + 1 : end);
  }

  /** Where a name of these words ends: before "of", "(" and the like at its end. */
  int nameEnd(Line line, int from, int to) {
    int end = to;
    while (end > from + 1 && isNoEnd(line.at(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isNoEnd(Word word) {
    return word.isMark("(") || (word.shape() == Shape.LOWER && is(Cue.FUNCTION_WORD, word));
  }

  /** Whether these words, from here up to there, are the title of an office: "Chief Justice". */
  boolean isOffice(Line line, int from, int to) {
    var phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.append(i == from ? "" : " ").append(line.lower(i));
    }
    return words.offices().contains(phrase.toString());
  }

  /** The end of the capitalised words that begin here, hyphens and small particles between them. */
  int runEnd(Line line, int from) {
    int to = from;
    while (to < from + LONGEST_RUN && isNameWord(line, to) && (to == from || !line.opens(to))) {
      to = pastJoint(line, to + 1);
    }
    return lastCapital(line, from, to);
  }

  private int pastJoint(Line line, int at) {
    boolean hyphen = line.at(at).isHyphen() && line.at(at).glued();
    if (hyphen) {
      return line.isCapital(at + 1) && line.at(at + 1).glued() ? at + 1 : at;
    }
    return pastParticles(line, at);
  }

  private int pastParticles(Line line, int at) {
    int to = at;
    while (to < at + 2
        && line.at(to).shape() == Shape.LOWER
        && is(Cue.PERSON_PARTICLE, line.at(to))) {
      to++;
    }
    return isNameWord(line, to) && !line.lower(at).equals("y") ? to : at;
  }

  private static int lastCapital(Line line, int from, int end) {
    int to = end;
    while (to > from && !line.isCapital(to - 1)) {
      to--;
    }
    return to;
  }

  /** Whether only a name can be written so: no word of the dictionary and no people of a land. */
  boolean isUnknownName(String word) {
    String last = word.substring(word.lastIndexOf('-') + 1);
    return names.ofDemonym(last).isEmpty()
        && !words.ordinary().contains(last.toLowerCase(Locale.ROOT))
        && !last.matches("\\p{L}+(?:ian|ese|ish|ic)");
  }

  /** Whether the tagger takes the word for a proper noun. */
  static boolean isProper(Word word) {
    return word.pos() == PartOfSpeech.PROPN;
  }
}
