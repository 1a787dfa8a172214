package org.annals.label;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Passives;
import org.annals.clause.Stretches;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** What somebody asks or tells another to do: "urged the council to act at once". */
final class Urgings {
  private static final Set<String> URGING = DataFile.words("/label/urging-verbs.txt");
  private static final Set<String> CALLING = Set.of("call", "appeal", "plead");
  private static final Set<String> ON = Set.of("on", "upon", "to", "with");
  private static final Set<String> ADDRESSED = Set.of("obj", "iobj", "nsubj");
  private static final Set<String> CONTENT = Set.of("xcomp", "advcl", "ccomp");
  private static final Set<String> TO = Set.of("to");

  private static final Set<String> NOT = Set.of("not", "never");

  private Urgings() {}

  /** The words from "to" on; nothing where nobody is addressed before them. */
  static Optional<Span> content(SentenceTree tree, int verb) {
    if (tree.pos(verb) != PartOfSpeech.VERB || Passives.is(tree, verb)) {
      return Optional.empty();
    }
    return tree.children(verb, CONTENT).stream()
        .filter(content -> content > verb && isAddressed(tree, verb, content))
        .flatMap(
            content ->
                tree.children(content, Set.of("mark")).stream()
                    .filter(to -> TO.contains(tree.lower(to)) && to < content)
                    .flatMap(
                        to ->
                            Stretches.between(tree, from(tree, to), end(tree, verb, content))
                                .stream()))
        .findFirst();
  }

  /** The word behind the last of it: what follows a semicolon or "which" is no part of it. */
  private static int end(SentenceTree tree, int verb, int content) {
    int end = content + 1;
    while (end < tree.size() && !isCut(tree, end) && isOfIt(tree, end, verb, content)) {
      end++;
    }
    return end;
  }

  private static boolean isOfIt(SentenceTree tree, int word, int verb, int content) {
    return tree.isWithin(word, content)
        || tree.children(verb, Set.of("advcl")).stream()
            .anyMatch(clause -> clause > content && tree.isWithin(word, clause));
  }

  private static boolean isCut(SentenceTree tree, int word) {
    return tree.surface(word).equals(";")
        || (tree.surface(word).equals(",") && isAside(tree, word + 1));
  }

  private static boolean isAside(SentenceTree tree, int word) {
    return word < tree.size()
        && (Set.of("which", "who").contains(tree.lower(word))
            || (tree.lower(word).endsWith("ing") && tree.pos(word) == PartOfSpeech.VERB));
  }

  private static int from(SentenceTree tree, int to) {
    return NOT.contains(tree.lower(to - 1)) ? to - 1 : to;
  }

  private static boolean isAddressed(SentenceTree tree, int verb, int content) {
    boolean isObject =
        URGING.contains(tree.lemma(verb))
            && tree.children(verb, ADDRESSED).stream()
                .anyMatch(who -> isBetween(who, verb, content));
    return isObject
        || (CALLING.contains(tree.lemma(verb))
            && tree.children(verb, Set.of("obl")).stream()
                .anyMatch(who -> isBetween(who, verb, content) && tree.hasChild(who, "case", ON)));
  }

  private static boolean isBetween(int word, int verb, int content) {
    return word > verb && word < content;
  }
}
