package org.annals.fact;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.tree.SentenceTree;

/**
 * For which side somebody scores, by the clauses of one sentence: "Leeds took the lead when striker
 * Bo Li headed in", "a goal by substitute Bo Li gave Leeds a victory".
 */
final class MatchDeeds {
  static final Set<String> SCORING =
      Set.of(
          "score", "head", "shoot", "volley", "convert", "tap", "strike", "curl", "finish", "slot",
          "net");

  private static final Set<String> KEEPERS = Set.of("goalkeeper", "keeper");

  private static final Set<String> GOALS =
      Set.of("goal", "header", "strike", "penalty", "shot", "volley", "try", "winner", "double");

  private static final Set<String> GIVING =
      Set.of("give", "put", "earn", "send", "secure", "hand", "take", "fire");

  /** What a side does that scores. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:w[oi]n|beat|reach(?:ed)?|advanced?|moved?|climb(?:ed)?|booked|claimed|secured"
              + "|clinched|defeated|equali[sz]ed|level?led|overcame|thrashed"
              + "|(?:go|went|gone)\\s(?:further\\s)?(?:ahead|in\\sfront|through|to\\sthe\\stop|top)"
              + "|(?:took|taken|take)\\s(?:the|an?)\\s(?:\\S+\\s)?lead|c[ao]me\\s(?:from\\sbehind|back)"
              + "|(?:doubled|extended)\\s(?:their|its|the)\\slead|pulled\\sone\\sback)\\b");

  private static final Set<String> NAMING = Set.of("appos", "flat", "nmod:desc", "compound");
  private static final Set<String> WHEN = Set.of("when", "after", "as", "through");

  private MatchDeeds() {}

  /** The word for the side of the one whose name hangs on that word. */
  static Optional<Integer> side(SentenceTree tree, int name) {
    int person = top(tree, name);
    int above = tree.head(person);
    if (above == SentenceTree.ROOT) {
      return Optional.empty();
    }
    if (tree.isA(person, "nsubj")) {
      return isScoring(tree, above) ? ofScorer(tree, above) : Optional.empty();
    }
    boolean isGoal =
        GOALS.contains(tree.lemma(above))
            && tree.isA(above, "nsubj")
            && tree.hasChild(person, "case", Set.of("by", "from"));
    return isGoal && GIVING.contains(tree.lemma(tree.head(above)))
        ? tree.child(tree.head(above), "iobj").or(() -> tree.child(tree.head(above), "obj"))
        : Optional.empty();
  }

  /** "Striker" in "striker Bo Li", where the name hangs on it. */
  private static int top(SentenceTree tree, int name) {
    int above = tree.head(name);
    return NAMING.contains(tree.relation(name)) && tree.span(above).end() < tree.span(name).start()
        ? above
        : name;
  }

  private static boolean isScoring(SentenceTree tree, int verb) {
    boolean isBeating =
        tree.lemma(verb).equals("beat")
            && tree.children(verb, Set.of("obj")).stream()
                .anyMatch(
                    word ->
                        KEEPERS.contains(tree.lower(word))
                            || (word > 0 && KEEPERS.contains(tree.lower(word - 1))));
    return isBeating || SCORING.contains(tree.lemma(verb));
  }

  private static Optional<Integer> ofScorer(SentenceTree tree, int verb) {
    Stream<Integer> above =
        Set.of("advcl", "advcl:relcl", "acl:relcl").contains(tree.relation(verb))
                && opens(tree, verb, WHEN)
            ? main(tree, verb)
            : Stream.empty();
    Stream<Integer> below =
        tree.children(verb, Set.of("advcl")).stream()
            .filter(clause -> opens(tree, clause, Set.of("as")));
    return Stream.concat(above, below)
        .filter(clause -> isAhead(tree, clause))
        .flatMap(clause -> tree.child(clause, "nsubj").stream())
        .findFirst();
  }

  private static boolean isAhead(SentenceTree tree, int clause) {
    String text = tree.text();
    return AHEAD.matcher(text).region(tree.span(clause).start(), text.length()).lookingAt();
  }

  /** The verb of the clause around: "took the lead in the 17th minute, when Li scored". */
  private static Stream<Integer> main(SentenceTree tree, int verb) {
    int at = tree.head(verb);
    while (at != SentenceTree.ROOT && tree.child(at, "nsubj").isEmpty()) {
      at = tree.head(at);
    }
    return at == SentenceTree.ROOT ? Stream.empty() : Stream.of(at);
  }

  private static boolean opens(SentenceTree tree, int clause, Set<String> words) {
    return tree.children(clause, Set.of("mark", "advmod")).stream()
        .anyMatch(word -> word < clause && words.contains(tree.lower(word)));
  }
}
