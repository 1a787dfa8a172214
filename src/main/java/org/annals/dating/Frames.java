package org.annals.dating;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.clause.Clauses;
import org.annals.clause.Governors;
import org.annals.clause.Tense;
import org.annals.clause.VerbLists;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.time.Outlook;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Carries the time of which a passage tells from one sentence to the next. */
final class Frames {
  private static final Set<Tense> NOW = Set.of(Tense.PRESENT, Tense.PERFECT);
  private static final Set<String> BESIDE = Set.of("appos", "flat");

  private final VerbLists verbs;
  private final WritingTime writing;
  private final Sections sections;

  /** Who and what the sentences so far speak of. */
  private final Set<EntityKey> known = new HashSet<>();

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
    if (OutOfStory.isOfYears(tree)) {
      return Frame.NONE;
    }
    if (here.isSilentButOfNouns()) {
      return isOver(tree, frame, root) ? Frame.NONE : onward(frame, tense);
    }
    Optional<TimeMark> mark =
        leading(here, root)
            .filter(m -> !here.isBeside(m))
            .filter(m -> !Ranges.isStart(tree, m, here.words(m)));
    boolean isAhead = here.outlook(clause(tree, mark, root)) == Outlook.AHEAD && !here.isSetting();
    if (mark.isEmpty() || isAhead || ends(tree, mark.get(), here, root)) {
      return Frame.NONE;
    }
    return behind(tree, here, mark.get(), root);
  }

  private Frame behind(SentenceTree tree, SentenceTimes here, TimeMark mark, int root) {
    sections.leave(here.isAtTheHead(mark, root), here.opensList());
    boolean turns = TurningPoints.is(tree, root);
    Frame after = after(mark, here, turns || isAtTheHead(here, mark, root), keys(tree));
    return turns ? after.brief() : after;
  }

  /** Whether no story goes on from a sentence with this time. */
  private static boolean ends(SentenceTree tree, TimeMark mark, SentenceTimes here, int root) {
    return isPassed(tree, mark, here)
        || LongTimes.isOfYears(tree, root)
        || StoryTurns.isBack(tree, here)
        || FrameEnds.is(tree, mark, clause(tree, Optional.of(mark), root));
  }

  /** Whether a sentence without a time of its own ends a frame. */
  private boolean isOver(SentenceTree tree, Frame frame, int root) {
    return (frame.about().isPresent() && LongTimes.isTold(tree, root)) || verbs.shifts(tree);
  }

  /**
   * The frame of a sentence: what a story that stands at a mere year tells of somebody else whom it
   * knows ends it, as "In 1889 a law was passed. Molloy opened a hotel" does.
   */
  Frame within(SentenceTree tree, Frame frame) {
    Set<EntityKey> here = keys(tree);
    Frame within = frame;
    if (frame.about().isPresent()) {
      boolean isLinked = here.stream().anyMatch(frame.about().get()::contains);
      within = !isLinked && isOfKnownPerson(tree) ? Frame.NONE : frame.alsoAbout(here);
    }
    known.addAll(here);
    return within;
  }

  /**
   * "Uribe complains that the shops are empty. The council rejected it in August": behind what is
   * told of now, months are no longer those of a story that stands at no day.
   */
  boolean isOfNow(SentenceTree tree, SentenceTimes here, TimeContext context) {
    int root = Clauses.root(tree);
    boolean isAtADay = context.earlier().filter(PartialDate.OfDay.class::isInstance).isPresent();
    return writing.isUnknown()
        && !isAtADay
        && root >= 0
        && here.isSilentButOfNouns()
        && NOW.contains(Tense.of(tree, root));
  }

  private static Set<EntityKey> keys(SentenceTree tree) {
    return tree.referents().stream().map(one -> one.entity().key()).collect(Collectors.toSet());
  }

  /** Whether the subject, or what stands beside it, names a person whom the text has named. */
  private boolean isOfKnownPerson(SentenceTree tree) {
    int root = Clauses.root(tree);
    return root >= 0
        && Governors.subject(tree, root).stream()
            .flatMap(who -> Stream.concat(Stream.of(who), tree.children(who, BESIDE).stream()))
            .flatMap(who -> tree.referent(who).stream())
            .filter(who -> who.kind() == Referent.Kind.NAMED && who.entity().is(EntityType.PERSON))
            .anyMatch(who -> known.contains(who.entity().key()));
  }

  /** The verb that the story goes on from: of the last of joined clauses where it has the time. */
  private static int clause(SentenceTree tree, Optional<TimeMark> mark, int root) {
    return mark.map(TimeMark::anchor)
        .filter(verb -> verb > root && tree.isA(verb, "conj"))
        .orElse(root);
  }

  /** "In October it was banned, and in 1849 they jailed him": the story has gone on. */
  private static boolean isPassed(SentenceTree tree, TimeMark mark, SentenceTimes here) {
    Optional<PartialDate> date = here.value(mark);
    return date.isPresent()
        && here.marks().stream()
            .filter(later -> later.first() > mark.last() && later.isWhen())
            .filter(
                later ->
                    FrameEnds.isJoined(tree, later)
                        || (!later.isAside()
                            && (here.isOfStory(later) || FrameEnds.isOfJoined(tree, later))))
            .flatMap(later -> here.value(later).stream())
            .anyMatch(later -> later.year() > date.get().year());
  }

  private static Optional<TimeMark> leading(SentenceTimes here, int root) {
    return here.marks().stream()
        .filter(m -> m.isWhen() && !m.isOwn())
        .filter(m -> m.anchor() == root || here.isSetting() || here.isOfWhenClause(m, root))
        .findFirst()
        .or(() -> here.ofLastClause(root));
  }

  private static boolean isAtTheHead(SentenceTimes here, TimeMark mark, int root) {
    return here.isAtTheHead(mark, root) || here.isSetting() || here.opensList();
  }

  private static Frame after(
      TimeMark mark, SentenceTimes here, boolean atTheHead, Set<EntityKey> about) {
    return here.value(mark)
        .map(date -> Frame.of(date, mark.kind(), atTheHead, Optional.of(about)))
        .orElse(Frame.NONE);
  }
}
