package org.annals.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Denied;
import org.annals.tree.SentenceTree;

/** How or how often something is done: "unanimously", "twice a year", "three evenings a week". */
final class Manners {
  private static final int LONGEST = 60;

  private static final String ENDING = "ly";
  private static final Set<String> SENTENCE = DataFile.words("/label/sentence-adverbs.txt");
  private static final Set<String> PLAIN = DataFile.words("/label/manner-adverbs.txt");
  private static final Set<String> TIMES = DataFile.words("/dating/time-units.txt");
  private static final Set<String> UNMARKED = Set.of("obl", "obl:unmarked", "nmod:unmarked");
  private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
  private static final Set<String> COMPARING = Set.of("as", "more", "the", "over");
  private static final Set<String> EVERY = Set.of("each", "every");
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "parataxis", "conj");

  private final SentenceTree tree;
  private final int verb;

  Manners(SentenceTree tree, int verb) {
    this.tree = tree;
    this.verb = verb;
  }

  /** The words of an adverb or of a noun that counts times; none where they say less. */
  Optional<String> of(int child) {
    if (tree.isA(child, "advmod")) {
      return isManner(child) && !isBehindClause(child) ? adverb(child) : Optional.empty();
    }
    return UNMARKED.contains(tree.relation(child)) && isFrequency(child)
        ? written(Governors.firstBelow(tree, child), lastBelow(child), child)
        : Optional.empty();
  }

  /** "Said that she would go alone", whatever the tree hangs "alone" on. */
  private boolean isBehindClause(int adverb) {
    return tree.children(verb, CLAUSES).stream().anyMatch(c -> c > verb && c < adverb);
  }

  private boolean isManner(int adverb) {
    String word = tree.lower(adverb);
    boolean isHow =
        word.endsWith(ENDING) && tree.pos(adverb) == PartOfSpeech.ADV && !SENTENCE.contains(word);
    return (isHow || PLAIN.contains(word))
        && !Denied.isBelow(tree, adverb)
        && !Denied.WORDS.contains(tree.lower(adverb - 1));
  }

  /** With "almost" before it and "a year" behind it. */
  private Optional<String> adverb(int adverb) {
    int first = Governors.firstBelow(tree, adverb);
    boolean isRate =
        EACH.contains(tree.lower(adverb + 1)) && TIMES.contains(tree.lemma(adverb + 2));
    return written(first, isRate ? adverb + 2 : adverb, adverb);
  }

  /** "Three evenings a week", "every Easter", "four times". */
  private boolean isFrequency(int noun) {
    if (!tree.children(noun, Set.of("case")).isEmpty()) {
      return false;
    }
    boolean isCounted = !tree.children(noun, Set.of("nummod")).isEmpty();
    boolean isEach = tree.hasChild(noun, "det", EVERY);
    boolean isRate =
        IntStream.range(noun + 1, Math.min(noun + 3, tree.size()))
            .anyMatch(w -> EACH.contains(tree.lower(w)) && TIMES.contains(tree.lemma(w + 1)));
    boolean isTime = TIMES.contains(tree.lemma(noun));
    if (COMPARING.contains(tree.lower(noun + 1))) {
      return false;
    }
    return tree.lemma(noun).equals("time") ? isCounted : isEach || (isCounted && isTime && isRate);
  }

  private int lastBelow(int noun) {
    int last = noun;
    while (last + 1 < tree.size() && tree.isWithin(last + 1, noun) && !isMark(last + 1)) {
      last++;
    }
    boolean isRate = EACH.contains(tree.lower(last + 1)) && TIMES.contains(tree.lemma(last + 2));
    return isRate ? last + 2 : last;
  }

  private boolean isMark(int word) {
    return List.of(",", ";", ":", ".").contains(tree.surface(word));
  }

  private Optional<String> written(int first, int last, int head) {
    int start = first;
    while (start < head && tree.pos(start) == PartOfSpeech.PUNCT) {
      start++;
    }
    boolean fits = tree.span(last).end() - tree.span(start).start() <= LONGEST;
    return fits ? Optional.of(PhraseText.of(tree, head, start, last)) : Optional.empty();
  }
}
