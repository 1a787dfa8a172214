package org.annals.rdf;

import java.util.List;
import java.util.function.BiConsumer;
import org.annals.attribution.Speaker;
import org.annals.attribution.Stance;
import org.apache.jena.graph.Node;

/** Turns how something is told into properties of the statement or event that is told. */
final class StanceMapper {
  private final Iris iris;
  private final Node document;

  StanceMapper(Iris iris, Node document) {
    this.iris = iris;
    this.document = document;
  }

  /** Who says it, who reports that, whether it is affirmed, and as what it is told. */
  void map(Stance stance, BiConsumer<Node, Node> add) {
    add.accept(Vocabulary.ATTRIBUTED_TO, speaker(stance));
    List<Speaker> speakers = stance.speakers();
    if (!speakers.isEmpty() && speakers.getFirst() instanceof Speaker.Described(String words)) {
      add.accept(Vocabulary.UNNAMED_SPEAKER, Literals.words(words));
    }
    speakers.stream()
        .skip(1)
        .forEach(
            outer -> {
              if (outer instanceof Speaker.Named named) {
                add.accept(Vocabulary.REPORTED_BY, iris.entity(named.entity().key()));
              }
            });
    add.accept(Vocabulary.POLARITY, Vocabulary.of(stance.polarity()));
    add.accept(Vocabulary.MODALITY, Vocabulary.of(stance.modality()));
  }

  /** The innermost speaker with a name; the document where there is none. */
  Node speaker(Stance stance) {
    return !stance.speakers().isEmpty()
            && stance.speakers().getFirst() instanceof Speaker.Named named
        ? iris.entity(named.entity().key())
        : document;
  }
}
