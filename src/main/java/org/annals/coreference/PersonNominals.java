package org.annals.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.tree.SentenceTree;

/**
 * Says whom a text calls anew by an age or a calling: "the 43-year-old", "the striker". It is the
 * person whom the text puts forward clearly most, and nobody of whom it has not been told.
 */
final class PersonNominals {
  private static final double LEAD = 1.5;
  private static final int NEAR = 10;
  private static final int FAR = 15;

  private static final Set<String> YOUNG =
      Set.of(
          "girl", "boy", "youngster", "teenager", "young man", "young woman", "widow", "widower");

  private final Topic topic;
  private final Bearers bearers;
  private final Callings callings;
  private final Discourse discourse;
  private final Salience salience;
  private final Genders genders;
  private final Map<String, Integer> others = new HashMap<>();

  PersonNominals(
      Topic topic, Bearers bearers, Callings callings, Discourse discourse, Genders genders) {
    this.topic = topic;
    this.bearers = bearers;
    this.callings = callings;
    this.discourse = discourse;
    this.genders = genders;
    this.salience = new Salience(discourse);
  }

  /** Takes note of a noun that stands for somebody of whom no name is known: "a striker". */
  void addOther(String noun) {
    others.put(noun, discourse.clock());
  }

  /** The person whom a phrase stands for. */
  Optional<Entity> resolve(SentenceTree tree, int word, DefinitePhrase phrase) {
    if (YOUNG.contains(phrase.words()) || YOUNG.contains(phrase.plainWords())) {
      return phrase.isPointing() ? Optional.empty() : young(phrase);
    }
    boolean isCalling = phrase.isAge() || phrase.isPeople() || callings.has(phrase.noun());
    return phrase.isPointing() || !isCalling ? Optional.empty() : called(tree, word, phrase);
  }

  private Optional<Entity> called(SentenceTree tree, int word, DefinitePhrase phrase) {
    Set<Antecedent> told = new HashSet<>();
    bearers.of(phrase).forEach(person -> told.add(new Named(person)));
    Predicate<Antecedent> fits = fitting(tree, word, phrase, told);
    if (told.size() == 1 && !isOther(phrase)) {
      boolean isFree = phrase.isAge() || phrase.isPeople();
      return only(told.iterator().next(), isFree).filter(fits).flatMap(PersonNominals::named);
    }
    boolean isUntold = told.isEmpty() && !phrase.isAge();
    return isUntold && (!isCalledAnew(tree, word, phrase) || isOneOfSeveral(fits))
        ? Optional.empty()
        : Ranking.best(salience.at(tree, word), fits)
            .filter(best -> best.lead() >= LEAD || isSole(best.who(), fits))
            .filter(best -> !isUntold || isJustNamed(best.who()))
            .flatMap(best -> named(best.who()));
  }

  /** Whether a phrase may call somebody by what has not been told of that one. */
  private boolean isCalledAnew(SentenceTree tree, int word, DefinitePhrase phrase) {
    return (tree.isA(word, "nsubj") || isOfAge(tree, word, phrase)) && !isOther(phrase);
  }

  /** The only one whom the text has called so, where that is not too long ago. */
  private Optional<Antecedent> only(Antecedent who, boolean isFree) {
    boolean isTopic = topic.person().filter(who::equals).isPresent();
    return Optional.of(who).filter(_ -> isTopic || isFree || discourse.age(who) <= FAR);
  }

  /** Whether the sentence before is about somebody and names nobody else who may be meant. */
  private boolean isSole(Antecedent who, Predicate<Antecedent> fits) {
    return discourse.past().stream()
            .limit(1)
            .anyMatch(
                before ->
                    before.stream().anyMatch(o -> o.isMainSubject() && o.who().equals(who))
                        && before.stream()
                            .map(Occurrence::who)
                            .allMatch(one -> one.equals(who) || !fits.test(one)))
        && discourse.now().stream().map(Occurrence::who).noneMatch(fits);
  }

