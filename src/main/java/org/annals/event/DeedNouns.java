package org.annals.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.clause.Clauses;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.document.Block;
import org.annals.label.Described;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Says of what a bare noun for a deed is, where a verb has told it just before: "bought the mill.
 * The purchase" is "the purchase of the mill".
 */
final class DeedNouns {
  /** In how many sentences before the noun who did it is looked for, and at first all else. */
  private static final int NEAR = 3;

  /** In how many what somebody meant to do, and what was done to, where it is the only one. */
  private static final int FAR = 12;

  private static final int FARTHEST = 40;
  private static final int LONGEST = 60;
  private static final String CLAUSE = "clause";
  private static final String BY = "by";
  private static final Map<String, List<Deed>> DEEDS = read();
  private static final Described DESCRIBED = new Described();

  private static final Set<String> NAMES = Set.of("appos", "flat", "nmod:desc");
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

    boolean isByDoer() {
      return part.equals(BY);
    }

    int reach() {
      return part.equals(CLAUSE) ? FAR : FARTHEST;
    }
  }

  DeedNouns(List<SentenceTree> trees) {
    this.trees = List.copyOf(trees);
  }

  private static Map<String, List<Deed>> read() {
    Map<String, List<Deed>> deeds = new HashMap<>();
    DataFile.lines("/event/deed-nouns.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(
            cells ->
                deeds
                    .computeIfAbsent(cells[0], _ -> new ArrayList<>())
                    .add(
                        new Deed(
                            cells[1],
                            cells[2],
                            Set.of(cells[3].split(" ")),
                            Set.of(cells[4].split(" ")))));
    return deeds;
  }

  /** The noun with that; nothing where no such verb stands before it, or more than one does. */
  Optional<String> of(int sentence, int noun) {
    List<Deed> deeds = DEEDS.getOrDefault(trees.get(sentence).lower(noun), List.of());
    return deeds.stream()
        .flatMap(deed -> found(sentence, noun, deed, NEAR).stream())
        .findFirst()
        .or(() -> farther(sentence, noun, deeds))
        .filter(words -> !words.isEmpty());
  }

  private Optional<String> farther(int sentence, int noun, List<Deed> deeds) {
    return deeds.stream()
        .filter(deed -> !deed.isByDoer())
        .flatMap(deed -> found(sentence, noun, deed, deed.reach()).stream())
        .findFirst();
  }

  /** The noun with that; empty words where it is not clear, nothing where no verb tells it. */
  private Optional<String> found(int sentence, int noun, Deed deed, int reach) {
    Set<String> own = told(sentence, noun, deed, deed.verbs(), reach);
    Set<String> found = own.isEmpty() ? told(sentence, noun, deed, deed.others(), reach) : own;
    String first = found.stream().findFirst().orElse("");
    if (found.size() > 1 || first.length() > LONGEST) {
      return Optional.of("");
    }
    String joining = deed.part().equals(CLAUSE) ? " " : " " + deed.joining() + " ";
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of("the " + trees.get(sentence).lower(noun) + joining + first);
  }

  /**
   * What these verbs have been told of before, of doers by the nearest sentence; empty words where
   * it is not clear. What a heading says the text says again.
   */
  private Set<String> told(int sentence, int noun, Deed deed, Set<String> verbs, int reach) {
    Set<String> found = new TreeSet<>();
    int first = Math.max(0, sentence - reach);
    for (int at = sentence; at >= first && (found.isEmpty() || !deed.isByDoer()); at--) {
      SentenceTree tree = trees.get(at);
      if (tree.sentence().kind() != Block.Kind.HEADING) {
        found.addAll(told(tree, at == sentence ? noun : SentenceTree.ROOT, deed, verbs));
      }
    }
    return found;
  }

  /** The same of one sentence, as far as the noun, where it stands there, and but for its verb. */
  private static Set<String> told(SentenceTree tree, int noun, Deed deed, Set<String> verbs) {
    boolean isHere = noun != SentenceTree.ROOT;
    int end = isHere ? noun : tree.size();
    int own = isHere && deed.isByDoer() ? Clauses.head(tree, noun) : SentenceTree.ROOT;
    Set<String> found = new TreeSet<>();
    for (int verb = 0; verb < end; verb++) {
      if (verb != own && tree.pos(verb) == PartOfSpeech.VERB && verbs.contains(tree.lemma(verb))) {
        found.add(whose(tree, verb, deed).orElse(""));
      }
    }
    return found;
  }

  private static Optional<String> whose(SentenceTree tree, int verb, Deed deed) {
    if (deed.part().equals(CLAUSE)) {
      return clause(tree, verb);
    }
    List<Integer> words = ends(tree, verb, deed);
    return words.size() == 1 && !(deed.isByDoer() && isPlace(tree, words.getFirst()))
        ? JoinedWords.of(tree, words.getFirst(), DeedNouns::words)
        : Optional.empty();
  }

  private static List<Integer> ends(SentenceTree tree, int verb, Deed deed) {
    boolean isPassive = Passives.is(tree, verb);
    if (deed.isByDoer() && isPassive) {
      return tree.children(verb, Set.of("obl:agent")).stream().toList();
    }
    return isPassive || !deed.part().equals("obj")
        ? Governors.subject(tree, verb).stream().toList()
        : Governors.objects(tree, verb);
  }

  private static boolean isPlace(SentenceTree tree, int word) {
    return tree.referent(word).filter(r -> r.entity().is(EntityType.PLACE)).isPresent();
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
        !tree.anaphora().group(word).isEmpty()
            || tree.children(word, Set.of("nmod:poss")).stream()
                .anyMatch(owner -> tree.child(owner, "det").isEmpty());
    return Stream.concat(Stream.of(word), tree.children(word, NAMES).stream())
        .flatMap(name -> tree.referent(name).stream())
        .map(r -> r.entity().label())
        .findFirst()
        .or(
            () ->
                tree.pos(word) == PartOfSpeech.NOUN
                    ? DESCRIBED
                        .words(tree, word, SentenceTree.ROOT, List.of())
                        .map(words -> isOwned ? words : "the " + words)
                    : Optional.empty());
  }
}
