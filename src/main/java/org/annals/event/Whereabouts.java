package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Finds the names of places that stand a step away from the words of an event. */
final class Whereabouts {
  private static final Set<String> INSIDE =
      Set.of("in", "at", "near", "outside", "inside", "around", "across", "throughout");
  private static final Set<String> GOALS = Set.of("to", "into");
  private static final Set<String> LEAVING = Set.of("leave", "depart", "embark");
  private static final Set<String> NAMING = Set.of("compound", "nmod:poss", "appos");
  private static final Set<String> PARTICIPANTS = Set.of("nsubj", "nsubj:pass", "obj");
  private static final Set<String> HOMES = Set.of("home", "residence", "apartment", "flat");
  private static final Set<String> CAUSES = Set.of("of", "from", "after", "following");
  private static final Set<String> WITHIN = Set.of("appos", "nmod", "nmod:unmarked", "flat");
  private static final int DEPTH = 3;

  /** Classes of what happens where those are to whom it happens, or who do it. */
  private static final Set<String> WHERE_THEY_ARE =
      Set.of("Protest", "Strike", "Raid", "Arrest", "Attack", "War", "Crisis");

  private static final Set<String> COURTS =
      Set.of("court", "tribunal", "judge", "jury", "magistrate", "magistrates", "prosecutor");

  private static final Set<String> BENCHES = Set.of("court", "tribunal");

  private static final Set<String> NOWHERE =
      Set.of(
          "belief",
          "confidence",
          "faith",
          "holding",
          "hope",
          "interest",
          "investment",
          "part",
          "share",
          "stake",
          "trust");

  private static final Set<String> AGREEMENTS =
      Set.of("treaty", "agreement", "accord", "pact", "deal", "truce", "armistice", "peace");

  private final Set<String> disasters = DataFile.words("/clause/occasions.txt");
  private final Set<String> placeNouns = DataFile.words("/clause/place-nouns.txt");
  private final Set<String> occasions = DataFile.words("/event/gatherings.txt");
  private final Set<String> placing = DataFile.words("/event/placing-verbs.txt");
  private final Set<String> motionVerbs = DataFile.words("/clause/motion-verbs.txt");

  /** Below a common noun for a place: "the harbour of Trieste", "a mill in Dalton". */
  List<Integer> of(SentenceTree tree, int noun) {
    List<Integer> found = new ArrayList<>();
    if (placeNouns.contains(tree.lemma(noun)) || HOMES.contains(tree.lemma(noun))) {
      collect(tree, noun, 0, found);
    } else if (occasions.contains(tree.lemma(noun))) {
      tree.children(noun, Set.of("nmod")).stream()
          .filter(child -> tree.hasChild(child, "case", INSIDE))
          .forEach(found::add);
    }
    return found;
  }

  /** "Died of a fever in Lisbon": the place that was read with the cause is that of the death. */
  List<Integer> behindCause(SentenceTree tree, int verb) {
    List<Integer> found = new ArrayList<>();
    for (int cause : tree.children(verb)) {
      if (tree.isA(cause, "obl") && tree.hasChild(cause, "case", CAUSES)) {
        tree.children(cause).stream()
            .filter(child -> tree.isA(child, "nmod") && tree.hasChild(child, "case", INSIDE))
            .filter(child -> tree.referent(child).isPresent())
            .forEach(found::add);
      }
    }
    return found;
  }

  /** "Born on Santa Maria": a place that is no road. */
  static List<Integer> island(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obl")).stream()
        .filter(child -> tree.hasChild(child, "case", Set.of("on")))
        .filter(
            child ->
                tree.referent(child)
                    .filter(r -> !r.entity().entityClass().localName().equals("Road"))
                    .isPresent())
        .toList();
  }

  /**
   * "Moved to Ibadan, where their daughters were born": the place that the clause is about.
   *
   * @param verb of a clause that "where" opens behind the name of a place
   */
  static List<Integer> where(SentenceTree tree, int verb) {
    boolean opens =
        tree.children(verb, Set.of("advmod", "mark", "obl")).stream()
            .anyMatch(child -> child < verb && tree.lower(child).equals("where"));
    if (!opens) {
      return List.of();
    }
    int where =
        tree.children(verb).stream()
            .filter(child -> tree.lower(child).equals("where"))
            .findFirst()
            .orElse(verb);
    int end = tree.lower(where - 1).equals(",") ? where - 2 : where - 1;
    return tree.referents().stream()
        .filter(r -> end >= 0 && r.span().end() == tree.span(end).end())
        .map(r -> tree.headOf(r.span()))
        .filter(at -> at >= 0)
        .map(at -> outermost(tree, at))
        .toList();
  }

