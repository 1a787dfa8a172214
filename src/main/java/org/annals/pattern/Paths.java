package org.annals.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annals.pattern.TreePattern.Direction;
import org.annals.pattern.TreePattern.Kind;
import org.annals.pattern.TreePattern.Link;
import org.annals.pattern.TreePattern.Step;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Where a step of a pattern leads. */
final class Paths {
  private final SentenceTree tree;
  private final Clauses clauses;
  private final Identity identity;
  private final Ends ends;

  Paths(SentenceTree tree, Ends ends) {
    this.tree = tree;
    this.ends = ends;
    this.clauses = new Clauses(tree);
    this.identity = new Identity(tree, clauses);
  }

  /**
   * A word that a step leads to.
   *
   * @param told the word by which the sentence tells it, where the step says; else -1
   */
  record Arrival(int word, int told, boolean isNaming) {
    static Arrival at(int word) {
      return new Arrival(word, -1, false);
    }
  }

  /** What the noun is said of, what it is no longer included. */
  List<Identity.Same> same(int noun) {
    return identity.of(noun);
  }

  /** The words that the step leads to, each once; the kind is what the pattern wants there. */
  Set<Arrival> from(int word, Step step, Kind kind) {
    Set<Arrival> arrivals = new LinkedHashSet<>();
    switch (step.direction()) {
      case SAME ->
          identity.of(word).stream()
              .filter(same -> !same.isOver())
              .forEach(
                  same -> arrivals.add(new Arrival(same.word(), same.told(), same.isNaming())));
      case UP ->
          step.links().stream()
              .filter(link -> isUp(word, link))
              .forEach(_ -> arrivals.add(Arrival.at(tree.head(identity.first(word)))));
      case DOWN -> {
        for (Link link : step.links()) {
          down(word, link, kind).forEach(child -> arrivals.add(Arrival.at(child)));
        }
      }
    }
    return arrivals;
  }

  /**
   * The word, and where a step leads down, the nouns that are listed with it: "survived by a son,
   * Bo Li; a sister, Mia Li; and two nieces".
   */
  List<Integer> listed(int word, Step step) {
    if (step.direction() != Direction.DOWN) {
      return List.of(word);
    }
    List<Integer> all = new ArrayList<>();
    all.add(word);
    for (int i = 0; i < all.size(); i++) {
      for (int child : tree.children(all.get(i))) {
        boolean isNext = tree.isA(child, "conj") || tree.isA(child, "appos");
        if (isNext && child > all.get(i) && tree.pos(child) != PartOfSpeech.VERB) {
          all.add(child);
        }
      }
    }
    return all;
  }

  private boolean isUp(int word, Link link) {
    int first = identity.first(word);
    return tree.head(first) != SentenceTree.ROOT && leads(first, link);
  }

  private List<Integer> down(int word, Link link, Kind kind) {
    return switch (link.relation()) {
      case "nsubj", "nsubj:pass" -> {
        Clauses.Subjects subjects = clauses.subjects(word);
        yield subjects.voice().isIt(link.relation().equals("nsubj:pass"))
            ? subjects.words()
            : List.of();
      }
      case "obj" -> objects(word);
      case "conj" -> ends.isGroup(word) ? List.of(word) : others(word, link, kind);
      default -> others(word, link, kind);
    };
  }

  private List<Integer> objects(int verb) {
    List<Integer> objects = clauses.objects(verb);
    for (int beside : objects.isEmpty() ? clauses.beside(verb) : List.<Integer>of()) {
      objects = objects.isEmpty() ? clauses.objects(beside) : objects;
    }
    return objects;
  }

  private List<Integer> others(int word, Link link, Kind kind) {
    List<Integer> found = new ArrayList<>();
    List<Integer> holders = new ArrayList<>();
    holders.add(word);
    if (link.relation().equals("obl")) {
      holders.addAll(clauses.beside(word));
    }
    for (int holder : holders) {
      for (int child : tree.children(holder)) {
        add(child, link, found);
        if (kind == Kind.DATE
            ? isPhrase("obl", child) && !ends.isTime(child)
            : ends.isTime(child)) {
          tree.children(child).stream()
              .filter(below -> tree.isA(below, "nmod") || tree.isA(below, "obl"))
              .forEach(below -> add(below, link, found));
        }
      }
    }
    if (link.relation().startsWith("nmod") && identity.isTitle(word)) {
      tree.children(tree.head(word)).stream()
          .filter(child -> child < word)
          .forEach(child -> add(child, link, found));
    }
    return found;
  }

  private void add(int child, Link link, List<Integer> found) {
    if (leads(child, link)) {
      clauses.meant(child).ifPresent(found::add);
    }
  }

  /**
   * Whether the relation of a word to its head is this one, with the word of case that it wants.
   */
  private boolean leads(int child, Link link) {
    if (tree.lower(child).equals("there")) {
      return link.relation().equals("obl") && link.cases().contains("in") && ends.isGroup(child);
    }
    return link.cases().isEmpty()
        ? covers(link.relation(), tree.relation(child))
        : isPhrase(link.relation(), child) && hasCase(child, link.cases());
  }

  private static boolean covers(String relation, String actual) {
    return actual.equals(relation)
        || (actual.startsWith(relation + ":") && !actual.equals("nsubj:pass"));
  }

  /** With a word of case between, it matters little what a phrase was said to hang by. */
  private boolean isPhrase(String relation, int child) {
    return covers(relation, tree.relation(child))
        || ((relation.equals("obl") || relation.equals("nmod"))
            && (tree.isA(child, "obl")
                || tree.isA(child, "obj")
                || (tree.isA(child, "nmod") && !tree.relation(child).equals("nmod:poss"))));
  }

  private boolean hasCase(int child, Set<String> wanted) {
    Set<String> cases = cases(child);
    return cases.isEmpty() ? wanted.contains(Link.BARE) : cases.stream().anyMatch(wanted::contains);
  }

  private Set<String> cases(int child) {
    Set<String> cases = new LinkedHashSet<>();
    for (int word : tree.children(child)) {
      if (tree.isA(word, "case") || tree.isA(word, "mark")) {
        StringBuilder whole = new StringBuilder(tree.lower(word));
        tree.children(word).stream()
            .filter(c -> tree.isA(c, "fixed"))
            .forEach(c -> whole.append(' ').append(tree.lower(c)));
        cases.add(whole.toString());
      }
    }
    if (cases.isEmpty()) {
      int first = leftmost(child);
      if (first != child && tree.pos(first) == PartOfSpeech.ADP) {
        cases.add(tree.lower(first));
      }
    }
    return cases;
  }

  private int leftmost(int word) {
    int first = word;
    for (int child : tree.children(word)) {
      first = Math.min(first, leftmost(child));
    }
    return first;
  }
}
