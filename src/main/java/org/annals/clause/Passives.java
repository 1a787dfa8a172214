package org.annals.clause;

import java.util.Set;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Tells whether a verb is in the passive voice. */
public final class Passives {
  private static final Set<String> MARKS = Set.of("aux:pass", "nsubj:pass", "obl:agent");
  private static final Set<String> FINITE = Set.of("root", "ccomp", "conj", "parataxis");
  private static final Set<String> JUDGING = Set.of("hold", "rule", "find", "decide", "conclude");
  private static final Set<String> FINING = Set.of("fine", "award", "pay", "grant", "dock");

  private static final Set<String> OF_FULL_CLAUSES =
      Set.of("mark", "nsubj", "obj", "aux", "aux:pass", "nsubj:pass");
  private static final Set<String> NAMING = Set.of("rename", "name", "call", "dub", "christen");
  private static final Set<String> GONE =
      Set.of("qualify", "graduate", "retire", "resign", "die", "arrive", "emigrate");

  /** What is done to a child: "born and brought up in Leeds". */
  private static final Set<String> REARED =
      Set.of(
          "bring",
          "raise",
          "rear",
          "educate",
          "school",
          "christen",
          "baptize",
          "baptise",
          "train",
          "apprentice",
          "orphan");

  private static final Set<String> OF_ONESELF =
      Set.of("marry", "divorce", "engage", "start", "use", "dress", "involve");
  private static final Set<String> BEEN = Set.of("was", "were", "been");
  private static final Set<String> OWN_SUBJECT_OR_OBJECT = Set.of("nsubj", "obj", "aux", "xcomp");
  private static final Set<String> INTRANSITIVE = DataFile.words("/clause/intransitive-verbs.txt");

  /** Verbs of which somebody is told what a clause says. */
  private static final Set<String> ADDRESSING =
      Set.of(
          "tell",
          "inform",
          "notify",
          "assure",
          "warn",
          "advise",
          "remind",
          "persuade",
          "convince",
          "promise",
          "ask",
          "show",
          "teach");

  private static final Set<String> HAVING = Set.of("have", "get");

  private Passives() {}

  /** Whether the verb is passive, by its own marks or those of the verb it follows. */
  public static boolean is(SentenceTree tree, int verb) {
    return isMarked(tree, verb)
        || isReduced(tree, verb)
        || goesOnPassive(tree, verb)
        || isBeDone(tree, verb)
        || isHadDone(tree, verb)
        || isGotDone(tree, verb);
  }

  /** "Got promoted", but not "got married". */
  private static boolean isGotDone(SentenceTree tree, int verb) {
    return tree.isA(verb, "xcomp")
        && isBareParticiple(tree, verb)
        && tree.lemma(tree.head(verb)).equals("get")
        && !OF_ONESELF.contains(tree.lemma(verb))
        && !INTRANSITIVE.contains(tree.lemma(verb))
        && tree.child(tree.head(verb), "obj").isEmpty()
        && tree.children(verb, Set.of("mark", "obj", "aux")).isEmpty();
  }

  /** "Was re-appointed", where the tree takes "was" for a copula. */
  private static boolean isBeDone(SentenceTree tree, int verb) {
    return isBareParticiple(tree, verb)
        && tree.lower(verb).endsWith("ed")
        && tree.hasChild(verb, "cop", BEEN);
  }

  /** "Had him arrested": what is done to the object. */
  static boolean isHadDone(SentenceTree tree, int verb) {
    boolean plain = Governors.PRONOUNS.contains(tree.lower(verb - 1));
    if (plain && HAVING.contains(tree.lemma(verb - 2)) && isBareParticiple(tree, verb)) {
      return true;
    }
    return tree.isA(verb, "xcomp")
        && isBareParticiple(tree, verb)
        && HAVING.contains(tree.lemma(tree.head(verb)))
        && tree.child(tree.head(verb), "obj").isPresent()
        && tree.children(verb, Set.of("mark", "obj", "aux")).isEmpty();
  }

