package org.annals.coreference;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says who tells each sentence outside of quotations: in a conversation the one whose name stands
 * before the colon, else the only author, where the text names that person and is told by an "I".
 */
final class Narrators {
  private static final int ENOUGH = 2;
  private static final Pattern QUOTE = Pattern.compile("[\"\u201c\u201d\u00ab]");
  private static final String TOLD_TO = "as told to ";

  private final Turns turns;
  private final Optional<Entity> author;
  private final BitSet heard = new BitSet();

  /**
   * The narrators of a document.
   *
   * @param creators the authors of the document
   */
  Narrators(List<SentenceTree> trees, Quotations quotations, List<Entity> creators) {
    this.turns = new Turns(trees);
    for (int i = 0; i < trees.size(); i++) {
      heard.set(i, isToldByI(trees.get(i), i, quotations));
    }
    this.author = author(trees, creators).filter(_ -> isToldByI(trees, quotations));
  }

  private static Optional<Entity> author(List<SentenceTree> trees, List<Entity> creators) {
    Set<String> named = new HashSet<>();
    for (SentenceTree tree : trees) {
      tree.referents().stream()
          .filter(r -> r.kind() == Referent.Kind.NAMED)
          .forEach(r -> named.add(name(r.entity())));
    }
    return creators.size() == 1
        ? creators.stream()
            .filter(creator -> creator.key().type() == EntityType.PERSON)
            .filter(creator -> named.contains(name(creator)))
            .findFirst()
        : Optional.empty();
  }

  /** A name as it is in small letters: "ADA VOSS" signs for Ada Voss. */
  private static String name(Entity entity) {
    return entity.key().canonicalName().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether more than one sentence has an "I" of its own; one alone may be a slip of the marks,
   * unless there are none or none before it.
   */
  private boolean isToldByI(List<SentenceTree> trees, Quotations quotations) {
    return heard.cardinality() >= (quotations.areNone() || isBeforeMarks(trees) ? 1 : ENOUGH)
        && !trees.getFirst().text().toLowerCase(Locale.ROOT).contains(TOLD_TO);
  }

  /** Whether the first sentence with an "I" ends before the first mark of a quotation. */
  private boolean isBeforeMarks(List<SentenceTree> trees) {
    int first = heard.nextSetBit(0);
    return first >= 0
        && !QUOTE
            .matcher(trees.getFirst().text())
            .region(0, trees.get(first).sentence().span().end())
            .find();
  }

  private static boolean isToldByI(SentenceTree tree, int sentence, Quotations quotations) {
    if (tree.sentence().kind() != Block.Kind.PARAGRAPH) {
      return false;
    }
    for (int word = 0; word < tree.size(); word++) {
      boolean isFree = quotations.at(new Place(sentence, word)) == Quotations.NONE;
      if (isFree && FirstPerson.isAt(tree, word)) {
        return true;
      }
    }
    return false;
  }

  /** Who says the words of a sentence that stand in no quotation. */
  Optional<Entity> of(int sentence) {
    return turns.isInTurn(sentence) ? turns.speaker(sentence) : author;
  }

  /**
   * The same, where it is plain that no "he" and no "she" of the sentence can be that one: in a
   * turn, and from the first sentence with an "I" to the last one.
   */
  Optional<Entity> heardIn(int sentence) {
    boolean isAmongThem = heard.get(0, sentence + 1).length() > 0 && heard.length() > sentence;
    return turns.isInTurn(sentence) || isAmongThem ? of(sentence) : Optional.empty();
  }

  /** Whether a known one says the words of a sentence, which has an "I" or is in a turn. */
  boolean isHeard(int sentence) {
    return (turns.isInTurn(sentence) || heard.get(sentence)) && of(sentence).isPresent();
  }

  /** Whether a word only says who speaks next: "Jane Doe:". */
  boolean isLabel(Place place) {
    return turns.isLabel(place);
  }
}
