package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.name.EntityType;
import org.annals.ontology.EventType;
import org.annals.ontology.EventTypes;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Takes words for what they say where the network takes them for more: to attack a problem is no
 * violence, to stand outside a church no protest, and what an auditor finds no ruling of a court.
 */
final class Figures {
  static final Set<String> MEASURED = DataFile.words("/quantity/measured.txt");

  private final EventType top;
  private final Set<String> objects = DataFile.words("/event/figurative-objects.txt");
  private final Set<String> missiles = DataFile.words("/event/missiles.txt");
  private final Accidents accidents;
  private final Rulings rulings = new Rulings();
  private final Set<String> loose = DataFile.words("/event/protest-verbs.txt");

  /** A reader that takes what is only a figure for an event of the general class. */
  Figures(EventTypes types) {
    this.top = types.top();
    this.accidents = new Accidents(types);
  }

  /** The same telling; of the general class where its words say no more; nothing for an idiom. */
  Optional<Told> read(SentenceTree tree, int sentence, Told told, Setting setting) {
    boolean isFight = Set.of("War", "Attack").contains(told.type().localName());
    if (isIdiom(tree, sentence, told, setting)
        || (told.type().localName().equals("Attack") && isModifier(tree, told.head()))
        || (told.type().localName().equals("CourtRuling") && isBareParticiple(tree, told))
        || (isFight && isNoWar(tree, sentence, told, setting))) {
      return Optional.empty();
    }
    boolean isFigure = isFigure(tree, sentence, told, setting);
    return Optional.of(
        isFigure
            ? told.as(top, tree.lemma(told.head()))
            : accidents.read(tree, sentence, told, setting));
  }

  private boolean isFigure(SentenceTree tree, int sentence, Told told, Setting setting) {
    return switch (told.type().localName()) {
      case "Attack" ->
          isNoViolence(tree, told)
              || OtherSenses.isTallied(tree, told.head())
              || isNoFight(tree, sentence, told, setting);
      case "War" ->
          isFoughtInWords(tree, told)
              || isOfRace(tree, sentence, told, setting)
              || (isVerb(tree, told, FigureWords.FIGHTING)
                  && !setting.isOfWar(sentence, told.head()));
      case "Election" -> isNoElection(tree, sentence, told, setting);
      case "Petition" -> isVerb(tree, told, FigureWords.SIGNING) && !speaksOfPetitions(tree);
      case "LegalFiling" ->
          isAskedFor(tree, told)
              || (isVerb(tree, told, FigureWords.FILING)
                  && !setting.isOfCourts(sentence, told.head()));
      case "Protest" -> isNoProtest(tree, sentence, told, setting);
      case "Strike" ->
          isNoStrike(tree, told)
              || (isVerb(tree, told, FigureWords.STOPPING)
                  && !setting.isOfStrikes(sentence, told.head()));
      case "CourtRuling" -> rulings.isNone(tree, sentence, told, setting);
      case "PolicyChange" -> isNoPolicy(tree, told, setting);
      case "Speech" ->
          OtherSenses.isAgreement(tree, told.head()) || OtherSenses.isWithheld(tree, told.head());
      case "Enactment" -> OtherSenses.isPassedMark(tree, told);
      case "Publication" -> OtherSenses.isSetFree(tree, told);
      case "Meeting" -> isMatch(tree, sentence, told, setting);
      case "Appointment" -> OtherSenses.isSentOff(tree, told.head(), sentence, setting);
      default -> false;
    };
  }

  /** "On the offensive", "under siege", where nothing near tells of armed force. */
  private static boolean isIdiom(SentenceTree tree, int sentence, Told told, Setting setting) {
    int head = told.head();
    return FigureWords.GOING_ON.contains(tree.lemma(head))
        && tree.pos(head) == PartOfSpeech.NOUN
        && tree.hasChild(head, "case", FigureWords.UNDER)
        && tree.child(head, "amod").isEmpty()
        && !setting.isOfWar(sentence, head);
  }

  private boolean isNoViolence(SentenceTree tree, Told told) {
    int head = told.head();
    if (tree.pos(head) != PartOfSpeech.VERB) {
      return false;
    }
    if (FigureWords.THROWING.contains(tree.lemma(head))) {
      return tree.children(head).stream()
          .noneMatch(child -> missiles.contains(tree.lemma(child)) || isPerson(tree, child));
    }
    return isFoughtInWords(tree, told);
  }

