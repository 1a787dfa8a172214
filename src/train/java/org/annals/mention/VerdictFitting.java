package org.annals.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annals.mention.CalibratedRule.Hypothesis;
import org.annals.name.EntityType;
import org.annals.name.NameBase;
import org.annals.name.WordLists;
import org.annals.reader.Reader;
import org.annals.sentence.SegmentedDocument;
import org.annals.text.Span;

/**
 * Fits the weights of {@link CalibratedRule} on texts with marked names, by logistic regression
 * with a small penalty on large weights; measures each voice on the way.
 */
public final class VerdictFitting {
  private static final int ROUNDS = 3000;
  private static final double RATE = 0.5;
  private static final double MOMENTUM = 0.9;
  private static final double PENALTY = 1e-4;

  private final ReaderMentionFinder finder;
  private final List<double[]> features = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();
  private final Map<VoiceName, int[]> voices = new EnumMap<>(VoiceName.class);
  private int names;

  /** For this reader and these rules. */
  public VerdictFitting(Reader reader, NameBase base, WordLists words, HeadWords heads) {
    Hearing hearing = new Hearing(base, words, heads);
    this.finder = new ReaderMentionFinder(reader, hearing, start());
  }

  /** What the first round goes by, before anything is fitted: the reader, and sure voices. */
  private static CalibratedRule start() {
    double[] weights = new double[CalibratedRule.features().size()];
    weights[CalibratedRule.features().indexOf("READER_ODDS")] = 1;
    return new CalibratedRule(weights);
  }

  /**
   * A name that somebody has marked.
   *
   * @param open whether careful readers disagree
   */
  public record Marked(Span span, EntityType type, boolean open) {}

  /** Takes in a document with all its names. */
  public void add(SegmentedDocument document, List<Marked> marks) {
    Set<Marked> gold = new HashSet<>(marks);
    names += (int) marks.stream().filter(mark -> !mark.open()).count();
    for (Heard heard : finder.listen(document)) {
      for (Hypothesis hypothesis : CalibratedRule.hypotheses(heard)) {
        Span span = heard.line().span(hypothesis.words().start(), hypothesis.words().end());
        boolean isRight = gold.contains(new Marked(span, hypothesis.type(), false));
        boolean isOpen =
            !isRight && marks.stream().anyMatch(m -> m.open() && m.span().overlaps(span));
        if (!isOpen) {
          features.add(hypothesis.features().stream().mapToDouble(f -> f).toArray());
          right.add(isRight);
          count(hypothesis, isRight);
        }
      }
    }
  }

  private void count(Hypothesis hypothesis, boolean isRight) {
    Set<VoiceName> heard = new HashSet<>();
    for (Candidate voice : hypothesis.voices()) {
      if (voice.entityClass().type() == hypothesis.type() && heard.add(voice.voice())) {
        voices.computeIfAbsent(voice.voice(), _ -> new int[2])[isRight ? 0 : 1]++;
      }
    }
  }

  /** Precision and recall of each voice, a line each. */
  public List<String> voices() {
    List<String> lines = new ArrayList<>();
    voices.forEach(
        (voice, count) ->
            lines.add(
                "%s\tprecision %.3f\trecall %.3f\t%d candidates"
                    .formatted(
                        voice,
                        count[0] / (double) (count[0] + count[1]),
                        count[0] / (double) names,
                        count[0] + count[1])));
    return lines;
  }

  /** The fitted weights, as lines of the table that the program reads. */
  public List<String> fit() {
    double[] weights = descend();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      String name = CalibratedRule.features().get(i);
      lines.add(String.format(Locale.ROOT, "%s\t%.3f", name, weights[i]));
    }
    return lines;
  }

  private static double probability(double[] weights, double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private double[] descend() {
    double[] weights = new double[CalibratedRule.features().size()];
    double[] speed = new double[weights.length];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = gradient(weights);
      for (int i = 0; i < weights.length; i++) {
        speed[i] = MOMENTUM * speed[i] - RATE * (gradient[i] + PENALTY * weights[i]);
        weights[i] += speed[i];
      }
    }
    return weights;
  }

  private double[] gradient(double[] weights) {
    double[] gradient = new double[weights.length];
    for (int row = 0; row < features.size(); row++) {
      double[] x = features.get(row);
      double error = probability(weights, x) - (right.get(row) ? 1 : 0);
      for (int i = 0; i < x.length; i++) {
        gradient[i] += error * x[i] / features.size();
      }
    }
    return gradient;
  }
}
