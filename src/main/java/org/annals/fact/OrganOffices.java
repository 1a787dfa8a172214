package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Of which body an office is for which an organ without a name chooses somebody: "the directors
 * engaged Bo Li as engineer" in a text about Acme.
 */
final class OrganOffices {
  private static final double CONFIDENCE = 0.85;

  private static final Set<String> ORGANS =
      Set.of(
          "directors",
          "board",
          "trustees",
          "governors",
          "proprietors",
          "shareholders",
          "owners",
          "management",
          "committee",
          "company",
          "firm",
          "club",
          "society",
          "museum",
          "school",
          "union",
          "members",
          "founders");

  private static final Set<String> CHOOSING =
      DataFile.groups("/pattern/holding.txt").getOrDefault("choosing", Set.of());

  /** What says more of whom the organ is of. */
  private static final Set<String> OWNERS = Set.of("nmod", "nmod:poss", "compound", "amod");

  private final List<SentenceTree> trees;
  private final TopicBodies bodies;
  private final RoleBonds bonds;

  OrganOffices(List<SentenceTree> trees, RoleBonds bonds) {
    this.trees = trees;
    this.bodies = new TopicBodies(trees);
    this.bonds = bonds;
  }

  List<Statement> following(List<Statement> statements) {
    List<Statement> found = new ArrayList<>();
    Map<Span, List<Statement>> told = Statement.bySentence(statements);
    for (SentenceTree tree : trees) {
      if (isChoice(tree)) {
        Optional<Entity> body = bodies.title().or(() -> bodies.only(tree.sentence()));
        List<Statement> here = told.getOrDefault(tree.sentence().span(), List.of());
        body.ifPresent(
            of ->
                here.stream()
                    .filter(one -> SharedBodies.isOpen(one, here) && isChosen(one, tree))
                    .forEach(one -> found.add(placed(one, of))));
      }
    }
    return found;
  }

  private Statement placed(Statement role, Entity body) {
    String words = role.object() instanceof Value.Words(String all) ? all : "";
    Relation relation = bonds.of(words, body.entityClass()).orElse(Relation.WORKS_FOR);
    return role.implying(relation, new Value.Of(body), CONFIDENCE);
  }

  private static boolean isChoice(SentenceTree tree) {
    for (int verb = 0; verb < tree.size(); verb++) {
      if (isChoice(tree, verb)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChoice(SentenceTree tree, int verb) {
    return CHOOSING.contains(tree.lemma(verb))
        && tree.child(verb, "nsubj").filter(organ -> isOrgan(tree, organ)).isPresent();
  }

  private static boolean isOrgan(SentenceTree tree, int word) {
    return ORGANS.contains(tree.lower(word))
        && tree.hasChild(word, "det", Set.of("the"))
        && tree.children(word, OWNERS).isEmpty();
  }

  /** Whether it is he who is chosen by the organ. */
  private static boolean isChosen(Statement role, SentenceTree tree) {
    return tree.referents().stream()
        .filter(name -> new Value.Of(name.entity()).equals(role.subject()))
        .map(name -> tree.headOf(name.span()))
        .anyMatch(at -> at >= 0 && isBelowChoice(tree, at));
  }

  private static boolean isBelowChoice(SentenceTree tree, int word) {
    int at = word;
    while (at != SentenceTree.ROOT && !CHOOSING.contains(tree.lemma(at))) {
      at = tree.head(at);
    }
    return at != SentenceTree.ROOT && at < word && isChoice(tree, at);
  }
}
