package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.annals.coreference.ContextNetwork.Asked;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.tree.Bridge;
import org.annals.tree.Bridge.Relation;

/** What may complete the words of one window. */
final class BridgeReading {
  /** From which probability on something is said to complete a word. */
  private static final double LEAST = 0.5;

  private final List<Asked> asked;

  /**
   * A window that waits to be read.
   *
   * @param all the words of the document of which it is asked, in their order
   */
  BridgeReading(Window window, List<Asked> all) {
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

  /** Puts in what is found. */
  void read(BridgeScorer scorer, WindowReading window, Map<Place, List<Bridge>> found) {
    for (Asked one : asked) {
      List<Bridge> bridges = new ArrayList<>();
      Mention mention = one.mention();
      Between[] between = Between.of(mention, window.mentions(), _ -> true);
      for (Relation relation : one.word().kind().relations()) {
        read(scorer, window, mention, relation, between).ifPresent(bridges::add);
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
    double[] scores = scorer.scores(asked, relation, mentions, between);
    double nothing = scorer.nothing(asked, relation);
    double most = nothing;
    List<Optional<Entity>> meant = new ArrayList<>(scores.length);
    for (int i = 0; i < scores.length; i++) {
      Mention mention = mentions.get(i);
      meant.add(isOpen(asked, mention) ? window.entity(mention) : Optional.empty());
      most = meant.get(i).isPresent() ? Math.max(most, scores[i]) : most;
    }
    double all = Math.exp(nothing - most);
    Map<EntityKey, Double> shares = new LinkedHashMap<>();
    Map<EntityKey, Entity> entities = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      if (meant.get(i).isPresent()) {
        double much = Math.exp(scores[i] - most);
        all += much;
        Entity entity = meant.get(i).get();
        shares.merge(entity.key(), much, Double::sum);
        entities.putIfAbsent(entity.key(), entity);
      }
    }
    double sum = all;
    return shares.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() / sum >= LEAST)
        .map(
            best ->
                new Bridge(
                    relation,
                    Objects.requireNonNull(entities.get(best.getKey())),
                    best.getValue() / sum));
  }

  /** Whether a place stands before the word, or in its sentence. */
  private static boolean isOpen(Mention asked, Mention mention) {
    boolean isBefore = mention.first() < asked.first();
    return !mention.range().contains(asked.first())
        && (isBefore || mention.sentence() == asked.sentence());
  }
}
