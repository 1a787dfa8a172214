package org.annals.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.label.Described;
import org.annals.label.Participants;
import org.annals.tree.SentenceTree;

/**
 * Says of those who have no name which ones they are, where a clause behind their noun does: "a
 * tank that held bleach".
 */
final class FullerWords {
  private static final Described DESCRIBED = new Described();
  private static final Set<String> RELATIVE = Set.of("acl:relcl");

  private FullerWords() {}

  /** The same participants, in these words. */
  static Participants of(SentenceTree tree, int verb, Participants who) {
    Map<String, String> fuller = new HashMap<>();
    for (int noun = 0; noun < tree.size(); noun++) {
      if (noun != verb && !tree.children(noun, RELATIVE).isEmpty()) {
        int word = noun;
        DESCRIBED
            .part(tree, noun, verb, List.of())
            .ifPresent(words -> fuller.put(words, Described.whole(tree, word, verb, words)));
      }
    }
    return fuller.isEmpty()
        ? who
        : new Participants(
            who.agents(),
            who.patients(),
            who.places(),
            who.unnamedAgents().stream().map(w -> fuller.getOrDefault(w, w)).toList(),
            who.unnamedPatients().stream().map(w -> fuller.getOrDefault(w, w)).toList());
  }
}
