package org.annals.coreference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.coreference.Antecedent.Named;
import org.annals.document.Block;
import org.annals.tree.SentenceTree;

/** The one person whom a document is about: named again and again, and nobody else so often. */
final class Topic {
  private static final int OFTEN = 5;
  private static final int TIMES = 3;
  private static final int OFTEN_OF_OPENING = 2;

  /** What the first sentences of a life say. */
  private static final Set<String> LIFE = Set.of("bear", "die", "born");

  private static final int FIRST_SENTENCES = 5;

  private final Optional<Antecedent> person;
  private final boolean isStrong;
  private final boolean isLife;

  /**
   * The topic of a document.
   *
   * @param spoken the names and nouns of each of its sentences
   */
  Topic(List<SentenceTree> trees, List<List<Occurrence>> spoken) {
    Set<Antecedent> titled = titled(trees, spoken);
    Map<Antecedent, Integer> counts = new HashMap<>();
    spoken.stream()
        .flatMap(List::stream)
        .map(Occurrence::who)
        .filter(who -> who instanceof Named && who.isPerson())
        .forEach(who -> counts.merge(who, 1, Integer::sum));
    List<Map.Entry<Antecedent, Integer>> order =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    int second = order.size() < 2 ? 0 : order.get(1).getValue();
    this.isStrong =
        order.stream()
            .findFirst()
            .filter(first -> first.getValue() >= Math.max(OFTEN, TIMES * second))
            .isPresent();
    this.person =
        order.stream()
            .findFirst()
            .filter(
                first ->
                    titled.contains(first.getKey())
                        ? first.getValue() >= Math.max(OFTEN_OF_OPENING, second + 1)
                        : isStrong)
            .map(Map.Entry::getKey);
    this.isLife = person.filter(titled::contains).isPresent() && tellsLife(trees);
  }

  private static boolean tellsLife(List<SentenceTree> trees) {
    return trees.stream()
        .limit(FIRST_SENTENCES)
        .anyMatch(
            tree ->
                IntStream.range(0, tree.size())
                    .anyMatch(word -> LIFE.contains(tree.lemma(word)) && !tree.isInName(word)));
  }

  /** Those whom a headline names and the first sentence below it is about. */
  private static Set<Antecedent> titled(List<SentenceTree> trees, List<List<Occurrence>> spoken) {
    Set<Antecedent> named = new HashSet<>();
    for (int i = 0; i < trees.size(); i++) {
      if (trees.get(i).sentence().kind() == Block.Kind.PARAGRAPH) {
        return spoken.get(i).stream()
            .filter(o -> o.isMainSubject() && named.contains(o.who()))
            .map(Occurrence::who)
            .collect(Collectors.toSet());
      }
      spoken.get(i).forEach(o -> named.add(o.who()));
    }
    return Set.of();
  }

  /** The person; nothing where a document is about none or about several. */
  Optional<Antecedent> person() {
    return person;
  }

  /** Whether the document tells the life of the person, whom its headline names. */
  boolean isLife() {
    return isLife;
  }

  /** Whether the person is named so often that another one has to be put forward clearly. */
  boolean isStrong() {
    return isStrong;
  }
}
