package org.annals.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.annals.mention.MarkedGold.GoldMention;
import org.annals.name.EntityType;
import org.annals.text.Span;

/**
 * How well names were found in marked texts: span and type must be right; a leading article and a
 * possessive ending are ignored on both sides; what overlaps an optional mark is neither rewarded
 * nor punished.
 */
public final class MentionScore {
  private static final List<String> ARTICLES = List.of("the ", "The ", "THE ");
  private static final List<String> POSSESSIVES = List.of("'s", "’s", "’", "'");

  private final Map<Key, String> right = new LinkedHashMap<>();
  private final List<Key> optional = new ArrayList<>();
  private final Map<Key, String> found = new LinkedHashMap<>();
  private final Map<String, MarkedGold> texts = new LinkedHashMap<>();

  /** A name that was found, and the entity that it was taken for. */
  public record Found(Span span, EntityType type, String entity) {}

  /** What was found in a text. */
  public record Answer(MarkedGold gold, List<Found> found) {
    public Answer {
      found = List.copyOf(found);
    }
  }

  /** How many were found, how many of what was found is wrong, and how many are missing. */
  public record Count(int hits, int wrong, int missing) {
    /** The share of what was found that is right. */
    public double precision() {
      return hits + wrong == 0 ? 0 : (double) hits / (hits + wrong);
    }

    /** The share of what there is that was found. */
    public double recall() {
      return hits + missing == 0 ? 0 : (double) hits / (hits + missing);
    }

    /** The harmonic mean of both. */
    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /** A name that is wrong or missing, with the line in which it stands. */
  public record Miss(String document, String what, EntityType type, String name, String line) {
    @Override
    public String toString() {
      return "%s\t%s\t%s\t%s\t%s".formatted(document, what, type, name, line);
    }
  }

  private record Key(String document, Span span, EntityType type) {
    boolean overlaps(Key other) {
      return document.equals(other.document) && span.overlaps(other.span);
    }
  }

  private MentionScore() {}

  /** The score of these answers. */
  public static MentionScore of(List<Answer> answers) {
    MentionScore score = new MentionScore();
    answers.forEach(score::add);
    return score;
  }

  private void add(Answer answer) {
    MarkedGold gold = answer.gold();
    texts.put(gold.id(), gold);
    for (GoldMention mention : gold.mentions()) {
      Key key = key(gold, mention.span(), mention.type());
      if (mention.optional()) {
        optional.add(key);
      } else {
        right.put(key, mention.entity());
      }
    }
    answer
        .found()
        .forEach(one -> found.putIfAbsent(key(gold, one.span(), one.type()), one.entity()));
  }

  private static Key key(MarkedGold gold, Span span, EntityType type) {
    return new Key(gold.id(), bare(gold.text(), span), type);
  }

  private static Span bare(String text, Span span) {
    int start = span.start();
    int end = span.end();
    for (String article : ARTICLES) {
      if (text.substring(start, end).startsWith(article)) {
        start += article.length();
      }
    }
    for (String ending : POSSESSIVES) {
      if (text.substring(start, end).endsWith(ending) && end - start > ending.length() + 1) {
        end -= ending.length();
        break;
      }
    }
    return new Span(start, end);
  }

  /** All types together. */
  public Count all() {
    return count(key -> true);
  }

  /** Each type, in the order of the ontology. */
  public Map<EntityType, Count> byType() {
    return Arrays.stream(EntityType.values())
        .collect(
            Collectors.toMap(
                Function.identity(),
                type -> count(key -> key.type() == type),
                (one, _) -> one,
                LinkedHashMap::new));
  }

  /** Each kind of text, in the order of the texts. */
  public Map<String, Count> byKind() {
    return texts.values().stream()
        .map(MarkedGold::kind)
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                kind -> count(key -> kindOf(key).equals(kind)),
                (one, _) -> one,
                LinkedHashMap::new));
  }

  /** The mean of the F1 of the types. */
  public double mean() {
    return byType().values().stream().mapToDouble(Count::f1).average().orElse(0);
  }

  private String kindOf(Key key) {
    return texts.getOrDefault(key.document(), new MarkedGold("-", "", List.of())).kind();
  }

  private Count count(Predicate<Key> which) {
    int hits = (int) found.keySet().stream().filter(which).filter(right::containsKey).count();
    int wrong = (int) found.keySet().stream().filter(which).filter(this::isWrong).count();
    int missing =
        (int) right.keySet().stream().filter(which).filter(k -> !found.containsKey(k)).count();
    return new Count(hits, wrong, missing);
  }

  private boolean isWrong(Key key) {
    return !right.containsKey(key) && optional.stream().noneMatch(key::overlaps);
  }

  /** Whether mentions that are the same thing were taken for the same: B-cubed F1 over hits. */
  public double bCubed() {
    List<Key> common = found.keySet().stream().filter(right::containsKey).toList();
    if (common.isEmpty()) {
      return 0;
    }
    Map<String, Set<Key>> meant = clusters(common, right);
    Map<String, Set<Key>> taken = clusters(common, found);
    double precision = 0;
    double recall = 0;
    for (Key key : common) {
      Set<Key> here = meant.getOrDefault(cluster(key, right), Set.of());
      Set<Key> there = taken.getOrDefault(cluster(key, found), Set.of());
      Set<Key> both = new HashSet<>(here);
      both.retainAll(there);
      precision += (double) both.size() / there.size() / common.size();
      recall += (double) both.size() / here.size() / common.size();
    }
    return 2 * precision * recall / (precision + recall);
  }

  private static Map<String, Set<Key>> clusters(List<Key> keys, Map<Key, String> entities) {
    Map<String, Set<Key>> clusters = new HashMap<>();
    keys.forEach(
        key -> clusters.computeIfAbsent(cluster(key, entities), _ -> new HashSet<>()).add(key));
    return clusters;
  }

  private static String cluster(Key key, Map<Key, String> entities) {
    return key.type() + " " + entities.getOrDefault(key, "");
  }

  /** Every wrong and every missing name, in the order of the texts. */
  public List<Miss> misses() {
    List<Key> keys = new ArrayList<>();
    found.keySet().stream().filter(this::isWrong).forEach(keys::add);
    right.keySet().stream().filter(key -> !found.containsKey(key)).forEach(keys::add);
    keys.sort(Comparator.comparing(Key::document).thenComparing(Key::span));
    return Collections.unmodifiableList(keys.stream().map(this::miss).toList());
  }

  private Miss miss(Key key) {
    String text = texts.getOrDefault(key.document(), new MarkedGold("-", "", List.of())).text();
    int from = text.lastIndexOf('\n', key.span().start()) + 1;
    int to = text.indexOf('\n', key.span().end());
    String line =
        text.substring(
                Math.max(from, key.span().start() - 60),
                Math.min(to < 0 ? text.length() : to, key.span().end() + 60))
            .replace('\n', ' ');
    return new Miss(
        key.document(),
        right.containsKey(key) ? "missing" : "wrong",
        key.type(),
        key.span().of(text),
        line);
  }
}
