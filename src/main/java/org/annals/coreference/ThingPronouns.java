package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.coreference.Ranking.Best;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says what "it" and "its" stand for: the subject of the clause around them, or for a subject that
 * of the sentence before, where nothing else comes near.
 */
final class ThingPronouns {
  private static final double LEAD = 1.8;
  private static final double LEAD_OF_OBJECT = 2;

  /** What the subject and the object of a clause weigh. */
  private static final double TAKING_PART = 0.6;

  /** How much of it counts what earlier paragraphs have spoken of. */
  private static final double BEYOND = 0.5;

  private static final Set<String> RELATIVE = Set.of("which", "that");
  private static final Set<String> CLAUSES = Set.of("ccomp", "conj", "advcl", "parataxis");

  private final Discourse discourse;
  private Antecedent last = new Described("", Described.Kind.THING);
  private int lastAt = Integer.MIN_VALUE;
  private final LawPronouns laws;
  private final Salience salience;
  private final WordList saying;

  ThingPronouns(Discourse discourse, LawPronouns laws, WordList saying) {
    this.discourse = discourse;
    this.laws = laws;
    this.saying = saying;
    this.salience = new Salience(discourse);
  }

  /**
   * What a pronoun stands for, named or not; nothing where it is not sure.
   *
   * @param speaker who says the words that it stands in
   */
  Optional<Antecedent> resolve(SentenceTree tree, int word, Optional<Antecedent> speaker) {
    Binding binding = new Binding(tree, discourse.now());
    if (Pronoun.isReflexive(tree.lower(word))) {
      return isArgument(tree, word)
          ? binding.ofReflexive(word).filter(Antecedent::isThing)
          : Optional.empty();
    }
    Optional<Antecedent> first = FirstSince.of(tree, word, discourse.now());
    if (first.isPresent()) {
      return first;
    }
    if (MainSubject.isOfIt(tree, word, saying)) {
      return MainSubject.of(tree, word, discourse.now());
    }
    Optional<Antecedent> ahead = laws.resolve(tree, word).or(() -> ahead(tree, word));
    if (ahead.isPresent()) {
      return ahead;
    }
    Set<Antecedent> excluded = binding.excluded(word);
    speaker.ifPresent(excluded::add);
    Optional<Antecedent> found = best(tree, word, excluded);
    found.ifPresent(this::carryOn);
    return found;
  }

  private void carryOn(Antecedent who) {
    last = who;
    lastAt = discourse.clock();
  }

  private Optional<Antecedent> best(SentenceTree tree, int word, Set<Antecedent> excluded) {
    Optional<Antecedent> only =
        ofRelative(tree, word).or(() -> only(tree, word)).filter(who -> !excluded.contains(who));
    if (only.isPresent()) {
      return only;
    }
    return Ranking.best(
            salience.at(tree, word, _ -> BEYOND), who -> who.isThing() && !excluded.contains(who))
        .filter(best -> best.lead() >= LEAD && isSubject(tree, word, best))
        .filter(best -> !Reporters.isOne(tree, word, best.who(), saying))
        .map(Best::who)
        .or(() -> onlyBody(tree, word).filter(who -> !excluded.contains(who)));
  }

  /** "The group, which closed its plant": the group. */
  private Optional<Antecedent> ofRelative(SentenceTree tree, int word) {
    int governing = Salience.governing(tree, word);
    boolean isRelative =
        tree.lower(word).equals("its")
            && governing != SentenceTree.ROOT
            && RELATIVE.contains(tree.lower(governing))
            && tree.isWithin(word, tree.head(governing));
    return isRelative
        ? discourse.now().stream()
            .filter(o -> o.word() == governing && o.who().isThing())
            .map(Occurrence::who)
            .findFirst()
        : Optional.empty();
  }

  /** "Berg, who inherited the company, will cut its debts": no other thing stands before it. */
  private Optional<Antecedent> onlyBody(SentenceTree tree, int word) {
    int governing = Salience.governing(tree, word);
    boolean isOfPerson =
        tree.lower(word).equals("its")
            && governing != SentenceTree.ROOT
            && discourse.now().stream()
                .anyMatch(
                    o -> isAt(tree, o, governing) && o.who().isPerson() && !o.who().isThing());
    List<Antecedent> things =
        discourse.now().stream()
            .filter(o -> o.word() < word && o.who().isThing())
            .map(Occurrence::who)
            .distinct()
            .toList();
    return isOfPerson && things.size() == 1
        ? Optional.of(things.getFirst()).filter(Antecedent::isOrganization)
        : Optional.empty();
  }

