package org.annals.attribution;

import java.util.List;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Denied;
import org.annals.tree.SentenceTree;

/** Sees the future of a story that is over: "taken to Milan, where he would spend four years". */
final class Hindsight {
  private static final Set<String> PEOPLE = Set.of("he", "she", "they", "who");
  private static final Set<String> LENGTHS =
      Set.of("year", "month", "week", "day", "decade", "night", "hour");
  private static final Set<String> WISHING =
      Set.of("like", "want", "love", "prefer", "hate", "wish", "rather", "mind", "need", "have");
  private static final String PAST_YEAR = "1[0-9]{3}";

  private final SentenceTree tree;

  Hindsight(SentenceTree tree) {
    this.tree = tree;
  }

  /** Whether "would" before this verb tells what did come: its time or how long it took is told. */
  boolean is(int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !WISHING.contains(tree.lemma(verb))
        && !Denied.isBelow(tree, verb)
        && isOfSomebody(verb)
        && (hasPastYear(verb) || (isRelative(verb) && hasLength(verb) && isInPast(verb)));
  }

  private boolean isOfSomebody(int verb) {
    List<Integer> subjects = Grammar.subjects(tree, verb);
    return subjects.stream()
        .anyMatch(s -> PEOPLE.contains(tree.lower(s)) || tree.referent(s).isPresent());
  }

  private boolean hasPastYear(int verb) {
    return tree.children(verb).stream()
        .anyMatch(
            child ->
                tree.lower(child).matches(PAST_YEAR)
                    || (tree.isA(child, "obl")
                        && tree.children(child).stream()
                            .anyMatch(c -> tree.lower(c).matches(PAST_YEAR))));
  }

  /** "Where he would stay for two years", "who would lead it for a decade". */
  private boolean isRelative(int verb) {
    return tree.isA(verb, "acl");
  }

  private boolean hasLength(int verb) {
    return tree.children(verb).stream()
        .anyMatch(
            child ->
                LENGTHS.contains(tree.lemma(child))
                    && tree.children(child, Set.of("nummod", "det")).stream()
                        .anyMatch(c -> !tree.lower(c).equals("the")));
  }

  private boolean isInPast(int verb) {
    int above = tree.head(verb);
    while (above != SentenceTree.ROOT && tree.pos(above) != PartOfSpeech.VERB) {
      above = tree.head(above);
    }
    return above != SentenceTree.ROOT
        && (Grammar.isParticiple(tree, above) || !Grammar.isBaseOrThird(tree, above));
  }
}
