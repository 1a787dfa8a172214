package org.annals.dating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.clause.Clauses;
import org.annals.clause.Goings;
import org.annals.clause.SpendingVerbs;
import org.annals.clause.Tense;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** Finds the words of a clause that say when something happens and name no date: "at noon". */
final class TimePhrases {
  private static final Set<String> ADVERBIALS = Set.of("obl", "obl:unmarked", "obl:tmod", "advmod");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer", "expl");
  private static final Set<String> PERFECT_ONLY = Set.of("since");
  private static final Set<String> SPENDING = Set.of("spend", "last", "take");
  private static final Set<String> WANTING = Set.of("ask", "beg", "plead", "call", "hope", "long");
  private static final Pattern BREAK = Pattern.compile("half-?time|interval|break");
  private static final int MOST_WORDS = 9;

  private final SentenceTree tree;
  private final List<TimeMark> marks;
  private final TimeNouns nouns;
  private final List<TimePhrase> clocks;

  TimePhrases(SentenceTree tree, List<TimeMark> marks) {
    this.tree = tree;
    this.marks = marks;
    this.nouns = new TimeNouns(tree);
    this.clocks =
        Stream.concat(ClockTimes.of(tree).stream(), GameTimes.of(tree).stream())
            .flatMap(span -> words(span).stream())
            .toList();
  }

  /** What hangs on the first of these words that has some, or opens the clause that joins it. */
  Optional<TimePhrase> on(List<Integer> words) {
    return words.stream()
        .flatMap(word -> on(word).stream())
        .findFirst()
        .or(() -> before(words.getLast()))
        .or(() -> ofOutcome(words.getLast()));
  }

  private Optional<TimePhrase> on(int word) {
    Stream<TimePhrase> byClock = clocks.stream().filter(phrase -> verb(phrase) == word);
    return Stream.concat(byClock, nouns(word))
        .filter(phrase -> marks.stream().noneMatch(phrase::overlaps))
        .filter(phrase -> !isSinceOfPast(phrase, word) && !isDistanceBefore(phrase, word))
        .filter(phrase -> SaidAsides.content(tree, word, phrase.first()).isEmpty())
        .filter(phrase -> !AskedTimes.is(tree, word, phrase.first()))
        .min(Comparator.comparing(phrase -> phrase.kind()));
  }

  /** "At dawn they crossed the river and attacked": of both. */
  private Optional<TimePhrase> before(int verb) {
    int above = tree.isA(verb, "conj") ? tree.head(verb) : SentenceTree.ROOT;
    boolean isAlone = tree.children(verb, SUBJECTS).isEmpty();
    if (above == SentenceTree.ROOT || !isAlone) {
      return Optional.empty();
    }
    int first = tree.children(above, SUBJECTS).stream().findFirst().orElse(above);
    return on(above).filter(phrase -> phrase.last() < first || isBreak(phrase, verb));
  }

  /** "Took off Bo Li at half-time and moved Anna Berg": in the same break of a game. */
  private boolean isBreak(TimePhrase phrase, int verb) {
    return phrase.last() < verb
        && BREAK.matcher(tree.lower(phrase.last())).matches()
        && Goings.joinedTo(tree, verb).isPresent();
  }

  /** "Made two changes at half-time, taking off Bo Li": the outcome too. */
  private Optional<TimePhrase> ofOutcome(int verb) {
    return Goings.outcomeOf(tree, verb)
        .flatMap(above -> on(above).filter(phrase -> phrase.kind() == TimePhrase.Kind.OF_DAY))
        .filter(phrase -> phrase.last() < verb);
  }

