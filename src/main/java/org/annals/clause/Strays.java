package org.annals.clause;

import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Words that the tree takes for subjects and that are none. */
final class Strays {
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
  private static final Set<String> OWNING = Set.of("'s", "\u2019s");

  private Strays() {}

  /** Whether it owns the subject behind it, or is whom the verb asks to do something. */
  static boolean isNoSubject(SentenceTree tree, int verb, int word) {
    return isOwner(tree, verb, word) || isAsked(tree, verb, word) || isSource(tree, word);
  }

  /** "According to Bo Li", who only says so. */
  private static boolean isSource(SentenceTree tree, int word) {
    return tree.hasChild(word, "case", Set.of("according"));
  }

  /** "Norway's parliament rejected it", where both hang on the verb. */
  private static boolean isOwner(SentenceTree tree, int verb, int word) {
    return tree.hasChild(word, "case", OWNING)
        && tree.children(verb, Governors.SUBJECTS).stream()
            .anyMatch(other -> other > word && other < verb);
  }

  /** "Dismissed the case and ordered Bo Li to pay": he has not ordered anything. */
  static boolean isAsked(SentenceTree tree, int verb, int word) {
    return word > verb
        && tree.isA(verb, "conj")
        && tree.children(verb, Set.of("xcomp")).stream()
            .anyMatch(
                goal ->
                    tree.children(goal, Set.of("mark")).stream()
                        .anyMatch(to -> to > word && tree.lower(to).equals("to")));
  }

  /** "LEEDS — Police have arrested": the place of the report is nobody who does something. */
  static boolean isDateline(SentenceTree tree, int word) {
    int last = word;
    while (tree.isInName(last + 1) && tree.isWithin(last + 1, word)) {
      last++;
    }
    return word == 0 && DASHES.contains(tree.lower(last + 1));
  }

  /** "Of the 300 men, only 80 joined": the number right before the verb. */
  static boolean isNumberOf(SentenceTree tree, int number, int verb) {
    return isShareOf(tree, number) || isPlainNumber(tree, number, verb);
  }

  /** "Two-thirds of the delegates voted", where the tree hangs the share on its noun. */
  private static boolean isShareOf(SentenceTree tree, int noun) {
    return tree.hasChild(noun, "case", Set.of("of"))
        && tree.children(noun, Set.of("nummod")).stream()
            .anyMatch(number -> tree.lower(number + 1).equals("of"));
  }

  private static boolean isPlainNumber(SentenceTree tree, int number, int verb) {
    return number == verb - 1
        && tree.pos(number) == PartOfSpeech.NUM
        && tree.lower(0).equals("of")
        && tree.child(number, "case").isEmpty();
  }
}
