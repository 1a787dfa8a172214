package org.annals.coreference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.coreference.Backward.Kind;
import org.annals.ontology.Terms;
import org.annals.reader.ContextReader;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** Fits the weights of {@link ThingModel} on texts of which it is known what their words refer to. */
public final class ThingFitting {
  private static final List<Kind> KINDS = List.of(Kind.IT, Kind.THEY);
  private static final WeightDescent<ThingClue> DESCENT =
      new WeightDescent<>(ThingClue.class, 3000, 0.2);
  private static final int FOLDS = 10;
  private static final double[] LEAST = {0.5, 0.55, 0.6, 0.65, 0.7, 0.8};

  private final Map<Kind, List<Case>> cases = new EnumMap<>(Kind.class);
  private final ContextReader reader;
  private final List<List<SentenceTree>> texts = new ArrayList<>();

  /** With the network whose scores are weighed. */
  public ThingFitting(ContextReader reader) {
    this.reader = reader;
  }

  /** A pronoun with all for which it may stand, and whether each of them is right. */
  private record Case(
      int text,
      Spoken asked,
      List<Spoken> choices,
      List<Map<ThingClue, Double>> clues,
      List<Boolean> right) {}

  /**
   * Takes in a text.
   *
   * @param chains by where the head of a phrase begins, what it refers to
   */
  public void add(List<SentenceTree> trees, Map<Integer, Set<String>> chains) {
    int text = texts.size();
    texts.add(trees);
    ThingReading.Listener listener =
        (asked, choices, clues) -> {
          Set<String> meant = referents(trees, asked, chains);
          List<Boolean> right =
              choices.stream()
                  .map(one -> referents(trees, one, chains).stream().anyMatch(meant::contains))
                  .collect(Collectors.toCollection(ArrayList::new));
          right.add(!right.contains(true));
          cases
              .computeIfAbsent(ThingReading.kind(asked), _ -> new ArrayList<>())
              .add(new Case(text, asked, choices, clues, right));
        };
    ContextNetwork network =
        new ContextNetwork(reader, new ThingModel(Map.of()), Optional.of(listener));
    new CoreferenceResolver(Terms.load(), AntecedentModel.load(), Optional.of(network))
        .resolve(trees);
  }

  private static Set<String> referents(
      List<SentenceTree> trees, Spoken one, Map<Integer, Set<String>> chains) {
    SentenceTree tree = trees.get(one.sentence());
    Span name =
        tree.referents().stream()
            .filter(r -> one.mention().name().isPresent())
            .map(r -> r.span())
            .filter(span -> tree.headOf(span) == one.place().word())
            .findFirst()
            .orElse(tree.span(one.place().word()));
    Set<String> found = new HashSet<>();
    for (int at = name.start(); at < name.end(); at++) {
      found.addAll(chains.getOrDefault(at, Set.of()));
    }
    return found;
  }

  /** The fitted weights, as lines of the table that the program reads, its head among them. */
  public List<String> fit() {
    return DESCENT.table(
        KINDS.stream().map(Kind::name).toList(),
        KINDS.stream().map(kind -> descend(cases.getOrDefault(kind, List.of()))).toList());
  }

  /**
   * What a model that has not read the text makes of each pronoun that it takes for one without a
   * name, by the least probability: how many it answers, and how many of them are right.
   */
  public List<String> report() {
    List<String> lines = new ArrayList<>();
    for (Kind kind : KINDS) {
      List<Case> all = cases.getOrDefault(kind, List.of());
      int[] given = new int[LEAST.length];
      int[] right = new int[LEAST.length];
      for (int fold = 0; fold < FOLDS; fold++) {
        int out = fold;
        ThingModel model =
            new ThingModel(
                Map.of(kind, descend(all.stream().filter(c -> c.text() % FOLDS != out).toList())));
        Map<Integer, ThingChains> chains = new HashMap<>();
        all.stream()
            .filter(c -> c.text() % FOLDS == out)
            .forEach(
                c ->
                    count(
                        c,
                        chains
                            .computeIfAbsent(c.text(), text -> new ThingChains(texts.get(text)))
                            .likeliest(
                                c.asked(), c.choices(), model.probabilities(kind, c.clues())),
                        given,
                        right));
      }
      lines.add("%s: %d words%s".formatted(kind, all.size(), WeightDescent.shares(LEAST, given, right)));
    }
    return lines;
  }

  private static void count(Case one, ThingChains.Chain chain, int[] given, int[] right) {
    for (int i = 0; i < LEAST.length; i++) {
      if (chain.likelihood() >= LEAST[i] && chain.noun().isPresent()) {
        given[i]++;
        right[i] += chain.members().stream().anyMatch(one.right()::get) ? 1 : 0;
      }
    }
  }

  private static Map<ThingClue, Double> descend(List<Case> cases) {
    return DESCENT.weights(
        cases.stream().map(one -> new WeightDescent.Example<>(one.clues(), one.right())).toList());
  }
}
