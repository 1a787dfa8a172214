package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * "The cup was the club's first since it was founded": whose first it is has been founded, and no
 * cup. The same of the last, the best and the only one, and of "Acme's first loss since it opened".
 */
final class FirstSince {
  private static final Set<String> ONLY = Set.of("first", "only", "last", "maiden", "inaugural");
  private static final Set<String> WHEN = Set.of("since", "after", "before");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
              + "|[a-z]+t(?:een|ie)th|\\d+(?:st|nd|rd|th)");
  private static final Pattern MOST = Pattern.compile("[a-z]{2,}est|worst");
  private static final Set<String> OWNED = Set.of("nmod:poss");

  private FirstSince() {}

  /** What "it" stands for as the subject of such a clause. */
  static Optional<Antecedent> of(SentenceTree tree, int word, List<Occurrence> now) {
    int clause = tree.head(word);
    boolean isSubject =
        clause != SentenceTree.ROOT
            && tree.lower(word).equals("it")
            && tree.isA(word, "nsubj")
            && (tree.isA(clause, "advcl") || tree.isA(clause, "acl"))
            && tree.hasChild(clause, "mark", WHEN);
    return isSubject ? owner(tree, clause, word, now) : Optional.empty();
  }

  private static Optional<Antecedent> owner(
      SentenceTree tree, int clause, int word, List<Occurrence> now) {
    int above = tree.head(clause);
    return Stream.concat(Stream.of(above), tree.children(above, Set.of("obj")).stream())
        .filter(noun -> noun < word && isOne(tree, noun))
        .flatMap(noun -> tree.children(noun, OWNED).stream())
        .flatMap(owner -> now.stream().filter(o -> Grammar.top(tree, o.word()) == owner))
        .map(Occurrence::who)
        .filter(Antecedent::isThing)
        .findFirst();
  }

  /** "Its first", "its second title", "its most costly mistake". */
  private static boolean isOne(SentenceTree tree, int noun) {
    return tree.pos(noun) != PartOfSpeech.VERB
        && (isFirst(tree, noun)
            || tree.children(noun, Set.of("amod", "nummod")).stream()
                .anyMatch(word -> isFirst(tree, word)));
  }

  private static boolean isFirst(SentenceTree tree, int word) {
    return ONLY.contains(tree.lower(word))
        || ORDINAL.matcher(tree.lower(word)).matches()
        || (tree.pos(word) == PartOfSpeech.ADJ && MOST.matcher(tree.lower(word)).matches())
        || tree.hasChild(word, "advmod", Set.of("most"));
  }
}
