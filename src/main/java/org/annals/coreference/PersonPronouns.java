package org.annals.coreference;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.annals.coreference.Antecedent.Named;
import org.annals.coreference.Ranking.Best;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Says whom "he" and "she" stand for: the one whom the text puts forward clearly most. */
final class PersonPronouns {
  private static final double LEAD = 1.5;

  /** What the topic of a document scores wherever it may be meant. */
  private static final double FLOOR = 0.4;

  private static final double LEAD_OF_UNKNOWN = 3;

  /** How much somebody counts who is only described, and by no word that says he or she. */
  private static final double VAGUE = 0.6;

  private static final Set<String> OR = Set.of("or", "/");

  private final Topic topic;
  private final Discourse discourse;
  private final Salience salience;
  private final Genders genders;

  PersonPronouns(Topic topic, Discourse discourse, Genders genders) {
    this.topic = topic;
    this.discourse = discourse;
    this.salience = new Salience(discourse);
    this.genders = genders;
  }

  /**
   * Whom a pronoun stands for, named or not; nothing where two compete.
   *
   * @param speaker who says the words that it stands in
   */
  Optional<Antecedent> resolve(
      SentenceTree tree, int word, Pronoun pronoun, Optional<Antecedent> speaker) {
    Binding binding = new Binding(tree, discourse.now());
    if (Pronoun.isReflexive(tree.lower(word))) {
      return binding.ofReflexive(word).filter(who -> isPossible(pronoun, who));
    }
    Optional<Antecedent> ahead = ahead(tree, word).filter(who -> isPossible(pronoun, who));
    return ahead.isPresent() ? ahead : behind(tree, word, pronoun, binding, speaker);
  }

  private Optional<Antecedent> behind(
      SentenceTree tree, int word, Pronoun pronoun, Binding binding, Optional<Antecedent> speaker) {
    if (binding.isLoose(word) || isEither(tree, word)) {
      return Optional.empty();
    }
    Set<Antecedent> excluded = binding.excluded(word);
    speaker.ifPresent(excluded::add);
    Map<Antecedent, Double> scores = salience.at(tree, word);
    Predicate<Antecedent> fits = who -> isPossible(pronoun, who) && !excluded.contains(who);
    scores.replaceAll((who, score) -> isVague(who) ? score * VAGUE : score);
    Optional<Antecedent> newcomer = newcomer(tree, word, fits);
    if (newcomer.isPresent()) {
      return newcomer;
    }
    Optional<Antecedent> plain = clear(scores, fits);
    if (plain.filter(who -> isTopic(who) || !topic.isStrong()).isPresent()) {
      return plain;
    }
    topic
        .person()
        .filter(who -> genders.of(who) != Gender.UNKNOWN)
        .ifPresent(who -> scores.merge(who, FLOOR, Double::sum));
    return clear(scores, fits).filter(who -> !isTopic(who) || isAlone(tree, who, fits));
  }

  /** "It went to his niece, Ann Roe. She ...": the one brought in last, where no other fits. */
  private Optional<Antecedent> newcomer(SentenceTree tree, int word, Predicate<Antecedent> fits) {
    boolean isFree =
        tree.isA(word, "nsubj") && discourse.now().stream().map(Occurrence::who).noneMatch(fits);
    return discourse
        .introduced()
        .filter(who -> isFree && fits.test(who) && genders.of(who) != Gender.UNKNOWN);
  }

  private boolean isVague(Antecedent who) {
    return who instanceof Antecedent.Described && genders.of(who) == Gender.UNKNOWN;
  }

  private Optional<Antecedent> clear(
      Map<Antecedent, Double> scores, Predicate<Antecedent> isPossible) {
    return Ranking.best(scores, isPossible).filter(this::isClear).map(Best::who);
  }

  private boolean isTopic(Antecedent who) {
    return topic.person().filter(who::equals).isPresent();
  }

  /** Whether a sentence speaks of nobody else, so that the topic goes without saying. */
  private boolean isAlone(SentenceTree tree, Antecedent who, Predicate<Antecedent> isPossible) {
    return namesNobody(tree, who)
        && discourse.now().stream()
            .map(Occurrence::who)
            .noneMatch(other -> !other.equals(who) && isPossible.test(other));
  }

  /** Whether a sentence names no other person, in which nobody else can be meant. */
  private static boolean namesNobody(SentenceTree tree, Antecedent but) {
    return tree.referents().stream()
        .filter(r -> r.kind() == Referent.Kind.NAMED)
        .map(r -> new Named(r.entity()))
        .noneMatch(named -> named.isPerson() && !named.equals(but));
  }

  /** "He or she", "his/her": anybody. */
  private static boolean isEither(SentenceTree tree, int word) {
    return isOther(tree, word, word + 1) || isOther(tree, word, word - 1);
  }

  private static boolean isOther(SentenceTree tree, int word, int or) {
    return OR.contains(tree.lower(or)) && Pronoun.of(tree.lower(2 * or - word)).isPresent();
  }

  private boolean isPossible(Pronoun pronoun, Antecedent who) {
    return who.isPerson() && pronoun.gender().agrees(genders.of(who));
  }

  private static Optional<Antecedent> ahead(SentenceTree tree, int word) {
    return Cataphora.subject(tree, word)
        .flatMap(tree::referent)
        .filter(r -> r.kind() == Referent.Kind.NAMED)
        .map(r -> new Named(r.entity()));
  }

  private boolean isClear(Best best) {
    boolean known = genders.of(best.who()) != Gender.UNKNOWN;
    return best.lead() >= (known ? LEAD : LEAD_OF_UNKNOWN);
  }
}
