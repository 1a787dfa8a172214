package org.annals.event;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.ontology.EventType;
import org.annals.ontology.EventTypes;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Things;
import org.annals.trigger.Told;

/**
 * Tells harm that nobody is said to have done to others from an attack: who is killed by a tram or
 * hanged by a court is dead, and not attacked.
 */
final class Accidents {
  private static final Set<String> WEAPONS = DataFile.words("/event/weapons.txt");
  private static final Set<String> FORCE = DataFile.words("/event/force-signs.txt");
  private static final Set<String> HOUSES = DataFile.words("/clause/place-nouns.txt");
  private static final Set<String> SELF =
      Set.of("himself", "herself", "themselves", "itself", "myself");

  /** By which one who beats another is ahead: "by two seconds", "by 40 votes". */
  private static final Set<String> LEADS =
      Set.of(
          "second",
          "minute",
          "hundredth",
          "tenth",
          "point",
          "vote",
          "goal",
          "run",
          "wicket",
          "length",
          "stroke",
          "shot",
          "margin",
          "majority",
          "frame",
          "set",
          "game",
          "lap",
          "metre",
          "meter");

  private final EventType top;
  private final EventType death;

  Accidents(EventTypes types) {
    this.top = types.top();
    this.death = types.byLabel().getOrDefault("Death", types.top());
  }

  /** The same telling; of a death or of the general class where it tells of no attack. */
  Told read(SentenceTree tree, int sentence, Told told, Setting setting) {
    int verb = told.head();
    if (!told.type().localName().equals("Attack") || tree.pos(verb) != PartOfSpeech.VERB) {
      return told;
    }
    return switch (tree.lemma(verb)) {
      case "hang", "behead", "guillotine", "electrocute" ->
          isUndergone(tree, verb) ? told.as(death, "death") : told;
      case "kill" ->
          isFallen(tree, verb) || isHarm(tree, sentence, verb, setting)
              ? told.as(death, "death")
              : told;
      default -> isNone(tree, sentence, verb, setting) ? told.as(top, tree.lemma(verb)) : told;
    };
  }

  private static boolean isNone(SentenceTree tree, int sentence, int verb, Setting setting) {
    return switch (tree.lemma(verb)) {
      case "injure",
          "wound",
          "hurt",
          "maim",
          "strike",
          "hit",
          "destroy",
          "damage",
          "demolish",
          "wreck",
          "crush",
          "smash",
          "poison",
          "ram" ->
          isHarm(tree, sentence, verb, setting);
      case "burn" -> isBurning(tree, sentence, verb, setting);
      case "explode", "blow" -> isBlast(tree, verb);
      case "shoot" ->
          isToSelf(tree, verb) || (setting.isOfFilm(sentence, verb) && isOfThings(tree, verb));
      case "beat" -> isContest(tree, sentence, verb, setting);
      default -> false;
    };
  }

  /** "Was killed by a falling beam", "was injured", where nothing near tells of force. */
  private static boolean isHarm(SentenceTree tree, int sentence, int verb, Setting setting) {
    List<Integer> doers = doers(tree, verb).toList();
    return doers.isEmpty()
        ? Passives.is(tree, verb) && !setting.isOfForce(sentence, verb)
        : doers.stream().allMatch(doer -> isThing(tree, doer) && !isWeapon(tree, doer));
  }

  /** "A bus", "one of its buses". */
  private static boolean isThing(SentenceTree tree, int doer) {
    return Things.is(tree, doer)
        || (tree.lower(doer).equals("one")
            && tree.children(doer, Set.of("nmod")).stream().anyMatch(of -> Things.is(tree, of)));
  }

  /** "Was killed at Leeds", "was killed in the battle": whoever did it attacked nobody known. */
  private static boolean isFallen(SentenceTree tree, int verb) {
    return isUndergone(tree, verb)
        && IntStream.range(0, tree.size())
            .filter(word -> FORCE.contains(tree.lemma(word)))
            .allMatch(word -> tree.head(word) == verb && tree.hasChild(word, "case", Set.of("in")));
  }

  private static boolean isUndergone(SentenceTree tree, int verb) {
    return Passives.is(tree, verb) && doers(tree, verb).findAny().isEmpty();
  }

  private static Stream<Integer> doers(SentenceTree tree, int verb) {
    return Passives.is(tree, verb)
        ? tree.children(verb, Set.of("obl", "obl:agent")).stream()
            .filter(doer -> tree.hasChild(doer, "case", Set.of("by")))
        : Governors.subject(tree, verb).stream();
  }

  private static boolean isWeapon(SentenceTree tree, int doer) {
    return WEAPONS.contains(tree.lemma(doer))
        || tree.children(doer, Set.of("compound", "nmod")).stream()
            .anyMatch(part -> WEAPONS.contains(tree.lemma(part)));
  }

  /** "The wing burned", "the letters were burned", where nothing near tells of force. */
  private static boolean isBurning(SentenceTree tree, int sentence, int verb, Setting setting) {
    List<Integer> burned = Figures.done(tree, verb);
    return !setting.isOfForce(sentence, verb)
        && (burned.isEmpty()
            || isUndergone(tree, verb)
            || burned.stream().allMatch(what -> isNoHome(tree, what)));
  }

  private static boolean isNoHome(SentenceTree tree, int what) {
    return tree.referent(what).isEmpty() && !HOUSES.contains(tree.lemma(what));
  }

  /** "The boiler blew up": nobody is said to have done it. */
  private static boolean isBlast(SentenceTree tree, int verb) {
    return !Passives.is(tree, verb)
        && Governors.objects(tree, verb).isEmpty()
        && doers(tree, verb).anyMatch(what -> Things.is(tree, what) && !isWeapon(tree, what));
  }

  private static boolean isToSelf(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obj")).stream()
        .anyMatch(self -> SELF.contains(tree.lower(self)));
  }

  private static boolean isOfThings(SentenceTree tree, int verb) {
    return Figures.done(tree, verb).stream().noneMatch(who -> Figures.isPerson(tree, who));
  }

  /** "Was beaten by 40 votes", "beat the enemy", "beat out the fire". */
  private static boolean isContest(SentenceTree tree, int sentence, int verb, Setting setting) {
    List<Integer> beaten = Figures.done(tree, verb);
    return isAhead(tree, verb)
        || (!beaten.isEmpty()
            && beaten.stream()
                .allMatch(who -> Things.is(tree, who) || setting.isSoldier(tree, who)))
        || (setting.isOfElections(sentence, verb) && !setting.isOfForce(sentence, verb));
  }

  private static boolean isAhead(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obl", "obl:unmarked")).stream()
        .filter(by -> tree.hasChild(by, "case", Set.of("by")))
        .anyMatch(by -> LEADS.contains(tree.lemma(by)) || tree.pos(by) == PartOfSpeech.NUM);
  }
}
