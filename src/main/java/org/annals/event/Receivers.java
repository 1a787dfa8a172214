package org.annals.event;

import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Sees those without a name to whom something is given or with whom it is shared. */
final class Receivers {
  private static final Set<String> GIVING =
      Set.of(
          "give",
          "lend",
          "sell",
          "present",
          "donate",
          "award",
          "grant",
          "hand",
          "bequeath",
          "transfer",
          "cede",
          "deliver",
          "send",
          "offer",
          "supply",
          "distribute",
          "entrust",
          "lease",
          "rent",
          "assign",
          "issue",
          "submit",
          "show");

  /** Nouns for what one has with another: "lost a contract with Acme". */
  private static final Set<String> SHARED =
      Set.of("contract", "deal", "agreement", "treaty", "job", "post", "pact", "relationship");

  /** Verbs of what one does with another who does it too. */
  private static final Set<String> AGAINST =
      Set.of("quarrel", "clash", "fight", "argue", "negotiate", "meet", "merge", "collide");

  private static final Set<String> SENDING =
      Set.of("send", "bring", "take", "carry", "move", "transfer", "return", "drive", "rush");

  private static final Set<String> TO = Set.of("to");
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> PLACES = DataFile.words("/clause/place-nouns.txt");
  private static final Set<String> DETERMINERS = Set.of("det", "nummod", "nmod:poss");

  private Receivers() {}

  /**
   * "Sent Anna Berg to Acme", "the mill was handed to Acme": where somebody or something goes, and
   * not what is handed.
   */
  static boolean isGoal(SentenceTree tree, int verb, int word) {
    return isSent(tree, verb, word) || isHanded(tree, verb, word);
  }

  private static boolean isHanded(SentenceTree tree, int verb, int word) {
    return Passives.is(tree, verb)
        && tree.hasChild(word, "case", TO)
        && GIVING.contains(tree.lemma(verb))
        && Figures.done(tree, verb).stream().noneMatch(who -> isSomebody(tree, who));
  }

  private static boolean isSent(SentenceTree tree, int verb, int word) {
    boolean isBody =
        tree.referent(word).filter(r -> r.entity().is(EntityType.ORGANIZATION)).isPresent();
    return isBody
        && SENDING.contains(tree.lemma(verb))
        && tree.hasChild(word, "case", TO)
        && Figures.done(tree, verb).stream().anyMatch(who -> isSomebody(tree, who));
  }

  private static boolean isSomebody(SentenceTree tree, int who) {
    return Figures.isPerson(tree, who) || tree.referent(who).filter(Referent::isPerson).isPresent();
  }

  /** Whether an object is something that one has with another. */
  static boolean isShared(SentenceTree tree, int object) {
    return SHARED.contains(tree.lemma(object));
  }

  /**
   * "Handed the keys to the mayor", "signed a contract with the college": both are certain ones.
   */
  static boolean is(SentenceTree tree, int verb, int word) {
    if (tree.pos(word) != PartOfSpeech.NOUN || !isCertain(tree, word)) {
      return false;
    }
    List<Integer> objects = Governors.objects(tree, verb);
    boolean isWith = tree.hasChild(word, "case", WITH);
    if (isWith && AGAINST.contains(tree.lemma(verb))) {
      return objects.isEmpty();
    }
    boolean isOfBoth = isWith && objects.stream().anyMatch(o -> isShared(tree, o));
    return (isGiven(tree, verb, word) || isOfBoth)
        && (Passives.is(tree, verb) || objects.stream().anyMatch(o -> isOneOrMore(tree, o)));
  }

  /** "Sent to the camp" gives nobody anything. */
  private static boolean isGiven(SentenceTree tree, int verb, int word) {
    boolean isGoal = tree.lemma(verb).equals("send") && PLACES.contains(tree.lemma(word));
    return GIVING.contains(tree.lemma(verb)) && !isGoal && tree.hasChild(word, "case", TO);
  }

  private static boolean isOneOrMore(SentenceTree tree, int object) {
    boolean isPlural = !tree.lower(object).equals(tree.lemma(object));
    return isPlural || isCertain(tree, object) || tree.referent(object).isPresent();
  }

  private static boolean isCertain(SentenceTree tree, int noun) {
    return !tree.children(noun, DETERMINERS).isEmpty();
  }
}
