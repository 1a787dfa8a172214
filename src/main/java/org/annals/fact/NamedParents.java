package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.pattern.TreeMatcher.Bearer;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds whose child somebody is by the order of the words, wherever the tree hangs the names of the
 * parents: "the youngest of four children of a minister, Bo Roe, and Ida Roe", "the son of Bo Roe,
 * a clerk, and his wife, Ida".
 */
final class NamedParents {
  private static final Set<String> CHILDREN = Set.of("child", "son", "daughter");
  private static final Set<String> SPOUSES = Set.of("wife", "husband");
  private static final String PLACE_IN_ROW =
      "young(?:est|er)|eld(?:est|er)|old(?:est|er)|one|last|first|second|third|\\p{L}{2,}th";

  /** How many words may say how many children there were, and what a parent was. */
  private static final int COUNT = 3;

  private static final int CALLING = 5;

  private final SentenceTree tree;
  private final Kinship kinship;

  NamedParents(SentenceTree tree, Kinship kinship) {
    this.tree = tree;
    this.kinship = kinship;
  }

  /** What the sentence says so, in its order. */
  List<OfficeFinder.Holding> find() {
    List<OfficeFinder.Holding> all = new ArrayList<>();
    for (int word = 1; word + 2 < tree.size(); word++) {
      int behind = CHILDREN.contains(tree.lemma(word)) ? behind(word) : -1;
      if (behind > 0 && !tree.isInName(word)) {
        int child = word;
        List<Referent> parents = parents(behind);
        top(child).ifPresent(top -> add(top, parents, all));
      }
    }
    IntStream.range(1, tree.size())
        .filter(word -> tree.lemma(word).equals("child") && !tree.isInName(word))
        .forEach(children -> addRow(children, all));
    return all;
  }

  /** "The third of seven children": the place in the row, whoever the parents are. */
  private void addRow(int children, List<OfficeFinder.Holding> all) {
    boolean isRow =
        !tree.lemma(children).equals(tree.lower(children))
            && !tree.children(children, Set.of("nummod")).isEmpty();
    Optional<Integer> top = isRow ? top(children).filter(at -> at < children) : Optional.empty();
    for (Bearer bearer : top.map(this::bearers).orElse(List.of())) {
      String role = tree.text().substring(tree.span(top.get()).start(), tree.span(children).end());
      all.add(OfficeFinder.Holding.role(bearer, role.replaceAll("\\s+", " ")));
    }
  }

  private List<Bearer> bearers(int top) {
    List<Bearer> told = kinship.bearers(top);
    return told.isEmpty() ? kinship.bornBefore(top).stream().toList() : told;
  }

  /** Where the parents are told: behind "of", "to" or "born to"; -1 where they are not. */
  private int behind(int child) {
    int at = tree.lower(child + 1).equals("born") ? child + 2 : child + 1;
    boolean isOf = at == child + 1 && tree.lower(at).equals("of");
    boolean isTo = at == child + 2 && tree.lower(at).matches("to|of");
    return isOf || isTo ? at + 1 : -1;
  }

  /** The word that is said of the child: "youngest" of four children, or "son". */
  private Optional<Integer> top(int child) {
    for (int at = child - 1; at > 0 && child - at <= COUNT; at--) {
      if (tree.lower(at).equals("of") && tree.lower(at - 1).matches(PLACE_IN_ROW)) {
        return Optional.of(at - 1);
      }
    }
    boolean isOne = tree.lemma(child).equals(tree.lower(child));
    return isOne && tree.hasChild(child, "det", Set.of("the", "a"))
        ? Optional.of(child)
        : Optional.empty();
  }

  private void add(int top, List<Referent> parents, List<OfficeFinder.Holding> all) {
    if (parents.isEmpty()) {
      return;
    }
    for (Bearer bearer : bearers(top)) {
      Value child = new Value.Of(bearer.referent().entity());
      boolean isOther =
          parents.stream()
              .noneMatch(one -> one.entity().key().equals(bearer.referent().entity().key()));
      if (isOther) {
        parents.forEach(
            parent ->
                all.add(
                    new OfficeFinder.Holding(
                        bearer.told(),
                        bearer.isNaming(),
                        parent,
                        Relation.CHILD,
                        child,
                        Period.UNKNOWN)));
      }
    }
  }

  private List<Referent> parents(int from) {
    Optional<Referent> first = named(from);
    if (first.isEmpty()) {
      return List.of();
    }
    int at = skipped(end(first.get()));
    Optional<Referent> second =
        tree.lower(at).equals("and") ? named(spouse(at + 1)) : Optional.empty();
    return second.map(other -> List.of(first.get(), other)).orElse(List.of(first.get()));
  }

  /** Behind "a clerk," and the comma after a name. */
  private int skipped(int from) {
    int at = tree.lower(from).equals(",") ? from + 1 : from;
    if (at > from && tree.lower(at).matches("an?|the")) {
      int end = at;
      while (end - at <= CALLING && end < tree.size() && !tree.lower(end).equals(",")) {
        end++;
      }
      return tree.lower(end).equals(",") ? end + 1 : from;
    }
    return at;
  }

  /** Behind "his wife,". */
  private int spouse(int from) {
    boolean isSpouse =
        tree.lower(from).matches("his|her") && SPOUSES.contains(tree.lower(from + 1));
    int at = isSpouse ? from + 2 : from;
    return isSpouse && tree.lower(at).equals(",") ? at + 1 : at;
  }

  /** The person who is named here, perhaps behind "a Methodist minister,". */
  private Optional<Referent> named(int from) {
    Optional<Referent> here = at(from);
    if (here.isPresent() || !tree.lower(from).matches("an?|the")) {
      return here;
    }
    for (int word = from + 2; word <= from + CALLING; word++) {
      Optional<Referent> name = at(tree.lower(word).equals(",") ? word + 1 : word);
      if (name.isPresent()) {
        return name;
      }
      if (tree.lower(word).matches("[,;:]|and|of|who") || word >= tree.size()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Referent> at(int word) {
    return word < tree.size() && tree.isInName(word)
        ? tree.referents().stream()
            .filter(name -> name.kind() == Referent.Kind.NAMED && name.isPerson())
            .filter(name -> name.span().start() == tree.span(word).start())
            .findFirst()
        : Optional.empty();
  }

  private int end(Referent name) {
    int word = tree.headOf(name.span());
    while (word < tree.size() && tree.span(word).start() < name.span().end()) {
      word++;
    }
    return word;
  }
}
