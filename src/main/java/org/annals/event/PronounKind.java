package org.annals.event;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Passives;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** What a pronoun asks for. */
enum PronounKind {
  THING,
  PERSON,
  MANY;

  private static final Set<String> EMPTY =
      Set.of(
          "seem", "appear", "happen", "turn", "take", "rain", "snow", "matter", "follow", "make");
  private static final Set<String> SAID =
      Set.of(
          "say",
          "believe",
          "think",
          "report",
          "claim",
          "suppose",
          "understand",
          "rumour",
          "rumor",
          "allege",
          "agree");
  private static final Set<String> CONTENT =
      Set.of("ccomp", "csubj", "csubj:pass", "xcomp", "acl:relcl", "cop");

  /** What a pronoun asks for that nobody knows yet. */
  static Optional<PronounKind> of(SentenceTree tree, int word) {
    if (!isOpen(tree, word)) {
      return Optional.empty();
    }
    return switch (tree.lower(word)) {
      case "it" -> Optional.of(THING).filter(_ -> !isEmpty(tree, word));
      case "they", "them" -> Optional.of(MANY);
      case "he", "she", "him", "her" -> Optional.of(PERSON);
      default -> Optional.empty();
    };
  }

  private static boolean isOpen(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.PRON
        && tree.referent(word).isEmpty()
        && tree.anaphora().group(word).isEmpty()
        && tree.anaphora().thing(word).isEmpty()
        && Meanings.HELD.contains(tree.relation(word))
        && tree.head(word) != SentenceTree.ROOT
        && tree.children(word).stream().allMatch(child -> tree.isA(child, "case"));
  }

  /** "It is clear that", "makes it hard to". */
  private static boolean isEmpty(SentenceTree tree, int it) {
    int verb = tree.head(it);
    return tree.pos(verb) != PartOfSpeech.VERB
        || EMPTY.contains(tree.lemma(verb))
        || (SAID.contains(tree.lemma(verb)) && Passives.is(tree, verb))
        || !tree.children(verb, CONTENT).isEmpty();
  }

  /** Whether a pronoun asks for it. */
  boolean isOf(String pronoun) {
    return switch (pronoun) {
      case "it" -> this == THING;
      case "they", "them" -> this == MANY;
      default -> this == PERSON;
    };
  }
}
