package org.annals.clause;

import java.util.List;
import java.util.Set;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Tells places for which somebody only sets out from those where something happens: "left for
 * Leeds", "sent to a clinic in Leeds"; who returned to Leeds was there.
 */
public final class Destinations {
  private static final Set<String> GOING = DataFile.words("/clause/motion-verbs.txt");
  private static final Set<String> ARRIVING = DataFile.words("/clause/arriving-verbs.txt");
  private static final String THERE = "there";
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> ENTERING = Set.of("into");
  private static final Set<String> LEAVING = Set.of("leave", "depart", "embark");
  private static final Set<String> FOR = Set.of("for");
  private static final Set<String> TOWARD = Set.of("to", "toward", "towards");
  private static final Set<String> WAYS = Set.of("to", "toward", "towards", "for", "from");
  private static final Set<String> INSIDE = Set.of("in", "at", "near", "outside");

  private Destinations() {}

  /** "Returned to Leeds", "moved into a house": what a verb says to have been reached. */
  public static List<Integer> reached(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        ? tree.children(verb, Set.of("obl")).stream()
            .filter(goal -> isReached(tree, verb, goal))
            .toList()
        : List.of();
  }

  private static boolean isReached(SentenceTree tree, int verb, int goal) {
    return tree.hasChild(goal, "case", TO)
        ? arrives(tree, verb)
        : tree.hasChild(goal, "case", ENTERING) && GOING.contains(tree.lemma(verb));
  }

  private static boolean arrives(SentenceTree tree, int verb) {
    return ARRIVING.contains(tree.lemma(verb)) && Tense.of(tree, verb).isOver();
  }

  /** Whether a verb only says where somebody sets out for: "moved", but not "returned". */
  private static boolean leads(SentenceTree tree, int verb) {
    return GOING.contains(tree.lemma(verb)) && !arrives(tree, verb);
  }

  /** "There" in "moved there", and "to Leeds" in "moved to Leeds". */
  public static List<Integer> goals(SentenceTree tree, int verb) {
    if (!leads(tree, verb)) {
      return LEAVING.contains(tree.lemma(verb)) ? behind(tree, verb, FOR) : List.of();
    }
    List<Integer> named = behind(tree, verb, TOWARD);
    return named.isEmpty()
        ? tree.children(verb, Set.of("advmod")).stream()
            .filter(there -> there > verb && tree.lower(there).equals(THERE))
            .toList()
        : named;
  }

  private static List<Integer> behind(SentenceTree tree, int verb, Set<String> cases) {
    return tree.children(verb, Set.of("obl")).stream()
        .filter(goal -> tree.hasChild(goal, "case", cases))
        .toList();
  }

  /** Whether a name only says where something leads or comes from: "to Leeds", "from Leeds". */
  public static boolean isHeadedFor(SentenceTree tree, int verb, int place) {
    return isWay(tree, verb, place)
        || goals(tree, verb).contains(place)
        || isOfGoal(tree, verb, place);
  }

  private static boolean isWay(SentenceTree tree, int verb, int word) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && tree.hasChild(word, "case", WAYS)
        && !reached(tree, verb).contains(word);
  }

  /** "Wrecked on her way to Leeds": whether a clause names a place only with such a word. */
  public static boolean isOnlyWay(SentenceTree tree, int verb, EntityKey place) {
    return tree.referents().stream()
        .filter(referent -> referent.entity().key().equals(place))
        .map(referent -> tree.headOf(referent.span()))
        .anyMatch(at -> at >= 0 && tree.isWithin(at, verb) && isWay(tree, verb, at));
  }

  /** "Sent to a clinic in Leeds": where the goal is, whatever the tree hangs it on. */
  public static boolean isOfGoal(SentenceTree tree, int verb, int place) {
    return leads(tree, verb)
        && tree.hasChild(place, "case", INSIDE)
        && tree.referent(place).filter(r -> r.entity().is(EntityType.PLACE)).isPresent()
        && tree.children(verb, Set.of("obl")).stream()
            .filter(goal -> goal < place && isWay(tree, verb, goal))
            .anyMatch(goal -> tree.isWithin(place, goal) || isJustBehind(tree, goal, place));
  }

  private static boolean isJustBehind(SentenceTree tree, int goal, int place) {
    int before = place;
    while (before > goal && tree.isWithin(before, place)) {
      before--;
    }
    return tree.isWithin(before, goal);
  }
}
