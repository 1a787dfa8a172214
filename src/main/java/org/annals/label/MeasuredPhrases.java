package org.annals.label;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.clause.Extent;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Phrases of numbers and of nouns that name nothing alone: "with 27 points", "from 75 metres", "in
 * part", "for the first time in 19 years", "for every five they held".
 */
final class MeasuredPhrases {
  private static final int LONGEST = 60;
  private static final Set<String> CHANGING =
      Set.of("from", "to", "by", "below", "above", "under", "past", "beyond");
  private static final Set<String> COUNTING = Set.of("from", "to", "by", "with", "for", "into");
  private static final Set<String> ORDINALS = Set.of("first", "second", "third", "last", "only");
  private static final Set<String> IDIOMS =
      Set.of("in part", "in cash", "in person", "in kind", "in writing", "in two", "in half");
  private static final Set<String> TIMES = DataFile.words("/dating/time-units.txt");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> MARGINS = DataFile.words("/label/margins.txt");
  private static final Set<String> WITHIN = Set.of("in", "since");
  private static final Set<String> EVERY = Set.of("each", "every");
  private static final Pattern DATE =
      Pattern.compile(
          "1[0-9]{3}|20[0-9]{2}|january|february|march|april|may|june|july|august|september"
              + "|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day");

  private MeasuredPhrases() {}

  /**
   * Told whatever the network takes the noun for: "for the first time", "from nine hours to five".
   */
  static boolean isNoTime(SentenceTree tree, int noun, String before) {
    return isIdiom(tree, noun, before)
        || (before.equals("from")
            && isMeasure(tree, noun)
            && tree.children(tree.head(noun), Set.of("obl")).stream()
                .anyMatch(to -> tree.hasChild(to, "case", TO) && isNumber(tree, to)));
  }

  private static boolean isIdiom(SentenceTree tree, int noun, String before) {
    return IDIOMS.contains(before + ' ' + tree.lower(noun))
        ? tree.children(noun).size() == 1
        : before.equals("for")
            && tree.lower(noun).equals("time")
            && tree.hasChild(noun, "amod", ORDINALS);
  }

  /** Its words, where a preposition of measures stands before it. */
  static Optional<String> of(SentenceTree tree, int noun, String before) {
    int first = Math.min(noun, Governors.firstBelow(tree, noun));
    int last = isIdiom(tree, noun, before) ? lastBelow(tree, noun) : last(tree, noun);
    if (before.equals("for") && tree.hasChild(noun, "det", EVERY) && isNumber(tree, noun)) {
      return ratio(tree, noun, first);
    }
    return isTold(tree, noun, before) && fits(tree, first, last)
        ? Optional.of(PhraseText.of(tree, noun, first, last))
        : Optional.empty();
  }

  private static boolean isTold(SentenceTree tree, int noun, String before) {
    return isIdiom(tree, noun, before)
        || (COUNTING.contains(before) && isMeasure(tree, noun) && !isDoer(tree, noun, before))
        || (CHANGING.contains(before) && isNumber(tree, noun));
  }

  /** "For every five they held": the clause says five of what. */
  private static Optional<String> ratio(SentenceTree tree, int number, int first) {
    int last =
        tree.children(number, Set.of("acl:relcl")).stream()
            .findFirst()
            .map(clause -> new Extent(tree).last(clause, first, clause))
            .orElse(number);
    return fits(tree, first, last)
        ? Optional.of(PhraseText.of(tree, number, first, last))
        : Optional.empty();
  }

  private static boolean isNumber(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NUM;
  }

  private static boolean isMeasure(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        && (!tree.children(noun, Set.of("nummod")).isEmpty() || isOne(tree, noun))
        && tree.referent(noun).isEmpty();
  }

  /** "Put back by a month". */
  private static boolean isOne(SentenceTree tree, int noun) {
    return TIMES.contains(tree.lemma(noun))
        && tree.hasChild(noun, "case", Set.of("by"))
        && tree.hasChild(noun, "det", Set.of("a", "an"));
  }

  /** "Signed by 4,000 students", but not "lost by two goals". */
  private static boolean isDoer(SentenceTree tree, int noun, String before) {
    return before.equals("by")
        && Passives.is(tree, tree.head(noun))
        && !MARGINS.contains(tree.lemma(noun));
  }

  private static int last(SentenceTree tree, int noun) {
    int last = new Extent(tree).last(noun, Governors.firstBelow(tree, noun), noun);
    while (last > noun && tree.pos(last) == PartOfSpeech.ADP) {
      last--;
    }
    return last;
  }

  private static boolean isWord(SentenceTree tree, int word) {
    return Character.isLetterOrDigit(tree.surface(word).codePointAt(0));
  }

  /** "Eleven years", as the object of a verb. */
  static Optional<String> length(SentenceTree tree, int noun) {
    int first = Governors.firstBelow(tree, noun);
    boolean isLength =
        isMeasure(tree, noun) && TIMES.contains(tree.lemma(noun)) && fits(tree, first, noun);
    return isLength ? Optional.of(PhraseText.of(tree, noun, first, noun)) : Optional.empty();
  }

  private static int lastBelow(SentenceTree tree, int noun) {
    int last = noun;
    while (last + 1 < tree.size()
        && tree.isWithin(last + 1, noun)
        && tree.pos(last + 1) != PartOfSpeech.PUNCT) {
      last++;
    }
    return tree.children(tree.head(noun), Set.of("obl")).stream()
        .filter(within(tree, last))
        .findFirst()
        .orElse(last);
  }

  /** "For the first time in 19 years", where the tree hangs the years on the verb. */
  private static Predicate<Integer> within(SentenceTree tree, int last) {
    return time ->
        TIMES.contains(tree.lemma(time))
            && WITHIN.contains(tree.lower(last + 1))
            && tree.head(last + 1) == time;
  }

  private static boolean fits(SentenceTree tree, int first, int last) {
    return tree.span(last).end() - tree.span(first).start() <= LONGEST
        && IntStream.rangeClosed(first, last).anyMatch(w -> !tree.isA(w, "case") && isWord(tree, w))
        && IntStream.rangeClosed(first, last)
            .noneMatch(word -> DATE.matcher(tree.lower(word)).matches());
  }
}
