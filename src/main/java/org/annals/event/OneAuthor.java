package org.annals.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Stretches;
import org.annals.tree.SentenceTree;

/** Whom a document itself calls "I", where it is one person throughout. */
record OneAuthor(Optional<String> name) {
  static OneAuthor of(List<SentenceTree> trees) {
    Set<String> all = new HashSet<>();
    for (SentenceTree tree : trees) {
      for (int word = 0; word < tree.size(); word++) {
        if (tree.lower(word).equals("i") && !Stretches.isInQuotation(tree, word)) {
          tree.referent(word).ifPresent(r -> all.add(r.entity().label()));
        }
      }
    }
    return new OneAuthor(all.stream().findFirst().filter(_ -> all.size() == 1));
  }

  /** The event, with the name in its label. */
  Event told(Event event) {
    return name.map(event::by).orElse(event);
  }
}
