package org.annals.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.coreference.PersonNouns;
import org.annals.label.SaidWords;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Tells where the class of a telling cannot be, by what it is done to. */
final class ClassChecks {
  private static final Set<String> WRITING = Set.of("write", "compose", "pen");
  private static final Set<String> CARRYING =
      Set.of("carry", "ship", "send", "fly", "transport", "take", "bring", "move", "remove");

  private static final Set<String> THROWING = Set.of("throw", "toss", "fling");
  private static final Set<String> HONOURS =
      Set.of(
          "order",
          "medal",
          "prize",
          "cross",
          "title",
          "degree",
          "doctorate",
          "honour",
          "fellowship",
          "scholarship",
          "contract",
          "star",
          "knighthood",
          "pension",
          "award",
          "grant",
          "cap",
          "trophy");

  /** "An MBE", "a PhD". */
  private static final Pattern ORDER = Pattern.compile("[A-Z]{2,4}|PhD|DSc");

  private static final Set<String> AFTER = Set.of("after");
  private static final Set<String> AT = Set.of("at", "on", "upon");
  private static final Set<String> HOUSES = DataFile.words("/clause/place-nouns.txt");
  private static final Set<String> THINGS = DataFile.words("/event/cargo.txt");

  private static final Set<String> GATHERING = Set.of("gather", "collect", "assemble");
  private static final Set<String> GROUPS = DataFile.words("/label/groups.txt");
  private static final PersonNouns PERSONS = new PersonNouns();

  private ClassChecks() {}

  /** "Carried one clock to Peru": only people are deported; "thrown into a pond": no attack. */
  static boolean isOtherwise(SentenceTree tree, Told told) {
    int verb = told.head();
    if (tree.pos(verb) != PartOfSpeech.VERB) {
      return false;
    }
    if (VerbSenses.isOther(tree, told.type().localName(), verb)) {
      return true;
    }
    return switch (told.type().localName()) {
      case "Deportation" -> CARRYING.contains(tree.lemma(verb)) && isDoneToThings(tree, verb);
      case "Attack" -> isBurning(tree, verb) || isThrowing(tree, verb);
      case "CourtRuling" -> isHonour(tree, verb);
      case "Appointment" ->
          tree.lemma(verb).equals("name")
              && tree.children(verb, Set.of("obl")).stream()
                  .anyMatch(obl -> tree.hasChild(obl, "case", AFTER));
      default -> isOtherSense(tree, told.type().localName(), verb);
    };
  }

  /** "Was run as a trust", "gathered signatures", "talked his way in". */
  private static boolean isOtherSense(SentenceTree tree, String type, int verb) {
    return switch (type) {
      case "Election" -> tree.lemma(verb).equals("run") && Passives.is(tree, verb);
      case "Meeting" -> isGathering(tree, verb);
      case "Speech", "PolicyChange", "Enactment" -> isOfWay(tree, verb);
      default -> false;
    };
  }

  private static boolean isThrowing(SentenceTree tree, int verb) {
    return THROWING.contains(tree.lemma(verb))
        && isDoneToThings(tree, verb)
        && tree.children(verb).stream().noneMatch(c -> tree.hasChild(c, "case", AT));
  }

  /** "Gathered signatures": nobody met. */
  private static boolean isGathering(SentenceTree tree, int verb) {
    return GATHERING.contains(tree.lemma(verb))
        && Governors.objects(tree, verb).stream()
            .anyMatch(thing -> thing > verb && isNoPerson(tree, thing));
  }

  /** A common noun for neither people nor a body of them. */
  static boolean isNoPerson(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN
        && tree.referent(word).isEmpty()
        && !PERSONS.has(tree.lemma(word))
        && !GROUPS.contains(tree.lemma(word));
  }

  /** "Talked his way in", "clearing the way for it": what comes of it. */
  private static boolean isOfWay(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obj")).stream()
        .anyMatch(way -> way > verb && tree.lower(way).equals("way"));
  }

  /** "They were executed at Sing Sing": a death, where nobody is told to have attacked them. */
  static boolean isExecution(SentenceTree tree, Told told) {
    int verb = told.head();
    return told.type().localName().equals("Attack")
        && tree.lemma(verb).equals("execute")
        && tree.pos(verb) == PartOfSpeech.VERB
        && Passives.is(tree, verb)
        && tree.children(verb).stream().noneMatch(c -> tree.hasChild(c, "case", Set.of("by")));
  }

  /** "The mill burned down": nobody is said to have done it. */
  private static boolean isBurning(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("burn")
        && !Passives.is(tree, verb)
        && Governors.objects(tree, verb).isEmpty()
        && Governors.subject(tree, verb)
            .filter(subject -> HOUSES.contains(tree.lemma(subject)))
            .isPresent();
  }

  /** "Was awarded a medal": by no court. */
  private static boolean isHonour(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("award")
        && tree.children(verb, Set.of("obj", "iobj", "nsubj:pass")).stream()
            .anyMatch(
                word ->
                    HONOURS.contains(tree.lemma(word))
                        || ORDER.matcher(tree.surface(word)).matches()
                        || isHonourOf(tree, word));
  }

  private static boolean isHonourOf(SentenceTree tree, int word) {
    return tree.isInName(word)
        && IntStream.rangeClosed(Math.max(0, word - 3), word)
            .anyMatch(w -> tree.isInName(w) && HONOURS.contains(tree.lower(w)));
  }

  private static boolean isDoneToThings(SentenceTree tree, int verb) {
    List<Integer> words =
        Passives.is(tree, verb)
            ? Governors.subject(tree, verb).stream().toList()
            : Governors.objects(tree, verb);
    return !words.isEmpty() && words.stream().allMatch(word -> isThing(tree, word));
  }

  private static boolean isThing(SentenceTree tree, int word) {
    return tree.referent(word).isEmpty() && THINGS.contains(tree.lemma(word));
  }

  /** "'We left,' she wrote": her words, wherever she wrote them. */
  static boolean isSaying(SentenceTree tree, Told told) {
    int verb = told.head();
    return told.type().localName().equals("Publication")
        && WRITING.contains(tree.lemma(verb))
        && Governors.objects(tree, verb).isEmpty()
        && tree.children(verb, Set.of("obl")).stream()
            .noneMatch(where -> tree.hasChild(where, "case", Set.of("in")))
        && !SaidWords.parts(tree, told).isEmpty();
  }

  /** "Wrote a novel": it need not have come out. */
  static boolean isWork(SentenceTree tree, Told told) {
    return told.type().localName().equals("Publication")
        && WRITING.contains(tree.lemma(told.head()))
        && !Governors.objects(tree, told.head()).isEmpty()
        && SaidWords.parts(tree, told).isEmpty();
  }
}
