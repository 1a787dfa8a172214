package org.annals.clause;

import java.util.Set;
import java.util.regex.Pattern;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Where the phrases of nouns begin in a sentence. */
public final class Phrases {
  private static final int LONGEST = 50;
  private static final Set<String> STOPS = Set.of(";", ":", "(", ")", "[", "]", "\u2013", "\u2014");
  private static final Pattern YEAR_OR_MONTH =
      Pattern.compile(
          "1[0-9]{3}|20[0-9]{2}|january|february|march|april|may|june|july|august|september"
              + "|october|november|december");

  private static final Set<String> MEASURING = Set.of("least", "most");
  private static final Set<String> BEFORE_NOUN = Set.of("case", "cc", "punct", "mark");

  private final SentenceTree tree;

  public Phrases(SentenceTree tree) {
    this.tree = tree;
  }

  /** Its first word that is of the phrase itself. */
  public int first(int noun) {
    int first = noun;
    while (first > 0
        && tree.isWithin(first - 1, noun)
        && !STOPS.contains(tree.surface(first - 1))) {
      first--;
    }
    while (first < noun
        && !isOfNumber(tree, first)
        && (tooFar(first, noun) || BEFORE_NOUN.contains(tree.relation(first)) || isYear(first))) {
      first++;
    }
    return first;
  }

  /** Its first word behind prepositions and behind an article with which the sentence begins. */
  public int firstOfName(int noun) {
    int first = first(noun);
    while (first < noun && (first == 0 || tree.pos(first) == PartOfSpeech.ADP)) {
      first++;
    }
    return first;
  }

  /** "At least two customers": the first word of a number. */
  public static boolean isOfNumber(SentenceTree tree, int word) {
    return tree.lower(word).equals("at") && MEASURING.contains(tree.lower(word + 1));
  }

  /** "In 1989 troops", where the tree counts the troops. */
  private boolean isYear(int word) {
    return isTime(tree, word);
  }

  /** "In March fire destroyed it": the month is no part of the phrase. */
  public static boolean isTime(SentenceTree tree, int word) {
    return word > 0
        && YEAR_OR_MONTH.matcher(tree.lower(word)).matches()
        && tree.lower(word - 1).equals("in");
  }

  private boolean tooFar(int first, int noun) {
    return tree.span(noun).end() - tree.span(first).start() > LONGEST;
  }

  /** Whether a comma stands at a word or right before it. */
  boolean isAfterComma(int word) {
    return tree.lower(word).equals(",")
        || tree.lower(word - 1).equals(",")
        || (tree.lower(word - 2).equals(",") && tree.pos(word - 1) == PartOfSpeech.PUNCT);
  }
}
