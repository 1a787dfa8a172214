package org.annals.coreference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.coreference.Anaphor.Kind;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.ontology.Terms;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Fits the weights of {@link AntecedentModel} on texts that show what their pronouns and definite
 * phrases stand for: "[[the agency|Coast Guard]]", and "[[it|]]" for what has no name.
 */
public final class AntecedentFitting {
  private static final Pattern MARK = Pattern.compile("\\[\\[([^|\\[\\]]+)\\|([^|\\[\\]]*)]]");
  private static final List<Kind> KINDS =
      Stream.of(Kind.values()).filter(Kind::isAnswered).toList();
  private static final int ROUNDS = 1500;
  private static final double RATE = 0.5;
  private static final double MOMENTUM = 0.9;
  private static final double PENALTY = 2;
  private static final int FOLDS = 10;
  private static final double LEAST_SHARE = 1e-12;
  private static final double[] LEAST = {0.6, 0.7, 0.75, 0.8, 0.9};

  private final CoreferenceResolver resolver =
      new CoreferenceResolver(Terms.load(), AntecedentModel.undecided(), Optional.empty());
  private final Map<Kind, List<Case>> cases = new EnumMap<>(Kind.class);
  private int texts;

  /** A text without its marks, and the name of what each marked stretch stands for. */
  public record Unmarked(String text, Map<Span, String> names) {}

  /** A word with all for which it may stand, and whether each of them is right. */
  private record Case(int text, boolean isTold, List<Choice> choices, List<Boolean> right) {
    boolean isNamed(int choice) {
      return choices.get(choice).who().filter(Named.class::isInstance).isPresent();
    }
  }

