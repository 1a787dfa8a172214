package org.annals.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Clauses;
import org.annals.clause.Given;
import org.annals.clause.Governors;
import org.annals.clause.VerbLists;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.PartialDate;
import org.annals.time.Reckoning;
import org.annals.tree.SentenceTree;

/** Dates that a word of a sentence has by what is told beside it: a clause, an occasion, a law. */
final class Occasions {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer", "expl");
  private static final Set<String> ENACTING =
      Set.of("pass", "enact", "adopt", "sign", "ratify", "approve");
  private static final Set<String> RULES =
      Set.of("rule", "law", "act", "ban", "decree", "order", "policy", "statute", "bill", "treaty");
  private static final Set<String> SETTING =
      Set.of(
          "set", "require", "ban", "limit", "cap", "allow", "give", "create", "abolish", "raise");
  private static final Set<String> AT_WHICH = Set.of("in", "at", "during");

  private final SentenceTree tree;
  private final SentenceTimes times;
  private final VerbLists verbs;

  Occasions(SentenceTree tree, SentenceTimes times, VerbLists verbs) {
    this.tree = tree;
    this.times = times;
    this.verbs = verbs;
  }

  /** Of what has a name: "a month after the Great Fire". */
  Optional<PartialDate> ofNamed(int noun) {
    return reckoned(noun).or(() -> inside(noun));
  }

  /** "The fire, in which 31 died in 1986". */
  Optional<PartialDate> inside(int noun) {
    if (tree.pos(noun) == PartOfSpeech.VERB) {
      return Optional.empty();
    }
    for (int verb = noun + 1; verb < tree.size(); verb++) {
      if (isRelative(verb) && Clauses.isOfTheMoment(tree, verb) && isRightBehind(noun, verb)) {
        return times.on(List.of(verb)).flatMap(times::value);
      }
    }
    return new OneScene(tree, times).named(noun);
  }

  private boolean isRightBehind(int noun, int verb) {
    boolean isRight = true;
    for (int at = noun + 1; at < verb && !tree.isWithin(at, verb); at++) {
      if (TimeAnchors.isEvent(tree, at)) {
        return false;
      }
      isRight &= tree.isA(at, "punct");
    }
    return isRight || tree.head(verb) == noun;
  }

  private boolean isRelative(int verb) {
    return tree.isA(verb, "acl") || tree.isA(verb, "advcl");
  }

  /** "The 2014 floods, when at least 50 people died": at the time of the event right before it. */
  Optional<PartialDate> occasion(int verb) {
    if (!isRelative(verb) || !Clauses.isOfTheMoment(tree, verb)) {
      return Optional.empty();
    }
    int noun = Governors.firstBelow(tree, verb) - 1;
    Optional<TimeMark> named = endingBefore(noun + 1);
    if (named.isPresent()) {
      return Ranges.end(tree, named.get()).or(() -> times.value(named.get().asTime()));
    }
    while (noun >= 0 && isBetween(noun)) {
      noun--;
    }
    Optional<PartialDate> written = writtenIn(verb);
    if (written.isPresent() || noun < 0) {
      return written;
    }
    return TimeAnchors.isEvent(tree, noun) || verbs.isOccasion(tree, noun)
        ? times.on(List.of(noun)).flatMap(times::value)
        : Optional.empty();
  }

  /** "A letter of March 1911 in which he asked": he did so in it. */
  private Optional<PartialDate> writtenIn(int verb) {
    int which = Governors.firstBelow(tree, verb) + 1;
    return tree.lower(which).equals("which") && tree.lower(which - 1).equals("in")
        ? Optional.of(tree.head(verb))
            .filter(noun -> verbs.isWriting(tree, noun))
            .flatMap(noun -> times.on(List.of(noun)))
            .filter(TimeMark::isOwn)
            .flatMap(times::value)
        : Optional.empty();
  }

  private boolean isBetween(int word) {
    return tree.isA(word, "punct") || tree.pos(word) == PartOfSpeech.NUM || isOf(word);
  }

