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
import org.annals.label.WayFrom;
import org.annals.label.WhichBehind;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Bridge;
import org.annals.tree.Clefts;
import org.annals.tree.Denied;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Being;
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
          "orphan",
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

  /** Further clauses of one that tells no event. */
  private static final Set<String> MORE = Set.of("ccomp", "advcl", "conj");

  private static final Set<String> CONTENT = Set.of("ccomp");
  private static final Set<String> AIMS = Set.of("to", "of", "for");
  private static final Set<String> DESCRIBING = Set.of("acl", "acl:relcl");
  private static final Set<String> NAMES = Set.of("appos", "flat", "nmod:desc");

  private final SentenceTree tree;
  private final Told told;
  private final Set<Integer> events;
  private final Map<EntityKey, Entity> found = new LinkedHashMap<>();

  private Involved(SentenceTree tree, Told told, Set<Integer> events) {
    this.tree = tree;
    this.told = told;
    this.events = events;
  }

  /**
   * The entities that the clause names, in the order of the text: agents, patients and places among
   * them, but none that is only the source of what is told.
   *
   * @param stance how it is told
   * @param events heads of all events of the sentence, whose clauses name what they involve
   */
  static List<Entity> in(SentenceTree tree, Told told, Stance stance, Set<Integer> events) {
    Involved involved = new Involved(tree, told, events);
    involved.around(told.head());
    LightVerbs.over(tree, told.head()).ifPresent(involved::around);
    Earlier.there(tree, told.head()).forEach(involved::there);
    Provisions.law(tree, told.head()).ifPresent(involved::take);
    Provisions.lawBefore(tree, told.head())
        .ifPresent(law -> involved.found.putIfAbsent(law.key(), law));
    Being.subject(tree, told.head()).ifPresent(involved::take);
    WhichBehind.antecedent(tree, told.head()).ifPresent(involved::named);
    WayFrom.goal(tree, told.head()).ifPresent(involved::named);
    if (Bearings.is(told)) {
      Bearings.other(tree, told.head()).ifPresent(involved::take);
    }
    Whiches.ofCase(tree, told.head()).ifPresent(involved::name);
    stance.speakers().stream()
        .filter(Speaker.Named.class::isInstance)
        .map(Speaker.Named.class::cast)
        .forEach(speaker -> involved.found.remove(speaker.entity().key()));
    return new ArrayList<>(involved.found.values());
  }

  /** Below the telling; below a verb that it hangs on, what says where and with whom it is done. */
  private void around(int word) {
    boolean isVerb = tree.pos(word) == PartOfSpeech.VERB;
    tree.children(word, isVerb ? OF_VERB : OF_NOUN).forEach(this::take);
    tree.children(word, isVerb ? CONTENT : DESCRIBING).forEach(this::below);
    tree.children(word, Set.of("advcl")).stream().filter(this::isAim).forEach(this::below);
  }

  /** A clause that tells no event: "said that Bo Li was ill", "oak that grew in Leeds". */
  private void below(int clause) {
    if (events.contains(clause)) {
      return;
    }
    tree.referent(clause).ifPresent(referent -> known(clause, referent));
    tree.children(clause).stream()
        .filter(word -> OF_VERB.contains(tree.relation(word)) || isOfNoun(clause, word))
        .forEach(this::take);
    tree.children(clause, MORE).forEach(this::below);
  }

  /** "Sent a boat to save Bo Li", "accused her of robbing Bo Li". */
  private boolean isAim(int clause) {
    return tree.hasChild(clause, "mark", AIMS) && tree.child(clause, "nsubj").isEmpty();
  }

  private boolean isOfNoun(int clause, int word) {
    return OF_NOUN.contains(tree.relation(word))
        && !MORE.contains(tree.relation(word))
        && tree.referent(clause).isEmpty();
  }

  private void take(int word) {
    if (word == told.head() || isApart(word)) {
      return;
    }
    Optional<Integer> name = nameBeside(word);
    if (name.isPresent()) {
      take(name.get());
    } else {
      tree.referent(word).ifPresentOrElse(referent -> known(word, referent), () -> unnamed(word));
    }
  }

  /** "Leeds, from which she returned". */
  private void named(int noun) {
    tree.referent(noun).ifPresent(this::name);
  }

  private void name(Referent name) {
    found.putIfAbsent(name.entity().key(), name.entity());
  }

  /** "Moved there". */
  private void there(int word) {
    take(word);
    tree.anaphora().group(word).stream()
        .map(Referent::entity)
        .forEach(place -> found.putIfAbsent(place.key(), place));
  }

  /** "The harbour", of a town that the text has named before. */
  private void unnamed(int word) {
    around(word);
    tree.anaphora()
        .bridge(word, Bridge.Relation.OF, Bridged.LEAST)
        .filter(_ -> tree.anaphora().group(word).isEmpty())
        .map(Bridge::entity)
        .ifPresent(whole -> found.putIfAbsent(whole.key(), whole));
  }

  /** "Acme, not Bo Li": he has no part in it. */
  private boolean isApart(int word) {
    boolean isClause = tree.child(word, "cop").isPresent() && tree.child(word, "nsubj").isPresent();
    return (isClause && tree.isA(word, "conj"))
        || tree.hasChild(word, "case", APART)
        || Denied.is(tree, word)
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
   * "The Leeds firm", "during her term", "in her book, Anna Berg", "a child who came with her
   * parents": what only describes, and a pronoun that need not stand for somebody named before.
   */
  private boolean isAside(int word, Referent referent) {
    boolean describes = tree.isA(word, "compound") || tree.isA(word, "appos");
    return referent.kind() == Referent.Kind.PRONOMINAL
        ? (isBeforeSubject(word) && !isIn(word, CONTENT)) || isIn(word, DESCRIBING)
        : describes && referent.entity().is(EntityType.PLACE);
  }

  private boolean isIn(int word, Set<String> clauses) {
    int at = word;
    while (at != told.head() && tree.head(at) != SentenceTree.ROOT) {
      if (clauses.contains(tree.relation(at))) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  private boolean isBeforeSubject(int word) {
    return Governors.subject(tree, told.head())
        .filter(subject -> word < told.head() && word < subject && !tree.isWithin(word, subject))
        .isPresent();
  }
}
