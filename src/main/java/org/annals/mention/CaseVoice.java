package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.name.EntityClass;
import org.annals.sentence.PartOfSpeech;

/**
 * Hears court cases: "Roe v. Wade", "R (Hart) v Leeds Council", "In re Estate", "Ex parte Lowe".
 */
final class CaseVoice implements Voice {
  private static final int FARTHEST = 12;
  private static final Set<String> JOINTS = Set.of("of", "for", "the", "et", "al", "ex", "rel");

  private final Lexicon lexicon;

  CaseVoice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    for (int i = line.start(); i < line.size(); i++) {
      if (isVersus(line.at(i))) {
        versus(line, i, heard);
      } else if (line.isCapital(i)) {
        oneParty(line, i, heard);
      }
    }
    return heard;
  }

  static boolean isVersus(Word word) {
    return word.lower().equals("v") || word.lower().equals("vs") || word.lower().equals("versus");
  }

  /** Whether a court would say so of a case and of nobody: "overruled X", "X was decided". */
  static boolean isTreated(Line line, int at, Lexicon lexicon) {
    int verb = at + 1;
    while (verb < at + 4 && isBetween(line.at(verb))) {
      verb++;
    }
    boolean passive = verb > at + 1 && lexicon.is(Cue.CASE_TREATMENT, line.at(verb));
    Word before = line.at(at - 1);
    boolean active = before.shape() == Shape.LOWER && lexicon.is(Cue.CASE_TREATMENT, before);
    return passive || active || isSource(line, at, lexicon);
  }

  /** "the dictum in X"; "In X, the court". */
  private static boolean isSource(Line line, int at, Lexicon lexicon) {
    String before = line.lower(at - 1);
    boolean said = line.opens(at - 1) || lexicon.is(Cue.SAYING_VERB, line.at(at - 2));
    boolean opening = said && line.at(at + 1).isMark(",");
    return (before.equals("in") || before.equals("under"))
        && (opening || lexicon.is(Cue.CASE_NOUN, line.at(at - 2)));
  }

  private static boolean isBetween(Word word) {
    return word.pos() == PartOfSpeech.AUX || word.pos() == PartOfSpeech.ADV;
  }

  private void versus(Line line, int versus, List<Candidate> heard) {
    int from = first(line, versus);
    int to = last(line, versus + 1);
    if (from < versus && to > versus + 1) {
      double weight = line.lower(versus).equals("v") ? 0.95 : 0.7;
      heard.add(Candidate.of(from, to, EntityClass.COURT_CASE, weight, VoiceName.LAW_SHAPE));
    }
  }

  /** "In re", "Ex parte", "Re" or "Matter of" and the party. */
  private void oneParty(Line line, int at, List<Candidate> heard) {
    String second =
        switch (line.lower(at)) {
          case "in" -> "re";
          case "ex" -> "parte";
          case "matter" -> "of";
          default -> "";
        };
    if (!line.lower(at + 1).equals(second)) {
      return;
    }
    int party = at + 2;
    int to = last(line, party);
    if (to > party) {
      heard.add(Candidate.of(at, to, EntityClass.COURT_CASE, 0.9, VoiceName.LAW_SHAPE));
    }
  }

  /** The outermost word of the party before the versus. */
  private int first(Line line, int versus) {
    int first = versus;
    int least = Math.max(line.start(), versus - FARTHEST);
    for (int at = versus - 1; at >= least; at--) {
      if (line.at(at).isMark(")") && bracket(line, at) > line.start()) {
        at = bracket(line, at);
      } else if (isPartyWord(line, at)) {
        first = at;
      } else if (!isJoint(line, at)) {
        break;
      }
    }
    while (first < versus - 1 && isSignal(line, first)) {
      first++;
    }
    return first;
  }

  /** Whether the word only points to the case: "See Roe v. Wade". */
  private boolean isSignal(Line line, int at) {
    return line.opens(at) && lexicon.is(Cue.CITATION_SIGNAL, line.at(at));
  }

  private boolean isPartyWord(Line line, int at) {
    Word word = line.at(at);
    return word.isCapital() && !(lexicon.is(Cue.FUNCTION_WORD, word) && line.opens(at));
  }

  /** Where the bracket opens that closes here, when it stands in a party: R (Hart) v Leeds. */
  private static int bracket(Line line, int close) {
    for (int at = close - 1; at > close - FARTHEST && at > line.start(); at--) {
      if (line.at(at).isMark("(")) {
        return line.isCapital(at - 1) ? at : -1;
      }
    }
    return -1;
  }

  /** The word after the party that begins here. */
  private int last(Line line, int from) {
    int to = from;
    int at = from;
    while (at < line.size() && at < from + FARTHEST) {
      Word word = line.at(at);
      boolean article = word.lower().equals("the") && at > from && !line.lower(at - 1).equals("of");
      if (word.isCapital()) {
        to = at + 1;
      } else if (article || !(isJoint(line, at) || isLastHyphen(line, at))) {
        break;
      } else if (isLastHyphen(line, at)) {
        to = at + 1;
      }
      at++;
    }
    return to;
  }

  /** In initials that stand for a name: "A-B-". */
  private static boolean isLastHyphen(Line line, int at) {
    return line.at(at).isHyphen()
        && line.at(at).glued()
        && line.at(at - 1).shape() == Shape.INITIAL;
  }

  private static boolean isJoint(Line line, int at) {
    Word word = line.at(at);
    return JOINTS.contains(word.lower())
        || (word.isMark(".") && line.lower(at - 1).equals("al"))
        || word.isMark("&")
        || (word.isHyphen() && word.glued())
        || word.shape() == Shape.POSSESSIVE;
  }
}
