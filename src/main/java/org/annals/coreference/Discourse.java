package org.annals.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the last sentences of a section speak of; no more of them than pronouns look back to. */
final class Discourse {
  private static final int SENTENCES = 3;
  private static final int OCCURRENCES = 80;

  private final Deque<List<Occurrence>> past = new ArrayDeque<>();
  private List<Occurrence> now = new ArrayList<>();
  private Optional<Antecedent> introducing = Optional.empty();
  private Optional<Antecedent> introduced = Optional.empty();
  private final Map<Antecedent, Integer> last = new HashMap<>();
  private int clock;
  private boolean opens;
  private int before;

  /**
   * Begins the next sentence.
   *
   * @param opensParagraph whether it is the first one of its paragraph
   */
  void next(boolean opensParagraph) {
    clock++;
    opens = opensParagraph;
    before = opensParagraph ? 0 : before + 1;
    past.addFirst(now);
    if (past.size() > SENTENCES) {
      past.removeLast();
    }
    now = new ArrayList<>();
    introduced = introducing;
    introducing = Optional.empty();
  }

  /** Begins a new section: nothing before it is looked back to. */
  void forget() {
    clock++;
    past.clear();
    introduced = Optional.empty();
    introducing = Optional.empty();
    now = new ArrayList<>();
  }

  /** Takes note of what the sentence speaks of next. */
  void add(Occurrence occurrence) {
    now.add(occurrence);
    last.put(occurrence.who(), clock);
    if (now.size() > OCCURRENCES) {
      now.removeFirst();
    }
  }

  /** Takes note of the person with whose name a sentence ends, as in "... his niece, Ann Roe". */
  void introduce(Antecedent person) {
    introducing = Optional.of(person);
  }

  /** The person with whom the sentence before has ended. */
  Optional<Antecedent> introduced() {
    return introduced;
  }

  /** Whether the sentence is the first one of its paragraph. */
  boolean opensParagraph() {
    return opens;
  }

  /** The number of sentences of its paragraph that stand before the sentence. */
  int beforeInParagraph() {
    return before;
  }

  /** The number of sentences begun. */
  int clock() {
    return clock;
  }

  /** How many sentences ago somebody was last spoken of; very many where never. */
  int age(Antecedent who) {
    return clock - last.getOrDefault(who, Integer.MIN_VALUE / 2);
  }

  /** What the sentence has spoken of so far. */
  List<Occurrence> now() {
    return now;
  }

  /** What the sentences before have spoken of, the last one first. */
  List<List<Occurrence>> past() {
    return List.copyOf(past);
  }
}
