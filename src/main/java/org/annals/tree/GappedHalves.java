package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;
import org.annals.sentence.PartOfSpeech;

/**
 * "Members of one will get 58 per cent and those of the other 42 per cent", "Berg won two seats and
 * Bo Li five": the second half has a doer and an amount of its own and no verb, so none of it
 * belongs to what the verb has.
 */
final class GappedHalves {
  private static final String APART = "orphan";
  private static final Set<String> UNITS =
      Set.of("cent", "percent", "%", "million", "billion", "per");
  private static final Set<String> SIGNS = Set.of("$", "£", "€", "¥");
  private static final Set<String> ENDS = Set.of(".", ";", ",", ")", "");
  private static final Set<String> OPENING =
      Set.of("the", "those", "its", "his", "her", "their", "our", "my");
  private static final Set<String> OBJECTS = Set.of("obj");
  private static final Set<String> COUNTS = Set.of("nummod", "compound");

  private final Draft draft;

  /** A mender of one sentence. */
  GappedHalves(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int and = 2; and < draft.size() - 2; and++) {
      if (draft.lower(and).equals("and")) {
        behind(and);
      }
    }
  }

  private void behind(int and) {
    int amount = amount(and);
    int verb = amount < 0 ? -1 : verb(and);
    if (verb >= 0 && ENDS.contains(draft.lower(end(amount) + 1)) && isAlike(verb, and, amount)) {
      setApart(verb, and, amount);
    }
  }

  private void setApart(int verb, int and, int amount) {
    int end = end(amount);
    int doer = doer(and, amount);
    for (int word = and; word < amount; word++) {
      if (word != doer && !isWithin(draft.head(word), and, amount)) {
        draft.hang(word, doer, word == and ? "cc" : draft.relation(word));
      }
    }
    for (int word = amount; word < end; word++) {
      if (!isWithin(draft.head(word), amount, end + 1)) {
        draft.hang(word, end, draft.relation(word));
      }
    }
    draft.hang(doer, verb, APART);
    draft.hang(end, doer, APART);
  }

  private static boolean isWithin(int word, int from, int to) {
    return word >= from && word < to;
  }

  /** Where the amount behind the second doer begins; -1 where none follows. */
  private int amount(int and) {
    int at = and + 1;
    while (at < draft.size() && isOfDoer(at)) {
      at++;
    }
    boolean isAmount = at < draft.size() && (isNumber(at) || SIGNS.contains(draft.lower(at)));
    return isAmount && at > and + 1 && draft.isNoun(at - 1) && isOpened(and + 1) ? at : -1;
  }

  private boolean isOfDoer(int word) {
    return !isNumber(word)
        && !SIGNS.contains(draft.lower(word))
        && !draft.isVerb(word)
        && !draft.isMark(word);
  }

  private boolean isOpened(int first) {
    return OPENING.contains(draft.lower(first)) || draft.isName(first);
  }

  private boolean isNumber(int word) {
    return draft.is(word, PartOfSpeech.NUM);
  }

  private int end(int amount) {
    int end = amount;
    while (UNITS.contains(draft.lower(end + 1))
        || (SIGNS.contains(draft.lower(end)) && end + 1 < draft.size() && isNumber(end + 1))) {
      end++;
    }
    return end;
  }

  private int verb(int and) {
    int verb = draft.clause(and - 1);
    return verb >= 0 && verb < and - 1 && draft.isVerb(verb) ? verb : -1;
  }

  /** Whether the verb has an amount of the same kind before "and". */
  private boolean isAlike(int verb, int and, int amount) {
    String unit = draft.lower(end(amount));
    return draft.children(verb, OBJECTS).stream()
        .filter(object -> object > verb && object < and)
        .anyMatch(
            object ->
                end(amount) == amount
                    ? draft.children(object, COUNTS).stream().anyMatch(this::isNumber)
                    : draft.lower(object).equals(unit));
  }

  private int doer(int and, int amount) {
    int doer = amount - 1;
    while (draft.head(doer) != Syntax.ROOT && draft.head(doer) > and && draft.head(doer) < amount) {
      doer = draft.head(doer);
    }
    return doer;
  }
}
