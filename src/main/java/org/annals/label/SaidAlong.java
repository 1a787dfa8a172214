package org.annals.label;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Stance;
import org.annals.clause.Governors;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Says in a clause of its own what somebody says along with something else: "Berg left, saying that
 * she was tired" as "Berg said that she was tired".
 */
public final class SaidAlong {
  private static final Set<String> ALONG = Set.of("advcl", "acl", "xcomp");
  private static final Map<String, String> PAST =
      Map.ofEntries(
          Map.entry("saying", "said"),
          Map.entry("adding", "added"),
          Map.entry("claiming", "claimed"),
          Map.entry("arguing", "argued"),
          Map.entry("warning", "warned"),
          Map.entry("insisting", "insisted"),
          Map.entry("stating", "stated"),
          Map.entry("noting", "noted"),
          Map.entry("alleging", "alleged"),
          Map.entry("explaining", "explained"),
          Map.entry("complaining", "complained"),
          Map.entry("telling", "told"),
          Map.entry("predicting", "predicted"),
          Map.entry("holding", "held"),
          Map.entry("ruling", "ruled"),
          Map.entry("finding", "found"),
          Map.entry("concluding", "concluded"));

  /** Those that say something only where a clause follows. */
  private static final Set<String> OF_CLAUSE = Set.of("holding", "ruling", "finding", "concluding");

  private SaidAlong() {}

  /** Whether a verb is a participle of saying that goes with another verb. */
  public static boolean isSaid(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && ALONG.contains(tree.relation(verb))
        && PAST.containsKey(tree.lower(verb))
        && (!OF_CLAUSE.contains(tree.lower(verb)) || isOfClause(tree, verb))
        && tree.children(verb, Governors.SUBJECTS).isEmpty()
        && tree.children(verb, Set.of("aux", "mark")).isEmpty();
  }

  /**
   * "Struck down the rule, holding that it was void"; "affirmed, holding that" tells of one deed.
   */
  private static boolean isOfClause(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    return tree.child(verb, "ccomp").isPresent()
        && above != SentenceTree.ROOT
        && !Governors.objects(tree, above).isEmpty();
  }

  /** Nothing where the words are no participle of saying or it is not known who says it. */
  static Optional<String> label(
      SentenceTree tree, Told told, Stance stance, Participants participants) {
    int verb = told.head();
    if (!isSaid(tree, verb) || SaidWords.parts(tree, told).size() != 1) {
      return Optional.empty();
    }
    int end = SaidWords.parts(tree, told).getFirst().end();
    int last = verb;
    while (last + 1 < tree.size() && tree.span(last + 1).start() < end) {
      last++;
    }
    int to = last;
    return who(participants)
        .map(
            who ->
                who
                    + " "
                    + PAST.get(tree.lower(verb))
                    + " "
                    + new Wording(tree, Strangers.of(stance, verb).with(tree, participants))
                        .add(verb + 1, to));
  }

  private static Optional<String> who(Participants participants) {
    return participants.agents().stream()
        .findFirst()
        .map(agent -> agent.label())
        .or(() -> participants.unnamedAgents().stream().findFirst().map(words -> "the " + words));
  }
}
