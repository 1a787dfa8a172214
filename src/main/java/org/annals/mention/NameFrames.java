package org.annals.mention;

import java.util.List;
import org.annals.name.EntityClass;

/**
 * Hears names whose kind stands first or in small letters: "Avenida de Mayo", "Banco del Sur",
 * "Mothers of Srebrenica", "Los Olmos prison".
 */
final class NameFrames {
  private final Lexicon lexicon;

  NameFrames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void hear(Line line, List<Candidate> heard) {
    for (int i = line.start(); i < line.size(); i++) {
      Word word = line.at(i);
      if (word.isCapital()) {
        first(line, i, heard);
      } else if (word.shape() == Shape.LOWER && lexicon.is(Cue.LOWER_FACILITY, word)) {
        facility(line, i, heard);
      }
    }
  }

  private void first(Line line, int at, List<Candidate> heard) {
    Word word = line.at(at);
    if (lexicon.is(Cue.PLACE_FIRST, word)) {
      foreign(line, at, EntityClass.PLACE, heard);
    } else if (lexicon.is(Cue.ORGANIZATION_FIRST, word)) {
      foreign(line, at, EntityClass.ORGANIZATION, heard);
    } else if (lexicon.is(Cue.ORGANIZATION_PLURAL, word) && isBond(line, at + 1)) {
      people(line, at, heard);
    }
  }

  private void foreign(Line line, int at, EntityClass kind, List<Candidate> heard) {
    int to = at + 1;
    while (to < at + 8) {
      int next = pastParticles(line, to);
      if (!line.isCapital(next) || lexicon.is(Cue.FUNCTION_WORD, line.at(next))) {
        break;
      }
      boolean joined = line.at(next + 1).isHyphen() && line.at(next + 1).glued();
      to = joined && line.isCapital(next + 2) ? next + 3 : next + 1;
    }
    if (to > at + 1 && to <= line.size()) {
      heard.add(Candidate.of(at, to, kind, 0.8, VoiceName.NEIGHBOUR));
    }
  }

  private int pastParticles(Line line, int from) {
    int to = from;
    while (to < from + 2 && lexicon.is(Cue.PERSON_PARTICLE, line.at(to))) {
      to++;
    }
    return to;
  }

  private static boolean isBond(Line line, int at) {
    return switch (line.lower(at)) {
      case "of", "for", "against" -> true;
      default -> false;
    };
  }

  /** "Friends of the Upper Valley", which stands alone or inside a sentence. */
  private void people(Line line, int at, List<Candidate> heard) {
    int name = line.lower(at + 2).equals("the") ? at + 3 : at + 2;
    int to = lexicon.runEnd(line, name);
    if (to > name && (!line.opens(at) || to == line.size())) {
      heard.add(Candidate.of(at, to, EntityClass.MOVEMENT_ORGANIZATION, 0.8, VoiceName.NEIGHBOUR));
    }
  }

  private void facility(Line line, int noun, List<Candidate> heard) {
    int from = noun;
    while (from > line.start() && from > noun - 3 && isModifier(line, from - 1)) {
      from--;
    }
    if (from < noun && line.capitals() == Line.Capitals.RUNNING) {
      heard.add(Candidate.of(from, noun + 1, EntityClass.FACILITY, 0.7, VoiceName.NEIGHBOUR));
    }
  }

  private boolean isModifier(Line line, int at) {
    return lexicon.isNameWord(line, at)
        && !lexicon.isDemonym(line.at(at))
        && lexicon.heads().classOf(line.lower(at)).isEmpty();
  }
}
