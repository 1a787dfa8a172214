package org.annals.fact;

import java.util.Set;
import org.annals.tree.SentenceTree;

/** Verbs that tell of what went on for a time and does so no more. */
final class PastVerbs {
  private static final Set<String> GOING_ON =
      Set.of("has", "have", "'ve", "\u2019ve", "is", "are", "will", "would", "may", "might");
  private static final Set<String> HAD = Set.of("had");
  private static final Set<String> FOR = Set.of("for");
  private static final Set<String> UNITS = Set.of("year", "month", "week", "decade", "season");
  private static final Set<String> ENDING = Set.of("before", "until", "till");
  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final Set<String> ONCE =
      Set.of("previously", "formerly", "earlier", "originally", "once");
  private static final Set<String> AS = Set.of("as");
  private static final Set<String> BEGINNERS =
      Set.of("apprentice", "trainee", "intern", "boy", "girl", "man", "woman", "student", "child");
  private static final Set<String> IN = Set.of("in", "during");
  private static final Set<String> REMOVING = Set.of("dismiss", "fire", "sack");

  private PastVerbs() {}

  /** "Worked", "had worked", and not "has worked". */
  static boolean isPast(SentenceTree tree, int verb) {
    String lower = tree.lower(verb);
    return !lower.equals(tree.lemma(verb))
        && !lower.endsWith("s")
        && !lower.endsWith("ing")
        && !tree.hasChild(verb, "aux", GOING_ON);
  }

  /** Whether the sentence says of a past verb that it is over. */
  static boolean isOver(SentenceTree tree, int verb) {
    return tree.hasChild(verb, "aux", HAD)
        || lasted(tree, verb)
        || isEnded(tree, verb)
        || tree.hasChild(verb, "advmod", ONCE)
        || isOfYouth(tree, verb)
        || isDated(tree, verb)
        || isLost(tree, verb);
  }

  /** "For nine years". */
  static boolean lasted(SentenceTree tree, int word) {
    return tree.children(word).stream()
        .anyMatch(
            time ->
                time > word
                    && UNITS.contains(tree.lemma(time))
                    && tree.hasChild(time, "case", FOR));
  }

  /** "Until Monday", "before he was elected". */
  static boolean isEnded(SentenceTree tree, int word) {
    return tree.children(word).stream()
        .anyMatch(
            end ->
                tree.hasChild(end, "case", UNTIL)
                    || (tree.isA(end, "advcl") && tree.hasChild(end, "mark", ENDING)));
  }

  /** "As an apprentice". */
  private static boolean isOfYouth(SentenceTree tree, int verb) {
    return tree.children(verb).stream()
        .anyMatch(noun -> BEGINNERS.contains(tree.lemma(noun)) && tree.hasChild(noun, "case", AS));
  }

  /** "In 1989". */
  static boolean isDated(SentenceTree tree, int word) {
    return tree.children(word).stream()
        .anyMatch(
            year ->
                year > word
                    && tree.lower(year).matches("1\\d{3}|20\\d{2}")
                    && tree.hasChild(year, "case", IN));
  }

  /** "Worked there and was dismissed". */
  private static boolean isLost(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("conj")).stream()
        .anyMatch(
            other ->
                REMOVING.contains(tree.lemma(other))
                    && !tree.children(other, Set.of("aux:pass")).isEmpty());
  }
}
