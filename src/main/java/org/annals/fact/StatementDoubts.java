package org.annals.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Leaves out statements that their sentence does not make, though its words fit: what is on a river
 * is not in it, an offer makes no owner, and who has left works there no more.
 */
public final class StatementDoubts {
  private static final Set<String> DIVORCED = Set.of("divorce", "divorced");
  private static final Set<String> WED = Set.of("marry", "wife", "husband", "widow", "widower");

  private final Map<Span, SentenceTree> bySentence = new HashMap<>();
  private final Waters waters = new Waters();
  private final VesselNames vessels;

  private StatementDoubts(List<SentenceTree> trees) {
    trees.forEach(tree -> bySentence.putIfAbsent(tree.sentence().span(), tree));
    vessels = new VesselNames(trees);
  }

  /** Those that are said, each as its sentence says it. */
  public static List<Statement> without(List<SentenceTree> trees, List<Statement> all) {
    StatementDoubts doubts = new StatementDoubts(trees);
    return all.stream().map(doubts::read).flatMap(Optional::stream).toList();
  }

  /** The same without words that belong to no role. */
  public static List<Statement> trimmed(List<Statement> all) {
    return all.stream().map(RoleTrims::of).flatMap(Optional::stream).toList();
  }

  private Optional<Statement> read(Statement statement) {
    SentenceTree tree = bySentence.get(statement.evidence().span());
    if (tree == null) {
      return Optional.of(statement);
    }
    boolean isNone =
        isNeverMeant(statement)
            || isDivorce(tree, statement)
            || waters.isBeside(tree, statement)
            || vessels.isOfVessel(statement)
            || Offers.isOne(tree, statement);
    return isNone ? Optional.empty() : PastTies.over(tree, Offers.ahead(tree, statement));
  }

  /** "Had not intended to become mayor". */
  private static boolean isNeverMeant(Statement statement) {
    return statement.stance().polarity() == Polarity.DENIED
        && statement.stance().modality() == Modality.PLANNED;
  }

  /** "The couple are now divorced": they are spouses no more. */
  private static boolean isDivorce(SentenceTree tree, Statement statement) {
    return statement.relation().term().equals("spouse") && has(tree, DIVORCED) && !has(tree, WED);
  }

  private static boolean has(SentenceTree tree, Set<String> words) {
    return IntStream.range(0, tree.size())
        .anyMatch(word -> words.contains(tree.lemma(word)) || words.contains(tree.lower(word)));
  }
}
