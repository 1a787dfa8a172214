package org.annals.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.document.Block;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.time.LooseDays;
import org.annals.time.Outlook;
import org.annals.time.PartialDate;
import org.annals.time.TimeContext;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** What the expressions of time of one sentence say of its words. */
final class SentenceTimes {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer", "expl");
  private static final Pattern YEAR = Pattern.compile("(?:1\\d|20)\\d{2}");
  private static final Pattern COMPARED =
      Pattern.compile("(?i)(?:the )?(?:same|corresponding) (?:quarter|half|months|period) .*");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern HAS_YEAR = Pattern.compile("\\d{4}|year|ago|(?i:last|next) ");
  private static final Pattern MONTH =
      Pattern.compile("\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");
  private static final Set<String> FROM_NOW =
      Set.of("last", "this", "next", "yesterday", "today", "tonight");
  private static final Pattern YEAR_FROM_NOW = Pattern.compile("\\b(?:last|this|next) year$");
  private static final Set<String> EARLY = Set.of("early", "earlier", "late", "later");
  private static final Set<String> AT = Set.of("in", "on", "of");
  private static final Set<String> AFTER = Set.of("after", "following", "since");
  private static final Set<String> OF_TIME =
      Set.of(
          "it", "that", "this", "time", "year", "day", "date", "month", "season", "hour", "i",
          "we");

  private static final int MOST = 7;
  private final SentenceTree tree;
  private final List<TimeMark> marks;
  private final Clauses clauses;
  private final TimePhrases phrases;

  SentenceTimes(SentenceTree tree, List<TimeMark> marks, Clauses clauses) {
    this.tree = tree;
    this.marks = List.copyOf(marks);
    this.clauses = clauses;
    this.phrases = new TimePhrases(tree, this.marks);
  }

  /** The expressions in their order. */
  List<TimeMark> marks() {
    return marks;
  }

  /** What names a time and no date. */
  TimePhrases phrases() {
    return phrases;
  }

  /** Whether no expression says when something happens. */
  boolean isSilent() {
    return marks.stream().allMatch(TimeMark::isAside);
  }

  /** Whether no expression says when something happens but within descriptions of nouns. */
  boolean isSilentButOfNouns() {
    return marks.stream()
        .filter(mark -> !mark.isAside())
        .allMatch(mark -> mark.anchor() >= 0 && Clauses.isInDescription(tree, mark.anchor()));
  }

  /**
   * Whether every expression stands behind the semicolon that ends the clause of a verb: "two men
   * were hurt; on Monday the police denied it".
   */
  boolean isSilentUntilNext(int verb) {
    if (!Clauses.isTop(tree, verb)) {
      return false;
    }
    int end = verb + 1;
    while (end < tree.size() && !tree.lower(end).equals(";")) {
      end++;
    }
    int last = end;
    return end < tree.size()
        && marks.stream().filter(mark -> !mark.isAside()).allMatch(mark -> mark.first() > last);
  }

  /**
   * Whether an expression takes the story on: it is of what is told in the past, and not aside; a
   * birth does not: what follows it comes years later; nor does "in a memoir published in 1961".
   */
  boolean isOfStory(TimeMark mark) {
    if ((mark.isOwn() && !Topics.isOf(tree, mark)) || mark.anchor() < 0) {
      return false;
    }
    int verb = Clauses.head(tree, mark.anchor());
    return clauses.main(tree, verb).isPresent()
        && !isOfBirth(mark)
        && (clauses.tense(tree, verb) != Tense.PAST_PERFECT || isReached(mark, verb))
        && !Clauses.isInDescription(tree, verb)
        && !Clauses.isInDescription(tree, mark.anchors().getFirst());
  }

  /** "By the summer of 1947 the war had come to the hills": there the story stands. */
  private boolean isReached(TimeMark mark, int verb) {
    return mark.kind() == TimeMark.Kind.BY && isAtTheHead(mark, verb);
  }