  /** "In 1912, when the police shot her": the expression right before a word or its comma. */
  private Optional<TimeMark> endingBefore(int word) {
    return times.marks().stream()
        .filter(mark -> !mark.isOwn() && mark.isWhen())
        .filter(mark -> mark.last() < word && word - mark.last() <= 2)
        .filter(mark -> mark.last() + 1 == word || tree.isA(word - 1, "punct"))
        .findFirst();
  }

  private boolean isOf(int word) {
    return tree.lower(word).equals("of");
  }

  /** "Passed the Civil Rights Act of 1866": a law is named by the year that enacts it. */
  Optional<PartialDate> enactment(int verb) {
    return ENACTING.contains(tree.lemma(verb))
        ? tree.children(verb, Set.of("obj", "nsubj:pass")).stream()
            .flatMap(law -> tree.referent(law).stream())
            .filter(law -> law.entity().is(EntityType.LAW))
            .map(law -> law.span().of(tree.text()))
            .filter(name -> name.matches("(?s).*\\b(?:1\\d|20)\\d{2}"))
            .flatMap(name -> PartialDate.parse(name.substring(name.length() - 4)).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "Was charged in May, three months after the police raided it": when that was. */
  Optional<PartialDate> reckoned(int word) {
    Optional<PartialDate> own = reckonedFrom(word);
    return own.isEmpty() && isRelative(word) && Clauses.isOfTheMoment(tree, word)
        ? reckonedAbove(word)
        : own;
  }

  /** "A month after clashes at a fair in which eight were killed": at that time. */
  private Optional<PartialDate> reckonedAbove(int verb) {
    int noun = tree.head(verb);
    for (int steps = 0; steps < 2 && noun >= 0 && tree.pos(noun) == PartOfSpeech.NOUN; steps++) {
      Optional<PartialDate> date = reckonedFrom(noun);
      if (date.isPresent()) {
        return date;
      }
      noun = tree.head(noun);
    }
    return Optional.empty();
  }

  private Optional<PartialDate> reckonedFrom(int word) {
    if (tree.head(word) == SentenceTree.ROOT) {
      return Optional.empty();
    }
    List<Integer> main = List.of(Clauses.head(tree, tree.head(word)));
    return times.marks().stream()
        .filter(mark -> tree.head(mark.last()) == word && mark.last() < word)
        .flatMap(mark -> Reckoning.parse(times.words(mark)).stream())
        .flatMap(
            distance -> times.on(main).flatMap(times::value).flatMap(distance::origin).stream())
        .findFirst();
  }

  /**
   * "The rule, adopted in 2018, set a limit"; "the expedition, which she led in 2006, found
   * eleven": what an occasion does has its date.
   */
  Optional<PartialDate> ofOccasion(int verb) {
    return tree.children(verb, SUBJECTS).stream()
        .filter(rule -> SETTING.contains(tree.lemma(verb)) && RULES.contains(tree.lemma(rule)))
        .flatMap(rule -> tree.children(rule, Set.of("acl:relcl", "acl")).stream())
        .filter(clause -> ENACTING.contains(tree.lemma(clause)))
        .flatMap(clause -> times.on(List.of(clause)).flatMap(times::value).stream())
        .findFirst()
        .or(() -> atOccasion(verb))
        .or(() -> new OneScene(tree, times).day(verb));
  }

  private Optional<PartialDate> atOccasion(int verb) {
    return tree.children(verb).stream()
        .filter(noun -> verbs.isOccasion(tree, noun) || Given.is(tree, noun))
        .filter(
            noun ->
                SUBJECTS.contains(tree.relation(noun))
                    || (tree.isA(noun, "obl") && tree.hasChild(noun, "case", AT_WHICH)))
        .flatMap(noun -> tree.children(noun, Set.of("acl:relcl", "acl")).stream())
        .flatMap(clause -> times.on(List.of(clause)).flatMap(times::value).stream())
        .findFirst();
  }
}
