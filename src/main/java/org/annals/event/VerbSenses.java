package org.annals.event;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Tells by the words beside a verb that it has another sense than that of its class. */
final class VerbSenses {
  private static final Set<String> FORCES = DataFile.words("/event/natural-forces.txt");
  private static final Set<String> GUARDS =
      Set.of(
          "police",
          "policeman",
          "officer",
          "agent",
          "soldier",
          "troop",
          "detective",
          "constable",
          "guard",
          "marshal",
          "sheriff",
          "gendarme",
          "warrant",
          "custody",
          "suspect");

  private static final Set<String> HOUSES = DataFile.words("/clause/place-nouns.txt");

  private static final Set<String> BURNT =
      Set.of(
          "car",
          "bus",
          "lorry",
          "truck",
          "van",
          "vehicle",
          "train",
          "ship",
          "boat",
          "barge",
          "tram",
          "crop",
          "harvest",
          "effigy",
          "flag",
          "tyre",
          "tire",
          "cross",
          "barricade",
          "book");

  private static final Set<String> VESSELS =
      Set.of("boiler", "roof", "pipe", "tank", "boat", "ship", "hull", "dam", "valve", "well");

  private static final Set<String> PLEDGES =
      Set.of("bond", "bail", "guard", "sentry", "soldier", "profit", "loss", "surplus", "deficit");

  private static final Set<String> WON =
      Set.of(
          "seat",
          "vote",
          "constituency",
          "ward",
          "presidency",
          "majority",
          "lead",
          "district",
          "state",
          "county",
          "council",
          "mayoralty",
          "election",
          "primary",
          "runoff",
          "half",
          "third",
          "share",
          "oath");

  private static final Set<String> RUN = Set.of("campaign", "race", "candidate", "slate", "list");

  private static final Set<String> HELD_TO_BE =
      Set.of("contempt", "account", "accountable", "responsible", "liable");

  private static final Set<String> DATA =
      Set.of(
          "database",
          "record",
          "file",
          "data",
          "index",
          "web",
          "internet",
          "archive",
          "literature",
          "trove",
          "base",
          "catalogue",
          "register",
          "inbox",
          "name");

  private static final Set<String> DUTIES =
      Set.of(
          "work", "duty", "training", "service", "practice", "camp", "prison", "jail", "barracks");

  private static final Set<String> MOTIONS =
      Set.of("motion", "amendment", "proposal", "bill", "resolution", "measure", "plan", "attempt");

  private VerbSenses() {}

  /** Whether a verb that the network takes for one of this class has another sense. */
  static boolean isOther(SentenceTree tree, String type, int verb) {
    return switch (type) {
      case "LegalFiling" -> Prices.isCharged(tree, verb);
      case "Attack" -> isNoAttack(tree, verb);
      case "Arrest" -> isNoArrest(tree, verb);
      case "Election" -> isNoElection(tree, verb);
      case "Publication" -> isNoNews(tree, verb);
      case "Protest" -> isGoing(tree, verb);
      case "CourtRuling" -> isOfVotes(tree, verb);
      case "Raid" -> isLookingUp(tree, verb);
      case "Strike" -> isStruckOff(tree, verb);
      case "Speech" -> Wordless.is(tree, verb) || isForDuty(tree, verb);
      default -> false;
    };
  }

  /** "Stole a watch", "burned her hand", "a cyclone killing two people". */
  private static boolean isNoAttack(SentenceTree tree, int verb) {
    return switch (tree.lemma(verb)) {
      case "steal", "embezzle", "pilfer" -> true;
      case "cut" -> done(tree, verb).allMatch(what -> ClassChecks.isNoPerson(tree, what));
      case "burn" -> done(tree, verb).allMatch(what -> isOfSomebody(tree, what));
      default -> isByForce(tree, verb);
    };
  }

  /** Nothing in which one lives or travels, and nothing that is burned in anger. */
  private static boolean isOfSomebody(SentenceTree tree, int what) {
    return ClassChecks.isNoPerson(tree, what)
        && !HOUSES.contains(tree.lemma(what))
        && !BURNT.contains(tree.lemma(what));
  }

  /** "Picked up the survivors", "held off the cape by a headwind". */
  private static boolean isNoArrest(SentenceTree tree, int verb) {
    return switch (tree.lemma(verb)) {
      case "pick" ->
          IntStream.range(0, tree.size()).noneMatch(word -> GUARDS.contains(tree.lemma(word)));
      case "hold" -> isByForce(tree, verb) || isHeldToBe(tree, verb);
      case "capture" -> isOfThings(tree, verb);
      default -> false;
    };
  }

