package org.annals.confidence;

import java.util.List;
import org.annals.confidence.Where.Standing;
import org.annals.entity.Entity;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;

/** What speaks for or against those who take part in what a word tells, and its place. */
final class PartClues {
  static final int[] BETWEEN = {2, 4, 8, 15, 25};
  static final int[] RELATIONS = {1, 2, 3, 4, 5};
  private static final int[] BACK = {1, 2, 3, 4, 6};
  private static final int[] RIVALS = {1, 2, 3, 5};

  /** No word. */
  private static final int NONE = -1;

  private final Passage passage;
  private final SentenceTree tree;
  private final Where where;
  private final int head;
  private final Clues clues;

  /**
   * Of what a word of a sentence tells.
   *
   * @param where in the same sentence
   */
  PartClues(Passage passage, Where where, int head, Clues clues) {
    this.passage = passage;
    this.tree = passage.tree();
    this.where = where;
    this.head = head;
    this.clues = clues;
  }

  /** Of things that have a name. */
  void named(String part, List<Entity> entities, Role role) {
    for (Entity entity : entities) {
      where
          .likeliest(entity, head, role)
          .ifPresentOrElse(
              one -> {
                standing(part, entity, one);
                word(part, one.word(), role);
              },
              () -> clues.add(part + " of another sentence"));
      clues.add(part + " is a " + entity.entityClass().localName());
    }
  }

  /** Of the word that stands for a thing. */
  void standing(String part, Entity entity, Standing one) {
    String by = part + " by a " + one.how();
    clues.add(by);
    clues.steps(by + ", surety", one.confidence());
    if (!one.isName()) {
      clues.steps(by + ", sentences back", passage.back(entity, one.word()), BACK);
      clues.steps(by + ", rivals", passage.rivals(entity, one.word()), RIVALS);
    }
  }

  /** Of things that the text describes and does not name. */
  void described(String part, List<String> all, Role role) {
    for (String words : all) {
      clues.add(part + " in words");
      where
          .head(words, head)
          .ifPresentOrElse(
              word -> word(part, word, role), () -> clues.add(part + " in other words"));
    }
  }

  private void word(String part, int word, Role role) {
    clues.steps(part + " by the network", where.likelihood(head, word, role));
    clues.steps(part + ", relations between", where.ties().distance(word, head), RELATIONS);
    clues.steps(part + ", surety of the tree", where.ties().surety(word, head));
    clues.steps(part + ", words between", Math.abs(word - head), BETWEEN);
    clues.steps(part + ", another likelier", another(word, role));
    clues.steps(part + ", likelier of another verb", ofAnother(word, role));
  }

  private double another(int word, Role role) {
    double most = 0;
    for (int other = 0; other < tree.size(); other++) {
      most = other == word ? most : Math.max(most, where.likelihood(head, other, role));
    }
    return most;
  }

  private double ofAnother(int word, Role role) {
    double most = 0;
    for (int other = 0; other < tree.size(); other++) {
      most = other == head ? most : Math.max(most, where.likelihood(other, word, role));
    }
    return most;
  }

  /** Of a part of which nothing is told. */
  void missing(String part, Role role) {
    clues.add("no " + part);
    clues.steps("no " + part + ", likely one", likeliest(role));
  }

  /** How likely the likeliest word takes part in that way. */
  double likeliest(Role role) {
    return another(NONE, role);
  }
}
