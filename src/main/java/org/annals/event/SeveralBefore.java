package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.label.Described;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Finds the one noun for several things or people in a sentence and the one before, where they
 * speak of no others.
 */
final class SeveralBefore {
  private static final Set<String> OTHERS =
      Set.of("people", "police", "couple", "pair", "others", "both", "two", "some", "many");
  private static final Set<String> PRONOUNS = Set.of("they", "them", "these", "those");
  private static final Set<String> INSIDE = Set.of("nmod:desc", "compound", "flat", "fixed");
  private static final Set<String> VAGUE = Set.of("no", "any", "every", "each", "what", "which");

  private static final Pattern CLAUSE =
      Pattern.compile(" (?:that|which|who|whose|where|one by one|more than) ?.*");

  private final Set<String> groups = DataFile.words("/label/groups.txt");
  private final Set<String> measures = DataFile.words("/label/measures.txt");
  private final Set<String> noThings = DataFile.words("/coreference/no-things.txt");
  private final Described described = new Described();

  /** A noun of a sentence. */
  record Noun(SentenceTree tree, int word) {}

  /**
   * The noun.
   *
   * @param end the word before which it stands
   * @param before the sentence before, of the same paragraph
   */
  Optional<Noun> only(SentenceTree tree, int end, Optional<SentenceTree> before) {
    List<Integer> here = of(tree, end).filter(noun -> !isOver(tree, noun, end)).boxed().toList();
    List<Integer> earlier = before.map(b -> of(b, b.size()).boxed().toList()).orElse(List.of());
    boolean isAside = here.stream().anyMatch(noun -> isAside(tree, noun, end));
    if (here.size() + earlier.size() != 1 || isAside) {
      return Optional.empty();
    }
    Noun found =
        here.isEmpty()
            ? new Noun(before.orElse(tree), earlier.getFirst())
            : new Noun(tree, here.getFirst());
    return Optional.of(found).filter(this::isTold);
  }

  /** The words for it. */
  Optional<String> words(Noun noun) {
    SentenceTree tree = noun.tree();
    boolean isOwned = tree.child(noun.word(), "nmod:poss").isPresent();
    return isPronoun(tree, noun.word())
        ? tree.anaphora().thing(noun.word())
        : described
            .words(tree, noun.word(), SentenceTree.ROOT, List.of())
            .map(words -> CLAUSE.matcher(words).replaceFirst(""))
            .map(words -> isOwned ? words : "the " + words);
  }

  /** Whether words speak of none. */
  boolean isSilent(SentenceTree tree, int from, int to) {
    return of(tree, to).noneMatch(word -> word >= from);
  }

  /** "Notes of them". */
  private static boolean isOver(SentenceTree tree, int noun, int word) {
    return tree.head(word) == noun && tree.isA(word, "nmod");
  }

  /** "The islanders, 3,100 of them,". */
  private static boolean isAside(SentenceTree tree, int noun, int word) {
    int portion = tree.head(word);
    return portion != SentenceTree.ROOT
        && tree.pos(portion) != PartOfSpeech.VERB
        && tree.head(portion) == noun;
  }

  private IntStream of(SentenceTree tree, int end) {
    return IntStream.range(0, end)
        .filter(word -> !INSIDE.contains(tree.relation(word)))
        .filter(word -> isSeveral(tree, word));
  }

  private boolean isSeveral(SentenceTree tree, int word) {
    return isNoun(tree, word)
        || isNamed(tree, word)
        || OTHERS.contains(tree.lower(word))
        || groups.contains(tree.lower(word))
        || isPronoun(tree, word)
        || !tree.anaphora().group(word).isEmpty();
  }

  private boolean isNoun(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN
        && (isMany(tree, word) || isJoined(tree, word))
        && !measures.contains(tree.lemma(word))
        && tree.child(word, "cop").isEmpty();
  }

  /** "The Danes", "Bo Li and Ida Roe". */
  private static boolean isNamed(SentenceTree tree, int word) {
    boolean isName = tree.pos(word) == PartOfSpeech.PROPN || tree.referent(word).isPresent();
    boolean isOfPeople = tree.hasChild(word, "det", Set.of("the")) && isMany(tree, word);
    return isName && (isOfPeople || isJoined(tree, word));
  }

  private static boolean isMany(SentenceTree tree, int word) {
    return !tree.lower(word).equals(tree.lemma(word));
  }

  private static boolean isPronoun(SentenceTree tree, int word) {
    return PRONOUNS.contains(tree.lower(word)) && !tree.isA(word, "det");
  }

  private static boolean isJoined(SentenceTree tree, int word) {
    return tree.children(word, Set.of("conj")).stream()
        .anyMatch(other -> tree.pos(other) != PartOfSpeech.VERB);
  }

  /** Whether it has no name, is said to be there, and is not one of several. */
  private boolean isTold(Noun noun) {
    SentenceTree tree = noun.tree();
    int word = noun.word();
    return isPronoun(tree, word) ? tree.anaphora().thing(word).isPresent() : isTold(tree, word);
  }

  private boolean isTold(SentenceTree tree, int word) {
    boolean isAddressed =
        tree.head(word) != SentenceTree.ROOT && tree.lemma(tree.head(word)).equals("tell");
    return !isAddressed
        && tree.pos(word) == PartOfSpeech.NOUN
        && tree.referent(word).isEmpty()
        && !noThings.contains(tree.lemma(word))
        && tree.children(word, Set.of("conj", "appos")).isEmpty()
        && !tree.isA(word, "conj")
        && !tree.hasChild(word, "det", VAGUE);
  }
}
