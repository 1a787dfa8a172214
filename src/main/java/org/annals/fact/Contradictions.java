package org.annals.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.text.Span;

/**
 * Leaves out what cannot be so beside what else a document says: nobody is born or dies in two
 * years, so that one of them is somebody else's of the same name.
 */
public final class Contradictions {
  private static final Set<String> ONCE = Set.of(Relation.BORN_ON.term(), Relation.DIED_ON.term());

  private Contradictions() {}

  private record Told(Value subject, String relation) {}

  /**
   * The statements without those that give a person another year of birth or death than most
   * sentences do, or than the first does where as many give each.
   */
  public static List<Statement> without(List<Statement> statements) {
    Map<Told, Map<Integer, Set<Span>>> years = new HashMap<>();
    for (Statement statement : statements) {
      if (isOfOnce(statement)) {
        years
            .computeIfAbsent(told(statement), _ -> new HashMap<>())
            .computeIfAbsent(year(statement), _ -> new HashSet<>())
            .add(statement.evidence().span());
      }
    }
    return statements.stream()
        .filter(s -> !isOfOnce(s) || kept(years.getOrDefault(told(s), Map.of())) == year(s))
        .toList();
  }

  private static boolean isOfOnce(Statement statement) {
    return ONCE.contains(statement.relation().term())
        && statement.isAsserted()
        && statement.object() instanceof Value.When;
  }

  private static Told told(Statement statement) {
    return new Told(statement.subject(), statement.relation().term());
  }

  private static int year(Statement statement) {
    return statement.object() instanceof Value.When(var date) ? date.year() : 0;
  }

  private static int kept(Map<Integer, Set<Span>> years) {
    return years.entrySet().stream()
        .max(
            (one, other) -> {
              int bySentences = Integer.compare(one.getValue().size(), other.getValue().size());
              return bySentences != 0
                  ? bySentences
                  : Integer.compare(first(other.getValue()), first(one.getValue()));
            })
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static int first(Set<Span> sentences) {
    return sentences.stream().mapToInt(Span::start).min().orElse(Integer.MAX_VALUE);
  }
}
