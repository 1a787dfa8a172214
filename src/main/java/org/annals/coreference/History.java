package org.annals.coreference;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** What a document has spoken of so far, and where last; times are counted in sentences. */
final class History {
  private final SequencedMap<Antecedent, Trace> traces = new LinkedHashMap<>();
  private int sentence;
  private int paragraph;

  /**
   * Where something has been spoken of.
   *
   * @param times how often
   * @param sentence the last sentence
   * @param paragraph its paragraph
   * @param weight how much it stands out there
   * @param isQuoted whether in a quotation
   * @param isOpening whether the headline or the first sentence has named it
   * @param isNew whether the text has brought it up as something new: "a company"
   */
  record Trace(
      int times,
      int sentence,
      int paragraph,
      double weight,
      boolean isQuoted,
      boolean isOpening,
      boolean isNew) {}

  /** Begins the next sentence. */
  void next(boolean opensParagraph) {
    sentence++;
    if (opensParagraph) {
      paragraph++;
    }
  }

  /**
   * Takes note of what a sentence or a heading speaks of next.
   *
   * @param isNew whether no article says that it is known: "a company"
   */
  void add(Occurrence here, boolean isQuoted, boolean isNew) {
    Optional<Trace> before = Optional.ofNullable(traces.remove(here.who()));
    boolean isSame = before.filter(t -> t.sentence() == sentence).isPresent();
    double weight = isSame ? Math.max(here.weight(), before.get().weight()) : here.weight();
    traces.putLast(
        here.who(),
        new Trace(
            before.map(Trace::times).orElse(0) + 1,
            sentence,
            paragraph,
            weight,
            isQuoted,
            sentence <= 1 || before.filter(Trace::isOpening).isPresent(),
            isNew || before.filter(Trace::isNew).isPresent()));
  }

  /** How many sentences ago something has been spoken of. */
  int age(Trace trace) {
    return sentence - trace.sentence();
  }

  boolean isOtherParagraph(Trace trace) {
    return trace.paragraph() != paragraph;
  }

  /** All that has been spoken of, what came up last first. */
  SequencedMap<Antecedent, Trace> latest() {
    return traces.reversed();
  }

  /** Where something has been spoken of. */
  Optional<Trace> of(Antecedent who) {
    return Optional.ofNullable(traces.get(who));
  }
}
