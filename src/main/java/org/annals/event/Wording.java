package org.annals.event;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.EntityKey;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Writes stretches of a sentence one after another so that they can be understood alone: "the town"
 * and "she" by name, where they are the first to speak of whom they mean.
 */
final class Wording {
  private final SentenceTree tree;
  private final Set<EntityKey> named = new HashSet<>();
  private final StringBuilder words = new StringBuilder();

  Wording(SentenceTree tree) {
    this.tree = tree;
  }

  /** Another stretch, in which those named so far need no name again. */
  Wording next() {
    Wording next = new Wording(tree);
    next.named.addAll(named);
    return next;
  }

  /** The name of what is referred to, as it is known in the whole document. */
  Wording name(Referent referent) {
    named.add(referent.entity().key());
    append(true, referent.entity().label());
    return this;
  }

  /** The words from one to another. */
  Wording add(int first, int last) {
    int word = first;
    while (word <= last) {
      boolean apart = word == first || tree.span(word).start() > tree.span(word - 1).end();
      Optional<Referent> referent = beginningAt(word, last);
      boolean isNew = referent.filter(r -> named.add(r.entity().key())).isPresent();
      if (isNew && referent.get().kind() != Referent.Kind.NAMED) {
        String possessive = isPossessive(word) ? "\u2019s" : "";
        append(apart, referent.get().entity().label() + possessive);
        word = after(referent.get(), word);
      } else {
        append(apart, tree.surface(word));
        word++;
      }
    }
    return this;
  }

  private void append(boolean apart, String more) {
    words.append(apart && !words.isEmpty() ? " " : "").append(more);
  }

  private Optional<Referent> beginningAt(int word, int last) {
    return tree.referents().stream()
        .filter(r -> r.span().start() == tree.span(word).start())
        .filter(r -> r.span().end() <= tree.span(last).end())
        .findFirst();
  }

  private boolean isPossessive(int word) {
    return tree.pos(word) == PartOfSpeech.PRON && tree.isA(word, "nmod");
  }

  /** The first word after a referent in which this word stands. */
  int after(Referent referent, int first) {
    int word = first + 1;
    while (word < tree.size() && tree.span(word).start() < referent.span().end()) {
      word++;
    }
    return word;
  }

  /** What has been written, without marks at its end; a quotation that is cut loses its marks. */
  @Override
  public String toString() {
    String plain =
        words.toString().replaceAll("\\s+", " ").replace('\u201c', '"').replace('\u201d', '"');
    String ended = plain.replaceAll("[\\s.,;:!?\u2013\u2014-]+(\"?)$", "$1");
    boolean whole = ended.chars().filter(c -> c == '"').count() % 2 == 0;
    return whole
        ? ended.replaceAll("\"([^\"]*)\"", "\u2018$1\u2019")
        : ended.replace("\"", "").strip();
  }
}
