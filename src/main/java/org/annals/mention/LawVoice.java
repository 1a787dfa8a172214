package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.name.EntityClass;

/** Hears laws by shapes that need no head word list: numbered articles, orders, amendments. */
final class LawVoice implements Voice {
  private static final Set<String> NUMBERED =
      Set.of(
          "article",
          "section",
          "title",
          "chapter",
          "proposition",
          "directive",
          "regulation",
          "resolution",
          "protocol");
  private static final Set<String> BARE = Set.of("proposition", "resolution", "directive");

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    for (int i = line.start(); i < line.size(); i++) {
      if (line.isCapital(i)) {
        numbered(line, i, heard);
        ordered(line, i, heard);
      }
    }
    return heard;
  }

  /** Article 5 of the Treaty of Paris; Section 230; Title IX; Proposition 187. */
  private void numbered(Line line, int at, List<Candidate> heard) {
    if (!NUMBERED.contains(line.lower(at)) || !isNumber(line.at(at + 1))) {
      return;
    }
    int to = numberEnd(line, at + 2);
    if (line.lower(to).equals("of")) {
      return;
    }
    boolean bare = BARE.contains(line.lower(at)) || line.at(at + 1).shape() != Shape.NUMBER;
    double weight = bare ? 0.75 : 0.65;
    heard.add(Candidate.of(at, to, EntityClass.LAW, weight, VoiceName.LAW_SHAPE));
  }

  /** Past the subsections of a number: 7/2004, 501(c)(3). */
  private static int numberEnd(Line line, int from) {
    int to = from;
    while (line.at(to).glued() && "/()".contains(line.at(to).piece().surface())) {
      to += line.at(to).isMark(")") ? 1 : 2;
    }
    return Math.min(to, line.size());
  }

  private static boolean isNumber(Word word) {
    return word.shape() == Shape.NUMBER
        || (word.isCapital() && word.key().chars().allMatch(c -> "IVXLC".indexOf(c) >= 0));
  }

  /** Executive Order 9066; Public Law 88-352; Case C-131/12. */
  private void ordered(Line line, int at, List<Candidate> heard) {
    EntityClass kind =
        switch (line.lower(at) + " " + line.lower(at + 1)) {
          case "executive order" -> EntityClass.EXECUTIVE_ORDER;
          case "public law" -> EntityClass.STATUTE;
          default -> line.lower(at).equals("case") ? EntityClass.COURT_CASE : EntityClass.LAW;
        };
    int number = kind == EntityClass.COURT_CASE ? at + 1 : at + 2;
    if (kind == EntityClass.LAW || !isDocket(line, number, kind)) {
      return;
    }
    heard.add(Candidate.of(at, docketEnd(line, number), kind, 0.9, VoiceName.LAW_SHAPE));
  }

  private static int docketEnd(Line line, int number) {
    int to = number;
    if (line.lower(to).equals("no")) {
      to += line.at(to + 1).isMark(".") ? 2 : 1;
    }
    to++;
    while (to < line.size() && line.at(to).glued() && isDocketPart(line.at(to))) {
      to++;
    }
    return to;
  }

  private static boolean isDocket(Line line, int number, EntityClass kind) {
    Word word = line.at(number);
    if (kind == EntityClass.COURT_CASE) {
      return word.shape() == Shape.INITIAL && line.at(number + 1).isHyphen();
    }
    return word.shape() == Shape.NUMBER
        || (word.lower().equals("no") && line.at(number + 1).shape() == Shape.NUMBER);
  }

  private static boolean isDocketPart(Word word) {
    return word.shape() == Shape.NUMBER || word.isHyphen() || word.isMark("/") || word.isMark("–");
  }
}
