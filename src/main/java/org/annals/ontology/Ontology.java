package org.annals.ontology;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.UserException;
import org.annals.text.Sha256;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;

/**
 * The vocabulary that a graph is built with: the one that ships, and what users add to it in files
 * of their own.
 *
 * @param fingerprint of what was added; empty where nothing was
 */
public record Ontology(Graph graph, String fingerprint) {
  /** The one that ships with the program. */
  public static Ontology shipped() {
    return new Ontology(OntologyFiles.terms(), "");
  }

  /**
   * The one that ships, with these Turtle files.
   *
   * @throws UserException where a file cannot be read or is no Turtle
   */
  public static Ontology with(List<Path> files) {
    Graph graph = OntologyFiles.terms();
    List<String> added = new ArrayList<>();
    for (Path file : files) {
      String turtle = read(file);
      added.add(turtle);
      GraphUtil.addInto(graph, parse(turtle, file));
    }
    String all = String.join("\n", added);
    return new Ontology(
        graph,
        files.isEmpty() ? "" : Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, 12));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UserException(
          "The ontology %s cannot be read.".formatted(file),
          "Give a file in Turtle with UTF-8 characters: --ontology my.ttl",
          e);
    }
  }

  private static Graph parse(String turtle, Path file) {
    try {
      return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    } catch (RiotException e) {
      throw new UserException(
          "The ontology %s is no Turtle: %s".formatted(file, e.getMessage()),
          "Mend the line it names, or check the file with riot --validate.",
          e);
    }
  }
}
