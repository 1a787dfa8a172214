package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import org.annals.name.EntityClass;

/**
 * Hears names in the lists of a page: the judges of a report, the teams of a score, a roll call.
 */
final class RollVoice implements Voice {
  private static final int LEAST = 4;

  private final Lexicon lexicon;

  RollVoice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    score(line, heard);
    for (int i = line.start(); i < line.size(); i++) {
      if (Shouting.isJudgeSign(line, i)) {
        judges(line, i - 1, heard);
      } else if (line.at(i).isMark(":")) {
        roll(line, i + 1, heard);
        return heard;
      }
    }
    return heard;
  }

  /** The names before "C.J." or "JJ.", as far back as their list goes. */
  private void judges(Line line, int comma, List<Candidate> heard) {
    int end = comma;
    while (end > line.start() && end > comma - Shouting.BENCH) {
      int from = end;
      while (from > line.start() && isNameWord(line, from - 1)) {
        from--;
      }
      if (from < end && !Shouting.isJudgeSign(line, from)) {
        heard.add(person(from, end, 0.9));
      }
      if (!isJoint(line.at(from - 1))) {
        return;
      }
      end = from - 1;
    }
  }

  private static boolean isJoint(Word word) {
    return word.isMark(",") || word.lower().equals("and");
  }

  private boolean isNameWord(Line line, int at) {
    boolean hyphen = line.at(at).isHyphen() && line.at(at).glued();
    return hyphen || lexicon.isNameWord(line, at);
  }

  /** Surnames in a row behind a colon: "Present: Lowe, Hart, Okoro, Bell, Diaz." */
  private void roll(Line line, int from, List<Candidate> heard) {
    var people = new ArrayList<Candidate>();
    int surnames = 0;
    for (int i = from; i < line.size(); i++) {
      Word word = line.at(i);
      if (word.shape() == Shape.TITLE && isListMark(line.at(i - 1))) {
        people.add(person(i, i + 1, 0.9));
        surnames += lexicon.isSurname(word) ? 1 : 0;
      } else if (!isListMark(word)) {
        return;
      }
    }
    if (people.size() >= LEAST && surnames * 2 >= people.size()) {
      heard.addAll(people);
    }
  }

  private static boolean isListMark(Word word) {
    return word.shape() == Shape.MARK && ":,;.".contains(word.piece().surface());
  }

  private static Candidate person(int from, int to, double weight) {
    return Candidate.of(from, to, EntityClass.PERSON, weight, VoiceName.LAYOUT);
  }

  /** "Rovers 2 United 1", alone on its line. */
  private void score(Line line, List<Candidate> heard) {
    int home = lexicon.runEnd(line, line.start());
    boolean goals = home > line.start() && isGoals(line, home);
    int away = goals ? lexicon.runEnd(line, home + 1) : home;
    if (away > home + 1 && isGoals(line, away) && away + 1 == line.size()) {
      heard.add(team(line.start(), home));
      heard.add(team(home + 1, away));
    }
  }

  private static Candidate team(int from, int to) {
    return Candidate.of(from, to, EntityClass.SPORTS_ORGANIZATION, 0.97, VoiceName.LAYOUT);
  }

  private static boolean isGoals(Line line, int at) {
    return line.at(at).shape() == Shape.NUMBER && line.at(at).lower().length() <= 3;
  }
}