  /** "In reply to Berg, the constable": whom a sentence has just named or is one of two. */
  private boolean isOneOfSeveral(Predicate<Antecedent> fits) {
    boolean isHere = discourse.now().stream().map(Occurrence::who).anyMatch(fits);
    long before =
        discourse.past().stream()
            .limit(1)
            .flatMap(List::stream)
            .map(Occurrence::who)
            .filter(fits)
            .distinct()
            .count();
    return isHere || before > 1;
  }

  /** Somebody called by a calling that nobody has told of must stand in the sentence before. */
  private boolean isJustNamed(Antecedent who) {
    return Stream.concat(
            discourse.now().stream(), discourse.past().stream().limit(1).flatMap(List::stream))
        .anyMatch(o -> o.who().equals(who));
  }

  /** "The girl", in the life of a woman: nobody else, unless the text has told of a girl. */
  private Optional<Entity> young(DefinitePhrase phrase) {
    Gender gender = genders.of(new Described(phrase.noun(), Described.Kind.PERSON));
    return topic
        .person()
        .filter(who -> genders.of(who) != Gender.UNKNOWN && gender.agrees(genders.of(who)))
        .filter(_ -> !isOther(phrase))
        .flatMap(PersonNominals::named);
  }

  /**
   * The person of the sentence before whose past a sentence opens with: "The former Acme executive,
   * who ...".
   */
  Optional<Entity> former(SentenceTree tree, int word) {
    boolean isOpening =
        tree.isA(word, "nsubj")
            && discourse.now().stream().map(Occurrence::who).noneMatch(Antecedent::isPerson);
    return isOpening && callings.has(tree.lower(word))
        ? DefinitePhrase.withNames(tree, word)
            .filter(phrase -> !phrase.isPointing() && isPast(phrase))
            .filter(phrase -> tree.lower(0).equals("the") && !isOther(phrase))
            .flatMap(phrase -> before(tree, word, phrase))
        : Optional.empty();
  }

  private static boolean isPast(DefinitePhrase phrase) {
    return phrase.words().startsWith("former ") || phrase.words().startsWith("ex-");
  }

  private Optional<Entity> before(SentenceTree tree, int word, DefinitePhrase phrase) {
    return Ranking.best(salience.at(tree, word), fitting(tree, word, phrase, Set.of()))
        .filter(best -> best.lead() >= LEAD)
        .flatMap(best -> named(best.who()));
  }

  private Predicate<Antecedent> fitting(
      SentenceTree tree, int word, DefinitePhrase phrase, Set<Antecedent> told) {
    Set<Antecedent> excluded = new Binding(tree, discourse.now()).excluded(word);
    excluded.addAll(governing(tree, word));
    Gender gender = genders.of(new Described(phrase.noun(), Described.Kind.PERSON));
    return who ->
        who.isPerson()
            && !excluded.contains(who)
            && gender.agrees(genders.of(who))
            && !(who instanceof Named(Entity entity) && bearers.isOther(entity, phrase.noun()))
            && (told.isEmpty() || told.contains(who));
  }

  /** "Berg said that the engineer had left": not Berg. */
  private List<Antecedent> governing(SentenceTree tree, int word) {
    int governing = Salience.governing(tree, word);
    return discourse.now().stream()
        .filter(o -> Grammar.top(tree, o.word()) == governing)
        .map(Occurrence::who)
        .toList();
  }

  /** "The 34-year-old captain's last match". */
  private static boolean isOfAge(SentenceTree tree, int word, DefinitePhrase phrase) {
    return tree.isA(word, "nmod:poss") && phrase.words().contains("-year-old ");
  }

  private boolean isOther(DefinitePhrase phrase) {
    return discourse.clock() - others.getOrDefault(phrase.noun(), -NEAR) < NEAR;
  }

  private static Optional<Entity> named(Antecedent who) {
    return who instanceof Named(Entity entity) ? Optional.of(entity) : Optional.empty();
  }
}
