package org.annals.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.document.Metadata;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.fact.ExtractedDocument;
import org.annals.fact.Relation;
import org.annals.fact.Statement;
import org.annals.fact.Value;
import org.annals.mention.Mention;
import org.annals.name.EntityClass;
import org.annals.name.KnownName;
import org.annals.rdf.DocumentMapper;
import org.annals.rdf.Iris;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.SegmentedDocument;
import org.annals.sentence.Sentence;
import org.annals.sentence.Token;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.apache.jena.sparql.core.Quad;

/** Builds an extracted document of one sentence by hand. */
public final class Extracted {
  private final String id;
  private final StringBuilder text = new StringBuilder("\uD83E\uDDF8 ");
  private final List<Reference> references = new ArrayList<>();
  private final List<Referent> anaphors = new ArrayList<>();
  private final List<String[]> asserted = new ArrayList<>();

  private Extracted(String id) {
    this.id = id;
  }

  /** A document under this id. */
  public static Extracted document(String id) {
    return new Extracted(id);
  }

  /** Its quads. */
  public static List<Quad> quads(Iris iris, ExtractedDocument document) {
    List<Quad> quads = new ArrayList<>();
    new DocumentMapper(iris, "1").map(document, quads::add);
    return quads;
  }

  /** Goes on with a name. */
  public Extracted names(String name, EntityClass entityClass) {
    return names(name, entityClass, name);
  }

  /** Goes on with a name of what is known under another one. */
  public Extracted names(String name, EntityClass entityClass, String canonical) {
    Span span = new Span(text.length(), text.length() + name.length());
    text.append(name).append(" and ");
    Optional<KnownName> known =
        name.equals(canonical)
            ? Optional.empty()
            : Optional.of(
                new KnownName(
                    entityClass,
                    canonical,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(new KnownName.Point(-0.1275, 51.5)),
                    Optional.of("77"),
                    0));
    Entity entity =
        new Entity(
            new EntityKey(entityClass.type(), canonical),
            entityClass,
            new TreeSet<>(List.of(name)),
            known);
    double confidence = 0.1 * (1 + references.size());
    references.add(new Reference(new Mention(span, entityClass, confidence, known), entity));
    return this;
  }

  /** Goes on with a pronoun that stands for what was named. */
  public Extracted refers(String pronoun, String canonical) {
    Span span = new Span(text.length(), text.length() + pronoun.length());
    text.append(pronoun).append(" and ");
    anaphors.add(new Referent(span, named(canonical), Referent.Kind.PRONOMINAL, 0.9));
    return this;
  }

  /** The sentence says that the one works for the other. */
  public Extracted asserts(String subject, String object) {
    asserted.add(new String[] {subject, object});
    return this;
  }

  /** The document. */
  public ExtractedDocument build() {
    Span whole = new Span(0, text.length());
    Document document =
        new Document(
            id,
            text.toString(),
            List.of(new Block(whole, Block.Kind.PARAGRAPH)),
            Metadata.NONE,
            "0".repeat(64));
    Sentence sentence =
        new Sentence(
            whole,
            Block.Kind.PARAGRAPH,
            List.of(new Token(whole, text.toString(), PartOfSpeech.X)));
    references.sort(Comparator.comparing(Reference::mention));
    List<Statement> statements =
        asserted.stream()
            .map(
                pair ->
                    Statement.asserted(
                        entity(pair[0]), Relation.WORKS_FOR, entity(pair[1]), sentence, 1))
            .toList();
    return new ExtractedDocument(
        new ResolvedDocument(
            new SegmentedDocument(document, List.of(sentence)),
            references,
            List.of(),
            List.of(),
            Optional.empty()),
        anaphors,
        statements,
        List.of());
  }

  private Value entity(String canonical) {
    return new Value.Of(named(canonical));
  }

  private Entity named(String canonical) {
    return references.stream()
        .map(Reference::entity)
        .filter(entity -> entity.key().canonicalName().equals(canonical))
        .findFirst()
        .orElseThrow();
  }
}
