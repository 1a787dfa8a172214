package org.annals.label;

import java.util.List;
import java.util.Set;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** The rest of a list of names whose first one words end with. */
final class NameLists {
  private NameLists() {}

  /** "At plants in Turkey and Georgia": the whole list. */
  static String more(SentenceTree tree, int noun, String words) {
    return tree.children(noun, Set.of("nmod")).stream()
        .flatMap(below -> tree.referent(below).stream().map(r -> new NamedList(below, r)))
        .filter(list -> words.endsWith(list.first().entity().label()))
        .findFirst()
        .map(list -> joined(tree, list.head()))
        .orElse("");
  }

  private static String joined(SentenceTree tree, int name) {
    List<String> others =
        tree.children(name, Set.of("conj")).stream()
            .flatMap(each -> tree.referent(each).stream())
            .map(each -> each.entity().label())
            .toList();
    int last = others.size() - 1;
    return last < 0
        ? ""
        : (last > 0 ? ", " + String.join(", ", others.subList(0, last)) : "")
            + " and "
            + others.get(last);
  }

  /** A name below a noun. */
  private record NamedList(int head, Referent first) {}
}
