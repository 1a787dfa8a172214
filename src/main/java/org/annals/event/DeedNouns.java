package org.annals.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.label.Described;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Says of what a bare noun for a deed is, where a verb has told it just before: "bought the mill.
 * The purchase" is "the purchase of the mill".
 */
final class DeedNouns {
  private static final int FAR = 3;
  private static final int LONGEST = 60;
  private static final String CLAUSE = "clause";
  private static final String DOERS = "subj";
  private static final Map<String, Deed> DEEDS = read();
  private static final Described DESCRIBED = new Described();

  private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl", "conj");

  private final List<SentenceTree> trees;

  /**
   * How a noun goes with verbs.
   *
   * @param joining what stands behind the noun
   * @param part what of the verb stands behind that
   * @param others verbs for the same as seen by somebody else: "bought", of a sale
   */
  private record Deed(String joining, String part, Set<String> verbs, Set<String> others) {
    Deed {
      verbs = Set.copyOf(verbs);
      others = Set.copyOf(others);
    }
  }

  DeedNouns(List<SentenceTree> trees) {
    this.trees = List.copyOf(trees);
  }

  private static Map<String, Deed> read() {
    Map<String, Deed> deeds = new HashMap<>();
    DataFile.lines("/event/deed-nouns.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(
            cells ->
                deeds.put(
                    cells[0],
                    new Deed(
                        cells[1],
                        cells[2],
                        Set.of(cells[3].split(" ")),
                        Set.of(cells[4].split(" ")))));
    return deeds;
  }

  /** The noun with that; nothing where no such verb stands before it, or more than one does. */
  Optional<String> of(int sentence, int noun) {
    Deed deed = DEEDS.get(trees.get(sentence).lower(noun));
    if (deed == null) {
      return Optional.empty();
    }
    Set<String> own = told(sentence, noun, deed, deed.verbs());
    Set<String> found = own.isEmpty() ? told(sentence, noun, deed, deed.others()) : own;
    return found.stream()
        .findFirst()
        .filter(words -> found.size() == 1 && !words.isEmpty() && words.length() <= LONGEST)
        .map(
            words ->
                "the "
                    + trees.get(sentence).lower(noun)
                    + (deed.part().equals(CLAUSE) ? " " : " " + deed.joining() + " ")
                    + words);
  }

  /** What these verbs have been told of before; empty words where it is not clear. */
  private Set<String> told(int sentence, int noun, Deed deed, Set<String> verbs) {
    Set<String> found = new TreeSet<>();
    for (int at = sentence; at >= Math.max(0, sentence - FAR); at--) {
      SentenceTree tree = trees.get(at);
      int end = at == sentence ? noun : tree.size();
      for (int verb = 0; verb < end; verb++) {
        if (tree.pos(verb) == PartOfSpeech.VERB && verbs.contains(tree.lemma(verb))) {
          found.add(whose(tree, verb, deed).orElse(""));
        }
      }
    }
    return found;
  }

  private static Optional<String> whose(SentenceTree tree, int verb, Deed deed) {
    if (deed.part().equals(CLAUSE)) {
      return clause(tree, verb);
    }
    boolean isPassive = Passives.is(tree, verb);
    List<Integer> words =
        deed.part().equals(DOERS) || isPassive
            ? Governors.subject(tree, verb).stream().toList()
            : Governors.objects(tree, verb);
    return words.size() == 1 && tree.child(words.getFirst(), "conj").isEmpty()
        ? words(tree, words.getFirst())
        : Optional.empty();
  }

  /** "To sell the mill", of "planned to sell the mill". */
  private static Optional<String> clause(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("xcomp", "ccomp", "advcl")).stream()
        .filter(clause -> clause > verb && tree.hasChild(clause, "mark", Set.of("to")))
        .filter(clause -> tree.children(clause, CLAUSES).isEmpty())
        .map(
            clause ->
                Described.stretch(
                    tree, clause, Governors.firstBelow(tree, clause), last(tree, clause)))
        .filter(words -> words.startsWith("to "))
        .findFirst();
  }

  /** The last word of a clause before a comma. */
  private static int last(SentenceTree tree, int clause) {
    int last = clause;
    while (last + 1 < tree.size()
        && tree.isWithin(last + 1, clause)
        && tree.pos(last + 1) != PartOfSpeech.PUNCT) {
      last++;
    }
    return last;
  }

  private static Optional<String> words(SentenceTree tree, int word) {
    boolean isOwned =
        tree.children(word, Set.of("nmod:poss")).stream()
            .anyMatch(owner -> tree.child(owner, "det").isEmpty());
    return tree.referent(word)
        .map(r -> r.entity().label())
        .or(
            () ->
                tree.pos(word) == PartOfSpeech.NOUN
                    ? DESCRIBED
                        .words(tree, word, SentenceTree.ROOT, List.of())
                        .map(words -> isOwned ? words : "the " + words)
                    : Optional.empty());
  }
}