  /** "the man arrested in Leeds", "Jailed in 1920, he": a past participle on its own. */
  public static boolean isReduced(SentenceTree tree, int verb) {
    String relation = tree.relation(verb);
    return (relation.equals("acl") || relation.equals("advcl"))
        && isBareParticiple(tree, verb)
        && !GONE.contains(tree.lemma(verb))
        && tree.children(verb, OF_FULL_CLAUSES).isEmpty()
        && !Coordinates.isCompared(tree, verb);
  }

  /** "was arrested and later released". */
  private static boolean goesOnPassive(SentenceTree tree, int verb) {
    return tree.relation(verb).equals("conj")
        && isBareParticiple(tree, verb)
        && (!INTRANSITIVE.contains(tree.lemma(verb)) || isSaidTwice(tree, verb))
        && !isSayingMore(tree, verb)
        && (!tree.lower(tree.head(verb)).equals("born") || REARED.contains(tree.lemma(verb)))
        && (tree.children(verb, OWN_SUBJECT_OR_OBJECT).isEmpty() || isFined(tree, verb))
        && is(tree, Siblings.joinedTo(tree, verb));
  }

  /** "Was lost in the first court and lost again in the second". */
  private static boolean isSaidTwice(SentenceTree tree, int verb) {
    return tree.lower(verb).equals(tree.lower(Siblings.joinedTo(tree, verb)));
  }

  /** "Was released and insisted that"; not "was arrested and told that". */
  private static boolean isSayingMore(SentenceTree tree, int verb) {
    return !tree.children(verb, Set.of("ccomp")).isEmpty()
        && !ADDRESSING.contains(tree.lemma(verb));
  }

  private static boolean isBareParticiple(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.lower(verb).endsWith("ing")
        && !PastOnly.is(tree.lower(verb))
        && !tree.lower(verb).equals(tree.lemma(verb));
  }

  /** "The program, which Congress created by the Act": Congress did. */
  private static boolean isOfWhich(SentenceTree tree, int verb) {
    return tree.isA(verb, "acl:relcl")
        && tree.children(verb, Set.of("aux:pass", "nsubj:pass")).isEmpty()
        && tree.child(verb, "nsubj").isPresent()
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(which -> which < verb && tree.lower(which).equals("which"));
  }

  /**
   * Marks alone are not enough where the verb has an object and no "was": "the judges dismissed an
   * appeal by the county", nor of a court: "the court so held".
   */
  private static boolean isMarked(SentenceTree tree, int verb) {
    if (tree.children(verb, MARKS).isEmpty() || isOfWhich(tree, verb)) {
      return false;
    }
    boolean isBare =
        tree.children(verb, Set.of("aux:pass", "aux")).isEmpty()
            && FINITE.contains(tree.relation(verb));
    if (isBare && tree.children(verb).stream().anyMatch(way -> Ways.is(tree, way))) {
      return false;
    }
    boolean isJudging =
        JUDGING.contains(tree.lemma(verb))
            && tree.children(verb, Governors.SUBJECTS).stream()
                .flatMap(subject -> tree.referent(subject).stream())
                .anyMatch(r -> !r.entity().is(EntityType.PLACE));
    return !isBare || (tree.child(verb, "obj").isEmpty() && !isJudging);
  }

  /** "Was tried and fined 500 pesos", "was sold and renamed Acme". */
  private static boolean isFined(SentenceTree tree, int verb) {
    boolean isNamed =
        NAMING.contains(tree.lemma(verb)) && tree.children(verb, Set.of("nsubj", "aux")).isEmpty();
    return isNamed || isFinedMuch(tree, verb);
  }

  private static boolean isFinedMuch(SentenceTree tree, int verb) {
    return FINING.contains(tree.lemma(verb))
        && tree.children(verb, Set.of("nsubj", "aux", "xcomp")).isEmpty()
        && tree.children(verb, Set.of("obj")).stream()
            .allMatch(object -> tree.child(object, "nummod").isPresent());
  }
}
