package org.annals.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Speaker;
import org.annals.attribution.Stance;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * What a label says for pronouns that stand for nobody known: who speaks for "I", and "somebody's"
 * for "her" at the subject of the event.
 *
 * @param speaker who says "I" outside quotation marks
 * @param verb the word that tells of the event
 */
record Strangers(String speaker, int verb) {
  private static final String AUTHOR = "the author";
  private static final Set<String> MARKS = Set.of("\u201c", "\u201d", "\"", "``", "''");
  private static final Set<String> OWNERS = Set.of("his", "her", "their");
  private static final Map<String, String> FIRST =
      Map.of(
          "i",
          "%s",
          "me",
          "%s",
          "my",
          "%s\u2019s",
          "we",
          "%s and others",
          "us",
          "%s and others",
          "our",
          "%s and others\u2019");
  private static final Set<String> THIRD = Set.of("he", "she", "they", "it");

  /** Of what is told in this way: the author says "I", or whoever the document lets speak. */
  static Strangers of(Stance stance, int verb) {
    List<Speaker> speakers = stance.speakers();
    String speaker =
        switch (speakers.size()) {
          case 0 -> AUTHOR;
          case 1 ->
              switch (speakers.getFirst()) {
                case Speaker.Named(var entity) -> entity.label();
                case Speaker.Described _ -> "the speaker";
              };
          default -> "the speaker";
        };
    return new Strangers(speaker, verb);
  }

  /** The words for a pronoun; nothing where the text's own word can stand. */
  Optional<String> of(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    if (tree.referent(word).isPresent() || tree.isInName(word) || isQuotedAlone(tree, word)) {
      return Optional.empty();
    }
    String first = FIRST.get(lower);
    if (first != null) {
      return Optional.of(String.format(first, speaker));
    }
    if (lower.equals("its") && isOfSubject(tree, word)) {
      return Optional.of("the");
    }
    return OWNERS.contains(lower) && isOfSubject(tree, word)
        ? Optional.of("somebody\u2019s")
        : Optional.empty();
  }

  /** "He", "it" where nobody knows who or what is meant; the clause reads better without it. */
  boolean isNobody(SentenceTree tree, int subject) {
    return THIRD.contains(tree.lower(subject))
        && tree.pos(subject) == PartOfSpeech.PRON
        && tree.referent(subject).isEmpty()
        && tree.children(subject).isEmpty();
  }

  private boolean isOfSubject(SentenceTree tree, int word) {
    return tree.isA(word, "nmod")
        && tree.pos(verb) == PartOfSpeech.VERB
        && Governors.subject(tree, verb).filter(s -> s == tree.head(word)).isPresent();
  }

  /** Whether the marks of the quotation are written too: the event is not told inside it. */
  private boolean isQuotedAlone(SentenceTree tree, int word) {
    return isQuoted(tree, word) && !isQuoted(tree, verb);
  }

  private static boolean isQuoted(SentenceTree tree, int word) {
    boolean open = false;
    for (int before = 0; before < word; before++) {
      if (MARKS.contains(tree.surface(before))) {
        open = !open;
      }
    }
    return open;
  }
}
