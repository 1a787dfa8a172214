package org.annals.dating;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Expressions of time that by the order of words belong to a noun that is no event of the clause,
 * wherever the tree hangs them: what somebody has been since then ("her son Rory, a senator since
 * 2020, spoke"), the decision that another court looks at again ("an appeal against the decision of
 * the tribunal on May 17"), and the loss that is gone into ("an inquest into the death of her
 * husband, Bo Li, on 3 May").
 */
final class Apposed {
  private static final Set<String> DECISIONS =
      Set.of("decision", "judgment", "judgement", "ruling", "order", "verdict", "determination");
  private static final Set<String> AGAINST = Set.of("against", "from");
  private static final Set<String> APPEALS = Set.of("appeal", "appealed", "appealing", "appeals");
  private static final Set<String> COMMA = Set.of(",");
  private static final Set<String> ON = Set.of("on", "of", "dated");
  private static final Set<String> LOSSES = DataFile.words("/dating/losses.txt");
  private static final Pattern CONCERNING =
      Pattern.compile(
          "over|into|about|(?:respect|relation|connection|arising|resulting|out|because|account)"
              + " (?:of|to|with|from)");
  private static final Set<PartOfSpeech> CLAUSAL = Set.of(PartOfSpeech.VERB, PartOfSpeech.AUX);
  private static final Set<String> PARTS = Set.of("det", "amod", "nmod:poss", "compound");
  private static final int FAR = 12;
  private static final int NEAR = 4;

  private Apposed() {}

  /** Whether it belongs to such a noun. */
  static boolean is(SentenceTree tree, int first, int last) {
    return of(tree, first, last).isPresent();
  }

  /** That noun. */
  static Optional<Integer> of(SentenceTree tree, int first, int last) {
    return since(tree, first, last).or(() -> decision(tree, first)).or(() -> loss(tree, first));
  }

  /** "An inquest into the death of Bo Li on 3 May": the death. */
  private static Optional<Integer> loss(SentenceTree tree, int first) {
    int on = first - 1;
    int loss = tree.lower(on).matches("on|in") ? before(tree, on, LOSSES, FAR) : -1;
    int at = loss - 1;
    while (at > 0 && PARTS.contains(tree.relation(at))) {
      at--;
    }
    return loss > 0 && at > 0 && isConcerning(tree, at) && !hasVerb(tree, at, on)
        ? Optional.of(loss)
        : Optional.empty();
  }

  private static boolean isConcerning(SentenceTree tree, int word) {
    return CONCERNING.matcher(tree.lower(word)).matches()
        || CONCERNING.matcher(tree.lower(word - 1) + " " + tree.lower(word)).matches();
  }

  /** "Rory, a senator since 2020,": the noun between the commas. */
  private static Optional<Integer> since(SentenceTree tree, int first, int last) {
    int since = tree.lower(first).equals("since") ? first : first - 1;
    boolean isAside = tree.lower(since).equals("since") && isEnd(tree, last + 1);
    if (!isAside || tree.pos(since - 1) != PartOfSpeech.NOUN) {
      return Optional.empty();
    }
    int comma = before(tree, since, COMMA, FAR);
    return comma > 0
            && tree.isA(comma + 1, "det")
            && tree.pos(comma - 1) == PartOfSpeech.PROPN
            && !hasVerb(tree, comma, since)
        ? Optional.of(since - 1)
        : Optional.empty();
  }

  /** "Appealed against the decision of the tribunal on May 17": the decision. */
  private static Optional<Integer> decision(SentenceTree tree, int first) {
    int on = first - 1;
    if (!ON.contains(tree.lower(on))) {
      return Optional.empty();
    }
    int decision = before(tree, on, DECISIONS, FAR);
    int against = decision > 0 ? before(tree, decision, AGAINST, NEAR) : -1;
    return against > 0
            && !hasVerb(tree, against, on)
            && before(tree, on, COMMA, on - decision) < 0
            && before(tree, against, APPEALS, FAR) >= 0
        ? Optional.of(decision)
        : Optional.empty();
  }

  private static boolean isEnd(SentenceTree tree, int word) {
    return word >= tree.size() || tree.lower(word).matches("[,.;]");
  }

  /** The last of such words at most so many words before another, or -1. */
  private static int before(SentenceTree tree, int word, Set<String> sought, int most) {
    for (int at = word - 1; at >= Math.max(0, word - most); at--) {
      if (sought.contains(tree.lower(at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean hasVerb(SentenceTree tree, int from, int to) {
    for (int word = from + 1; word < to; word++) {
      if (CLAUSAL.contains(tree.pos(word))) {
        return true;
      }
    }
    return false;
  }
}
