package org.annals.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.ontology.Ontology;
import picocli.CommandLine.Option;

/** The option that adds classes and properties of one's own to the vocabulary. */
final class OntologyOption {
  @Option(
      names = "--ontology",
      paramLabel = "FILE",
      description =
          "A Turtle file that adds to the vocabulary, such as classes of events with the words"
              + " that tell of them. May be given more than once. A text is read anew when the"
              + " vocabulary has changed")
  List<Path> files = new ArrayList<>();

  /** The vocabulary that ships, with what was added. */
  Ontology ontology() {
    return Ontology.with(files);
  }
}
