package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.coreference.Antecedent.Named;
import org.annals.tree.SentenceTree;

/**
 * Says which ship "she" is: "The ferry Leda reached Oslo. She lost her funnel": the one that this
 * sentence has spoken of, or that the sentence before is about, where no woman stands nearer.
 */
final class ShipPronouns {
  private static final Set<String> WORDS = Set.of("she", "her", "hers");

  private final Discourse discourse;
  private final Genders genders;
  private final WordList saying;

  /**
   * The rule for one document.
   *
   * @param saying verbs of saying
   */
  ShipPronouns(Discourse discourse, Genders genders, WordList saying) {
    this.saying = saying;
    this.discourse = discourse;
    this.genders = genders;
  }

  /** The ship, with a name or without one; nothing where a woman may be meant. */
  Optional<Antecedent> of(SentenceTree tree, int word) {
    if (!WORDS.contains(tree.lower(word)) || isSaying(tree, word)) {
      return Optional.empty();
    }
    List<Occurrence> here = discourse.now().stream().filter(o -> o.word() < word).toList();
    List<Occurrence> before = before();
    int governing = Salience.governing(tree, word);
    Optional<Antecedent> owner =
        tree.isA(word, "nsubj")
            ? Optional.empty()
            : only(here.stream().filter(o -> Grammar.top(tree, o.word()) == governing));
    if (owner.isPresent() || isOfWoman(here.stream())) {
      return owner;
    }
    boolean isTold = isOfWoman(before.stream().filter(Occurrence::isMainSubject));
    Optional<Antecedent> found = isTold ? Optional.empty() : only(here.stream());
    boolean isOpen = !isTold && here.stream().noneMatch(o -> genders.isShip(o.who()));
    return found.isPresent() || !isOpen ? found : subject(before);
  }

  /** "She added": no ship does. */
  private boolean isSaying(SentenceTree tree, int word) {
    return tree.isA(word, "nsubj") && saying.hasWord(tree, tree.head(word));
  }

  private List<Occurrence> before() {
    return discourse.past().isEmpty() || discourse.beforeInParagraph() == 0
        ? List.of()
        : discourse.past().getFirst();
  }

  /** What a sentence is about: "the second boat, the Leda," by its name. */
  private Optional<Antecedent> subject(List<Occurrence> sentence) {
    return only(sentence.stream().filter(Occurrence::isMainSubject))
        .map(ship -> ship instanceof Named ? ship : only(sentence.stream()).orElse(ship));
  }

  /** The only ship among them, by its name where it has one. */
  private Optional<Antecedent> only(Stream<Occurrence> spoken) {
    List<Antecedent> ships =
        spoken.map(Occurrence::who).filter(genders::isShip).distinct().toList();
    List<Antecedent> named = ships.stream().filter(Named.class::isInstance).toList();
    return Optional.of(named.isEmpty() ? ships : named)
        .filter(all -> all.size() == 1)
        .map(List::getFirst);
  }

  private boolean isOfWoman(Stream<Occurrence> spoken) {
    return spoken
        .map(Occurrence::who)
        .filter(who -> who.isPerson() && !genders.isShip(who))
        .anyMatch(who -> genders.of(who) == Gender.FEMALE);
  }
}
