package org.annals.coreference;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** How often a document speaks of each person whom it names. */
final class Mentions {
  private static final int CLEARLY = 3;

  private final Map<Antecedent, Integer> names = new LinkedHashMap<>();
  private final Map<Gender, Integer> pronouns = new EnumMap<>(Gender.class);
  private final Map<Gender, Integer> ofGender = new EnumMap<>(Gender.class);
  private final Genders genders;

  /**
   * The counts of a document.
   *
   * @param spoken the names and nouns of each of its sentences
   */
  Mentions(List<SentenceTree> trees, List<List<Occurrence>> spoken, Genders genders) {
    this.genders = genders;
    spoken.stream()
        .flatMap(List::stream)
        .map(Occurrence::who)
        .filter(who -> who instanceof Named && who.isPerson())
        .forEach(who -> names.merge(who, 1, Integer::sum));
    names.forEach((who, times) -> ofGender.merge(genders.of(who), times, Integer::sum));
    trees.forEach(this::count);
  }

  private void count(SentenceTree tree) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.pos(word) == PartOfSpeech.PRON) {
        Pronoun.of(tree.lower(word))
            .filter(pronoun -> pronoun != Pronoun.IT)
            .ifPresent(pronoun -> pronouns.merge(pronoun.gender(), 1, Integer::sum));
      }
    }
  }

  /** What by far most of its pronouns say that they are of; not known where they differ. */
  Gender gender() {
    int she = pronouns.getOrDefault(Gender.FEMALE, 0);
    int he = pronouns.getOrDefault(Gender.MALE, 0);
    if (Math.max(she, he) < CLEARLY * Math.max(1, Math.min(she, he))) {
      return Gender.UNKNOWN;
    }
    return she > he ? Gender.FEMALE : Gender.MALE;
  }

  /** All persons whom the document names, as they come up. */
  Set<Antecedent> named() {
    return names.keySet();
  }

  /** Whether somebody is the only one of some people who may be of a gender. */
  boolean isOnly(Antecedent who, Gender gender, Set<Antecedent> people) {
    return gender != Gender.UNKNOWN
        && people.stream().allMatch(one -> one.equals(who) == gender.agrees(genders.of(one)));
  }

  /** How often it names a person. */
  int names(Antecedent who) {
    return names.getOrDefault(who, 0);
  }

  /** The names, and the pronouns as far as they are likely to be of this person. */
  private double all(Antecedent who) {
    Gender gender = genders.of(who);
    double share = gender == Gender.UNKNOWN ? 0 : pronouns.getOrDefault(gender, 0);
    return names(who) * (1 + share / ofGender.getOrDefault(gender, 1));
  }

  /** How many times as often it speaks of a person as of any other. */
  double lead(Antecedent who) {
    double other =
        names.keySet().stream()
            .filter(one -> !one.equals(who))
            .mapToDouble(this::all)
            .max()
            .orElse(0);
    return other == 0 ? Double.POSITIVE_INFINITY : all(who) / other;
  }
}
