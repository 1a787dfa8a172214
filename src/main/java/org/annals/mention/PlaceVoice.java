package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;

/** Hears places: "Fort Sumter", "Interstate 80", "the 405 freeway", "Dayton, Ohio". */
final class PlaceVoice implements Voice {
  private final Lexicon lexicon;

  PlaceVoice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    for (int i = line.start(); i < line.size(); i++) {
      letteredRoad(line, i, heard);
      Word word = line.at(i);
      if (word.isCapital() && lexicon.is(Cue.PLACE_PREFIX, word)) {
        prefixed(line, i, heard);
      } else if (word.isCapital() && lexicon.is(Cue.DIRECTION, word)) {
        part(line, i, heard);
      } else if (lexicon.is(Cue.ROAD_PREFIX, word) || isNumberedRoad(line, i)) {
        road(line, i, heard);
      } else if (word.isMark(",") && lexicon.isKnown(line, i + 1, EntityType.PLACE)) {
        beforeRegion(line, i, heard);
      }
    }
    return heard;
  }

  private void prefixed(Line line, int at, List<Candidate> heard) {
    int to = at + 1;
    while (to < at + 3 && lexicon.isNameWord(line, to)) {
      to++;
    }
    if (to > at + 1) {
      EntityClass kind =
          switch (line.lower(at)) {
            case "fort", "ft", "camp" -> EntityClass.FACILITY;
            case "port" -> EntityClass.CITY;
            default -> EntityClass.NATURAL_FEATURE;
          };
      heard.add(Candidate.of(at, to, kind, line.opens(at) ? 0.65 : 0.75, VoiceName.PLACE_SHAPE));
    }
  }

  /** A part of a known place: "Western Iraq". */
  private void part(Line line, int at, List<Candidate> heard) {
    if (lexicon.isKnown(line, at + 1, EntityType.PLACE)) {
      int to = at + 1 + lexicon.known(line, at + 1).orElseThrow().length();
      heard.add(Candidate.of(at, to, EntityClass.REGION, 0.75, VoiceName.PLACE_SHAPE));
    }
  }

  private void road(Line line, int at, List<Candidate> heard) {
    boolean after = line.isCapital(at) && line.at(at + 1).shape() == Shape.NUMBER;
    boolean before = line.at(at - 1).shape() == Shape.NUMBER;
    if (after) {
      int from = lexicon.isNameWord(line, at - 1) && !line.opens(at) ? at - 1 : at;
      heard.add(Candidate.of(from, at + 2, EntityClass.ROAD, 0.85, VoiceName.PLACE_SHAPE));
    } else if (before && isShort(line.at(at - 1))) {
      heard.add(Candidate.of(at - 1, at + 1, EntityClass.ROAD, 0.85, VoiceName.PLACE_SHAPE));
    }
  }

  /** A short number behind the initials of a land: "US 220". */
  private boolean isNumberedRoad(Line line, int at) {
    return line.at(at).shape() == Shape.UPPER
        && line.at(at - 1).shape() != Shape.NUMBER
        && line.at(at).key().length() == 2
        && line.at(at + 1).shape() == Shape.NUMBER
        && isShort(line.at(at + 1))
        && lexicon.known(line, at).isPresent();
  }

  /** A letter and a number behind "the", where no noun follows that it would count: "the A40". */
  private void letteredRoad(Line line, int at, List<Candidate> heard) {
    if (!line.lower(at - 1).equals("the") || !isRoadCode(line.at(at).key())) {
      return;
    }
    PartOfSpeech next = line.at(at + 1).pos();
    boolean counts = next == PartOfSpeech.NOUN || next == PartOfSpeech.PROPN;
    boolean road = lexicon.is(Cue.ROAD_PREFIX, line.at(at + 1));
    if (road || !counts) {
      int to = road ? at + 2 : at + 1;
      heard.add(Candidate.of(at, to, EntityClass.ROAD, 0.85, VoiceName.PLACE_SHAPE));
    }
  }

  private static boolean isRoadCode(String key) {
    return key.length() > 1
        && key.length() < 6
        && "ABEMN".indexOf(key.charAt(0)) >= 0
        && key.chars().skip(1).allMatch(Character::isDigit);
  }

  private static boolean isShort(Word number) {
    return number.lower().length() <= 3;
  }

  /** The capitalised words before a comma and a known place. */
  private void beforeRegion(Line line, int comma, List<Candidate> heard) {
    int from = comma;
    while (from > line.start() && from > comma - 4 && isPlaceWord(line, from - 1)) {
      from--;
    }
    if (from == comma || !isRegion(line, comma + 1) || line.capitals() == Line.Capitals.ALL) {
      return;
    }
    boolean located = lexicon.is(Cue.LOCATIVE, line.at(from - 1));
    boolean list = isInList(line, from) && !isState(line, comma);
    heard.add(
        Candidate.of(
            from,
            comma,
            EntityClass.CITY,
            located ? 0.85 : list ? 0.3 : 0.6,
            VoiceName.PLACE_SHAPE));
  }

  private boolean isRegion(Line line, int at) {
    return lexicon
        .known(line, at)
        .map(match -> match.best().name().entityClass())
        .filter(found -> found == EntityClass.REGION || found == EntityClass.COUNTRY)
        .isPresent();
  }

  /** Whether a state closes the pair, as in "Raleigh, North Carolina, on". */
  private boolean isState(Line line, int comma) {
    return lexicon
        .known(line, comma + 1)
        .filter(match -> match.best().name().entityClass() == EntityClass.REGION)
        .filter(match -> line.at(comma + 1 + match.length()).shape() == Shape.MARK)
        .isPresent();
  }

  private boolean isInList(Line line, int from) {
    return line.at(from - 1).isMark(",") || line.lower(from - 1).equals("and");
  }

  private boolean isPlaceWord(Line line, int at) {
    return lexicon.isNameWord(line, at)
        && line.at(at).shape() == Shape.TITLE
        && lexicon.titleAt(line, at) == 0;
  }
}
