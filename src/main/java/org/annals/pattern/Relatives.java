package org.annals.pattern;

import java.util.OptionalInt;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** What a relative pronoun stands for, where that is clear. */
final class Relatives {
  private static final Set<String> WORDS = Set.of("who", "whom", "which", "that", "whose");
  private static final int DEPTH = 6;

  private final SentenceTree tree;

  Relatives(SentenceTree tree) {
    this.tree = tree;
  }

  /** The word itself; of a relative pronoun that which it stands for, if it is clear. */
  OptionalInt meant(int word) {
    if (!isRelative(word)) {
      return OptionalInt.of(word);
    }
    int at = word;
    for (int i = 0; i < DEPTH && tree.head(at) != SentenceTree.ROOT; i++) {
      if (tree.isA(at, "acl") || (tree.lower(word).equals("whose") && tree.isA(at, "appos"))) {
        int antecedent = nearer(tree.head(at), word);
        return antecedent < word && isClear(antecedent, word)
            ? OptionalInt.of(called(antecedent, word))
            : itself(word);
      }
      at = tree.head(at);
    }
    return itself(word);
  }

  /** The pronoun where it is known whom it means and the tree does not tell. */
  private OptionalInt itself(int word) {
    if (tree.lower(word).startsWith("who") && tree.referent(word).isPresent()) {
      return OptionalInt.of(word);
    }
    return tree.lower(word).equals("whose") && tree.lower(word - 1).equals(",")
        ? nameEnding(word - 2)
        : OptionalInt.empty();
  }

  private OptionalInt nameEnding(int last) {
    return tree.referents().stream()
        .filter(name -> name.kind() == Referent.Kind.NAMED)
        .filter(name -> last > 0 && name.span().end() == tree.span(last).end())
        .mapToInt(name -> tree.headOf(name.span()))
        .findFirst();
  }

  /** "Bo Li, a retired teacher who": the name that the noun stands right behind, if alone. */
  private int called(int noun, int relative) {
    int first = noun;
    while (first > 0 && tree.head(first - 1) == noun && !tree.lower(first - 1).equals(",")) {
      first--;
    }
    boolean isBehind =
        tree.isA(noun, "nsubj")
            && tree.lower(first).matches("an?|the")
            && tree.lower(first - 1).equals(",");
    return isBehind && relative == noun + 1 && tree.referent(noun).isEmpty()
        ? nameEnding(first - 2).orElse(noun)
        : noun;
  }

  /** "A strike against Acme, which": the name right before it rather than a noun farther off. */
  private int nearer(int antecedent, int relative) {
    if (!tree.lower(relative).equals("which")
        || !tree.lower(relative - 1).equals(",")
        || tree.referent(antecedent).isPresent()) {
      return antecedent;
    }
    return tree.referents().stream()
        .filter(name -> name.kind() == Referent.Kind.NAMED)
        .filter(name -> name.span().end() == tree.span(relative - 2).end())
        .mapToInt(name -> tree.headOf(name.span()))
        .filter(name -> name > antecedent)
        .findFirst()
        .orElse(antecedent);
  }

  boolean isRelative(int word) {
    return WORDS.contains(tree.lower(word)) && tree.pos(word) != PartOfSpeech.NOUN;
  }

  /** Whether no other name of its kind stands between a word and what is said of it. */
  boolean isClear(int antecedent, int behind) {
    for (Referent other : tree.referents()) {
      int at = tree.headOf(other.span());
      boolean isBetween =
          at > antecedent
              && at < behind
              && other.kind() == Referent.Kind.NAMED
              && !isNameOf(antecedent, at);
      if (isBetween && isSameKind(antecedent, other)) {
        return false;
      }
    }
    return true;
  }

  /** "The engineer Carl Roe, who": the name of the very one that the noun stands for. */
  private boolean isNameOf(int noun, int name) {
    return tree.head(name) == noun && (tree.isA(name, "appos") || tree.isA(name, "flat"));
  }

  private boolean isSameKind(int word, Referent other) {
    return tree.referent(word)
        .map(r -> r.entity().key().type() == other.entity().key().type())
        .orElse(true);
  }
}
