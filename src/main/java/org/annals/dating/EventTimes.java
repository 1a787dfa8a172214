package org.annals.dating;

import java.util.List;
import java.util.Optional;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.clause.VerbLists;
import org.annals.entity.ResolvedDocument;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;
import org.annals.tree.SentenceTree;
import org.annals.trigger.FamilyVerbs;
import org.annals.trigger.Placings;
import org.annals.trigger.Standing;
import org.annals.trigger.Told;

/**
 * Says when the events of a document happen: at a time that hangs on their words, else on those
 * that happen with them, else that of the story so far or, for what is told in the present, the
 * year of writing. Goes through the sentences in order and remembers where the story stands, so it
 * belongs to one document.
 */
public final class EventTimes {
  private final VerbLists verbs;
  private final Happenings happenings;
  private final Clauses clauses;
  private final OwnDay ownDay;
  private final NewsMarks finder;
  private final WritingTime writing;
  private final Lives lives;
  private final LawDay law;
  private final PresentDay today;
  private TimeContext context;
  private final Sections sections = new Sections();
  private final Frames frames;
  private final SceneDay scene;
  private final ThenMarks thens = new ThenMarks();
  private final OpeningYear opening = new OpeningYear();
  private final StoryTurns turns;
  private Frame frame = Frame.NONE;
  private Optional<SentenceTree> sentence = Optional.empty();
  private Optional<SentenceTimes> times = Optional.empty();

  public EventTimes(ResolvedDocument document, WritingTime writing, VerbLists verbs) {
    this.verbs = verbs;
    this.happenings = new Happenings(verbs);
    this.clauses = new Clauses(verbs);
    this.ownDay = new OwnDay(verbs, clauses);
    this.finder = new NewsMarks(new TimeMarks(verbs), writing);
    this.writing = writing;
    this.frames = new Frames(verbs, writing, sections);
    this.scene = new SceneDay(verbs, clauses, writing.isNews(), document.document());
    this.lives = Lives.of(document);
    this.law = LawDay.of(document.document(), writing.context().documentDate());
    this.today = writing.isUnknown() ? PresentDay.of(document.document()) : PresentDay.UNKNOWN;
    this.turns = new StoryTurns(today);
    this.context = TitleTime.start(document.document(), writing);
  }

  /** Reads the expressions of the next sentence. */
  public void enter(SentenceTree tree, boolean newBlock) {
    if (newBlock) {
      frame = sections.frame(tree.sentence().kind(), frame);
      context = turns.over(atNewPassage());
    }
    int dateline = newBlock ? Datelines.length(tree.sentence().span().of(tree.text())) : 0;
    int start = tree.sentence().span().start() + dateline;
    List<TimeMark> marks =
        thens.checked(tree, finder.find(tree, opening.in(context, newBlock))).stream()
            .filter(mark -> tree.span(mark.last()).end() > start)
            .map(mark -> LikelyTimes.hung(tree, TellersNow.moved(tree, mark)))
            .toList();
    frame = frames.within(tree, frame);
    sentence = Optional.of(tree);
    times = Optional.of(new SentenceTimes(tree, marks, clauses));
    sections.enter(newBlock);
  }

  /**
   * The entries of a diary are written on the day of their heading. What has no time of writing at
   * all, or long after its story, is a history: the year of one passage goes on in the next.
   */
  private TimeContext atNewPassage() {
    Optional<PartialDate> heading = sections.date();
    if (heading.isPresent()) {
      boolean isEntry = writing.isUnknown() && writing.isNews() && sections.isOfDay();
      return isEntry
          ? TimeContext.writtenOn(heading.get())
          : context.atNewPassage().after(heading.get());
    }
    boolean goesOn =
        !writing.isNews() && (writing.isUnknown() || writing.isLongAfter(context.earlier()));
    return goesOn ? context : context.atNewPassage();
  }

  /** Reads a heading: one that is a date holds for what is below it. */
  public void head(SentenceTree tree) {
    if (sections.date().isPresent()) {
      context = writing.context();
    }
    sections.head(tree.sentence().span().of(tree.text()), writing.context().documentDate());
  }

