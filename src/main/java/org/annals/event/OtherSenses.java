package org.annals.event;

import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Senses of words that are common and are not those of their class: "stabbings fell by 11 per
 * cent", "the lift was shut down", "agreed on a deal", "the coach too was dismissed" by a referee.
 */
final class OtherSenses {
  private static final Set<String> CHANGING =
      Set.of(
          "fall",
          "rise",
          "drop",
          "increase",
          "decrease",
          "decline",
          "climb",
          "double",
          "triple",
          "halve",
          "jump",
          "soar");

  private static final Set<String> SHUTTING = Set.of("shut", "close", "open", "stop", "suspend");

  private static final Set<String> MACHINES =
      Set.of(
          "elevator",
          "lift",
          "escalator",
          "engine",
          "motor",
          "pump",
          "boiler",
          "machine",
          "reactor",
          "furnace",
          "turbine",
          "generator",
          "server",
          "door",
          "gate",
          "window",
          "valve",
          "tap",
          "curtain",
          "lid",
          "box",
          "eye",
          "mouth");

  private static final Set<String> ON = Set.of("on", "upon", "to");
  private static final Set<String> TOLD = Set.of("ccomp", "xcomp", "parataxis");
  private static final Set<String> DISMISSING = Set.of("dismiss", "eject");
  private static final Set<String> POSTS = Set.of("as", "from");

  /** What is withheld from somebody: no word is said of it. */
  private static final Set<String> WITHHELD =
      Set.of(
          "medication",
          "medicine",
          "care",
          "treatment",
          "food",
          "water",
          "sleep",
          "help",
          "aid",
          "access",
          "entry",
          "admission",
          "visa",
          "bail",
          "parole",
          "permission",
          "permit",
          "licence",
          "license",
          "asylum",
          "leave",
          "passport",
          "pension",
          "promotion",
          "tenure",
          "loan",
          "opportunity",
          "chance",
          "right",
          "justice",
          "service",
          "coverage",
          "compensation",
          "citizenship",
          "education",
          "job",
          "vote",
          "pardon",
          "lawyer",
          "counsel");

  private static final Set<String> LASTING =
      Set.of(
          "time",
          "wait",
          "delay",
          "backlog",
          "number",
          "hour",
          "distance",
          "length",
          "noise",
          "weight",
          "loss",
          "risk",
          "error",
          "waste");

  private static final Set<String> LESSENING =
      Set.of("cut", "reduce", "halve", "double", "raise", "lower", "increase", "lift", "shorten");

  private OtherSenses() {}

  /** "Was denied her medication", "denied them entry": they did not get it, and nobody spoke. */
  static boolean isWithheld(SentenceTree tree, int verb) {
    if (!tree.lemma(verb).equals("deny") || tree.pos(verb) != PartOfSpeech.VERB) {
      return false;
    }
    List<Integer> things = tree.children(verb, Set.of("obj"));
    return (tree.child(verb, "aux:pass").isPresent() && things.stream().anyMatch(t -> t > verb))
        || tree.child(verb, "iobj").isPresent()
        || things.stream().anyMatch(thing -> WITHHELD.contains(tree.lemma(thing)));
  }

  /** "Cut the time by half": how much there is of it, and no rule. */
  static boolean isMeasured(SentenceTree tree, int verb) {
    return LESSENING.contains(tree.lemma(verb))
        && Governors.objects(tree, verb).stream()
            .anyMatch(thing -> LASTING.contains(tree.lemma(thing)))
        && tree.children(verb, Set.of("obl")).stream()
            .anyMatch(by -> by > verb && tree.hasChild(by, "case", Set.of("by", "from")));
  }

  /** "Stabbings fell by 11 per cent": how many there are, and none of them. */
  static boolean isTallied(SentenceTree tree, int noun) {
    int verb = tree.head(noun);
    return tree.pos(noun) == PartOfSpeech.NOUN
        && !tree.lower(noun).equals(tree.lemma(noun))
        && tree.isA(noun, "nsubj")
        && verb != SentenceTree.ROOT
        && CHANGING.contains(tree.lemma(verb));
  }

  /** "The lift was shut down": no policy. */
  static boolean isShut(SentenceTree tree, int verb, List<Integer> done) {
    return SHUTTING.contains(tree.lemma(verb))
        && !done.isEmpty()
        && done.stream().allMatch(word -> MACHINES.contains(tree.lemma(word)));
  }

  /** "Agreed on the outline of a deal": what they do, and no words of theirs. */
  static boolean isAgreement(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("agree")
        && tree.pos(verb) == PartOfSpeech.VERB
        && tree.children(verb, TOLD).isEmpty()
        && tree.children(verb, Set.of("obl")).stream()
            .anyMatch(child -> child > verb && tree.hasChild(child, "case", ON));
  }

  /** "Protested so fiercely that he too was dismissed", where a referee is told of. */
  static boolean isSentOff(SentenceTree tree, int verb, int sentence, Setting setting) {
    return DISMISSING.contains(tree.lemma(verb))
        && tree.pos(verb) == PartOfSpeech.VERB
        && Passives.is(tree, verb)
        && Governors.subject(tree, verb).isPresent()
        && tree.children(verb).stream().noneMatch(c -> tree.hasChild(c, "case", POSTS))
        && setting.isOfReferees(sentence, verb)
        && setting.isOfSport(sentence, verb);
  }

  /** "Twenty-nine of them were released". */
  static boolean isSetFree(SentenceTree tree, Told told) {
    return Figures.isVerb(tree, told, FigureWords.FREEING)
        && Figures.done(tree, told.head()).stream()
            .anyMatch(
                word ->
                    Figures.isPerson(tree, word)
                        || (tree.pos(word) == PartOfSpeech.NUM
                            && tree.hasChild(word, "nmod", FigureWords.THEM)));
  }

  /** "The budget passed $20 billion": more than that, and no law. */
  static boolean isPassedMark(SentenceTree tree, Told told) {
    return Figures.isVerb(tree, told, FigureWords.PASSING)
        && Governors.subject(tree, told.head())
            .filter(subject -> Figures.MEASURED.contains(tree.lemma(subject)))
            .isPresent();
  }
}
