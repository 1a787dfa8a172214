package org.annals.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.time.PartialDate;
import org.annals.time.TimeExpression;
import org.annals.tree.SentenceTree;

/**
 * Reads when something holds that a word of a sentence tells: by what stands right behind it, else
 * by the dates that hang on the word itself ("in 1999 she was elected", "resigned in May as").
 */
final class TermReader {
  private static final Map<String, Set<String>> VERBS = DataFile.groups("/facts/term-verbs.txt");
  private static final Set<String> AT = Set.of("in", "on", "");
  private static final Set<String> UNTIL = Set.of("until", "till", "through");

  private static final Set<String> CLAUSES =
      Set.of("acl", "acl:relcl", "advcl", "appos", "ccomp", "parataxis");
  private static final Set<String> RANGES = Set.of("from", "between");

  private static final Pattern INSERTED =
      Pattern.compile("\\b(?:and|then),?\\s+(?:(?:from|between|since|in)\\s+)?$");

  private final SentenceTree tree;
  private final List<TimeExpression> times;
  private final PeriodReader reader;

  TermReader(SentenceTree tree, List<TimeExpression> times) {
    this.tree = tree;
    this.times = times;
    this.reader = new PeriodReader(tree.text(), tree.sentence().span(), times);
  }

  /**
   * The period.
   *
   * @param told the word that tells what holds
   * @param from where the words that tell it begin
   * @param behind where they end, in the text of the document
   * @param isOver whether it is told that it ended
   */
  Period of(int told, int from, int behind, boolean isOver) {
    boolean ends = isOver || isVerb("end", told);
    boolean begins = !ends && isVerb("begin", told);
    Period right = begins ? reader.beginningBehind(behind) : reader.behind(behind);
    if (right.until().isPresent()) {
      return right;
    }
    Period own = own(told, from, behind, isOver);
    Period known = new Period(right.from().or(own::from), right.until().or(own::until));
    if (isBackwards(known)) {
      return new Period(known.from(), Optional.empty());
    }
    return known.until().isPresent() ? known : joined(known, reader.held(behind));
  }

  private static Period joined(Period known, Period held) {
    return new Period(known.from().or(held::from), held.until());
  }

  /** The dates that hang on the word and stand outside of what it tells. */
  private Period own(int told, int from, int behind, boolean isOver) {
    boolean ends = isOver || isVerb("end", told);
    boolean begins = !ends && isVerb("begin", told);
    Period own = Period.UNKNOWN;
    for (TimeExpression time : times) {
      boolean isOutside = time.span().end() <= from || time.span().start() >= behind;
      own =
          isOutside && !isOfOther(time, told, behind) && belongs(time, told)
              ? with(own, time, begins, ends)
              : own;
    }
    return own;
  }

  private boolean isOfOther(TimeExpression time, int told, int behind) {
    return (time.span().start() >= behind && isInserted(time))
        || (cue(time).equals("since") && isAhead(told));
  }

  /** "Bo Li, head of Acme since 2018, will lead": nothing that is to come holds since then. */
  private boolean isAhead(int told) {
    return tree.hasChild(told, "aux", Set.of("will", "shall", "would"));
  }

  /** Whether it ends before it begins, as where two dates of two offices were put together. */
  private static boolean isBackwards(Period period) {
    return period.from().isPresent()
        && period.until().isPresent()
        && period.from().get().toString().compareTo(period.until().get().toString()) > 0
        && !period.from().get().toString().startsWith(period.until().get().toString());
  }

  /** The period that stands right behind this place and nothing else. */
  Period rightBehind(int place) {
    return reader.behind(place);
  }

  /**
   * "Until last year chair", "and, from 2001 to 2004, a researcher": what stands right before this
   * place.
   */
  Period rightBefore(int place) {
    for (TimeExpression time : times) {
      String cue = time.span().end() < place ? cue(time) : "";
      if (UNTIL.contains(cue) && isRightBefore(time, place)) {
        return new Period(Optional.empty(), time.value());
      }
      if (RANGES.contains(cue) && isInserted(time) && isRightBefore(lastOf(time, place), place)) {
        return reader.behind(time.span().start() - cue.length() - 1);
      }
    }
    return Period.UNKNOWN;
  }

