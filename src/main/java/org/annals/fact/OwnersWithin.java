package org.annals.fact;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * The words of an office with the names of those whom pronouns within stand for: "head of Acme's
 * safety department" where the text has "head of its safety department", "head of the water plant"
 * where somebody says "head of our water plant".
 */
final class OwnersWithin {
  private static final Set<String> SPEAKERS = Set.of("my", "our", "your");

  private final SentenceTree tree;

  OwnersWithin(SentenceTree tree) {
    this.tree = tree;
  }

  /**
   * The stretch of the text from the one word to the other, on one line.
   *
   * @param holder whose office it is, who keeps the pronoun for himself
   */
  String between(int first, int last, Referent holder) {
    Map<Integer, String> owners = new TreeMap<>();
    for (int word = first + 1; word <= last; word++) {
      int pronoun = word;
      owner(pronoun, last, holder).ifPresent(owner -> owners.put(pronoun, owner));
    }
    StringBuilder words = new StringBuilder();
    int from = tree.span(first).start();
    for (Map.Entry<Integer, String> owner : owners.entrySet()) {
      Span pronoun = tree.span(owner.getKey());
      words.append(tree.text(), from, pronoun.start()).append(owner.getValue());
      from = pronoun.end();
    }
    words.append(tree.text(), from, tree.span(last).end());
    return words.toString().replaceAll("\\s+", " ");
  }

  private Optional<String> owner(int word, int last, Referent holder) {
    if (tree.pos(word) != PartOfSpeech.PRON || !tree.isA(word, "nmod:poss")) {
      return Optional.empty();
    }
    if (SPEAKERS.contains(tree.lower(word))) {
      return Optional.of("the").filter(_ -> word < last && !tree.isInName(word + 1));
    }
    return tree.referent(word)
        .map(Referent::entity)
        .filter(owner -> !owner.key().equals(holder.entity().key()))
        .map(owner -> owner.label() + (owner.label().endsWith("s") ? "\u2019" : "\u2019s"));
  }
}