  /** "Held it until his death in 1966": of the death, and no time of the holding. */
  boolean isDayOfLimit(TimeMark mark, int noun) {
    return mark.kind() == TimeMark.Kind.LIMIT
        && mark.anchors().indexOf(noun) == 0
        && tree.pos(noun) == PartOfSpeech.NOUN
        && AT.contains(tree.lower(mark.first() - 1));
  }

  /** Whether the story does not go on from an expression, though its sentence is of that time. */
  boolean isBeside(TimeMark mark) {
    return isOfBirth(mark) || isCompared(mark);
  }

  /** "Was born on 3 June 1923". */
  boolean isOfBirth(TimeMark mark) {
    return mark.anchor() >= 0 && tree.lower(Clauses.head(tree, mark.anchor())).equals("born");
  }

  /** "Salt and Iron (1926)": the story goes on from the year of what it names. */
  boolean isYearInBrackets(TimeMark mark) {
    return mark.first() == mark.last()
        && YEAR.matcher(tree.lower(mark.first())).matches()
        && NounTimes.isBracketed(tree, tree.span(mark.first()).start());
  }

  /** "Last June", which leaves the story at the time of writing: "In January" is that of now. */
  boolean isFromNow(TimeMark mark) {
    String first = tree.lower(mark.first());
    return FROM_NOW.contains(first)
        || YEAR_FROM_NOW.matcher(words(mark)).find()
        || (EARLY.contains(first) && FROM_NOW.contains(tree.lower(mark.first() + 1)));
  }

  /** "In the same quarter of 2021 it earned more": beside the story. */
  boolean isCompared(TimeMark mark) {
    return COMPARED.matcher(words(mark)).matches();
  }

  /** Whether an expression names a month and no year, nor reckons from another. */
  boolean isOfNoYear(TimeMark mark) {
    String words = words(mark);
    return MONTH.matcher(words).find() && !HAS_YEAR.matcher(words).find();
  }

  /** The words of an expression, with single spaces. */
  String words(TimeMark mark) {
    return words(mark.first(), mark.last());
  }

  /** The words from one to another, with single spaces. */
  String words(int first, int last) {
    Span span = new Span(tree.span(first).start(), tree.span(last).end());
    return SPACES.matcher(span.of(tree.text())).replaceAll(" ");
  }

  /** Whether an expression opens the sentence in a clause with "when" on its main verb. */
  boolean isOfWhenClause(TimeMark mark, int root) {
    int verb = mark.anchor();
    return verb >= 0
        && verb < root
        && tree.head(verb) == root
        && tree.isA(verb, "advcl")
        && clauses.isWhenClause(tree, verb);
  }

  /**
   * The only expression, where the last of several joined clauses has it, in the past and with a
   * subject of its own: "There are 900 people, and on Saturday all of them came".
   */
  Optional<TimeMark> ofLastClause(int root) {
    return marks.stream()
        .filter(_ -> marks.size() == 1)
        .filter(mark -> mark.isWhen() && mark.anchor() > root && root >= 0)
        .filter(mark -> tree.isA(mark.anchor(), "conj") && tree.head(mark.anchor()) == root)
        .filter(mark -> Tense.of(tree, mark.anchor()) == Tense.PAST)
        .filter(mark -> isAtTheHead(mark, mark.anchor()))
        .filter(mark -> tree.children(root, Set.of("conj")).getLast() == mark.anchor())
        .findFirst();
  }

