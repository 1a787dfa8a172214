package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;

/**
 * Hears places and organizations by what the words beside a name call it: "the town of X", "X, a
 * maker of tyres", "the daily X", "X's shareholders", "X & Sons".
 */
final class NeighbourVoice implements Voice {
  private static final int NEAR = 4;

  private final Lexicon lexicon;
  private final NameFrames frames;

  NeighbourVoice(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.frames = new NameFrames(lexicon);
  }

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    if (line.capitals() == Line.Capitals.ALL) {
      return heard;
    }
    frames.hear(line, heard);
    int i = line.start();
    while (i < line.size()) {
      int to = lexicon.runEnd(line, i);
      if (to > i) {
        hear(line, i, to, heard);
      }
      i = Math.max(to, i + 1);
    }
    return heard;
  }

  private void hear(Line line, int from, int to, List<Candidate> heard) {
    called(line, to)
        .ifPresent(
            kind ->
                add(from, to, kind, to == from + 1 && isPlain(line, from, to) ? 0.3 : 0.8, heard));
    if (line.at(to).isMark("&")) {
      firm(line, from, to, heard);
    }
    if (isPlain(line, from, to)) {
      return;
    }
    before(line, from, to, heard);
    if (isOwner(line, to)) {
      add(from, to, EntityClass.ORGANIZATION, 0.75, heard);
    }
    if (isFirm(line, from, to)) {
      add(from, to, EntityClass.COMPANY, 0.62, heard);
    }
    if (to - from <= 3) {
      towards(line, from, to, heard);
    }
  }

  /** "Crestline Equities" in the middle of a sentence. */
  private boolean isFirm(Line line, int from, int to) {
    Word first = line.at(from);
    boolean named = !lexicon.isOrdinary(first) && !lexicon.isDemonym(first);
    return named
        && to > from + 1
        && !line.opens(from)
        && lexicon.is(Cue.FIRM_TAIL, line.at(to - 1));
  }

  private static void add(
      int from, int to, EntityClass kind, double weight, List<Candidate> heard) {
    heard.add(Candidate.of(from, to, kind, weight, VoiceName.NEIGHBOUR));
  }

  /** Whether nothing but a capital makes these words a name. */
  private boolean isPlain(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = line.at(i);
      if (!lexicon.isOrdinary(word) || (i > from && lexicon.isSurname(word))) {
        return false;
      }
    }
    return line.opens(from);
  }

  /** What an apposition calls the name before it: ", the state-owned utility that". */
  private Optional<EntityClass> called(Line line, int to) {
    if (!line.at(to).isMark(",") || !isArticle(line.at(to + 1))) {
      return Optional.empty();
    }
    for (int i = to + 2; i <= to + 2 + NEAR; i++) {
      Word word = line.at(i);
      Optional<EntityClass> kind = kind(word);
      if (kind.isPresent()) {
        return isLastNoun(line, i) ? kind : Optional.empty();
      }
      boolean more = word.shape() == Shape.LOWER || word.isHyphen() || lexicon.isDemonym(word);
      if (!more || lexicon.is(Cue.FUNCTION_WORD, word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<EntityClass> kind(Word word) {
    if (word.shape() != Shape.LOWER) {
      return Optional.empty();
    }
    if (lexicon.is(Cue.ORGANIZATION_NOUN, word)) {
      return Optional.of(EntityClass.ORGANIZATION);
    }
    return lexicon.is(Cue.PLACE_NOUN, word) ? Optional.of(EntityClass.PLACE) : Optional.empty();
  }

  private boolean isLastNoun(Line line, int at) {
    Word next = line.at(at + 1);
    boolean noun = next.pos() == PartOfSpeech.NOUN || next.pos() == PartOfSpeech.PROPN;
    return !noun
        && next.shape() != Shape.POSSESSIVE
        && !next.isHyphen()
        && !lexicon.is(Cue.PERSON_NOUN, next);
  }

  private static boolean isArticle(Word word) {
    return word.lower().equals("a") || word.lower().equals("an") || word.lower().equals("the");
  }

  /** "Raman & Holt". */
  private void firm(Line line, int from, int and, List<Candidate> heard) {
    int to = lexicon.runEnd(line, and + 1);
    boolean couple = lexicon.isGivenName(line.at(and - 1)) && to > and + 2;
    if (to == and + 1 || couple || isPair(line, from, and)) {
      return;
    }
    boolean named = !lexicon.isOrdinary(line.at(and - 1)) || lexicon.isSurname(line.at(and - 1));
    double weight = line.capitals() == Line.Capitals.RUNNING ? 0.85 : 0.6;
    add(from, to, EntityClass.COMPANY, named ? weight : 0.4, heard);
  }

  /** "Q&A", and two places that only stand together: "Paris & Rome". */
  private boolean isPair(Line line, int from, int and) {
    return line.at(and).glued()
        || (lexicon.isKnown(line, from, EntityType.PLACE)
            && lexicon.isKnown(line, and + 1, EntityType.PLACE));
  }

  /** What the words before the name call it: "the daily X", "the town of X", "shares in X". */
  private void before(Line line, int from, int to, List<Candidate> heard) {
    Word last = line.at(from - 1);
    int kind = last.isMark(",") ? from - 2 : from - 1;
    if (isOrganizationNoun(line.at(kind)) && isDefinite(line, kind - 1)) {
      add(from, pastAnd(line, to), EntityClass.ORGANIZATION, 0.75, heard);
    }
    if (isSchool(line, from)) {
      add(from, to, EntityClass.SCHOOL, 0.8, heard);
    }
    Word noun = line.at(from - 2);
    if (noun.shape() == Shape.LOWER && last.lower().equals("of") && isSeat(noun)) {
      add(from, to, EntityClass.PLACE, 0.8, heard);
    }
    if (isWithin(last) && isPart(line, from - 2)) {
      add(from, to, EntityClass.ORGANIZATION, 0.7, heard);
    }
  }

  /** "The charity Lamp and Quay, which": one name, for the noun tells of one thing. */
  private int pastAnd(Line line, int to) {
    int end = line.lower(to).equals("and") ? lexicon.runEnd(line, to + 1) : to + 1;
    boolean isOther =
        end <= to + 1
            || lexicon.known(line, to + 1).isPresent()
            || lexicon.titleAt(line, to + 1) > 0
            || (end > to + 2 && lexicon.isGivenName(line.at(to + 1)));
    boolean isClosed =
        line.at(end).shape() == Shape.MARK
            || line.lower(end).equals("which")
            || line.lower(end).equals("that");
    return !isOther && isClosed ? end : to;
  }

  private boolean isOrganizationNoun(Word word) {
    return word.shape() == Shape.LOWER && lexicon.is(Cue.ORGANIZATION_NOUN, word);
  }

  /** "teaches at X", "students at X", "graduated from X". */
  private boolean isSchool(Line line, int from) {
    String at = line.lower(from - 1);
    return (at.equals("at") || (at.equals("from") && line.lower(from - 2).equals("graduated")))
        && lexicon.is(Cue.SCHOOL_WORD, line.at(from - 2));
  }

  private boolean isPart(Line line, int at) {
    boolean small = line.at(at).shape() == Shape.LOWER || line.opens(at);
    return small && lexicon.is(Cue.ORGANIZATION_PART, line.at(at));
  }

  private static boolean isWithin(Word word) {
    return switch (word.lower()) {
      case "of", "in", "at" -> true;
      default -> false;
    };
  }

  private boolean isSeat(Word noun) {
    return lexicon.is(Cue.PLACE_NOUN, noun) || lexicon.is(Cue.PLACE_SEAT, noun);
  }

  private static boolean isDefinite(Line line, int at) {
    for (int i = at; i > at - 3; i--) {
      if (isArticle(line.at(i))) {
        return true;
      }
      if (line.at(i).shape() != Shape.LOWER && !line.at(i).isHyphen()) {
        return false;
      }
    }
    return false;
  }

  /** "X's chief executive", "X shares rose". */
  private boolean isOwner(Line line, int to) {
    if (line.at(to).shape() == Shape.POSSESSIVE) {
      return lexicon.is(Cue.ORGANIZATION_PROPERTY, line.at(to + 1))
          || (line.lower(to + 1).equals("chief") && line.lower(to + 2).equals("executive"));
    }
    return line.lower(to).equals("shares") && line.at(to + 1).shape() == Shape.LOWER;
  }

  /** An unknown name behind a word of place: "between X and the river", "a road from X". */
  private void towards(Line line, int from, int to, List<Candidate> heard) {
    if (line.at(from - 1).shape() != Shape.LOWER || !isUnknown(line, from, to)) {
      return;
    }
    boolean tail = to > from + 1 && lexicon.is(Cue.PLACE_TAIL, line.at(to - 1));
    boolean at = lexicon.is(Cue.LOCATIVE, line.at(from - 1)) || line.lower(from - 1).equals("on");
    if (tail && at) {
      add(from, to, EntityClass.PLACE, 0.75, heard);
      return;
    }
    switch (line.lower(from - 1)) {
      case "and" -> {
        if (isBetween(line, from - 2)) {
          add(from, to, EntityClass.PLACE, 0.6, heard);
        }
      }
      case "from", "between", "above", "near", "towards", "across", "outside" ->
          add(from, to, EntityClass.PLACE, 0.55, heard);
      default -> {}
    }
  }

  /** Whether "between" opens the pair whose first member ends here. */
  private static boolean isBetween(Line line, int at) {
    int first = at;
    while (first > at - 3 && line.isCapital(first)) {
      first--;
    }
    return first < at && line.lower(first).equals("between");
  }

  private boolean isUnknown(Line line, int from, int to) {
    if (lexicon.isGivenName(line.at(from)) || lexicon.titleAt(line, from) > 0) {
      return false;
    }
    boolean tail = to > from + 1 && lexicon.is(Cue.PLACE_TAIL, line.at(to - 1));
    Word last = line.at(to - 1);
    boolean known = lexicon.isSurname(last) || lexicon.isOrdinary(last);
    return tail || !(known || lexicon.isDemonym(last));
  }
}
