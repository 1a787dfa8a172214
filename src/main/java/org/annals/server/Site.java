package org.annals.server;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.entity.EntityKey;
import org.annals.rdf.Iris;
import org.annals.store.KnowledgeStore;
import org.apache.jena.graph.Node;

/**
 * Where on this server the things of the graph have their pages.
 *
 * <p>The IRIs may stand under the address of another host, where the graph will be published; the
 * path is the same here.
 */
final class Site {
  private final KnowledgeStore store;
  private final String folder;

  Site(KnowledgeStore store) {
    this.store = store;
    this.folder = URI.create(store.iris().base()).getRawPath();
  }

  KnowledgeStore store() {
    return store;
  }

  /** The paths under which pages stand, as a servlet is told. */
  String[] paths() {
    Stream<String> things =
        Stream.of("doc/*", "id/*", "graph/*")
            .flatMap(path -> Stream.of("/" + path, folder + path))
            .distinct();
    return Stream.concat(Stream.of("/about/*", "/queries/*"), things).toArray(String[]::new);
  }

  /** The path without the folder of the base. */
  String local(String path) {
    return folder.length() > 1 && path.startsWith(folder)
        ? path.substring(folder.length() - 1)
        : path;
  }

  /** A link to what an IRI stands for; the words alone when there is nowhere to go. */
  void link(Html html, Optional<String> iri, String words) {
    Optional<String> href = iri.flatMap(this::href);
    if (href.isPresent()) {
      html.link(href.get(), words);
    } else {
      html.text(words);
    }
  }

  /** The address to follow for an IRI: a page here, or the web's own; none for other schemes. */
  Optional<String> href(String iri) {
    String base = store.iris().base();
    if (iri.startsWith(base)) {
      return Optional.of(folder + iri.substring(base.length()).replace("'", "%27"));
    }
    return iri.startsWith("https://") || iri.startsWith("http://")
        ? Optional.of(iri)
        : Optional.empty();
  }

  /** The thing of the graph whose page stands under a path; none when no thing can. */
  Optional<Node> thing(String path) {
    Iris iris = store.iris();
    Node asked = Iris.foreign(iris.base() + path.substring(1));
    try {
      if (path.startsWith("/graph/")) {
        return Optional.of(asked);
      }
      Optional<EntityKey> key = iris.keyOf(asked);
      return key.isPresent() ? key.map(iris::entity) : iris.documentIdOf(asked).map(iris::document);
    } catch (IllegalArgumentException notEncoded) {
      return Optional.empty();
    }
  }
}
