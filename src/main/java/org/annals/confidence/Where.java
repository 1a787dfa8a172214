package org.annals.confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;

/** Where the parts of a fact stand in the sentence that tells it. */
final class Where {
  private final SentenceTree tree;
  private final Ties ties;
  private final String text;

  Where(SentenceTree tree) {
    this.tree = tree;
    this.ties = new Ties(tree);
    String sentence = tree.sentence().span().of(tree.text());
    this.text = sentence.replace('\n', ' ').replace('\t', ' ').toLowerCase(Locale.ROOT);
  }

  /**
   * A word that stands for a thing.
   *
   * @param how "name", "noun", "pronoun", or "word for several"
   * @param confidence from 0 to 1
   */
  record Standing(int word, String how, double confidence) {
    boolean isName() {
      return how.equals("name");
    }
  }

  /** The sentence in small letters. */
  String text() {
    return text;
  }

  Ties ties() {
    return ties;
  }

  /** The words that stand for a thing, in the order of the sentence. */
  List<Standing> of(Entity entity) {
    List<Standing> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      standing(word, entity.key()).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Standing> standing(int word, EntityKey key) {
    return tree.referent(word)
        .filter(referent -> referent.entity().key().equals(key))
        .map(referent -> new Standing(word, how(referent), referent.confidence()))
        .or(
            () ->
                tree.anaphora().group(word).stream()
                    .filter(referent -> referent.entity().key().equals(key))
                    .findFirst()
                    .map(one -> new Standing(word, "word for several", one.confidence())));
  }

  private static String how(Referent referent) {
    return switch (referent.kind()) {
      case NAMED -> "name";
      case NOMINAL -> "noun";
      case PRONOMINAL -> "pronoun";
    };
  }

  /** Which of the words for a thing most likely takes part in that way, else the nearest. */
  Optional<Standing> likeliest(Entity entity, int head, Role role) {
    return of(entity).stream()
        .min(
            Comparator.comparingDouble((Standing one) -> -likelihood(head, one.word(), role))
                .thenComparingInt(one -> ties.distance(one.word(), head))
                .thenComparingInt(Standing::word));
  }

  /** How likely a word takes part in that way in what another tells; 0 where nobody has asked. */
  double likelihood(int head, int word, Role role) {
    return tree.roles().likelihood(head, word, role).orElse(0);
  }

  /** The head of words that the sentence has as they are, the nearest to a word. */
  Optional<Integer> head(String words, int near) {
    String sought = words.toLowerCase(Locale.ROOT);
    List<Integer> heads = new ArrayList<>();
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      int start = tree.sentence().span().start() + at;
      heads.add(tree.headOf(new Span(start, start + sought.length())));
    }
    return heads.stream()
        .filter(head -> head >= 0)
        .min(Comparator.comparingInt(head -> ties.distance(head, near)));
  }
}
