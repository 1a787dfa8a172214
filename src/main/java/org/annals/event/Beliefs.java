package org.annals.event;

import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.label.SpokeBefore;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Finds what somebody finds out to be so, and whom or what somebody does not believe. */
final class Beliefs {
  private static final Set<String> FINDING = Set.of("find", "discover");
  private static final Set<String> SHOWING =
      Set.of("show", "indicate", "reveal", "establish", "demonstrate");
  private static final Set<String> DOUBTING = Set.of("doubt", "dispute", "contest", "disbelieve");
  private static final Set<String> ATTITUDES =
      Set.of("blame", "credit", "criticise", "criticize", "oppose", "denounce", "condemn", "fault");
  private static final Set<String> KNOWN = Set.of("det", "nmod:poss", "nummod");

  private Beliefs() {}

  /** "Found that the records had been altered". */
  static boolean isFinding(SentenceTree tree, int verb) {
    return (FINDING.contains(tree.lemma(verb))
            || (SHOWING.contains(tree.lemma(verb)) && isOfSomebody(tree, verb)))
        && !Passives.is(tree, verb)
        && tree.children(verb, Set.of("ccomp")).stream()
            .anyMatch(clause -> clause > verb && tree.hasChild(clause, "mark", Set.of("that")));
  }

  /** Figures show something and say nothing; a person or a study does. */
  private static boolean isOfSomebody(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb)
        .filter(who -> tree.referent(who).isPresent() || SpokeBefore.isThing(tree.lemma(who)))
        .isPresent();
  }

  /** "Residents blame the mill for the dead fish", "the union opposes the sale". */
  static boolean isAttitude(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && ATTITUDES.contains(tree.lemma(verb))
        && !Passives.is(tree, verb)
        && Governors.objects(tree, verb).stream()
            .filter(object -> object > verb)
            .anyMatch(
                object ->
                    tree.referent(object).isPresent() || !tree.children(object, KNOWN).isEmpty());
  }

  /** "Did not believe Anna Berg", "doubts the figure". */
  static boolean isDisbelief(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !Passives.is(tree, verb)
        && Governors.objects(tree, verb).stream()
            .filter(object -> object > verb)
            .anyMatch(object -> isDisbelieved(tree, verb, object));
  }

  /** "Was suspected of having set the fire". */
  static boolean isSuspected(SentenceTree tree, int verb) {
    return Set.of("accuse", "suspect").contains(tree.lemma(verb))
        && Passives.is(tree, verb)
        && Governors.subject(tree, verb).isPresent();
  }

  /** "The agency puts the cost at 2 billion". */
  static boolean isEstimate(SentenceTree tree, int verb) {
    return Set.of("put", "estimate").contains(tree.lemma(verb))
        && !Passives.is(tree, verb)
        && Governors.objects(tree, verb).stream().anyMatch(object -> object > verb)
        && tree.children(verb, Set.of("obl")).stream()
            .anyMatch(
                at ->
                    tree.hasChild(at, "case", Set.of("at"))
                        && IntStream.range(verb, tree.size())
                            .filter(word -> tree.isWithin(word, at))
                            .anyMatch(word -> tree.pos(word) == PartOfSpeech.NUM));
  }

  private static boolean isDisbelieved(SentenceTree tree, int verb, int object) {
    if (DOUBTING.contains(tree.lemma(verb))) {
      return tree.pos(object) != PartOfSpeech.PRON && !tree.children(object, KNOWN).isEmpty();
    }
    return tree.lemma(verb).equals("believe")
        && tree.referent(object).map(r -> r.entity().key().type()).stream()
            .anyMatch(type -> type == EntityType.PERSON || type == EntityType.ORGANIZATION);
  }
}
