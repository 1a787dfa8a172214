package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;

/** Hears unknown capitalised words in the middle of running text by what stands beside them. */
final class ContextVoice implements Voice {
  private final Lexicon lexicon;

  ContextVoice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    if (line.capitals() != Line.Capitals.RUNNING) {
      return heard;
    }
    placed(line, heard);
    int i = line.start();
    while (i < line.size()) {
      int to = run(line, i);
      if (to > i) {
        hear(line, i, to, heard);
      }
      i = Math.max(to, i + 1);
    }
    return heard;
  }

  private int run(Line line, int from) {
    int to = from;
    while (to < line.size()
        && to < from + 5
        && lexicon.isNameWord(line, to)
        && line.at(to).shape() == Shape.TITLE
        && !lexicon.isDemonym(line.at(to))) {
      to++;
    }
    return to;
  }

  private void hear(Line line, int from, int to, List<Candidate> heard) {
    if (!isUnknown(line, from, to)) {
      return;
    }
    Word before = line.at(from - 1);
    if (PersonContext.surrounds(line, from, to, lexicon)) {
      heard.add(Candidate.of(from, to, EntityClass.PERSON, 0.5, VoiceName.CONTEXT));
    } else if (to == from + 1 && acts(line, from)) {
      heard.add(Candidate.of(from, to, EntityClass.PERSON, 0.5, VoiceName.CONTEXT));
    } else if (isIn(before)) {
      boolean person = lexicon.isGivenName(line.at(from)) || lexicon.isSurname(line.at(to - 1));
      heard.add(Candidate.of(from, to, EntityClass.PLACE, person ? 0.3 : 0.6, VoiceName.CONTEXT));
    }
  }

  /** A place before capitalised words that are no name of their own: "Calgary Stampeders". */
  private void placed(Line line, List<Candidate> heard) {
    for (int i = line.start(); i < line.size(); i++) {
      if (!lexicon.isKnown(line, i, EntityType.PLACE)) {
        continue;
      }
      int to = i + lexicon.known(line, i).orElseThrow().length();
      int end = to;
      while (end < to + 3 && isClubWord(line, end)) {
        end++;
      }
      if (end > to) {
        heard.add(Candidate.of(i, end, EntityClass.ORGANIZATION, 0.62, VoiceName.CONTEXT));
      }
    }
  }

  private boolean isClubWord(Line line, int at) {
    Word word = line.at(at);
    return lexicon.isNameWord(line, at)
        && word.shape() == Shape.TITLE
        && !lexicon.isDemonym(word)
        && !lexicon.isGivenName(word)
        && !lexicon.isSurname(word)
        && lexicon.titleAt(line, at) == 0
        && lexicon.known(line, at).isEmpty();
  }

  private boolean isUnknown(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.isOrdinary(line.at(i)) && !lexicon.isSurname(line.at(i))) {
        return false;
      }
    }
    return !(line.opens(from) && to == from + 1 && lexicon.isOrdinary(line.at(from)));
  }

  /** Whether an unknown proper noun is what does something: "Hekmatyar refused". */
  private boolean acts(Line line, int at) {
    PartOfSpeech next = line.at(at + 1).pos();
    boolean verb = next == PartOfSpeech.VERB || next == PartOfSpeech.AUX;
    return verb
        && Lexicon.isProper(line.at(at))
        && !lexicon.isOrdinary(line.at(at))
        && lexicon.known(line, at).isEmpty()
        && !line.lower(at - 1).equals("the");
  }

  private static boolean isIn(Word before) {
    return switch (before.lower()) {
      case "in", "near", "at", "throughout", "outside" -> true;
      default -> false;
    };
  }
}
