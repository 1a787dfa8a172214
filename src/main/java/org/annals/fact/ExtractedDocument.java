package org.annals.fact;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;

/** All that was read out of one document: its entities, where it names them, and what it says. */
public record ExtractedDocument(ResolvedDocument resolved, List<Statement> statements)
    implements Serializable {
  public ExtractedDocument {
    statements = List.copyOf(statements);
  }

  /** Each entity of the document once, by key. */
  public Collection<Entity> entities() {
    SortedMap<EntityKey, Entity> byKey = new TreeMap<>();
    Stream.of(
            resolved.references().stream().map(Reference::entity),
            resolved.creators().stream(),
            resolved.publisher().stream())
        .flatMap(entities -> entities)
        .forEach(entity -> byKey.putIfAbsent(entity.key(), entity));
    return byKey.values();
  }
}
