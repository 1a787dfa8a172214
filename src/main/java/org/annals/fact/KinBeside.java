package org.annals.fact;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Who stands beside a noun for a relative by the order of the words alone, wherever the tree hangs
 * the name: "owned by his brother-in-law, Bo Li", "his uncle, the cooper Bo Li", "Bo Li, Berg's
 * uncle".
 */
final class KinBeside {
  /** How many words may say what a relative is: "the retired ship chandler Bo Li". */
  private static final int CALLING = 3;

  private static final Set<PartOfSpeech> NOMINAL =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);

  private static final Set<String> ENDS = Set.of(",", ".", ";", ":", ")", "(");
  private static final Set<String> OWN = Set.of("his", "her");
  private static final Set<String> POSSESSIVE = Set.of("'s", "\u2019s", "'", "\u2019");

  private final SentenceTree tree;

  KinBeside(SentenceTree tree) {
    this.tree = tree;
  }

  /** Whose relative the noun is of. */
  Optional<Referent> owner(int noun) {
    if (noun < 1) {
      return Optional.empty();
    }
    return POSSESSIVE.contains(tree.lower(noun - 1))
        ? people().filter(name -> name.span().end() == tree.span(noun - 1).start()).findFirst()
        : Optional.of(noun - 1)
            .filter(word -> OWN.contains(tree.lower(word)))
            .flatMap(tree::referent)
            .filter(one -> one.entity().is(EntityType.PERSON));
  }

  /** The name behind the noun, or else before it and its owner. */
  Optional<Referent> bearer(int noun) {
    return behind(noun).or(() -> before(noun));
  }

  private Optional<Referent> behind(int noun) {
    boolean isParted = tree.lower(noun + 1).equals(",");
    int at = isParted ? noun + 2 : noun + 1;
    int calling = tree.lower(at).equals("the") ? at + 1 : at;
    int first = calling;
    while (calling > at && first - calling < CALLING && isCalling(first)) {
      first++;
    }
    int from = first;
    return from >= tree.size()
        ? Optional.empty()
        : named()
            .filter(name -> name.span().start() == tree.span(from).start())
            .filter(name -> !isParted || isEnded(name))
            .findFirst();
  }

  private boolean isCalling(int word) {
    return word < tree.size()
        && NOMINAL.contains(tree.pos(word))
        && Character.isLowerCase(tree.surface(word).codePointAt(0));
  }

  private Optional<Referent> before(int noun) {
    return owner(noun)
        .filter(owner -> owner.kind() == Referent.Kind.NAMED)
        .filter(_ -> ENDS.contains(tree.lower(noun + 1)))
        .map(owner -> tree.text().substring(0, owner.span().start()))
        .filter(text -> text.matches("(?s).*, (?:Mr|Mrs|Ms|Miss|Dr)?\\.? ?"))
        .map(text -> text.lastIndexOf(','))
        .flatMap(comma -> named().filter(name -> name.span().end() == comma).findFirst());
  }

  private boolean isEnded(Referent name) {
    int behind = 0;
    while (behind < tree.size() && tree.span(behind).start() < name.span().end()) {
      behind++;
    }
    return behind == tree.size() || ENDS.contains(tree.lower(behind));
  }

  private Stream<Referent> named() {
    return people().filter(name -> name.kind() == Referent.Kind.NAMED);
  }

  private Stream<Referent> people() {
    return tree.referents().stream().filter(name -> name.entity().is(EntityType.PERSON));
  }
}
