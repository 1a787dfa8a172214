package org.annals.coreference;

import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Tells deeds that make somebody a party from others told with the same verb. */
final class Deeds {
  /** What is done to people, and by the same words to claims and shots. */
  private static final Set<String> TO_PEOPLE =
      Set.of("employ", "hire", "dismiss", "fire", "sack", "retrench", "recruit");

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

  private static boolean isSufferer(SentenceTree tree, int word) {
    boolean isObject = tree.isA(word, "obj") || tree.relation(word).equals("nsubj:pass");
    return isObject
        && (tree.pos(word) == PartOfSpeech.PRON
            || tree.referent(word).filter(one -> one.isPerson()).isPresent()
            || CROWDS.contains(tree.lower(word))
            || PERSONS.has(tree.lemma(word)));
  }
}
