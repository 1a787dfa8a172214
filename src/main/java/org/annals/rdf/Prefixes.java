package org.annals.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The prefixes that every query, export and page of the project knows. */
public final class Prefixes {
  /** Prefix to namespace, in the order in which they are shown. */
  public static final Map<String, String> ALL = all();

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("annals", Vocabulary.ANNALS);
    prefixes.put("nif", Vocabulary.NIF_NS);
    prefixes.put("itsrdf", Vocabulary.ITSRDF);
    prefixes.put("prov", Vocabulary.PROV);
    prefixes.put("dcterms", Vocabulary.DCTERMS);
    prefixes.put("skos", Vocabulary.SKOS);
    prefixes.put("owl", Vocabulary.OWL);
    prefixes.put("rdf", Vocabulary.RDF);
    prefixes.put("rdfs", Vocabulary.RDFS);
    prefixes.put("xsd", Vocabulary.XSD);
    prefixes.put("geo", Vocabulary.GEO);
    prefixes.put("sem", Vocabulary.SEM);
    prefixes.put("schema", Vocabulary.SCHEMA);
    prefixes.put("gaf", Vocabulary.GAF);
    return Collections.unmodifiableMap(prefixes);
  }

  /** The declarations as they stand at the top of a SPARQL query. */
  public static String sparql() {
    return ALL.entrySet().stream()
        .map(e -> "PREFIX %s: <%s>\n".formatted(e.getKey(), e.getValue()))
        .collect(Collectors.joining());
  }
}
