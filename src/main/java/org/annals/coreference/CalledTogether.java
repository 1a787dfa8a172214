package org.annals.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.entity.EntityKey;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Whom a document calls together by a noun from the place on where it names them: "The appellants,
 * Anna and Bo Berg, own a mill. The appellants sued"; or whom it makes that by what they did or
 * plead: "Anna and Bo Berg bought a mill. The buyers".
 */
final class CalledTogether {
  private static final Set<String> ARTICLE = Set.of("the");
  private static final Set<String> PLAIN =
      Set.of("det", "case", "punct", "cc", "conj", "cop", "nsubj", "advmod", "mark");

  /** What many more may be called: "the workers" are seldom the two that were dismissed. */
  private static final Set<String> OF_MANY = Set.of("employer", "employee", "worker");

  private final Callings callings;

  /** By noun; none where others have been called so since. */
  private final Map<String, List<Referent>> called = new HashMap<>();

  /** The same by what they did; no one where several groups did. */
  private final Map<String, List<Referent>> doers = new HashMap<>();

  CalledTogether(Callings callings) {
    this.callings = callings;
  }

  /**
   * Takes note of what a sentence makes of a group by what it says that they did.
   *
   * @param word the first of their names, or the word that stands for them
   */
  void learn(SentenceTree tree, int word, List<Referent> group) {
    int verb = tree.head(word);
    if (verb == SentenceTree.ROOT) {
      return;
    }
    Stream<String> done =
        Deeds.isOne(tree, verb)
            ? callings.of(tree.lemma(verb), Deeds.part(tree, word, verb)).stream()
            : Stream.empty();
    Stream.concat(Pleadings.parts(tree, word).stream(), done)
        .filter(noun -> !OF_MANY.contains(noun) && !noun.endsWith("ed"))
        .forEach(noun -> doers.merge(noun + "s", group, CalledTogether::same));
  }

  /** The only two people who are one side of a case or a deal: "the couple". */
  List<Referent> party() {
    Map<Set<EntityKey>, List<Referent>> sides = new HashMap<>();
    doers.forEach(
        (noun, side) -> {
          if (Parties.isParty(noun.substring(0, noun.length() - 1)) && !side.isEmpty()) {
            sides.put(keys(side), side);
          }
        });
    return sides.size() == 1 ? sides.values().iterator().next() : List.of();
  }

  private static List<Referent> same(List<Referent> one, List<Referent> other) {
    return keys(one).equals(keys(other)) ? one : List.of();
  }

  private static Set<EntityKey> keys(List<Referent> group) {
    return group.stream().map(one -> one.entity().key()).collect(Collectors.toSet());
  }

  /** Those whom the noun at a word means; takes note of whom it names. */
  List<Referent> at(SentenceTree tree, int word, JoinedNames joined) {
    String noun = tree.lower(word);
    if (tree.pos(word) != PartOfSpeech.NOUN || noun.equals(tree.lemma(word))) {
      return List.of();
    }
    Optional<List<Referent>> named = named(tree, word, joined);
    if (named.isPresent()) {
      called.put(noun, named.get());
      return List.of();
    }
    boolean isBare = isBare(tree, word);
    if (!isBare) {
      called.remove(noun);
    }
    List<Referent> known = called.getOrDefault(noun, List.of());
    return known.isEmpty() && isBare ? doers.getOrDefault(noun, List.of()) : known;
  }

  /** "The partners, Anna and Bo", "Anna and Bo, the partners", "the partners were Anna and Bo". */
  private static Optional<List<Referent>> named(SentenceTree tree, int noun, JoinedNames joined) {
    boolean isDefinite = tree.hasChild(noun, "det", ARTICLE);
    int above = tree.head(noun);
    if (!isDefinite || above == SentenceTree.ROOT) {
      return isDefinite ? joined.below(noun) : Optional.empty();
    }
    boolean isBeside = tree.isA(noun, "appos") && above < noun;
    boolean isSaidToBe = tree.isA(noun, "nsubj") && tree.child(above, "cop").isPresent();
    return joined
        .below(noun)
        .or(() -> isBeside || isSaidToBe ? joined.from(above) : Optional.empty());
  }

  private static boolean isBare(SentenceTree tree, int noun) {
    return tree.hasChild(noun, "det", ARTICLE)
        && tree.children(noun).stream().allMatch(child -> PLAIN.contains(tree.relation(child)));
  }
}
