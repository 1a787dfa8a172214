package org.annals.fact;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Names the body of an office that a text calls by its kind alone: "a former deputy leader of the
 * party" where the document speaks of one party far more than of any other, and of that one last.
 */
public final class OwnedOffices {
  private static final double CONFIDENCE = 0.9;
  private static final int OFTEN = 2;

  private static final Map<String, Set<String>> CLASSES = DataFile.groups("/facts/body-kinds.txt");

  private static final String KIND = "(?<kind>\\p{Ll}+)";

  /** "city's law director". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<past>former |then )?(?:the )?" + KIND + "['\u2019]s (?<title>\\p{L}[^,;]*)");

  /** "former deputy leader of the party". */
  private static final Pattern BEHIND =
      Pattern.compile("(?<past>)(?<title>\\p{L}[^,;]*) of the " + KIND);

  private final List<SentenceTree> trees;

  private OwnedOffices(List<SentenceTree> trees) {
    this.trees = trees;
  }

  /** The statements, those offices with the names of their bodies. */
  public static List<Statement> named(List<SentenceTree> trees, List<Statement> statements) {
    OwnedOffices offices = new OwnedOffices(trees);
    return statements.stream().map(offices::named).toList();
  }

  private Statement named(Statement statement) {
    if (!statement.relation().equals(Relation.ROLE)
        || !(statement.object() instanceof Value.Words(String words))) {
      return statement;
    }
    return named(BEFORE.matcher(words), statement)
        .or(() -> named(BEHIND.matcher(words), statement))
        .orElse(statement);
  }

  private Optional<Statement> named(Matcher office, Statement statement) {
    if (!office.matches()) {
      return Optional.empty();
    }
    String past = Optional.ofNullable(office.group("past")).orElse("");
    return body(office.group("kind"), statement)
        .map(body -> past + office.group("title") + " of " + body.label())
        .map(
            words ->
                new Statement(
                    statement.subject(),
                    Relation.ROLE,
                    new Value.Words(words),
                    statement.evidence(),
                    statement.stance(),
                    CONFIDENCE * statement.confidence(),
                    statement.period()));
  }

  /** The body of a kind that the document is about, where it is the last named before too. */
  private Optional<Entity> body(String kind, Statement statement) {
    Set<String> classes = CLASSES.getOrDefault(kind, Set.of());
    if (classes.isEmpty()) {
      return Optional.empty();
    }
    Map<EntityKey, Entity> named = new LinkedHashMap<>();
    Map<EntityKey, Integer> counts = new HashMap<>();
    Optional<Entity> last = Optional.empty();
    for (SentenceTree tree : trees) {
      boolean isBefore = tree.sentence().span().start() <= statement.evidence().span().start();
      for (Referent name : tree.referents()) {
        Entity entity = name.entity();
        if (name.kind() == Referent.Kind.NAMED
            && classes.contains(entity.entityClass().localName())) {
          counts.merge(entity.key(), 1, Integer::sum);
          named.putIfAbsent(entity.key(), entity);
          last = isBefore ? Optional.of(entity) : last;
        }
      }
    }
    named.values().forEach(one -> counts.merge(one.key(), bodiesOf(one), Integer::sum));
    Optional<Entity> recent = last;
    return named.values().stream()
        .filter(one -> isForemost(one.key(), counts))
        .filter(one -> bodiesOf(one) > 0 || recent.filter(one::equals).isPresent())
        .findFirst();
  }

  /** How often the document names bodies of a place: "the Leeds City Council". */
  private int bodiesOf(Entity place) {
    return place.key().type() != EntityType.PLACE
        ? 0
        : (int)
            trees.stream()
                .flatMap(tree -> tree.referents().stream())
                .filter(name -> name.entity().is(EntityType.ORGANIZATION))
                .filter(name -> name.entity().label().startsWith(place.label() + " "))
                .count();
  }

  private static boolean isForemost(EntityKey one, Map<EntityKey, Integer> counts) {
    int own = counts.getOrDefault(one, 0);
    return own >= OFTEN
        && counts.entrySet().stream()
            .allMatch(other -> other.getKey().equals(one) || own >= OFTEN * other.getValue());
  }
}
