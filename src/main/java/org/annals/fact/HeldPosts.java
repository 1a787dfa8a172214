package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.name.EntityType;
import org.annals.pattern.TreeMatcher;
import org.annals.time.TimeExpression;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds since when or until when somebody holds the office that the text has told of him before:
 * "He has been in the post since 2015", "she left the job in May".
 */
final class HeldPosts {
  private static final double CONFIDENCE = 0.85;

  /** How many sentences a text goes on before "the post" may mean another one. */
  private static final int REACH = 3;

  private static final Set<String> PERSON = Set.of("Person");
  private static final Set<String> POSTS = Set.of("post", "position", "job", "role", "office");
  private static final Set<String> DEFINITE = Set.of("the", "that", "this");
  private static final Set<String> HOLDING = Set.of("hold", "keep", "occupy", "retain", "take");
  private static final Set<String> LEAVING =
      Set.of("leave", "quit", "relinquish", "resign", "lose", "vacate", "give", "step", "retire");

  private final ReadDocument read;

  HeldPosts(ReadDocument read) {
    this.read = read;
  }

  List<Statement> following(List<Statement> told) {
    ToldRoles roles = new ToldRoles(read.trees(), told);
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < read.trees().size(); i++) {
      SentenceTree tree = read.trees().get(i);
      for (int word = 0; word < tree.size(); word++) {
        if (POSTS.contains(tree.lower(word)) && tree.hasChild(word, "det", DEFINITE)) {
          found.addAll(of(i, tree, word, roles));
        }
      }
    }
    return found;
  }

  private List<Statement> of(int sentence, SentenceTree tree, int post, ToldRoles roles) {
    int verb = telling(tree, post);
    if (verb < 0 || tree.hasChild(post, "nmod", Set.of())) {
      return List.of();
    }
    List<TimeExpression> times = read.dates().of(tree.sentence());
    Period period =
        new TermReader(tree, times)
            .of(
                verb,
                tree.span(post).start(),
                tree.span(post).end(),
                LEAVING.contains(tree.lemma(verb)));
    TreeMatcher matcher = new TreeMatcher(tree, times, tree.anaphora().groups());
    List<Referent> holders = holders(tree, matcher, verb);
    return !period.isKnown() || holders.size() != 1
        ? List.of()
        : read.tellings().claimed(sentence, verb).stream()
            .flatMap(
                stance ->
                    roles.last(holders.getFirst().entity(), sentence, REACH).stream()
                        .map(
                            role ->
                                new Statement(
                                    role.subject(),
                                    role.relation(),
                                    role.object(),
                                    tree.sentence(),
                                    stance,
                                    CONFIDENCE * role.confidence(),
                                    period)))
            .toList();
  }

  private static List<Referent> holders(SentenceTree tree, TreeMatcher matcher, int verb) {
    List<Referent> holders =
        Stream.of("nsubj", "nsubj:pass")
            .flatMap(relation -> matcher.below(verb, relation, Set.of(), PERSON).stream())
            .toList();
    return holders.isEmpty()
        ? tree.child(verb, "nsubj").flatMap(tree::referent).stream()
            .filter(one -> one.entity().is(EntityType.PERSON))
            .toList()
        : holders;
  }

  /** The word that says that somebody holds or leaves it; -1 where none does. */
  private static int telling(SentenceTree tree, int post) {
    if (tree.child(post, "cop").isPresent() && tree.hasChild(post, "case", Set.of("in"))) {
      return post;
    }
    int verb = tree.head(post);
    if (verb == SentenceTree.ROOT) {
      return -1;
    }
    boolean isHeld =
        tree.isA(post, "obj")
            && (HOLDING.contains(tree.lemma(verb)) || LEAVING.contains(tree.lemma(verb)));
    boolean isLeft =
        tree.hasChild(post, "case", Set.of("from")) && LEAVING.contains(tree.lemma(verb));
    return isHeld || isLeft ? verb : -1;
  }
}
