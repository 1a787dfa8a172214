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
import org.annals.event.Event;
import org.annals.tree.Referent;

/**
 * All that was read out of one document: its entities, where it names them, what it says, and what
 * happens in it.
 *
 * @param anaphors pronouns and common nouns that stand for entities, in the order of the text
 */
public record ExtractedDocument(
    ResolvedDocument resolved,
    List<Referent> anaphors,
    List<Statement> statements,
    List<Event> events)
    implements Serializable {
  public ExtractedDocument {
    anaphors = List.copyOf(anaphors);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
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
