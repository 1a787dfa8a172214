package org.annals.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.document.Block;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.time.Outlook;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/** What the expressions of time of one sentence say of its words. */
final class SentenceTimes {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer", "expl");
  private static final Pattern YEAR = Pattern.compile("(?:1\\d|20)\\d{2}");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern HAS_YEAR = Pattern.compile("\\d{4}|year|ago|(?i:last|next) ");
  private static final Pattern MONTH =
      Pattern.compile("\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");
  private static final Set<String> FROM_NOW =
      Set.of("last", "this", "next", "yesterday", "today", "tonight");
  private static final Set<String> EARLY = Set.of("early", "earlier", "late", "later");
  private static final Pattern AGE =
      Pattern.compile(
          "\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen"
              + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-.*)?"
              + "|child|boy|girl|baby|infant|student|teenager|young");
  private static final int MOST = 7;

  private final SentenceTree tree;
  private final List<TimeMark> marks;
  private final Clauses clauses;

  SentenceTimes(SentenceTree tree, List<TimeMark> marks, Clauses clauses) {
    this.tree = tree;
    this.marks = List.copyOf(marks);
    this.clauses = clauses;
  }

  /** The expressions in their order. */
  List<TimeMark> marks() {
    return marks;
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

  /** Whether an expression takes the story on: it is of what is told in the past, and not aside. */
  boolean isOfStory(TimeMark mark) {
    if (mark.isOwn() || mark.anchor() < 0) {
      return false;
    }
    int verb = Clauses.head(tree, mark.anchor());
    return clauses.main(tree, verb).isPresent()
        && clauses.tense(tree, verb) != Tense.PAST_PERFECT
        && !Clauses.isInDescription(tree, verb);
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
        || (EARLY.contains(first) && FROM_NOW.contains(tree.lower(mark.first() + 1)));
  }

  /** Whether an expression names a month and no year, nor reckons from another. */
  boolean isOfNoYear(TimeMark mark) {
    String words = words(mark);
    return MONTH.matcher(words).find() && !HAS_YEAR.matcher(words).find();
  }

  /** The words of an expression, with single spaces. */
  String words(TimeMark mark) {
    return SPACES
        .matcher(
            new Span(tree.span(mark.first()).start(), tree.span(mark.last()).end()).of(tree.text()))
        .replaceAll(" ");
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

  /** "When she was nine, her father drowned": at a time of its own. */
  boolean isAtAnAge(int verb) {
    return tree.children(verb, Set.of("advcl")).stream()
        .anyMatch(
            clause ->
                tree.child(clause, "cop").isPresent() && AGE.matcher(tree.lower(clause)).matches());
  }

  /** The expression that hangs on the first of these words that has one, best one of known date. */
  Optional<TimeMark> on(List<Integer> words) {
    for (int word : words) {
      List<TimeMark> hanging = marks.stream().filter(mark -> mark.hangsOn(word)).toList();
      if (!hanging.isEmpty()) {
        return hanging.stream()
            .filter(mark -> value(mark).isPresent())
            .findFirst()
            .or(() -> Optional.of(hanging.getFirst()));
      }
    }
    return Optional.empty();
  }

  /** Whether a date in the sentence, even of a description, lies in a year behind this one. */
  boolean isPast(PartialDate date) {
    return marks.stream()
        .flatMap(mark -> mark.back().stream())
        .anyMatch(named -> named.year() > date.year());
  }

  /** What an expression means in its clause. */
  Optional<PartialDate> value(TimeMark mark) {
    return mark.value(outlook(mark.anchor()));
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

  /** The time of a clause that this one shares, or the year of the day on which it was reported. */
  Optional<PartialDate> shared(int verb) {
    Optional<PartialDate> when = whenClause(verb);
    if (when.isPresent()) {
      return when;
    }
    int at = verb;
    boolean reported = false;
    for (int steps = 0; steps < MOST && !Clauses.isTop(tree, at); steps++) {
      Clauses.Link link = clauses.link(tree, at);
      if (link == Clauses.Link.APART || Clauses.isElsewhere(tree, at)) {
        return Optional.empty();
      }
      int above = Clauses.head(tree, tree.head(at));
      reported |= link == Clauses.Link.REPORTED;
      Optional<TimeMark> mark = above(at, above, link);
      if (mark.isPresent()) {
        Optional<PartialDate> date = value(mark.get());
        return reported ? date.flatMap(day -> yearOf(verb, day)) : date;
      }
      at = above;
    }
    return whenClause(at);
  }

  private Optional<TimeMark> above(int verb, int above, Clauses.Link link) {
    boolean relative = tree.relation(verb).equals("acl:relcl");
    return on(relative ? List.of(tree.head(verb), above) : List.of(above))
        .filter(mark -> link != Clauses.Link.NEXT || isAtTheHead(mark, above))
        .filter(mark -> !isOfOneAlone(mark, verb, above));
  }

  /** "He fled in 1894 and died in poverty": a year behind a verb may be that of this verb alone. */
  private boolean isOfOneAlone(TimeMark mark, int verb, int above) {
    return tree.relation(verb).equals("conj")
        && mark.last() < verb
        && !mark.isOwn()
        && !isAtTheHead(mark, above)
        && value(mark).filter(PartialDate.OfYear.class::isInstance).isPresent();
  }

  private Optional<PartialDate> yearOf(int verb, PartialDate date) {
    return switch (clauses.tense(tree, verb)) {
      case PAST, PERFECT, PRESENT -> Optional.of(new PartialDate.OfYear(date.year()));
      case PAST_PERFECT, FUTURE, OPEN, NONE -> Optional.empty();
    };
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

  /** "When it ended in 1865, they were free". */
  private Optional<PartialDate> whenClause(int verb) {
    return tree.children(verb, Set.of("advcl")).stream()
        .filter(clause -> clauses.isWhenClause(tree, clause))
        .flatMap(clause -> on(List.of(clause)).stream())
        .flatMap(mark -> value(mark).stream())
        .findFirst();
  }

  /** Words without a verb and with one time: "Poor People's Assembly, Raleigh, April 9, 2022". */
  Optional<PartialDate> onlyOne() {
    int root = Clauses.root(tree);
    if (root < 0
        || tree.pos(root) == PartOfSpeech.VERB
        || !tree.children(root, SUBJECTS).isEmpty()) {
      return Optional.empty();
    }
    return marks.size() == 1 ? value(marks.getFirst()) : Optional.empty();
  }

  /** Whether an expression stands before the subject: "In Leeds on Friday, they". */
  boolean isAtTheHead(TimeMark mark, int verb) {
    List<Integer> subjects = tree.children(verb, SUBJECTS);
    return mark.last() < (subjects.isEmpty() ? verb : subjects.getFirst());
  }

  /** Whether it ends on a colon: "In 1886:". */
  boolean opensList() {
    return tree.size() > 0 && tree.lower(tree.size() - 1).equals(":");
  }

  /** Whether the sentence only names a time, as "It was 1968" does. */
  boolean isSetting() {
    return tree.size() <= MOST && !marks.isEmpty() && marks.getLast().last() >= tree.size() - 2;
  }
}
