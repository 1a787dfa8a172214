package org.annals.dating;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Tense;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Tells joined verbs of one deed, so that the time of one is also that of the other. */
final class OneDeed {
  private static final Set<String> LASTING =
      Set.of(
          "have", "hold", "keep", "run", "employ", "operate", "own", "serve", "produce", "publish",
          "become", "occupy", "house", "lead", "win", "lose");

  private static final Set<String> LEAVING = Set.of("die", "retire", "resign", "leave", "step");
  private static final Set<String> FOLLOWING = Set.of("succeed", "replace");

  private OneDeed() {}

  /**
   * "The bank cleaned up the sector in 2018 and folded seven lenders": what a body does at once.
   */
  static boolean is(SentenceTree tree, int verb, int above) {
    return isSuccession(tree, verb, above) || isDeed(tree, verb, above);
  }

  /** "She retired in 2020 and was succeeded by Bo Li". */
  private static boolean isSuccession(SentenceTree tree, int verb, int above) {
    return LEAVING.contains(tree.lemma(above))
        && FOLLOWING.contains(tree.lemma(verb))
        && Passives.is(tree, verb);
  }

  private static boolean isDeed(SentenceTree tree, int verb, int above) {
    return doesTo(tree, above)
        && doesTo(tree, verb)
        && Governors.subject(tree, above)
            .filter(s -> !tree.lower(s).matches("i|we|you|he|she|they"))
            .filter(s -> tree.referent(s).filter(r -> r.entity().is(EntityType.PERSON)).isEmpty())
            .isPresent();
  }

  private static boolean doesTo(SentenceTree tree, int verb) {
    return Tense.of(tree, verb) == Tense.PAST
        && !LASTING.contains(tree.lemma(verb))
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(object -> tree.pos(object) != PartOfSpeech.PRON);
  }
}
