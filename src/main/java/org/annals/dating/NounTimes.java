package org.annals.dating;

import java.util.Set;
import java.util.regex.Pattern;
import org.annals.clause.Tense;
import org.annals.clause.VerbLists;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** Expressions of time that say which thing a noun means: "the strike of 1938". */
final class NounTimes {
  private static final Set<String> UP_TO = Set.of("until", "till", "before", "since");

  /** Relations by which a word belongs to the noun above it alone, as its own description. */
  private static final Set<String> OWN =
      Set.of("compound", "nummod", "amod", "nmod:poss", "det", "flat", "nmod:desc", "goeswith");

  /** Nouns of which a date says which one: "the spring of 1865". */
  private static final Set<String> PARTS_OF_TIME =
      Set.of(
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "end",
          "beginning",
          "start",
          "middle",
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "minutes",
          "hours",
          "days",
          "weeks",
          "months",
          "dawn",
          "noon",
          "half",
          "part");

  private static final Set<String> POINTING =
      Set.of("last", "next", "this", "that", "yesterday", "tomorrow", "today", "tonight");
  private static final Set<String> MISREAD = Set.of("compound", "amod", "nummod", "det");
  private static final Set<String> BY_WHICH = Set.of("in", "by", "through", "with");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "obl:agent");

  private static final Pattern CLOCK = Pattern.compile("o['\u2019]clock|[ap]\\.?m\\.?");
  private static final Set<String> LONG = Set.of("war", "wars", "revolution", "depression");

  /** What is done to a writing on its day. */
  private static final Set<String> DATED =
      Set.of(
          "dated", "published", "issued", "released", "delivered", "decided", "written", "given");

  private static final Set<String> JUDGING =
      Set.of(
          "blame",
          "call",
          "conclude",
          "criticize",
          "criticise",
          "accuse",
          "condemn",
          "recommend",
          "urge",
          "describe",
          "propose",
          "praise",
          "compare",
          "reject",
          "demand");

  /** What a ruling does on its day. */
  private static final Set<String> RULED =
      Set.of(
          "strike",
          "uphold",
          "overturn",
          "ban",
          "bar",
          "legalise",
          "legalize",
          "hold",
          "affirm",
          "quash",
          "invalidate",
          "establish",
          "recognise",
          "recognize");

  private static final Set<String> LIMITS = Set.of("deadline", "target", "limit");
  private static final Set<String> TO_LIMIT = Set.of("of", "to", "for", "until");
  private static final Set<String> PRICES =
      Set.of("price", "close", "level", "value", "rate", "high", "low", "peak", "finish");

  private static final Set<String> DEALS =
      Set.of(
          "accord", "agreement", "compromise", "contract", "deal", "pact", "settlement", "treaty");

  private NounTimes() {}

  /** "In the deal of 1933 he won over the farmers": what is agreed in it. */
  static boolean isDeal(SentenceTree tree, int noun) {
    return DEALS.contains(tree.lower(noun)) && tree.hasChild(noun, "case", Set.of("in", "by"));
  }

  /**
   * "Above Friday's price", "to the closing price on Wednesday", "set a deadline of 1 May": no time
   * of what is told.
   */
  static boolean isOfPrice(SentenceTree tree, int first, int head) {
    boolean isLimit =
        LIMITS.contains(tree.lower(first - 2)) && TO_LIMIT.contains(tree.lower(first - 1));
    return isLimit || isOwned(tree, head) || isBehindPrice(tree, first);
  }

  private static boolean isOwned(SentenceTree tree, int head) {
    boolean isOwner = tree.isA(head, "nmod:poss") && PRICES.contains(tree.lemma(tree.head(head)));
    boolean isOwnerByOrder =
        tree.lower(head + 1).matches("['’]s")
            && (PRICES.contains(tree.lower(head + 2)) || PRICES.contains(tree.lower(head + 3)));
    return isOwner || isOwnerByOrder;
  }

  private static boolean isBehindPrice(SentenceTree tree, int first) {
    return first > 1
        && tree.isA(first - 1, "case")
        && PRICES.contains(tree.lower(first - 2))
        && tree.pos(first - 2) != PartOfSpeech.VERB;
  }

  /** Whether what a noun names lasts so long that its parts have dates of their own. */
  static boolean isLong(SentenceTree tree, int noun) {
    return LONG.contains(tree.lower(noun));
  }

  /** "The 1938 strike", "the strike of 1938", "the strike (1938)". */
  static boolean isOwn(SentenceTree tree, Span span, int head) {
    if (head < 0 || tree.head(head) == SentenceTree.ROOT) {
      return false;
    }
    boolean bracketed = isBracketed(tree, span.start());
    return isOwn(tree, head) || (bracketed && tree.pos(tree.head(head)) != PartOfSpeech.VERB);
  }

  /** Whether it belongs to the noun above it alone. */
  static boolean isOwn(SentenceTree tree, int word) {
    if (CLOCK.matcher(tree.lower(word)).matches()) {
      return false;
    }
    boolean bare = tree.children(word).stream().noneMatch(child -> tree.isA(child, "case"));
    return (bare && OWN.contains(tree.relation(word)))
        || (tree.relation(word).equals("nmod")
            && tree.hasChild(word, "case", Set.of("of"))
            && !PARTS_OF_TIME.contains(tree.lower(tree.head(word))));
  }

  /** Whether a bracket opens right before a character of the text, by its offset in UTF-16. */
  static boolean isBracketed(SentenceTree tree, int start) {
    return start > 0 && tree.text().charAt(start - 1) == '(';
  }

  /**
   * "Last Friday night guards beat him", "told the stock exchange yesterday morning": the tree may
   * take such words for a part of the noun beside them.
   */
  static boolean isMisread(SentenceTree tree, int first, int head) {
    return POINTING.contains(tree.lower(first))
        && MISREAD.contains(tree.relation(head))
        && (tree.head(head) > head || tree.head(head) < first);
  }

  /**
   * Whether a noun is what somebody writes or says on the day that it has, and what the verb above
   * it tells happens in that: "in her report, dated 3 May", "an essay of 1934 called it a fraud".
   */
  static boolean isWriting(SentenceTree tree, int noun, VerbLists verbs) {
    boolean writes = verbs.isWriting(tree, noun) || isCase(tree, noun);
    if (!writes || tree.head(noun) == SentenceTree.ROOT) {
      return false;
    }
    return (tree.isA(noun, "obl") && tree.hasChild(noun, "case", BY_WHICH))
        || (SUBJECTS.contains(tree.relation(noun)) && tells(tree, tree.head(noun), verbs));
  }

  private static boolean tells(SentenceTree tree, int verb, VerbLists verbs) {
    return verbs.isReporting(tree, verb)
        || JUDGING.contains(tree.lemma(verb))
        || (RULED.contains(tree.lemma(verb)) && Tense.of(tree, verb) == Tense.PAST);
  }

  /** "Peter v. Paul". */
  private static boolean isCase(SentenceTree tree, int noun) {
    return tree.referent(noun)
        .map(named -> named.span().of(tree.text()))
        .filter(name -> name.contains(" v. ") || name.contains(" v "))
        .isPresent();
  }

  /** The noun of "a report dated 3 May 1921", from the word "dated", or -1. */
  static int dated(SentenceTree tree, int word) {
    return DATED.contains(tree.lower(word))
            && tree.isA(word, "acl")
            && tree.child(word, "obj").isEmpty()
        ? tree.head(word)
        : -1;
  }

  /** "Until his transfer to Oslo in 1993": no time of what goes on until then. */
  static TimeMark.Kind kind(SentenceTree tree, int head) {
    return tree.hasChild(tree.head(head), "case", UP_TO) ? TimeMark.Kind.LIMIT : TimeMark.Kind.TIME;
  }
}
