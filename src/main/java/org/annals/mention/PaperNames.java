package org.annals.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.name.EntityClass;

/** "The Courier", in a document that has named the Fennimore Courier, as a voice. */
final class PaperNames implements Voice {
  private static final double WEIGHT = 0.93;

  private final Map<String, Verdict> byLast = new HashMap<>();
  private final Lexicon lexicon;

  private PaperNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The papers that these lines have shown, by the verdicts on each. */
  static PaperNames of(List<Line> lines, List<List<Verdict>> verdicts, Lexicon lexicon) {
    PaperNames papers = new PaperNames(lexicon);
    for (int i = 0; i < lines.size(); i++) {
      for (Verdict verdict : verdicts.get(i)) {
        papers.remember(lines.get(i), verdict);
      }
    }
    return papers;
  }

  private void remember(Line line, Verdict verdict) {
    Word last = line.at(verdict.to() - 1);
    if (verdict.entityClass() == EntityClass.NEWS_MEDIA
        && verdict.length() > 1
        && lexicon.is(Cue.NEWS_TAIL, last)) {
      byLast.putIfAbsent(last.key(), verdict);
    }
  }

  @Override
  public List<Candidate> hear(Line line) {
    if (byLast.isEmpty() || line.capitals() == Line.Capitals.ALL) {
      return List.of();
    }
    List<Candidate> heard = new ArrayList<>();
    for (int i = line.start() + 1; i < line.size(); i++) {
      boolean isCalled =
          line.at(i).shape() == Shape.TITLE
              && line.lower(i - 1).equals("the")
              && !line.isCapital(i + 1)
              && byLast.containsKey(line.at(i).key());
      if (isCalled) {
        heard.add(Candidate.of(i, i + 1, EntityClass.NEWS_MEDIA, WEIGHT, VoiceName.DOCUMENT));
      }
    }
    return heard;
  }
}
