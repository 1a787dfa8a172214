package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.ResolvedDocument;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.Outlook;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;
import org.annals.tree.SentenceTree;

/**
 * Says when the events of a document happen: at a time that hangs on their words, else on those
 * that happen with them, else that of the story so far or, for what is told in the present, the
 * year of writing. Goes through the sentences in order and remembers where the story stands, so it
 * belongs to one document.
 */
final class EventTimes {
  private static final Set<String> GIVING = Set.of("deliver", "file", "announce", "write", "join");
  private static final Set<String> OPINIONS =
      Set.of("opinion", "judgment", "judgement", "dissent", "concurrence");

  private final VerbLists verbs;
  private final Happenings happenings;
  private final Clauses clauses;
  private final TimeMarks finder;
  private final WritingTime writing;
  private final Lives lives;
  private TimeContext context;
  private Frame frame = Frame.NONE;
  private Optional<SentenceTree> sentence = Optional.empty();
  private Optional<SentenceTimes> times = Optional.empty();

  EventTimes(ResolvedDocument document, VerbLists verbs) {
    this.verbs = verbs;
    this.happenings = new Happenings(verbs);
    this.clauses = new Clauses(verbs);
    this.finder = new TimeMarks(verbs);
    this.writing = WritingTime.of(document);
    this.lives = Lives.of(document);
    this.context = writing.context();
  }

  /** Reads the expressions of the next sentence. */
  void enter(SentenceTree tree, boolean newBlock) {
    if (newBlock) {
      frame = Frame.NONE;
      context = context.atNewPassage();
    }
    sentence = Optional.of(tree);
    times = Optional.of(new SentenceTimes(tree, marks(tree), clauses));
  }

  /**
   * News leave out the year of dates near the writing only, so the passage must not add its own.
   */
  private List<TimeMark> marks(SentenceTree tree) {
    List<TimeMark> marks = finder.find(tree, context);
    if (!writing.isNews() || context.earlier().isEmpty()) {
      return marks;
    }
    List<TimeMark> alone = finder.find(tree, context.atNewPassage());
    List<TimeMark> sure = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      TimeMark mark = marks.get(i);
      sure.add(mark.back().equals(alone.get(i).back()) ? mark : mark.unknown());
    }
    return sure;
  }

  /** Remembers what the sentence has named, for those behind it. */
  void leave() {
    SentenceTree tree = sentence.orElseThrow();
    SentenceTimes here = times.orElseThrow();
    frame = next(tree, here);
    for (TimeMark mark : here.marks()) {
      if (mark.isWhen() && !mark.isAside()) {
        here.value(mark)
            .ifPresent(
                date ->
                    context =
                        here.isOfStory(mark) ? context.after(date) : context.afterAside(date));
      }
    }
  }

  /** When the event happens, as far as the sentence or the story says. */
  Optional<PartialDate> of(SentenceTree tree, Told told, int tellings) {
    SentenceTimes here = times.orElseThrow();
    Optional<PartialDate> life = lives.date(tree, told.head());
    List<Integer> words = happenings.with(tree, told.head());
    Optional<TimeMark> own = here.on(words);
    if (own.isPresent()) {
      return here.value(own.get()).or(() -> life);
    }
    int verb = words.getLast();
    if (writing.isDecision() && here.isSilent() && isRuled(tree, told, verb)) {
      return writing.context().documentDate();
    }
    return here.inside(told.head())
        .or(() -> life)
        .or(() -> here.enactment(verb))
        .or(here::onlyOne)
        .or(() -> isVerbal(tree, verb) ? byClause(tree, verb, here) : Optional.empty());
  }

  /** A decision gives its opinion, and says in the present what it rules, on its own day. */
  private boolean isRuled(SentenceTree tree, Told told, int verb) {
    boolean opinion =
        GIVING.contains(tree.lemma(verb))
            && tree.children(verb, Set.of("obj")).stream()
                .anyMatch(child -> OPINIONS.contains(tree.lemma(child)));
    return (opinion && clauses.tense(tree, verb) == Tense.PAST)
        || (told.type().localName().equals("CourtRuling")
            && clauses.tense(tree, verb) == Tense.PRESENT);
  }

  /** What hangs on a noun itself, on a verb that says that it happens, or on what tells of it. */
  Optional<PartialDate> attached(SentenceTree tree, int word) {
    SentenceTimes here = times.orElseThrow();
    List<Integer> words =
        happenings.with(tree, word).stream()
            .filter(w -> w == word || (verbs.isHappening(tree, w) && tree.isA(word, "nsubj")))
            .toList();
    return here.on(words).flatMap(here::value).or(() -> here.inside(word)).or(here::onlyOne);
  }

  private static boolean isVerbal(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB || tree.head(word) == SentenceTree.ROOT;
  }

  private Optional<PartialDate> byClause(SentenceTree tree, int verb, SentenceTimes here) {
    Optional<PartialDate> shared = here.isSilent() ? Optional.empty() : here.shared(verb);
    return shared.or(() -> byStory(tree, verb, here));
  }

  /** Of what is told without a time. */
  private Optional<PartialDate> byStory(SentenceTree tree, int verb, SentenceTimes here) {
    if (verbs.shifts(tree)) {
      return Optional.empty();
    }
    return switch (clauses.tense(tree, verb)) {
      case PAST ->
          here.isSilent() ? clauses.main(tree, verb).flatMap(_ -> frame.date()) : Optional.empty();
      case PRESENT, PERFECT ->
          here.isSilentButOfNouns() && clauses.isTold(tree, verb)
              ? writing.yearOfNews()
              : Optional.empty();
      case PAST_PERFECT, FUTURE, OPEN, NONE -> Optional.empty();
    };
  }

  /** "They have begun. He showed up": news go on in the past after the perfect. */
  private Frame onward(Tense tense) {
    return switch (tense) {
      case PAST -> frame.onward();
      case PERFECT -> writing.yearOfNews().map(Frame::ofNews).orElse(Frame.NONE);
      case PRESENT -> frame.isNews() ? frame.onward() : Frame.NONE;
      case PAST_PERFECT, FUTURE, OPEN, NONE -> Frame.NONE;
    };
  }

  private Frame next(SentenceTree tree, SentenceTimes here) {
    int root = Clauses.root(tree);
    Tense tense = root < 0 ? Tense.NONE : Tense.of(tree, root);
    if (here.isSilent()) {
      return verbs.shifts(tree) ? Frame.NONE : onward(tense);
    }
    Optional<TimeMark> mark =
        here.marks().stream()
            .filter(m -> m.isWhen() && !m.isOwn())
            .filter(m -> m.anchor() == root || here.isSetting())
            .findFirst();
    if (mark.isEmpty() || (here.outlook(root) == Outlook.AHEAD && !here.isSetting())) {
      return Frame.NONE;
    }
    boolean atTheHead = here.isAtTheHead(mark.get(), root) || here.isSetting();
    return here.value(mark.get())
        .map(date -> Frame.of(date, mark.get().kind(), atTheHead))
        .orElse(Frame.NONE);
  }
}
