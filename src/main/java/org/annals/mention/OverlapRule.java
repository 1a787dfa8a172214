package org.annals.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.text.Span;

/**
 * Makes one verdict of all voices.
 *
 * <p>Voices that agree on words and type add up as independent doubts do: doubt times doubt. A
 * second type for the same words takes from the first. What stays below even odds is dropped; of
 * overlapping names the longer sure one stays, then the surer.
 */
final class OverlapRule {
  private static final double EVEN = 0.5;
  private static final double SURE = 0.6;
  private static final double RIVALRY = 0.3;

  private static final Comparator<Verdict> BEST_FIRST =
      Comparator.<Verdict>comparingInt(v -> v.weight() >= SURE ? -v.length() : 0)
          .thenComparing(Comparator.comparingDouble(Verdict::weight).reversed())
          .thenComparingInt(Verdict::from)
          .thenComparingInt(v -> -v.length());

  /** The names that stay, in order, none overlapping. */
  List<Verdict> choose(List<Candidate> candidates) {
    var bySpan = new TreeMap<Span, List<Candidate>>();
    for (Candidate candidate : candidates) {
      bySpan
          .computeIfAbsent(new Span(candidate.from(), candidate.to()), _ -> new ArrayList<>(2))
          .add(candidate);
    }
    var verdicts = new ArrayList<Verdict>();
    for (List<Candidate> rivals : bySpan.values()) {
      Verdict verdict = judge(rivals);
      if (verdict.weight() >= EVEN) {
        verdicts.add(verdict);
      }
    }
    verdicts.sort(BEST_FIRST);
    return withoutOverlaps(verdicts);
  }

  /** Of names in order of preference those that no better one overlaps, by place. */
  static List<Verdict> withoutOverlaps(List<Verdict> bestFirst) {
    var kept = new ArrayList<Verdict>();
    var taken = new BitSet();
    for (Verdict verdict : bestFirst) {
      int next = taken.nextSetBit(verdict.from());
      if (next < 0 || next >= verdict.to()) {
        taken.set(verdict.from(), verdict.to());
        kept.add(verdict);
      }
    }
    kept.sort(Verdict.IN_ORDER);
    return kept;
  }

  private static Verdict judge(List<Candidate> rivals) {
    Map<EntityType, Double> doubts = new EnumMap<>(EntityType.class);
    for (Candidate candidate : rivals) {
      doubts.merge(candidate.entityClass().type(), 1 - candidate.weight(), (a, b) -> a * b);
    }
    EntityType best = EntityType.PERSON;
    double least = 2;
    double second = 1;
    for (Map.Entry<EntityType, Double> doubt : doubts.entrySet()) {
      if (doubt.getValue() < least) {
        second = Math.min(second, least);
        best = doubt.getKey();
        least = doubt.getValue();
      } else {
        second = Math.min(second, doubt.getValue());
      }
    }
    return verdict(rivals, best, (1 - least) * (1 - RIVALRY * (1 - second)));
  }

  /** The verdict for one type, with the class that the surest of its voices gives. */
  static Verdict verdict(List<Candidate> rivals, EntityType type, double weight) {
    var voices = EnumSet.noneOf(VoiceName.class);
    EntityClass entityClass = EntityClass.of(type);
    double strongest = -1;
    Optional<KnownName> known = Optional.empty();
    for (Candidate candidate : rivals) {
      if (candidate.entityClass().type() != type) {
        continue;
      }
      voices.add(candidate.voice());
      if (known.isEmpty()) {
        known = candidate.known();
      }
      double said = candidate.entityClass().isTop() ? 0 : candidate.weight();
      if (said > strongest) {
        strongest = said;
        entityClass = candidate.entityClass();
      }
    }
    Candidate any = rivals.getFirst();
    return new Verdict(any.from(), any.to(), entityClass, weight, voices, known);
  }
}
