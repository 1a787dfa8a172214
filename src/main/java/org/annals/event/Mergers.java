package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.label.SaidWords;
import org.annals.quantity.Quantity;
import org.annals.time.PartialDate;

/**
 * Makes one event of several tellings of it in a document: nouns that point back ("the march"), and
 * tellings that share whom it is done to, or who does it and where or when.
 */
final class Mergers {
  /** How many sentences a noun can point back. */
  private static final int REACH = 6;

  /** How many events back another telling of the same is looked for, so that work grows evenly. */
  private static final int MEMORY = 300;

  /** Classes of which one patient sees several: a law is passed and vetoed, a man tried twice. */
  private static final Set<String> STEPS =
      Set.of("CourtRuling", "LegalFiling", "Enactment", "PolicyChange", "Appointment", "Election");

  private static final Set<String> OCCASIONS = Set.of("after", "before", "following", "since");

  private static final Map<String, String> PARTS_OF_LIFE =
      Map.of(
          "bear", "birth", "birth", "birth", "bury", "burial", "burial", "burial", "cremate",
          "burial", "baptize", "baptism", "baptise", "baptism", "baptism", "baptism");

  private Mergers() {}

  /** The events in the order of their first telling. */
  static List<Candidate> merged(List<Candidate> tellings) {
    List<Candidate> merged = new ArrayList<>();
    for (Candidate telling : tellings) {
      int same = earlier(merged, telling);
      if (same < 0) {
        if (!isRecalled(merged, telling)) {
          merged.add(telling);
        }
      } else {
        merged.set(same, merged.get(same).with(telling));
      }
    }
    return merged;
  }

  private static boolean isRecalled(List<Candidate> merged, Candidate telling) {
    return telling.recalls()
        && merged.subList(Math.max(0, merged.size() - MEMORY), merged.size()).stream()
            .anyMatch(
                before ->
                    before.told().isOfTypeOf(telling.told())
                        && telling.sentence() - before.sentence() <= REACH);
  }

  private static int earlier(List<Candidate> merged, Candidate telling) {
    int last = Math.max(0, merged.size() - MEMORY);
    for (int i = merged.size() - 1; i >= last; i--) {
      if (isSame(merged.get(i), telling)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(Candidate before, Candidate telling) {
    if (!before.told().isOfTypeOf(telling.told())
        || SecondHalf.told(telling.tree(), telling.told()).isPresent()
        || !isOfOnePart(before, telling)
        || !isComparable(before, telling)
        || conflict(before, telling)) {
      return false;
    }
    boolean near = telling.sentence() - before.sentence() <= REACH;
    boolean isBack = near && telling.pointsBack() && !isOccasion(before, telling);
    return (isBack && !before.equals(telling)) || shares(before, telling);
  }

  /** "Became pastor following the resignation of the founder": what came before is another. */
  private static boolean isOccasion(Candidate before, Candidate telling) {
    return before.sentence() == telling.sentence()
        && telling.tree().hasChild(telling.told().head(), "case", OCCASIONS);
  }

  /** A birth is no death, and a burial neither, though all are of one life. */
  private static boolean isOfOnePart(Candidate one, Candidate other) {
    return partOfLife(one).equals(partOfLife(other));
  }

  private static String partOfLife(Candidate candidate) {
    return PARTS_OF_LIFE.getOrDefault(candidate.tree().lemma(candidate.told().head()), "");
  }

  private static boolean isComparable(Candidate before, Candidate telling) {
    return before.stance().equals(telling.stance())
        && (before.named().isEmpty() || telling.named().isEmpty())
        && !telling.told().isUtterance()
        && telling.told().type().lineage().size() > 1;
  }

  private static boolean conflict(Candidate one, Candidate other) {
    return apart(one.participants().agents(), other.participants().agents())
        || apart(one.participants().patients(), other.participants().patients())
        || apart(one.participants().places(), other.participants().places())
        || apart(one.time(), other.time())
        || differ(one.quantities(), other.quantities());
  }

  private static boolean differ(List<Quantity> some, List<Quantity> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.getFirst().value().compareTo(others.getFirst().value()) != 0;
  }

  private static boolean apart(List<Entity> some, List<Entity> others) {
    return !some.isEmpty() && !others.isEmpty() && !meet(some, others);
  }

  private static boolean apart(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isPresent()
        && other.isPresent()
        && !one.get().toString().startsWith(other.get().toString())
        && !other.get().toString().startsWith(one.get().toString());
  }

  private static boolean meet(List<Entity> some, List<Entity> others) {
    return some.stream()
        .anyMatch(entity -> others.stream().anyMatch(o -> o.key().equals(entity.key())));
  }

  /** Whether both say it with one word, or one of them with a noun. */
  private static boolean sameWords(Candidate one, Candidate other) {
    return one.isNominal()
        || other.isNominal()
        || one.tree().lemma(one.told().head()).equals(other.tree().lemma(other.told().head()));
  }

  /** "Quashed the conviction and ordered a trial", "held that the deed was void": each its own. */
  private static boolean areTwo(Candidate one, Candidate other, boolean isStep) {
    return (isStep && one.sentence() == other.sentence()) || (isSaying(one) && isSaying(other));
  }

  private static boolean isSaying(Candidate one) {
    return !one.isNominal() && !SaidWords.parts(one.tree(), one.told()).isEmpty();
  }

  private static boolean shares(Candidate one, Candidate other) {
    boolean isStep = STEPS.contains(one.told().type().localName()) && !sameWords(one, other);
    if (areTwo(one, other, isStep)) {
      return false;
    }
    if (!isStep && meet(one.participants().patients(), other.participants().patients())) {
      return true;
    }
    boolean sameTime = one.time().isPresent() && one.time().equals(other.time());
    boolean samePlace = meet(one.participants().places(), other.participants().places());
    boolean sameAgent = meet(one.participants().agents(), other.participants().agents());
    return sameTime ? samePlace || sameAgent : samePlace && sameAgent;
  }
}
