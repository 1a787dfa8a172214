package org.annals.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Tells who changes a policy, and what is one. */
final class PolicyWords {
  private static final Map<String, Set<String>> WORDS = DataFile.groups("/event/policy-words.txt");

  private static final Set<String> AUTHORITIES = WORDS.getOrDefault("authority", Set.of());
  private static final Set<String> POLICIES = WORDS.getOrDefault("policy", Set.of());

  /** What only an authority does, whoever is told to have done it. */
  private static final Set<String> ACTS = WORDS.getOrDefault("act", Set.of());

  /** What those who govern are at the head of. */
  private static final Set<String> GOVERNING = WORDS.getOrDefault("governing", Set.of());

  private static final Set<String> TITLES =
      Set.of("compound", "nmod:desc", "flat", "appos", "amod");

  private static final Set<EntityClass> RULING =
      Set.of(
          EntityClass.GOVERNMENT_BODY,
          EntityClass.LEGISLATURE,
          EntityClass.COURT,
          EntityClass.COUNTRY,
          EntityClass.REGION,
          EntityClass.CITY,
          EntityClass.MILITARY,
          EntityClass.INTERNATIONAL_ORGANIZATION);

  private PolicyWords() {}

  /**
   * "The firm cut its output", "the building was closed": neither is it told of an authority, nor
   * is what is changed a policy.
   */
  static boolean isPrivate(SentenceTree tree, int verb, Setting setting) {
    if (tree.pos(verb) != PartOfSpeech.VERB || ACTS.contains(tree.lemma(verb))) {
      return false;
    }
    Optional<Integer> subject = Governors.subject(tree, verb);
    boolean isPassive = Passives.is(tree, verb);
    boolean isOfAuthority =
        !isPassive && subject.filter(word -> isAuthority(tree, word, setting)).isPresent();
    return !isOfAuthority
        && Figures.done(tree, verb).stream().noneMatch(word -> isPolicy(tree, word));
  }

  private static boolean isAuthority(SentenceTree tree, int word, Setting setting) {
    return isOffice(tree, word)
        || tree.referent(word)
            .map(Referent::entity)
            .filter(one -> rules(one) || setting.isRuler(one.key()))
            .isPresent()
        || isTitled(tree, word);
  }

  /** Whether a name is told to be that of somebody who governs: "Mayor Bo Li", "Li's cabinet". */
  static boolean isRuler(SentenceTree tree, int name) {
    boolean isOwner = tree.isA(name, "nmod:poss") || tree.isA(name, "compound");
    return isTitled(tree, name) || (isOwner && GOVERNING.contains(tree.lemma(tree.head(name))));
  }

  private static boolean isTitled(SentenceTree tree, int word) {
    return tree.children(word, TITLES).stream().anyMatch(part -> isOffice(tree, part));
  }

  /** "President Anna Berg", "Anna Berg, the mayor". */
  private static boolean isOffice(SentenceTree tree, int word) {
    return AUTHORITIES.contains(tree.lemma(word)) || AUTHORITIES.contains(tree.lower(word));
  }

  private static boolean rules(Entity entity) {
    return RULING.contains(entity.entityClass()) || entity.is(EntityType.LAW);
  }

  /** "The ban", "its pension scheme", "the cap on rents", "the Clean Air Act". */
  private static boolean isPolicy(SentenceTree tree, int word) {
    return POLICIES.contains(tree.lemma(word))
        || tree.referent(word).filter(name -> name.entity().is(EntityType.LAW)).isPresent()
        || tree.children(word, Set.of("compound", "nmod")).stream()
            .anyMatch(part -> POLICIES.contains(tree.lemma(part)));
  }
}
