package org.annals.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.annals.document.Block;
import org.annals.reader.ContextReader;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says how likely pronouns and definite phrases stand for what a text names, by comparing what a
 * network makes of both places in their context, from the first word to the last; what a word most
 * likely stands for is a place to look back to for those behind it. As of Kirstain, Ram and Levy,
 * "Coreference resolution without span representations" (ACL 2021).
 */
final class ContextNetwork implements Recall {
  private final ContextReader reader;
  private final PairTable table = PairTable.load();

  ContextNetwork(ContextReader reader) {
    this.reader = reader;
  }

  @Override
  public Map<Place, Recollection> read(
      List<SentenceTree> trees, List<Backward> words, Function<Antecedent, Gender> genders) {
    DocumentPieces pieces = new DocumentPieces(trees, reader.vocabulary());
    List<Mention> mentions = new ArrayList<>();
    for (int sentence = 0; sentence < trees.size(); sentence++) {
      mentions.addAll(names(trees.get(sentence), sentence, pieces));
    }
    for (Backward word : words) {
      pieces
          .of(word.span())
          .map(
              range ->
                  new Mention(
                      range, word.place().sentence(), Optional.empty(), Optional.of(word), false))
          .ifPresent(mentions::add);
    }
    mentions.sort(Comparator.comparingInt(mention -> mention.range().first()));
    Map<Place, Recollection> recalled = new HashMap<>();
    for (Window window : Window.of(pieces.starts())) {
      new WindowReading(window, pieces, mentions, genders, recalled).read(reader, table);
    }
    return recalled;
  }

  private static List<Mention> names(SentenceTree tree, int sentence, DocumentPieces pieces) {
    boolean isHeading = tree.sentence().kind() == Block.Kind.HEADING;
    return tree.referents().stream()
        .filter(referent -> referent.kind() == Referent.Kind.NAMED)
        .flatMap(
            referent ->
                pieces.of(referent.span()).stream()
                    .map(
                        range ->
                            new Mention(
                                range,
                                sentence,
                                Optional.of(referent.entity()),
                                Optional.empty(),
                                isHeading)))
        .toList();
  }
}
