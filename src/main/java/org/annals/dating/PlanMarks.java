package org.annals.dating;

import org.annals.clause.Tense;
import org.annals.tree.SentenceTree;

/** Says which times of plans tell nothing of when something happened. */
final class PlanMarks {
  private PlanMarks() {}

  static boolean isUnknown(SentenceTree tree, TimeMark mark) {
    return mark.anchor() >= 0 && (isPlanOfThing(tree, mark) || isFormerPlan(tree, mark));
  }

  /** "Was due to open on June 30": nobody knows whether that day has come. */
  private static boolean isFormerPlan(SentenceTree tree, TimeMark mark) {
    int plan = tree.head(mark.anchor());
    return plan >= 0 && !mark.back().equals(mark.ahead()) && Tense.wasOfPlans(tree, plan);
  }

  /** "Scheduled the debate for July 21": no date of the scheduling. */
  private static boolean isPlanOfThing(SentenceTree tree, TimeMark mark) {
    return mark.kind() == TimeMark.Kind.PLANNED && tree.child(mark.anchor(), "obj").isPresent();
  }
}
