package org.annals.coreference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.annals.coreference.Antecedent.Named;
import org.annals.coreference.Ranking.Best;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Says whom "he" and "she" stand for: the one whom the text puts forward clearly most. */
final class PersonPronouns {
  private static final double LEAD = 1.5;

  /** What the topic of a document scores wherever it may be meant. */
  private static final double FLOOR = 0.4;

  /** The same where a paragraph opens. */
  private static final double OPENING = 0.8;

  /** What somebody counts who may be forgotten over the one whom the text is about. */
  private static final double FAINT = 0.4;

  /** How much of it counts what earlier paragraphs of a life say of others. */
  private static final double BEYOND = 0.35;

  /** The same, of those who might be taken for the one whose life it is. */
  private static final double BEYOND_OF_LIKE = 0.5;

  private static final double LEAD_OF_UNKNOWN = 2.2;
  private static final double LEAD_OF_ALONE = 1.9;
  private static final double LEAD_OF_SUBJECT = 1.7;

  /** What somebody must count as the object of a clause: nobody spoken of long ago. */
  private static final double LEAST_OF_OBJECT = 0.23;

  /** What somebody must count of whom it is not known whether the text says he or she. */
  private static final double LEAST_OF_UNKNOWN = 0.35;

  /** How much somebody counts who is only described, and by no word that says he or she. */
  private static final double VAGUE = 0.6;

  private final Topic topic;
  private final Discourse discourse;
  private final Salience salience;
  private final Genders genders;
  private final SubjectBefore before;

  PersonPronouns(Topic topic, Discourse discourse, Genders genders) {
    this.topic = topic;
    this.discourse = discourse;
    this.salience = new Salience(discourse);
    this.genders = genders;
    this.before = new SubjectBefore(topic, discourse);
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
    if (binding.isLoose(word) || Nobodys.isAt(tree, word)) {
      return Optional.empty();
    }
    Set<Antecedent> excluded = binding.excluded(word);
    speaker.ifPresent(excluded::add);
    Predicate<Antecedent> fits = who -> isPossible(pronoun, who) && !excluded.contains(who);
    Map<Antecedent, Double> scores = salience.at(tree, word, beyond(fits));
    scores.replaceAll((who, score) -> score * share(who));
    if (tree.isA(word, "obj")) {
      scores.values().removeIf(score -> score < LEAST_OF_OBJECT);
    }
    Optional<Antecedent> sure = sure(tree, word, fits);
    if (sure.isPresent()) {
      return sure;
    }
    double least = leadOfUnknown(tree, word, fits);
    Optional<Antecedent> plain =
        clear(scores, fits, least)
            .or(() -> before.centre(tree, word, fits))
            .or(() -> before.only(tree, word, fits));
    if (plain.filter(who -> isPlainEnough(who, scores, fits)).isPresent()) {
      return plain.filter(who -> !isTopic(who) || !before.isOfKin(tree, word, fits));
    }
    favourTopic(scores);
    return clear(scores, fits, least)
        .filter(who -> !isTopic(who) || isAlone(tree, who, pronoun, fits))
        .filter(who -> !isTopic(who) || !isPassedOver(tree, word, fits));
  }

  private boolean isPassedOver(SentenceTree tree, int word, Predicate<Antecedent> fits) {
    return before.isOther(tree, word, fits) || before.isOfKin(tree, word, fits);
  }

  /** In the life of a woman, "he" is hardly one of the paragraph before, and "she" not often. */
  private ToDoubleFunction<Antecedent> beyond(Predicate<Antecedent> fits) {
    double share = topic.person().filter(fits).isEmpty() ? BEYOND : BEYOND_OF_LIKE;
    return who -> topic.isLife() && !isTopic(who) ? share : 1;
  }

  /** Whether nobody is forgotten over somebody: not the one whom the text is about. */
  private boolean isPlainEnough(
      Antecedent who, Map<Antecedent, Double> scores, Predicate<Antecedent> fits) {
    boolean isFaint =
        scores.getOrDefault(who, 0.0) < FAINT && topic.person().filter(fits).isPresent();
    return isTopic(who) || !(topic.isStrong() || isFaint);
  }

  /** Whom the text is about stands nearer than others, above all where a paragraph opens. */
  private void favourTopic(Map<Antecedent, Double> scores) {
    double favour = discourse.opensParagraph() ? OPENING : FLOOR;
    topic
        .person()
        .filter(who -> genders.of(who) != Gender.UNKNOWN)
        .ifPresent(who -> scores.merge(who, favour, Double::sum));
  }

  private Optional<Antecedent> sure(SentenceTree tree, int word, Predicate<Antecedent> fits) {
    return joined(tree, word)
        .filter(fits)
        .or(() -> new Owners(tree, discourse.now()).of(word).filter(fits))
        .or(() -> again(tree, word, fits))
        .or(() -> newcomer(tree, word, fits))
        .or(() -> OwnThings.owner(tree, word, discourse.now()).filter(fits))
        .or(() -> ofLife(tree, word).filter(fits));
  }