  /**
   * "She finished the map. The king paid for it": an object stands for the only thing of the
   * sentence before, where its own has none.
   */
  private Optional<Antecedent> only(SentenceTree tree, int word) {
    boolean isFree =
        (isArgument(tree, word) || isOpening(tree, word)) && tree.lower(word).equals("it");
    if (!isFree || discourse.past().isEmpty() || discourse.beforeInParagraph() == 0) {
      return Optional.empty();
    }
    boolean isAlone =
        discourse.now().stream().allMatch(o -> !o.who().isThing() || isActor(tree, o));
    List<Antecedent> things =
        discourse.past().getFirst().stream()
            .filter(o -> o.weight() >= TAKING_PART)
            .map(Occurrence::who)
            .filter(Antecedent::isThing)
            .distinct()
            .toList();
    return isAlone && things.size() == 1
        ? things.stream().filter(Described.class::isInstance).findFirst()
        : Optional.empty();
  }

  /** "Has bought the right to sell it": not what has bought it. */
  private static boolean isOfInfinitive(SentenceTree tree, int word) {
    int verb = tree.head(word);
    return isArgument(tree, word)
        && verb != SentenceTree.ROOT
        && tree.hasChild(verb, "mark", Set.of("to"))
        && tree.children(verb, Set.of("nsubj")).isEmpty();
  }

  /** Whether it is what a word speaks of: "the bank Acme" by its noun or by its name. */
  private static boolean isAt(SentenceTree tree, Occurrence here, int word) {
    return here.word() == word
        || (tree.isA(here.word(), "appos") && Grammar.top(tree, here.word()) == word);
  }

  private static boolean isOpening(SentenceTree tree, int word) {
    return tree.isA(word, "nsubj") && Salience.governing(tree, word) == SentenceTree.ROOT;
  }

  /** Whether it is a body that does something, and the subject of its sentence. */
  private static boolean isActor(SentenceTree tree, Occurrence here) {
    return here.isMainSubject()
        && here.who() instanceof Named(var entity)
        && entity.is(EntityType.ORGANIZATION)
        && tree.isA(here.word(), "nsubj");
  }

  private static boolean isArgument(SentenceTree tree, int word) {
    return tree.isA(word, "obj") || tree.isA(word, "obl") || tree.isA(word, "iobj");
  }

  private static Optional<Antecedent> ahead(SentenceTree tree, int word) {
    return tree.lower(word).equals("its")
        ? Cataphora.subject(tree, word)
            .flatMap(tree::referent)
            .filter(r -> r.kind() == Referent.Kind.NAMED)
            .<Antecedent>map(r -> new Named(r.entity()))
            .filter(Antecedent::isThing)
        : Optional.empty();
  }

  private boolean isSubject(SentenceTree tree, int word, Best best) {
    boolean subject = tree.isA(word, "nsubj");
    int governing = Salience.governing(tree, word);
    boolean here =
        discourse.now().stream()
            .anyMatch(o -> isAt(tree, o, governing) && o.who().equals(best.who()));
    if (here) {
      return subject ? isNextTo(tree, word, governing) : !isOfInfinitive(tree, word);
    }
    return governing == SentenceTree.ROOT
        ? isFronted(tree, word, best.who()) || (subject && isOfSentenceBefore(best.who()))
        : best.lead() >= LEAD_OF_OBJECT && isLower(tree, word) && isOfSentenceBefore(best.who());
  }

  /** "Lorries cross it", "Anna Berg became its head": of a sentence without another thing. */
  private boolean isLower(SentenceTree tree, int word) {
    boolean isOwner = tree.isA(word, "nmod:poss") && tree.head(word) > word;
    return (isArgument(tree, word) || isOwner)
        && discourse.now().stream().map(Occurrence::who).noneMatch(Antecedent::isThing);
  }

  /** "While Microsoft sold phones, it lost money": the subject of the clause before. */
  private boolean isFronted(SentenceTree tree, int word, Antecedent who) {
    if (!tree.isA(word, "nsubj")) {
      return false;
    }
    return tree.children(tree.head(word), Set.of("advcl")).stream()
        .filter(clause -> clause < word)
        .flatMap(clause -> tree.children(clause).stream())
        .filter(subject -> tree.isA(subject, "nsubj"))
        .anyMatch(
            subject ->
                discourse.now().stream().anyMatch(o -> o.word() == subject && o.who().equals(who)));
  }

  /** Whether the clause of a subject hangs on the clause of the other one. */
  private boolean isNextTo(SentenceTree tree, int subject, int governing) {
    int clause = tree.head(subject);
    boolean isAside = tree.isA(clause, "parataxis") && saying.hasWord(tree, clause);
    return !isAside
        && tree.head(clause) == tree.head(governing)
        && CLAUSES.contains(tree.relation(clause));
  }

  private boolean isOfSentenceBefore(Antecedent who) {
    boolean isCarriedOn = who.equals(last) && lastAt == discourse.clock() - 1;
    return isCarriedOn
        || (!discourse.past().isEmpty()
            && discourse.past().getFirst().stream()
                .anyMatch(o -> o.isMainSubject() && o.who().equals(who)));
  }
}
