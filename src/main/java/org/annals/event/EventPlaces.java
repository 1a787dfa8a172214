package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.clause.Coordinates;
import org.annals.clause.Destinations;
import org.annals.clause.Governors;
import org.annals.entity.Entity;
import org.annals.label.Bodies;
import org.annals.name.EntityType;
import org.annals.ontology.EventType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Finds where an event happens, by the paths that its class allows and by what stands around. */
final class EventPlaces {
  private static final Set<String> REACTIONS = DataFile.words("/event/reactions.txt");
  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> ENDED = Set.of("obj", "nsubj", "nsubj:pass");

  private static final Set<String> WAYS =
      Set.of(
          "road",
          "street",
          "highway",
          "motorway",
          "path",
          "track",
          "route",
          "line",
          "railway",
          "bridge",
          "ferry",
          "access",
          "entrance",
          "way",
          "canal",
          "pipeline",
          "train",
          "flight",
          "border",
          "link");

  private static final Set<String> SPEAKING_OF = DataFile.words("/event/speaking-of-verbs.txt");

  private final ArgumentWords paths;
  private final Bodies bodies;
  private final Whereabouts whereabouts = new Whereabouts();

  EventPlaces(ArgumentWords paths, Bodies bodies) {
    this.paths = paths;
    this.bodies = bodies;
  }

  /** The places where it happens. */
  List<Entity> of(SentenceTree tree, Told told) {
    List<Integer> around =
        isAtOtherTime(tree, told) || isSpokenOf(tree, told)
            ? List.of(told.head())
            : Governors.of(tree, told.head());
    for (int word : around) {
      List<Integer> words =
          word == told.head() ? ownPlaces(tree, told) : placesAbove(tree, word, told.type());
      List<Entity> found = new ArrayList<>();
      collect(tree, told, words, found);
      if (found.isEmpty()) {
        words.forEach(place -> collect(tree, told, whereabouts.of(tree, place), found));
      }
      if (!found.isEmpty()) {
        return found.stream().distinct().toList();
      }
    }
    return isMetWith(tree, told.head()) || isAtOtherTime(tree, told)
        ? List.of()
        : placesBeyond(tree, told);
  }

  /** Where it happens, and not only for where somebody sets out. */
  private List<Integer> ownPlaces(SentenceTree tree, Told told) {
    int head = told.head();
    List<Integer> words = new ArrayList<>(wherePaths(tree, head, told.type()));
    words.removeIf(place -> Destinations.isOfGoal(tree, head, place));
    words.addAll(Destinations.reached(tree, head));
    if (Destinations.goals(tree, head).isEmpty()) {
      words.addAll(Earlier.there(tree, head));
    }
    words.addAll(Whereabouts.where(tree, head));
    LikelyRoles.sure(tree, head, Role.PLACE).stream()
        .filter(place -> !Destinations.isHeadedFor(tree, head, firstBeside(tree, place)))
        .filter(place -> !isAtOtherTime(tree, told) || tree.isWithin(place, head))
        .forEach(words::add);
    return words;
  }

  /** "Blocked the road to Leeds", "miners from Tyrol settled": it happens at neither. */
  private static boolean isEndOfWay(SentenceTree tree, int place) {
    return (tree.isA(place, "nmod") && tree.hasChild(place, "case", FROM))
        || tree.children(place, Set.of("case")).stream()
            .anyMatch(mark -> TO.contains(tree.lower(mark)) && isWay(tree, mark - 1));
  }

  /** Michigan for Ohio in "left for Michigan and Ohio". */
  private static int firstBeside(SentenceTree tree, int place) {
    boolean isBare = tree.child(place, "case").isEmpty();
    int first = place;
    while (isBare && tree.isA(first, "conj")) {
      first = tree.head(first);
    }
    return first;
  }

  private static boolean isWay(SentenceTree tree, int noun) {
    return WAYS.contains(tree.lemma(noun)) && ENDED.contains(tree.relation(noun));
  }

  private List<Integer> placesAbove(SentenceTree tree, int verb, EventType type) {
    List<Integer> words = new ArrayList<>(wherePaths(tree, verb, type));
    words.addAll(whereabouts.goal(tree, verb));
    words.addAll(Earlier.there(tree, verb));
    words.addAll(Whereabouts.where(tree, verb));
    return words;
  }

  /** Those of the participants, of what brought it about, of the head of the sentence. */
  private List<Entity> placesBeyond(SentenceTree tree, Told told) {
    List<Entity> found = new ArrayList<>();
    collect(tree, told, whereabouts.ofParticipants(tree, told), found);
    if (found.isEmpty()) {
      List<Integer> causes = new ArrayList<>(Causes.of(tree, told.head()));
      causes.addAll(SharedPlaces.outcomeOf(tree, told.head(), told.type()));
      for (int cause : causes) {
        collect(tree, told, wherePaths(tree, cause, told.type()), found);
        collect(tree, told, Causes.places(tree, cause), found);
      }
    }
    if (found.isEmpty()) {
      for (int place : SharedPlaces.atTheHead(tree, told.head())) {
        collect(tree, told, List.of(place), found);
        collect(tree, told, whereabouts.of(tree, place), found);
      }
    }
    return found.stream().distinct().toList();
  }

  /** "The murder of Bo Li was condemned in Oslo": that is where they condemned it. */
  private static boolean isSpokenOf(SentenceTree tree, Told told) {
    int above = tree.head(told.head());
    return tree.pos(told.head()) != PartOfSpeech.VERB
        && above != SentenceTree.ROOT
        && tree.pos(above) == PartOfSpeech.VERB
        && (SPEAKING_OF.contains(tree.lemma(above)) || isMetWith(tree, told.head()));
  }

  /** "The defeat caused an outcry in Sweden": that is where they cried. */
  private static boolean isMetWith(SentenceTree tree, int noun) {
    int verb = tree.head(noun);
    return tree.isA(noun, "nsubj")
        && tree.pos(noun) != PartOfSpeech.VERB
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(object -> object > verb && REACTIONS.contains(tree.lemma(object)));
  }

  /** "After the death of his wife he lived in Oslo": she need not have died there. */
  private static boolean isAtOtherTime(SentenceTree tree, Told told) {
    return tree.pos(told.head()) != PartOfSpeech.VERB
        && tree.isA(told.head(), "obl")
        && tree.hasChild(
            told.head(), "case", Set.of("after", "before", "since", "until", "following"));
  }

  private List<Integer> wherePaths(SentenceTree tree, int word, EventType type) {
    List<Integer> words = new ArrayList<>();
    type.places().forEach(path -> words.addAll(paths.along(tree, word, path)));
    if (type.localName().equals("LifeEvent")) {
      words.addAll(whereabouts.behindCause(tree, word));
      words.addAll(Whereabouts.island(tree, word));
    }
    return words;
  }

  /** For which places somebody only sets out. */
  List<Entity> goals(SentenceTree tree, Told told) {
    List<Entity> found = new ArrayList<>();
    collect(tree, told, whereabouts.goal(tree, told.head()), found);
    return found;
  }

  private void collect(SentenceTree tree, Told told, List<Integer> words, List<Entity> into) {
    words.stream()
        .filter(word -> !isEndOfWay(tree, firstBeside(tree, word)))
        .flatMap(word -> Coordinates.of(tree, told.head(), word).stream())
        .flatMap(each -> bodies.entities(tree, told, each).stream())
        .filter(entity -> entity.is(EntityType.PLACE))
        .filter(entity -> !into.contains(entity))
        .forEach(into::add);
  }
}
