package org.annals.coreference;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.coreference.Antecedent.Named;
import org.annals.document.Block;
import org.annals.tree.SentenceTree;

/** The one person whom a document is about: named again and again, and nobody else so often. */
final class Topic {
  private static final int OFTEN = 5;
  private static final int TIMES = 3;
  private static final int OFTEN_OF_OPENING = 2;

  /** How much more a text must speak of the one it is about than of anybody else. */
  private static final double LEAD_OF_TITLED = 1.5;

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
  Topic(List<SentenceTree> trees, List<List<Occurrence>> spoken, Genders genders) {
    Mentions mentions = new Mentions(trees, spoken, genders);
    List<Antecedent> order =
        mentions.named().stream()
            .sorted(Comparator.comparingInt(mentions::names).reversed())
            .toList();
    Optional<Antecedent> first = order.stream().findFirst();
    int second = order.size() < 2 ? 0 : mentions.names(order.get(1));
    Set<Antecedent> titled = titled(trees, spoken);
    this.isStrong =
        first.filter(who -> mentions.names(who) >= Math.max(OFTEN, TIMES * second)).isPresent();
    Optional<Antecedent> headword =
        Headword.of(trees, spoken).or(() -> Born.of(trees, spoken, mentions));
    this.person =
        headword
            .or(() -> often(first, titled, second, mentions))
            .or(
                () ->
                    order.stream()
                        .filter(titled::contains)
                        .filter(who -> mentions.lead(who) >= LEAD_OF_TITLED)
                        .findFirst());
    this.isLife =
        headword.isPresent() || (person.filter(titled::contains).isPresent() && tellsLife(trees));
    person.filter(_ -> isLife).ifPresent(who -> genders.learn(who, mentions.gender()));
  }

  private Optional<Antecedent> often(
      Optional<Antecedent> first, Set<Antecedent> titled, int second, Mentions mentions) {
    return first.filter(
        who ->
            titled.contains(who)
                ? mentions.names(who) >= Math.max(OFTEN_OF_OPENING, second + 1)
                : isStrong);
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
        Set<Antecedent> here = new HashSet<>();
        spoken.get(i).stream().filter(Occurrence::isMainSubject).forEach(o -> here.add(o.who()));
        firstPerson(spoken.get(i)).ifPresent(here::add);
        here.retainAll(named);
        return here;
      }
      spoken.get(i).forEach(o -> named.add(o.who()));
    }
    return Set.of();
  }

  private static Optional<Antecedent> firstPerson(List<Occurrence> spoken) {
    return spoken.stream()
        .map(Occurrence::who)
        .filter(who -> who instanceof Named && who.isPerson())
        .findFirst();
  }

  /** The person; nothing where a document is about none or about several. */
  Optional<Antecedent> person() {
    return person;
  }

  /** Whether it is that person. */
  boolean is(Antecedent who) {
    return person.filter(who::equals).isPresent();
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
