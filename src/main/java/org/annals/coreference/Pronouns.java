package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
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
  private final Continued continued;
  private final ShipPronouns ships;

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
    this.continued = new Continued(discourse);
    this.ships = new ShipPronouns(discourse, genders, words.saying());
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
    continued.turnTo(tree);
    if (tree.pos(word) != PartOfSpeech.PRON || isOfUnknownName(tree, word)) {
      return Optional.empty();
    }
    Optional<Antecedent> who =
        relatives
            .resolve(tree, word, discourse.now())
            .or(() -> Parallels.of(tree, word, discourse.now()))
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

  /** Whether the text has just named somebody for whom a pronoun may stand. */
  boolean areNamed(Pronoun pronoun) {
    return pronoun != Pronoun.IT
        && Stream.concat(discourse.now().stream(), discourse.past().stream().flatMap(List::stream))
            .map(Occurrence::who)
            .filter(who -> who instanceof Antecedent.Named && who.isPerson())
            .anyMatch(who -> pronoun.gender().agrees(genders.of(who)));
  }

  /** "A letter from the Anglers' Union, signed by its head": the words of the union's phrase. */
  private static List<Integer> describedBefore(SentenceTree tree, int word) {
    int clause = word;
    while (clause != SentenceTree.ROOT && !tree.relation(clause).equals("acl")) {
      clause = tree.head(clause);
    }
    if (!tree.lower(word).equals("its") || clause == SentenceTree.ROOT) {
      return List.of();
    }
    int noun = tree.head(clause);
    int last = clause;
    return IntStream.range(noun, last)
        .filter(w -> tree.isWithin(w, noun) && !tree.isWithin(w, last))
        .boxed()
        .toList();
  }

  private static Optional<Antecedent> bodyBefore(SentenceTree tree, int word) {
    return describedBefore(tree, word).stream()
        .flatMap(w -> tree.referent(w).stream())
        .filter(r -> r.kind() == Referent.Kind.NAMED)
        .filter(r -> r.entity().is(EntityType.ORGANIZATION))
        .map(r -> new Antecedent.Named(r.entity()))
        .findFirst()
        .map(Antecedent.class::cast);
  }

  /** Whether it may stand for a name that nobody knows. */
  private static boolean isOfUnknownName(SentenceTree tree, int word) {
    return bodyBefore(tree, word).isEmpty()
        && describedBefore(tree, word).stream()
            .anyMatch(w -> isUnknown(tree, w) && isUnknown(tree, w + 1));
  }

  private static boolean isUnknown(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.PROPN && !tree.isInName(word);
  }

  private Optional<Antecedent> personal(
      SentenceTree tree, int word, Pronoun pronoun, Optional<Antecedent> speaker) {
    Optional<Antecedent> ship = ships.of(tree, word);
    if (ship.isPresent()) {
      return ship;
    }
    Optional<Antecedent> who =
        pronoun == Pronoun.IT
            ? bodyBefore(tree, word)
                .or(() -> Appellants.of(tree, word, discourse.now()))
                .or(() -> things.resolve(tree, word, speaker))
                .or(() -> speaker.isPresent() ? Optional.empty() : continued.of(tree, word))
            : persons.resolve(tree, word, pronoun, speaker);
    who.ifPresent(w -> genders.learn(w, pronoun.gender()));
    return who;
  }
}