  /** "Captured the moment on film". */
  private static boolean isOfThings(SentenceTree tree, int verb) {
    List<Integer> objects = done(tree, verb).toList();
    return !objects.isEmpty()
        && objects.stream()
            .allMatch(
                what -> tree.pos(what) == PartOfSpeech.NOUN && ClassChecks.isNoPerson(tree, what));
  }

  /** "Held her in contempt", "held the mill responsible". */
  private static boolean isHeldToBe(SentenceTree tree, int verb) {
    return tree.children(verb).stream().anyMatch(child -> HELD_TO_BE.contains(tree.lower(child)));
  }

  /** "Struck seven roads from the map". */
  private static boolean isStruckOff(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("strike")
        && done(tree, verb).findFirst().isPresent()
        && tree.children(verb, Set.of("obl")).stream()
            .anyMatch(place -> tree.hasChild(place, "case", Set.of("from", "off")));
  }

  /** "Lost to Bo Li by 300 votes". */
  private static boolean isOfVotes(SentenceTree tree, int verb) {
    return Set.of("lose", "win").contains(tree.lemma(verb))
        && tree.children(verb, Set.of("obl")).stream()
            .anyMatch(many -> tree.lemma(many).equals("vote"));
  }

  /** "Searched the database": nobody comes into a house. */
  private static boolean isLookingUp(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("search")
        && done(tree, verb).anyMatch(what -> DATA.contains(tree.lemma(what)));
  }

  private static boolean isByForce(SentenceTree tree, int verb) {
    Stream<Integer> behind =
        Stream.concat(
            tree.children(verb, Set.of("obl", "obl:agent")).stream()
                .filter(doer -> tree.hasChild(doer, "case", Set.of("by"))),
            Doers.behind(tree, verb).stream());
    Stream<Integer> doers =
        Passives.is(tree, verb) ? behind : Governors.subject(tree, verb).stream();
    return doers.anyMatch(doer -> FORCES.contains(tree.lower(doer)) || isForce(tree, doer));
  }

  private static boolean isForce(SentenceTree tree, int doer) {
    return tree.pos(doer) == PartOfSpeech.NOUN && FORCES.contains(tree.lemma(doer));
  }

  /** "Took comfort from the voters", "ran the country for a year". */
  private static boolean isNoElection(SentenceTree tree, int verb) {
    List<Integer> objects = Governors.objects(tree, verb);
    return switch (tree.lemma(verb)) {
      case "take" -> !objects.isEmpty() && objects.stream().noneMatch(o -> isWon(tree, o));
      case "run" ->
          objects.stream().anyMatch(o -> !RUN.contains(tree.lemma(o))) || isOfThing(tree, verb);
      case "defeat", "reject" -> done(tree, verb).anyMatch(o -> MOTIONS.contains(tree.lemma(o)));
      default -> false;
    };
  }

  /** "The routes that ran in 2010". */
  private static boolean isOfThing(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb)
        .filter(what -> ClassChecks.isNoPerson(tree, what))
        .isPresent();
  }

  private static boolean isWon(SentenceTree tree, int object) {
    return WON.contains(tree.lemma(object))
        || tree.referent(object).isPresent()
        || tree.pos(object) == PartOfSpeech.NUM
        || tree.child(object, "nummod").isPresent();
  }

  /** "The boilers leaked", "posted a bond". */
  private static boolean isNoNews(SentenceTree tree, int verb) {
    return switch (tree.lemma(verb)) {
      case "leak" ->
          Governors.objects(tree, verb).isEmpty()
              && Governors.subject(tree, verb)
                  .filter(what -> VESSELS.contains(tree.lemma(what)))
                  .isPresent();
      case "post" -> done(tree, verb).anyMatch(what -> PLEDGES.contains(tree.lemma(what)));
      case "report" -> isForDuty(tree, verb);
      default -> false;
    };
  }

  /** "Reported for work". */
  private static boolean isForDuty(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("report")
        && tree.children(verb, Set.of("obj", "ccomp")).isEmpty()
        && tree.children(verb, Set.of("obl")).stream()
            .anyMatch(
                what ->
                    DUTIES.contains(tree.lemma(what))
                        && tree.hasChild(what, "case", Set.of("for", "to")));
  }

  /** "Marched off", "crossed the floor". */
  private static boolean isGoing(SentenceTree tree, int verb) {
    return switch (tree.lemma(verb)) {
      case "march" -> Set.of("off", "away", "back", "home").contains(tree.lower(verb + 1));
      case "cross" -> done(tree, verb).anyMatch(what -> tree.lower(what).equals("floor"));
      default -> false;
    };
  }

  private static Stream<Integer> done(SentenceTree tree, int verb) {
    return Passives.is(tree, verb)
        ? Governors.subject(tree, verb).stream()
        : Governors.objects(tree, verb).stream();
  }
}