  /** "Appealed for $18 million". */
  private static boolean isAskedFor(SentenceTree tree, Told told) {
    return tree.lemma(told.head()).equals("appeal")
        && tree.lower(told.head() + 1).equals("for")
        && tree.pos(told.head()) == PartOfSpeech.VERB;
  }

  /** "Attack a problem": what it is done to, and by what, cannot be meant. */
  private boolean isFoughtInWords(SentenceTree tree, Told told) {
    return tree.pos(told.head()) == PartOfSpeech.VERB
        && done(tree, told.head()).stream()
            .anyMatch(word -> tree.referent(word).isEmpty() && objects.contains(tree.lemma(word)));
  }

  static List<Integer> done(SentenceTree tree, int verb) {
    return Passives.is(tree, verb)
        ? Governors.subject(tree, verb).stream().toList()
        : Governors.objects(tree, verb);
  }

  /** "The battle over the fees", where nothing near tells of armed force. */
  private static boolean isNoWar(SentenceTree tree, int sentence, Told told, Setting setting) {
    int head = told.head();
    return tree.pos(head) == PartOfSpeech.NOUN
        && FigureWords.FIGHTS.contains(tree.lemma(head))
        && tree.children(head, Set.of("nmod", "obl")).stream()
            .noneMatch(
                child ->
                    tree.hasChild(child, "case", Set.of("of", "in", "at", "near", "between"))
                        && isPlace(tree, child))
        && !setting.isOfWar(sentence, head);
  }

  private static boolean isModifier(SentenceTree tree, int word) {
    return tree.isA(word, "amod")
        || (tree.isA(word, "compound") && FigureWords.WEAPONS.contains(tree.lemma(word)));
  }

  static boolean isVerb(SentenceTree tree, Told told, Set<String> verbs) {
    return tree.pos(told.head()) == PartOfSpeech.VERB && verbs.contains(tree.lemma(told.head()));
  }

  private static boolean speaksOfPetitions(SentenceTree tree) {
    for (int word = 0; word < tree.size(); word++) {
      if (FigureWords.PETITIONS.contains(tree.lemma(word))) {
        return true;
      }
    }
    return false;
  }

  /** Who wins or supports what is no vote, where nothing near tells of one. */
  private static boolean isNoElection(SentenceTree tree, int sentence, Told told, Setting setting) {
    int head = told.head();
    boolean isOfThing =
        tree.lemma(head).equals("support")
            && done(tree, head).stream().allMatch(word -> tree.referent(word).isEmpty());
    return isVerb(tree, told, FigureWords.RUNNING)
        && (isOfThing || !setting.isOfElections(sentence, head));
  }

  /** "Consent, once found". */
  private static boolean isBareParticiple(SentenceTree tree, Told told) {
    int head = told.head();
    return tree.pos(head) == PartOfSpeech.VERB
        && (tree.isA(head, "acl") || tree.isA(head, "advcl"))
        && tree.lemma(head).equals("find")
        && tree.children(head, Set.of("nsubj", "nsubj:pass", "obj", "ccomp", "obl")).isEmpty();
  }

  /** "Had walked there": who walks out or off strikes. */
  private static boolean isNoStrike(SentenceTree tree, Told told) {
    int head = told.head();
    return tree.lemma(head).equals("walk")
        && tree.pos(head) == PartOfSpeech.VERB
        && (head + 1 >= tree.size() || !Set.of("out", "off").contains(tree.lower(head + 1)));
  }

  /** To hit a ball, to fire a clerk, to kill a newspaper. */
  private boolean isNoFight(SentenceTree tree, int sentence, Told told, Setting setting) {
    int head = told.head();
    String lemma = tree.lemma(head);
    if (tree.pos(head) != PartOfSpeech.VERB) {
      return false;
    }
    List<Integer> done = done(tree, head);
    return switch (lemma) {
      case "fire" -> !done.isEmpty() && done.stream().noneMatch(w -> isShot(tree, w));
      case "slaughter" -> done.stream().allMatch(w -> isBeast(tree, w));
      case "kill" -> !done.isEmpty() && done.stream().allMatch(w -> isBody(tree, w));
      case "beat" ->
          setting.isOfSport(sentence, head)
              && (!setting.isOfViolence(sentence, head)
                  || done.stream().noneMatch(w -> isPerson(tree, w)));
      case "attack", "shoot", "batter", "hammer", "press" ->
          setting.isOfSport(sentence, head) && done.stream().noneMatch(w -> isPerson(tree, w));
      case "hit", "smash", "strike", "break", "damage", "destroy" ->
          !setting.isOfViolence(sentence, head) && done.stream().noneMatch(w -> isPerson(tree, w));
      default -> false;
    };
  }

