package org.annals.label;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Knows nouns of time, measure and money that name nothing which could take part. */
final class BareMeasures {
  private static final Set<String> THE_ONE = Set.of("the", "this", "that");
  private static final Set<String> GROUNDS = Set.of("yard", "lot");
  private static final Set<String> DESCRIBING = Set.of("amod", "compound", "acl:relcl", "nmod");
  private static final Set<String> OF = Set.of("of");

  /** What there can be of something: "40 tons of water", "part of the roof". */
  private static final Set<String> AMOUNTS =
      Set.of(
          "acre",
          "amount",
          "gallon",
          "half",
          "hectare",
          "kilo",
          "kilogram",
          "liter",
          "litre",
          "part",
          "percent",
          "percentage",
          "quarter",
          "rest",
          "ton",
          "tonne");

  private final Set<String> measures = DataFile.words("/label/measures.txt");

  boolean is(SentenceTree tree, int noun, List<Quantity> counted) {
    boolean isPointedAt =
        GROUNDS.contains(tree.lower(noun))
            && (tree.hasChild(noun, "det", THE_ONE) || isDescribed(tree, noun));
    return (!isPointedAt && isMeasure(tree, noun) && !isOfSomething(tree, noun))
        || counted.stream().anyMatch(q -> q.isCurrency() && q.head() == noun);
  }

  /** "A Polish yard that went bankrupt", "a yard near Leeds", but not "a yard of cloth". */
  private static boolean isDescribed(SentenceTree tree, int noun) {
    return tree.child(noun, "nummod").isEmpty()
        && tree.children(noun, DESCRIBING).stream().anyMatch(w -> !tree.hasChild(w, "case", OF));
  }

  private boolean isMeasure(SentenceTree tree, int noun) {
    return measures.contains(tree.lemma(noun).toLowerCase(Locale.ROOT));
  }

  /** "The first half of the year" is still a time. */
  private boolean isOfSomething(SentenceTree tree, int noun) {
    return AMOUNTS.contains(tree.lemma(noun))
        && tree.children(noun, Set.of("nmod")).stream()
            .filter(of -> tree.hasChild(of, "case", OF))
            .anyMatch(of -> isThing(tree, of));
  }

  private boolean isThing(SentenceTree tree, int word) {
    boolean isNoun = tree.pos(word) == PartOfSpeech.NOUN || tree.pos(word) == PartOfSpeech.PROPN;
    return isNoun && !isMeasure(tree, word);
  }
}
