package org.annals.rdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.annals.document.Document;
import org.annals.document.Metadata;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.fact.Statement;
import org.annals.sentence.Sentence;
import org.annals.text.CodePoints;
import org.annals.text.Span;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Turns one document into the quads of its graph: text, sentences, mentions and statements. */
public final class DocumentMapper {
  private final Iris iris;
  private final String version;

  /**
   * A mapper that mints under these IRIs.
   *
   * @param version of the program and its data, kept with each document
   */
  public DocumentMapper(Iris iris, String version) {
    this.iris = iris;
    this.version = version;
  }

  /** All that the document says, in its own graph. */
  public void map(ResolvedDocument resolved, List<Statement> statements, Consumer<Quad> quads) {
    Page page = new Page(resolved.document(), quads);
    page.document();
    page.people(resolved);
    resolved.segmented().sentences().forEach(page::sentence);
    int next = 0;
    List<Reference> references = resolved.references();
    for (Sentence sentence : resolved.segmented().sentences()) {
      while (next < references.size()
          && references.get(next).mention().span().start() < sentence.span().end()) {
        page.mention(references.get(next), sentence);
        next++;
      }
    }
    StatementMapper mapper = new StatementMapper(iris, page.graph, page.codePoints);
    statements.forEach(statement -> mapper.map(statement, quads));
  }

  /** One document on its way into quads. */
  private final class Page {
    private final Document document;
    private final Node graph;
    private final CodePoints codePoints;
    private final Consumer<Quad> quads;

    Page(Document document, Consumer<Quad> quads) {
      this.document = document;
      this.graph = iris.document(document.id());
      this.codePoints = CodePoints.of(document.text());
      this.quads = quads;
    }

    void add(Node subject, Node predicate, Node object) {
      quads.accept(Quad.create(graph, subject, predicate, object));
    }

    void document() {
      add(graph, Vocabulary.TYPE, Vocabulary.DOCUMENT);
      add(graph, Vocabulary.TYPE, Vocabulary.CONTEXT);
      add(graph, Vocabulary.IS_STRING, Literals.words(document.text()));
      add(graph, Vocabulary.SOURCE, Literals.words(document.id()));
      add(graph, Vocabulary.SHA256, Literals.words(document.sha256()));
      add(graph, Vocabulary.EXTRACTED_BY, Literals.words(version));
      Metadata metadata = document.metadata();
      metadata.title().ifPresent(t -> add(graph, Vocabulary.TITLE, Literals.words(t.value())));
      metadata.issued().ifPresent(d -> add(graph, Vocabulary.ISSUED, Literals.date(d.value())));
      metadata.language().ifPresent(l -> add(graph, Vocabulary.LANGUAGE, Literals.words(l)));
    }

    void people(ResolvedDocument resolved) {
      resolved.creators().forEach(c -> add(graph, Vocabulary.CREATOR, iris.entity(c.key())));
      resolved.publisher().ifPresent(p -> add(graph, Vocabulary.PUBLISHER, iris.entity(p.key())));
    }

    void sentence(Sentence sentence) {
      stretch(sentence.span(), Vocabulary.SENTENCE, Optional.empty());
    }

    void mention(Reference reference, Sentence sentence) {
      Node mention =
          stretch(
              reference.mention().span(),
              Vocabulary.MENTION,
              Optional.of(iris.stretch(graph, codePoints, sentence.span())));
      add(mention, Vocabulary.TYPE, Vocabulary.RFC5147_STRING);
      add(mention, Vocabulary.MENTION_KIND, Vocabulary.NAMED);
      add(mention, Vocabulary.IDENT_REF, iris.entity(reference.entity().key()));
      add(mention, Vocabulary.CLASS_REF, Vocabulary.of(reference.entity().entityClass()));
      add(mention, Vocabulary.TA_CONFIDENCE, Literals.share(reference.mention().confidence()));
    }

    private Node stretch(Span span, Node type, Optional<Node> within) {
      Node stretch = iris.stretch(graph, codePoints, span);
      add(stretch, Vocabulary.TYPE, type);
      add(stretch, Vocabulary.BEGIN_INDEX, Literals.index(codePoints.before(span.start())));
      add(stretch, Vocabulary.END_INDEX, Literals.index(codePoints.before(span.end())));
      add(stretch, Vocabulary.ANCHOR_OF, Literals.words(span.of(document.text())));
      add(stretch, Vocabulary.REFERENCE_CONTEXT, graph);
      within.ifPresent(sentence -> add(stretch, Vocabulary.SUPER_STRING, sentence));
      return stretch;
    }
  }
}
