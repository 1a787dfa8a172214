package org.annals.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.sentence.IrregularVerbs;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Finds the auxiliary without which the words of a verb are none: "had asked and been refused",
 * "has, however, risen", "had in fact been sold", "has built a mill and given it away".
 */
final class Having {
  private static final Set<String> HAVE = Set.of("has", "have", "had");
  private static final Set<String> LOOSE = Set.of("advmod", "obl", "punct", "discourse", "nsubj");
  private static final Set<String> SELF =
      Set.of("itself", "himself", "herself", "themselves", "myself", "ourselves");

  /** Participles that are no past tense: "given", "sung". */
  private static final Set<String> PARTICIPLES =
      IrregularVerbs.forms().stream()
          .filter(forms -> forms.size() > 1 && !forms.getLast().endsWith("ing"))
          .filter(forms -> forms.size() > 2 || forms.get(1).endsWith("en"))
          .map(List::getLast)
          .collect(Collectors.toUnmodifiableSet());

  private Having() {}

  /** The auxiliary; none where the words right before the verb have one, or it needs none. */
  static Optional<Integer> of(SentenceTree tree, int verb) {
    if (tree.pos(verb) != PartOfSpeech.VERB) {
      return Optional.empty();
    }
    int first = new VerbWords(tree).first(verb);
    boolean isOwn =
        IntStream.rangeClosed(first, verb)
            .anyMatch(word -> tree.isA(word, "aux") && !tree.lower(word).equals("been"));
    if (isOwn) {
      return Optional.empty();
    }
    return apart(tree, verb, first).or(() -> above(tree, verb, first));
  }

  private static Optional<Integer> apart(SentenceTree tree, int verb, int first) {
    return tree.children(verb, Set.of("aux")).stream()
        .filter(aux -> aux < first - 1)
        .reduce((before, last) -> last)
        .filter(aux -> Governors.subject(tree, verb).filter(subject -> subject < aux).isPresent())
        .filter(aux -> IntStream.range(aux + 1, first).allMatch(word -> isLoose(tree, word, verb)));
  }

  /** Whether it is said by the way: "however", "in fact", "itself". */
  private static boolean isLoose(SentenceTree tree, int word, int verb) {
    int branch = word;
    while (tree.head(branch) != verb && tree.head(branch) != SentenceTree.ROOT) {
      branch = tree.head(branch);
    }
    int top = branch;
    return SELF.contains(tree.lower(word))
        || (tree.head(top) == verb && LOOSE.stream().anyMatch(way -> tree.isA(top, way)));
  }

  /** "Had asked for it and been refused": that of the verb to which it is joined. */
  private static Optional<Integer> above(SentenceTree tree, int verb, int first) {
    boolean isBeen = tree.lower(first).equals("been") || tree.lower(first + 1).equals("been");
    boolean isOpen = isBeen || PARTICIPLES.contains(tree.lower(verb));
    boolean isJoined =
        tree.isA(verb, "conj") && tree.children(verb, Set.of("nsubj", "nsubj:pass")).isEmpty();
    return isOpen && isJoined && Siblings.joinedTo(tree, verb) < verb
        ? tree.children(Siblings.joinedTo(tree, verb), Set.of("aux")).stream()
            .filter(aux -> HAVE.contains(tree.lower(aux)) && aux < tree.head(verb))
            .findFirst()
        : Optional.empty();
  }
}
