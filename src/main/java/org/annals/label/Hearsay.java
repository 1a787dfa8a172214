package org.annals.label;

import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Stance;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Stretches;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Finds what is said by nobody in particular: "it was rumoured that", "legend has it that", "the
 * story goes that", "Berg is said to have".
 */
public final class Hearsay {
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "think",
          "believe",
          "rumour",
          "rumor",
          "allege",
          "claim",
          "report",
          "suggest",
          "argue",
          "assume",
          "feel",
          "fear",
          "suppose",
          "suspect",
          "understand",
          "acknowledge",
          "agree",
          "accept",
          "hold",
          "estimate");

  /** Verbs whose infinitive tells what is said of somebody. */
  private static final Set<String> SAID_TO =
      Set.of(
          "say",
          "think",
          "believe",
          "rumour",
          "rumor",
          "allege",
          "claim",
          "report",
          "reckon",
          "understand");

  private static final Set<String> STORIES =
      Set.of(
          "legend",
          "tradition",
          "rumour",
          "rumor",
          "story",
          "folklore",
          "gossip",
          "tale",
          "myth",
          "lore");

  private Hearsay() {}

  /** Whether a verb tells of such a saying. */
  public static boolean is(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && (isOfNobody(tree, verb) || isStory(tree, verb) || content(tree, verb).isPresent());
  }

  /** The words from "it" on, where nobody is named or described who says it. */
  static Optional<String> label(SentenceTree tree, int verb, Stance stance) {
    if (!isOfNobody(tree, verb)) {
      return Optional.empty();
    }
    int first = verb;
    while (first > 0 && !tree.lower(first).equals("it")) {
      first--;
    }
    int said = tree.child(verb, "ccomp").orElse(verb);
    int last = said;
    while (last + 1 < tree.size() && tree.isWithin(last + 1, said)) {
      last++;
    }
    Wording wording = new Wording(tree, Strangers.of(stance, verb));
    return Optional.of("it " + wording.add(first + 1, last));
  }

  /** "It was rumoured that". */
  public static boolean isOfNobody(SentenceTree tree, int verb) {
    return SAYING.contains(tree.lemma(verb))
        && Passives.is(tree, verb)
        && tree.children(verb).stream()
            .anyMatch(it -> it < verb && tree.lower(it).equals("it") && tree.referent(it).isEmpty())
        && tree.children(verb, Set.of("ccomp")).stream()
            .anyMatch(clause -> clause > verb && tree.hasChild(clause, "mark", Set.of("that")));
  }

  /** "Legend has it that", "the story goes that". */
  private static boolean isStory(SentenceTree tree, int verb) {
    boolean isHas = tree.lemma(verb).equals("have") && tree.lower(verb + 1).equals("it");
    return (isHas || tree.lemma(verb).equals("go"))
        && tree.child(verb, "ccomp").isPresent()
        && Governors.subject(tree, verb)
            .filter(story -> STORIES.contains(tree.lemma(story)))
            .isPresent();
  }

  /** "Berg is said to have fled": what is said of somebody. */
  static Optional<Span> content(SentenceTree tree, int verb) {
    return SAID_TO.contains(tree.lemma(verb)) && Passives.is(tree, verb)
        ? tree.children(verb, Set.of("xcomp")).stream()
            .filter(said -> said > verb && tree.hasChild(said, "mark", Set.of("to")))
            .findFirst()
            .flatMap(said -> Stretches.below(tree, Governors.firstBelow(tree, said), said))
        : Optional.empty();
  }
}
