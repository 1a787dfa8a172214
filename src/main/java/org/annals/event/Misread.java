package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.clause.Passives;
import org.annals.coreference.PersonNouns;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Puts right who takes part by grammar where the network holds it for impossible. */
final class Misread {
  /** Up to which probability a word takes no such part. */
  private static final double IMPOSSIBLE = 0.1;

  /** From which probability on it takes the other part. */
  private static final double LIKELY = 0.8;

  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> COUNTS = Set.of("nummod");
  private static final PersonNouns PERSONS = new PersonNouns();

  private Misread() {}

  /** The fillers, each in its part. */
  static Fillers mended(SentenceTree tree, Told told, Fillers read) {
    int verb = told.head();
    if (tree.pos(verb) != PartOfSpeech.VERB) {
      return read;
    }
    List<Integer> agents = new ArrayList<>(read.agents());
    List<Integer> patients = new ArrayList<>(read.patients());
    List<Integer> suffering =
        agents.stream().filter(word -> isOther(tree, verb, word, Role.AGENT)).toList();
    List<Integer> doing =
        tree.isA(verb, "conj") || !agents.isEmpty()
            ? List.of()
            : patients.stream().filter(word -> isOther(tree, verb, word, Role.PATIENT)).toList();
    move(suffering, agents, patients);
    move(doing, patients, agents);
    agents.removeIf(word -> isBesides(tree, verb, word));
    List<Integer> all = List.copyOf(patients);
    patients.removeIf(word -> NoPatients.is(tree, verb, word, all));
    return new Fillers(agents, patients);
  }

  private static void move(List<Integer> words, List<Integer> from, List<Integer> to) {
    from.removeAll(words);
    words.stream().filter(word -> !to.contains(word)).forEach(to::add);
  }

  /** "Lea Valley led by half a length" leads; "the hall, put up in 1903," was put up. */
  private static boolean isOther(SentenceTree tree, int verb, int word, Role role) {
    Role other = role == Role.AGENT ? Role.PATIENT : Role.AGENT;
    return likelihood(tree, verb, word, role, 1) <= IMPOSSIBLE
        && likelihood(tree, verb, word, other, 0) >= LIKELY;
  }

  /**
   * "Met them with tea", "served with the Engineers", but not "took a boat out with Anna Berg",
   * "marched with 400 men".
   */
  private static boolean isBesides(SentenceTree tree, int verb, int word) {
    boolean isPerson =
        tree.referent(word)
            .map(referent -> referent.isPerson() && !Passives.is(tree, verb))
            .orElseGet(() -> isPeople(tree, word));
    return tree.head(word) == verb
        && tree.hasChild(word, "case", WITH)
        && !isPerson
        && likelihood(tree, verb, word, Role.AGENT, 1) <= IMPOSSIBLE;
  }

  private static boolean isPeople(SentenceTree tree, int word) {
    return PERSONS.has(tree.lemma(word)) || !tree.children(word, COUNTS).isEmpty();
  }

  private static double likelihood(
      SentenceTree tree, int verb, int word, Role role, double otherwise) {
    return tree.roles().likelihood(verb, word, role).orElse(otherwise);
  }
}
