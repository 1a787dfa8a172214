package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.ontology.EventType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Finds verbs that tell of a claim by the clause they govern ("has always maintained that the will
 * was forged"), where the network sees nothing or is not sure, and what is said to be untrue.
 */
final class Claims {
  private static final double CONFIDENCE = 0.75;
  private static final Set<String> FINITE =
      Set.of("root", "conj", "ccomp", "parataxis", "acl:relcl", "advcl");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final Set<String> SUPPOSING = Set.of("if", "unless", "to", "whether");
  private static final Set<String> DENYING = Set.of("deny", "dispute", "refute");
  private static final Set<PartOfSpeech> NOUNS = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

  private final EventType type;
  private final Set<String> verbs = DataFile.words("/event/claim-verbs.txt");

  /** They are of the class that says no more than that something happens. */
  Claims(EventType type) {
    this.type = type;
  }

  /** All tellings: those found, with the claims among them made sure, and more. */
  List<Told> read(SentenceTree tree, List<Told> found) {
    List<Told> all = new ArrayList<>(found);
    for (int word = 0; word < tree.size(); word++) {
      if (isClaim(tree, word)) {
        add(tree, word, all);
        denied(tree, word).ifPresent(content -> add(tree, content, all));
      }
    }
    return all;
  }

  /** Whether a word is such a verb, with somebody who claims and with what is claimed. */
  boolean isClaim(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB
        && verbs.contains(tree.lemma(word))
        && !tree.isInName(word)
        && isTold(tree, word)
        && hasSpeaker(tree, word)
        && !SaidWords.parts(tree, told(tree, word)).isEmpty();
  }

  private static boolean isTold(SentenceTree tree, int verb) {
    return FINITE.contains(tree.relation(verb))
        && !tree.hasChild(verb, "mark", SUPPOSING)
        && tree.children(verb, Set.of("aux")).stream()
            .allMatch(aux -> AUXILIARIES.contains(tree.lemma(aux)));
  }

  private static boolean hasSpeaker(SentenceTree tree, int verb) {
    return !Governors.isPassive(tree, verb)
        && Governors.subject(tree, verb)
            .filter(s -> tree.referent(s).isPresent() || NOUNS.contains(tree.pos(s)))
            .isPresent();
  }

  /** The verb of what somebody denies, which is told as denied. */
  private static Optional<Integer> denied(SentenceTree tree, int verb) {
    return DENYING.contains(tree.lemma(verb))
        ? tree.children(verb, Set.of("ccomp", "xcomp")).stream()
            .filter(content -> content > verb && tree.pos(content) == PartOfSpeech.VERB)
            .findFirst()
        : Optional.empty();
  }

  private void add(SentenceTree tree, int word, List<Told> all) {
    boolean isSure =
        all.stream()
            .filter(told -> told.span().overlaps(tree.span(word)))
            .anyMatch(told -> told.source() == Told.Source.NETWORK);
    if (!isSure) {
      all.removeIf(told -> told.span().overlaps(tree.span(word)));
      all.add(told(tree, word));
    }
  }

  private Told told(SentenceTree tree, int word) {
    return Told.byRule(tree, word, type, tree.lemma(word), CONFIDENCE);
  }
}
