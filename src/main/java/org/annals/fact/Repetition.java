package org.annals.fact;

import java.util.ArrayList;
import java.util.List;

/** Keeps of the statements of one sentence that say the same only the fullest and surest. */
final class Repetition {
  private Repetition() {}

  static List<Statement> without(List<Statement> statements) {
    List<Statement> kept = new ArrayList<>();
    for (Statement statement : statements) {
      if (kept.stream().noneMatch(other -> covers(other, statement))) {
        kept.removeIf(other -> covers(statement, other));
        kept.add(statement);
      }
    }
    return kept;
  }

  private static boolean covers(Statement one, Statement other) {
    return one.subject().equals(other.subject())
        && one.relation() == other.relation()
        && one.polarity() == other.polarity()
        && (one.object().equals(other.object()) || isFuller(one.object(), other.object()));
  }

  /** "former director" says all that "director" says. */
  private static boolean isFuller(Value one, Value other) {
    return one instanceof Value.Words(String full)
        && other instanceof Value.Words(String part)
        && (full.endsWith(" " + part) || full.startsWith(part + " "));
  }
}
