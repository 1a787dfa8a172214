package org.annals.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.annals.document.Block;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;

/**
 * Says a marked text in the form that {@code src/train/python/roles.py} reads, one line a thing:
 *
 * <ul>
 *   <li>{@code V first last told relation subject object}, the pieces of a word that may tell a
 *       fact, whether it does (1, 0, - where nobody has said), and what the tree says of it;
 *   <li>{@code G first last labels path kind distance}, after a word that does: the pieces of one
 *       that may take part, whether it does for each role, and what the tree says of both.
 * </ul>
 */
public final class RoleExamples {
  private final RoleMarks marks;
  private final Function<Span, Optional<String>> pieces;
  private final List<String> lines = new ArrayList<>();

  private RoleExamples(RoleMarks marks, Function<Span, Optional<String>> pieces) {
    this.marks = marks;
    this.pieces = pieces;
  }

  /**
   * The lines of a text.
   *
   * @param pieces the pieces of characters, as first and last with a space between
   */
  public static List<String> of(
      List<SentenceTree> trees, RoleMarks marks, Function<Span, Optional<String>> pieces) {
    RoleExamples examples = new RoleExamples(marks, pieces);
    for (SentenceTree tree : trees) {
      if (tree.sentence().kind() != Block.Kind.HEADING) {
        for (Question question : Question.of(tree)) {
          pieces
              .apply(tree.span(question.word()))
              .ifPresent(range -> examples.add(tree, question, range));
        }
      }
    }
    return List.copyOf(examples.lines);
  }

  private void add(SentenceTree tree, Question question, String range) {
    int start = tree.span(question.word()).start();
    Optional<Boolean> told = marks.told(start, Question.isVerb(tree, question.word()));
    if (told.isEmpty()) {
      return;
    }
    boolean isNoun = tree.pos(question.word()) == PartOfSpeech.NOUN;
    String label = isNoun ? "-" : told.get() ? "1" : "0";
    lines.add(
        String.join(
            " ", "V", range, label, question.relation(), question.subject(), question.object()));
    if (told.get()) {
      for (Question.Answer answer : question.answers(tree)) {
        pieces
            .apply(tree.span(answer.word()))
            .ifPresent(at -> lines.add(line(tree, answer, at, start)));
      }
    }
  }

  private String line(SentenceTree tree, Question.Answer answer, String range, int start) {
    StringBuilder labels = new StringBuilder();
    for (Role role : Role.values()) {
      labels.append(label(tree, answer.word(), start, role));
    }
    return String.join(
        " ",
        "G",
        range,
        labels,
        answer.path(),
        answer.kind(),
        String.valueOf(answer.distance()));
  }

  /** Of a name, by any of its words. */
  private char label(SentenceTree tree, int word, int start, Role role) {
    boolean isCommon = tree.pos(word) != PartOfSpeech.PRON && !tree.isInName(word);
    char own = marks.label(start, tree.span(word).start(), role, isCommon);
    Optional<Referent> name = tree.referent(word);
    if (own != '0' || name.isEmpty()) {
      return own;
    }
    for (int other = 0; other < tree.size(); other++) {
      if (tree.span(other).overlaps(name.get().span())) {
        char label = marks.label(start, tree.span(other).start(), role, isCommon);
        if (label == '1') {
          return label;
        }
      }
    }
    return own;
  }
}
