package org.annals.ontology;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.annals.text.DataFile;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * What stands with the terms of the ontology, as plain values: the key is the local name of the
 * term, the words keep the order of the file.
 *
 * @param headWords nouns that mark the names of a class
 * @param triggerWords words that tell of an event of a class
 * @param properties every property, by its term
 */
public record Terms(
    Map<String, List<String>> headWords,
    Map<String, List<String>> triggerWords,
    List<Property> properties) {
  public Terms {
    properties = List.copyOf(properties);
  }

  /** The terms that travel with the program. */
  public static Terms load() {
    return read(DataFile.open(OntologyFiles.TERMS));
  }

  /** The terms of a Turtle file. */
  public static Terms read(InputStream turtle) {
    var collected = new CollectedTerms();
    RDFParser.source(turtle).lang(Lang.TURTLE).parse(collected);
    return of(collected);
  }

  /** The terms of an ontology, what users have added among them, in an order of its own. */
  public static Terms of(Ontology ontology) {
    var collected = new CollectedTerms();
    ontology.graph().find().toList().stream()
        .map(triple -> Map.entry(triple.toString(), triple))
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> collected.triple(entry.getValue()));
    return of(collected);
  }

  private static Terms of(CollectedTerms collected) {
    return new Terms(collected.of("headWord"), collected.of("triggerWord"), collected.properties());
  }
}
