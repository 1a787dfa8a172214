package org.annals.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * The genders of the persons of one document: from titles and nouns beside their names, else from
 * given names, else from pronouns that were sure.
 */
final class Genders {
  private static final Set<String> BESIDE = Set.of("appos", "flat", "nmod:desc", "compound");

  private final GivenNames givenNames;
  private final GenderVotes votes;
  private final PersonNouns persons;
  private final Ships ships;
  private final Map<EntityKey, Set<Gender>> told = new HashMap<>();
  private final Map<EntityKey, Gender> named = new HashMap<>();
  private final Map<EntityKey, Gender> learnt = new HashMap<>();

  Genders(GivenNames givenNames, PersonNouns persons, GenderVotes votes, List<SentenceTree> trees) {
    this.ships = new Ships(trees);
    this.givenNames = givenNames;
    this.votes = votes;
    this.persons = persons;
    trees.forEach(this::read);
  }

  private void read(SentenceTree tree) {
    for (int word = 0; word < tree.size(); word++) {
      int at = word;
      tree.referent(word)
          .filter(r -> r.kind() == Referent.Kind.NAMED)
          .filter(r -> r.entity().is(EntityType.PERSON))
          .ifPresent(r -> read(tree, at, r));
    }
  }

  private void read(SentenceTree tree, int word, Referent name) {
    int first = word;
    while (first > 0 && tree.span(first - 1).start() >= name.span().start()) {
      first--;
    }
    hear(name.entity(), tree.lower(first - 1));
    hear(name.entity(), tree.lower(first));
    tree.children(word, BESIDE).forEach(c -> hear(name.entity(), tree.lower(c)));
    if (BESIDE.contains(tree.relation(word)) && !tree.relation(word).equals("compound")) {
      hear(name.entity(), tree.lower(tree.head(word)));
    }
    if (isTold(tree, word)) {
      hear(name.entity(), tree.lower(tree.head(word)));
    }
  }

  /** "Berg was the daughter of a miner". */
  private static boolean isTold(SentenceTree tree, int name) {
    int noun = tree.head(name);
    return tree.relation(name).equals("nsubj")
        && tree.pos(noun) == PartOfSpeech.NOUN
        && tree.child(noun, "cop").isPresent()
        && tree.children(name).isEmpty();
  }

  private void hear(Entity person, String noun) {
    persons
        .gender(noun)
        .filter(gender -> gender != Gender.UNKNOWN)
        .ifPresent(gender -> told.computeIfAbsent(person.key(), _ -> new HashSet<>()).add(gender));
  }

  /** The gender of what a pronoun may stand for. */
  Gender of(Antecedent who) {
    return switch (who) {
      case Named(Entity entity) -> of(entity);
      case Described(String noun, var _) ->
          Pronoun.of(noun)
              .map(Pronoun::gender)
              .or(() -> persons.gender(noun))
              .orElse(Gender.UNKNOWN);
    };
  }

  private Gender of(Entity person) {
    Set<Gender> heard = told.getOrDefault(person.key(), Set.of());
    Gender used = votes.of(person.key());
    boolean areMany = votes.areMany(person.key());
    if (!heard.isEmpty() && !areMany) {
      return heard.size() == 1 ? heard.iterator().next() : Gender.UNKNOWN;
    }
    Gender given = named.computeIfAbsent(person.key(), _ -> givenNames.gender(person));
    if (used != Gender.UNKNOWN && areMany && given.agrees(used)) {
      return used;
    }
    Gender last = used == Gender.UNKNOWN ? learnt.getOrDefault(person.key(), used) : used;
    return given == Gender.UNKNOWN ? last : given;
  }

  /** Whether it is somebody with a full name of which the first is one that people are given. */
  boolean isGiven(Entity entity) {
    return entity.is(EntityType.PERSON)
        && entity.key().canonicalName().indexOf(' ') > 0
        && givenNames.gender(entity) != Gender.UNKNOWN;
  }

  /** Whether it is a ship, of which a text may say "she". */
  boolean isShip(Antecedent who) {
    return ships.isOne(who);
  }

  /** Takes note that a pronoun of this gender stood for somebody. */
  void learn(Antecedent who, Gender gender) {
    if (gender != Gender.UNKNOWN && who instanceof Named(Entity entity)) {
      learnt.putIfAbsent(entity.key(), gender);
    }
  }
}
