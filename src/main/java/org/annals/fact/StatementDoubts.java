package org.annals.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Leaves out statements that their sentence does not make, though its words fit: what is on a river
 * is not in it, an offer makes no owner, and who has left works there no more.
 */
public final class StatementDoubts {
  private static final Set<String> DIVORCED = Set.of("divorce", "divorced");
  private static final Set<String> OBJECT = Set.of("obj");
  private static final Set<String> OWNER = Set.of("nmod:poss");
  private static final Set<String> WED = Set.of("marry", "wife", "husband", "widow", "widower");

  private final Map<Span, SentenceTree> bySentence = new HashMap<>();
  private final Waters waters = new Waters();
  private final VesselNames vessels;
  private final TieDoubts ties;

  private StatementDoubts(List<SentenceTree> trees, List<Statement> all) {
    trees.forEach(tree -> bySentence.putIfAbsent(tree.sentence().span(), tree));
    vessels = new VesselNames(trees);
    ties = new TieDoubts(all);
  }

  /** Those that are said, each as its sentence says it. */
  public static List<Statement> without(List<SentenceTree> trees, List<Statement> all) {
    StatementDoubts doubts = new StatementDoubts(trees, all);
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
        isNothing(tree, statement)
            || isDivorce(tree, statement)
            || isInserted(tree, statement)
            || isOfOtherWriter(tree, statement)
            || waters.isBeside(tree, statement)
            || vessels.isOfVessel(statement)
            || SeatDoubts.isNone(tree, statement)
            || Offers.isOne(tree, statement);
    return isNone
        ? Optional.empty()
        : ties.of(tree, Offers.ahead(tree, statement)).flatMap(tie -> PastTies.over(tree, tie));
  }

  /** "Had not intended to become mayor". */
  private static boolean isNeverMeant(Statement statement) {
    return statement.stance().polarity() == Polarity.DENIED
        && statement.stance().modality() == Modality.PLANNED;
  }

  /** What says itself that it is not so, and what only fits the words. */
  private static boolean isNothing(SentenceTree tree, Statement statement) {
    return isNeverMeant(statement) || isOfNone(statement) || MisreadTies.is(tree, statement);
  }

  /** "Belonged to no party": no member. */
  private static boolean isOfNone(Statement statement) {
    return statement.object() instanceof Value.Words(String words)
        && words.matches("(?:.* of )?no \\p{Ll}+");
  }

  /** "The couple are now divorced": they are spouses no more. */
  private static boolean isDivorce(SentenceTree tree, Statement statement) {
    return statement.relation().term().equals("spouse") && has(tree, DIVORCED) && !has(tree, WED);
  }

  /** "The timber, Bo Li conceded, had been sold": what stands before a speaker is not he. */
  private static boolean isInserted(SentenceTree tree, Statement statement) {
    return statement.relation().equals(Relation.ROLE)
        && tree.referents().stream()
            .filter(name -> statement.subject().equals(new Value.Of(name.entity())))
            .anyMatch(name -> isSpeaker(tree, name, statement));
  }

  /** "Anna Berg published Bo Li's novel The Mill": Bo Li wrote it. */
  private static boolean isOfOtherWriter(SentenceTree tree, Statement statement) {
    return statement.relation().equals(Relation.WROTE)
        && IntStream.range(0, tree.size())
            .filter(verb -> tree.lemma(verb).equals("publish"))
            .boxed()
            .flatMap(verb -> tree.children(verb, OBJECT).stream())
            .flatMap(work -> tree.children(work, OWNER).stream())
            .flatMap(writer -> tree.referent(writer).stream())
            .filter(Referent::isPerson)
            .anyMatch(writer -> !statement.subject().equals(new Value.Of(writer.entity())));
  }

  private static boolean isSpeaker(SentenceTree tree, Referent name, Statement statement) {
    int word = tree.headOf(name.span());
    int verb = word;
    while (verb >= 0 && verb < tree.size() && tree.span(verb).start() < name.span().end()) {
      verb++;
    }
    return word > 0
        && tree.isA(word, "appos")
        && tree.lower(word - 1).equals(",")
        && tree.pos(verb) == PartOfSpeech.VERB
        && tree.lower(verb + 1).equals(",")
        && PastTies.names(statement, tree.lower(tree.head(word)));
  }

  private static boolean has(SentenceTree tree, Set<String> words) {
    return IntStream.range(0, tree.size())
        .anyMatch(word -> words.contains(tree.lemma(word)) || words.contains(tree.lower(word)));
  }
}
