package org.annals.fact;

/** Statements in plain words, for tests. */
final class Said {
  private Said() {}

  static String words(Statement statement) {
    return "%s %s %s"
        .formatted(
            words(statement.subject()), statement.relation().term(), words(statement.object()));
  }

  private static String words(Value value) {
    return switch (value) {
      case Value.Of of -> of.entity().label();
      case Value.TheDocument _ -> "the document";
      case Value.Words words -> words.words();
      case Value.When when -> when.date().toString();
    };
  }
}
