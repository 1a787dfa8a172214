package org.annals.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.document.Block;
import org.annals.label.Described;
import org.annals.tree.Guess;
import org.annals.tree.SentenceTree;

/**
 * Says what is left of "it" and "they", where a network is sure enough for which noun they stand:
 * "the walkout began in May. The mayor called it unlawful".
 */
final class LikelyMeant {
  /** From which probability on a guess is taken. */
  private static final double LEAST = 0.55;

  private static final Set<String> OWNERS = Set.of("its", "their");
  private static final Set<String> CLAUSES = Set.of("ccomp", "csubj", "xcomp");
  private static final Set<String> MASSES = Set.of("people", "police", "staff", "crew");
  private static final Pattern LOOSE =
      Pattern.compile(
          "^(?:some|about|around|nearly|almost|several|many|another|more than|that|this|these"
              + "|those|which|all|any|each|every|no) ");
  private static final Pattern OWNED = Pattern.compile("^\\p{Lu}[^'\u2019]*['\u2019]s? ");

  private final Described described = new Described();
  private final MeantDoers doers = new MeantDoers();

  /** The trees of a document in their order, with what such words mean. */
  List<SentenceTree> read(List<SentenceTree> trees) {
    List<SentenceTree> read = new ArrayList<>();
    for (SentenceTree tree : trees) {
      read.add(tree);
      Map<Integer, String> meant = new HashMap<>();
      for (int word = 0; word < tree.size(); word++) {
        int pronoun = word;
        guess(tree, word)
            .flatMap(guess -> words(read, pronoun, guess))
            .ifPresent(words -> meant.put(pronoun, words));
        if (meant.containsKey(word)) {
          read.set(read.size() - 1, tree.with(tree.anaphora().and(meant)));
        }
      }
    }
    return read;
  }

  /** What is guessed of a pronoun of which nothing else is known. */
  private static Optional<Guess> guess(SentenceTree tree, int word) {
    boolean isOpen =
        isOwner(tree, word)
            || isObject(tree, word)
            || PronounKind.of(tree, word).filter(kind -> kind != PronounKind.PERSON).isPresent();
    return isOpen && tree.sentence().kind() == Block.Kind.PARAGRAPH
        ? tree.anaphora().guess(word).filter(guess -> guess.likelihood() >= LEAST)
        : Optional.empty();
  }

  private static boolean isOwner(SentenceTree tree, int word) {
    return OWNERS.contains(tree.lower(word))
        && tree.isA(word, "nmod:poss")
        && isUnknown(tree, word)
        && !tree.lower(word + 1).equals("own");
  }

  /** "Acme had made it for the king", but not "made it clear that". */
  private static boolean isObject(SentenceTree tree, int word) {
    return tree.lower(word).equals("it")
        && tree.isA(word, "obj")
        && isUnknown(tree, word)
        && tree.children(tree.head(word), CLAUSES).isEmpty();
  }

  private static boolean isUnknown(SentenceTree tree, int word) {
    return tree.referent(word).isEmpty()
        && tree.anaphora().group(word).isEmpty()
        && tree.anaphora().thing(word).isEmpty();
  }

  private Optional<String> words(List<SentenceTree> read, int pronoun, Guess guess) {
    int at = read.size() - 1;
    SentenceTree tree = read.get(at);
    SentenceTree before = read.get(at - guess.back());
    boolean isAround =
        guess.back() == 0 && before.subtreeSpan(guess.word()).overlaps(tree.span(pronoun));
    return isAround
        ? Optional.empty()
        : words(before, guess.word(), tree.lower(pronoun).startsWith("it"))
            .filter(words -> doers.may(tree, pronoun, words));
  }

  private Optional<String> words(SentenceTree tree, int noun, boolean isOne) {
    return !isOf(tree, noun, isOne)
        ? Optional.empty()
        : described
            .words(tree, noun, SentenceTree.ROOT, List.of())
            .map(words -> LOOSE.matcher(words).replaceFirst(""))
            .map(words -> withArticle(tree, noun, words));
  }

  /** No article stands before names that are said for a noun. */
  private static String withArticle(SentenceTree tree, int noun, String words) {
    boolean isWhole = words.toLowerCase(Locale.ROOT).contains(tree.lower(noun));
    return !isWhole || OWNED.matcher(words).find() ? words : "the " + words;
  }

  /** Whether it may be "it", or "they". */
  private static boolean isOf(SentenceTree tree, int noun, boolean isOne) {
    boolean isMany =
        !tree.lower(noun).equals(tree.lemma(noun)) || MASSES.contains(tree.lower(noun));
    boolean isNamed =
        tree.children(noun, Set.of("appos", "flat", "nmod:desc")).stream().anyMatch(tree::isInName);
    return isMany != isOne && !isNamed && tree.referent(noun).isEmpty();
  }
}
