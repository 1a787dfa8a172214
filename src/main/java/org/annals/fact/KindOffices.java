package org.annals.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.clause.Clauses;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Of which body an office is that a document tells with no more than its kind: "board president Ana
 * Roe", "board members Bo Li and Al Fox" where it speaks of one board.
 */
final class KindOffices {
  private static final double CONFIDENCE = 0.85;

  private static final Map<String, Office> OFFICES = read();

  /** What may stand before the words for the kind, which say no more of which one it is. */
  private static final Set<String> BEFORE =
      Set.of("the", "a", "an", "and", "but", "both", "two", "three", "four", "other", "fellow");

  /** What tells of judges of another court than the one of the text. */
  private static final Set<String> ELSEWHERE =
      Set.of("court", "courts", "tribunal", "mr", "mrs", "ms", "below", "had");

  private static final Set<String> VOTING = Set.of("dissent", "concur");
  private static final Pattern BENCH =
      Pattern.compile("\\b(?:wrote|writing) for the (?:majority|court)\\b");

  private static final Set<String> JOINING = Set.of(",", "and", ", and");

  private final List<SentenceTree> trees;
  private final KindBodies bodies;

  KindOffices(List<SentenceTree> trees) {
    this.trees = trees;
    this.bodies = new KindBodies(trees);
  }

  /** An office of a body of some kind. */
  private record Office(String kind, Relation relation) {}

  private static Map<String, Office> read() {
    Map<String, Office> offices = new HashMap<>();
    for (String line : DataFile.lines("/facts/kind-offices.txt")) {
      String[] cells = line.split("\t", -1);
      for (String kind : cells[0].split("[|]", -1)) {
        for (String words : cells[2].split("[|]", -1)) {
          offices.put(words.replace("@", kind), new Office(kind, Relation.of(cells[1])));
        }
      }
    }
    return Map.copyOf(offices);
  }

  /** The bodies of such offices among the statements, and of members whom no statement tells. */
  List<Statement> following(List<Statement> statements) {
    List<Statement> placed =
        statements.stream().filter(one -> TopicOffices.PLACING.contains(one.relation())).toList();
    List<Statement> found = new ArrayList<>();
    for (Statement one : statements) {
      if (one.relation().equals(Relation.ROLE)
          && one.object() instanceof Value.Words(String words)
          && placed.stream().noneMatch(other -> isTold(other, one))) {
        Optional.ofNullable(OFFICES.get(words.toLowerCase(Locale.ROOT)))
            .filter(office -> !office.kind().equals("court") || isOfThisCourt(one, placed))
            .flatMap(office -> placed(one, office))
            .ifPresent(found::add);
      }
    }
    trees.forEach(tree -> members(tree, found));
    return found;
  }

  /** Whether a body stands in the sentence as that of the office. */
  private static boolean isTold(Statement body, Statement role) {
    return body.subject().equals(role.subject())
        && body.evidence().equals(role.evidence())
        && body.stance().equals(role.stance())
        && body.period().equals(role.period());
  }

  private Optional<Statement> placed(Statement role, Office office) {
    return bodies
        .of(office.kind(), role.evidence())
        .or(() -> office.kind().equals("court") ? onlyCourt(role) : Optional.empty())
        .filter(body -> body.is(EntityType.ORGANIZATION))
        .filter(body -> !office.kind().equals("court") || isFirst(body))
        .map(body -> role.implying(office.relation(), new Value.Of(body), CONFIDENCE));
  }

  private List<Entity> courts() {
    return trees.stream()
        .flatMap(tree -> tree.referents().stream())
        .map(Referent::entity)
        .filter(entity -> entity.entityClass() == EntityClass.COURT)
        .distinct()
        .toList();
  }

  /** Whether a text opens with a court, as a report does, and not with one above it. */
  private boolean isFirst(Entity court) {
    return courts().stream()
        .limit(1)
        .allMatch(
            first ->
                first.label().contains(court.label()) || court.label().contains(first.label()));
  }

  /** The one court that the text names, for those who vote in it. */
  private Optional<Entity> onlyCourt(Statement role) {
    List<Entity> courts = courts();
    return courts.size() == 1
            && trees.stream()
                .anyMatch(tree -> tree.sentence().equals(role.evidence()) && isOfBench(tree))
        ? Optional.of(courts.getFirst())
        : Optional.empty();
  }

  /** Whether no court or judge below is told of in the sentence: "Mr Justice Fox had held". */
  private boolean isOfThisCourt(Statement role, List<Statement> placed) {
    boolean isOpen = placed.stream().noneMatch(one -> one.subject().equals(role.subject()));
    return isOpen
        && trees.stream()
            .filter(tree -> tree.sentence().equals(role.evidence()))
            .allMatch(tree -> isOfBench(tree) || !has(tree, ELSEWHERE));
  }

  /** "Justice Li dissented", "Justice Fox wrote for the majority". */
  private static boolean isOfBench(SentenceTree tree) {
    int root = Clauses.root(tree);
    return (root >= 0 && VOTING.contains(tree.lemma(root)))
        || BENCH.matcher(tree.sentence().span().of(tree.text())).find();
  }

  private static boolean has(SentenceTree tree, Set<String> words) {
    for (int word = 0; word < tree.size(); word++) {
      if (words.contains(tree.lower(word))) {
        return true;
      }
    }
    return false;
  }

  /** "Board members Bo Li and Al Fox": those whose names stand right behind, one after another. */
  private void members(SentenceTree tree, List<Statement> found) {
    for (int word = 1; word + 1 < tree.size(); word++) {
      boolean isMembers = tree.lower(word).equals("members") || tree.lower(word).equals("member");
      if (isMembers && isAlone(tree, word - 1)) {
        int at = word;
        bodies
            .of(tree.lower(word - 1), tree.sentence())
            .filter(body -> body.is(EntityType.ORGANIZATION))
            .ifPresent(body -> named(tree, at).forEach(who -> found.add(member(tree, who, body))));
      }
    }
  }

  private static boolean isAlone(SentenceTree tree, int kind) {
    return KindBodies.isKind(tree.lower(kind))
        && !tree.isInName(kind)
        && (kind == 0
            || BEFORE.contains(tree.lower(kind - 1))
            || !Character.isLetterOrDigit(tree.lower(kind - 1).codePointAt(0)));
  }

  private static List<Entity> named(SentenceTree tree, int members) {
    List<Entity> named = new ArrayList<>();
    boolean isMany = tree.lower(members).equals("members");
    int end = tree.span(members).end();
    for (Referent name : tree.referents()) {
      if (name.kind() == Referent.Kind.NAMED
          && name.span().start() > end
          && name.entity().is(EntityType.PERSON)) {
        String between = tree.text().substring(end, name.span().start()).strip();
        if (named.isEmpty() ? !between.isEmpty() : !isMany || !JOINING.contains(between)) {
          break;
        }
        named.add(name.entity());
        end = name.span().end();
      }
    }
    return named;
  }

  private static Statement member(SentenceTree tree, Entity who, Entity body) {
    return Statement.asserted(
        new Value.Of(who), Relation.MEMBER_OF, new Value.Of(body), tree.sentence(), CONFIDENCE);
  }
}
