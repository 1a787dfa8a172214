package org.annals.role;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.annals.tree.SemanticRoles;
import org.annals.tree.SemanticRoles.Argument;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;

/**
 * Says how likely the words of a sentence tell facts and take part in them, by comparing what a
 * network makes of both. Safe to share among threads.
 */
public final class RoleReader {
  private static final int ROLES = Role.values().length;

  /** Half of the numbers that are added up for a pair: of a predicate, of a word, and of both. */
  private static final int SINGLE = 4 * ROLES + 2;

  private final RoleTable table = RoleTable.load();

  /**
   * What the network says of the first and of the last piece of a word: for each role, of a first
   * piece that tells, and so of a last; of the first and of the last of one that takes part, as
   * wide each; for each role, what speaks for all that takes part by the first and the last piece
   * of what tells, and of what takes part; and what speaks for it that it tells a fact, by both.
   */
  public static final class Rows {
    private final float[] first;
    private final float[] last;

    /** Of a word. */
    public Rows(float[] first, float[] last) {
      this.first = first;
      this.last = last;
    }

    private int width() {
      return (first.length - SINGLE) / (2 * ROLES + 2);
    }

    private double told() {
      return first[first.length - 2] + (double) last[last.length - 1];
    }

    /** What speaks for a role by what stands there of the first piece and of the last. */
    private double single(int from, int role) {
      int at = (2 * ROLES + 2) * width() + from * ROLES + role;
      return first[at] + (double) last[at + ROLES];
    }

    private double compared(Rows word, int role) {
      int width = width();
      int keys = 2 * ROLES * width;
      double sum = 0;
      for (int i = 0; i < width; i++) {
        double query = first[role * width + i] + (double) last[(ROLES + role) * width + i];
        sum += query * (word.first[keys + i] + (double) word.last[keys + width + i]);
      }
      return sum;
    }
  }

  /**
   * What is likely in a sentence.
   *
   * @param rows of a word that is asked or answers; none where the network has not read it
   */
  public SemanticRoles read(SentenceTree tree, IntFunction<Optional<Rows>> rows) {
    Map<Integer, Double> predicates = new HashMap<>();
    Map<Argument, Double> arguments = new HashMap<>();
    Map<Integer, Optional<Rows>> all =
        Question.words(tree).boxed().collect(Collectors.toMap(Function.identity(), rows::apply));
    for (Question question : Question.of(tree)) {
      Optional<Rows> asked = of(all, question.word());
      if (asked.isPresent()) {
        if (Question.isVerb(tree, question.word())) {
          double told = asked.get().told() + table.weight(question);
          predicates.put(question.word(), probability(told));
        }
        for (Question.Answer answer : question.answers(tree)) {
          of(all, answer.word())
              .ifPresent(word -> put(arguments, question, asked.get(), answer, word));
        }
      }
    }
    return new SemanticRoles(predicates, arguments);
  }

  private static Optional<Rows> of(Map<Integer, Optional<Rows>> all, int word) {
    return all.getOrDefault(word, Optional.empty());
  }

  private void put(
      Map<Argument, Double> arguments,
      Question question,
      Rows asked,
      Question.Answer answer,
      Rows word) {
    Role[] roles = Role.values();
    double[] told = table.weights(answer);
    for (int i = 0; i < ROLES; i++) {
      double sum = asked.compared(word, i) + asked.single(0, i) + word.single(2, i) + told[i];
      arguments.put(new Argument(question.word(), answer.word(), roles[i]), probability(sum));
    }
  }

  private static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
