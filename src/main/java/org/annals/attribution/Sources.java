package org.annals.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Finds those whom a phrase names as the source: "according to Smith", "Smith: ...". */
final class Sources {
  private static final Set<String> BY = Set.of("by", "in", "on", "from");
  private static final Set<String> ON = Set.of("on", "from");

  private final SentenceTree tree;
  private final Map<Integer, List<Integer>> overs = new TreeMap<>();
  private final Label label;

  Sources(SentenceTree tree, Lexicon lexicon) {
    this.tree = tree;
    for (int word = 0; word + 2 < tree.size(); word++) {
      if (tree.lower(word).equals("according") && tree.lower(word + 1).equals("to")) {
        int source = top(word + 2, word);
        if (!lexicon.has("standard", tree.lemma(source))) {
          place(word, source, source);
        }
      } else if (lexicon.has("account", tree.lemma(word))) {
        account(word);
      }
    }
    label = new Label(tree, lexicon);
  }

  /** The heads of the words that name the sources of a clause, in order. */
  List<Integer> over(int clause) {
    List<Integer> sources = new ArrayList<>(overs.getOrDefault(clause, List.of()));
    if (label.isOver(clause)) {
      sources.add(label.head());
    }
    return sources;
  }

  /** "According to Anna Berg, who runs the mill": what is told of a source, not by it. */
  boolean isOf(int clause) {
    return overs.values().stream()
        .flatMap(List::stream)
        .anyMatch(source -> source != clause && tree.isWithin(clause, source));
  }

  /** Whether a clause has a source that stands before the first word of another. */
  boolean isBetween(int clause, int other) {
    int first = Grammar.first(tree, other);
    return over(clause).stream().anyMatch(source -> source > clause && source < first);
  }

  /** Whether a semicolon parts a source from a word. */
  boolean isApart(int source, int word) {
    return IntStream.range(Math.min(source, word), Math.max(source, word))
        .anyMatch(at -> tree.lower(at).equals(";"));
  }

  /** The one before the colon of a sentence or after its last dash. */
  Label label() {
    return label;
  }

  /** The sources whose own words stand outside of a stretch of the sentence. */
  List<Integer> outside(int from, int to) {
    return overs.values().stream()
        .flatMap(List::stream)
        .filter(noun -> noun < from || noun >= to)
        .toList();
  }

  private int top(int word, int after) {
    int at = word;
    while (tree.head(at) > after && !Grammar.isClause(tree, tree.head(at))) {
      at = tree.head(at);
    }
    return at;
  }

  private void place(int phrase, int source, int noun) {
    int clause = tree.head(noun);
    while (clause != SentenceTree.ROOT
        && (clause == phrase || !Grammar.isClause(tree, clause))
        && tree.head(clause) != SentenceTree.ROOT) {
      clause = tree.head(clause);
    }
    boolean isAtEnd =
        phrase > 0 && tree.lower(phrase - 1).equals(",") && Grammar.last(tree, noun) >= lastWord();
    if (clause == SentenceTree.ROOT || phrase == 0 || isAtEnd) {
      clause = root();
    }
    overs.computeIfAbsent(clause, _ -> new ArrayList<>()).add(source);
  }

  private int lastWord() {
    int last = tree.size() - 1;
    while (last > 0 && tree.pos(last) == PartOfSpeech.PUNCT) {
      last--;
    }
    return last;
  }

  private int root() {
    int root = 0;
    while (tree.head(root) != SentenceTree.ROOT) {
      root = tree.head(root);
    }
    return root;
  }

  /** "By her own account", "in the words of Smith", "in Smith's telling". */
  private void account(int noun) {
    boolean isTelling =
        Set.of("word", "telling", "view", "opinion", "account", "version")
                .contains(tree.lemma(noun))
            || tree.hasChild(noun, "amod", Set.of("own"))
            || tree.hasChild(noun, "case", Set.of("by"));
    boolean isBecause = tree.lower(noun).equals("account") && tree.hasChild(noun, "case", ON);
    if (isTelling && !isBecause && isBeside(noun)) {
      tree.children(noun).stream()
          .filter(this::isOwner)
          .findFirst()
          .ifPresent(owner -> place(Grammar.first(tree, noun), teller(noun, owner), noun));
    }
  }

  private boolean isOwner(int child) {
    return tree.isA(child, "nmod:poss")
        || (tree.isA(child, "nmod") && tree.hasChild(child, "case", Set.of("of")));
  }

  /** The owner of an account; "his" that nothing resolves is the subject beside it. */
  private int teller(int noun, int owner) {
    boolean isHis = tree.pos(owner) == PartOfSpeech.PRON && tree.referent(owner).isEmpty();
    return isHis ? subjectOf(noun).orElse(owner) : owner;
  }

  private boolean isBeside(int noun) {
    if (!tree.hasChild(noun, "case", BY)) {
      return false;
    }
    return tree.isA(noun, "obl")
        || (tree.isA(noun, "nmod") && tree.lower(Grammar.first(tree, noun) - 1).equals(","));
  }

  private Optional<Integer> subjectOf(int noun) {
    int head = tree.head(noun);
    return head == SentenceTree.ROOT
        ? Optional.empty()
        : Grammar.subjects(tree, head).stream().findFirst();
  }
}