  /** The text and the names of a marked text. */
  public static Unmarked unmark(String marked) {
    StringBuilder text = new StringBuilder();
    Map<Span, String> names = new HashMap<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      int start = text.length();
      text.append(mark.group(1));
      names.put(new Span(start, text.length()), mark.group(2));
      from = mark.end();
    }
    return new Unmarked(text.append(marked.substring(from)).toString(), names);
  }

  /** Takes in a text; what it does not mark tells nothing. */
  public void add(List<SentenceTree> trees, Map<Span, String> names) {
    int text = texts++;
    resolver.resolve(
        trees,
        List.of(),
        Optional.of((anaphor, choices, told) -> {
          Span span = anaphor.phrase().map(DefinitePhrase::span).orElse(anaphor.span());
          Optional.ofNullable(names.get(span))
              .filter(_ -> choices.size() > 1)
              .ifPresent(
                  name ->
                      cases
                          .computeIfAbsent(anaphor.kind(), _ -> new ArrayList<>())
                          .add(new Case(text, told.isPresent(), choices, right(choices, name))));
        }));
  }

  /** Right is what has the name; where nothing has it, all that the text only describes. */
  private static List<Boolean> right(List<Choice> choices, String name) {
    List<Boolean> named = choices.stream().map(choice -> isNamed(choice, name)).toList();
    return named.contains(true)
        ? named
        : choices.stream()
            .map(choice -> choice.who().filter(Named.class::isInstance).isEmpty())
            .toList();
  }

  private static boolean isNamed(Choice choice, String name) {
    return choice.who().orElse(null) instanceof Named(Entity entity) && isNamed(entity, name);
  }

  /** Whether a text speaks of an entity by this name. */
  static boolean isNamed(Entity entity, String name) {
    return entity.key().canonicalName().equals(name) || entity.names().contains(name);
  }

  /** The fitted weights, as lines of the table that the program reads, its head among them. */
  public List<String> fit() {
    List<Map<Clue, Double>> weights = new ArrayList<>();
    StringBuilder head = new StringBuilder("clue");
    for (Kind kind : KINDS) {
      weights.add(descend(cases.getOrDefault(kind, List.of())));
      head.append('\t').append(AntecedentModel.column(kind));
    }
    List<String> lines = new ArrayList<>(List.of(head.toString()));
    for (Clue clue : Clue.values()) {
      StringBuilder line = new StringBuilder(clue.name());
      for (Map<Clue, Double> ofKind : weights) {
        line.append(String.format(Locale.ROOT, "\t%.3f", ofKind.getOrDefault(clue, 0.0)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /**
   * What a model that has not read the text makes of the words of which no rule is sure, by kind
   * and by the least probability of an answer: how many answers, and how many of them are right.
   */
  public List<String> report() {
    List<String> lines = new ArrayList<>();
    for (Kind kind : KINDS) {
      List<Case> all = cases.getOrDefault(kind, List.of());
      int[] given = new int[LEAST.length];
      int[] right = new int[LEAST.length];
      for (int fold = 0; fold < FOLDS; fold++) {
        int out = fold;
        Map<Clue, Double> weights = descend(all.stream().filter(c -> c.text() % FOLDS != out).toList());
        AntecedentModel model = new AntecedentModel(Map.of(kind, weights));
        all.stream()
            .filter(c -> c.text() % FOLDS == out && !c.isTold())
            .forEach(c -> count(c, model.probabilities(kind, c.choices()), given, right));
      }
      long asked = all.stream().filter(c -> !c.isTold()).count();
      lines.add("%s: %d words, %d asked%s".formatted(kind, all.size(), asked, shares(given, right)));
    }
    return lines;
  }

  private static String shares(int[] given, int[] right) {
    StringBuilder shares = new StringBuilder();
    for (int i = 0; i < LEAST.length; i++) {
      shares.append(
          String.format(Locale.ROOT, ", %.2f: %d of %d right", LEAST[i], right[i], given[i]));
    }
    return shares.toString();
  }

  private static void count(Case one, List<Double> probabilities, int[] given, int[] right) {
    for (int choice = 0; choice < probabilities.size(); choice++) {
      for (int i = 0; i < LEAST.length; i++) {
        if (probabilities.get(choice) >= LEAST[i] && one.isNamed(choice)) {
          given[i]++;
          right[i] += one.right().get(choice) ? 1 : 0;
        }
      }
    }
  }

  private static Map<Clue, Double> descend(List<Case> cases) {
    Map<Clue, Double> weights = new EnumMap<>(Clue.class);
    Map<Clue, Double> speed = new EnumMap<>(Clue.class);
    for (int round = 0; round < ROUNDS && !cases.isEmpty(); round++) {
      Map<Clue, Double> gradient = gradient(cases, weights);
      for (Clue clue : Clue.values()) {
        double weight = weights.getOrDefault(clue, 0.0);
        double slope = (gradient.getOrDefault(clue, 0.0) + PENALTY * weight) / cases.size();
        double step = MOMENTUM * speed.getOrDefault(clue, 0.0) - RATE * slope;
        speed.put(clue, step);
        weights.put(clue, weight + step);
      }
    }
    return weights;
  }

  /** Of the negative logarithm of the probability that all which is right has together. */
  private static Map<Clue, Double> gradient(List<Case> cases, Map<Clue, Double> weights) {
    Map<Clue, Double> gradient = new EnumMap<>(Clue.class);
    AntecedentModel model = new AntecedentModel(Map.of(Kind.THING_NOUN, weights));
    for (Case one : cases) {
      List<Double> all = model.probabilities(Kind.THING_NOUN, one.choices());
      double right = 0;
      for (int i = 0; i < all.size(); i++) {
        right += one.right().get(i) ? all.get(i) : 0;
      }
      for (int i = 0; i < all.size(); i++) {
        double share = one.right().get(i) ? all.get(i) / Math.max(right, LEAST_SHARE) : 0;
        double error = all.get(i) - share;
        one.choices()
            .get(i)
            .clues()
            .forEach((clue, much) -> gradient.merge(clue, error * much, Double::sum));
      }
    }
    return gradient;
  }
}
