package org.annals.trigger;

import java.util.Optional;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Takes the particle of a verb into the words that tell of an event: "turned down" tells something
 * else than "turned", and so does "drove them out".
 */
public final class Particles {
  private static final String PARTICLE = "compound:prt";

  private Particles() {}

  /** The same, told by the verb and its particle where at most a pronoun stands between them. */
  public static Told with(SentenceTree tree, Told told) {
    return particle(tree, told.head())
        .map(particle -> tree.span(particle).end())
        .filter(end -> told.span().equals(tree.span(told.head())) && end > told.span().end())
        .map(end -> told.at(new Span(told.span().start(), end)))
        .orElse(told);
  }

  private static Optional<Integer> particle(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        ? tree.child(verb, PARTICLE).filter(word -> isBeside(tree, verb, word))
        : Optional.empty();
  }

  private static boolean isBeside(SentenceTree tree, int verb, int particle) {
    return particle == verb + 1
        || (particle == verb + 2 && tree.pos(verb + 1) == PartOfSpeech.PRON);
  }
}