  /** Remembers what the sentence has named, for those behind it. */
  public void leave() {
    SentenceTree tree = sentence.orElseThrow();
    SentenceTimes here = times.orElseThrow();
    scene.leave(tree, here);
    thens.leave(tree, here);
    opening.leave(tree, here, today);
    frame = frames.next(tree, here, frame);
    context = frames.isOfNow(tree, here, context) ? context.atNewPassage() : context;
    turns.enter(tree, here, context);
    for (TimeMark mark : here.marks()) {
      context = turns.behindUnknown(tree, here, mark, context);
      boolean leads = here.isYearInBrackets(mark) || Topics.isOf(tree, mark);
      if (mark.isWhen() && (!mark.isAside() || leads)) {
        here.value(mark.asTime())
            .ifPresent(date -> context = turns.behind(tree, here, mark, date, context));
      }
    }
    context = turns.leave(tree, here, context);
  }

  /** When the event happens, as far as the sentence or the story says. */
  public Optional<PartialDate> of(SentenceTree tree, Told told) {
    return found(tree, told)
        .filter(_ -> !BeingTimes.areOfOthers(tree, times.orElseThrow(), told.head()))
        .filter(
            date ->
                writing.isToCome(date)
                    ? !OutOfStory.isPast(tree, told)
                    : OutOfStory.isPast(tree, told) || !Standing.holds(tree, told) || hasOwn(told));
  }

  /** When it happens or since or until when, with the words that say what no date says. */
  public When when(SentenceTree tree, Told told, Optional<PartialDate> date) {
    SentenceTimes here = times.orElseThrow();
    if (BeingTimes.areOfOthers(tree, here, told.head())) {
      return When.UNKNOWN;
    }
    List<Integer> words = happenings.with(tree, told.head());
    return scene.in(tree, told, here, new TimeSpans(tree, here).when(words, date));
  }

  /** "Published by Lindenhof last autumn": what has a time of its own is no state. */
  private boolean hasOwn(Told told) {
    return times
        .flatMap(here -> here.on(List.of(told.head())))
        .filter(mark -> mark.isWhen() && !mark.isOwn())
        .isPresent();
  }

  /** "Is published on Thursday", where that Thursday is to come. */
  public boolean isAhead(SentenceTree tree, Told told, Optional<PartialDate> date) {
    return date.filter(writing::isToCome).isPresent()
        && tree.pos(told.head()) == PartOfSpeech.VERB
        && Tense.of(tree, told.head()) == Tense.PRESENT;
  }

  private Optional<PartialDate> found(SentenceTree tree, Told told) {
    SentenceTimes here = times.orElseThrow();
    Occasions at = new Occasions(tree, here, verbs);
    Optional<PartialDate> life = lives.date(tree, told.head());
    List<Integer> words = happenings.with(tree, told.head());
    Optional<PartialDate> reckoned = at.reckoned(told.head());
    if (reckoned.isPresent()) {
      return reckoned;
    }
    Optional<TimeMark> own = here.on(words);
    if (own.isPresent()) {
      return marked(tree, told, here, own.get())
          .filter(date -> life.isEmpty() || life.get().year() == date.year())
          .or(() -> life.map(year -> Lives.exact(here.words(own.get()), year)));
    }
    if (FamilyVerbs.tellsOfKin(tree, told.head())) {
      return Optional.empty();
    }
    int verb = words.getLast();
    return ofWriting(tree, told, verb, here)
        .or(() -> at.inside(told.head()))
        .or(() -> life)
        .or(() -> at.enactment(verb))
        .or(() -> at.occasion(verb).filter(day -> !Unshared.isAfterArrival(tree, verb, day)))
        .or(() -> at.ofOccasion(verb))
        .or(() -> Placings.is(tree, told) ? Optional.empty() : here.onlyOne())
        .or(() -> isVerbal(tree, verb) ? byClause(tree, told, verb, here) : Optional.empty());
  }

  /** What a decision rules and what minutes tell is of their own day. */
  private Optional<PartialDate> ofWriting(
      SentenceTree tree, Told told, int verb, SentenceTimes here) {
    if (writing.isDecision() && here.isSilent() && ownDay.isRuled(tree, told, verb)) {
      return writing.context().documentDate();
    }
    if (here.isSilent() && ownDay.isOfCourt(tree, told, verb, law)) {
      return law.date();
    }
    return writing.isRecord() && isRecorded(tree, verb, here)
        ? frame.date().filter(_ -> here.isSilent()).or(() -> writing.context().documentDate())
        : Optional.empty();
  }

