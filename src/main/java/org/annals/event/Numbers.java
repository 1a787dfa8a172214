package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;
import org.annals.trigger.TriggerFinder;

/** Says which quantities of a sentence belong to which of its events. */
final class Numbers {
  private static final Set<String> CHILDREN =
      Set.of("son", "daughter", "child", "grandson", "granddaughter", "grandchild", "descendant");

  private static final Set<String> SUMS =
      Set.of("obj", "obl", "nmod", "obl:unmarked", "nummod", "compound", "iobj", "nsubj:pass");
  private static final Set<String> BESIDE_VERB =
      Set.of("obj", "iobj", "obl", "obl:unmarked", "nsubj:pass", "nummod", "advmod", "dep");
  private static final Set<String> IN_PHRASE =
      Set.of("nmod", "compound", "nummod", "amod", "appos", "nmod:unmarked", "nmod:poss", "dep");
  private static final Set<String> DEFINING = Set.of("of", "worth", "in", "to");
  private static final Set<String> INVOLVING =
      Set.of("involve", "attract", "draw", "include", "gather", "claim", "affect", "displace");
  private static final Set<String> WAYS = Set.of("lower", "higher", "up", "down");
  private static final Set<String> ELSEWHERE =
      Set.of(
          "after",
          "before",
          "despite",
          "without",
          "until",
          "since",
          "following",
          "besides",
          "against",
          "than",
          "versus");
  private final SentenceTree tree;
  private final List<Told> kept;
  private final List<Told> dropped;
  private final List<Quantity> counted;
  private final List<Quantity> lengths;
  private final AgesThen ages;
  private final Payments payments;
  private final Further further;

  /**
   * Over one sentence.
   *
   * @param read all of its tellings
   * @param kept those that stay; what the others count belongs to the one that says the same
   * @param lengths of time
   * @param ages how old people were then
   */
  Numbers(
      SentenceTree tree,
      List<Told> read,
      List<Told> kept,
      List<Quantity> counted,
      List<Quantity> lengths,
      AgesThen ages) {
    this.tree = tree;
    this.kept = kept;
    this.dropped =
        read.stream()
            .filter(told -> kept.stream().noneMatch(other -> other.head() == told.head()))
            .toList();
    this.counted = counted;
    this.lengths = lengths;
    this.ages = ages;
    this.payments = new Payments(tree, this::isNoTelling);
    this.further = new Further(tree, this::isNoTelling);
  }

  /** All of the sentence. */
  List<Quantity> counted() {
    return counted;
  }

  /**
   * Of those who take part, of the happening itself ("3,000 arrests"), and what stands beside it.
   */
  List<Quantity> of(Told told, Fillers fillers) {
    List<Integer> words = words(told);
    Stream<Quantity> numbers = counted.stream().filter(q -> isOf(told, fillers, words, q));
    Stream<Quantity> times = lengths.stream().filter(q -> Terms.is(tree, told, words, q));
    Asides asides = new Asides(tree, words);
    Stream<Quantity> beside =
        counted.stream()
            .filter(q -> !isOf(told, fillers, words, q))
            .flatMap(q -> beside(asides, q).or(() -> further(told, words, q)).stream());
    Stream<Quantity> ages =
        Stream.concat(
            lengths.stream().flatMap(q -> asides.ofAge(q).stream()),
            this.ages.of(told.head()).stream());
    boolean isSaidOf = tree.child(told.head(), "cop").isPresent();
    Stream<Quantity> own =
        numbers
            .map(q -> CountedPeople.of(tree, q))
            .map(q -> asides.share(q, top(q)))
            .map(q -> isSaidOf ? q.aside(q.counted()) : q);
    return Stream.of(own, times, beside, ages).flatMap(all -> all).toList();
  }

  /** The telling, the verb that it is subject or object of, and other words for the same. */
  private List<Integer> words(Told told) {
    List<Integer> words = new ArrayList<>(List.of(told.head()));
    List<Integer> governors = Governors.of(tree, told.head());
    if (governors.size() > 1 && isNoTelling(governors.get(1))) {
      words.add(governors.get(1));
    }
    for (Told other : dropped) {
      if (other.isOfTypeOf(told) && words.contains(tree.head(other.head()))) {
        words.add(other.head());
      }
    }
    return words;
  }

  private boolean isNoTelling(int word) {
    return kept.stream()
        .filter(told -> told.isSure() || told.confidence() >= TriggerFinder.LEAST)
        .noneMatch(told -> told.head() == word);
  }

  private boolean isOf(Told told, Fillers fillers, List<Integer> words, Quantity quantity) {
    return belongs(told, fillers, words, quantity)
        || origin(quantity).filter(from -> belongs(told, fillers, words, from)).isPresent();
  }

  private boolean belongs(Told told, Fillers fillers, List<Integer> words, Quantity quantity) {
    int head = quantity.head();
    if (further.isApart(told, head) || isOfParents(head)) {
      return false;
    }
    return isOfTelling(told, fillers, head)
        || isSumOf(told, quantity)
        || (quantity.isTally() && isAmong(words, quantity.head()))
        || isBeside(told, words, quantity)
        || isWithin(words, quantity)
        || isAt(words, quantity)
        || payments.isToBePaid(words, quantity, top(quantity));
  }

  /** "The daughter of two teachers, she returned": how many parents she has. */
  private boolean isOfParents(int noun) {
    return tree.isA(noun, "nmod")
        && CHILDREN.contains(tree.lemma(tree.head(noun)))
        && tree.hasChild(noun, "case", Set.of("of"));
  }

