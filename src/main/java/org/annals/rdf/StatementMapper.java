package org.annals.rdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.annals.fact.Period;
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
  private final StanceMapper stances;

  StatementMapper(Iris iris, Node document, CodePoints codePoints) {
    this.iris = iris;
    this.document = document;
    this.codePoints = codePoints;
    this.stances = new StanceMapper(iris, document);
  }

  void map(Statement statement, Consumer<Quad> quads) {
    Node subject = node(statement.subject());
    Node predicate = Vocabulary.of(statement.relation());
    Node object = node(statement.object());
    Node sentence = iris.stretch(document, codePoints, statement.evidence().span());
    Node speaker = stances.speaker(statement.stance());
    Node polarity = Vocabulary.of(statement.stance().polarity());
    Node modality = Vocabulary.of(statement.stance().modality());
    List<Node> parts = List.of(subject, predicate, object, sentence, speaker, polarity, modality);
    Node node = iris.statement(document, hash(parts, statement.period()));
    add(quads, node, Vocabulary.TYPE, Vocabulary.STATEMENT);
    add(quads, node, Vocabulary.SUBJECT, subject);
    add(quads, node, Vocabulary.PREDICATE, predicate);
    add(quads, node, Vocabulary.OBJECT, object);
    add(quads, node, Vocabulary.DERIVED_FROM, sentence);
    stances.map(statement.stance(), (term, value) -> add(quads, node, term, value));
    add(quads, node, Vocabulary.CONFIDENCE, Literals.share(statement.confidence()));
    statement
        .involved()
        .forEach(one -> add(quads, node, Vocabulary.INVOLVES, iris.entity(one.key())));
    Period period = statement.period();
    period.from().ifPresent(d -> add(quads, node, Vocabulary.VALID_FROM, Literals.date(d)));
    period.until().ifPresent(d -> add(quads, node, Vocabulary.VALID_UNTIL, Literals.date(d)));
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

  private static String hash(List<Node> parts, Period period) {
    String all = parts.stream().map(Node::toString).collect(Collectors.joining("\n"));
    String whole = period.isKnown() ? all + "\n" + period : all;
    return Sha256.of(whole.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
  }
}
