package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.LightVerbs;
import org.annals.clause.Passives;
import org.annals.ontology.ArgumentPath;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.DoneActs;
import org.annals.tree.SentenceTree;
import org.annals.trigger.FirstDoers;

/** Follows the paths of an event class from the word that tells of the event to its arguments. */
final class ArgumentWords {
  private static final Set<String> GRASPING =
      Set.of(
          "drag", "pull", "lift", "hold", "carry", "grab", "seize", "haul", "yank", "hang", "tie",
          "lead", "catch", "take");

  private static final String SUBJECT = "nsubj";
  private static final String PASSIVE_SUBJECT = "nsubj:pass";
  private static final Set<String> CARRYING = Set.of("present", "submit", "lodge", "hand");

  private final Set<String> sufferingVerbs = DataFile.words("/event/suffering-verbs.txt");

  /** The words at the ends of paths, each once. */
  List<Integer> fillers(SentenceTree tree, int head, List<ArgumentPath> paths) {
    List<Integer> found = new ArrayList<>();
    for (ArgumentPath path : paths) {
      for (int word : along(tree, head, path)) {
        if (!found.contains(word)) {
          found.add(word);
        }
      }
    }
    return found;
  }

  /** The words at the end of one path. */
  List<Integer> along(SentenceTree tree, int head, ArgumentPath path) {
    if (path.relation().equals(SUBJECT) || path.relation().equals(PASSIVE_SUBJECT)) {
      return subjects(tree, head, path.relation().equals(PASSIVE_SUBJECT));
    }
    boolean passive = Passives.is(tree, head);
    if (path.relation().equals("obj")) {
      return passive ? List.of() : Governors.objects(tree, head);
    }
    return behind(tree, head, path, passive);
  }

  private static List<Integer> behind(
      SentenceTree tree, int head, ArgumentPath path, boolean passive) {
    boolean isDoer =
        path.relation().equals("obl:agent")
            || (path.relation().equals("obl") && path.cases().equals(Set.of("by")));
    if (isDoer && tree.pos(head) == PartOfSpeech.VERB && !passive) {
      return List.of();
    }
    List<Integer> found =
        tree.children(head).stream()
            .filter(child -> tree.relation(child).equals(path.relation()))
            .filter(child -> hasCase(tree, child, path))
            .filter(child -> !isDoer || !isGrasped(tree, head, child))
            .toList();
    return found.isEmpty() && passive && path.relation().equals("obl:agent")
        ? Doers.behind(tree, head)
        : found;
  }

  /** "Was dragged away by her hair". */
  private static boolean isGrasped(SentenceTree tree, int verb, int behind) {
    return GRASPING.contains(tree.lemma(verb))
        && ClassChecks.isNoPerson(tree, behind)
        && tree.children(behind, Set.of("nmod:poss")).stream()
            .anyMatch(whose -> tree.pos(whose) == PartOfSpeech.PRON);
  }

  /** Of an agent behind the verb "by", whatever the tree calls it: "sold to Acme Corporation". */
  private static boolean hasCase(SentenceTree tree, int word, ArgumentPath path) {
    Set<String> cases = path.relation().equals("obl:agent") ? Set.of("by") : path.cases();
    return cases.isEmpty() || tree.hasChild(word, "case", cases);
  }

  private List<Integer> subjects(SentenceTree tree, int head, boolean passive) {
    if (tree.pos(head) == PartOfSpeech.VERB) {
      return Passives.is(tree, head) == passive ? subject(tree, head).stream().toList() : List.of();
    }
    boolean isObject = tree.relation(head).equals("obj");
    return passive || isObject
        ? carried(tree, head, passive, isObject)
        : tree.relation(head).equals(PASSIVE_SUBJECT)
            ? carriers(tree, tree.head(head))
            : doers(tree, head);
  }

  private static Optional<Integer> subject(SentenceTree tree, int verb) {
    int told = FirstDoers.predicate(tree, verb).orElse(verb);
    return DoneActs.doer(tree, verb).or(() -> Governors.subject(tree, told));
  }

  private static List<Integer> doers(SentenceTree tree, int noun) {
    return LightVerbs.over(tree, noun)
        .flatMap(light -> Governors.subject(tree, light))
        .or(() -> onStrike(tree, noun))
        .stream()
        .toList();
  }

  private List<Integer> carried(SentenceTree tree, int head, boolean passive, boolean isObject) {
    int verb = tree.head(head);
    boolean carries =
        isObject
            && verb != SentenceTree.ROOT
            && (passive ? sufferingVerbs.contains(tree.lemma(verb)) : LightVerbs.is(tree, verb));
    return carries ? Governors.subject(tree, verb).stream().toList() : List.of();
  }

  /** "The dockers have been on strike since May". */
  private static Optional<Integer> onStrike(SentenceTree tree, int noun) {
    return tree.hasChild(noun, "case", Set.of("on")) && tree.child(noun, "cop").isPresent()
        ? tree.child(noun, SUBJECT)
        : Optional.empty();
  }

  /** "A petition was presented by Anna Berg". */
  private List<Integer> carriers(SentenceTree tree, int verb) {
    return LightVerbs.is(tree, verb) || CARRYING.contains(tree.lemma(verb))
        ? tree.children(verb).stream()
            .filter(child -> child > verb && tree.hasChild(child, "case", Set.of("by")))
            .toList()
        : List.of();
  }
}
