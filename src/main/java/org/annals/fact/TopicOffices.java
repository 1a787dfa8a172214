package org.annals.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Of which body an office is that a document tells without one, where it speaks of one body of the
 * kind far more than of any other: "chief executive Ana Roe" in a story about Acme.
 */
final class TopicOffices {
  private static final double CONFIDENCE = 0.8;
  private static final int OFTEN = 3;
  private static final int CLEARLY = 2;

  private static final Set<Relation> PLACING =
      Set.of(Relation.WORKS_FOR, Relation.LEADS, Relation.MEMBER_OF);

  /** "The company's managing director", "new chief executive". */
  private static final Pattern OWNER =
      Pattern.compile(
          "^(?:the"
              + " )?(?:(?:(?:new|its|acting|interim)|(?:company|firm|group|bank|trust|hospital|agency"
              + "|authority|club|union|school|college|university|society|charity|paper|newspaper|airline|manufacturer|brewer|producer|maker|retailer|society|association)['\u2019]s)"
              + " )+");

  private static final List<Office> OFFICES =
      DataFile.lines("/facts/topic-offices.txt").stream().map(Office::of).toList();

  private final List<SentenceTree> trees;

  TopicOffices(List<SentenceTree> trees) {
    this.trees = trees;
  }

  /**
   * Offices that a kind of body has.
   *
   * @param bodies the classes of such bodies, by local name
   */
  private record Office(Set<String> bodies, Relation relation, Set<String> words) {
    static Office of(String line) {
      String[] cells = line.split("\t", -1);
      return new Office(
          Set.of(cells[0].split("[|]")), Relation.of(cells[1]), Set.of(cells[2].split("[|]")));
    }
  }

  List<Statement> following(List<Statement> statements) {
    Set<Value> placed =
        statements.stream()
            .filter(statement -> PLACING.contains(statement.relation()))
            .map(Statement::subject)
            .collect(Collectors.toCollection(HashSet::new));
    List<Statement> found = new ArrayList<>();
    for (Office office : OFFICES) {
      List<Statement> open =
          statements.stream()
              .filter(statement -> isOf(office, statement))
              .filter(statement -> !placed.contains(statement.subject()))
              .toList();
      for (Statement one : open) {
        topic(office.bodies(), isOwned(one) ? OFTEN - 1 : OFTEN)
            .ifPresent(body -> found.add(placed(one, office.relation(), body)));
      }
    }
    return found;
  }

  private static boolean isOf(Office office, Statement statement) {
    return statement.relation().equals(Relation.ROLE)
        && statement.object() instanceof Value.Words(String words)
        && office.words().contains(OWNER.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst(""));
  }

  private static boolean isOwned(Statement statement) {
    return statement.object() instanceof Value.Words(String words)
        && words.matches("[^ ]+['\u2019]s .*");
  }

  private static Statement placed(Statement role, Relation relation, Entity body) {
    return new Statement(
        role.subject(),
        relation,
        new Value.Of(body),
        role.evidence(),
        role.stance(),
        CONFIDENCE * role.confidence(),
        role.period());
  }

  /** The body of these classes that the document names or means far more often than any other. */
  private Optional<Entity> topic(Set<String> classes, int often) {
    Map<EntityKey, Integer> all = new HashMap<>();
    Map<EntityKey, Integer> named = new HashMap<>();
    Map<EntityKey, Entity> bodies = new HashMap<>();
    for (SentenceTree tree : trees) {
      for (Referent name : tree.referents()) {
        Entity entity = name.entity();
        if (entity.is(EntityType.ORGANIZATION)
            && classes.contains(entity.entityClass().localName())) {
          all.merge(entity.key(), 1, Integer::sum);
          named.merge(entity.key(), name.kind() == Referent.Kind.NAMED ? 1 : 0, Integer::sum);
          bodies.put(entity.key(), entity);
        }
      }
    }
    return all.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= often)
        .map(Map.Entry::getKey)
        .filter(most -> isForemost(most, all) && isForemost(most, named))
        .flatMap(most -> Optional.ofNullable(bodies.get(most)));
  }

  private static boolean isForemost(EntityKey one, Map<EntityKey, Integer> counts) {
    int own = counts.getOrDefault(one, 0);
    return counts.entrySet().stream()
        .allMatch(other -> other.getKey().equals(one) || own >= CLEARLY * other.getValue());
  }
}