  /** The second time of a range, or the one itself. */
  private TimeExpression lastOf(TimeExpression first, int place) {
    return times.stream()
        .filter(time -> first.span().end() < time.span().start() && time.span().end() < place)
        .findFirst()
        .orElse(first);
  }

  private boolean isRightBefore(TimeExpression time, int place) {
    return tree.text().substring(time.span().end(), place).matches(",?\\s+(?:an? |the )?");
  }

  /** "And, from 2001": a time that is said of what follows. */
  private boolean isInserted(TimeExpression time) {
    String before = tree.text().substring(tree.sentence().span().start(), time.span().start());
    return INSERTED.matcher(before).find();
  }

  private boolean isVerb(String kind, int word) {
    return VERBS.getOrDefault(kind, Set.of()).contains(tree.lemma(word));
  }

  private boolean belongs(TimeExpression time, int told) {
    int word = tree.headOf(time.span());
    return word >= 0
        && time.value().isPresent()
        && !isBehindName(time, told)
        && belongs(word, told, time);
  }

  /** "Berg (BA 1988) joined": a year in brackets says more of the name. */
  private boolean isBehindName(TimeExpression time, int told) {
    int opening = tree.text().lastIndexOf('(', time.span().start());
    int closing = tree.text().indexOf(')', time.span().end());
    boolean isInside =
        opening >= tree.sentence().span().start()
            && tree.text().substring(opening, time.span().start()).indexOf(')') < 0;
    return isInside && closing >= 0 && closing < tree.span(told).start();
  }

  private Period with(Period own, TimeExpression time, boolean begins, boolean ends) {
    Optional<PartialDate> date = time.value();
    String cue = cue(time);
    if (RANGES.contains(cue)) {
      Period range = reader.behind(time.span().start() - cue.length() - 1);
      return range.until().isPresent() && !own.isKnown() ? range : fromOnly(own, date, cue);
    }
    boolean isAt = AT.contains(cue);
    if (UNTIL.contains(cue) || (isAt && ends)) {
      return new Period(own.from(), own.until().or(() -> date));
    }
    boolean isStart = begins ? isAt : cue.equals("since");
    return isStart ? new Period(own.from().or(() -> date), own.until()) : own;
  }

  private static Period fromOnly(Period own, Optional<PartialDate> date, String cue) {
    return cue.equals("from") ? new Period(own.from().or(() -> date), own.until()) : own;
  }

  /** The word of case before a date; empty where there is none. */
  private String cue(TimeExpression time) {
    String before =
        tree.text()
            .substring(tree.sentence().span().start(), time.span().start())
            .strip()
            .toLowerCase(Locale.ROOT);
    String word = before.substring(before.lastIndexOf(' ') + 1);
    int at = tree.headOf(time.span());
    boolean hasCase = tree.children(at).stream().anyMatch(c -> tree.isA(c, "case"));
    boolean isPlain =
        AT.contains(word) || UNTIL.contains(word) || word.equals("since") || RANGES.contains(word);
    return isPlain || hasCase ? word : "";
  }

  /**
   * Whether a date hangs on the word that tells, or stands before it with no other verb between.
   */
  private boolean belongs(int word, int told, TimeExpression time) {
    int at = word;
    while (tree.head(at) != SentenceTree.ROOT && at != told) {
      at = tree.head(at);
      if (at != told && tree.pos(at) == PartOfSpeech.VERB) {
        return isSharedFront(at, told, time);
      }
      boolean isFar = at > told && !tree.isInName(at);
      if (at != told && (isFar || CLAUSES.contains(tree.relation(at)))) {
        return false;
      }
    }
    return at == told;
  }

  /** "In 1961 she returned and became": what opens a sentence is said of all its verbs. */
  private boolean isSharedFront(int verb, int told, TimeExpression time) {
    int at = told;
    while (tree.isA(at, "conj") && tree.head(at) < at && tree.head(at) != SentenceTree.ROOT) {
      at = tree.head(at);
    }
    boolean hasOwn =
        tree.children(told).stream()
            .anyMatch(c -> times.stream().anyMatch(t -> t.span().overlaps(tree.span(c))));
    return at == verb
        && !hasOwn
        && time.span().start() <= tree.sentence().span().start() + 4
        && tree.head(verb) == SentenceTree.ROOT;
  }
}