  /** The expression that hangs on the first of these words that has one, best one of known date. */
  Optional<TimeMark> on(List<Integer> words) {
    for (int word : words) {
      List<TimeMark> hanging = marks.stream().filter(mark -> mark.hangsOn(word)).toList();
      if (!hanging.isEmpty()) {
        return Optional.of(new Rivals(tree, this).best(hanging));
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence names a year behind this one, even in a description or a name. */
  boolean isPast(PartialDate date) {
    return marks.stream()
            .flatMap(mark -> mark.back().stream())
            .anyMatch(named -> named.year() > date.year())
        || tree.referents().stream()
            .filter(name -> name.kind() == Referent.Kind.NAMED)
            .flatMap(name -> YEAR.matcher(name.span().of(tree.text())).results())
            .anyMatch(year -> Integer.parseInt(year.group()) > date.year());
  }

  /** What an expression means in its clause. */
  Optional<PartialDate> value(TimeMark mark) {
    boolean isDone =
        !mark.anchors().isEmpty()
            && (isDoneBefore(mark.anchors().getFirst()) || isOfCause(mark.anchors().getFirst()));
    return mark.value(isDone ? Outlook.BACK : outlook(mark.anchor()));
  }

  /** Which way the clause of a word looks; a caption tells of the past in the present. */
  Outlook outlook(int word) {
    return word >= 0
            && !isDoneBefore(Clauses.head(tree, word))
            && tree.sentence().kind() != Block.Kind.CAPTION
            && clauses.tense(tree, Clauses.head(tree, word)).looksAhead()
        ? Outlook.AHEAD
        : Outlook.BACK;
  }

  /** "Her contract, extended in December, runs to 2024". */
  private boolean isDoneBefore(int verb) {
    return tree.relation(verb).equals("acl")
        && tree.lower(verb).endsWith("ed")
        && tree.children(verb, Set.of("mark", "aux")).isEmpty();
  }

  /** "Will stop sailings after a fire on New Year's Eve": what comes after it has its own time. */
  private boolean isOfCause(int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN && tree.hasChild(noun, "case", AFTER);
  }

  /** The times that clauses have from others. */
  SharedTimes shared() {
    return new SharedTimes(tree, this, clauses);
  }

  /** The day of what a verb reports: "said that they were arrested on Tuesday". */
  Optional<LocalDate> reported(int verb) {
    return tree.children(verb, Set.of("ccomp")).stream()
        .flatMap(clause -> on(List.of(clause)).stream())
        .flatMap(mark -> value(mark).stream())
        .flatMap(
            date ->
                date instanceof PartialDate.OfDay(LocalDate day) ? Stream.of(day) : Stream.empty())
        .findFirst();
  }

  /** Words without a verb and with one time: "Poor People's Assembly, Raleigh, April 9, 2022". */
  Optional<PartialDate> onlyOne() {
    int root = Clauses.root(tree);
    boolean isClause =
        root < 0
            || tree.pos(root) == PartOfSpeech.VERB
            || tree.child(root, "cop").isPresent()
            || !tree.children(root, SUBJECTS).isEmpty();
    return isClause || marks.size() != 1 ? Optional.empty() : value(marks.getFirst());
  }

  /** Whether an expression stands before the subject: "In Leeds on Friday, they". */
  boolean isAtTheHead(TimeMark mark, int verb) {
    List<Integer> subjects = tree.children(verb, SUBJECTS);
    return mark.last() < (subjects.isEmpty() ? verb : subjects.getFirst());
  }

  /** What is known of the time behind an age, or days of which nobody knows how many they are. */
  TimeContext behindUnknown(TimeMark mark, TimeContext context) {
    return LooseDays.behind(context, words(mark), mark.back().isEmpty()).orElse(context);
  }

  /** Whether it ends on a colon: "In 1886:". */
  boolean opensList() {
    return tree.size() > 0 && tree.lower(tree.size() - 1).equals(":");
  }

  /** Whether the sentence only names a time, as "It was 1968", "I think of 1968" do. */
  boolean isSetting() {
    return tree.size() <= MOST
        && !marks.isEmpty()
        && marks.getLast().last() >= tree.size() - 2
        && tree.children(Clauses.root(tree), SUBJECTS).stream()
            .allMatch(subject -> OF_TIME.contains(tree.lemma(subject)));
  }
}
