package org.annals.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Ordinals;
import org.annals.tree.SentenceTree;

/**
 * Finds the numbers that a sentence gives beside an event: of those who watch it, of some of those
 * it speaks of ("of whom 12 were women"), of what it is about ("over a 40-million-euro contract"),
 * and measures with their noun ("at a depth of 900 metres"). They count nobody who takes part.
 */
final class Asides {
  private static final Set<String> WATCHED = Set.of("before", "to");
  private static final Set<String> MEETING =
      Set.of("from", "with", "against", "for", "among", "between");
  private static final Set<String> IN_PHRASE =
      Set.of("nmod", "obl", "obl:unmarked", "obj", "nsubj", "nsubj:pass", "appos", "compound");
  private static final Set<String> DESCRIBING = Set.of("nummod", "compound", "amod", "nmod:desc");
  private static final Set<String> OF_NOUN =
      Set.of("nmod", "nummod", "compound", "amod", "nmod:desc", "obl");
  private static final Set<String> COMPARED = Set.of("up", "down", "compared");
  private static final Set<String> COMPARING = Set.of("from", "to", "with");
  private static final Set<String> WORTH_OF = Set.of("acl", "amod", "appos", "nmod", "dep");
  private static final Set<String> CASES = Set.of("of", "per");
  private static final Set<String> SHARES = Set.of("stake", "share", "premium", "discount");
  private static final Set<String> WHOM = Set.of("whom", "which");
  private static final Set<String> CHILDREN = Set.of("child", "sibling");
  private static final Set<String> RANKS = Ordinals.and(Ordinals.RANKS, "one");
  private static final Set<String> LIVING = Set.of("bear", "birth", "grow", "raise", "die");
  private static final Set<String> AGES = Set.of("age");
  private static final int MOST = 4;

  private static final Set<String> MEASURED = DataFile.words("/quantity/measured.txt");

  private final SentenceTree tree;
  private final List<Integer> words;

  /** Of what stands beside these words, which tell of one event. */
  Asides(SentenceTree tree, List<Integer> words) {
    this.tree = tree;
    this.words = words;
  }

  /**
   * The quantity with what it is of, where it stands so.
   *
   * @param top the word of the quantity that its others hang on
   */
  Optional<Quantity> of(Quantity quantity, int top) {
    Optional<Quantity> compared = compared(quantity, top);
    if (compared.isPresent() || quantity.isTally() || quantity.isAside()) {
      return compared;
    }
    return watching(quantity, top)
        .or(() -> ofWhom(quantity))
        .or(() -> ofChildren(quantity, top))
        .or(() -> measure(quantity, top))
        .or(() -> worth(quantity, top))
        .or(() -> ofWorth(quantity, top));
  }

  /**
   * "51 percent stake" for the share that an event has: of what it is, where it stands with that.
   */
  Quantity share(Quantity quantity, int top) {
    int noun = tree.head(top);
    boolean isShare =
        noun != SentenceTree.ROOT
            && quantity.unit().equals(Quantity.PERCENT)
            && quantity.counted().isEmpty()
            && SHARES.contains(tree.lemma(noun))
            && OF_NOUN.contains(tree.relation(top))
            && !isOfShares(noun);
    return isShare ? quantity.of(tree.lemma(noun)) : quantity;
  }

  /** "An age of 4,050 years", "was dated to about 11,000 years". */
  Optional<Quantity> ofAge(Quantity length) {
    int above = tree.head(length.head());
    if (above == SentenceTree.ROOT) {
      return Optional.empty();
    }
    boolean isAge = AGES.contains(tree.lemma(above)) && reaches(above);
    return isAge || (words.contains(above) && isOfAge(length, above))
        ? Optional.of(length.aside(length.counted()))
        : Optional.empty();
  }

  private boolean isOfAge(Quantity length, int above) {
    return switch (tree.lemma(above)) {
      case "old" -> true;
      case "date" -> tree.hasChild(length.head(), "case", Set.of("to"));
      default ->
          tree.hasChild(length.head(), "case", Set.of("at"))
              && tree.children(above, Set.of("obj", "nsubj:pass")).stream()
                  .anyMatch(noun -> AGES.contains(tree.lemma(noun)));
    };
  }

  /** "Down from 4.6 percent", "compared with 2,000 before". */
  private Optional<Quantity> compared(Quantity quantity, int top) {
    int way = tree.head(top);
    boolean isCompared =
        way != SentenceTree.ROOT
            && COMPARED.contains(tree.lower(way))
            && tree.head(way) != SentenceTree.ROOT
            && hangsOrReaches(tree.head(way))
            && tree.hasChild(top, "case", COMPARING)
            && !quantity.isTally();
    return isCompared ? Optional.of(quantity.aside(quantity.counted())) : Optional.empty();
  }

  /** "Before a crowd of 3,000", "in front of 800 fans", "heard from 40 witnesses". */
  private Optional<Quantity> watching(Quantity quantity, int top) {
    boolean isGroup = quantity.isBare() && tree.pos(quantity.head()) == PartOfSpeech.NOUN;
    if (!quantity.isOfPeople() && !isGroup) {
      return Optional.empty();
    }
    return isBeforeThem(top) || (!isGroup && (isMet(top) || isRoomFor(top)))
        ? Optional.of(
            quantity.aside(isGroup ? "in the " + tree.lower(quantity.head()) : quantity.counted()))
        : Optional.empty();
  }

  /** "Before 800 fans", "in front of 800 fans". */
  private boolean isBeforeThem(int people) {
    int front = tree.head(people);
    boolean isInFront =
        front != SentenceTree.ROOT
            && tree.lower(front).equals("front")
            && tree.hasChild(people, "case", Set.of("of"));
    return isInFront ? hangs(front) : hangs(people) && tree.hasChild(people, "case", WATCHED);
  }

