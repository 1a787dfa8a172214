package org.annals.attribution;

import java.util.List;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import org.annals.document.Block;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Simple questions to a tree of words. */
final class Grammar {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj", "nsubj:outer");
  private static final Set<String> MARKERS = Set.of("mark", "case");
  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "xcomp", "advcl", "acl", "acl:relcl", "advcl:relcl", "parataxis");

  private static final Set<String> ACCUSED =
      Set.of("accused", "blamed", "suspected", "charged", "convicted");

  /** Base forms that look like participles. */
  private static final Set<String> BASES =
      Set.of("bring", "cling", "fling", "sling", "spring", "sting", "string", "swing", "wring");

  private Grammar() {}

  static boolean isVerb(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB || tree.pos(word) == PartOfSpeech.AUX;
  }

  static boolean isNoun(SentenceTree tree, int word) {
    return switch (tree.pos(word)) {
      case NOUN, PROPN, PRON, NUM -> true;
      default -> false;
    };
  }

  /** Whether a sentence is the headline of a text, or written as one: without a mark at its end. */
  static boolean isHeadline(SentenceTree tree) {
    return tree.sentence().kind() == Block.Kind.HEADING
        || (tree.size() > 0 && tree.pos(tree.size() - 1) != PartOfSpeech.PUNCT);
  }

  /** Whether a word is the predicate of a clause rather than a participant in one. */
  static boolean isClause(SentenceTree tree, int word) {
    return isVerb(tree, word)
        || tree.child(word, "cop").isPresent()
        || !tree.children(word, SUBJECTS).isEmpty()
        || (CLAUSES.contains(tree.relation(word))
            && (!isNoun(tree, word) || tree.child(word, "mark").isPresent()));
  }

  static List<Integer> subjects(SentenceTree tree, int word) {
    return tree.children(word, SUBJECTS);
  }

  /** The subordinators and prepositions of a clause or noun. */
  static List<Integer> markers(SentenceTree tree, int word) {
    return tree.children(word, MARKERS);
  }

  static boolean hasChild(SentenceTree tree, int word, IntPredicate test) {
    return tree.children(word).stream().anyMatch(test::test);
  }

  /** Whether a clause opens with "that". */
  static boolean hasThat(SentenceTree tree, int word) {
    return tree.hasChild(word, "mark", Set.of("that"));
  }

  /** Whether a verb is an infinitive with "to". */
  static boolean hasTo(SentenceTree tree, int word) {
    return hasChild(tree, word, c -> c < word && tree.lower(c).equals("to") && !tree.isA(c, "obl"));
  }

  static boolean isPassive(SentenceTree tree, int word) {
    return tree.child(word, "aux:pass").isPresent()
        || tree.child(word, "nsubj:pass").isPresent()
        || (tree.isA(word, "acl") && !tree.isA(word, "acl:relcl") && isParticiple(tree, word))
        || isAccusedAside(tree, word);
  }

  /** "Went on trial, accused of lending it". */
  private static boolean isAccusedAside(SentenceTree tree, int word) {
    return tree.isA(word, "advcl")
        && ACCUSED.contains(tree.lower(word))
        && tree.children(word, Set.of("nsubj", "aux", "obj", "mark")).isEmpty();
  }

  /** Whether a verb has the form of a past participle or past tense. */
  static boolean isParticiple(SentenceTree tree, int word) {
    return !tree.lower(word).endsWith("ing") && !tree.lower(word).equals(tree.lemma(word));
  }

  static boolean isIng(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    return lower.endsWith("ing") && lower.length() > 4 && !BASES.contains(lower);
  }

  /** Whether a verb stands in its base form. */
  static boolean isBase(SentenceTree tree, int word) {
    return isVerb(tree, word) && tree.lower(word).equals(tree.lemma(word));
  }

  /** Whether a verb is in the present or the infinitive, by its form. */
  static boolean isBaseOrThird(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    return lower.equals(tree.lemma(word))
        || lower.equals("is")
        || lower.equals("are")
        || (lower.endsWith("s") && !tree.lemma(word).endsWith("s") && !lower.equals("was"));
  }

  /** The words that hang on one by a relation, subtypes included. */
  static List<Integer> children(SentenceTree tree, int word, String relation) {
    return tree.children(word).stream().filter(c -> tree.isA(c, relation)).toList();
  }

  /** Whether a noun is in the plural and has no article or number or owner. */
  static boolean isBarePlural(SentenceTree tree, int word) {
    boolean isPlural =
        (tree.pos(word) == PartOfSpeech.NOUN && !tree.lower(word).equals(tree.lemma(word)))
            || (tree.pos(word) == PartOfSpeech.PROPN
                && word == 0
                && !tree.isInName(word)
                && tree.lower(word).endsWith("s"));
    return isPlural && !isDetermined(tree, word);
  }

  private static boolean isDetermined(SentenceTree tree, int word) {
    return hasChild(
        tree, word, c -> tree.isA(c, "det") || tree.isA(c, "nummod") || tree.isA(c, "nmod:poss"));
  }

  /** Whether a noun speaks of something known: "the strike", "their strike", a name. */
  static boolean isDefinite(SentenceTree tree, int word) {
    return tree.referent(word).isPresent()
        || tree.isInName(word)
        || tree.child(word, "nmod:poss").isPresent()
        || tree.hasChild(
            word, "det", Set.of("the", "this", "that", "these", "those", "both", "all"))
        || (tree.pos(word) == PartOfSpeech.PRON && !tree.lower(word).startsWith("any"));
  }

  /** The first word at or below a word, marks not counted. */
  static int first(SentenceTree tree, int word) {
    return reach(tree, word, Math::min);
  }

  /** The last word at or below a word, marks not counted. */
  static int last(SentenceTree tree, int word) {
    return reach(tree, word, Math::max);
  }

  private static int reach(SentenceTree tree, int word, IntBinaryOperator farther) {
    int farthest = word;
    for (int child : tree.children(word)) {
      if (tree.pos(child) != PartOfSpeech.PUNCT) {
        farthest = farther.applyAsInt(farthest, reach(tree, child, farther));
      }
    }
    return farthest;
  }
}
