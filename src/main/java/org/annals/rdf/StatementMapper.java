package org.annals.rdf;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.fact.Statement;
import org.annals.fact.Value;
import org.annals.text.CodePoints;
import org.annals.text.Sha256;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Turns a statement into quads: the statement itself and, where the document asserts it, the
 * triple.
 */
final class StatementMapper {
  private static final int HASH_DIGITS = 16;

  private final Iris iris;
  private final Node document;
  private final CodePoints codePoints;

  StatementMapper(Iris iris, Node document, CodePoints codePoints) {
    this.iris = iris;
    this.document = document;
    this.codePoints = codePoints;
  }

  void map(Statement statement, Consumer<Quad> quads) {
    Node subject = node(statement.subject());
    Node predicate = Vocabulary.of(statement.relation());
    Node object = node(statement.object());
    Node sentence = iris.stretch(document, codePoints, statement.evidence().span());
    Node speaker = node(statement.speaker());
    Node polarity = Vocabulary.of(statement.polarity());
    Node modality = Vocabulary.of(statement.modality());
    Node node =
        iris.statement(
            document, hash(subject, predicate, object, sentence, speaker, polarity, modality));
    add(quads, node, Vocabulary.TYPE, Vocabulary.STATEMENT);
    add(quads, node, Vocabulary.SUBJECT, subject);
    add(quads, node, Vocabulary.PREDICATE, predicate);
    add(quads, node, Vocabulary.OBJECT, object);
    add(quads, node, Vocabulary.DERIVED_FROM, sentence);
    add(quads, node, Vocabulary.ATTRIBUTED_TO, speaker);
    add(quads, node, Vocabulary.POLARITY, polarity);
    add(quads, node, Vocabulary.MODALITY, modality);
    add(quads, node, Vocabulary.CONFIDENCE, Literals.share(statement.confidence()));
    if (statement.isAsserted()) {
      add(quads, subject, predicate, object);
    }
  }

  private void add(Consumer<Quad> quads, Node subject, Node predicate, Node object) {
    quads.accept(Quad.create(document, subject, predicate, object));
  }

  private Node node(Value value) {
    return switch (value) {
      case Value.Of of -> iris.entity(of.entity().key());
      case Value.TheDocument _ -> document;
      case Value.Words words -> Literals.words(words.words());
      case Value.When when -> Literals.date(when.date());
    };
  }

  private static String hash(Node... parts) {
    String all = Stream.of(parts).map(Node::toString).collect(Collectors.joining("\n"));
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
  }
}
