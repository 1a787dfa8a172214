package org.annals.event;

import java.util.Map;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Stretches;
import org.annals.clause.Unresolved;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** What a word that points back may stand for, where nobody knows what it stands for. */
enum OpenWord {
  THING,
  PERSON,
  PLACE,
  MANY;

  private static final Map<String, OpenWord> PRONOUNS =
      Map.of(
          "it", THING, "its", THING, "they", MANY, "them", MANY, "their", MANY, "he", PERSON, "him",
          PERSON, "his", PERSON, "she", PERSON, "her", PERSON);

  private static final Map<String, OpenWord> POINTING =
      Map.of("this", THING, "that", THING, "these", MANY, "those", MANY, "both", MANY);

  private static final Set<String> JOINING = Set.of("det", "mark", "cc:preconj");
  private static final Set<String> EMPTY =
      Set.of(
          "seem", "appear", "happen", "turn", "take", "rain", "snow", "matter", "follow", "make",
          "be");
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "csubj", "csubj:pass", "xcomp", "acl:relcl", "acl", "advcl");

  /** That of an open word. */
  static OpenWord of(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    return PRONOUNS.getOrDefault(lower, POINTING.getOrDefault(lower, PLACE));
  }

  /** Whether it is such a word. */
  static boolean is(SentenceTree tree, int word) {
    return (isPlace(tree, word) || isPronoun(tree, word) || isPointing(tree, word))
        && !Stretches.isQuoted(tree, word);
  }

  private static boolean isPlace(SentenceTree tree, int word) {
    return tree.lower(word).equals("there")
        && tree.isA(word, "advmod")
        && tree.anaphora().group(word).isEmpty();
  }

  private static boolean isPronoun(SentenceTree tree, int word) {
    return PRONOUNS.containsKey(tree.lower(word))
        && tree.pos(word) == PartOfSpeech.PRON
        && isUnknown(tree, word)
        && !tree.lower(word + 1).equals("own")
        && !(tree.lower(word).equals("it") && isEmpty(tree, word));
  }

  private static boolean isUnknown(SentenceTree tree, int word) {
    return tree.referent(word).isEmpty()
        && tree.anaphora().group(word).isEmpty()
        && tree.anaphora().thing(word).isEmpty();
  }

  private static boolean isPointing(SentenceTree tree, int word) {
    return POINTING.containsKey(tree.lower(word))
        && Unresolved.isPronoun(tree, word)
        && JOINING.stream().noneMatch(way -> tree.isA(word, way))
        && !isRelative(tree, word)
        && tree.children(word, Set.of("nmod")).isEmpty();
  }

  /** "A mill that burned", "a mill that Acme planned to build". */
  private static boolean isRelative(SentenceTree tree, int word) {
    int verb = tree.head(word);
    while (verb != SentenceTree.ROOT && !tree.isA(verb, "acl") && tree.isA(verb, "xcomp")) {
      verb = tree.head(verb);
    }
    return verb != SentenceTree.ROOT
        && tree.isA(verb, "acl")
        && Governors.firstBelow(tree, verb) == word;
  }

  /** "It is clear that", "made it hard to". */
  private static boolean isEmpty(SentenceTree tree, int it) {
    int head = tree.head(it);
    return head == SentenceTree.ROOT
        || tree.isA(it, "expl")
        || EMPTY.contains(tree.lemma(head))
        || tree.lower(it + 1).equals("that")
        || (!tree.isA(it, "obl") && isOfClause(tree, it, head));
  }

  private static boolean isOfClause(SentenceTree tree, int it, int head) {
    boolean isPlain = tree.pos(head) == PartOfSpeech.VERB && tree.relation(it).equals("nsubj");
    return !isPlain && tree.children(head, CLAUSES).stream().anyMatch(clause -> clause > head);
  }
}
