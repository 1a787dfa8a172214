package org.annals.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Clauses;
import org.annals.clause.Passives;
import org.annals.clause.StandingVerbs;
import org.annals.clause.Tense;
import org.annals.name.EntityType;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/** Finds the time that a clause has from another one of its sentence. */
final class SharedTimes {
  /** "Showed in 2004 that it was painted by his pupil": long before. */
  private static final Set<String> SHOWING =
      Set.of("show", "discover", "find", "establish", "prove", "demonstrate", "argue", "conclude");

  private static final Set<String> HARMING =
      Set.of("injure", "wound", "hurt", "kill", "arrest", "detain", "damage", "destroy", "rescue");

  private static final Set<String> DYING = Set.of("die", "drown", "perish", "suffocate");
  private static final Set<String> ONGOING = Set.of("lasting", "now", "then", "staying");
  private static final Set<String> DURING = Set.of("as", "when", "while");
  private static final int MOST = 7;

  private final SentenceTree tree;
  private final SentenceTimes times;
  private final Clauses clauses;

  SharedTimes(SentenceTree tree, SentenceTimes times, Clauses clauses) {
    this.tree = tree;
    this.times = times;
    this.clauses = clauses;
  }

  /** The time of a clause that this one shares, or the year of the day on which it was reported. */
  Optional<PartialDate> of(int verb) {
    Optional<PartialDate> when =
        beforeWhen(verb)
            .flatMap(mark -> Ranges.end(tree, mark).or(() -> mark.named(times.outlook(verb))))
            .or(() -> whenClause(verb));
    return when.isPresent() || OutOfStory.isRaising(tree, verb)
        ? when
        : ofOther(verb).or(() -> beside(verb).flatMap(times::value));
  }

  /**
   * An expression of unknown date that this clause shares: "fell on Friday as the bank closed",
   * "when it closed on Friday, they left".
   */
  Optional<TimeMark> undated(int verb) {
    boolean isDuring =
        tree.isA(verb, "advcl")
            && clauses.link(tree, verb) == Clauses.Link.SAME
            && tree.children(verb).stream().anyMatch(word -> DURING.contains(tree.lower(word)));
    Optional<TimeMark> above =
        isDuring ? times.on(List.of(Clauses.head(tree, tree.head(verb)))) : Optional.empty();
    return beforeWhen(verb)
        .or(
            () ->
                above
                    .or(() -> isEarlier(verb) ? Optional.empty() : whenMark(verb))
                    .filter(mark -> mark.kind() == TimeMark.Kind.TIME))
        .or(
            () ->
                above(verb)
                    .filter(found -> !found.isReported() && !tree.isA(verb, "conj"))
                    .flatMap(Above::mark)
                    .filter(mark -> mark.kind() == TimeMark.Kind.TIME))
        .or(() -> beside(verb))
        .filter(mark -> mark.back().isEmpty());
  }

  private Optional<TimeMark> beside(int verb) {
    return BehindJoined.of(tree, times, verb).or(() -> Prevented.of(tree, times, verb));
  }

  /** A clause above with the expression that it shares, and whether it reports this one. */
  private record Above(int top, Optional<TimeMark> mark, boolean isReported) {}

  private Optional<TimeMark> whenMark(int verb) {
    return tree.children(verb, Set.of("advcl")).stream()
        .filter(clause -> clauses.isWhenClause(tree, clause))
        .flatMap(clause -> times.on(List.of(clause)).stream())
        .findFirst();
  }

  /** Whether what a verb tells is dated by an expression and a clause with "when" behind it. */
  boolean isBeforeWhen(TimeMark mark, int verb) {
    return beforeWhen(verb).filter(mark::equals).isPresent();
  }

  /** "It stood until 1931, when a flood removed it": the year of the flood. */
  private Optional<TimeMark> beforeWhen(int verb) {
    if (isEarlier(verb)) {
      return Optional.empty();
    }
    return Ranges.lastBeforeWhen(tree, verb)
        .flatMap(last -> times.marks().stream().filter(mark -> mark.last() == last).findFirst());
  }

  /** "When it closed in 1884, he had sold his shares": some time before. */
  private boolean isEarlier(int verb) {
    return clauses.tense(tree, verb) == Tense.PAST_PERFECT;
  }

  /** "Had resigned on 3 May and had moved to Oslo": not on the same day. */
  private boolean hasOwnPerfect(int verb) {
    return isEarlier(verb) && tree.hasChild(verb, "aux", Set.of("had"));
  }

  private Optional<PartialDate> ofOther(int verb) {
    return above(verb)
        .filter(_ -> !Unshared.isOfNextYears(tree, verb) && !LongTimes.isOfOther(tree, verb))
        .filter(_ -> !Unshared.isUpToNow(tree, clauses, verb) && !Unshared.isNow(tree, verb))
        .flatMap(found -> found.mark().isEmpty() ? whenClause(found.top()) : date(verb, found))
        .filter(date -> !Unshared.isAfterArrival(tree, verb, date));
  }

  private Optional<PartialDate> date(int verb, Above found) {
    Optional<PartialDate> date =
        found
            .mark()
            .map(mark -> ByTimes.shared(tree, mark, clauses.tense(tree, verb)))
            .flatMap(times::value);
    return found.isReported() ? date.flatMap(day -> yearOf(verb, day)) : date;
  }

