package org.annals.attribution;

import java.util.List;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Sees whether a clause or noun is denied by its own words. */
final class Negation {
  private static final Set<String> NOT =
      Set.of("not", "n't", "n’t", "never", "nt", "nowhere", "neither", "nor");
  private static final Set<String> NO_NOT =
      Set.of(
          "only",
          "just",
          "merely",
          "simply",
          "until",
          "till",
          "least",
          "long",
          "surprisingly",
          "necessarily",
          "so",
          "even",
          "far",
          "to",
          "unlike",
          "because",
          "since",
          "all",
          "every");
  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "nothing", "no-one", "noone", "neither", "nor");
  private static final Set<String> NO_NO =
      Set.of(
          "fewer", "less", "more", "later", "sooner", "doubt", "matter", "other", "wonder",
          "longer");
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> NEARLY = Set.of("almost", "nearly", "virtually", "practically");
  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final Set<String> ASIDES = Set.of("mention", "say", "speak", "worry");
  private static final Set<String> PARTICIPANTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj");

  private final SentenceTree tree;

  Negation(SentenceTree tree) {
    this.tree = tree;
  }

  /** Whether the words of a clause, or before a noun, deny it. */
  boolean denies(int word) {
    long count =
        tree.children(word).stream()
            .filter(c -> isNegator(word, c) || isYetTo(word, c) || isNeverBefore(word, c))
            .count();
    if (count == 0 && Grammar.isVerb(tree, word) && isNegatedByOrder(word)) {
      count = 1;
    }
    return count % 2 == 1 && !(count == 1 && isUntil(word));
  }

  /** "Has yet to pay". */
  private boolean isYetTo(int word, int child) {
    return child < word
        && Grammar.isVerb(tree, word)
        && tree.lower(child).equals("to")
        && tree.lower(child - 1).equals("yet");
  }

  private boolean isNegator(int word, int child) {
    if (isNot(child) && tree.isA(child, "advmod")) {
      return child < word || !(tree.lower(child).equals("never") || isOfOther(word, child));
    }
    boolean isVerb = Grammar.isVerb(tree, word);
    if (isNo(child) && !(isVerb && isNeither(child))) {
      return !isVerb && !isCountedAbove(word);
    }
    return isOfVerb(child) || isNobodyIn(word, child);
  }

  /** "Never before had it closed", where "never" does not hang on the verb. */
  private boolean isNeverBefore(int word, int child) {
    return child > 0
        && child < word
        && tree.lower(child).equals("before")
        && tree.isA(child, "advmod")
        && tree.lower(child - 1).equals("never")
        && tree.head(child - 1) != word;
  }

  /** "The mill is listed; the barn is not": the barn is not. */
  private boolean isOfOther(int word, int not) {
    int verb = not - 1;
    return verb > word && tree.pos(verb) == PartOfSpeech.AUX && tree.head(verb) != word;
  }

  private boolean isOfVerb(int child) {
    return isCannot(child) || isNoLonger(child) || isNeither(child);
  }

  private boolean isCannot(int child) {
    return tree.lower(child).equals("cannot") && tree.isA(child, "aux");
  }

  private boolean isNobodyIn(int word, int child) {
    return isParticipant(child)
        && Grammar.isClause(tree, word)
        && isNobody(child)
        && !tree.hasChild(child, "case", WITH)
        && !tree.hasChild(child, "advmod", NEARLY);
  }

  /** "No" before a participant denies the clause around it, and is counted there. */
  private boolean isCountedAbove(int noun) {
    int head = tree.head(noun);
    return head != SentenceTree.ROOT && Grammar.isClause(tree, head) && isParticipant(noun);
  }

  private boolean isParticipant(int noun) {
    return PARTICIPANTS.contains(tree.relation(noun)) || tree.isA(noun, "obl");
  }

  /** Whether "no" or "neither" stands before a noun. */
  boolean hasNo(int noun) {
    return Grammar.hasChild(tree, noun, c -> c < noun && isNo(c));
  }

  /** Whether "not" or "never" stands before a verb. */
  boolean hasNot(int verb) {
    return Grammar.hasChild(tree, verb, c -> c < verb && isNot(c));
  }

  private boolean isNot(int at) {
    return NOT.contains(tree.lower(at)) && (!NO_NOT.contains(tree.lower(at + 1)) || isNotTo(at));
  }

  /** "Agreed not to sell", but not "turned not to Paris" or "not to mention". */
  private boolean isNotTo(int not) {
    int verb = tree.head(not);
    return verb > not + 1
        && tree.lower(not).equals("not")
        && tree.lower(not + 1).equals("to")
        && tree.isA(not + 1, "mark")
        && tree.head(not + 1) == verb
        && !ASIDES.contains(tree.lemma(verb));
  }

  private boolean isNo(int at) {
    return Set.of("no", "neither").contains(tree.lower(at))
        && (tree.isA(at, "det") || tree.isA(at, "cc"))
        && !NO_NO.contains(tree.lower(at + 1))
        && !isOfNone(at);
  }

  /** "A motion of no confidence": there is one. */
  private boolean isOfNone(int no) {
    int noun = tree.head(no);
    return tree.isA(no, "det")
        && tree.lower(no - 1).equals("of")
        && tree.isA(noun, "nmod")
        && Grammar.isNoun(tree, tree.head(noun));
  }

  /** "No one", "none of them", "no soldier", "neither side". */
  private boolean isNobody(int noun) {
    boolean isNone =
        NOBODY.contains(tree.lower(noun))
            && !tree.isInName(noun)
            && !tree.lower(noun + 1).equals("but")
            && !tree.hasChild(noun, "case", Set.of("for"));
    boolean isNoOne = tree.lower(noun).equals("one") && tree.lower(noun - 1).equals("no");
    return isNone || isNoOne || hasNo(noun) || hasNotOne(noun);
  }

  /** "Not one owner has paid". */
  private boolean hasNotOne(int noun) {
    return Grammar.hasChild(
        tree,
        noun,
        c ->
            c < noun
                && tree.lower(c).equals("not")
                && (tree.lower(c + 1).equals("one") || tree.lower(c + 2).equals("single")));
  }

  private boolean isNoLonger(int at) {
    return tree.lower(at).equals("longer") && tree.lower(at - 1).equals("no");
  }

  private boolean isNeither(int at) {
    return tree.isA(at, "cc") && Set.of("neither", "nor").contains(tree.lower(at));
  }

  /** The tree may hang "not" elsewhere: "did not attack", "has never been", "not to attack". */
  private boolean isNegatedByOrder(int verb) {
    int at = tree.lower(verb - 1).equals("to") ? verb - 2 : verb - 1;
    while (at >= 0 && isBetween(at)) {
      if (isNot(at) && !isOwnedByOther(at, verb)) {
        return true;
      }
      at--;
    }
    return false;
  }

  private boolean isBetween(int at) {
    return switch (tree.pos(at)) {
      case AUX, ADV -> true;
      case PART -> !tree.lower(at).equals("to");
      default -> false;
    };
  }

  /** Whether "not" belongs to a verb that governs this one. */
  private boolean isOwnedByOther(int not, int verb) {
    int owner = tree.head(not);
    return owner != SentenceTree.ROOT && Grammar.isVerb(tree, owner) && owner < verb && owner > not;
  }

  /** "Did not leave until noon": it happened, then. */
  private boolean isUntil(int word) {
    if (!Grammar.isClause(tree, word)) {
      return false;
    }
    List<Integer> children = tree.children(word);
    return children.stream()
        .filter(c -> c > word)
        .anyMatch(
            c ->
                UNTIL.contains(tree.lower(c))
                    || Grammar.markers(tree, c).stream()
                        .anyMatch(m -> UNTIL.contains(tree.lower(m))));
  }
}
