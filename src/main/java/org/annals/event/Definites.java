package org.annals.event;

import java.util.Set;
import java.util.regex.Pattern;
import org.annals.clause.Unresolved;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Tells noun phrases that only the text around them explains: "the line", "the next meeting". */
final class Definites {
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> BESIDE =
      Set.of("appos", "flat", "compound", "amod", "nmod:desc", "nmod");
  private static final Set<String> TELLING = Set.of("acl", "acl:relcl", "appos", "nummod");
  private static final Set<String> OWNERS = Set.of("nmod:poss", "nmod");
  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "season", "yesterday", "today", "tomorrow", "night");

  /** What a pronoun means, and no more than its noun with one word before it. */
  private static final Pattern SHORT = Pattern.compile("the [^ ]+(?: [^ ]+)?");

  private static final int DEEPEST = 3;

  private final Set<String> alone = DataFile.words("/event/known-alone.txt");
  private final Set<String> ofSomebody = DataFile.words("/event/nouns-of-somebody.txt");

  /** Whether a reader who sees the phrase alone does not know which one is meant. */
  boolean isOpen(SentenceTree tree, int noun) {
    return isOpen(tree, noun, 0);
  }

  private boolean isOpen(SentenceTree tree, int noun, int depth) {
    if (Unresolved.isPronoun(tree, noun) || isPortion(tree, noun)) {
      return true;
    }
    if (tree.anaphora().thing(noun).isPresent()) {
      return SHORT.matcher(tree.anaphora().thing(noun).get()).matches();
    }
    return !isKnown(tree, noun)
        && depth < DEEPEST
        && (isOfPronoun(tree, noun) || isUntold(tree, noun, depth));
  }

  private boolean isKnown(SentenceTree tree, int noun) {
    return !isNoun(tree, noun)
        || tree.isInName(noun)
        || tree.referent(noun).isPresent()
        || !tree.anaphora().group(noun).isEmpty()
        || alone.contains(tree.lemma(noun));
  }

  private boolean isUntold(SentenceTree tree, int noun, int depth) {
    return (isDefinite(tree, noun, depth) || isOwnedByOpen(tree, noun, depth))
        && !isNamed(tree, noun)
        && !isTold(tree, noun, depth);
  }

  /** "Three were found", "each was fined". */
  private static boolean isPortion(SentenceTree tree, int word) {
    boolean isNumber = tree.pos(word) == PartOfSpeech.NUM && tree.isA(word, "nsubj");
    return (isNumber || Unresolved.isPortion(tree, word))
        && tree.children(word, Set.of("nmod", "appos", "acl", "acl:relcl")).stream()
            .allMatch(of -> Unresolved.isPronoun(tree, of));
  }

  /** "The Armenian won" too. */
  private static boolean isNoun(SentenceTree tree, int word) {
    boolean isOther = tree.pos(word) == PartOfSpeech.ADJ || tree.pos(word) == PartOfSpeech.PROPN;
    return tree.pos(word) == PartOfSpeech.NOUN
        || (isOther && tree.hasChild(word, "det", Set.of("the")));
  }

  /** "A film of it", "the bridge beneath them". */
  private static boolean isOfPronoun(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("nmod")).stream()
        .anyMatch(child -> Unresolved.isPronoun(tree, child));
  }

  private boolean isDefinite(SentenceTree tree, int noun, int depth) {
    boolean isBare =
        depth == 0
            && tree.isA(noun, "nsubj")
            && ofSomebody.contains(tree.lemma(noun))
            && tree.children(noun, Set.of("det", "nmod:poss", "nummod")).isEmpty();
    return isBare || tree.hasChild(noun, "det", POINTING);
  }

  /** "The company's managing director", "his place". */
  private boolean isOwnedByOpen(SentenceTree tree, int noun, int depth) {
    return tree.children(noun, Set.of("nmod:poss")).stream()
            .anyMatch(owner -> TIMES.contains(tree.lemma(owner)) || isOpen(tree, owner, depth + 1))
        || Unresolved.isOfSomebody(tree, noun);
  }

  /** "The Lisbon group Azulmar", "the Tverrdal line". */
  private static boolean isNamed(SentenceTree tree, int noun) {
    return tree.children(noun, BESIDE).stream()
        .anyMatch(
            child ->
                tree.isInName(child)
                    || tree.referent(child).isPresent()
                    || tree.pos(child) == PartOfSpeech.PROPN);
  }

  /** Whether what stands behind the noun, or its owner, says which one it is. */
  private boolean isTold(SentenceTree tree, int noun, int depth) {
    boolean isDescribed =
        tree.children(noun, TELLING).stream()
            .anyMatch(child -> child < noun || !tree.lower(noun + 1).equals(","));
    return isDescribed
        || tree.children(noun, OWNERS).stream()
            .filter(owner -> !Unresolved.isOfSomebody(tree, noun))
            .anyMatch(owner -> says(tree, owner, depth));
  }

  private boolean says(SentenceTree tree, int owner, int depth) {
    boolean isPlace = tree.referent(owner).filter(r -> r.entity().is(EntityType.PLACE)).isPresent();
    boolean isYear =
        TIMES.contains(tree.lemma(owner)) || tree.lower(owner).matches("\\d+|\\d{4}s?");
    return isPlace || (!isYear && !isOpen(tree, owner, depth + 1));
  }
}
