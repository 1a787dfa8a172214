package org.annals.label;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * What is said behind a comma of some of those that a clause has counted: "made 95,000 bicycles,
 * half of them electric", "shot 48 people, among them a priest", whatever the tree hangs it on.
 */
final class SomeOfThem {
  private static final int LONGEST = 90;
  private static final Set<String> PORTIONS =
      Set.of(
          "half",
          "third",
          "quarter",
          "most",
          "many",
          "some",
          "all",
          "both",
          "none",
          "several",
          "few",
          "dozens",
          "hundreds",
          "thousands",
          "majority",
          "cent",
          "percent",
          "%");

  private static final Set<String> RELATIVE =
      Set.of("who", "which", "whom", "whose", "when", "where");
  private static final Set<String> LOOSE = Set.of("amod", "acl", "xcomp");
  private static final int OPENING = 5;

  private final SentenceTree tree;
  private final int verb;

  /** Of the clause of a verb. */
  SomeOfThem(SentenceTree tree, int verb) {
    this.tree = tree;
    this.verb = verb;
  }

  /** The words behind each such comma. */
  Stream<String> words() {
    return IntStream.range(1, tree.size() - 3)
        .filter(comma -> tree.lower(comma).equals(",") && isOfClause(comma))
        .boxed()
        .flatMap(comma -> behind(comma).stream());
  }

  /** Whether the verb is the last before the comma, or the comma stands behind its subject. */
  private boolean isOfClause(int comma) {
    if (comma > verb) {
      return IntStream.range(verb + 1, comma).noneMatch(this::isVerb);
    }
    return Governors.subject(tree, verb)
        .filter(subject -> subject < comma && tree.isWithin(comma - 1, subject))
        .filter(subject -> IntStream.range(subject, comma).noneMatch(this::isVerb))
        .isPresent();
  }

  private boolean isVerb(int word) {
    return tree.pos(word) == PartOfSpeech.VERB && !LOOSE.contains(tree.relation(word));
  }

  private Optional<String> behind(int comma) {
    int them = them(comma);
    if (them < 0) {
      return Optional.empty();
    }
    int last = PhraseText.beforeMark(tree, them);
    boolean isTold =
        last > them
            && tree.span(last).end() - tree.span(comma + 1).start() <= LONGEST
            && IntStream.rangeClosed(them + 1, last).noneMatch(this::opensClause)
            && (comma > verb || goesOn(last + 1));
    return isTold
        ? Optional.of(spaced(comma + 1, them) + ' ' + PhraseText.of(tree, them, them + 1, last))
        : Optional.empty();
  }

  /** Whether the clause of the verb goes on there: not "among them a ship, which was built". */
  private boolean goesOn(int comma) {
    return comma < verb
        && IntStream.range(comma, verb).noneMatch(word -> RELATIVE.contains(tree.lower(word)));
  }

  /** "Them" of "half of them", "46 per cent of them", "among them"; -1 where there is none. */
  private int them(int comma) {
    if (tree.lower(comma + 1).equals("among") && tree.lower(comma + 2).equals("them")) {
      return comma + 2;
    }
    return IntStream.range(comma + 3, Math.min(comma + OPENING + 1, tree.size()))
        .filter(word -> tree.lower(word).equals("them") && tree.lower(word - 1).equals("of"))
        .filter(word -> isPortion(word - 2))
        .findFirst()
        .orElse(-1);
  }

  private boolean isPortion(int word) {
    return PORTIONS.contains(tree.lower(word)) || tree.pos(word) == PartOfSpeech.NUM;
  }

  /** Whether a word is "them" of "among them" or "most of them" behind a comma. */
  static boolean isThem(SentenceTree tree, int word) {
    String before = tree.lower(word - 1);
    boolean isAmong = before.equals("among") && tree.lower(word - 2).equals(",");
    boolean isSome =
        before.equals("of")
            && PORTIONS.contains(tree.lower(word - 2))
            && tree.lower(word - 3).equals(",");
    return tree.lower(word).equals("them") && (isAmong || isSome);
  }

  /** "Most of them were made", "some of them descended": no part of the clause before. */
  private boolean opensClause(int word) {
    boolean isLed = tree.pos(word) == PartOfSpeech.VERB && !isDoneBy(word);
    return tree.pos(word) == PartOfSpeech.AUX
        || (isLed && !tree.lower(word).endsWith("ing") && !LOOSE.contains(tree.relation(word)))
        || (tree.pos(word) == PartOfSpeech.CCONJ && isVerb(word + 1))
        || RELATIVE.contains(tree.lower(word));
  }

  private boolean isDoneBy(int word) {
    return tree.lower(word + 1).equals("by");
  }

  private String spaced(int first, int last) {
    return tree.text()
        .substring(tree.span(first).start(), tree.span(last).end())
        .replaceAll("\\s+", " ");
  }
}
