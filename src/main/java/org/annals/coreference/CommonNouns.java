package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Says what a common noun stands for: "her brother", "the agency", "the former Acme executive". */
final class CommonNouns {
  private static final double CONFIDENCE = 0.9;

  private final Nominals nominals;
  private final PersonNominals persons;
  private final Kinship kinship;
  private final Discourse discourse;
  private final Likely likely;

  CommonNouns(
      Nominals nominals,
      PersonNominals persons,
      Kinship kinship,
      Discourse discourse,
      Likely likely) {
    this.nominals = nominals;
    this.persons = persons;
    this.kinship = kinship;
    this.discourse = discourse;
    this.likely = likely;
  }

  /**
   * What the noun at a place stands for; takes note of it where it stands for something new.
   *
   * @param found what has been resolved in the sentence so far
   */
  Optional<Referent> resolve(SentenceTree tree, Place place, List<Referent> found, Voice voice) {
    Optional<Referent> relative =
        voice.isQuoted()
            ? Optional.empty()
            : kinship.resolve(tree, place.word(), found, CONFIDENCE);
    if (relative.isPresent()) {
      return relative;
    }
    Optional<DefinitePhrase> phrase = DefinitePhrase.at(tree, place.word());
    return phrase.isPresent()
        ? definite(tree, place, phrase.get(), voice)
        : indefinite(tree, place.word(), voice);
  }

  private Optional<Referent> definite(
      SentenceTree tree, Place place, DefinitePhrase phrase, Voice voice) {
    Optional<Entity> sure =
        nominal(tree, place.word(), phrase)
            .or(
                () ->
                    voice.isQuoted()
                        ? Optional.empty()
                        : persons.resolve(tree, place.word(), phrase));
    Optional<Referent> known =
        likely
            .noun(tree, place, phrase, voice, sure)
            .map(e -> new Referent(phrase.span(), e, Referent.Kind.NOMINAL, CONFIDENCE));
    if (known.isEmpty()) {
      addOther(tree, place.word());
    }
    return known;
  }

  private Optional<Referent> indefinite(SentenceTree tree, int noun, Voice voice) {
    Optional<Entity> former = voice.isQuoted() ? Optional.empty() : persons.former(tree, noun);
    if (former.isEmpty()) {
      if (!isKnown(tree, noun)) {
        nominals.introduce(tree.lower(noun));
      }
      addOther(tree, noun);
    }
    Span all = new Span(tree.span(0).start(), tree.span(noun).end());
    return former.map(e -> new Referent(all, e, Referent.Kind.NOMINAL, CONFIDENCE));
  }

  private void addOther(SentenceTree tree, int noun) {
    nominals.addOther(tree.lower(noun));
    persons.addOther(tree.lower(noun));
  }

  /** Whether a phrase with an article speaks of what the text knows: "the trust, a charity". */
  private static boolean isKnown(SentenceTree tree, int noun) {
    return tree.hasChild(noun, "det", Set.of("the"))
        && tree.children(noun).stream()
            .noneMatch(c -> tree.isA(c, "acl") || tree.isA(c, "nmod") || tree.isA(c, "amod"));
  }

  private Optional<Entity> nominal(SentenceTree tree, int word, DefinitePhrase phrase) {
    Set<Antecedent> excluded = new Binding(tree, discourse.now()).excluded(word);
    return nominals.resolve(phrase).filter(entity -> !excluded.contains(new Named(entity)));
  }
}
