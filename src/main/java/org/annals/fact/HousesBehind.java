package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.fact.OfficeFinder.Holding;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds for which house somebody works whose name stands behind the noun for its kind: "Anna Berg
 * of the Leeds law firm Holm Carlsen".
 */
final class HousesBehind {
  private static final Set<String> CASES = Set.of("of", "from", "at", "with");
  private static final Set<String> INSIDE = Set.of("det", "amod", "compound", "nmod:desc", "flat");
  private static final int LONGEST = 5;

  private final SentenceTree tree;

  HousesBehind(SentenceTree tree) {
    this.tree = tree;
  }

  List<Holding> find() {
    List<Holding> found = new ArrayList<>();
    for (Referent house : tree.referents()) {
      int noun = house.kind() == Referent.Kind.NAMED ? noun(house) : -1;
      if (noun > 0 && house.entity().is(EntityType.ORGANIZATION)) {
        person(opening(noun)).map(person -> holding(noun, person, house)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The noun for its kind right before the name; -1 where there is none. */
  private int noun(Referent house) {
    int at = tree.headOf(house.span());
    while (at >= 0 && tree.span(at).end() > house.span().start()) {
      at--;
    }
    boolean isNoun =
        at > 0
            && tree.pos(at) == PartOfSpeech.NOUN
            && !tree.isInName(at)
            && tree.lemma(at).equals(tree.lower(at))
            && tree.span(at).end() + 1 == house.span().start();
    return isNoun ? at : -1;
  }

  /** The word of case that opens the phrase of the noun; -1 where there is none. */
  private int opening(int noun) {
    int at = noun - 1;
    while (at > 0 && noun - at <= LONGEST && isInside(at)) {
      at--;
    }
    return at > 0 && CASES.contains(tree.lower(at)) ? at : -1;
  }

  private boolean isInside(int word) {
    return INSIDE.contains(tree.relation(word)) || tree.isInName(word);
  }

  /** Whose name ends right before the word of case. */
  private Optional<Referent> person(int opening) {
    if (opening < 1) {
      return Optional.empty();
    }
    int end = tree.span(tree.lower(opening - 1).equals(",") ? opening - 2 : opening - 1).end();
    return tree.referents().stream()
        .filter(name -> name.kind() == Referent.Kind.NAMED && name.span().end() == end)
        .filter(name -> name.entity().is(EntityType.PERSON))
        .findFirst();
  }

  private static Holding holding(int told, Referent person, Referent house) {
    return new Holding(
        told, true, person, Relation.WORKS_FOR, new Value.Of(house.entity()), Period.UNKNOWN);
  }
}