  /** "She sold it when she left": the same one, where nobody else comes in between. */
  private Optional<Antecedent> again(SentenceTree tree, int word, Predicate<Antecedent> fits) {
    if (!tree.isA(word, "nsubj")) {
      return Optional.empty();
    }
    return discourse.now().reversed().stream()
        .filter(o -> fits.test(o.who()))
        .findFirst()
        .filter(o -> tree.lower(o.word()).equals(tree.lower(word)) && tree.isA(o.word(), "nsubj"))
        .map(Occurrence::who)
        .filter(Named.class::isInstance);
  }

  /** "Jane Roe and her brother". */
  private Optional<Antecedent> joined(SentenceTree tree, int word) {
    return word > 1 && tree.lower(word - 1).equals("and") && tree.isA(word, "nmod")
        ? discourse.now().stream()
            .filter(o -> o.who() instanceof Named)
            .filter(
                o ->
                    tree.referent(o.word())
                        .filter(r -> r.kind() == Referent.Kind.NAMED)
                        .filter(r -> r.span().end() == tree.span(word - 2).end())
                        .isPresent())
            .map(Occurrence::who)
            .findFirst()
        : Optional.empty();
  }

  /**
   * "It went to his niece, Ann Roe. She ...": the one brought in last, where no other fits, not the
   * one either whom the whole text is about.
   */
  private Optional<Antecedent> newcomer(SentenceTree tree, int word, Predicate<Antecedent> fits) {
    boolean isFree =
        tree.isA(word, "nsubj")
            && topic.person().filter(fits).isEmpty()
            && discourse.now().stream().map(Occurrence::who).noneMatch(fits);
    return discourse
        .introduced()
        .filter(who -> isFree && fits.test(who) && genders.of(who) != Gender.UNKNOWN);
  }

  /** The one whose life is told, as the subject with which a paragraph opens. */
  private Optional<Antecedent> ofLife(SentenceTree tree, int word) {
    if (!topic.isLife() || !discourse.opensParagraph()) {
      return Optional.empty();
    }
    boolean isMain = tree.isA(word, "nsubj") && SubjectBefore.isMainSubject(tree, word);
    boolean isFirst =
        discourse.now().stream()
            .noneMatch(o -> tree.isA(o.word(), "nsubj") && o.word() < word && !isTopic(o.who()));
    return isMain && isFirst ? topic.person() : Optional.empty();
  }

  /** In the life of somebody the relatives without a name stay behind. */
  private double share(Antecedent who) {
    boolean isRelative =
        who instanceof Antecedent.Described(String noun, var _)
            && topic.isLife()
            && Kinship.isKin(noun);
    return isVague(who) || isRelative ? VAGUE : 1;
  }

  private boolean isVague(Antecedent who) {
    return who instanceof Antecedent.Described && genders.of(who) == Gender.UNKNOWN;
  }

  private Optional<Antecedent> clear(
      Map<Antecedent, Double> scores, Predicate<Antecedent> isPossible, double least) {
    return Ranking.best(scores, isPossible).filter(best -> isClear(best, least)).map(Best::who);
  }

  /** The lead that one has to have of whom it is not known whether the text says he or she. */
  private double leadOfUnknown(SentenceTree tree, int word, Predicate<Antecedent> isPossible) {
    int governing = Salience.governing(tree, word);
    List<Occurrence> possible =
        discourse.now().stream().filter(o -> isPossible.test(o.who())).toList();
    boolean isAlone = possible.stream().map(Occurrence::who).distinct().count() == 1;
    boolean governs = possible.stream().anyMatch(o -> Grammar.top(tree, o.word()) == governing);
    return isAlone ? (governs ? LEAD_OF_SUBJECT : LEAD_OF_ALONE) : LEAD_OF_UNKNOWN;
  }

  private boolean isTopic(Antecedent who) {
    return topic.is(who);
  }

  /** Whether a sentence speaks of nobody else, so that the topic goes without saying. */
  private boolean isAlone(
      SentenceTree tree, Antecedent who, Pronoun pronoun, Predicate<Antecedent> isPossible) {
    return namesNobody(tree, who, pronoun)
        && discourse.now().stream()
            .map(Occurrence::who)
            .noneMatch(other -> !other.equals(who) && isPossible.test(other));
  }

  /** Whether a sentence names no other person, in which nobody else can be meant. */
  private boolean namesNobody(SentenceTree tree, Antecedent but, Pronoun pronoun) {
    return tree.referents().stream()
        .filter(r -> r.kind() == Referent.Kind.NAMED)
        .map(r -> new Named(r.entity()))
        .noneMatch(named -> isPossible(pronoun, named) && !named.equals(but));
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

  private boolean isClear(Best best, double leadOfUnknown) {
    boolean known = genders.of(best.who()) != Gender.UNKNOWN;
    return known
        ? best.lead() >= LEAD
        : best.lead() >= leadOfUnknown && best.score() >= LEAST_OF_UNKNOWN;
  }
}
