package org.annals.clause;

import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Finds the words before a verb that are written with it: auxiliaries, "not", adverbs. */
public final class VerbWords {
  private static final Set<String> BEFORE_VERB = Set.of("aux", "aux:pass", "advmod", "cop");
  private static final Set<String> BEFORE_PREDICATE =
      Set.of("det", "amod", "compound", "nummod", "case", "nmod:poss");
  private static final Set<String> SHARES = Set.of("cent", "percent", "%");
  private static final Set<String> ASKING = Set.of("when", "where", "while", "how", "why");

  private final SentenceTree tree;

  public VerbWords(SentenceTree tree) {
    this.tree = tree;
  }

  /** "Nor did she accept": the auxiliary, which goes behind the subject. */
  public Optional<Integer> inversion(int verb, int subject) {
    return tree.children(verb, Set.of("aux")).stream()
        .filter(aux -> aux < subject && tree.lower(aux - 1).equals("nor"))
        .findFirst();
  }

  /** The verb at which the words of a clause begin: that of which it is the aim, or it itself. */
  public int start(int verb) {
    int above = tree.head(verb);
    if (above == SentenceTree.ROOT || tree.pos(above) != PartOfSpeech.VERB) {
      return verb;
    }
    boolean isOpen = tree.isA(verb, "xcomp") && tree.children(above, Set.of("obj")).isEmpty();
    boolean isAim =
        tree.isA(verb, "advcl")
            && tree.hasChild(verb, "mark", Set.of("to"))
            && tree.children(verb, Governors.SUBJECTS).isEmpty();
    return isOpen || ((isAim || isDoing(verb)) && above < verb) ? above : verb;
  }

  /** "Was convicted of hiding it", "wrote to her praising it": no clause without the verb above. */
  private boolean isDoing(int verb) {
    return tree.isA(verb, "advcl")
        && tree.lower(verb).endsWith("ing")
        && tree.children(verb, Set.of("aux", "nsubj", "nsubj:pass", "cop")).isEmpty();
  }

  /** The first of the words right before a verb that belong to it. */
  public int first(int verb) {
    int first =
        tree.pos(verb) == PartOfSpeech.VERB
            ? verb
            : tree.child(verb, "cop").filter(cop -> cop < verb).orElse(verb);
    while (first > 0
        && (isBeforeVerb(verb, first - 1)
            || isInAdverb(verb, first - 1)
            || isInShare(verb, first - 1))) {
      first--;
    }
    return first;
  }

  private boolean isBeforeVerb(int verb, int word) {
    return tree.head(word) == verb && isBeforeVerb(word);
  }

  /** "Had so far laid": "so" hangs on "far"; so does "at" on "once" in "was at once freed". */
  private boolean isInAdverb(int verb, int word) {
    int above = tree.head(word);
    return above == word + 1
        && (tree.pos(word) == PartOfSpeech.ADV || tree.isA(word, "case"))
        && tree.isA(above, "advmod")
        && tree.head(above) == verb;
  }

  /** "Is 60 per cent owned". */
  private boolean isInShare(int verb, int word) {
    int share = tree.head(word) == verb ? word : tree.head(word);
    return share >= word
        && share < verb
        && tree.head(share) == verb
        && SHARES.contains(tree.lower(share));
  }

  private boolean isBeforeVerb(int word) {
    if (tree.isA(word, "mark")) {
      return tree.lower(word).equals("to");
    }
    boolean ofPredicate =
        tree.pos(tree.head(word)) != PartOfSpeech.VERB
            && BEFORE_PREDICATE.contains(tree.relation(word));
    return ofPredicate
        || (BEFORE_VERB.contains(tree.relation(word)) && !ASKING.contains(tree.lower(word)));
  }
}
