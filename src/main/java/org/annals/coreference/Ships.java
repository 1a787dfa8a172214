package org.annals.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.EntityKey;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** The ships of one document, by what it calls them: "the ferry Leda", "the Leda, a steamer". */
final class Ships {
  private static final Set<String> NOUNS = DataFile.words("/mention/vessels.txt");
  private static final Set<String> BESIDE = Set.of("appos", "flat", "nmod:desc");

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private final Set<EntityKey> named = new HashSet<>();

  Ships(List<SentenceTree> trees) {
    for (SentenceTree tree : trees) {
      tree.referents().stream()
          .filter(referent -> referent.kind() == Referent.Kind.NAMED)
          .filter(referent -> isCalledShip(tree, referent))
          .forEach(referent -> named.add(referent.entity().key()));
    }
  }

  private static boolean isCalledShip(SentenceTree tree, Referent name) {
    int head = tree.headOf(name.span());
    int first = head;
    while (first > 0 && tree.span(first - 1).start() >= name.span().start()) {
      first--;
    }
    return isShip(tree, first - 1)
        || (BESIDE.contains(tree.relation(head)) && isShip(tree, tree.head(head)))
        || (tree.isA(head, "nsubj") && isCopula(tree, tree.head(head)))
        || tree.children(head, BESIDE).stream().anyMatch(beside -> isShip(tree, beside));
  }

  private static boolean isCopula(SentenceTree tree, int predicate) {
    return isShip(tree, predicate) && tree.child(predicate, "cop").isPresent();
  }

  private static boolean isShip(SentenceTree tree, int word) {
    return word >= 0 && isShip(tree.lower(word));
  }

  /** "The sale of the trawler Leda": the noun right before the name of a ship. */
  static Optional<Integer> nounBefore(SentenceTree tree, int name) {
    int first = name;
    while (first > 0 && tree.isInName(first - 1)) {
      first--;
    }
    int noun = first > 0 && tree.surface(first - 1).matches("\\p{Lu}{2,5}") ? first - 2 : first - 1;
    return Optional.of(noun).filter(word -> isShip(tree, word));
  }

  /** "The vessel ended her days as a hulk": the subject of a clause around the pronoun is one. */
  static boolean isAround(SentenceTree tree, int pronoun) {
    int at = tree.head(pronoun);
    while (at != SentenceTree.ROOT) {
      boolean isSubject =
          tree.children(at, SUBJECTS).stream()
              .anyMatch(subject -> subject < pronoun && isShip(tree, subject));
      if (isSubject) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /** Whether a noun is one for a ship. */
  static boolean isShip(String noun) {
    return NOUNS.contains(noun);
  }

  /** Whether it is a ship, with a name or without one. */
  boolean isOne(Antecedent who) {
    return switch (who) {
      case Named(var entity) -> named.contains(entity.key());
      case Described(String noun, var _) -> isShip(noun);
    };
  }
}
