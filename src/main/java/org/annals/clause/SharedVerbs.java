package org.annals.clause;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.DoneActs;
import org.annals.tree.SentenceTree;

/** Finds the words that a verb shares with the one that it is joined to. */
public final class SharedVerbs {
  private static final Set<String> SAME =
      Stream.concat(
              DataFile.words("/clause/invariant-verbs.txt").stream(),
              Stream.of("become", "come", "overcome", "run"))
          .collect(Collectors.toUnmodifiableSet());

  private final SentenceTree tree;

  public SharedVerbs(SentenceTree tree) {
    this.tree = tree;
  }

  /** "Agreed to raise wages and withdraw the notice": the agreeing goes with the second too. */
  public Optional<Integer> aimed(int verb) {
    int first = tree.head(verb);
    boolean isJoined =
        tree.isA(verb, "conj")
            && tree.lower(verb).equals(tree.lemma(verb))
            && tree.isA(first, "xcomp")
            && tree.hasChild(first, "mark", Set.of("to"))
            && tree.children(verb, Set.of("aux", "nsubj", "nsubj:pass")).isEmpty();
    return isJoined
        ? Optional.of(tree.head(first))
            .filter(above -> above < first && isVerb(above))
            .filter(above -> tree.child(above, "obj").isEmpty())
        : Optional.empty();
  }

  private boolean isVerb(int word) {
    return tree.pos(word) == PartOfSpeech.VERB || tree.lemma(word).equals("be");
  }

  /**
   * "will remove him and appoint", "was arrested and deported": the auxiliary of the first verb;
   * "has, however, risen": its own, where other words stand between.
   */
  public Optional<Integer> borrowed(int verb) {
    Optional<Integer> having = Having.of(tree, verb);
    if (having.isPresent()) {
      return having;
    }
    boolean own =
        tree.children(verb).stream().anyMatch(c -> tree.isA(c, "aux") || tree.isA(c, "nsubj"));
    if (own || !tree.relation(verb).equals("conj")) {
      return Optional.empty();
    }
    boolean passive = Passives.is(tree, verb);
    boolean bare = tree.lower(verb).equals(tree.lemma(verb)) || tree.lower(verb).endsWith("ing");
    return tree.children(Siblings.joinedTo(tree, verb)).stream()
        .filter(child -> child < verb)
        .filter(child -> tree.isA(child, "aux") || isOfAct(verb, child))
        .filter(child -> passive || (bare && !tree.isA(child, "aux:pass")))
        .filter(child -> passive || goWith(tree.lemma(child), verb))
        .findFirst();
  }

  /** "Have arrived and stand there", "was heard and sing": other forms go with these. */
  private boolean goWith(String auxiliary, int verb) {
    String lower = tree.lower(verb);
    return switch (auxiliary) {
      case "have" -> SAME.contains(lower) || !lower.equals(tree.lemma(verb));
      case "be" -> lower.endsWith("ing") || DoneActs.is(tree, verb);
      default -> true;
    };
  }

  /** "Her first act was to close it and dismiss him". */
  private boolean isOfAct(int verb, int word) {
    return tree.isA(word, "cop") && DoneActs.is(tree, verb);
  }

  /** "Had been arrested and sent": all of the auxiliaries of a passive. */
  public int lastBorrowed(int verb, int auxiliary) {
    int next = auxiliary + 1;
    boolean isPassive = Passives.is(tree, verb) && tree.isA(next, "aux:pass");
    return isPassive || isOfAct(verb, auxiliary) ? next : auxiliary;
  }
}
