package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import org.annals.name.EntityClass;

/** Hears events: "Operation Torch", "Hurricane Hugo", "the Watts riots". */
final class EventVoice implements Voice {
  private final Lexicon lexicon;

  EventVoice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    for (int i = line.start(); i < line.size(); i++) {
      Word word = line.at(i);
      if (word.isCapital() && lexicon.is(Cue.EVENT_PREFIX, word)) {
        prefixed(line, i, heard);
      } else if (word.isCapital() && word.lower().equals("march")) {
        march(line, i, heard);
      } else if (lexicon.is(Cue.LOWER_EVENT_HEAD, word)) {
        smallHead(line, i, heard);
      }
    }
    return heard;
  }

  private void prefixed(Line line, int at, List<Candidate> heard) {
    int to = at + 1;
    while (to < at + 5 && lexicon.isNameWord(line, to)) {
      to++;
    }
    if (to == at + 1) {
      return;
    }
    EntityClass kind = line.lower(at).equals("operation") ? EntityClass.EVENT : EntityClass.CRISIS;
    int from =
        line.lower(at).equals("storm") && line.lower(at - 1).equals("tropical") ? at - 1 : at;
    heard.add(Candidate.of(from, to, kind, 0.85, VoiceName.EVENT_SHAPE));
  }

  /** "the 1975 Land March", which is no month. */
  private void march(Line line, int at, List<Candidate> heard) {
    int from = at;
    while (from > at - 4 && lexicon.isNameWord(line, from - 1) && !line.opens(from - 1)) {
      from--;
    }
    int first = NumberTail.isYear(line.at(from - 1)) ? from - 1 : from;
    boolean named = from < at && line.lower(first - 1).equals("the");
    if (named && line.at(at + 1).shape() != Shape.NUMBER) {
      heard.add(Candidate.of(first, at + 1, EntityClass.PROTEST, 0.75, VoiceName.EVENT_SHAPE));
    }
  }

  /** A name before an event noun in small letters. */
  private void smallHead(Line line, int head, List<Candidate> heard) {
    int from = head;
    while (from > line.start() && from > head - 4 && isEventModifier(line, from - 1)) {
      from--;
    }
    if (from == head || line.at(from).shape() == Shape.LOWER) {
      return;
    }
    if (NumberTail.isYear(line.at(from - 1))) {
      from--;
    }
    heard.add(Candidate.of(from, head + 1, EntityClass.EVENT, 0.6, VoiceName.EVENT_SHAPE));
  }

  private boolean isEventModifier(Line line, int at) {
    return lexicon.isNameWord(line, at)
        && !lexicon.isGivenName(line.at(at))
        && lexicon.titleAt(line, at) == 0;
  }
}
