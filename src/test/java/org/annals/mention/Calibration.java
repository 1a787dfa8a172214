package org.annals.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.annals.entity.Reference;
import org.annals.mention.MarkedGold.GoldMention;
import org.annals.name.EntityType;
import org.annals.text.Span;

/** Compares how sure a finder says that it is with how often it is right. */
final class Calibration {
  private static final int BINS = 10;

  private Calibration() {}

  /**
   * Names of about the same confidence.
   *
   * @param mean of their confidences
   * @param right the share that is right
   */
  record Bin(double mean, double right, int names) {}

  private record Judged(double confidence, boolean isRight) {}

  private record Marked(Span span, EntityType type) {}

  static List<Bin> of(List<MarkedGold> texts, Function<MarkedGold, List<Reference>> finder) {
    TreeMap<Integer, List<Judged>> bins = new TreeMap<>();
    for (MarkedGold gold : texts) {
      for (Judged judged : judge(gold, finder.apply(gold))) {
        int bin = (int) Math.min(BINS - 1, judged.confidence() * BINS);
        bins.computeIfAbsent(bin, _ -> new ArrayList<>()).add(judged);
      }
    }
    return bins.values().stream().map(Calibration::bin).toList();
  }

  private static List<Judged> judge(MarkedGold gold, List<Reference> found) {
    Set<Marked> right = new HashSet<>();
    for (GoldMention mention : gold.mentions()) {
      right.add(new Marked(mention.span(), mention.type()));
    }
    List<Judged> judged = new ArrayList<>();
    for (Reference reference : found) {
      Mention mention = reference.mention();
      boolean isOptional =
          gold.mentions().stream().anyMatch(m -> m.optional() && m.span().overlaps(mention.span()));
      if (!isOptional) {
        boolean isRight = right.contains(new Marked(mention.span(), mention.entityClass().type()));
        judged.add(new Judged(mention.confidence(), isRight));
      }
    }
    return judged;
  }

  private static Bin bin(List<Judged> judged) {
    double sum = judged.stream().mapToDouble(Judged::confidence).sum();
    long right = judged.stream().filter(Judged::isRight).count();
    return new Bin(sum / judged.size(), right / (double) judged.size(), judged.size());
  }
}
