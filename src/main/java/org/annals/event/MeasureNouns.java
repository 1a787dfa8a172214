package org.annals.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.quantity.Estimates;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Finds the word that says of something how much it is where the number hangs on another word of
 * its clause: "lies at a depth of 900 metres", "sales are up 9 percent", "has places for 900
 * students", "only 97 are women", "was the third of nine children".
 */
final class MeasureNouns {
  private static final Set<String> CHANGED = Set.of("up", "down", "higher", "lower", "ahead");
  private static final Set<String> BY_HOW_MUCH =
      Set.of("obl:unmarked", "obl", "nmod", "nmod:unmarked", "advmod");
  private static final Set<String> ROOM = Set.of("place", "room", "space", "bed", "seat", "berth");
  private static final Set<String> HOLDING = Set.of("have", "offer", "provide");
  private static final Set<String> CHILDREN = Set.of("child", "sibling");
  private static final Set<String> FINITE = Set.of("root", "conj", "ccomp", "parataxis");
  private static final Set<String> CLAUSES =
      Set.of("root", "conj", "ccomp", "parataxis", "advcl", "acl:relcl");
  private static final Set<String> THERE =
      Set.of("aboard", "downstairs", "indoors", "inside", "outdoors", "outside", "underground");
  private static final Set<String> WITHIN =
      Set.of("in", "on", "at", "aboard", "inside", "under", "near", "below");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:outer");
  private static final Set<String> LEFT = Set.of("nsubj", "nsubj:pass", "nsubj:outer");
  private static final int MANY = 10;

  private final Set<String> measured = DataFile.words("/quantity/measured.txt");

  /** The verb or, where a form of "be" stands before it, the noun or adjective. */
  Optional<Integer> predicate(SentenceTree tree, Quantity quantity) {
    int head = quantity.head();
    int above = tree.head(head);
    if (above == SentenceTree.ROOT) {
      return Optional.empty();
    }
    if (isPresent(tree, quantity, above)) {
      return Optional.of(above);
    }
    Optional<Integer> raised = Estimates.raised(tree, head);
    if (raised.isPresent()) {
      return raised;
    }
    boolean isSaidOf = FINITE.contains(tree.relation(above)) && hasBe(tree, above);
    if (isSaidOf && (isChange(tree, quantity, above) || isNumber(tree, quantity, above))) {
      return Optional.of(above);
    }
    if (isSaidOf && isOfChildren(tree, head)) {
      return Optional.of(above).filter(rank -> tree.pos(rank) != PartOfSpeech.VERB);
    }
    return atMeasure(tree, quantity, above).or(() -> room(tree, head, above));
  }

  private static boolean hasBe(SentenceTree tree, int word) {
    return tree.child(word, "cop").isPresent() || tree.lower(word - 1).matches("is|are|was|were");
  }

  /** "When 126 men were underground", "43 women were on the upper floor". */
  private static boolean isPresent(SentenceTree tree, Quantity quantity, int where) {
    boolean isWhere =
        tree.pos(where) == PartOfSpeech.ADV
            || THERE.contains(tree.lower(where))
            || (tree.pos(where) == PartOfSpeech.NOUN && tree.hasChild(where, "case", WITHIN));
    return isWhere
        && isOfMany(quantity)
        && tree.isA(quantity.head(), "nsubj")
        && tree.hasChild(where, "cop", Set.of("was", "were"))
        && CLAUSES.contains(tree.relation(where))
        && !tree.hasChild(where, "mark", Set.of("if", "unless", "whether"));
  }

  private static boolean isOfMany(Quantity quantity) {
    return quantity.isOfPeople() && !quantity.isVague() && quantity.value().intValue() >= MANY;
  }

  /** "The death toll": nobody dies by the word. */
  static boolean isOfToll(SentenceTree tree, int noun) {
    return tree.isA(noun, "compound")
        && tree.head(noun) != SentenceTree.ROOT
        && tree.lemma(tree.head(noun)).equals("toll");
  }

  private static boolean isChange(SentenceTree tree, Quantity quantity, int above) {
    return CHANGED.contains(tree.lower(above))
        && !quantity.unit().isEmpty()
        && BY_HOW_MUCH.contains(tree.relation(quantity.head()));
  }

  /** "Of the 420 students, only 97 are women". */
  private static boolean isNumber(SentenceTree tree, Quantity quantity, int above) {
    boolean isNumber =
        tree.pos(above) == PartOfSpeech.NOUN
            ? quantity.isBare() && SUBJECTS.contains(tree.relation(quantity.head()))
            : isLeft(tree, quantity.head(), above);
    return isNumber && !quantity.isVague() && quantity.value().intValue() >= MANY;
  }

  /** "Of the 31 routes 12 are left". */
  private static boolean isLeft(SentenceTree tree, int number, int left) {
    return tree.lower(left).equals("left")
        && LEFT.contains(tree.relation(number))
        && Stream.of(number, left)
            .flatMap(word -> tree.children(word, Set.of("obl", "nmod")).stream())
            .filter(whole -> whole < left && tree.hasChild(whole, "case", Set.of("of")))
            .anyMatch(whole -> tree.pos(whole) == PartOfSpeech.NOUN);
  }

  /** "Anna Berg was the third of nine children". */
  private static boolean isOfChildren(SentenceTree tree, int head) {
    return CHILDREN.contains(tree.lemma(head)) && tree.hasChild(head, "case", Set.of("of"));
  }

  /** "Lies at a depth of 900 metres". */
  private Optional<Integer> atMeasure(SentenceTree tree, Quantity quantity, int noun) {
    int verb = tree.head(noun);
    boolean isAt =
        verb != SentenceTree.ROOT
            && !quantity.unit().isEmpty()
            && measured.contains(tree.lemma(noun))
            && tree.isA(noun, "obl")
            && tree.hasChild(noun, "case", Set.of("at", "to"))
            && tree.pos(verb) == PartOfSpeech.VERB
            && (FINITE.contains(tree.relation(verb)) || tree.isA(verb, "acl:relcl"));
    return isAt ? Optional.of(verb) : Optional.empty();
  }

  /** Whether a noun is for what holds people: "places". */
  static boolean isRoom(SentenceTree tree, int noun) {
    return ROOM.contains(tree.lemma(noun));
  }

  /** "Has places for 900 students". */
  private static Optional<Integer> room(SentenceTree tree, int people, int above) {
    int verb = tree.pos(above) == PartOfSpeech.VERB ? above : tree.head(above);
    boolean isFor = verb != SentenceTree.ROOT && tree.hasChild(people, "case", Set.of("for"));
    return isFor
            && HOLDING.contains(tree.lemma(verb))
            && tree.children(verb, Set.of("obj")).stream().anyMatch(noun -> isRoom(tree, noun))
        ? Optional.of(verb)
        : Optional.empty();
  }

  /** "Turnout in the election was 54 percent": what happens is only what was measured, or where. */
  static boolean isBackground(SentenceTree tree, int happening, int measure) {
    return tree.child(measure, "cop").isPresent()
        && tree.pos(happening) != PartOfSpeech.VERB
        && tree.child(happening, "case").isPresent();
  }
}
