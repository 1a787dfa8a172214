package org.annals.pipeline;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.annals.confidence.FactConfidence;
import org.annals.document.Corpus;
import org.annals.document.Document;
import org.annals.document.Documents;
import org.annals.document.Source;
import org.annals.document.UnreadableDocument;
import org.annals.entity.KnownKeys;
import org.annals.fact.ExtractedDocument;
import org.annals.name.NameBase;
import org.annals.ontology.Ontology;
import org.annals.store.DocumentGraphs;
import org.annals.store.DocumentGraphs.Fingerprint;
import org.annals.store.KnowledgeStore;
import org.annals.store.OntologyGraph;

/**
 * The road from a folder of texts to a graph. Start reading here.
 *
 * <p>Each text is read and extracted on its own, on as many threads as there are; one thread
 * writes, many documents in a commit. A text that stands in the store already, read by the same
 * version, is left as it is. Whatever goes wrong with one text, the others go on.
 */
public final class Pipeline implements AutoCloseable {
  private final Extraction extraction;
  private final Function<Document, ExtractedDocument> reading;
  private final KnownKeys keys;
  private final String version;
  private final Ontology ontology;

  /**
   * Loads what every text needs; once per program is enough. The networks and the name base are
   * loaded beside the ontology and the rules.
   *
   * @param version of the program and its data: another one reads every text anew
   * @param ontology what events and relations there are, asked for once; another one reads every
   *     text anew
   * @throws org.annals.reader.ReaderUnavailableException where the network cannot be loaded
   */
  public Pipeline(String version, ReaderKind reader, Supplier<Ontology> ontology) {
    Networks networks = Networks.loading(reader);
    Loading<NameBase> nameBase = Loading.of(NameBase::load);
    this.ontology = ontology.get();
    this.version = reader.versionOf(version) + this.ontology.fingerprint();
    this.extraction = new Extraction(nameBase, networks, this.ontology, FactConfidence.load());
    this.keys = new KnownKeys(nameBase.get());
    this.reading = extraction::extract;
  }

  /**
   * Another pipeline with all its parts, for which each document passes through here before. It is
   * closed with the other.
   */
  Pipeline(Pipeline other, UnaryOperator<Document> before) {
    this.ontology = other.ontology;
    this.version = other.version;
    this.extraction = other.extraction;
    this.keys = other.keys;
    this.reading = document -> other.reading.apply(before.apply(document));
  }

  /**
   * Brings the texts of a corpus into a store.
   *
   * @param threads that read and extract, at least one
   */
  public BuildReport build(
      Corpus corpus, KnowledgeStore store, int threads, BuildListener listener) {
    OntologyGraph.refresh(store, ontology.graph());
    DocumentGraphs graphs = new DocumentGraphs(store, version, keys::find);
    BuildLog log = new BuildLog(corpus, listener);
    try (Batch batch = new Batch(graphs);
        Workers workers = new Workers(threads, Documents.LIMIT_IN_BYTES)) {
      workers.forEachInOrder(
          corpus.sources(),
          Source::size,
          source -> read(source, graphs),
          outcome -> {
            batch.add(outcome);
            log.done(outcome);
          });
    }
    store.compactIfGrown();
    return log.report();
  }

  @Override
  public void close() {
    extraction.close();
  }

  private Outcome read(Source source, DocumentGraphs graphs) {
    Optional<Fingerprint> present = graphs.fingerprint(source.id());
    FutureTask<Outcome> attempt = new FutureTask<>(() -> read(source, present));
    attempt.run();
    return attempt.state() == Future.State.SUCCESS
        ? attempt.resultNow()
        : failed(source.id(), attempt.exceptionNow());
  }

  private Outcome read(Source source, Optional<Fingerprint> present) {
    Document document = Documents.read(source);
    return present.equals(Optional.of(new Fingerprint(document.sha256(), version)))
        ? new Outcome.Unchanged(source.id())
        : new Outcome.Extracted(reading.apply(document), present.isPresent());
  }

  /** A fault that one text has shown says nothing of the others; a full memory does. */
  private static Outcome failed(String id, Throwable failure) {
    return switch (failure) {
      case UnreadableDocument unreadable ->
          new Outcome.Unreadable(id, String.valueOf(unreadable.getMessage()));
      case StackOverflowError deep -> new Outcome.Failed(id, deep);
      case Error error -> throw error;
      default -> new Outcome.Failed(id, failure);
    };
  }
}
