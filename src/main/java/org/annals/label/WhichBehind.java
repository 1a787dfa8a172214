package org.annals.label;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Passives;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * What "which" and "whom" stand for behind a preposition: "a river on which 40,000 people depend",
 * "Leeds, from which she returned".
 */
public final class WhichBehind {
  private static final Set<String> PRONOUNS = Set.of("which", "whom");
  private static final Set<String> DEPENDING =
      Set.of("on", "upon", "to", "from", "with", "against");

  /** Before a whole of which something is a part. */
  private static final Set<String> OF = Set.of("of", "among", "including", "like", "than");

  private static final Set<String> BY = Set.of("by");
  private static final Set<String> TIMES = DataFile.words("/dating/time-units.txt");
  private static final Set<String> MEASURES = DataFile.words("/label/measures.txt");
  private static final Set<String> DATES =
      Set.of("time", "period", "date", "night", "morning", "evening");
  private static final Set<String> CLAUSES = Set.of("acl:relcl", "advcl");
  private static final Set<String> INNER = Set.of("nmod", "conj", "flat", "compound");
  private static final int FAR = 10;

  private WhichBehind() {}

  /** The head of the words for it; nothing where the clause of the verb has no such pronoun. */
  public static Optional<Integer> antecedent(SentenceTree tree, int verb) {
    return pronoun(tree, verb)
        .flatMap(which -> noun(tree, verb, which))
        .filter(noun -> !isMeasure(tree, noun) && tree.child(noun, "cop").isEmpty())
        .map(noun -> named(tree, noun));
  }

  /** The same, of what the verb needs for what it says: "depends on it". */
  public static Optional<Integer> needed(SentenceTree tree, int verb) {
    return tree.isA(verb, "acl:relcl")
        ? antecedent(tree, verb)
            .filter(
                _ ->
                    pronoun(tree, verb)
                        .filter(w -> tree.hasChild(w, "case", DEPENDING))
                        .isPresent())
        : Optional.empty();
  }

  /** "On": the preposition before the pronoun. */
  static Optional<Integer> preposition(SentenceTree tree, int verb) {
    return antecedent(tree, verb)
        .flatMap(_ -> pronoun(tree, verb))
        .flatMap(which -> mark(tree, which));
  }

  private static Optional<Integer> mark(SentenceTree tree, int which) {
    return tree.children(which, Set.of("case")).stream()
        .filter(word -> word == which - 1)
        .findFirst();
  }

  private static Optional<Integer> pronoun(SentenceTree tree, int verb) {
    return !CLAUSES.contains(tree.relation(verb))
            || tree.head(verb) > verb
            || tree.pos(verb) != PartOfSpeech.VERB
        ? Optional.empty()
        : tree.children(verb, Set.of("obl", "obl:agent")).stream()
            .filter(which -> which < verb && PRONOUNS.contains(tree.lower(which)))
            .filter(which -> mark(tree, which).isPresent() && !tree.hasChild(which, "case", OF))
            .filter(which -> !(tree.hasChild(which, "case", BY) && Passives.is(tree, verb)))
            .findFirst();
  }

  /** What the clause hangs on, or where it hangs on a verb, the phrase that ends before it. */
  private static Optional<Integer> noun(SentenceTree tree, int verb, int which) {
    int above = tree.head(verb);
    if (tree.isA(verb, "acl:relcl")) {
      return Optional.of(above).filter(noun -> noun < which && which - noun <= FAR);
    }
    int at = tree.lower(which - 2).equals(",") ? which - 3 : which - 2;
    while (at > above
        && INNER.contains(tree.relation(at))
        && tree.head(at) < at
        && tree.head(at) > above) {
      at = tree.head(at);
    }
    return Optional.of(at).filter(noun -> noun > above && isNoun(tree, noun));
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN || tree.pos(word) == PartOfSpeech.PROPN;
  }

  /** "Six months in which", "a ship of nine hundred tons in which": neither is what is meant. */
  private static boolean isMeasure(SentenceTree tree, int noun) {
    return TIMES.contains(tree.lemma(noun))
        || DATES.contains(tree.lemma(noun))
        || (MEASURES.contains(tree.lemma(noun)) && tree.referent(noun).isEmpty());
  }

  /** "The Pilcomayo, a river on which": the name. */
  private static int named(SentenceTree tree, int noun) {
    boolean isBeside =
        tree.isA(noun, "appos")
            && tree.head(noun) < noun
            && tree.referent(noun).isEmpty()
            && tree.referent(tree.head(noun)).isPresent();
    return isBeside ? tree.head(noun) : noun;
  }
}
