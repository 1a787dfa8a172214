package org.annals.dating;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;

/** Tells what need not happen on the day of the sentence before it, though in the same year. */
final class OtherDays {
  private static final Set<String> SUCCEEDING = Set.of("succeed");
  private static final Set<String> OPENING = Set.of("in", "at", "outside", "near");
  private static final Set<String> PLACING = Set.of("obl", "advcl");

  private OtherDays() {}

  /**
   * The date that a verb shares with the story: its year alone where that is a day, and need not be
   * the day of this.
   *
   * @param isLater whether more time may have passed anyway
   */
  static Optional<PartialDate> date(Frame frame, SentenceTree tree, int verb, boolean isLater) {
    return frame
        .date(isLater)
        .flatMap(date -> isOther(tree, verb, date) ? frame.date(true) : Optional.of(date));
  }

  private static boolean isOther(SentenceTree tree, int verb, PartialDate shared) {
    return shared instanceof PartialDate.OfDay && (isSuccession(tree, verb) || isElsewhere(tree));
  }

  /** "He died on 6 May. Bo Li succeeded him": somewhat later. */
  private static boolean isSuccession(SentenceTree tree, int verb) {
    return SUCCEEDING.contains(tree.lemma(verb)) && !Governors.objects(tree, verb).isEmpty();
  }

  /** "In Ohio, a judge jailed Bo Li": a sentence that opens with another scene. */
  private static boolean isElsewhere(SentenceTree tree) {
    int comma = 1;
    while (comma < tree.size() && tree.pos(comma) != PartOfSpeech.PUNCT) {
      comma++;
    }
    int last = comma - 1;
    return comma < tree.size()
        && OPENING.contains(tree.lower(0))
        && tree.referents().stream()
            .filter(name -> name.entity().is(EntityType.PLACE))
            .map(name -> tree.headOf(name.span()))
            .anyMatch(head -> head <= last && PLACING.contains(tree.relation(head)));
  }
}
