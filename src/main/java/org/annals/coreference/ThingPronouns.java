package org.annals.coreference;

import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.coreference.Ranking.Best;
import org.annals.name.EntityClass;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says what "it" and "its" stand for: the subject of the clause around them, or for a subject that
 * of the sentence before, where nothing else comes near.
 */
final class ThingPronouns {
  private static final double LEAD = 1.8;
  private static final Set<String> CLAUSES = Set.of("ccomp", "conj", "advcl", "parataxis");

  private final Discourse discourse;
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
    Optional<Antecedent> ahead = laws.resolve(tree, word).or(() -> ahead(tree, word));
    if (ahead.isPresent()) {
      return ahead;
    }
    Set<Antecedent> excluded = binding.excluded(word);
    speaker.ifPresent(excluded::add);
    return Ranking.best(salience.at(tree, word), who -> who.isThing() && !excluded.contains(who))
        .filter(best -> best.lead() >= LEAD && isSubject(tree, word, best))
        .filter(best -> !isReporter(tree, word, best.who()))
        .map(Best::who);
  }

  /** "The Times reported that it had lied": hardly the newspaper. */
  private boolean isReporter(SentenceTree tree, int word, Antecedent who) {
    int governing = Salience.governing(tree, word);
    return who instanceof Named(var entity)
        && entity.entityClass() == EntityClass.NEWS_MEDIA
        && governing != SentenceTree.ROOT
        && tree.head(governing) != SentenceTree.ROOT
        && saying.hasWord(tree, tree.head(governing))
        && tree.child(tree.head(governing), "ccomp").isPresent();
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
        discourse.now().stream().anyMatch(o -> o.word() == governing && o.who().equals(best.who()));
    if (here) {
      return !subject || isNextTo(tree, word, governing);
    }
    return governing == SentenceTree.ROOT
        && (isFronted(tree, word, best.who()) || (subject && isOfSentenceBefore(best.who())));
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
  private static boolean isNextTo(SentenceTree tree, int subject, int governing) {
    int clause = tree.head(subject);
    return tree.head(clause) == tree.head(governing) && CLAUSES.contains(tree.relation(clause));
  }

  private boolean isOfSentenceBefore(Antecedent who) {
    return !discourse.past().isEmpty()
        && discourse.past().getFirst().stream()
            .anyMatch(o -> o.isMainSubject() && o.who().equals(who));
  }
}
