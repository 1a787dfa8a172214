package org.annals.attribution;

import java.util.List;
import java.util.Set;
import org.annals.tree.SentenceTree;

/** Tells relative clauses of what has happened, whatever becomes of what they describe. */
final class PastRelatives {
  private static final Set<String> ADDING = Set.of("which", "who", "whom", "whose", "where");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "cop");
  private static final Set<String> PAST = Set.of("was", "were", "had", "has", "have", "been");
  private static final Set<String> OVER = Set.of("was", "were", "had", "has", "have", "did");

  private static final Set<String> NOT_REDUCED = Set.of("mark", "aux", "nsubj", "nsubj:pass");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> AROUND = Set.of("obl", "obl:agent", "obl:unmarked");
  private static final Set<String> BY_OR_WHEN = Set.of("by", "in", "on");
  private static final Set<String> NAMES = Set.of("flat", "appos", "compound", "nmod:desc");

  private PastRelatives() {}

  /** "Ordered them to release a student who was arrested last week": that has happened. */
  static boolean isOver(SentenceTree tree, int word) {
    return tree.isA(word, "acl:relcl")
        && tree.children(word, HELPERS).stream()
            .findFirst()
            .map(first -> OVER.contains(tree.lower(first)))
            .orElse(
                Grammar.isVerb(tree, word)
                    && !Grammar.isBaseOrThird(tree, word)
                    && !Grammar.isIng(tree, word));
  }

  /**
   * "A hall built by Acme in 1911 is to reopen", "a school, founded in 1990, will": the subject of
   * a plan was there before, and so is what a participle says of it. The same of "will sell it
   * under an agreement signed on Saturday".
   */
  static boolean isDone(SentenceTree tree, int word) {
    int noun = tree.head(word);
    boolean isParticiple =
        tree.isA(word, "acl")
            && Grammar.isVerb(tree, word)
            && !Grammar.isBaseOrThird(tree, word)
            && !Grammar.isIng(tree, word)
            && tree.children(word, NOT_REDUCED).isEmpty();
    boolean isSubject = SUBJECTS.contains(tree.relation(noun)) && noun < tree.head(noun);
    return isParticiple
        && word > noun
        && ((isSubject && isBehindComma(tree, word)) || saysMore(tree, word, isSubject));
  }

  private static boolean isBehindComma(SentenceTree tree, int word) {
    return tree.lower(Grammar.first(tree, word) - 1).equals(",")
        || tree.lower(Grammar.first(tree, word)).equals(",");
  }

  /** By whom or when: "led by Bo Li", "opened in 1911", "approved in March". */
  private static boolean saysMore(SentenceTree tree, int word, boolean isOfSubject) {
    return tree.children(word, AROUND).stream()
        .filter(
            around ->
                isOfSubject
                    || tree.child(around, "case").isEmpty()
                    || tree.hasChild(around, "case", BY_OR_WHEN))
        .anyMatch(
            around ->
                tree.referent(around).isPresent()
                    || Character.isUpperCase(tree.surface(around).charAt(0))
                    || tree.lower(around).matches("1[0-9]{3}|20[0-9]{2}")
                    || tree.children(around, NAMES).stream().anyMatch(name -> tree.isInName(name)));
  }

  /** "Wanted a short day, which the council had made law": added behind a comma, of the past. */
  static boolean isAdded(SentenceTree tree, int word) {
    int first = Grammar.first(tree, word);
    List<Integer> helpers = tree.children(word, HELPERS);
    return tree.isA(word, "acl:relcl")
        && first > tree.head(word)
        && tree.lower(first - 1).equals(",")
        && ADDING.contains(tree.lower(first))
        && helpers.stream().allMatch(helper -> PAST.contains(tree.lower(helper)))
        && (Grammar.isParticiple(tree, word) || !helpers.isEmpty())
        && !Grammar.isBaseOrThird(tree, word)
        && !Grammar.isIng(tree, word);
  }
}
