package org.annals.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;
import org.jspecify.annotations.Nullable;

/** Says which updates are not run: those that load from addresses or touch the default graph. */
final class UpdateRules {
  private static final Refusal LOAD =
      new Refusal(
          Refusal.FORBIDDEN,
          "LOAD is not offered: it would read files and addresses in the server's name. Send the data"
              + " itself: PUT /annals/data?graph=IRI");
  private static final Refusal DEFAULT_GRAPH =
      new Refusal(400, WriteTarget.NAME_A_GRAPH + "write GRAPH <IRI> { ... } or WITH <IRI>.");

  private UpdateRules() {}

  static Optional<Refusal> refusal(UpdateRequest request) {
    return request.getOperations().stream().flatMap(u -> refusal(u).stream()).findFirst();
  }

  private static Optional<Refusal> refusal(Update update) {
    if (update instanceof UpdateLoad) {
      return Optional.of(LOAD);
    }
    return writesDefaultGraph(update) ? Optional.of(DEFAULT_GRAPH) : Optional.empty();
  }

  private static boolean writesDefaultGraph(Update update) {
    return switch (update) {
      case UpdateDataInsert data -> touches(data.getQuads());
      case UpdateDataDelete data -> touches(data.getQuads());
      case UpdateDeleteWhere where -> touches(where.getQuads());
      case UpdateModify modify ->
          Optional.ofNullable(modify.getWithIRI()).filter(with -> !isUnwritable(with)).isEmpty()
              && touches(
                  Stream.concat(modify.getDeleteQuads().stream(), modify.getInsertQuads().stream())
                      .toList());
      case UpdateDropClear clear -> clear.isDefault() || isUnwritable(clear.getGraph());
      case UpdateBinaryOp copy -> isDefault(copy.getSrc()) || isDefault(copy.getDest());
      default -> false;
    };
  }

  private static boolean isDefault(Target target) {
    return target.isDefault() || isUnwritable(target.getGraph());
  }

  private static boolean touches(List<Quad> quads) {
    return quads.stream().anyMatch(quad -> isUnwritable(quad.getGraph()));
  }

  private static boolean isUnwritable(@Nullable Node graph) {
    return graph != null && (Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph));
  }
}
