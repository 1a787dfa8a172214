package org.annals.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.attribution.Stance;
import org.annals.attribution.StanceReader;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * How a document tells what patterns found in it: by its trees, or by words alone where nothing has
 * read its syntax.
 */
final class Tellings {
  private static final Set<String> BECOMING =
      Set.of("become", "join", "head", "lead", "run", "edit", "direct", "teach", "serve", "work");
  private static final Set<String> GONE =
      Set.of("left", "quit", "returned", "moved", "resigned", "went", "retired", "rose");

  private final List<SentenceTree> trees;
  private final StanceReader stances;
  private final Map<Integer, Integer> places = new HashMap<>();

  /**
   * The tellings of one document.
   *
   * @param trees all of it, in order; none where nothing has read its syntax
   * @param stances over the same trees
   */
  Tellings(List<SentenceTree> trees, StanceReader stances) {
    this.trees = List.copyOf(trees);
    this.stances = stances;
    for (int i = 0; i < trees.size(); i++) {
      places.put(trees.get(i).sentence().span().start(), i);
    }
  }

  /** How a claim is told whose verb or noun is this word; nothing when it is not told. */
  Optional<Stance> claimed(int sentence, int word) {
    int told = reached(trees.get(sentence), word);
    return stances.stance(sentence, told).map(stance -> kept(sentence, told, stance));
  }

  /** "Left in 1957 to become a lecturer": what somebody left for, he became. */
  private static int reached(SentenceTree tree, int word) {
    int head = tree.head(word);
    boolean isAim =
        BECOMING.contains(tree.lower(word))
            && (tree.isA(word, "advcl") || tree.isA(word, "xcomp"))
            && tree.hasChild(word, "mark", Set.of("to"));
    return isAim && head != SentenceTree.ROOT && GONE.contains(tree.lower(head)) ? head : word;
  }

  /**
   * "Is to remain head of research": what somebody stays, he is; and what a plain clause says of
   * somebody who will do something, is so.
   */
  private Stance kept(int sentence, int word, Stance stance) {
    SentenceTree tree = trees.get(sentence);
    boolean isKept =
        (tree.lemma(word).equals("remain") || isPlainRelative(tree, word))
            && stance.modality() == Modality.PLANNED
            && stance.polarity() == Polarity.AFFIRMED;
    return isKept ? new Stance(stance.speakers(), stance.polarity(), Modality.ACTUAL) : stance;
  }

  private static boolean isPlainRelative(SentenceTree tree, int word) {
    return tree.relation(word).equals("acl:relcl")
        && tree.pos(word) == PartOfSpeech.VERB
        && !tree.lemma(word).equals(tree.lower(word))
        && tree.children(word).stream().noneMatch(c -> tree.isA(c, "aux") || tree.isA(c, "mark"));
  }

  /**
   * How it is told what says in passing who somebody is: by the document itself, unless it stands
   * in a quotation.
   */
  Optional<Stance> named(int sentence, int word, boolean isQuoted) {
    return isQuoted
        ? stances
            .stance(sentence, clause(trees.get(sentence), word))
            .map(s -> new Stance(s.speakers(), Polarity.AFFIRMED, Modality.ACTUAL))
        : Optional.of(Stance.ASSERTED);
  }

  private static int clause(SentenceTree tree, int word) {
    int at = word;
    while (tree.pos(at) != PartOfSpeech.VERB && tree.head(at) != SentenceTree.ROOT) {
      at = tree.head(at);
    }
    return at;
  }

  /** How it is told what a pattern found in a row of words; nothing when it is not told. */
  Optional<Stance> matched(Phrase phrase, PatternMatch match, boolean isClaim) {
    if (Hedges.takeBack(phrase, match, isClaim)) {
      return Optional.empty();
    }
    return Optional.ofNullable(places.get(phrase.sentence().span().start()))
        .map(sentence -> matched(sentence, phrase, match, isClaim))
        .orElseGet(() -> Doubt.stance(phrase, match, isClaim));
  }

  private Optional<Stance> matched(
      int sentence, Phrase phrase, PatternMatch match, boolean isClaim) {
    SentenceTree tree = trees.get(sentence);
    Span span =
        new Span(
            phrase.items().get(match.start()).span().start(),
            phrase.items().get(match.end() - 1).span().end());
    int head = Math.max(0, tree.headOf(span));
    return isClaim
        ? claimed(sentence, predicate(tree, span, head))
        : named(sentence, head, phrase.quoted().get(match.start()));
  }

  /** The word of a stretch that claims it, also where the tree makes another word its head. */
  private static int predicate(SentenceTree tree, Span span, int head) {
    if (isPredicate(tree, head)) {
      return head;
    }
    for (int word = 0; word < tree.size(); word++) {
      if (tree.span(word).overlaps(span) && !tree.isInName(word) && isPredicate(tree, word)) {
        return word;
      }
    }
    return head;
  }

  private static boolean isPredicate(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB || tree.child(word, "cop").isPresent();
  }
}