  private Optional<Quantity> beside(Asides asides, Quantity quantity) {
    return asides
        .of(quantity, top(quantity))
        .or(
            () ->
                origin(quantity)
                    .flatMap(from -> asides.of(from, top(from)))
                    .map(_ -> quantity.aside(quantity.counted())));
  }

  private Optional<Quantity> further(Told told, List<Integer> words, Quantity quantity) {
    boolean isElsewhere =
        further.isApart(told, quantity.head())
            || isOfParents(quantity.head())
            || Distances.isWhere(tree, told.head(), top(quantity), quantity);
    return isElsewhere ? Optional.empty() : further.of(words, quantity, top(quantity));
  }

  /** "From 3,480 pupils to 2,715": what it was is of the same telling as what it comes to. */
  private Optional<Quantity> origin(Quantity quantity) {
    int at = counted.indexOf(quantity);
    boolean isChange =
        at > 0 && before(quantity).equals("to") && before(counted.get(at - 1)).equals("from");
    return isChange ? Optional.of(counted.get(at - 1)) : Optional.empty();
  }

  /** The word before the first one of a quantity. */
  private String before(Quantity quantity) {
    int word = 0;
    while (word < tree.size() && tree.span(word).end() <= quantity.span().start()) {
      word++;
    }
    return tree.lower(word - 1);
  }

  private boolean isOfTelling(Told told, Fillers fillers, int head) {
    return head == told.head()
        || isNumberOf(told, head)
        || fillers.agents().contains(head)
        || fillers.patients().contains(head);
  }

  /** "Only 97 are women". */
  private boolean isNumberOf(Told told, int head) {
    return tree.head(head) == told.head()
        && tree.isA(head, "nsubj")
        && tree.child(told.head(), "cop").isPresent();
  }

  private boolean isSumOf(Told told, Quantity quantity) {
    return !quantity.unit().isEmpty()
        && !tree.hasChild(top(quantity), "case", ELSEWHERE)
        && Governors.of(tree, told.head()).contains(tree.head(quantity.head()))
        && !Distances.isWhere(tree, told.head(), top(quantity), quantity)
        && SUMS.contains(tree.relation(quantity.head()));
  }

  /** A tally stands loosely behind its clause: "rejected it in March, 52 to 46". */
  private boolean isAmong(List<Integer> words, int tally) {
    int at = tally;
    for (int steps = 0; steps < 3 && tree.head(at) != SentenceTree.ROOT; steps++) {
      at = tree.head(at);
      if (words.contains(at)) {
        return true;
      }
      if (!isNoTelling(at)) {
        return false;
      }
    }
    return false;
  }

  /** "Won 204 seats", "a strike that involved 3,000 men". */
  private boolean isBeside(Told told, List<Integer> words, Quantity quantity) {
    int above = tree.head(top(quantity));
    if (!words.contains(above)
        || !BESIDE_VERB.contains(tree.relation(top(quantity)))
        || tree.hasChild(top(quantity), "case", ELSEWHERE)
        || Distances.isWhere(tree, above, top(quantity), quantity)) {
      return false;
    }
    boolean ofPeople = quantity.isOfPeople() || quantity.isBare();
    boolean isOther = above != told.head() && dropped.stream().noneMatch(d -> d.head() == above);
    return !ofPeople
        || (isOther ? INVOLVING.contains(tree.lemma(above)) : isPart(first(quantity.head())));
  }

  /** People in another phrase need not take part: "arrested in a town of 3,000 people". */
  private boolean isPart(int word) {
    boolean isAllBut = tree.lower(word).equals("all") && tree.lower(word + 1).equals("but");
    return isAllBut || tree.isA(word, "obj") || tree.isA(word, "nsubj") || Estimated.is(tree, word);
  }

  /** "Approved a grant of $1,500", "a 5-4 ruling": in the phrase of what the verb is done to. */
  private boolean isWithin(List<Integer> words, Quantity quantity) {
    int head = top(quantity);
    int noun = Distances.whole(tree, tree.head(head));
    boolean ofPeople = quantity.isOfPeople() || quantity.isBare();
    if (noun == SentenceTree.ROOT || ofPeople || !IN_PHRASE.contains(tree.relation(head))) {
      return false;
    }
    boolean isHeld = words.contains(tree.head(noun)) && Payments.holds(tree, noun);
    boolean isPhrase = words.contains(noun) || isHeld;
    return isPhrase && tree.pos(noun) != PartOfSpeech.VERB && defines(head, words, noun);
  }

  /** "Closed 6 percent lower at 4.15 cedis". */
  private boolean isAt(List<Integer> words, Quantity quantity) {
    int way = tree.head(top(quantity));
    return quantity.isCurrency()
        && way != SentenceTree.ROOT
        && WAYS.contains(tree.lower(way))
        && words.contains(tree.head(way))
        && tree.hasChild(top(quantity), "case", Set.of("at", "to"));
  }

  /** "A grant of $500", "a petition with 40 signatures". */
  private boolean defines(int head, List<Integer> words, int noun) {
    return tree.child(head, "case").isEmpty()
        || tree.hasChild(head, "case", DEFINING)
        || (words.getFirst() == noun && tree.hasChild(head, "case", Set.of("with", "by", "for")));
  }

  /** The word of the quantity that the others hang on: "million" in "$4 million". */
  private int top(Quantity quantity) {
    int top = quantity.head();
    while (tree.head(top) != SentenceTree.ROOT
        && quantity.span().contains(tree.span(tree.head(top)))) {
      top = tree.head(top);
    }
    return first(top);
  }

  /** "Four cars and 11 paintings": the first of what is joined, which the others stand beside. */
  private int first(int word) {
    int first = word;
    while (tree.isA(first, "conj") && tree.head(first) < first && tree.head(first) >= 0) {
      first = tree.head(first);
    }
    return first;
  }
}
