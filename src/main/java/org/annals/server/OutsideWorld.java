package org.annals.server;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.SchemeRouter;
import java.util.stream.Stream;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;

/**
 * Closes the ways in which a query or a file could make the server call other hosts or read files.
 *
 * <p>The libraries keep these switches for the whole process.
 */
final class OutsideWorld {
  private OutsideWorld() {}

  /** Neither SERVICE nor contexts of JSON-LD are fetched from here on. */
  static void shutOut(Context dataset) {
    dataset.set(ARQ.httpServiceAllowed, false);
    ARQ.getContext().set(ARQ.httpServiceAllowed, false);
    if (SchemeRouter.defaultInstance() instanceof SchemeRouter router) {
      DocumentLoader none =
          (address, _) -> {
            throw refused(address.toString());
          };
      Stream.of("http", "https", "file").forEach(scheme -> router.set(scheme, none));
    }
  }

  private static JsonLdError refused(String address) {
    return new JsonLdError(
        JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
        "Contexts are not fetched; write %s out in the file.".formatted(address));
  }
}
