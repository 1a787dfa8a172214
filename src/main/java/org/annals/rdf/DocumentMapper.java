package org.annals.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.annals.document.Document;
import org.annals.document.Metadata;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.fact.ExtractedDocument;
import org.annals.sentence.Sentence;
import org.annals.tree.Referent;
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
  public void map(ExtractedDocument extracted, Consumer<Quad> quads) {
    ResolvedDocument resolved = extracted.resolved();
    Page page = new Page(resolved.document(), quads);
    page.document();
    page.people(resolved);
    resolved.segmented().sentences().forEach(page::sentence);
    page.mentions(resolved.segmented().sentences(), mentions(extracted));
    StatementMapper mapper = new StatementMapper(iris, page.graph, page.stretches.codePoints());
    extracted.statements().forEach(statement -> mapper.map(statement, quads));
    EventMapper eventMapper = new EventMapper(iris, page.graph, page.stretches, quads);
    extracted.events().forEach(eventMapper::map);
  }

  /** Names and what stands for them, in the order of the text. */
  private static List<Referent> mentions(ExtractedDocument extracted) {
    List<Referent> mentions = new ArrayList<>(extracted.anaphors());
    for (Reference name : extracted.resolved().references()) {
      mentions.add(
          new Referent(
              name.mention().span(),
              name.entity(),
              Referent.Kind.NAMED,
              name.mention().confidence()));
    }
    mentions.sort(Comparator.comparing(Referent::span));
    return mentions;
  }

  /** One document on its way into quads. */
  private final class Page {
    private final Document document;
    private final Node graph;
    private final StretchMapper stretches;
    private final Consumer<Quad> quads;

    Page(Document document, Consumer<Quad> quads) {
      this.document = document;
      this.graph = iris.document(document.id());
      this.quads = quads;
      this.stretches = new StretchMapper(iris, graph, document.text(), quads);
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
      stretches.map(sentence.span(), Vocabulary.SENTENCE);
    }

    void mentions(List<Sentence> sentences, List<Referent> mentions) {
      int next = 0;
      for (Sentence sentence : sentences) {
        while (next < mentions.size()
            && mentions.get(next).span().start() < sentence.span().end()) {
          mention(mentions.get(next), sentence);
          next++;
        }
      }
    }

    private void mention(Referent referent, Sentence sentence) {
      Node mention = stretches.mention(referent.span(), Vocabulary.of(referent.kind()), sentence);
      add(mention, Vocabulary.IDENT_REF, iris.entity(referent.entity().key()));
      add(mention, Vocabulary.CLASS_REF, Vocabulary.of(referent.entity().entityClass()));
      add(mention, Vocabulary.TA_CONFIDENCE, Literals.share(referent.confidence()));
    }
  }
}
