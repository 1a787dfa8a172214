package org.annals.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * The office of somebody whom a text has told by that alone, and names a little later: "Peru's
 * energy minister resigned on Monday. Bo Li, who had held the post since May".
 */
final class OpenPosts {
  /** How many sentences later the name may stand. */
  private static final int REACH = 3;

  private static final int LONGEST = 9;
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  /** What says of somebody that he is in office no more, or is in trouble. */
  private static final Set<String> FATES =
      Set.of(
          "resign", "quit", "leave", "step", "retire", "die", "sack", "dismiss", "fire", "suspend",
          "arrest", "detain", "charge", "remove", "oust", "kill", "accuse", "jail", "convict");

  private OpenPosts() {}

  /** The words for it; none where the text has told of no such office, or of more than one. */
  static Optional<String> before(List<SentenceTree> trees, int sentence) {
    List<String> found =
        IntStream.range(Math.max(0, sentence - REACH), sentence)
            .mapToObj(trees::get)
            .flatMap(tree -> told(tree).stream())
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static Optional<String> told(SentenceTree tree) {
    return IntStream.range(0, tree.size())
        .filter(verb -> tree.pos(verb) == PartOfSpeech.VERB && FATES.contains(tree.lemma(verb)))
        .boxed()
        .flatMap(verb -> tree.children(verb, SUBJECTS).stream())
        .filter(noun -> isUnnamed(tree, noun))
        .map(noun -> words(tree, noun))
        .filter(words -> words.split(" ").length <= LONGEST && ToldRoles.isPost(words))
        .findFirst();
  }

  private static boolean isUnnamed(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        && tree.referent(noun).isEmpty()
        && tree.children(noun, Set.of("appos", "flat", "conj")).isEmpty()
        && (tree.hasChild(noun, "det", Set.of("the"))
            || tree.child(noun, "nmod:poss").flatMap(tree::referent).isPresent());
  }

  /** From its first word to the first comma behind it, or the verb. */
  private static String words(SentenceTree tree, int noun) {
    int first = noun;
    while (first > 0 && tree.isWithin(first - 1, noun)) {
      first--;
    }
    int last = noun;
    while (tree.isWithin(last + 1, noun) && tree.pos(last + 1) != PartOfSpeech.PUNCT) {
      last++;
    }
    return tree.text()
        .substring(tree.span(first).start(), tree.span(last).end())
        .replaceAll("\\s+", " ")
        .replaceFirst("^(?i:the) ", "");
  }
}
