package org.annals.confidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.annals.document.Documents;
import org.annals.document.Source;
import org.annals.event.Event;
import org.annals.fact.ExtractedDocument;
import org.annals.fact.Statement;
import org.annals.name.NameBase;
import org.annals.ontology.Ontology;
import org.annals.pipeline.Extraction;
import org.annals.pipeline.ReaderKind;
import org.annals.query.FactWords;
import org.annals.rdf.FactNodes;
import org.annals.store.DocumentGraphs;
import org.annals.store.KnowledgeStore;
import org.annals.store.OntologyGraph;
import org.apache.jena.graph.Node;

/** Reads texts as the program does, and says of each fact what speaks for and against it. */
public final class FactReading implements AutoCloseable, FactConfidence.Listener {
  private record Heard<T>(T fact, Clues clues) {}

  private final List<Heard<Event>> events = new ArrayList<>();
  private final List<Heard<Statement>> statements = new ArrayList<>();
  private final Extraction extraction;
  private final KnowledgeStore store;
  private final DocumentGraphs graphs;

  /** With a store in this folder, for as long as it reads. */
  public FactReading(Path folder) {
    NameBase names = NameBase.load();
    Ontology ontology = Ontology.shipped();
    FactConfidence confidence = new FactConfidence(new Weights(Map.of()), Optional.of(this));
    this.extraction = new Extraction(() -> names, ReaderKind.NETWORK, ontology, confidence);
    this.store = KnowledgeStore.openOrCreate(folder, Optional.empty());
    OntologyGraph.refresh(store, ontology.graph());
    this.graphs = new DocumentGraphs(store, "1", _ -> Optional.empty());
  }

  @Override
  public void hear(Event event, Clues clues) {
    events.add(new Heard<>(event, clues));
  }

  @Override
  public void hear(Statement statement, Clues clues) {
    statements.add(new Heard<>(statement, clues));
  }

  /** The facts of a text. */
  public List<JudgedFact> facts(String name, String text, Verdicts verdicts) throws IOException {
    events.clear();
    statements.clear();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var source = new Source.OfStream(name, new ByteArrayInputStream(bytes));
    ExtractedDocument read = extraction.extract(Documents.read(source));
    graphs.replace(List.of(read));
    Map<Node, FactWords.Said> said = FactWords.of(store, read.resolved().document().id());
    FactNodes nodes = new FactNodes(store.iris(), read.resolved().document());
    List<JudgedFact> facts = new ArrayList<>();
    for (Heard<Event> one : events) {
      if (one.fact().named().isEmpty()) {
        FactWords.Said words = Objects.requireNonNull(said.get(nodes.of(one.fact())));
        facts.add(judged(name, words, one.fact().confidence(), one.clues(), verdicts));
      }
    }
    for (Heard<Statement> one : statements) {
      FactWords.Said words = Objects.requireNonNull(said.get(nodes.of(one.fact())));
      facts.add(judged(name, words, one.fact().confidence(), one.clues(), verdicts));
    }
    return facts;
  }

  private static JudgedFact judged(
      String name, FactWords.Said said, double before, Clues clues, Verdicts verdicts) {
    String words = Verdicts.plain(said.words());
    String sentence = Verdicts.plain(said.sentence());
    String verdict = verdicts.of(name, sentence, words);
    return new JudgedFact(name, verdict, before, words, sentence, clues.counts());
  }

  @Override
  public void close() {
    extraction.close();
    store.close();
  }
}
