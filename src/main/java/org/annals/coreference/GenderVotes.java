package org.annals.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.document.Block;
import org.annals.entity.EntityKey;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Counts, for each person, the pronouns of each gender that follow the name as a subject with no
 * other person between.
 */
final class GenderVotes {
  private static final int ENOUGH = 2;
  private static final int MANY = 4;
  private static final double CLEAR = 0.8;

  private final Map<EntityKey, int[]> votes = new HashMap<>();
  private Optional<EntityKey> person = Optional.empty();
  private int subject;
  private int age;

  /**
   * The votes of a document.
   *
   * @param spoken the names and nouns of each sentence
   */
  GenderVotes(List<SentenceTree> trees, List<List<Occurrence>> spoken) {
    for (int i = 0; i < trees.size(); i++) {
      age++;
      if (age > 1 || trees.get(i).sentence().kind() == Block.Kind.HEADING) {
        person = Optional.empty();
      }
      count(trees.get(i), spoken.get(i));
    }
  }

  private void count(SentenceTree tree, List<Occurrence> spoken) {
    int next = 0;
    for (int word = 0; word < tree.size(); word++) {
      Occurrence here = next < spoken.size() ? spoken.get(next) : null;
      if (here != null && here.word() == word) {
        next++;
        meet(tree, here);
      } else if (tree.pos(word) == PartOfSpeech.PRON && isObject(tree, word)) {
        person = Pronoun.of(tree.lower(word)).isPresent() ? Optional.empty() : person;
      } else if (tree.pos(word) == PartOfSpeech.PRON) {
        vote(Pronoun.of(tree.lower(word)));
      }
    }
  }

  /** "Berg met him": somebody else. */
  private boolean isObject(SentenceTree tree, int word) {
    return age == 0
        && (tree.isA(word, "obj") || tree.isA(word, "iobj") || tree.isA(word, "obl"))
        && Grammar.subject(tree, tree.head(word)).filter(s -> s == subject).isPresent();
  }

  private void meet(SentenceTree tree, Occurrence here) {
    if (here.who().isPerson()) {
      subject = Grammar.top(tree, here.word());
      person = subject(here);
      age = 0;
    }
  }

  private static Optional<EntityKey> subject(Occurrence occurrence) {
    return switch (occurrence.who()) {
      case Named(var entity) when occurrence.weight() == 1 -> Optional.of(entity.key());
      case Named _, Described _ -> Optional.empty();
    };
  }

  private void vote(Optional<Pronoun> pronoun) {
    Gender gender = pronoun.map(Pronoun::gender).orElse(Gender.UNKNOWN);
    if (gender != Gender.UNKNOWN) {
      person.ifPresent(
          key -> votes.computeIfAbsent(key, _ -> new int[2])[gender == Gender.FEMALE ? 0 : 1]++);
    }
  }

  /** Whether the pronouns tell more than any word beside the name does. */
  boolean areMany(EntityKey person) {
    int[] cast = votes.getOrDefault(person, new int[2]);
    return cast[0] + cast[1] >= MANY;
  }

  /** The gender that the pronouns give to a person; not known where they are few or differ. */
  Gender of(EntityKey person) {
    int[] cast = votes.getOrDefault(person, new int[2]);
    int all = cast[0] + cast[1];
    if (all < ENOUGH || Math.max(cast[0], cast[1]) < CLEAR * all) {
      return Gender.UNKNOWN;
    }
    return cast[0] > cast[1] ? Gender.FEMALE : Gender.MALE;
  }
}
