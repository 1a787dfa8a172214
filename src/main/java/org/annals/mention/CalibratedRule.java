package org.annals.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;

/**
 * Makes one verdict of the reader and all other voices: a logistic regression whose weights, one a
 * voice, were fitted on texts with marked names, so that its outcome is the share of such names
 * that is right. Of overlapping names the likelier stays.
 *
 * <p>What speaks for a name: the log-odds that the reader gives to exactly these words and this
 * type, and the weight that each other voice gives. What speaks against it: the weight that the
 * voices give to another type, or to other words that overlap.
 */
final class CalibratedRule {
  private static final String TABLE = "/mention/verdict.tsv";

  /** Likelier a name than not. */
  private static final double EVEN = 0.5;

  private static final double CERTAIN = 1e-3;

  /** How much of what the document has shown of its first words speaks for a longer name. */
  private static final double START = 0.3;

  /** What stands before the weights of the voices. */
  static final List<String> OTHER_FEATURES =
      List.of("ALWAYS", "READER_ODDS", "READER_OTHER_WORDS", "OTHER_TYPE", "OTHER_WORDS");

  private static final Comparator<Verdict> LIKELIEST_FIRST =
      Comparator.<Verdict>comparingDouble(Verdict::weight)
          .reversed()
          .thenComparingInt(Verdict::from)
          .thenComparingInt(v -> -v.length());

  private static final Comparator<Verdict> LONGEST_FIRST =
      Comparator.<Verdict>comparingInt(v -> -v.length()).thenComparing(LIKELIEST_FIRST);

  private final double[] weights;

  CalibratedRule(double[] weights) {
    this.weights = weights.clone();
  }

  static CalibratedRule load() {
    double[] weights = new double[size()];
    List<String> names = features();
    for (String line : Table.lines(TABLE)) {
      String[] cells = line.split("\t", -1);
      int at = names.indexOf(cells[0]);
      if (at < 0) {
        throw new IllegalStateException("No such feature in %s: %s".formatted(TABLE, cells[0]));
      }
      weights[at] = Double.parseDouble(cells[1]);
    }
    return new CalibratedRule(weights);
  }

  /** The names of all features, in order. */
  static List<String> features() {
    List<String> names = new ArrayList<>(OTHER_FEATURES);
    Arrays.stream(VoiceName.values()).map(Enum::name).forEach(names::add);
    return names;
  }

  private static int size() {
    return OTHER_FEATURES.size() + VoiceName.values().length;
  }

  /** Words and a type that some voice has spoken for, and what speaks for and against it. */
  record Hypothesis(Span words, EntityType type, List<Candidate> voices, List<Double> features) {}

  /** All that any voice has spoken for, with how likely it is. */
  List<Weighed> weigh(Heard heard) {
    return hypotheses(heard).stream().map(h -> new Weighed(h, probability(h.features()))).toList();
  }

  /** The names that stay, in order, none overlapping. */
  List<Verdict> choose(Heard heard) {
    return choose(weigh(heard));
  }

  /** Of what has been weighed the names that stay, in order, none overlapping. */
  static List<Verdict> choose(List<Weighed> all) {
    List<Verdict> verdicts = new ArrayList<>();
    Map<Span, List<Weighed>> disputed = new TreeMap<>();
    for (Weighed one : all) {
      if (one.probability() >= EVEN) {
        verdicts.add(one.verdict());
      } else {
        disputed.computeIfAbsent(one.hypothesis().words(), _ -> new ArrayList<>(2)).add(one);
      }
    }
    disputed.values().forEach(same -> ofDisputed(same).ifPresent(verdicts::add));
    verdicts.sort(LIKELIEST_FIRST);
    return OverlapRule.withoutOverlaps(verdicts);
  }

  /**
   * What is more likely no name than one and yet not unlikely, longest first; names may overlap.
   *
   * @param least how likely at least
   */
  static List<Verdict> faint(List<Weighed> all, double least) {
    return all.stream()
        .filter(one -> one.probability() >= least && one.probability() < EVEN)
        .map(Weighed::verdict)
        .sorted(LONGEST_FIRST)
        .toList();
  }

  /** A hypothesis and how likely it is. */
  record Weighed(Hypothesis hypothesis, double probability) {
    private Verdict verdict() {
      return OverlapRule.verdict(hypothesis.voices(), hypothesis.type(), probability);
    }
  }

