package org.annals.event;

import java.util.Set;
import org.annals.clause.Passives;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Says what a number without a noun counts. */
final class CountedPeople {
  private static final Set<String> THINGS = Set.of("them", "these", "those", "which");
  private static final Set<String> PERSON_VERBS = DataFile.words("/quantity/person-verbs.txt");

  /** Of other verbs nobody knows what was done to twelve: "two have been started". */
  private static final Set<String> DONE_TO_PEOPLE = DataFile.words("/event/person-passives.txt");

  private CountedPeople() {}

  /** What a bare number counts: "14 people killed" for "killing 14". */
  static Quantity of(SentenceTree tree, Quantity quantity) {
    if (!quantity.isBare()) {
      return quantity;
    }
    int above = tree.head(quantity.head());
    return above != SentenceTree.ROOT && tree.child(above, "cop").isPresent()
        ? tree.pos(above) == PartOfSpeech.NOUN ? quantity.of(tree.lower(above)) : quantity
        : done(tree, quantity, above);
  }

  /** "211 were built": of things rather than people. */
  private static boolean isDoneTo(SentenceTree tree, int verb) {
    return verb != SentenceTree.ROOT && Passives.is(tree, verb);
  }

  private static Quantity done(SentenceTree tree, Quantity quantity, int above) {
    String verb = above == SentenceTree.ROOT ? "" : tree.lower(above);
    boolean isDone = DONE_TO_PEOPLE.contains(verb) && Passives.is(tree, above);
    if (!PERSON_VERBS.contains(verb) && !isDone) {
      boolean isOfThings =
          tree.hasChild(quantity.head(), "nmod", THINGS)
              || (tree.relation(quantity.head()).startsWith("nsubj") && isDoneTo(tree, above));
      return isOfThings ? quantity.aside("") : quantity;
    }
    String done = verb.endsWith("ing") ? verb.substring(0, verb.length() - 3) + "ed" : verb;
    return quantity.of(done.endsWith("s") ? "people" : "people " + done);
  }
}
