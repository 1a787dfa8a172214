package org.annals.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Speaker;
import org.annals.attribution.Stance;
import org.annals.clause.Governors;
import org.annals.clause.LightVerbs;
import org.annals.clause.Provisions;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Clefts;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Finds what else the clause of an event names: under whom somebody trained and at which hospital,
 * whose resignation was accepted, from where workers were brought.
 */
final class Involved {
  /** Relations in which something belongs to the clause of a verb. */
  private static final Set<String> OF_VERB =
      Set.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "iobj",
          "obl",
          "obl:agent",
          "obl:unmarked",
          "xcomp",
          "nmod");

  /** Relations in which something belongs to a noun. */
  private static final Set<String> OF_NOUN =
      Set.of(
          "nmod", "nmod:poss", "nmod:desc", "nmod:unmarked", "appos", "compound", "flat", "conj");

  /** What is named for its likeness or its source, or only to say that it has no part. */
  private static final Set<String> APART =
      Set.of("according", "like", "unlike", "than", "except", "without", "besides", "despite");

  private static final Set<String> NOT = Set.of("not");
  private static final Set<String> NAMES = Set.of("appos", "flat", "nmod:desc");

  private final SentenceTree tree;
  private final Told told;
  private final Map<EntityKey, Entity> found = new LinkedHashMap<>();

  private Involved(SentenceTree tree, Told told) {
    this.tree = tree;
    this.told = told;
  }

  /**
   * The entities that the clause names, in the order of the text: agents, patients and places among
   * them, but none that is only the source of what is told.
   *
   * @param stance how it is told
   */
  static List<Entity> in(SentenceTree tree, Told told, Stance stance) {
    Involved involved = new Involved(tree, told);
    involved.around(told.head());
    LightVerbs.over(tree, told.head()).ifPresent(involved::around);
    Provisions.law(tree, told.head()).ifPresent(involved::take);
    Whiches.ofCase(tree, told.head())
        .map(Referent::entity)
        .ifPresent(name -> involved.found.putIfAbsent(name.key(), name));
    stance.speakers().stream()
        .filter(Speaker.Named.class::isInstance)
        .map(Speaker.Named.class::cast)
        .forEach(speaker -> involved.found.remove(speaker.entity().key()));
    return new ArrayList<>(involved.found.values());
  }

  /** Below the telling; below a verb that it hangs on, what says where and with whom it is done. */
  private void around(int word) {
    Set<String> own = tree.pos(word) == PartOfSpeech.VERB ? OF_VERB : OF_NOUN;
    tree.children(word, own).forEach(this::take);
  }

  private void take(int word) {
    if (word == told.head() || isApart(word)) {
      return;
    }
    Optional<Integer> name = nameBeside(word);
    if (name.isPresent()) {
      take(name.get());
    } else {
      tree.referent(word).ifPresentOrElse(referent -> known(word, referent), () -> around(word));
    }
  }

  /** "Acme, not Bo Li": he has no part in it. */
  private boolean isApart(int word) {
    return tree.hasChild(word, "case", APART)
        || tree.hasChild(word, "advmod", NOT)
        || Clefts.instead(tree, told.head(), word).isPresent();
  }

  private void known(int word, Referent referent) {
    if (!isAside(word, referent)) {
      found.putIfAbsent(referent.entity().key(), referent.entity());
    }
    tree.children(word, Set.of("conj")).forEach(this::take);
  }

  /** "The mayor of Leeds, Anna Berg": the town only says who she is. */
  private Optional<Integer> nameBeside(int noun) {
    return tree.referent(noun).isPresent()
        ? Optional.empty()
        : tree.children(noun, NAMES).stream()
            .filter(name -> tree.referent(name).filter(Referent::isPerson).isPresent())
            .findFirst();
  }

  /**
   * "The Leeds firm", "during her term", "in her book, Anna Berg": what only describes, and a
   * pronoun that need not stand for somebody named before.
   */
  private boolean isAside(int word, Referent referent) {
    boolean describes = tree.isA(word, "compound") || tree.isA(word, "appos");
    return referent.kind() == Referent.Kind.PRONOMINAL
        ? word < told.head() && isBeforeSubject(word)
        : describes && referent.entity().is(EntityType.PLACE);
  }

  private boolean isBeforeSubject(int word) {
    return Governors.subject(tree, told.head())
        .filter(subject -> word < subject && !tree.isWithin(word, subject))
        .isPresent();
  }
}
