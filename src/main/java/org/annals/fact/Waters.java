package org.annals.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.tree.SentenceTree;

/** Tells what lies at a river or a sea from what lies in a place: "a town on the Mulde". */
final class Waters {
  private static final Set<String> PLACING =
      Set.of(Relation.LOCATED_IN.term(), Relation.RESIDES_IN.term());

  private static final Set<EntityClass> AREAS =
      Set.of(EntityClass.COUNTRY, EntityClass.REGION, EntityClass.CITY);

  private static final Pattern LAND =
      Pattern.compile(".*(?:isle|island|islands|peninsula|cape|plateau|plain|archipelago|coast).*");

  private static final Set<String> ON = Set.of("on", "upon");
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> THE = Set.of("the");
  private static final Set<String> EDGES = Set.of("bank", "shore", "mouth", "confluence", "source");

  /** Whether a place that something is said to lie or live in is only what it lies at. */
  boolean isBeside(SentenceTree tree, Statement statement) {
    if (!PLACING.contains(statement.relation().term())
        || !(statement.object() instanceof Value.Of(Entity place))
        || isArea(place)) {
      return false;
    }
    List<Integer> words = Ends.in(tree, statement.object());
    return !words.isEmpty() && words.stream().allMatch(word -> isEdge(tree, word));
  }

  private static boolean isArea(Entity place) {
    boolean isKnown = place.known().isPresent() && AREAS.contains(place.entityClass());
    return isKnown || LAND.matcher(place.label().toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean isEdge(SentenceTree tree, int word) {
    boolean isOn = tree.hasChild(word, "case", ON) && tree.hasChild(word, "det", THE);
    int above = tree.head(word);
    boolean isOfEdge =
        above != SentenceTree.ROOT
            && tree.hasChild(word, "case", OF)
            && EDGES.contains(tree.lemma(above));
    return isOn || isOfEdge;
  }
}