  /** The nearest clause above with an expression that this one shares, else the topmost. */
  private Optional<Above> above(int verb) {
    int at = verb;
    boolean reported = false;
    for (int steps = 0; steps < MOST && !Clauses.isTop(tree, at); steps++) {
      Clauses.Link link = clauses.link(tree, at);
      if (link == Clauses.Link.APART || Clauses.isElsewhere(tree, at)) {
        return Optional.empty();
      }
      int above = Clauses.head(tree, tree.head(at));
      if (link == Clauses.Link.REPORTED && SHOWING.contains(tree.lemma(above))) {
        return Optional.empty();
      }
      reported |= link == Clauses.Link.REPORTED;
      Optional<TimeMark> mark = above(at, above, link);
      if (mark.isPresent()) {
        return Optional.of(new Above(above, mark, reported));
      }
      at = above;
    }
    return Optional.of(new Above(at, Optional.empty(), reported));
  }

  private Optional<TimeMark> above(int verb, int above, Clauses.Link link) {
    boolean relative = tree.relation(verb).equals("acl:relcl");
    return times
        .on(relative ? List.of(tree.head(verb), above) : List.of(above))
        .filter(mark -> !isStartOfRange(mark) && !isBehindSemicolon(mark, verb, above))
        .filter(
            mark ->
                (link != Clauses.Link.NEXT && !hasOwnPerfect(verb))
                    || times.isAtTheHead(mark, above)
                    || isHarmed(verb))
        .filter(mark -> link != Clauses.Link.NEXT || isLastBefore(mark, verb))
        .filter(mark -> !Unshared.isOfLater(tree, times, mark, verb))
        .filter(mark -> !isOfOneAlone(mark, verb, above));
  }

  /** "Villagers blocked the road on Tuesday, and two men were injured": then and there. */
  private boolean isHarmed(int verb) {
    return HARMING.contains(tree.lemma(verb))
        && Passives.is(tree, verb)
        && Tense.of(tree, verb) == Tense.PAST;
  }

  /** "A war from 1932 to 1935 in which thousands died": in no one year of them. */
  private boolean isStartOfRange(TimeMark mark) {
    return mark.kind() == TimeMark.Kind.START || Ranges.isStart(tree, mark, times.words(mark));
  }

  /** "Bo Li, who left in 2022; and Anna Berg, who filmed it": not of that year. */
  private boolean isBehindSemicolon(TimeMark mark, int verb, int above) {
    return !times.isAtTheHead(mark, above)
        && IntStream.range(mark.last(), verb).anyMatch(word -> tree.lower(word).equals(";"));
  }

  /** "Nine were killed after a bomb exploded on Tuesday": then and there. */
  private boolean isCause(int verb, int clause) {
    return (isHarmed(verb) || DYING.contains(tree.lemma(verb)))
        && tree.hasChild(clause, "mark", Set.of("after"))
        && Tense.of(tree, clause) == Tense.PAST;
  }

  /** "Has run it since it opened in 2004": what goes on from then. */
  private boolean isStart(int verb, int clause) {
    return ONGOING.stream().anyMatch(group -> StandingVerbs.is(group, tree.lemma(verb)))
        && clauses.tense(tree, verb) == Tense.PERFECT
        && tree.hasChild(clause, "mark", Set.of("since"))
        && Tense.of(tree, clause) == Tense.PAST;
  }

  /** "In 2015 they began; in 2017 the money ran out, and they left": two years later. */
  private boolean isLastBefore(TimeMark mark, int verb) {
    return times.marks().stream()
        .noneMatch(
            other ->
                other.isWhen()
                    && !other.isAside()
                    && other.first() > mark.last()
                    && other.last() < verb
                    && !other.hangsOn(verb));
  }

  /**
   * "He fled in 1894 and died in poverty", "was arrested in May 1921 and shot in Leeds": a year, or
   * a month where the other is elsewhere, behind a verb may be that of this verb alone.
   */
  private boolean isOfOneAlone(TimeMark mark, int verb, int above) {
    return tree.relation(verb).equals("conj")
        && mark.last() < verb
        && !OneDeed.is(tree, verb, above)
        && !times.isAtTheHead(mark, above)
        && times.value(mark).filter(date -> mayBeOfOneAlone(date, verb)).isPresent();
  }

  private boolean mayBeOfOneAlone(PartialDate date, int verb) {
    return switch (date) {
      case PartialDate.OfYear _ -> true;
      case PartialDate.OfMonth _ ->
          tree.children(verb, Set.of("obl")).stream().anyMatch(this::isPlace);
      default -> false;
    };
  }

  private boolean isPlace(int word) {
    return tree.referent(word).filter(found -> found.entity().is(EntityType.PLACE)).isPresent();
  }

  private Optional<PartialDate> yearOf(int verb, PartialDate date) {
    return switch (clauses.tense(tree, verb)) {
      case PAST, PERFECT, PRESENT -> Optional.of(new PartialDate.OfYear(date.year()));
      case PAST_PERFECT, FUTURE, OPEN, NONE -> Optional.empty();
    };
  }

  /** "When it ended in 1865, they were free". */
  private Optional<PartialDate> whenClause(int verb) {
    if (isEarlier(verb)) {
      return Optional.empty();
    }
    return tree.children(verb, Set.of("advcl")).stream()
        .filter(
            clause ->
                clauses.isWhenClause(tree, clause)
                    || isCause(verb, clause)
                    || isStart(verb, clause))
        .flatMap(clause -> times.on(List.of(clause)).stream())
        .flatMap(mark -> times.value(mark).stream())
        .findFirst()
        .or(() -> Meanwhile.of(tree, times, verb));
  }
}