  private boolean isMet(int people) {
    return hangs(people) && tree.hasChild(people, "case", MEETING);
  }

  private boolean isRoomFor(int people) {
    int room = tree.head(people);
    return room != SentenceTree.ROOT
        && MeasureNouns.isRoom(tree, room)
        && tree.hasChild(people, "case", Set.of("for"))
        && reaches(room);
  }

  private boolean hangs(int word) {
    return IN_PHRASE.contains(tree.relation(word)) && words.contains(tree.head(word));
  }

  /** "40 witnesses, of whom 12 were women", "80 members, 30 of whom are women". */
  private Optional<Quantity> ofWhom(Quantity quantity) {
    int clause = tree.head(quantity.head());
    if (!quantity.isBare() || clause == SentenceTree.ROOT || !isOfWhom(quantity.head(), clause)) {
      return Optional.empty();
    }
    int noun = tree.head(clause);
    boolean isOfEvent = noun >= 0 && (words.contains(noun) || reaches(noun));
    return isOfEvent
            && tree.child(clause, "cop").isPresent()
            && tree.child(clause, "case").isEmpty()
        ? Optional.of(quantity.aside(tree.surface(clause)))
        : Optional.empty();
  }

  private boolean isOfWhom(int number, int clause) {
    for (int word = Math.max(1, number - 2); word < clause; word++) {
      if (WHOM.contains(tree.lower(word)) && tree.lower(word - 1).equals("of")) {
        return true;
      }
    }
    return false;
  }

  /** "Born in Leeds, the third of nine children". */
  private Optional<Quantity> ofChildren(Quantity quantity, int top) {
    int rank = tree.head(top);
    boolean isRank =
        rank != SentenceTree.ROOT
            && CHILDREN.contains(tree.lemma(quantity.head()))
            && RANKS.contains(tree.lower(rank))
            && tree.hasChild(top, "case", Set.of("of"));
    boolean isOfLife = words.stream().anyMatch(word -> LIVING.contains(tree.lemma(word)));
    return isRank
            && (words.contains(rank) || (isOfLife && tree.isA(rank, "appos") && reaches(rank)))
        ? Optional.of(quantity.aside(quantity.counted()))
        : Optional.empty();
  }

  /** "At a depth of 900 metres", "a premium of 37 per cent", "a 12 per cent stake". */
  private Optional<Quantity> measure(Quantity quantity, int top) {
    int noun = tree.head(top);
    boolean isMeasure =
        noun != SentenceTree.ROOT
            && !quantity.unit().isEmpty()
            && quantity.counted().isEmpty()
            && MEASURED.contains(tree.lemma(noun))
            && OF_NOUN.contains(tree.relation(top))
            && (tree.child(top, "case").isEmpty() || tree.hasChild(top, "case", CASES))
            && !isOfShares(noun)
            && reaches(noun);
    return isMeasure ? Optional.of(quantity.aside(tree.lemma(noun))) : Optional.empty();
  }

  /** "80 kroner a share, 24 per cent above it". */
  private boolean isOfShares(int noun) {
    return tree.lemma(noun).equals("share") && tree.lower(noun - 1).matches("an?|per");
  }

  /** "In connection with a 214-million-euro railway contract". */
  private Optional<Quantity> worth(Quantity quantity, int top) {
    int noun = tree.head(top);
    boolean isWorth =
        noun != SentenceTree.ROOT
            && quantity.isCurrency()
            && !quantity.isRate()
            && DESCRIBING.contains(tree.relation(top))
            && tree.pos(noun) == PartOfSpeech.NOUN
            && tree.referent(noun).isEmpty()
            && reaches(noun);
    return isWorth ? Optional.of(quantity.aside(kind(top, noun))) : Optional.empty();
  }

  /** "Investigated the contract, worth 22 million euros". */
  private Optional<Quantity> ofWorth(Quantity quantity, int top) {
    int worth = tree.head(top);
    boolean isWorth =
        quantity.isCurrency()
            && worth != SentenceTree.ROOT
            && tree.lower(worth).equals("worth")
            && WORTH_OF.contains(tree.relation(worth))
            && tree.child(top, "case").isEmpty()
            && tree.child(worth, "cop").isEmpty();
    int noun = isWorth ? tree.head(worth) : SentenceTree.ROOT;
    return noun != SentenceTree.ROOT && noun < worth && hangsOrReaches(noun)
        ? Optional.of(quantity.aside((tree.lower(noun) + ' ' + quantity.counted()).strip()))
        : Optional.empty();
  }

  private boolean hangsOrReaches(int noun) {
    return words.contains(noun) || reaches(noun);
  }

  /** "Railway contract": the noun with the words between it and the number. */
  private String kind(int top, int noun) {
    StringBuilder kind = new StringBuilder();
    for (int word = Math.max(top + 1, noun - 2); word <= noun; word++) {
      kind.append(kind.isEmpty() ? "" : " ").append(tree.surface(word));
    }
    return kind.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a noun hangs on the words of the event by nouns alone. */
  private boolean reaches(int noun) {
    int at = noun;
    for (int steps = 0; steps < MOST && IN_PHRASE.contains(tree.relation(at)); steps++) {
      at = tree.head(at);
      if (at == SentenceTree.ROOT) {
        return false;
      }
      if (words.contains(at)) {
        return true;
      }
      if (tree.pos(at) == PartOfSpeech.VERB) {
        return false;
      }
    }
    return false;
  }
}
