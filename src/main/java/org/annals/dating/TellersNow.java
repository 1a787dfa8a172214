package org.annals.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * What is told in the present is not of the past date behind it, but what it tells of: "the report
 * describes the deaths in Leeds in January 2017".
 */
final class TellersNow {
  private static final Set<String> TELLING = DataFile.words("/event/speaking-of-verbs.txt");

  /** "Blames the council for the fire": of what, for what. */
  private static final Set<String> THINGS = Set.of("obj", "obl", "nmod");

  private TellersNow() {}

  /** The same expression on the happening that is told of. */
  static TimeMark moved(SentenceTree tree, TimeMark mark) {
    int verb = mark.anchor();
    boolean isOfVerb =
        verb >= 0
            && verb < mark.first()
            && mark.isWhen()
            && !mark.isOwn()
            && TELLING.contains(tree.lemma(verb))
            && Tense.of(tree, verb) == Tense.PRESENT;
    return isOfVerb ? told(tree, mark, verb).map(mark::on).orElse(mark) : mark;
  }

  private static Optional<List<Integer>> told(SentenceTree tree, TimeMark mark, int verb) {
    return IntStream.range(verb + 1, mark.first())
        .filter(noun -> THINGS.contains(tree.relation(noun)))
        .filter(noun -> Clauses.head(tree, tree.head(noun)) == verb)
        .filter(noun -> tree.pos(noun) == PartOfSpeech.NOUN && TimeAnchors.isEvent(tree, noun))
        .boxed()
        .findFirst()
        .map(List::of);
  }
}
