package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.tree.SentenceTree;

/** Says what the subject of the sentence before is to a pronoun that is the subject of this one. */
final class SubjectBefore {
  /** What somebody else may count at most beside the one whom the sentence before is about. */
  private static final double ASIDE = 0.55;

  private static final Set<String> DYING = Set.of("die", "kill", "bury", "drown");

  private final Topic topic;
  private final Discourse discourse;

  SubjectBefore(Topic topic, Discourse discourse) {
    this.topic = topic;
    this.discourse = discourse;
  }

  /** The one whom the sentence before is about, as the subject with which this one goes on. */
  Optional<Antecedent> centre(SentenceTree tree, int word, Predicate<Antecedent> fits) {
    if (!isMainSubject(tree, word) || discourse.past().isEmpty()) {
      return Optional.empty();
    }
    boolean isOther = discourse.now().stream().map(Occurrence::who).anyMatch(fits);
    List<Occurrence> before =
        discourse.past().getFirst().stream().filter(o -> fits.test(o.who())).toList();
    List<Antecedent> subjects =
        before.stream().filter(Occurrence::isMainSubject).map(Occurrence::who).distinct().toList();
    return isOther || subjects.size() != 1 || isOvershadowed(before, subjects.getFirst())
        ? Optional.empty()
        : Optional.of(subjects.getFirst()).filter(Named.class::isInstance);
  }

  /** "It was the strike that alarmed Berg. On Monday he ...": nobody else of whom it tells. */
  Optional<Antecedent> only(SentenceTree tree, int word, Predicate<Antecedent> fits) {
    boolean isFree =
        isMainSubject(tree, word)
            && discourse.beforeInParagraph() > 0
            && !discourse.past().isEmpty()
            && topic.person().filter(fits).isEmpty()
            && discourse.now().stream().map(Occurrence::who).noneMatch(fits);
    List<Antecedent> all =
        isFree
            ? discourse.past().getFirst().stream()
                .map(Occurrence::who)
                .filter(fits)
                .distinct()
                .toList()
            : List.of();
    return all.size() == 1
        ? Optional.of(all.getFirst()).filter(Named.class::isInstance)
        : Optional.empty();
  }

  /** "Pole scolded her. She left": not sure to be the one whom the text is about. */
  boolean isOther(SentenceTree tree, int word, Predicate<Antecedent> fits) {
    if (discourse.beforeInParagraph() == 0 || discourse.past().isEmpty()) {
      return false;
    }
    List<Occurrence> before = discourse.past().getFirst();
    boolean isTopicNear =
        Stream.concat(before.stream(), discourse.now().stream()).anyMatch(o -> topic.is(o.who()));
    boolean isSubject = isMainSubject(tree, word);
    return (!isSubject || !isTopicLast(before, fits))
        && before.stream()
            .filter(o -> o.who() instanceof Named && !topic.is(o.who()) && fits.test(o.who()))
            .anyMatch(o -> isSubject ? o.isMainSubject() : !isTopicNear);
  }

  /** "Pole scolded her, and she cried. She left": the one whom the last clause is about. */
  private boolean isTopicLast(List<Occurrence> before, Predicate<Antecedent> fits) {
    return before.reversed().stream()
        .filter(o -> o.isMainSubject() && fits.test(o.who()))
        .findFirst()
        .filter(o -> topic.is(o.who()))
        .isPresent();
  }

  /** "His father lost the farm. He died in 1950": hardly the one whom the text is about. */
  boolean isOfKin(SentenceTree tree, int word, Predicate<Antecedent> fits) {
    return isMainSubject(tree, word)
        && DYING.contains(tree.lemma(tree.head(word)))
        && discourse.beforeInParagraph() > 0
        && discourse.past().stream()
            .limit(1)
            .flatMap(List::stream)
            .filter(Occurrence::isMainSubject)
            .anyMatch(o -> isKin(o.who()) && fits.test(o.who()));
  }

  private static boolean isKin(Antecedent who) {
    return who instanceof Described(String noun, var _) && Kinship.isKin(noun);
  }

  private boolean isOvershadowed(List<Occurrence> before, Antecedent subject) {
    boolean isRivalled =
        before.stream().anyMatch(o -> !o.who().equals(subject) && o.weight() > ASIDE);
    boolean isOfLife = topic.isLife() && discourse.opensParagraph() && !topic.is(subject);
    return isRivalled || isOfLife;
  }

  /** "He went", "his wife went". */
  static boolean isMainSubject(SentenceTree tree, int word) {
    int subject = tree.isA(word, "nmod") ? tree.head(word) : word;
    int verb = subject == SentenceTree.ROOT ? subject : tree.head(subject);
    return verb != SentenceTree.ROOT
        && tree.isA(subject, "nsubj")
        && tree.head(verb) == SentenceTree.ROOT;
  }
}