  /** "Southmead Hospital", of which it is sure that it is a name, and only unsure of what. */
  private static Optional<Verdict> ofDisputed(List<Weighed> all) {
    double none = all.stream().mapToDouble(w -> 1 - w.probability()).reduce(1, (a, b) -> a * b);
    return all.size() > 1 && 1 - none >= EVEN
        ? all.stream().filter(w -> isByHead(w.hypothesis())).findFirst().map(Weighed::verdict)
        : Optional.empty();
  }

  /** Whether the last noun says that it is a hospital, a school or the like. */
  private static boolean isByHead(Hypothesis hypothesis) {
    return hypothesis.voices().stream()
        .filter(voice -> voice.voice() == VoiceName.HEAD_WORD)
        .map(Candidate::entityClass)
        .anyMatch(
            kind ->
                kind.type() == hypothesis.type()
                    && (kind == EntityClass.FACILITY || kind == EntityClass.SCHOOL));
  }

  private double probability(List<Double> features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features.get(i);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** All that any voice has spoken for. */
  static List<Hypothesis> hypotheses(Heard heard) {
    Map<Span, List<Candidate>> byWords = new TreeMap<>();
    for (Candidate candidate : heard.candidates()) {
      Span words = new Span(candidate.from(), candidate.to());
      byWords.computeIfAbsent(words, _ -> new ArrayList<>(2)).add(candidate);
    }
    List<Hypothesis> hypotheses = new ArrayList<>();
    byWords.forEach(
        (words, voices) -> {
          EnumSet<EntityType> types = EnumSet.noneOf(EntityType.class);
          voices.forEach(voice -> types.add(voice.entityClass().type()));
          for (EntityType type : types) {
            List<Double> features = features(heard, words, type);
            hypotheses.add(new Hypothesis(words, type, voices, features));
          }
        });
    return hypotheses;
  }

  private static List<Double> features(Heard heard, Span words, EntityType type) {
    Evidence evidence = new Evidence(words, type, isCut(heard, words, type));
    heard.candidates().forEach(evidence::weigh);
    double odds = odds(heard.reader(words.start(), words.end(), type));
    List<Double> features = new ArrayList<>(size());
    features.addAll(
        List.of(1.0, odds, evidence.readerOtherWords, evidence.otherType, evidence.otherWords));
    for (VoiceName voice : VoiceName.values()) {
      features.add(evidence.said.getOrDefault(voice, 0.0));
    }
    return features;
  }

  /** What the voices have said of some words and a type, for them and against them. */
  private static final class Evidence {
    private final Span words;
    private final EntityType type;
    private final boolean isCut;
    private final Map<VoiceName, Double> said = new EnumMap<>(VoiceName.class);
    private double readerOtherWords;
    private double otherType;
    private double otherWords;

    Evidence(Span words, EntityType type, boolean isCut) {
      this.words = words;
      this.type = type;
      this.isCut = isCut;
    }

    void weigh(Candidate candidate) {
      Span theirs = new Span(candidate.from(), candidate.to());
      boolean rule = candidate.voice() != VoiceName.READER;
      if (!theirs.overlaps(words)) {
        return;
      }
      if (isShorter(candidate, words, type)) {
        said.merge(VoiceName.DOCUMENT, START * candidate.weight(), Math::max);
      } else if (!theirs.equals(words)) {
        weighOthers(candidate, rule);
      } else if (candidate.entityClass().type() == type) {
        said.merge(candidate.voice(), rule ? candidate.weight() : 1, Math::max);
      } else if (rule) {
        otherType = Math.max(otherType, candidate.weight());
      }
    }

    private void weighOthers(Candidate candidate, boolean rule) {
      if (rule) {
        otherWords = Math.max(otherWords, candidate.weight());
      } else if (!isCut) {
        readerOtherWords = 1;
      }
    }
  }

  /** Whether the reader has heard all of it in two halves: "County of", "Aldersey". */
  private static boolean isCut(Heard heard, Span words, EntityType type) {
    int at = words.start();
    for (Candidate candidate : heard.candidates()) {
      if (candidate.voice() == VoiceName.READER
          && candidate.from() == at
          && candidate.to() <= words.end()
          && candidate.entityClass().type() == type) {
        at = candidate.to();
      }
    }
    return at == words.end();
  }

  /** "Deepwell", which the document has shown, speaks for "Deepwell Sonics" and not against it. */
  private static boolean isShorter(Candidate candidate, Span words, EntityType type) {
    return candidate.voice() == VoiceName.DOCUMENT
        && candidate.entityClass().type() == type
        && candidate.from() == words.start()
        && candidate.to() < words.end();
  }

  private static double odds(double probability) {
    double sure = Math.clamp(probability, CERTAIN, 1 - CERTAIN);
    return Math.log(sure / (1 - sure));
  }
}
