package org.annals.ontology;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.text.DataFile;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * The words that stand with the terms of the ontology, as plain values: the key is the local name
 * of the term, the words keep the order of the file.
 *
 * @param headWords nouns that mark the names of a class
 * @param triggerWords words that tell of an event of a class
 * @param cueWords words that speak of a property
 */
public record Terms(
    Map<String, List<String>> headWords,
    Map<String, List<String>> triggerWords,
    Map<String, List<String>> cueWords) {
  private static final String NAMESPACE = "https://w3id.org/annals/ontology#";

  /** The terms that travel with the program. */
  public static Terms load() {
    return read(DataFile.open(OntologyFiles.TERMS));
  }

  /** The terms of a Turtle file. */
  static Terms read(InputStream turtle) {
    var words = new Words();
    RDFParser.source(turtle).lang(Lang.TURTLE).parse(words);
    return new Terms(words.of("headWord"), words.of("triggerWord"), words.of("cueWord"));
  }

  /** Collects the words while the file is read. */
  private static final class Words extends StreamRDFBase {
    private final Map<String, Map<String, List<String>>> byProperty = new TreeMap<>();

    @Override
    public void triple(Triple triple) {
      if (triple.getObject().isLiteral() && triple.getSubject().isURI()) {
        byProperty
            .computeIfAbsent(local(triple.getPredicate().getURI()), _ -> new TreeMap<>())
            .computeIfAbsent(local(triple.getSubject().getURI()), _ -> new ArrayList<>())
            .add(triple.getObject().getLiteralLexicalForm());
      }
    }

    private static String local(String iri) {
      return iri.startsWith(NAMESPACE) ? iri.substring(NAMESPACE.length()) : iri;
    }

    Map<String, List<String>> of(String property) {
      Map<String, List<String>> found = byProperty.getOrDefault(property, Map.of());
      var copy = new TreeMap<String, List<String>>();
      found.forEach((term, all) -> copy.put(term, List.copyOf(all)));
      return Collections.unmodifiableMap(copy);
    }
  }
}
