package org.annals.store;

import java.util.Optional;
import org.annals.rdf.Iris;
import org.annals.rdf.Vocabulary;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/**
 * Quads as lines of text whose order is the order of an export: graph, subject, predicate, object,
 * with {@code rdf:type} before all other predicates.
 *
 * <p>Fields end with a tab, which sorts before all that an IRI can hold, so that what belongs
 * together stands together. IRIs stand as they are, literals behind a quotation mark.
 */
final class QuadLine {
  private static final String TYPE = "a";
  private static final String DATATYPE = "\t^";
  private static final String LANGUAGE = "\t@";

  private String lastGraph = "";
  private Node lastGraphNode = Quad.defaultGraphNodeGenerated;
  private String lastSubject = "";
  private Optional<Node> lastSubjectNode = Optional.empty();

  /** The line of a quad; quads of the default graph come first. */
  static String of(Quad quad) {
    StringBuilder line = new StringBuilder();
    if (!quad.isDefaultGraph()) {
      append(line, quad.getGraph());
    }
    line.append('\t');
    append(line, quad.getSubject());
    line.append('\t');
    if (quad.getPredicate().equals(Vocabulary.TYPE)) {
      line.append(TYPE);
    } else {
      append(line, quad.getPredicate());
    }
    line.append('\t');
    append(line, quad.getObject());
    return line.toString();
  }

  private static void append(StringBuilder line, Node node) {
    if (node.isURI()) {
      line.append(node.getURI());
    } else if (node.isLiteral() && node.getLiteralBaseDirection() == null) {
      line.append('"');
      appendEscaped(line, node.getLiteralLexicalForm());
      if (!node.getLiteralLanguage().isEmpty()) {
        line.append(LANGUAGE).append(node.getLiteralLanguage());
      } else if (!XSDDatatype.XSDstring.equals(node.getLiteralDatatype())) {
        line.append(DATATYPE).append(node.getLiteralDatatypeURI());
      }
    } else {
      line.append(' ').append(NodeFmtLib.strNT(node));
    }
  }

  private static void appendEscaped(StringBuilder line, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        default -> line.append(c);
      }
    }
  }

  /** Reads lines back; it remembers the last graph and subject, which seldom change. */
  Quad read(String line) {
    int graphEnd = line.indexOf('\t');
    int subjectEnd = line.indexOf('\t', graphEnd + 1);
    int predicateEnd = line.indexOf('\t', subjectEnd + 1);
    String graph = line.substring(0, graphEnd);
    if (!graph.equals(lastGraph)) {
      lastGraph = graph;
      lastGraphNode = graph.isEmpty() ? Quad.defaultGraphNodeGenerated : node(graph);
    }
    String subject = line.substring(graphEnd + 1, subjectEnd);
    if (!subject.equals(lastSubject)) {
      lastSubject = subject;
      lastSubjectNode = Optional.empty();
    }
    Node subjectNode = lastSubjectNode.orElseGet(() -> node(subject));
    lastSubjectNode = Optional.of(subjectNode);
    String predicate = line.substring(subjectEnd + 1, predicateEnd);
    return Quad.create(
        lastGraphNode,
        subjectNode,
        predicate.equals(TYPE) ? Vocabulary.TYPE : node(predicate),
        node(line.substring(predicateEnd + 1)));
  }

  private static Node node(String field) {
    return switch (field.charAt(0)) {
      case '"' -> literal(field);
      case ' ' -> NodeFactoryExtra.parseNode(field.substring(1));
      default -> Iris.foreign(field);
    };
  }

  private static Node literal(String field) {
    int end = field.indexOf('\t');
    if (end < 0) {
      return NodeFactory.createLiteralString(unescaped(field.substring(1)));
    }
    String text = unescaped(field.substring(1, end));
    String kind = field.substring(end + LANGUAGE.length());
    if (field.startsWith(LANGUAGE, end)) {
      return NodeFactory.createLiteralLang(text, kind);
    }
    RDFDatatype datatype = TypeMapper.getInstance().getSafeTypeByName(kind);
    return NodeFactory.createLiteralDT(text, datatype);
  }

  private static String unescaped(String text) {
    int next = text.indexOf('\\');
    if (next < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    while (next >= 0) {
      plain.append(text, from, next);
      plain.append(
          switch (text.charAt(next + 1)) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> '\\';
          });
      from = next + 2;
      next = text.indexOf('\\', from);
    }
    return plain.append(text, from, text.length()).toString();
  }
}
