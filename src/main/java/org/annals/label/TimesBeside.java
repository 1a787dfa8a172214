package org.annals.label;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.dating.When;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Times that no date says: "at half-time", "in the 54th minute", "at seventeen", "on Thursdays". A
 * day, month or year that the event has a date for is none of them, and neither is a time that only
 * points at another: "in that year".
 */
final class TimesBeside {
  private static final int LONGEST = 70;
  private static final Set<String> WITHIN_A_DAY = DataFile.words("/event/times-of-day.txt");
  private static final Set<String> SHORT = Set.of("minute", "hour", "half", "over", "lap", "round");
  private static final Set<String> POINTING =
      Set.of("that", "this", "these", "those", "same", "next", "following", "previous", "last");

  private static final Set<PartOfSpeech> TIMES =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.NUM, PartOfSpeech.PROPN);

  private static final Pattern DATE =
      Pattern.compile(
          "1[0-9]{3}|20[0-9]{2}|january|february|march|april|may|june|july|august|september"
              + "|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|then|now"
              + "|today|yesterday|tomorrow|tonight|moment|meantime|meanwhile|all|once|age");

  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?:year|month|week|day|decade|century|season|spring|summer|autumn|winter)s?");

  private TimesBeside() {}

  /** The words of the time behind their preposition; none where the event has them. */
  static Optional<String> of(SentenceTree tree, int noun, When when) {
    boolean isDay = CALENDAR.matcher(tree.lower(noun)).matches();
    boolean isKnown = when.begins().isPresent() || when.words().isPresent();
    boolean isFine = WITHIN_A_DAY.contains(tree.lemma(noun)) || SHORT.contains(tree.lemma(noun));
    boolean isTold = when.words().filter(words -> words.contains(tree.lower(noun))).isPresent();
    int first = Governors.firstBelow(tree, noun);
    int last = last(tree, noun);
    return TIMES.contains(tree.pos(noun))
            && tree.referent(noun).isEmpty()
            && !isTold
            && !(isKnown && isDay && !isFine)
            && isPlain(tree, first, last)
        ? Optional.of(PhraseText.of(tree, noun, first, last))
        : Optional.empty();
  }

  private static boolean isPlain(SentenceTree tree, int first, int last) {
    return tree.span(last).end() - tree.span(first).start() <= LONGEST
        && IntStream.rangeClosed(first, last)
            .mapToObj(tree::lower)
            .noneMatch(word -> DATE.matcher(word).matches() || POINTING.contains(word));
  }

  private static int last(SentenceTree tree, int noun) {
    int last = noun;
    while (last + 1 < tree.size()
        && tree.isWithin(last + 1, noun)
        && tree.pos(last + 1) != PartOfSpeech.PUNCT) {
      last++;
    }
    return last;
  }
}
