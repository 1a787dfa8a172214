package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.label.SaidWords;
import org.annals.ontology.EventType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Finds which charge somebody denies: "Berg accused him of fraud. He rejected the accusation." */
final class Charges {
  private static final int REACH = 3;
  private static final Set<String> DENYING =
      Set.of("deny", "reject", "dismiss", "dispute", "refute", "rebut", "contest", "admit");
  private static final Set<String> NOUNS =
      Set.of(
          "charge",
          "allegation",
          "accusation",
          "claim",
          "charges",
          "allegations",
          "accusations",
          "claims");
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> ACCUSING = Set.of("accuse", "allege", "claim", "suspect");

  private final List<SentenceTree> trees;
  private final EventType type;

  Charges(List<SentenceTree> trees, EventType type) {
    this.trees = trees;
    this.type = type;
  }

  /**
   * What is charged.
   *
   * @param sentence the place of the sentence that tells of it
   */
  record Charge(String said, int sentence) {}

  /** Whether words for a thing are a charge: "that accusation". */
  static boolean isCharge(String words) {
    return NOUNS.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** Whether an event of a sentence tells of the answer to such a charge. */
  boolean isAnswered(SentenceTree tree, Event event) {
    return tree.size() > 0
        && event.participants().unnamedPatients().stream().anyMatch(Charges::isCharge);
  }

  /** The charge that the verb denies, of the sentences before. */
  Optional<Charge> of(int sentence, int verb) {
    SentenceTree tree = trees.get(sentence);
    if (!isDenial(tree, verb)) {
      return Optional.empty();
    }
    for (int at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
      Optional<String> said = said(trees.get(at), tree, verb);
      if (said.isPresent()) {
        return Optional.of(new Charge(said.get(), at));
      }
    }
    return Optional.empty();
  }

  private static boolean isDenial(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && DENYING.contains(tree.lemma(verb))
        && !Passives.is(tree, verb)
        && Governors.objects(tree, verb).stream()
            .anyMatch(
                noun ->
                    NOUNS.contains(tree.lemma(noun))
                        && tree.children(noun).size() == 1
                        && tree.hasChild(noun, "det", POINTING));
  }

  private Optional<String> said(SentenceTree before, SentenceTree tree, int answer) {
    Optional<Integer> answering = Governors.subject(tree, answer);
    for (int word = before.size() - 1; word >= 0; word--) {
      boolean isAccusing =
          before.pos(word) == PartOfSpeech.VERB && ACCUSING.contains(before.lemma(word));
      if (isAccusing && !isSame(before, word, tree, answering)) {
        return SaidWords.of(before, Told.byRule(before, word, type, before.lemma(word), 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(
      SentenceTree before, int verb, SentenceTree tree, Optional<Integer> answering) {
    return !Passives.is(before, verb)
        && answering
            .flatMap(tree::referent)
            .filter(
                who ->
                    Governors.subject(before, verb)
                        .flatMap(before::referent)
                        .filter(accuser -> accuser.entity().key().equals(who.entity().key()))
                        .isPresent())
            .isPresent();
  }
}
