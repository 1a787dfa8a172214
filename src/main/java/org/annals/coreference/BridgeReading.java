package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.annals.coreference.ContextNetwork.Asked;
import org.annals.entity.Entity;
import org.annals.tree.Bridge;
import org.annals.tree.Bridge.Relation;

/** What may complete the words of one window. */
final class BridgeReading {
  /** From which probability on something is said to complete a word. */
  private static final double LEAST = 0.3;

  private final Window window;
  private final List<Asked> asked;

  /**
   * A window that waits to be read.
   *
   * @param all the words of the document of which it is asked, in their order
   */
  BridgeReading(Window window, List<Asked> all) {
    this.window = window;
    this.asked =
        all.subList(from(all, window.fresh()), from(all, window.end())).stream()
            .filter(one -> window.has(one.range()))
            .toList();
  }

  /** The first of them that begins at this piece or behind it. */
  private static int from(List<Asked> all, int piece) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).range().first() < piece) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean asks() {
    return !asked.isEmpty();
  }

  /**
   * The rows of the window of which the network is asked.
   *
   * @param names those of what may answer
   */
  SortedSet<Integer> rows(SortedSet<Integer> names) {
    SortedSet<Integer> rows = new TreeSet<>(names);
    asked.forEach(one -> window.addTo(rows, one.range()));
    return rows;
  }

  /** Puts in what is found. */
  void read(BridgeScorer scorer, WindowReading reading, Map<Place, List<Bridge>> found) {
    for (Asked one : asked) {
      List<Bridge> bridges = new ArrayList<>();
      Mention mention = one.mention();
      Between[] between = Between.of(mention, reading.mentions(), _ -> true);
      for (Relation relation : one.word().kind().relations()) {
        read(scorer, reading, mention, relation, between).ifPresent(bridges::add);
      }
      if (!bridges.isEmpty()) {
        found.put(one.word().place(), bridges);
      }
    }
  }

  private static Optional<Bridge> read(
      BridgeScorer scorer,
      WindowReading window,
      Mention asked,
      Relation relation,
      Between[] between) {
    List<Mention> mentions = window.mentions();
    double[] scores = new double[between.length];
    List<Optional<Entity>> meant = new ArrayList<>(between.length);
    for (int i = 0; i < between.length; i++) {
      Mention mention = mentions.get(i);
      meant.add(isOpen(asked, mention) ? window.entity(mention) : Optional.empty());
      if (meant.get(i).isPresent()) {
        scores[i] = scorer.score(asked, relation, mention, between[i]);
      }
    }
    Recollection recalled = Recollection.of(scorer.nothing(asked, relation), scores, meant);
    return recalled
        .best(LEAST)
        .map(entity -> new Bridge(relation, entity, recalled.share(entity.key())));
  }

  /** Whether a place stands before the word, or in its sentence. */
  private static boolean isOpen(Mention asked, Mention mention) {
    boolean isBefore = mention.first() < asked.first();
    return !mention.range().contains(asked.first())
        && (isBefore || mention.sentence() == asked.sentence());
  }
}
