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
import org.annals.tree.SentenceTree;

/** Tells who changes a policy, and what is one. */
final class PolicyWords {
  private static final Map<String, Set<String>> WORDS = DataFile.groups("/event/policy-words.txt");

  private static final Set<String> AUTHORITIES = WORDS.getOrDefault("authority", Set.of());
  private static final Set<String> POLICIES = WORDS.getOrDefault("policy", Set.of());

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
  static boolean isPrivate(SentenceTree tree, int verb) {
    if (tree.pos(verb) != PartOfSpeech.VERB) {
      return false;
    }
    Optional<Integer> subject = Governors.subject(tree, verb);
    boolean isPassive = Passives.is(tree, verb);
    boolean isOfAuthority =
        !isPassive && subject.filter(word -> isAuthority(tree, word)).isPresent();
    return !isOfAuthority
        && Figures.done(tree, verb).stream().noneMatch(word -> isPolicy(tree, word));
  }

  private static boolean isAuthority(SentenceTree tree, int word) {
    return isRuler(tree, word)
        || tree.referent(word).filter(name -> rules(name.entity())).isPresent()
        || tree.children(word, TITLES).stream().anyMatch(part -> isRuler(tree, part));
  }

  /** "President Anna Berg", "Anna Berg, the mayor". */
  private static boolean isRuler(SentenceTree tree, int word) {
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
