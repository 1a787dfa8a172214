package org.annals.coreference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
  private static final WeightDescent<Clue> DESCENT = new WeightDescent<>(Clue.class, 1500, 0.5);
  private static final int FOLDS = 10;
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
    return DESCENT.table(
        KINDS.stream().map(AntecedentModel::column).toList(),
        KINDS.stream().map(kind -> descend(cases.getOrDefault(kind, List.of()))).toList());
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
      lines.add("%s: %d words, %d asked%s".formatted(kind, all.size(), asked, WeightDescent.shares(LEAST, given, right)));
    }
    return lines;
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
    return DESCENT.weights(
        cases.stream()
            .map(
                one ->
                    new WeightDescent.Example<>(
                        one.choices().stream().map(Choice::clues).toList(), one.right()))
            .toList());
  }
}
