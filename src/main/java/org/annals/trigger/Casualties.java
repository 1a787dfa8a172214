package org.annals.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.ontology.EventType;
import org.annals.ontology.EventTypes;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Denied;
import org.annals.tree.SentenceTree;

/** Finds who is told to be among those who died: "among the dead was Anna Berg". */
public final class Casualties {
  private static final double CONFIDENCE = 0.75;
  private static final Set<String> DEAD = Set.of("dead", "fatalities");

  private final EventType death;

  /** Such deaths are of the class of deaths. */
  public Casualties(EventTypes types) {
    this.death = types.byLabel().getOrDefault("Death", types.top());
  }

  /** All tellings, with those of such deaths. */
  public List<Told> read(SentenceTree tree, List<Told> found) {
    List<Told> all = new ArrayList<>(found);
    for (int word = 0; word < tree.size(); word++) {
      int dead = word;
      if (who(tree, dead).isPresent()) {
        all.removeIf(told -> told.span().overlaps(tree.span(dead)));
        all.add(Told.byRule(tree, dead, death, "death", CONFIDENCE));
      }
    }
    return all;
  }

  /** Who is told to be among the dead that a word stands for. */
  public static Optional<Integer> who(SentenceTree tree, int dead) {
    if (!DEAD.contains(tree.lower(dead)) || !tree.hasChild(dead, "case", Set.of("among"))) {
      return Optional.empty();
    }
    Optional<Integer> behind = Optional.of(tree.head(dead)).filter(who -> isSaid(tree, dead, who));
    return behind.or(
        () ->
            tree.child(dead, "cop").filter(_ -> !Denied.is(tree, dead)).isPresent()
                ? tree.child(dead, "nsubj").filter(who -> who < dead && isNoun(tree, who))
                : Optional.empty());
  }

  /** "Among the dead was Anna Berg". */
  private static boolean isSaid(SentenceTree tree, int dead, int who) {
    return who > dead
        && isNoun(tree, who)
        && tree.children(who, Set.of("cop")).stream().anyMatch(be -> be > dead && be < who)
        && !Denied.is(tree, who);
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN || tree.pos(word) == PartOfSpeech.PROPN;
  }
}
