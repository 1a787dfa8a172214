package org.annals.label;

import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.clause.LightVerbs;
import org.annals.clause.VerbLists;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Sees nouns that say by themselves what happened, while the verb above them tells of something
 * else: "approved the merger of the two firms", "was arrested over the theft of a bell".
 */
final class NounAlone {
  private static final Set<String> RELATIONS = Set.of("obl", "obj", "nmod");
  private static final Set<String> OF = Set.of("of");

  /** What a verb says of the happening that is its object: that there was one, or who did it. */
  private static final Set<String> DOING =
      Set.of(
          "lead",
          "win",
          "lose",
          "start",
          "begin",
          "complete",
          "finish",
          "continue",
          "resume",
          "launch",
          "organise",
          "organize",
          "attend",
          "join",
          "survive",
          "fight",
          "cause",
          "carry",
          "suffer",
          "face",
          "see",
          "witness",
          "mark",
          "follow",
          "enter",
          "propose",
          "plan",
          "seek");

  /** Holds tables that are read once. */
  private static final VerbLists VERBS = new VerbLists();

  private final SentenceTree tree;
  private final Participants participants;

  NounAlone(SentenceTree tree, Participants participants) {
    this.tree = tree;
    this.participants = participants;
  }

  /** Whether its phrase tells it, and nobody takes part who stands outside of the phrase. */
  boolean is(int noun) {
    int above = tree.head(noun);
    return RELATIONS.stream().anyMatch(way -> tree.isA(noun, way))
        && tree.pos(noun) == PartOfSpeech.NOUN
        && tree.pos(above) == PartOfSpeech.VERB
        && tree.children(noun, Set.of("nmod")).stream()
            .anyMatch(of -> of > noun && tree.hasChild(of, "case", OF))
        && !LightVerbs.is(tree, above)
        && !DOING.contains(tree.lemma(above))
        && !VERBS.isHappening(tree, above)
        && isOfKnown(noun)
        && !isOutside(noun, above);
  }

  /** Whether its phrase names somebody or something. */
  private boolean isOfKnown(int noun) {
    return IntStream.range(noun + 1, tree.size())
        .filter(word -> tree.isWithin(word, noun))
        .anyMatch(
            word ->
                tree.referent(word).isPresent()
                    || tree.isInName(word)
                    || !tree.anaphora().group(word).isEmpty());
  }

  private boolean isOutside(int noun, int verb) {
    return Governors.subject(tree, verb).filter(this::takesPart).isPresent()
        || IntStream.range(0, tree.size())
            .filter(word -> tree.head(word) == verb && !tree.isWithin(word, noun))
            .anyMatch(this::takesPart);
  }

  private boolean takesPart(int word) {
    return tree.referent(word)
        .map(referent -> referent.entity().key())
        .filter(
            key ->
                participants.agents().stream().anyMatch(one -> one.key().equals(key))
                    || participants.patients().stream().anyMatch(one -> one.key().equals(key)))
        .isPresent();
  }
}
