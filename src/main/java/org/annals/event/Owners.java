package org.annals.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.entity.Entity;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds of whom or what it is said how much there is of something: "shares in Acme fell 4 percent",
 * "unemployment in Leeds stands at 9 percent", "Acme's profit doubled".
 */
final class Owners {
  private static final Set<String> OF = Set.of("of", "in", "at");
  private static final Set<String> MEASURED = DataFile.words("/quantity/measured.txt");

  private Owners() {}

  /** The event, with those to whom the subject of its verb belongs among those it involves. */
  static Event told(Event event, Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    if (event.type().lineage().size() > 1
        || event.quantities().isEmpty()
        || tree.pos(verb) != PartOfSpeech.VERB
        || Passives.is(tree, verb)) {
      return event;
    }
    List<Entity> owners =
        Governors.subject(tree, verb).stream()
            .filter(noun -> isMeasured(tree, noun))
            .flatMap(noun -> owners(tree, noun))
            .flatMap(owner -> tree.referent(owner).stream())
            .map(Referent::entity)
            .toList();
    return event.involving(owners);
  }

  private static boolean isMeasured(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        && tree.referent(noun).isEmpty()
        && MEASURED.contains(tree.lemma(noun));
  }

  private static Stream<Integer> owners(SentenceTree tree, int noun) {
    Stream<Integer> before = tree.children(noun, Set.of("nmod:poss", "compound")).stream();
    Stream<Integer> behind =
        tree.children(noun, Set.of("nmod")).stream()
            .filter(of -> tree.hasChild(of, "case", OF) || tree.isA(of, "nmod:poss"));
    return Stream.concat(before, behind).filter(of -> tree.referent(of).isPresent()).distinct();
  }
}
