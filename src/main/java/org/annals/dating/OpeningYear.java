package org.annals.dating;

import java.util.Optional;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;
import org.annals.tree.SentenceTree;

/**
 * The year of long ago with which a sentence of the past opens in a text of now. It holds for the
 * sentence behind it alone: "In 2006 they tried it. On 1 May the miners went on strike".
 */
final class OpeningYear {
  private Optional<PartialDate> year = Optional.empty();

  /** What is known of the time as the next sentence begins. */
  TimeContext in(TimeContext context, boolean newBlock) {
    return newBlock ? context : year.map(context::after).orElse(context);
  }

  /** Remembers that of a sentence, if it opens with one. */
  void leave(SentenceTree tree, SentenceTimes here, PresentDay today) {
    int root = Clauses.root(tree);
    boolean isPast = root >= 0 && Tense.of(tree, root) == Tense.PAST;
    year =
        here.marks().stream()
            .filter(mark -> isPast && mark.anchor() == root && here.isAtTheHead(mark, root))
            .filter(TimeMark::isWhen)
            .flatMap(mark -> here.value(mark).stream())
            .filter(date -> date instanceof PartialDate.OfYear && today.isLongAfter(date))
            .findFirst();
  }
}
