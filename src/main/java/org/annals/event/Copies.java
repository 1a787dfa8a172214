package org.annals.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.label.Participants;
import org.annals.label.SaidWords;
import org.annals.tree.SentenceTree;

/**
 * Leaves out what tells nothing beside what its own sentence tells: a noun of which only its verb
 * says more ("the offer values the firm at £5 million" tells of no offer), a part of a word.
 */
final class Copies {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private Copies() {}

  /** The others of the candidates of a document; all that several sentences tell of stay. */
  static List<Candidate> without(List<Candidate> found) {
    Map<Integer, List<Candidate>> bySentence =
        found.stream().collect(Collectors.groupingBy(Candidate::sentence));
    return found.stream()
        .filter(
            one ->
                one.evidence().size() > 1
                    || bySentence.getOrDefault(one.sentence(), List.of()).stream()
                        .noneMatch(other -> isIn(one, other)))
        .toList();
  }

  private static boolean isIn(Candidate one, Candidate other) {
    return isPartOfWord(one, other) || isToldBy(one, other);
  }

  /** "Co" of "co-founded". */
  private static boolean isPartOfWord(Candidate one, Candidate other) {
    int head = one.told().head();
    return head == other.told().head()
        && one.tree().span(head).contains(one.told().span())
        && one.told().span().end() < other.told().span().end()
        && other.told().span().end() == other.tree().span(head).end();
  }

  /** Whether a bare subject is told of by its verb, or by somebody's words. */
  private static boolean isToldBy(Candidate noun, Candidate other) {
    SentenceTree tree = noun.tree();
    int head = noun.told().head();
    boolean isBareSubject =
        noun.isNominal()
            && SUBJECTS.contains(tree.relation(head))
            && noun.named().isEmpty()
            && isAlone(noun);
    return isBareSubject
        && (other.told().head() == tree.head(head)
            || (other.told().isUtterance()
                && SaidWords.parts(tree, other.told()).stream()
                    .anyMatch(said -> said.contains(tree.span(head)))));
  }

  private static boolean isAlone(Candidate noun) {
    Participants who = noun.participants();
    return who.isEmpty()
        && who.unnamedAgents().isEmpty()
        && who.unnamedPatients().isEmpty()
        && noun.time().isEmpty()
        && noun.when().words().isEmpty()
        && noun.quantities().isEmpty();
  }
}
