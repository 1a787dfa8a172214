package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.ontology.EventType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Finds verbs in the past tense that tell of ordinary doings ("she taught nurses"), which the
 * network has not learnt to mark. They count only where somebody is known to take part.
 */
final class PlainVerbs {
  /** How sure it is that such a verb tells of an event. */
  static final double CONFIDENCE = 0.35;

  private static final Set<String> WE = Set.of("i", "we", "you");

  private static final Set<String> CLAUSES =
      Set.of("root", "conj", "ccomp", "parataxis", "acl:relcl", "advcl");

  private static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "had", "has", "have");
  private static final Set<String> BEING = Set.of("is", "are", "was", "were", "'s", "’s");
  private static final Set<String> CONDITIONS = Set.of("to", "if", "unless");
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass");

  private final Set<String> doings = DataFile.words("/event/doing-verbs.txt");
  private final Set<String> states = DataFile.words("/event/state-verbs.txt");
  private final Set<String> invariant = DataFile.words("/event/invariant-verbs.txt");
  private final EventType type;

  /** Such events are of this class. */
  PlainVerbs(EventType type) {
    this.type = type;
  }

  /** Those of a sentence that do not lie in what has been found in it. */
  List<Told> find(SentenceTree tree, List<Told> found) {
    List<Told> plain = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      int verb = word;
      if (tells(tree, verb)
          && found.stream().noneMatch(told -> told.span().overlaps(tree.span(verb)))) {
        String lemma = tree.lemma(verb);
        Told.Source source = doings.contains(lemma) ? Told.Source.DOING : Told.Source.HAPPENING;
        plain.add(
            new Told(type, lemma, tree.span(verb), verb, "Actual", CONFIDENCE, false, source));
      }
    }
    return plain;
  }

  private boolean tells(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.isInName(verb)
        && CLAUSES.contains(tree.relation(verb))
        && (doings.contains(tree.lemma(verb)) || !states.contains(tree.lemma(verb)))
        && (isPast(tree, verb) || isUnderWay(tree, verb))
        && Governors.subject(tree, verb)
            .filter(s -> WE.contains(tree.lower(s)) || Unresolved.isPronoun(tree, s))
            .isEmpty();
  }

  private boolean isPast(SentenceTree tree, int verb) {
    List<Integer> auxiliaries = tree.children(verb, AUXILIARIES);
    boolean told =
        auxiliaries.isEmpty() ? hasOwnSubject(tree, verb) : isPastWith(tree, auxiliaries);
    return told && hasPastForm(tree, verb) && !tree.hasChild(verb, "mark", CONDITIONS);
  }

  private static boolean isPastWith(SentenceTree tree, List<Integer> auxiliaries) {
    return auxiliaries.stream().allMatch(aux -> PAST_AUXILIARIES.contains(tree.lower(aux)));
  }

  private boolean hasPastForm(SentenceTree tree, int verb) {
    String lower = tree.lower(verb);
    boolean differs = !lower.equals(tree.lemma(verb)) && !lower.endsWith("ing");
    return invariant.contains(lower) || (differs && !isPresent(tree, verb));
  }

  /** "He is sending troops". */
  private boolean isUnderWay(SentenceTree tree, int verb) {
    return tree.lower(verb).endsWith("ing")
        && doings.contains(tree.lemma(verb))
        && tree.children(verb, AUXILIARIES).stream()
            .allMatch(aux -> BEING.contains(tree.lower(aux)))
        && !tree.children(verb, Set.of("aux")).isEmpty();
  }

  /** "She taught and wrote": a subject of its own or of the verb it goes on from. */
  private static boolean hasOwnSubject(SentenceTree tree, int verb) {
    boolean own = tree.children(verb).stream().anyMatch(child -> tree.isA(child, "nsubj"));
    boolean shared = tree.isA(verb, "conj") && Governors.subject(tree, verb).isPresent();
    return own || shared;
  }

  private static boolean isPresent(SentenceTree tree, int verb) {
    String lower = tree.lower(verb);
    String lemma = tree.lemma(verb);
    return lower.endsWith("s") && (lower.startsWith(lemma) || lower.endsWith("ies"));
  }
}
