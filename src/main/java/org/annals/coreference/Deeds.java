package org.annals.coreference;

import java.util.List;
import java.util.Set;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Tells deeds that make somebody a party from others told with the same verb. */
final class Deeds {
  /** What is done to people, and by the same words to claims and shots. */
  private static final Set<String> TO_PEOPLE =
      Set.of("employ", "hire", "dismiss", "fire", "sack", "retrench", "recruit");

  /** What stands before whoever else has a part in it: "bought it from Roe". */
  private static final List<String> BESIDE = List.of("for", "from", "to");

  private static final PersonNouns PERSONS = new PersonNouns();
  private static final Set<String> CROWDS = Set.of("people", "staff", "men", "women", "workforce");

  private Deeds() {}

  /** Whether a verb tells such a deed: "dismissed a clerk", not "dismissed an appeal". */
  static boolean isOne(SentenceTree tree, int verb) {
    return TO_PEOPLE.contains(tree.lemma(verb))
        ? tree.children(verb).stream().anyMatch(word -> isSufferer(tree, word))
        : !tree.lemma(verb).equals("appeal") || !isCall(tree, verb);
  }

  /** "Berg appealed for calm" is no plea in a case. */
  private static boolean isCall(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obl")).stream()
        .anyMatch(word -> tree.hasChild(word, "case", Set.of("for", "to")));
  }

  /** Which part a name has in what a verb tells, as the table of deeds has it; none for others. */
  static String part(SentenceTree tree, int name, int verb) {
    return switch (tree.relation(name)) {
      case "obj", "nsubj:pass" -> "object";
      case "nsubj" -> "subject";
      default -> isDoer(tree, name, verb) ? "subject" : beside(tree, name);
    };
  }

  /** The verb that tells what a name has a part in; the root's head where there is none. */
  static int verb(SentenceTree tree, int name) {
    int head = tree.head(name);
    return isFromObject(tree, name) ? tree.head(head) : head;
  }

  /** "Bought a mill from Acme", where the tree hangs Acme on the mill. */
  private static boolean isFromObject(SentenceTree tree, int name) {
    int head = tree.head(name);
    return head != SentenceTree.ROOT
        && tree.isA(name, "nmod")
        && tree.isA(head, "obj")
        && tree.hasChild(name, "case", Set.of("from"))
        && tree.referent(name)
            .filter(one -> one.isPerson() || one.entity().is(EntityType.ORGANIZATION))
            .isPresent();
  }

  private static String beside(SentenceTree tree, int name) {
    boolean isBeside = tree.isA(name, "obl") || isFromObject(tree, name);
    return BESIDE.stream()
        .filter(word -> isBeside && tree.hasChild(name, "case", Set.of(word)))
        .findFirst()
        .orElse("");
  }

  /** "The firm was founded by Berg", "a firm founded by Berg". */
  private static boolean isDoer(SentenceTree tree, int name, int verb) {
    return tree.isA(name, "obl")
        && tree.hasChild(name, "case", Set.of("by"))
        && (tree.child(verb, "nsubj:pass").isPresent() || tree.isA(verb, "acl"));
  }

  private static boolean isSufferer(SentenceTree tree, int word) {
    boolean isObject = tree.isA(word, "obj") || tree.relation(word).equals("nsubj:pass");
    return isObject
        && (tree.pos(word) == PartOfSpeech.PRON
            || tree.referent(word).filter(one -> one.isPerson()).isPresent()
            || CROWDS.contains(tree.lower(word))
            || PERSONS.has(tree.lemma(word)));
  }
}
