package org.annals.tree;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.reader.Syntax;
import org.annals.sentence.PartOfSpeech;

/**
 * "The mill closed in 1998, the brewery in 2003", "the Senate approved the bill by 94 votes to
 * none, the House, ten days later, by 401 to 19": the second half has a doer and a time or a vote
 * of its own and no verb, so none of it belongs to what the verb has.
 */
final class GappedTails {
  private static final String APART = "orphan";
  private static final int LONGEST = 6;
  private static final Set<String> BETWEEN = Set.of("and", ",", ";", "but");
  private static final Set<String> BEFORE = Set.of(",", ";");
  private static final Set<String> ENDS = Set.of(".", ";", ",", "and", "");
  private static final Set<String> OPENING = Set.of("the", "its", "his", "her", "their", "a", "an");
  private static final Set<String> LATER = Set.of("later", "afterwards", "afterward");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "xcomp", "ccomp");
  private static final Set<String> BESIDE = Set.of("obl", "obl:arg", "obl:agent");
  private static final Set<String> PERIODS =
      Set.of("year", "day", "month", "week", "season", "time", "summer", "winter", "spring");

  private final Draft draft;
  private final Tails tails;

  /** A mender of one sentence. */
  GappedTails(Draft draft) {
    this.draft = draft;
    this.tails = new Tails(draft);
  }

  void mend() {
    for (int at = 2; at < draft.size() - 2; at++) {
      if (BETWEEN.contains(draft.lower(at)) && !BETWEEN.contains(draft.lower(at + 1))) {
        behind(at);
      }
    }
  }

  private void behind(int between) {
    int last = lastOfDoer(between + 1);
    int from = last < 0 ? -1 : afterAside(last + 1);
    int end = from < 0 ? -1 : tails.end(from);
    if (end < 0 || !ENDS.contains(draft.lower(end + 1))) {
      return;
    }
    boolean isVote = tails.isVote(from);
    int first = first(between, isVote);
    int verb = first < 0 ? -1 : draft.clause(first);
    if (verb >= 0 && verb < first && draft.isVerb(verb) && isGap(verb, first, last, isVote)) {
      setApart(verb, between, last);
      setTail(last, last + 1, from - 1);
      setTail(last, from, end);
    }
  }

  /** The last word of "the brewery", "the House of Commons"; -1 where there is no such phrase. */
  private int lastOfDoer(int first) {
    int at = first;
    while (at < draft.size() && at - first < LONGEST && isOfDoer(at)) {
      at++;
    }
    boolean isOpened = OPENING.contains(draft.lower(first)) || draft.isName(first);
    boolean isNoun = at > first && draft.isNoun(at - 1);
    return isOpened && isNoun && !PERIODS.contains(draft.lower(at - 1)) ? at - 1 : -1;
  }

  private boolean isOfDoer(int word) {
    boolean isOf = draft.lower(word).equals("of");
    return isOf
        || draft.isNoun(word)
        || draft.is(word, PartOfSpeech.ADJ)
        || draft.is(word, PartOfSpeech.DET)
        || draft.is(word, PartOfSpeech.PRON);
  }

  /** Behind ", thirteen days later,". */
  private int afterAside(int from) {
    if (!draft.lower(from).equals(",")) {
      return from;
    }
    return IntStream.range(from + 2, Math.min(from + LONGEST, draft.size()))
        .filter(at -> draft.lower(at).equals(",") && LATER.contains(draft.lower(at - 1)))
        .map(at -> at + 1)
        .findFirst()
        .orElse(-1);
  }

  /** Where the time or the vote of the half before begins. */
  private int first(int between, boolean isVote) {
    for (int at = between - 1; at > 0; at--) {
      int end = tails.end(at);
      if (end >= 0 && end < between && tails.isVote(at) == isVote) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Whether the noun does what the doer before it does: not "visited Rome in 2001 and Paris in
   * 2003", "passed the budget by 40 votes to 3 and the tax bill by 30 to 13".
   */
  private boolean isGap(int verb, int first, int last, boolean isVote) {
    List<Integer> subjects = draft.children(verb, SUBJECTS);
    List<Integer> objects =
        draft.children(verb, OBJECTS).stream().filter(at -> at < first).toList();
    if (subjects.isEmpty() || subjects.getFirst() > verb) {
      return false;
    }
    if (isVote) {
      return objects.stream().noneMatch(draft::isName)
          && (objects.isEmpty() || (draft.isName(subjects.getFirst()) && isNamed(last)));
    }
    return objects.isEmpty()
        && draft.children(verb, BESIDE).stream()
            .map(draft::first)
            .noneMatch(from -> from > verb && from < first && tails.end(from) < 0);
  }

  private boolean isNamed(int word) {
    return draft.isThingName(word) || draft.isPersonName(word);
  }

  private void setApart(int verb, int between, int last) {
    int doer = top(last, between, last + 1);
    int first = BEFORE.contains(draft.lower(between)) ? between + 1 : between;
    for (int word = first; word <= last; word++) {
      if (word != doer && !isIn(draft.head(word), between + 1, last)) {
        draft.hang(word, doer, word == between ? "cc" : draft.relation(word));
      }
    }
    draft.hang(doer, verb, APART);
  }

  private void setTail(int last, int from, int end) {
    int doer = last;
    while (draft.head(doer) >= 0 && !draft.relation(doer).equals(APART)) {
      doer = draft.head(doer);
    }
    for (int word = from; word <= end; word++) {
      if (!isIn(draft.head(word), from, end)) {
        draft.hang(word, doer, draft.isMark(word) ? "punct" : APART);
      }
    }
  }

  private static boolean isIn(int word, int first, int last) {
    return word >= first && word <= last;
  }

  private int top(int word, int from, int to) {
    int top = word;
    while (draft.head(top) != Syntax.ROOT && draft.head(top) > from && draft.head(top) < to) {
      top = draft.head(top);
    }
    return top;
  }
}
