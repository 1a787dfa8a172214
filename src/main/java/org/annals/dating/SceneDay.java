package org.annals.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.clause.Clauses;
import org.annals.clause.Governors;
import org.annals.clause.Tense;
import org.annals.clause.VerbLists;
import org.annals.document.Document;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;
import org.annals.trigger.FamilyVerbs;
import org.annals.trigger.Placings;
import org.annals.trigger.Standing;
import org.annals.trigger.Told;

/**
 * A day at which the story stands, as news do, also in the next passage: "On Monday they moved in.
 * The minister cut a ribbon".
 */
final class SceneDay {
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:"
              + " (?:morning|afternoon|evening|night))?|\\d{1,2} [A-Z]\\p{L}+|[A-Z]\\p{L}+"
              + " \\d{1,2})");

  /** What is told behind the price of a share is seldom of its day. */
  private static final Set<String> MEASURING = DataFile.words("/event/measuring-verbs.txt");

  private static final Set<String> BEGINNING = DataFile.words("/dating/beginning-verbs.txt");
  private static final Set<String> MAKING = Set.of("build", "cast", "make", "paint", "write");
  private static final Set<Tense> ENDING = Set.of(Tense.PRESENT, Tense.PERFECT, Tense.FUTURE);
  private static final int SENTENCES = 2;

  private final VerbLists verbs;
  private final Clauses clauses;
  private final boolean isNews;
  private final DatelineDay dateline;
  private Optional<String> day = Optional.empty();
  private Optional<PartialDate> date = Optional.empty();
  private int left;

  SceneDay(VerbLists verbs, Clauses clauses, boolean isNews, Document document) {
    this.verbs = verbs;
    this.clauses = clauses;
    this.isNews = isNews;
    this.dateline = DatelineDay.of(document);
  }

  /** Remembers the day of a sentence for those behind it. */
  void leave(SentenceTree tree, SentenceTimes here) {
    int root = Clauses.root(tree);
    Tense tense = root < 0 ? Tense.NONE : Tense.of(tree, root);
    if (here.isSilent()) {
      left = ENDING.contains(tense) || verbs.shifts(tree) ? 0 : left - 1;
      return;
    }
    Optional<TimeMark> mark = tense == Tense.PAST ? named(tree, here, root) : Optional.empty();
    day = mark.flatMap(_ -> words(tree, here, root));
    date = mark.flatMap(here::value).filter(PartialDate.OfDay.class::isInstance);
    left = SENTENCES;
  }

  private static Optional<String> words(SentenceTree tree, SentenceTimes here, int root) {
    return new TimeWords(tree, here).all(List.of(root), Optional.empty());
  }

  private Optional<TimeMark> named(SentenceTree tree, SentenceTimes here, int root) {
    List<TimeMark> marks =
        here.marks().stream()
            .filter(mark -> !mark.isAside() && mark.isWhen())
            .filter(mark -> !TimeWords.DISTANCES.contains(tree.lower(mark.last())))
            .filter(mark -> mark.anchor() == root || here.isOfStory(mark))
            .toList();
    return marks.stream()
        .filter(mark -> marks.size() == 1 && mark.anchor() == root && !mark.isOwn())
        .filter(mark -> mark.kind() == TimeMark.Kind.TIME)
        .filter(mark -> isNews || here.value(mark).isEmpty())
        .filter(_ -> !verbs.isReporting(tree, root) && !MEASURING.contains(tree.lemma(root)))
        .filter(_ -> words(tree, here, root).filter(w -> DAY.matcher(w).matches()).isPresent())
        .findFirst();
  }

  /** The same with the day of the story, where nothing else says when it happens. */
  When in(SentenceTree tree, Told told, SentenceTimes here, When when) {
    return dateline.named(inStory(tree, told, here, when), isDone(tree, told));
  }

  private static boolean isDone(SentenceTree tree, Told told) {
    return OutOfStory.isPast(tree, told)
        || (tree.pos(told.head()) == PartOfSpeech.VERB
            && Tense.of(tree, told.head()) == Tense.PAST_PERFECT);
  }

  private When inStory(SentenceTree tree, Told told, SentenceTimes here, When when) {
    Optional<String> reckoned = reckoned(when);
    if (reckoned.isPresent()) {
      return When.at(when.date(), reckoned);
    }
    return isOpen(tree, told, here, when) ? withDay(here, told.head(), when) : when;
  }

  /** Whether something goes on with the scene and nothing else says when. */
  private boolean isOpen(SentenceTree tree, Told told, SentenceTimes here, When when) {
    return left > 0
        && day.isPresent()
        && when.date().isEmpty()
        && !when.span().isKnown()
        && here.isSilent()
        && goesOn(tree, told, told.head())
        && !OtherTimes.is(tree, here, told.head());
  }

  private When withDay(SentenceTimes here, int verb, When when) {
    if (when.words().isPresent() && !isOfDay(here, verb)) {
      return when;
    }
    return date.isPresent()
        ? When.at(date, when.words())
        : When.at(date, Optional.of(day.orElse("") + when.words().map(w -> ", " + w).orElse("")));
  }

  /** "Two were held on Wednesday. A day earlier a judge": on Tuesday. */
  private Optional<String> reckoned(When when) {
    return left == SENTENCES && date.isEmpty() && when.date().isEmpty()
        ? day.flatMap(last -> when.words().flatMap(words -> DayReckoning.words(last, words)))
        : Optional.empty();
  }

  private static boolean isOfDay(SentenceTimes here, int verb) {
    return here.phrases()
        .on(List.of(verb))
        .filter(phrase -> phrase.kind() == TimePhrase.Kind.OF_DAY)
        .isPresent();
  }

  private boolean goesOn(SentenceTree tree, Told told, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && clauses.tense(tree, verb) == Tense.PAST
        && clauses.main(tree, verb).isPresent()
        && !clauses.isMovedOn(tree, verb)
        && !verbs.shifts(tree)
        && isPlain(tree)
        && !isOfPast(tree.lemma(verb))
        && Governors.subject(tree, verb).isPresent()
        && !isOfNoDay(tree, told);
  }

  /** What holds for longer than a day, or stands apart from what goes on. */
  private static boolean isOfNoDay(SentenceTree tree, Told told) {
    return OutOfStory.is(tree, told, told.head())
        || OutOfStory.isOfNoDay(tree, told)
        || Standing.holds(tree, told)
        || FamilyVerbs.tellsOfKin(tree, told.head())
        || Placings.is(tree, told);
  }

  /** "The bell was cast in Leeds", "the strike lasted a week": what has been so for long. */
  private static boolean isOfPast(String verb) {
    return MEASURING.contains(verb) || MAKING.contains(verb) || BEGINNING.contains(verb);
  }

  /** "The tent came from the army and has a hole", "it won, she said": nobody knows when. */
  private boolean isPlain(SentenceTree tree) {
    return IntStream.range(0, tree.size())
        .filter(word -> tree.pos(word) == PartOfSpeech.VERB)
        .noneMatch(
            verb ->
                verbs.isReporting(tree, verb)
                    || (tree.isA(verb, "conj") && ENDING.contains(Tense.of(tree, verb))));
  }
}