  private boolean isRecorded(SentenceTree tree, int verb, SentenceTimes here) {
    return isVerbal(tree, verb)
        && ownDay.isMinuted(tree, verb)
        && (here.isSilent() || here.shared().of(verb).isEmpty());
  }

  private Optional<PartialDate> marked(
      SentenceTree tree, Told told, SentenceTimes here, TimeMark mark) {
    if (mark.kind() == TimeMark.Kind.START && OutOfStory.isSum(tree, told.head())) {
      return Optional.empty();
    }
    if (here.isDayOfLimit(mark, told.head())) {
      return mark.back();
    }
    boolean isDone = OutOfStory.isPast(tree, told) || OutOfStory.isSaidNow(tree, told);
    boolean past = isDone && here.isOfNoYear(mark);
    return here.value(mark)
        .filter(date -> isDone || !here.isOfNoYear(mark) || !writing.isDistant(date))
        .flatMap(date -> past ? writing.gone(date) : Optional.of(date));
  }

  /** What hangs on a noun itself, on a verb that says that it happens, or on what tells of it. */
  public Optional<PartialDate> attached(SentenceTree tree, int word) {
    SentenceTimes here = times.orElseThrow();
    List<Integer> words =
        happenings.with(tree, word).stream()
            .filter(
                w ->
                    w == word
                        || Happenings.isAsPartOf(tree, word)
                        || (verbs.isHappening(tree, w) && tree.isA(word, "nsubj")))
            .toList();
    return here.on(words)
        .flatMap(here::value)
        .or(() -> new Occasions(tree, here, verbs).ofNamed(word))
        .or(here::onlyOne);
  }

  /** What hangs on the word itself. */
  public Optional<PartialDate> own(int word) {
    return times.flatMap(here -> here.on(List.of(word)).flatMap(here::value));
  }

  private static boolean isVerbal(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB || tree.head(word) == SentenceTree.ROOT;
  }

  private Optional<PartialDate> byClause(
      SentenceTree tree, Told told, int verb, SentenceTimes here) {
    Optional<PartialDate> shared = here.isSilent() ? Optional.empty() : here.shared().of(verb);
    return shared.or(() -> byReport(tree, verb, here)).or(() -> byStory(tree, told, verb, here));
  }

  private Optional<PartialDate> byReport(SentenceTree tree, int verb, SentenceTimes here) {
    return verbs.isReporting(tree, verb) && clauses.tense(tree, verb) == Tense.PAST
        ? here.reported(verb).flatMap(writing::ofReport)
        : Optional.empty();
  }

  /** Of what is told without a time. */
  private Optional<PartialDate> byStory(
      SentenceTree tree, Told told, int verb, SentenceTimes here) {
    if (verbs.shifts(tree)
        || law.isRuling(told)
        || OtherTimes.is(tree, here, verb)
        || OutOfStory.is(tree, told, verb)) {
      return Optional.empty();
    }
    return switch (clauses.tense(tree, verb)) {
      case PAST ->
          here.isSilentButOfNouns() || here.isSilentUntilNext(verb)
              ? byFrame(tree, told, verb, here)
              : Optional.empty();
      case PRESENT, PERFECT ->
          here.isSilentButOfNouns()
                  && clauses.isTold(tree, verb)
                  && !ownDay.isSaying(tree, told, verb)
              ? writing.yearOfNews()
              : Optional.empty();
      case PAST_PERFECT, FUTURE, OPEN, NONE -> Optional.empty();
    };
  }

  private Optional<PartialDate> byFrame(
      SentenceTree tree, Told told, int verb, SentenceTimes here) {
    Optional<PartialDate> written = writing.context().documentDate();
    boolean isLater = OutOfStory.isOfNoDay(tree, told) || clauses.isMovedOn(tree, verb);
    return clauses
        .main(tree, verb)
        .flatMap(_ -> OtherDays.date(frame, tree, verb, isLater))
        .or(() -> clauses.isBeforeClause(tree, verb) ? frame.month() : Optional.empty())
        .filter(date -> !here.isPast(date) && !OutOfStory.isSaidSince(told, date, written))
        .filter(date -> !Unshared.isAfterArrival(tree, verb, date))
        .filter(date -> !Testimony.is(tree, told, date));
  }
}
