package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.attribution.Stance;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.tree.Denied;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * What somebody who is named must do, told as what is to come: "Acme must repay the grant", "the
 * sale must be approved by the Land Court".
 */
final class Duties {
  /** From which probability on the network holds it for told. */
  private static final double LIKELY = 0.4;

  private static final Set<String> MUST = Set.of("must");
  private static final Set<String> PERFECT = Set.of("have", "'ve", "’ve");
  private static final Set<String> IF = Set.of("if", "unless", "before", "until", "when", "once");
  private static final Set<String> MAIN = Set.of("root", "conj", "parataxis", "ccomp");

  private Duties() {}

  /** Whether a verb tells of a duty of somebody named. */
  static boolean is(SentenceTree tree, Told told) {
    int verb = told.head();
    return MAIN.contains(tree.relation(verb))
        && tree.hasChild(verb, "aux", MUST)
        && !tree.hasChild(verb, "aux", PERFECT)
        && !Denied.is(tree, verb)
        && tree.roles().told(verb) >= LIKELY
        && !tree.surface(tree.size() - 1).equals("?")
        && tree.children(verb, Set.of("advcl")).stream()
            .noneMatch(clause -> tree.hasChild(clause, "mark", IF))
        && isOfSomebodyNamed(tree, verb);
  }

  private static boolean isOfSomebodyNamed(SentenceTree tree, int verb) {
    Optional<Integer> doer =
        Passives.is(tree, verb)
            ? tree.children(verb, Set.of("obl", "obl:agent")).stream()
                .filter(by -> tree.hasChild(by, "case", Set.of("by")))
                .findFirst()
            : Governors.subject(tree, verb);
    return doer.filter(who -> tree.referent(who).isPresent()).isPresent();
  }

  /** As what is to come, said by those who say it. */
  static Stance stance(Optional<Stance> said) {
    return new Stance(
        said.map(Stance::speakers).orElseGet(List::of), Polarity.AFFIRMED, Modality.PLANNED);
  }
}
