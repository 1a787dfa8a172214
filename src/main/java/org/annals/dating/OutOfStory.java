package org.annals.dating;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Tense;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.PartialDate;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** What a story tells without a time and what need not have happened on the day it tells of. */
final class OutOfStory {
  private static final Set<Tense> TOLD = Set.of(Tense.PAST, Tense.PAST_PERFECT);

  /** What is done to a law long after the story has made it. */
  private static final Set<String> UNDOING = Set.of("repeal", "amend", "replace", "supersede");

  private static final String FILING = "LegalFiling";

  /** So long ago the story of a document is no news any more. */
  private static final int YEARS_OF_NEWS = 15;

  private static final Set<String> SUMMED =
      Set.of(
          "rise",
          "fall",
          "grow",
          "shrink",
          "drop",
          "climb",
          "double",
          "triple",
          "halve",
          "lose",
          "gain",
          "win",
          "score",
          "kill",
          "die",
          "spend",
          "raise",
          "build",
          "plant",
          "sell",
          "earn",
          "increase",
          "decrease",
          "decline",
          "up",
          "down");

  private static final Set<String> DYING = Set.of("die", "perish");
  private static final Set<String> AGES =
      Set.of("infancy", "childhood", "aged", "age", "young", "child", "infant", "baby");

  private static final Set<String> RAISING = Set.of("have", "bear", "raise", "adopt");
  private static final Set<String> CHILDREN =
      Set.of("child", "son", "daughter", "grandson", "granddaughter", "grandchild");
  private static final Set<String> GROWN =
      Set.of(
          "become", "marry", "study", "follow", "succeed", "graduate", "work", "serve", "inherit");

  private static final Set<String> KIN =
      Set.of("son", "daughter", "child", "brother", "sister", "wife", "husband", "twin", "infant");

  private OutOfStory() {}

  static boolean is(SentenceTree tree, Told told, int verb) {
    return UNDOING.contains(tree.lemma(verb))
        || told.type().localName().equals(FILING)
        || isWhen(tree, verb)
        || tree.lower(0).equals("there")
        || isOfAnother(tree, verb)
        || isRaising(tree, verb)
        || LongTimes.is(tree, verb)
        || LongTimes.isOver(tree, verb)
        || isOfChild(tree, verb);
  }

  /** "The advance was a disaster": what is said of a day, and what a noun makes of it. */
  static boolean isOfNoDay(SentenceTree tree, Told told) {
    boolean isJudgement =
        tree.pos(told.head()) != PartOfSpeech.VERB && tree.child(told.head(), "cop").isPresent();
    return isSaid(told) || isJudgement;
  }

  /** Whether a sentence tells what takes years, so that nobody knows when the next one is. */
  static boolean isOfYears(SentenceTree tree) {
    for (int word = 0; word < tree.size(); word++) {
      boolean isVerb = tree.pos(word) == PartOfSpeech.VERB;
      if (isVerb && (isRaising(tree, word) || isOfChild(tree, word))) {
        return true;
      }
    }
    return false;
  }

  /** "The couple had four children": in the course of years. */
  static boolean isRaising(SentenceTree tree, int verb) {
    return RAISING.contains(tree.lemma(verb))
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(object -> CHILDREN.contains(tree.lemma(object)));
  }

  /** "Their son Bo became a painter": long after what the story tells of his parents. */
  private static boolean isOfChild(SentenceTree tree, int verb) {
    return GROWN.contains(tree.lemma(verb))
        && Governors.subject(tree, verb)
            .map(subject -> tree.isA(subject, "appos") ? tree.head(subject) : subject)
            .filter(subject -> CHILDREN.contains(tree.lemma(subject)))
            .filter(subject -> tree.child(subject, "nmod:poss").isPresent())
            .isPresent();
  }

  /** "A son, Karl, died in infancy": behind somebody else's death in the same passage. */
  private static boolean isOfAnother(SentenceTree tree, int verb) {
    if (!DYING.contains(tree.lemma(verb))) {
      return false;
    }
    boolean isAtAge =
        tree.children(verb).stream()
            .anyMatch(
                child ->
                    AGES.contains(tree.lower(child))
                        || tree.children(child, Set.of("amod", "case")).stream()
                            .anyMatch(word -> AGES.contains(tree.lower(word))));
    return isAtAge
        || Governors.subject(tree, verb).filter(subject -> isOther(tree, subject)).isPresent();
  }

  private static boolean isOther(SentenceTree tree, int subject) {
    boolean isOfSomebody = tree.child(subject, "nmod:poss").isPresent();
    boolean isNamed =
        tree.child(subject, "appos").flatMap(tree::referent).isPresent()
            || tree.referent(subject).filter(r -> r.kind() == Referent.Kind.NAMED).isPresent();
    return isOfSomebody || isNamed || KIN.contains(tree.lemma(subject));
  }

  /** "Has shrunk by 34 percent since 1990": a sum of years began in none of them. */
  static boolean isSum(SentenceTree tree, int verb) {
    boolean isRepeated =
        tree.children(verb).stream().anyMatch(child -> tree.lower(child).equals("times"));
    return (isRepeated || SUMMED.contains(tree.lemma(verb)))
        && Tense.of(tree, verb) != Tense.PAST
        && Tense.of(tree, verb) != Tense.PAST_PERFECT;
  }

  /** What news say that somebody says need not be of the year of which their story tells. */
  static boolean isSaidSince(Told told, PartialDate date, Optional<PartialDate> written) {
    return isSaid(told)
        && written
            .filter(day -> day.year() > date.year() + 1 && day.year() - date.year() < YEARS_OF_NEWS)
            .isPresent();
  }

  /** Whether a verb in the past tense tells it. */
  static boolean isPast(SentenceTree tree, Told told) {
    return tree.pos(told.head()) == PartOfSpeech.VERB && TOLD.contains(Tense.of(tree, told.head()));
  }

  /** "Claims (27 June) that": what is told so has been said. */
  static boolean isSaidNow(SentenceTree tree, Told told) {
    return isSaid(told)
        && tree.pos(told.head()) == PartOfSpeech.VERB
        && Tense.of(tree, told.head()) == Tense.PRESENT;
  }

  /** What is said of a story need not be said on its day. */
  static boolean isSaid(Told told) {
    return told.isUtterance();
  }

  /** "Died when she was nine": a clause of its own says when. */
  private static boolean isWhen(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("advcl")).stream()
        .anyMatch(
            clause ->
                tree.children(clause, Set.of("mark", "advmod")).stream()
                    .anyMatch(word -> tree.lower(word).equals("when") && word < clause));
  }
}
