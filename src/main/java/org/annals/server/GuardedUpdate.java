package org.annals.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** Runs updates that neither read files or other servers nor write where nobody could see it. */
final class GuardedUpdate extends SPARQL_Update {
  @Override
  protected void execute(HttpAction action, InputStream input) {
    String update = KnownPrefixes.on(read(input), " ");
    try {
      UpdateRequest request = UpdateFactory.create(update, Syntax.syntaxARQ);
      Optional<Refusal> refusal = UpdateRules.refusal(request);
      refusal.ifPresent(r -> ServletOps.error(r.status(), r.line()));
    } catch (QueryException notAnUpdate) {
      ServletOps.errorBadRequest(notAnUpdate.getMessage());
    }
    super.execute(action, new ByteArrayInputStream(update.getBytes(StandardCharsets.UTF_8)));
  }

  private static String read(InputStream input) {
    try {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
