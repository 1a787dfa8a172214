package org.annals.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/**
 * Tells what is seen at one moment, and what a text calls by two names or counts as parts of it.
 */
final class OneScene {
  private static final Set<String> OWN = Set.of("aux", "mark", "nsubj", "cop");
  private static final Set<String> BESIDE = Set.of("appos", "conj", "parataxis");
  private static final String OTHER = "Other";
  private static final int MOST = 4;

  private final SentenceTree tree;
  private final SentenceTimes times;

  OneScene(SentenceTree tree, SentenceTimes times) {
    this.tree = tree;
    this.times = times;
  }

  /**
   * The day of what is done in the scene above: "villagers blocking the road were arrested on 3
   * May", "a woman holds up a sign at a rally of nurses protesting cuts, Monday, May 3, 2021".
   */
  Optional<PartialDate> day(int verb) {
    return isDoing(verb) ? pictured().or(() -> above(verb)) : Optional.empty();
  }

  private boolean isDoing(int verb) {
    return tree.isA(verb, "acl")
        && tree.lower(verb).endsWith("ing")
        && tree.children(verb, OWN).isEmpty()
        && tree.triggers().stream()
            .anyMatch(
                trigger ->
                    trigger.stretch().span().overlaps(tree.span(verb))
                        && !trigger.stretch().label().equals(OTHER));
  }

  /** Of the words below a picture, which end on its day. */
  private Optional<PartialDate> pictured() {
    int root = Clauses.root(tree);
    List<TimeMark> marks = times.marks();
    boolean isPicture =
        root >= 0
            && Tense.of(tree, root) == Tense.PRESENT
            && marks.size() == 1
            && IntStream.range(marks.getFirst().last() + 1, tree.size())
                .noneMatch(word -> tree.pos(word) == PartOfSpeech.VERB);
    return isPicture ? dayOf(marks.getFirst()) : Optional.empty();
  }

  private Optional<PartialDate> above(int verb) {
    int above = Clauses.head(tree, tree.head(verb));
    return Tense.of(tree, above) == Tense.PAST
        ? times.on(List.of(above)).filter(TimeMark::isWhen).flatMap(this::dayOf)
        : Optional.empty();
  }

  private Optional<PartialDate> dayOf(TimeMark mark) {
    return times.value(mark).filter(PartialDate.OfDay.class::isInstance);
  }

  /** "The protests of early May, especially the march in Leeds": the march too. */
  Optional<PartialDate> named(int noun) {
    int whole = noun;
    for (int steps = 0; steps < MOST && isBeside(whole); steps++) {
      whole = tree.head(whole);
      Optional<TimeMark> own = times.on(List.of(whole)).filter(TimeMark::isOwn);
      if (own.isPresent()) {
        return tree.isA(noun, "appos") || tree.isA(tree.head(noun), "appos")
            ? own.flatMap(times::value)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isBeside(int noun) {
    return tree.head(noun) != SentenceTree.ROOT
        && BESIDE.contains(tree.relation(noun))
        && tree.pos(tree.head(noun)) == PartOfSpeech.NOUN;
  }
}
