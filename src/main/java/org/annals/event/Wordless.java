package org.annals.event;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Verbs of saying where nobody says anything: "called on her twice", "accepted the gift". */
final class Wordless {
  private static final Set<String> WORDS = DataFile.words("/event/given-words.txt");
  private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "parataxis");
  private static final Set<String> VISITED = Set.of("on", "upon", "at");
  private static final Set<String> SWORN = Set.of("oath", "vow", "pledge", "question", "issue");

  private Wordless() {}

  /** Whether nobody says anything. */
  static boolean is(SentenceTree tree, int verb) {
    boolean hasContent = !tree.children(verb, CONTENT).isEmpty();
    return (!hasContent && isDone(tree, verb)) || isOfThing(tree, verb);
  }

  private static boolean isDone(SentenceTree tree, int verb) {
    return switch (tree.lemma(verb)) {
      case "call" -> isVisit(tree, verb);
      case "accept" -> true;
      case "recall" -> isFetched(tree, verb);
      case "list" -> Passives.is(tree, verb);
      default -> false;
    };
  }

  private static boolean isOfThing(SentenceTree tree, int verb) {
    return switch (tree.lemma(verb)) {
      case "read" -> hasCase(tree, verb, Set.of("of", "about"));
      case "give" -> isHandedOver(tree, verb);
      case "take" ->
          Governors.objects(tree, verb).stream().noneMatch(o -> SWORN.contains(tree.lemma(o)));
      default -> false;
    };
  }

  /** "Called on him every February", but not "called on them for help". */
  private static boolean isVisit(SentenceTree tree, int verb) {
    return Governors.objects(tree, verb).isEmpty()
        && !Passives.is(tree, verb)
        && VISITED.contains(tree.lower(verb + 1))
        && (hasCase(tree, verb, VISITED) || tree.child(verb, "compound:prt").isPresent())
        && !hasCase(tree, verb, Set.of("for"))
        && tree.children(verb, Set.of("advcl")).isEmpty();
  }

  /** "Was exiled and recalled within the year". */
  private static boolean isFetched(SentenceTree tree, int verb) {
    return Passives.is(tree, verb) && !hasCase(tree, verb, Set.of("as", "by"));
  }

  /** "Gave him the post", but not "gave him an answer". */
  private static boolean isHandedOver(SentenceTree tree, int verb) {
    var things = tree.children(verb, Set.of("obj", "nsubj:pass"));
    return !things.isEmpty() && things.stream().noneMatch(t -> WORDS.contains(tree.lemma(t)));
  }

  private static boolean hasCase(SentenceTree tree, int verb, Set<String> cases) {
    return tree.children(verb, Set.of("obl", "nmod")).stream()
        .anyMatch(child -> child > verb && tree.hasChild(child, "case", cases));
  }
}