  /** "They will meet Leeds in the final": clubs and not people. */
  private static boolean isMatch(SentenceTree tree, int sentence, Told told, Setting setting) {
    return isVerb(tree, told, FigureWords.MEETING)
        && setting.isOfSport(sentence, told.head())
        && done(tree, told.head()).stream()
            .anyMatch(word -> isBody(tree, word) || isPlace(tree, word));
  }

  /** "With eight kilometres left she attacked", "a defeat by Leeds". */
  private static boolean isOfRace(SentenceTree tree, int sentence, Told told, Setting setting) {
    boolean isNoun =
        tree.pos(told.head()) == PartOfSpeech.NOUN
            && FigureWords.OUTCOMES.contains(tree.lemma(told.head()));
    return (isNoun || isVerb(tree, told, FigureWords.RACING))
        && setting.isOfSport(sentence, told.head())
        && !setting.isOfWar(sentence, told.head());
  }

  private boolean isShot(SentenceTree tree, int word) {
    return missiles.contains(tree.lemma(word)) || FigureWords.SHOTS.contains(tree.lemma(word));
  }

  private static boolean isBeast(SentenceTree tree, int word) {
    return FigureWords.BEASTS.contains(tree.lemma(word));
  }

  private static boolean isBody(SentenceTree tree, int word) {
    return tree.referent(word)
        .filter(referent -> referent.entity().is(EntityType.ORGANIZATION))
        .isPresent();
  }

  private static boolean isPlace(SentenceTree tree, int word) {
    return tree.referent(word)
        .filter(referent -> referent.entity().is(EntityType.PLACE))
        .isPresent();
  }

  private boolean isNoProtest(SentenceTree tree, int sentence, Told told, Setting setting) {
    int head = told.head();
    if (tree.pos(head) != PartOfSpeech.VERB) {
      return false;
    }
    boolean isAgainst =
        tree.children(head, Set.of("obl")).stream()
            .anyMatch(what -> tree.hasChild(what, "case", Set.of("against")));
    return loose.contains(tree.lemma(head)) && !isAgainst && !setting.isOfProtest(sentence, head);
  }

  /** "Suspended him for three matches": no policy, but what is done to one. */
  private static boolean isOfPerson(SentenceTree tree, Told told) {
    return tree.pos(told.head()) == PartOfSpeech.VERB
        && FigureWords.HURTING_PERSONS.contains(tree.lemma(told.head()))
        && done(tree, told.head()).stream().anyMatch(word -> isPerson(tree, word));
  }

  private static boolean isNoPolicy(SentenceTree tree, Told told, Setting setting) {
    return isOfPerson(tree, told)
        || isOfFigure(tree, told)
        || (tree.pos(told.head()) == PartOfSpeech.VERB
            && (OtherSenses.isShut(tree, told.head(), done(tree, told.head()))
                || OtherSenses.isMeasured(tree, told.head())))
        || PolicyWords.isPrivate(tree, told.head(), setting);
  }

  /** "Revenue dropped 12 percent". */
  private static boolean isOfFigure(SentenceTree tree, Told told) {
    return tree.pos(told.head()) == PartOfSpeech.VERB
        && FigureWords.MOVING.contains(tree.lemma(told.head()))
        && Governors.subject(tree, told.head())
            .filter(subject -> MEASURED.contains(tree.lemma(subject)))
            .isPresent();
  }

  static boolean isPerson(SentenceTree tree, int word) {
    return Set.of("him", "her", "he", "she", "me", "us").contains(tree.lower(word))
        || tree.referent(word)
            .filter(referent -> referent.entity().is(EntityType.PERSON))
            .isPresent();
  }
}
