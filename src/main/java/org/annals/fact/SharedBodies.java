package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Of which body an office is that a sentence tells beside another of that body: "Bo Li was elected
 * president of the union, and Al Fox became its treasurer" or "and Al Fox became treasurer".
 */
final class SharedBodies {
  private static final double CONFIDENCE = 0.85;
  private static final Set<String> JOINING = Set.of("conj", "parataxis");

  /** Verbs by which somebody comes to an office. */
  private static final Set<String> COMING =
      Stream.of("becoming", "choosing")
          .flatMap(
              kind -> DataFile.groups("/pattern/holding.txt").getOrDefault(kind, Set.of()).stream())
          .collect(Collectors.toUnmodifiableSet());

  /** What says more of whose office it is. */
  private static final Pattern OWNED =
      Pattern.compile(".*\\b(?:of|at|for|in|to|from)\\b.*|.*['\u2019]s .*|.*\\p{Lu}.*");

  private final List<SentenceTree> trees;
  private final RoleBonds bonds;

  SharedBodies(List<SentenceTree> trees, RoleBonds bonds) {
    this.trees = trees;
    this.bonds = bonds;
  }

  List<Statement> following(List<Statement> statements) {
    List<Statement> found = new ArrayList<>();
    Map<Span, List<Statement>> told = Statement.bySentence(statements);
    for (SentenceTree tree : trees) {
      List<Statement> here = told.getOrDefault(tree.sentence().span(), List.of());
      if (here.size() > 1) {
        here.stream()
            .filter(one -> isOpen(one, here))
            .forEach(one -> shared(one, here, tree).ifPresent(found::add));
      }
    }
    return found;
  }

  /**
   * Whether it is an office of which its sentence says no body.
   *
   * @param here all that its sentence says
   */
  static boolean isOpen(Statement role, List<Statement> here) {
    return role.relation().equals(Relation.ROLE)
        && role.object() instanceof Value.Words(String words)
        && !OWNED.matcher(words).matches()
        && !isPlaced(role, here);
  }

  /** Whether its sentence puts who holds an office in some body. */
  static boolean isPlaced(Statement role, List<Statement> here) {
    return here.stream()
        .anyMatch(
            one ->
                one.subject().equals(role.subject())
                    && TopicOffices.PLACING.contains(one.relation()));
  }

  private Optional<Statement> shared(Statement role, List<Statement> here, SentenceTree tree) {
    List<Entity> bodies =
        here.stream()
            .filter(one -> TopicOffices.PLACING.contains(one.relation()) && one.isAsserted())
            .filter(one -> isBeside(one.subject(), role.subject(), tree))
            .flatMap(SharedBodies::body)
            .distinct()
            .toList();
    boolean isClear =
        bodies.size() == 1
            && tree.referents().stream()
                .map(Referent::entity)
                .filter(one -> one.is(EntityType.ORGANIZATION))
                .allMatch(one -> one.key().equals(bodies.getFirst().key()));
    return isClear && role.object() instanceof Value.Words(String words)
        ? bonds
            .of(words, bodies.getFirst().entityClass())
            .map(it -> role.implying(it, new Value.Of(bodies.getFirst()), CONFIDENCE))
        : Optional.empty();
  }

  private static Stream<Entity> body(Statement placing) {
    return placing.object() instanceof Value.Of(Entity body) ? Stream.of(body) : Stream.empty();
  }

  /** Whether the two come to their offices in clauses of which the later is joined to the other. */
  private static boolean isBeside(Value one, Value other, SentenceTree tree) {
    int first = coming(one, tree);
    int second = coming(other, tree);
    if (first < 0 || second < first || one.equals(other)) {
      return false;
    }
    int at = second;
    while (at != first && isJoined(at, tree)) {
      at = tree.head(at);
    }
    return at == first;
  }

  private static boolean isJoined(int verb, SentenceTree tree) {
    return JOINING.contains(tree.relation(verb))
        || (tree.isA(verb, "advcl") && tree.child(verb, "mark").isEmpty());
  }

  /** The verb of a subject, and of a name before an office: "and Al Fox treasurer". */
  private static int above(int name, SentenceTree tree) {
    if (tree.isA(name, "nsubj") || tree.isA(name, "nsubj:pass")) {
      return tree.head(name);
    }
    int at = tree.isA(name, "compound") ? tree.head(name) : name;
    while (tree.isA(at, "conj") && tree.head(at) < name) {
      at = tree.head(at);
    }
    boolean isOffice = tree.isA(at, "xcomp") || tree.isA(at, "obj");
    return isOffice ? tree.head(at) : at < name ? at : SentenceTree.ROOT;
  }

  /** The verb by which somebody comes to an office; -1 where there is none. */
  private static int coming(Value who, SentenceTree tree) {
    return tree.referents().stream()
        .filter(name -> new Value.Of(name.entity()).equals(who))
        .map(name -> tree.headOf(name.span()))
        .filter(at -> at >= 0)
        .map(at -> above(at, tree))
        .filter(verb -> verb != SentenceTree.ROOT && COMING.contains(tree.lemma(verb)))
        .findFirst()
        .orElse(-1);
  }
}
