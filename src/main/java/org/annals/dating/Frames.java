package org.annals.dating;

import java.util.Optional;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.clause.VerbLists;
import org.annals.time.Outlook;
import org.annals.tree.SentenceTree;

/** Carries the time of which a passage tells from one sentence to the next. */
final class Frames {
  private final VerbLists verbs;
  private final WritingTime writing;
  private final Sections sections;

  Frames(VerbLists verbs, WritingTime writing, Sections sections) {
    this.verbs = verbs;
    this.writing = writing;
    this.sections = sections;
  }

  /** "They have begun. He showed up": news go on in the past after the perfect. */
  private Frame onward(Frame frame, Tense tense) {
    return switch (tense) {
      case PAST -> frame.onward();
      case PERFECT -> writing.yearOfNews().map(Frame::ofNews).orElse(Frame.NONE);
      case PRESENT -> frame.isNews() ? frame.onward() : Frame.NONE;
      case PAST_PERFECT, FUTURE, OPEN, NONE -> Frame.NONE;
    };
  }

  /** The frame behind a sentence that stands in one. */
  Frame next(SentenceTree tree, SentenceTimes here, Frame frame) {
    int root = Clauses.root(tree);
    Tense tense = root < 0 ? Tense.NONE : Tense.of(tree, root);
    if (here.isSilentButOfNouns()) {
      return verbs.shifts(tree) ? Frame.NONE : onward(frame, tense);
    }
    Optional<TimeMark> mark = leading(here, root).filter(m -> !here.isBeside(m));
    boolean isAhead = here.outlook(root) == Outlook.AHEAD && !here.isSetting();
    if (mark.isEmpty() || isAhead) {
      return Frame.NONE;
    }
    sections.leave(here.isAtTheHead(mark.get(), root), here.opensList());
    return after(mark.get(), here, root);
  }

  private static Optional<TimeMark> leading(SentenceTimes here, int root) {
    return here.marks().stream()
        .filter(m -> m.isWhen() && !m.isOwn())
        .filter(m -> m.anchor() == root || here.isSetting() || here.isOfWhenClause(m, root))
        .findFirst();
  }

  private static Frame after(TimeMark mark, SentenceTimes here, int root) {
    boolean atTheHead = here.isAtTheHead(mark, root) || here.isSetting() || here.opensList();
    return here.value(mark).map(date -> Frame.of(date, mark.kind(), atTheHead)).orElse(Frame.NONE);
  }
}