  /** "Oslo" of "Oslo, Norway". */
  private static int outermost(SentenceTree tree, int place) {
    int above = tree.head(place);
    boolean isWithin =
        above >= 0
            && above < place
            && WITHIN.contains(tree.relation(place))
            && tree.referent(above).isPresent();
    return isWithin ? above : place;
  }

  private void collect(SentenceTree tree, int noun, int depth, List<Integer> found) {
    boolean isPlace = placeNouns.contains(tree.lemma(noun));
    for (int child : tree.children(noun)) {
      boolean named = isPlace && NAMING.contains(tree.relation(child));
      if (named || isBelow(tree, child, isPlace)) {
        if (tree.referent(child).isPresent()) {
          found.add(child);
        } else if (depth < DEPTH) {
          collect(tree, child, depth + 1, found);
        }
      }
    }
  }

  /** "In Dalton"; of a place, also "of Trieste". */
  private static boolean isBelow(SentenceTree tree, int child, boolean isPlace) {
    return tree.isA(child, "nmod")
        && (tree.hasChild(child, "case", INSIDE)
            || (isPlace && tree.hasChild(child, "case", Set.of("of"))));
  }

  /**
   * "Raided two mills in Dalton", "dockers in Rotterdam walked out", "a fire destroyed a school
   * in".
   */
  List<Integer> ofParticipants(SentenceTree tree, Told told) {
    int verb = Governors.of(tree, told.head()).getLast();
    boolean placed = placing.contains(tree.lemma(verb));
    boolean where = WHERE_THEY_ARE.contains(told.type().localName());
    if (tree.pos(verb) != PartOfSpeech.VERB) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    List<Integer> participants =
        where ? participants(tree, verb) : placed ? placed(tree, verb) : telling(tree, told, verb);
    for (int participant : participants) {
      if (tree.referent(participant).isEmpty() || isCourt(tree, participant)) {
        collect(tree, participant, 1, found);
      }
    }
    return found.isEmpty() ? List.of() : List.of(found.getLast());
  }

  /** "Kept a shop in Dalton", but not "lost faith in Peru". */
  private static List<Integer> placed(SentenceTree tree, int verb) {
    return Governors.objects(tree, verb).stream()
        .filter(object -> !NOWHERE.contains(tree.lemma(object)))
        .toList();
  }

  /** "A court in Dalton jailed him", "a fire in Dalton killed two", "signed a treaty in Dalton". */
  private List<Integer> telling(SentenceTree tree, Told told, int verb) {
    return switch (told.type().localName()) {
      case "CourtRuling", "LegalFiling" -> of(tree, participants(tree, verb), COURTS);
      case "LifeEvent" -> of(tree, participants(tree, verb), disasters);
      default ->
          tree.lemma(verb).equals("sign")
              ? of(tree, Governors.objects(tree, verb), AGREEMENTS)
              : Governors.subject(tree, verb).filter(court -> isCourt(tree, court)).stream()
                  .toList();
    };
  }

  /** "The High Court in Dalton freed him", whatever it does. */
  private static boolean isCourt(SentenceTree tree, int noun) {
    return BENCHES.contains(tree.lower(noun));
  }

  private static List<Integer> of(SentenceTree tree, List<Integer> words, Set<String> nouns) {
    return words.stream().filter(word -> nouns.contains(tree.lemma(word))).toList();
  }

  private static List<Integer> participants(SentenceTree tree, int verb) {
    List<Integer> found =
        new ArrayList<>(
            tree.children(verb).stream().filter(child -> takesPart(tree, child)).toList());
    Governors.subject(tree, verb).filter(s -> !found.contains(s)).ifPresent(found::addFirst);
    return found;
  }

  private static boolean takesPart(SentenceTree tree, int child) {
    return PARTICIPANTS.contains(tree.relation(child))
        || (tree.isA(child, "obl") && tree.hasChild(child, "case", Set.of("by")));
  }

  /** "Came to Leeds for the verdict": where those go who take part in what a noun tells. */
  List<Integer> goal(SentenceTree tree, int verb) {
    if (LEAVING.contains(tree.lemma(verb))) {
      return tree.children(verb, Set.of("obl")).stream()
          .filter(child -> tree.hasChild(child, "case", Set.of("for")))
          .toList();
    }
    return motionVerbs.contains(tree.lemma(verb))
        ? tree.children(verb, Set.of("obl")).stream()
            .filter(child -> tree.hasChild(child, "case", GOALS))
            .toList()
        : List.of();
  }
}
