package org.annals.coreference;

import java.util.Optional;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Says what a pronoun stands for, whatever its kind. */
final class Pronouns {
  private final Discourse discourse;
  private final Genders genders;
  private final RelativePronouns relatives = new RelativePronouns();
  private final GroupPronouns groups;
  private final PersonPronouns persons;
  private final ThingPronouns things;
  private final BodyPronouns bodies;

  /**
   * The rules for one document.
   *
   * @param topic the one person whom it is about
   * @param discourse what it has spoken of, kept up to date by the caller
   * @param bodies the rules for what only bodies have and do
   */
  Pronouns(
      Topic topic, Discourse discourse, Genders genders, PronounWords words, BodyPronouns bodies) {
    this.discourse = discourse;
    this.bodies = bodies;
    this.genders = genders;
    this.groups = new GroupPronouns(words.saying());
    this.persons = new PersonPronouns(topic, discourse, genders);
    this.things = new ThingPronouns(discourse, new LawPronouns(discourse, words), words.saying());
  }

  /**
   * What the pronoun at a word stands for, named or not; nothing where the word is none, or where
   * it is not sure.
   *
   * @param voice who says the words that it stands in
   */
  Optional<Antecedent> resolve(SentenceTree tree, int word, Voice voice) {
    Optional<Antecedent> speaker = voice.speaker();
    if (tree.pos(word) != PartOfSpeech.PRON) {
      return Optional.empty();
    }
    Optional<Antecedent> who =
        relatives
            .resolve(tree, word, discourse.now())
            .or(() -> groups.resolve(tree, word, discourse.now()))
            .or(() -> Pronoun.at(tree, word).flatMap(p -> personal(tree, word, p, speaker)))
            .or(
                () ->
                    voice.isQuoted() && speaker.isPresent()
                        ? Optional.empty()
                        : bodies.resolve(tree, word));
    who.ifPresent(w -> bodies.learn(tree, word, w));
    return who;
  }

  private Optional<Antecedent> personal(
      SentenceTree tree, int word, Pronoun pronoun, Optional<Antecedent> speaker) {
    Optional<Antecedent> who =
        pronoun == Pronoun.IT
            ? things.resolve(tree, word, speaker)
            : persons.resolve(tree, word, pronoun, speaker);
    who.ifPresent(w -> genders.learn(w, pronoun.gender()));
    return who;
  }
}