  private Optional<TimePhrase> words(Span span) {
    List<Integer> words =
        IntStream.range(0, tree.size())
            .filter(word -> tree.span(word).overlaps(span))
            .boxed()
            .toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new TimePhrase(words.getFirst(), words.getLast(), TimePhrase.Kind.OF_DAY));
  }

  private int verb(TimePhrase phrase) {
    Span span = new Span(tree.span(phrase.first()).start(), tree.span(phrase.last()).end());
    int head = tree.headOf(span);
    return head < 0 || tree.head(head) == SentenceTree.ROOT
        ? SentenceTree.ROOT
        : Clauses.head(tree, tree.head(head));
  }

  private Stream<TimePhrase> nouns(int word) {
    int spending = SpendingVerbs.spending(tree, word);
    Stream<Integer> lengths =
        SPENDING.contains(tree.lemma(spending))
            ? tree.children(spending, Set.of("obj")).stream()
            : Stream.empty();
    return Stream.concat(
        tree.children(word, ADVERBIALS).stream()
            .filter(noun -> !isWanted(word, noun))
            .flatMap(noun -> nouns.kind(noun).map(kind -> phrase(noun, kind)).stream()),
        lengths.filter(nouns::isLength).map(noun -> phrase(noun, TimePhrase.Kind.LENGTH)));
  }

  /** "Asked for two days". */
  private boolean isWanted(int verb, int noun) {
    return WANTING.contains(tree.lemma(verb)) && tree.hasChild(noun, "case", Set.of("for"));
  }

  private TimePhrase phrase(int noun, TimePhrase.Kind kind) {
    int first = noun;
    while (first > 0 && isPart(first - 1, noun)) {
      first--;
    }
    int last = last(noun);
    boolean isAgain = isBy(first) && tree.lower(first - 1).equals(tree.lower(noun));
    return new TimePhrase(
        isAgain ? first - 1 : first, last - first < MOST_WORDS ? last : noun, kind);
  }

  private int last(int noun) {
    boolean isFor = tree.hasChild(noun, "case", Set.of("for"));
    int last = noun;
    while (last + 1 < tree.size()
        && isPart(last + 1, noun)
        && !(isFor && isOfThing(last + 1, noun))) {
      last++;
    }
    while (last > noun && (tree.isA(last, "case") || (isFor && isDistance(last)))) {
      last--;
    }
    return last;
  }

  /** "By" of "year by year". */
  private boolean isBy(int word) {
    return word > 0 && tree.lower(word).equals("by");
  }

  private boolean isDistance(int word) {
    return TimeWords.DISTANCES.contains(tree.lower(word));
  }

  /** "Of red water" behind "complained for years". */
  private boolean isOfThing(int word, int noun) {
    int at = word;
    while (tree.head(at) != noun) {
      at = tree.head(at);
    }
    return at > noun && tree.isA(at, "nmod") && !nouns.isTail(at);
  }

  /** "Two days after a landslide buried it": how long after that something else happened. */
  private boolean isDistanceBefore(TimePhrase phrase, int verb) {
    int last = phrase.last();
    boolean isEnd = isDistance(last) || isDistance(last + 1);
    return isEnd && last + 1 < verb && tree.hasChild(verb, "mark", TimeWords.DISTANCES);
  }

  /** Whether a word beside a noun belongs to it, commas and what they part aside. */
  private boolean isPart(int word, int noun) {
    return tree.isWithin(word, noun)
        && !isInClause(word, noun)
        && !tree.isA(word, "punct")
        && !(word > noun && tree.isA(word, "cc"));
  }

  /** "Quarrelled for years over who should pay", but "on the day she died". */
  private boolean isInClause(int word, int noun) {
    int at = word;
    while (at != noun && !tree.relation(at).startsWith("a") && !tree.isA(at, "conj")) {
      at = tree.head(at);
    }
    String relation = tree.relation(at);
    return at != noun && (relation.equals("acl") || relation.startsWith("advcl"));
  }

  /** "Has grown since the war" but not "the worst that came since the war". */
  private boolean isSinceOfPast(TimePhrase phrase, int word) {
    return PERFECT_ONLY.contains(tree.lower(phrase.first()))
        && tree.pos(word) == PartOfSpeech.VERB
        && Tense.of(tree, word) == Tense.PAST;
  }
}
