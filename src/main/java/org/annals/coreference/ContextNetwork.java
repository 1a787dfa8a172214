package org.annals.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.annals.coreference.Backward.Kind;
import org.annals.coreference.DocumentPieces.Range;
import org.annals.document.Block;
import org.annals.reader.ContextReader;
import org.annals.role.RoleReader;
import org.annals.tree.Bridge.Relation;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says how likely pronouns and definite phrases stand for what a text names, by comparing what a
 * network makes of both places in their context, from the first word to the last; what a word most
 * likely stands for is a place to look back to for those behind it. As of Kirstain, Ram and Levy,
 * "Coreference resolution without span representations" (ACL 2021). In the same way it says what
 * completes words that do not say themselves of what they are.
 */
final class ContextNetwork implements Recall {
  private final ContextReader reader;
  private final PairTable<Kind> table = PairTable.load("/coreference/context.tsv", Kind.class);
  private final PairTable<Relation> bridges =
      PairTable.load("/coreference/bridging.tsv", Relation.class);
  private final RoleReader roles = new RoleReader();
  private final Optional<ThingReading.Listener> listener;
  private final ThingModel things;

  ContextNetwork(ContextReader reader) {
    this(reader, ThingModel.load(), Optional.empty());
  }

  /**
   * A network for training.
   *
   * @param listener hears of every "it" and "they", and nothing is guessed
   */
  ContextNetwork(
      ContextReader reader, ThingModel things, Optional<ThingReading.Listener> listener) {
    this.reader = reader;
    this.things = things;
    this.listener = listener;
  }

  @Override
  public Found read(
      List<SentenceTree> trees, List<Backward> words, Function<Antecedent, Gender> genders) {
    DocumentPieces pieces = new DocumentPieces(trees, reader.vocabulary());
    List<Mention> mentions = mentions(trees, words, pieces);
    List<Asked> asked = new ArrayList<>();
    for (Unanchored word : Unanchored.in(trees)) {
      pieces.of(word.span()).map(range -> new Asked(word, range)).ifPresent(asked::add);
    }
    List<Spoken> spoken = Spoken.in(trees, pieces);
    ThingChains chains = new ThingChains(trees);
    Found found = Found.start();
    for (Window window : Window.of(pieces.starts())) {
      WindowReading reading = new WindowReading(window, mentions, genders, found.words());
      BridgeReading bridging = new BridgeReading(window, asked);
      RoleReading telling = new RoleReading(window, pieces, trees);
      ThingReading meant = new ThingReading(window, trees, spoken);
      ContextReader.Rows rows =
          reader.read(
              window.pieces().mapToObj(pieces::get).toList(),
              asked(reading, bridging, telling, meant));
      if (reading.asks() || meant.asks()) {
        PairScorer scorer = new PairScorer(window, pieces, table, rows.words());
        reading.read(scorer);
        listener.ifPresentOrElse(
            one -> meant.read(scorer, one),
            () -> meant.read(scorer, things, chains, found.guesses()));
      }
      if (bridging.asks()) {
        bridging.read(
            new BridgeScorer(window, pieces, bridges, rows.bridges()), reading, found.bridges());
      }
      telling.read(roles, rows.roles(), found.roles());
    }
    return found;
  }

  /** All that has a name, and all that may stand for it, in their order. */
  private static List<Mention> mentions(
      List<SentenceTree> trees, List<Backward> words, DocumentPieces pieces) {
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
    return mentions;
  }

  private static ContextReader.Asked asked(
      WindowReading reading, BridgeReading bridging, RoleReading telling, ThingReading meant) {
    SortedSet<Integer> places = reading.rows();
    SortedSet<Integer> nothing = Collections.emptySortedSet();
    SortedSet<Integer> words = new TreeSet<>(reading.asks() ? places : nothing);
    meant.addTo(words);
    return new ContextReader.Asked(
        words, bridging.asks() ? bridging.rows(places) : nothing, telling.rows());
  }

  /**
   * A word of which it is asked what completes it.
   *
   * @param range its pieces
   */
  record Asked(Unanchored word, Range range) {
    /** The place of it, as one that looks for others. */
    Mention mention() {
      return new Mention(range, word.place().sentence(), Optional.empty(), Optional.empty(), false);
    }
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
