package org.annals.fact;

import java.util.List;
import java.util.Set;
import org.annals.tree.SentenceTree;

/** Tells who only wants to buy something, or is about to, from its owner. */
final class Offers {
  private static final String OWNS = "owns";
  private static final Set<String> BUYING = Set.of("buy", "acquire", "purchase", "take");
  private static final Set<String> DEALS =
      Set.of("acquisition", "purchase", "takeover", "bid", "offer", "merger");

  private static final Set<String> OFFERING =
      Set.of("offer", "try", "attempt", "seek", "bid", "want", "hope", "wish", "fail", "refuse");

  private static final Set<String> STOPPING =
      Set.of("block", "reject", "veto", "prevent", "refuse");
  private static final Set<String> BE = Set.of("is", "are", "'s", "\u2019s", "be");

  private Offers() {}

  /** "Offered to buy the hall", "blocked its acquisition of Acme". */
  static boolean isOne(SentenceTree tree, Statement statement) {
    return statement.relation().term().equals(OWNS)
        && Ends.in(tree, statement.object()).stream()
            .anyMatch(word -> isOffered(tree, word) || isStopped(tree, word));
  }

  /** "Is buying Acme": the same as a plan. */
  static Statement ahead(SentenceTree tree, Statement statement) {
    List<Integer> words = Ends.in(tree, statement.object());
    boolean isAhead =
        statement.relation().term().equals(OWNS)
            && words.stream().anyMatch(word -> isUnderWay(tree, tree.head(word)));
    return isAhead ? statement.told(statement.stance().planned()) : statement;
  }

  private static boolean isOffered(SentenceTree tree, int word) {
    int verb = tree.head(word);
    return verb != SentenceTree.ROOT
        && BUYING.contains(tree.lemma(verb))
        && tree.head(verb) != SentenceTree.ROOT
        && OFFERING.contains(tree.lemma(tree.head(verb)))
        && tree.isA(verb, "xcomp");
  }

  private static boolean isStopped(SentenceTree tree, int word) {
    int at = tree.head(word);
    while (at != SentenceTree.ROOT && !DEALS.contains(tree.lemma(at))) {
      at = tree.head(at);
    }
    return at != SentenceTree.ROOT
        && tree.head(at) != SentenceTree.ROOT
        && STOPPING.contains(tree.lemma(tree.head(at)));
  }

  private static boolean isUnderWay(SentenceTree tree, int verb) {
    return verb != SentenceTree.ROOT
        && BUYING.contains(tree.lemma(verb))
        && tree.lower(verb).endsWith("ing")
        && tree.hasChild(verb, "aux", BE);
  }
}
