package org.annals.event;

import java.util.Optional;
import java.util.Set;
import org.annals.name.EntityType;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Finds the word that says how old a thing is: "the tree has an age of 900 years", "was dated to
 * about 11,000 years". What a person's age is, is no measure.
 */
final class MeasuredAges {
  private static final Set<String> GIVING =
      Set.of("have", "give", "put", "reach", "estimate", "yield", "suggest", "show");
  private static final int OLDEST = 120;

  /** The verb, or "old" with a form of "be". */
  Optional<Integer> predicate(SentenceTree tree, Quantity length) {
    int above = tree.head(length.head());
    if (above == SentenceTree.ROOT || !length.counted().startsWith("year")) {
      return Optional.empty();
    }
    if (tree.lemma(above).equals("age")) {
      int verb = tree.head(above);
      return isVerb(tree, verb) && GIVING.contains(tree.lemma(verb))
          ? Optional.of(verb)
          : Optional.empty();
    }
    boolean isOld =
        tree.lemma(above).equals("old")
            && tree.child(above, "cop").isPresent()
            && length.value().intValue() > OLDEST;
    return isOld || isDated(tree, length, above) ? Optional.of(above) : Optional.empty();
  }

  private static boolean isDated(SentenceTree tree, Quantity length, int verb) {
    boolean isPut =
        tree.hasChild(length.head(), "case", Set.of("at"))
            && tree.children(verb, Set.of("obj", "nsubj:pass")).stream()
                .anyMatch(noun -> tree.lemma(noun).equals("age") && !isOfPerson(tree, noun));
    boolean isDate =
        tree.lemma(verb).equals("date") && tree.hasChild(length.head(), "case", Set.of("to"));
    return isVerb(tree, verb) && (isPut || isDate);
  }

  private static boolean isOfPerson(SentenceTree tree, int age) {
    return tree.children(age, Set.of("nmod:poss", "nmod")).stream()
        .flatMap(owner -> tree.referent(owner).stream())
        .anyMatch(owner -> owner.entity().is(EntityType.PERSON));
  }

  private static boolean isVerb(SentenceTree tree, int word) {
    return word != SentenceTree.ROOT && tree.pos(word) == PartOfSpeech.VERB;
  }
}
