package org.annals.fact;

import java.util.Set;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Which words go on with what an office is of, though they say another thing or name somebody. */
final class WordsBehind {
  private static final Set<PartOfSpeech> NOMINAL = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

  private final SentenceTree tree;

  WordsBehind(SentenceTree tree) {
    this.tree = tree;
  }

  /** "Assistant to the engineer Bo Li", "partner at the law firm Roe & Li". */
  boolean isMaster(int name, int head) {
    return name == head + 1
        && tree.isInName(name)
        && (tree.hasChild(head, "case", Set.of("to")) || isOfBody(name));
  }

  private boolean isOfBody(int name) {
    return tree.referents().stream()
        .filter(one -> one.span().start() == tree.span(name).start())
        .anyMatch(one -> one.entity().is(EntityType.ORGANIZATION));
  }

  /** "Of mines and energy": a noun that "and" joins to the head. */
  boolean joins(int word, int head) {
    return word < tree.size()
        && NOMINAL.contains(tree.pos(word))
        && tree.isA(word, "conj")
        && tree.head(word) == head;
  }

  /** "The firm of Cassim and Daniels". */
  boolean isInnerName(int and) {
    return and + 1 < tree.size()
        && tree.pos(and - 1) == PartOfSpeech.PROPN
        && tree.pos(and + 1) == PartOfSpeech.PROPN
        && tree.isA(and + 1, "conj")
        && tree.head(and + 1) == and - 1;
  }

  /** "Serves as chaplain to the colony", where the tree hangs both on the verb. */
  boolean hangsBeside(int preposition, int noun) {
    int head = tree.head(preposition);
    return head > preposition
        && tree.head(head) != SentenceTree.ROOT
        && tree.head(head) == tree.head(noun);
  }

  /** "The agent in charge for New England", "the officer in charge". */
  boolean isInCharge(int preposition) {
    return tree.lower(preposition).equals("in") && tree.lower(preposition + 1).equals("charge");
  }
}
