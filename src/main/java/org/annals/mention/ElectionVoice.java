package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;

/** Hears elections by their year or their land: "2004 Spanish general election". */
final class ElectionVoice implements Voice {
  private final Lexicon lexicon;

  ElectionVoice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    for (int i = line.start(); i < line.size(); i++) {
      if (NumberTail.isYear(line.at(i))) {
        boolean month = line.isCapital(i - 1) && lexicon.is(Cue.CALENDAR_WORD, line.at(i - 1));
        election(line, month ? i - 1 : i, i + 1, heard);
      } else if (isFirstCapital(line, i)) {
        election(line, i, i, heard);
      }
    }
    return heard;
  }

  private static boolean isFirstCapital(Line line, int at) {
    return line.isCapital(at) && !line.isCapital(at - 1) && !NumberTail.isYear(line.at(at - 1));
  }

  /** A year or a place, then words for kinds of elections, then "election". */
  private void election(Line line, int from, int first, List<Candidate> heard) {
    int at = first;
    while (at < first + 10 && !isElection(line, at) && isElectionPart(line, at)) {
      at++;
    }
    if (!isElection(line, at) || at == first) {
      return;
    }
    boolean dated = from < first;
    if (dated || isPlaced(line, from, at)) {
      hear(line, from, at + 1, dated, heard);
    }
  }

  private void hear(Line line, int from, int end, boolean dated, List<Candidate> heard) {
    int to = end;
    if (line.lower(to).equals("in") && isElectionWithPlace(line, to + 1)) {
      to = placeEnd(line, to + 1);
    }
    if (line.at(to).isMark(",") && NumberTail.isYear(line.at(to + 1)) && !dated) {
      to += 2;
    }
    double weight = dated || NumberTail.isYear(line.at(to - 1)) ? 0.85 : 0.55;
    heard.add(Candidate.of(from, to, EntityClass.ELECTION, weight, VoiceName.EVENT_SHAPE));
  }

  private boolean isElectionPart(Line line, int at) {
    Word word = line.at(at);
    return (word.isCapital() && !lexicon.is(Cue.FUNCTION_WORD, word)) || isKind(line, at);
  }

  private boolean isPlaced(Line line, int from, int at) {
    boolean place =
        lexicon.isDemonym(line.at(from)) || lexicon.isKnown(line, from, EntityType.PLACE);
    return place && at > from + 1;
  }

  private boolean isElection(Line line, int at) {
    return lexicon.is(Cue.ELECTION_WORD, line.at(at));
  }

  private boolean isKind(Line line, int at) {
    Word word = line.at(at);
    return lexicon.is(Cue.ELECTION_KIND, word)
        || word.isHyphen()
        || word.shape() == Shape.POSSESSIVE;
  }

  private boolean isElectionWithPlace(Line line, int at) {
    int place = line.lower(at).equals("the") ? at + 1 : at;
    return lexicon.isKnown(line, place, EntityType.PLACE);
  }

  private int placeEnd(Line line, int at) {
    int place = line.lower(at).equals("the") ? at + 1 : at;
    return lexicon.known(line, place).map(match -> place + match.length()).orElse(place);
  }
}
