package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.fact.OfficeFinder.Holding;
import org.annals.pattern.TreeMatcher;
import org.annals.text.DataFile;
import org.annals.time.TimeExpression;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds to whom an office comes: "the chair passed to his son, Bo Li". */
final class PassedChairs {
  private static final Set<String> PASSING = Set.of("pass", "go", "fall", "devolve");
  private static final Set<String> PERSON = Set.of("Person");
  private static final Set<String> CHAIRS =
      DataFile.groups("/facts/bodies.txt").getOrDefault("chair", Set.of());

  /** What may come to somebody and is no office. */
  private static final Set<String> OTHERS = Set.of("command", "commission", "portfolio");

  private final SentenceTree tree;
  private final TreeMatcher matcher;
  private final OfficeWords wording;
  private final TermReader terms;

  PassedChairs(SentenceTree tree, List<TimeExpression> times, TreeMatcher matcher) {
    this.tree = tree;
    this.matcher = matcher;
    this.wording = new OfficeWords(tree, times);
    this.terms = new TermReader(tree, times);
  }

  List<Holding> find() {
    List<Holding> found = new ArrayList<>();
    for (int verb = 1; verb < tree.size(); verb++) {
      if (PASSING.contains(tree.lemma(verb))) {
        int told = verb;
        tree.child(verb, "nsubj")
            .filter(chair -> CHAIRS.contains(tree.lower(chair)))
            .filter(chair -> !OTHERS.contains(tree.lower(chair)))
            .ifPresent(chair -> found.addAll(holdings(told, chair)));
      }
    }
    return found;
  }

  private List<Holding> holdings(int verb, int chair) {
    List<Referent> heirs = matcher.below(verb, "obl", Set.of("to"), PERSON);
    int last = wording.last(chair, chair, List.of());
    Value office = new Value.Words(wording.between(chair, last));
    Period term = terms.of(verb, tree.span(chair).start(), tree.span(last).end(), false);
    return heirs.stream()
        .map(heir -> new Holding(verb, false, heir, Relation.ROLE, office, term))
        .toList();
  }
}
