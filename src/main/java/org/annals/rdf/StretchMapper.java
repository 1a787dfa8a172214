package org.annals.rdf;

import java.util.function.Consumer;
import org.annals.sentence.Sentence;
import org.annals.text.CodePoints;
import org.annals.text.Span;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Turns stretches of one document into quads: where they stand, and their words. */
final class StretchMapper {
  private final Iris iris;
  private final Node document;
  private final String text;
  private final CodePoints codePoints;
  private final Consumer<Quad> quads;

  StretchMapper(Iris iris, Node document, String text, Consumer<Quad> quads) {
    this.iris = iris;
    this.document = document;
    this.text = text;
    this.codePoints = CodePoints.of(text);
    this.quads = quads;
  }

  /** How offsets of this text are counted outside of the program. */
  CodePoints codePoints() {
    return codePoints;
  }

  /** The IRI of a stretch. */
  Node node(Span span) {
    return iris.stretch(document, codePoints, span);
  }

  /** A stretch of this type. */
  Node map(Span span, Node type) {
    Node stretch = node(span);
    add(stretch, Vocabulary.TYPE, type);
    add(stretch, Vocabulary.BEGIN_INDEX, Literals.index(codePoints.before(span.start())));
    add(stretch, Vocabulary.END_INDEX, Literals.index(codePoints.before(span.end())));
    add(stretch, Vocabulary.ANCHOR_OF, Literals.words(span.of(text)));
    add(stretch, Vocabulary.REFERENCE_CONTEXT, document);
    return stretch;
  }

  /** A mention of this kind, in its sentence. */
  Node mention(Span span, Node kind, Sentence sentence) {
    Node mention = map(span, Vocabulary.MENTION);
    add(mention, Vocabulary.TYPE, Vocabulary.RFC5147_STRING);
    add(mention, Vocabulary.MENTION_KIND, kind);
    add(mention, Vocabulary.SUPER_STRING, node(sentence.span()));
    return mention;
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.accept(Quad.create(document, subject, predicate, object));
  }
}
