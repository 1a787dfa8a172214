package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Says of what a bare number is one: "was asked for 61 permits and has obtained 60". */
final class CountedMeant {
  private static final Set<String> OTHERS =
      Set.of("score", "turn", "reach", "pay", "cost", "total", "number", "hit", "charge", "win");

  private static final Set<String> SHARES = Set.of("percent", "cent", "%");
  private static final Set<String> SIZES =
      Set.of("foot", "yard", "pound", "ounce", "metre", "mile");
  private static final Set<String> BARE = Set.of("advmod", "punct", "case");
  private static final Set<String> BEFORE = Set.of("amod", "compound");

  private final SeveralBefore several = new SeveralBefore();

  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

  /** Whether a subject or an object is such a number. */
  static boolean isNumber(SentenceTree tree, int word) {
    int verb = tree.head(word);
    return tree.pos(word) == PartOfSpeech.NUM
        && (tree.isA(word, "obj") || isSubject(tree, word))
        && verb != SentenceTree.ROOT
        && tree.pos(verb) == PartOfSpeech.VERB
        && !OTHERS.contains(tree.lemma(verb))
        && tree.surface(word).matches("[\\p{L}-]+|[1-9][\\d,]*")
        && tree.anaphora().thing(word).isEmpty()
        && !tree.lower(word + 1).equals("of") // "three of the porters"
        && tree.children(word).stream().allMatch(child -> BARE.contains(tree.relation(child)));
  }

  /** "Nine were sold"; "1971 saw two". */
  private static boolean isSubject(SentenceTree tree, int word) {
    return tree.isA(word, "nsubj") && !YEAR.matcher(tree.surface(word)).matches();
  }

  /**
   * The number and the noun.
   *
   * @param before the sentence before, of the same paragraph
   */
  Optional<String> words(SentenceTree tree, int number, Optional<SentenceTree> before) {
    boolean isShare =
        Stream.concat(before.stream(), Stream.of(tree)).anyMatch(CountedMeant::isOfShares);
    return isShare ? Optional.empty() : counted(tree, number, before);
  }

  private static boolean isOfShares(SentenceTree tree) {
    return IntStream.range(0, tree.size()).anyMatch(word -> SHARES.contains(tree.lower(word)));
  }

  private Optional<String> counted(SentenceTree tree, int number, Optional<SentenceTree> before) {
    return several
        .only(tree, number, Optional.empty())
        .filter(noun -> isCounted(tree, noun.word()))
        .or(() -> several.only(tree, number, before))
        .filter(noun -> noun.tree() != tree || tree.head(noun.word()) != tree.head(number))
        .filter(noun -> noun.tree().pos(noun.word()) == PartOfSpeech.NOUN)
        .filter(noun -> !SIZES.contains(noun.tree().lemma(noun.word())))
        .map(noun -> tree.surface(number) + " " + words(noun, tree.lower(number)));
  }

  private static boolean isCounted(SentenceTree tree, int noun) {
    return tree.child(noun, "nummod").isPresent();
  }

  /** "Glass plates" of "40 glass plates from Lima". */
  private static String words(SeveralBefore.Noun noun, String number) {
    SentenceTree tree = noun.tree();
    int last = noun.word();
    int first =
        IntStream.iterate(last, word -> word > 0, word -> word - 1)
            .takeWhile(
                word -> tree.head(word - 1) == last && BEFORE.contains(tree.relation(word - 1)))
            .map(word -> word - 1)
            .min()
            .orElse(last);
    String head = List.of("one", "1").contains(number) ? tree.lemma(last) : tree.surface(last);
    String before = tree.text().substring(tree.span(first).start(), tree.span(last).start());
    return (before + head).replaceAll("\\s+", " ");
  }
}
