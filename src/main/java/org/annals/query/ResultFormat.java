package org.annals.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.UserException;
import org.annals.store.GraphFormat;

/** The formats in which an answer is given: those of tables, and those of graphs. */
public enum ResultFormat {
  TEXT,
  CSV,
  TSV,
  JSON,
  XML,
  TURTLE(GraphFormat.TURTLE),
  TRIG(GraphFormat.TRIG),
  NTRIPLES(GraphFormat.NTRIPLES),
  NQUADS(GraphFormat.NQUADS),
  JSONLD(GraphFormat.JSONLD),
  RDFXML(GraphFormat.RDFXML);

  private final Optional<GraphFormat> graphFormat;

  ResultFormat() {
    this.graphFormat = Optional.empty();
  }

  ResultFormat(GraphFormat graphFormat) {
    this.graphFormat = Optional.of(graphFormat);
  }

  /** The format of a graph; nothing for the format of a table. */
  Optional<GraphFormat> graphFormat() {
    return graphFormat;
  }

  static UserException notForATable(ResultFormat format) {
    return wrong(format, "rows", all().stream().filter(ResultFormat::isTable));
  }

  static UserException notForAGraph(ResultFormat format) {
    return wrong(format, "a graph (CONSTRUCT, DESCRIBE)", all().stream().filter(f -> !f.isTable()));
  }

  private static UserException wrong(
      ResultFormat format, String answer, Stream<ResultFormat> right) {
    return UserException.wrongUse(
        "The answer is %s, which %s cannot say.".formatted(answer, format),
        "Use --format "
            + right
                .map(ResultFormat::toString)
                .collect(Collectors.joining(", "))
                .replaceFirst(", (\\w+)$", " or $1")
            + ".");
  }

  private boolean isTable() {
    return graphFormat.isEmpty();
  }

  private static List<ResultFormat> all() {
    return Arrays.asList(values());
  }

  /** The name by which users know the format. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
