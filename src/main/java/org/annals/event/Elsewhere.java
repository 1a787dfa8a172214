package org.annals.event;

import java.util.Set;
import java.util.regex.Pattern;
import org.annals.tree.SentenceTree;

/**
 * Tells clauses that happen somewhere else than the story around them, though they name no place:
 * "they found work at a rival plant", "Leeds, who beat Hull on Saturday, will meet them".
 */
final class Elsewhere {
  private static final Set<String> OTHER =
      Set.of("another", "other", "rival", "different", "neighbouring", "neighboring", "foreign");

  private static final Set<String> AT = Set.of("at", "in", "from", "to", "by");
  private static final Set<String> MATCHES = Set.of("leg", "tie");

  private static final Pattern DATED =
      Pattern.compile(
          "(?i)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|during|before|after"
              + "|last (?:week|weekend|month|year))\\b");

  private Elsewhere() {}

  /** Whether the clause of the word that tells an event does. */
  static boolean is(SentenceTree tree, int verb, Event event) {
    boolean isAside = tree.isA(verb, "acl:relcl");
    return tree.hasChild(verb, "advmod", Set.of("elsewhere", "abroad"))
        || tree.children(verb, Set.of("obl")).stream().anyMatch(at -> isOther(tree, at))
        || (isAside && event.when().words().filter(w -> DATED.matcher(w).find()).isPresent())
        || (isAside
            && tree.children(verb, Set.of("obj")).stream()
                .anyMatch(object -> MATCHES.contains(tree.lemma(object))));
  }

  private static boolean isOther(SentenceTree tree, int place) {
    return tree.hasChild(place, "case", AT)
        && tree.children(place, Set.of("amod", "det")).stream()
            .anyMatch(word -> OTHER.contains(tree.lower(word)));
  }
}
