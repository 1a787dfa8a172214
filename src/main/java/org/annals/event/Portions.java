package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Unresolved;
import org.annals.label.Described;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Words for some of those of whom a text has spoken: "forty have arrived", "the last fell". */
final class Portions {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> WORDS =
      Set.of("one", "both", "most", "some", "many", "few", "several", "neither", "none", "all");
  private static final Set<String> PLACES =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "last",
          "rest",
          "next",
          "former",
          "latter",
          "oldest",
          "newest",
          "largest",
          "smallest");
  private static final Set<String> THEM = Set.of("them", "these", "those");
  private static final Set<String> RELATIVE = Set.of("whom", "which");
  private static final Set<String> HARMED =
      Set.of("kill", "injure", "wound", "hurt", "die", "drown", "perish");
  private static final Set<String> BARE = Set.of("det", "advmod", "punct", "amod");

  private static final Set<String> OPENING = Set.of("mark", "aux", "aux:pass", "cop");

  private static final Set<String> MEASURES = DataFile.words("/label/measures.txt");
  private static final Described DESCRIBED = new Described();

  private Portions() {}

  /** Whether a subject is such a word, and nothing beside it says of what. */
  static boolean is(SentenceTree tree, int word) {
    return SUBJECTS.contains(tree.relation(word))
        && !tree.lower(word - 1).equals("all")
        && !DoneByNobody.isNobody(tree, word)
        && !tree.isInName(word)
        && tree.referent(word).isEmpty()
        && tree.anaphora().group(word).isEmpty()
        && tree.anaphora().thing(word).isEmpty()
        && isSome(tree, word)
        && tree.children(word).stream().allMatch(child -> isBare(tree, child));
  }

  private static boolean isBare(SentenceTree tree, int child) {
    return BARE.contains(tree.relation(child))
        || (tree.isA(child, "nmod") && (isOfThem(tree, child) || isOfWhom(tree, child)));
  }

  private static boolean isOfThem(SentenceTree tree, int child) {
    return THEM.contains(tree.lower(child)) && Unresolved.isPronoun(tree, child);
  }

  /** "Of whom 40 have left", but not "most of whom have left". */
  private static boolean isOfWhom(SentenceTree tree, int child) {
    return RELATIVE.contains(tree.lower(child)) && child < tree.head(child);
  }

  private static boolean isSome(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    boolean isNumber =
        tree.pos(word) == PartOfSpeech.NUM && !lower.matches("1\\d{3}|20\\d\\d|.*[^\\p{L}\\d,-].*");
    return isNumber
        || WORDS.contains(lower)
        || (PLACES.contains(lower) && tree.hasChild(word, "det", Set.of("the")));
  }

  /**
   * The words.
   *
   * @param all what is meant by "they" here
   * @param before the sentence before
   */
  static Optional<String> of(
      SentenceTree tree, int word, Optional<String> all, Optional<SentenceTree> before) {
    Optional<String> whole = OfWhole.of(tree, word);
    if (whole.isPresent()) {
      return whole.map(many -> tree.surface(word) + " of " + many);
    }
    boolean isWhole = tree.hasChild(word, "det", Set.of("the"));
    boolean isOfOthers =
        HARMED.contains(tree.lemma(tree.head(word)))
            || (isWhole && tree.pos(word) == PartOfSpeech.NUM)
            || isBesideNoun(tree, word)
            || isOpen(tree, word)
            || before.filter(b -> isOpen(b, b.size())).isPresent();
    return isOfOthers
        ? Optional.empty()
        : all.or(() -> before.flatMap(Portions::counted))
            .map(many -> (isWhole ? "the " : "") + tree.surface(word) + " of " + many);
  }

  /** "Has 90 employees, most of them at Moonah": said of a noun. */
  private static boolean isBesideNoun(SentenceTree tree, int word) {
    int head = tree.head(word);
    boolean isOfClause = tree.pos(head) == PartOfSpeech.VERB || tree.child(head, "cop").isPresent();
    return !isOfClause
        || tree.isA(head, "acl")
        || tree.isA(head, "appos")
        || isWhatIsFound(tree, head);
  }

  /** "The firemen found two bricked up": two of something else. */
  private static boolean isWhatIsFound(SentenceTree tree, int verb) {
    return (tree.isA(verb, "xcomp") || tree.isA(verb, "ccomp"))
        && tree.children(verb, OPENING).isEmpty();
  }

  /** Whether those of whom nobody knows who they are stand before a word. */
  private static boolean isOpen(SentenceTree tree, int end) {
    return IntStream.range(0, end)
        .anyMatch(they -> tree.lower(they).equals("they") && Unresolved.isPronoun(tree, they));
  }

  /** "The thieves took eleven paintings": the only ones that a sentence counts. */
  private static Optional<String> counted(SentenceTree tree) {
    List<Integer> found =
        IntStream.range(0, tree.size())
            .filter(noun -> tree.pos(noun) == PartOfSpeech.NOUN && isCounted(tree, noun))
            .boxed()
            .toList();
    return found.size() != 1
            || MEASURES.contains(tree.lemma(found.getFirst()))
            || !Meanings.HELD.contains(tree.relation(found.getFirst()))
        ? Optional.empty()
        : DESCRIBED
            .words(tree, found.getFirst(), SentenceTree.ROOT, List.of())
            .map(words -> "the " + words);
  }

  private static boolean isCounted(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("nummod")).stream()
        .anyMatch(number -> !tree.lower(number).matches("one|1"));
  }
}
