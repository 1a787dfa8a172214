package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.fact.OfficeFinder.Holding;
import org.annals.name.EntityType;
import org.annals.pattern.TreeMatcher;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.TimeExpression;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds where somebody worked until a new office began: "became chief executive of Acme in 2020
 * after a decade at Unilever".
 */
final class PastWork {
  private static final Set<String> TIMES =
      Set.of("year", "decade", "career", "stint", "spell", "season");
  private static final Set<String> AFTER = Set.of("after", "following");
  private static final Set<String> PERSON = Set.of("Person");
  private static final Set<String> AT = Set.of("at", "with");
  private static final Set<String> OF = Set.of("of", "at", "with");
  private static final Set<String> FORMERLY = Set.of("formerly", "previously", "lately");

  private final SentenceTree tree;
  private final TreeMatcher matcher;
  private final TermReader terms;

  PastWork(SentenceTree tree, List<TimeExpression> times, TreeMatcher matcher) {
    this.tree = tree;
    this.matcher = matcher;
    this.terms = new TermReader(tree, times);
  }

  List<Holding> find() {
    List<Holding> found = new ArrayList<>();
    for (int word = 1; word < tree.size(); word++) {
      if (TIMES.contains(tree.lemma(word)) && tree.hasChild(word, "case", AFTER)) {
        found.addAll(of(word));
      }
      if (FORMERLY.contains(tree.lower(word)) && tree.lower(word - 1).equals(",")) {
        former(word).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "Bo Li, formerly of Acme, ...": whom he worked for. */
  private Optional<Holding> former(int word) {
    int comma = tree.span(word - 1).start();
    List<Referent> bodies = behind(word, OF);
    return tree.referents().stream()
        .filter(name -> name.span().end() == comma && name.kind() == Referent.Kind.NAMED)
        .filter(name -> name.entity().is(EntityType.PERSON) && bodies.size() == 1)
        .findFirst()
        .map(
            name ->
                Holding.role(
                    word, true, name, "former employee of " + bodies.getFirst().entity().label()));
  }

  private List<Holding> of(int time) {
    int verb = tree.head(time);
    if (verb == SentenceTree.ROOT || tree.pos(verb) != PartOfSpeech.VERB) {
      return List.of();
    }
    List<Referent> bodies = behind(time, AT);
    List<Referent> bearers =
        Stream.of("nsubj", "nsubj:pass")
            .flatMap(relation -> matcher.below(verb, relation, Set.of(), PERSON).stream())
            .toList();
    if (bodies.size() != 1 || bearers.size() != 1) {
      return List.of();
    }
    int from = tree.span(verb).start();
    Period begun = terms.of(verb, from, tree.span(verb).end(), false);
    return begun.from().stream()
        .map(end -> new Period(Optional.empty(), Optional.of(end)))
        .map(
            term ->
                new Holding(
                    verb,
                    false,
                    bearers.getFirst(),
                    Relation.WORKS_FOR,
                    new Value.Of(bodies.getFirst().entity()),
                    term))
        .toList();
  }

  /** The body whose name stands right behind such a word of case behind a word. */
  private List<Referent> behind(int time, Set<String> cases) {
    int the = tree.lower(time + 2).equals("the") ? 1 : 0;
    int first = time + 2 + the;
    return !cases.contains(tree.lower(time + 1)) || first >= tree.size()
        ? List.of()
        : tree.referents().stream()
            .filter(name -> name.kind() == Referent.Kind.NAMED)
            .filter(name -> name.span().start() == tree.span(first).start())
            .filter(name -> name.entity().is(EntityType.ORGANIZATION))
            .toList();
  }
}
