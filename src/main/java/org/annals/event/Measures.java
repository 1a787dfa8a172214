package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Stance;
import org.annals.clause.Governors;
import org.annals.clause.Tense;
import org.annals.clause.Unresolved;
import org.annals.document.Block;
import org.annals.ontology.EventType;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Finds clauses that only give a number, which the network takes for no event: "turnout was 61
 * percent", "shares fell 14 percent", "Acme had 2,300 employees".
 */
final class Measures {
  private static final double CONFIDENCE = 0.75;
  private static final Set<String> BESIDE =
      Set.of("obj", "obl", "obl:unmarked", "xcomp", "advmod", "nummod", "dep", "nsubj");
  private static final Set<String> WITHIN = Set.of("nmod", "compound", "nummod", "amod");
  private static final int MANY = 10;

  private static final Set<String> DIMENSIONS =
      Set.of("deep", "high", "tall", "long", "wide", "broad", "thick");
  private static final Set<String> HOLDING =
      Set.of(
          "collection",
          "library",
          "fleet",
          "staff",
          "herd",
          "flock",
          "network",
          "chain",
          "force",
          "army",
          "team",
          "crew",
          "garrison",
          "archive",
          "store",
          "stud",
          "set",
          "choir",
          "cast");
  private static final Set<String> BEING = Set.of("work", "live", "serve", "study", "attend");
  private static final Set<String> FINITE = Set.of("root", "conj", "ccomp", "parataxis");

  private final EventType type;
  private final Set<String> verbs = DataFile.words("/event/measuring-verbs.txt");
  private final Set<String> keeping = DataFile.words("/event/keeping-verbs.txt");
  private final Set<String> measured = DataFile.words("/quantity/measured.txt");
  private final MeasureNouns nouns = new MeasureNouns();
  private final MeasuredAges ages = new MeasuredAges();

  /** They are of the class that says no more than that something happens. */
  Measures(EventType type) {
    this.type = type;
  }

  /** The tellings besides those already found. */
  List<Told> find(
      SentenceTree tree, List<Quantity> quantities, List<Quantity> lengths, List<Told> found) {
    List<Told> more = new ArrayList<>();
    for (Quantity quantity : quantities) {
      add(tree, predicate(tree, quantity), found, more);
    }
    for (Quantity length : lengths) {
      add(tree, ages.predicate(tree, length).or(() -> lasting(tree, length)), found, more);
    }
    return more;
  }

  private void add(
      SentenceTree tree, Optional<Integer> predicate, List<Told> found, List<Told> more) {
    predicate
        .filter(word -> isNew(tree, word, found) && isNew(tree, word, more))
        .filter(word -> hasSubject(tree, word))
        .ifPresent(word -> more.add(told(tree, word)));
  }

  private Told told(SentenceTree tree, int word) {
    return Told.byRule(tree, word, type, tree.lemma(word), CONFIDENCE);
  }

  private Optional<Integer> predicate(SentenceTree tree, Quantity quantity) {
    int head = quantity.head();
    if (quantity.isTally()) {
      return tree.child(head, "cop").isPresent() ? Optional.of(head) : above(tree, head);
    }
    int above = tree.head(head);
    if (above != SentenceTree.ROOT && DIMENSIONS.contains(tree.lemma(above)) && isOf(tree, head)) {
      return dimension(tree, above);
    }
    Optional<Integer> ofThose = ofThose(tree, quantity);
    if (ofThose.isPresent()) {
      return ofThose;
    }
    if (isAsideOfMeasure(tree, head)) {
      return Optional.of(above);
    }
    if (tree.child(head, "cop").isPresent()) {
      return Optional.of(head)
          .filter(word -> isOfMeasure(tree, word))
          .or(() -> nouns.predicate(tree, quantity));
    }
    return Optional.of(governor(tree, head))
        .filter(verb -> measures(tree, verb, quantity))
        .or(() -> nouns.predicate(tree, quantity));
  }

  /** "The operation lasted seven hours". */
  private static Optional<Integer> lasting(SentenceTree tree, Quantity length) {
    return Optional.of(tree.head(length.head()))
        .filter(verb -> verb != SentenceTree.ROOT && tree.lemma(verb).equals("last"))
        .filter(verb -> FINITE.contains(tree.relation(verb)))
        .filter(verb -> Tense.of(tree, verb) == Tense.PAST);
  }

  /** "The 460 women who worked in the cannery": so many did. */
  private static Optional<Integer> ofThose(SentenceTree tree, Quantity quantity) {
    if (!quantity.isOfPeople() || quantity.value().intValue() < MANY) {
      return Optional.empty();
    }
    return tree.children(quantity.head(), Set.of("acl:relcl")).stream()
        .filter(verb -> BEING.contains(tree.lemma(verb)) && Tense.of(tree, verb) == Tense.PAST)
        .filter(verb -> tree.hasChild(verb, "nsubj", Set.of("who")))
        .filter(verb -> !tree.children(verb, Set.of("obl", "obj")).isEmpty())
        .findFirst();
  }

  private boolean measures(SentenceTree tree, int verb, Quantity quantity) {
    return verb != SentenceTree.ROOT
        && isMeasuring(tree, verb)
        && (verbs.contains(tree.lemma(verb))
            || keeps(tree, verb, quantity)
            || Extents.is(tree, verb, quantity)
            || isOfMany(tree, verb, quantity)
            || comesFrom(tree, verb, quantity))
        && (!tree.lemma(verb).equals("have")
            || isMuch(tree, quantity)
            || Extents.isOfBody(tree, verb, quantity));
  }

  private static boolean isMeasuring(SentenceTree tree, int word) {
    return tree.lemma(word).equals("worth")
        ? tree.child(word, "cop").isPresent()
        : tree.pos(word) == PartOfSpeech.VERB;
  }

  /** "Runs 12 schools", "owns a 51 percent stake"; a bare share does not say of what. */
  private boolean keeps(SentenceTree tree, int verb, Quantity quantity) {
    int head = quantity.head();
    boolean isObject = tree.isA(head, "obj") && tree.head(head) == verb;
    boolean isOfObject = tree.isA(tree.head(head), "obj") && tree.head(tree.head(head)) == verb;
    return keeping.contains(tree.lemma(verb))
        && (quantity.unit().isEmpty()
            ? isObject
            : isOfObject || (isObject && !quantity.counted().isEmpty()));
  }

  /** "Forty metres deep". */
  private static boolean isOf(SentenceTree tree, int measure) {
    return tree.head(measure) == measure + 1 && tree.isA(measure, "obl:unmarked");
  }

  /** "Is 40 metres deep", "stands 40 metres high". */
  private static Optional<Integer> dimension(SentenceTree tree, int adjective) {
    if (tree.child(adjective, "cop").isPresent()) {
      return Optional.of(adjective);
    }
    int verb = tree.head(adjective);
    return verb != SentenceTree.ROOT
            && tree.isA(adjective, "xcomp")
            && tree.pos(verb) == PartOfSpeech.VERB
        ? Optional.of(verb)
        : Optional.empty();
  }

  /** "Some 4,000 vehicles cross the bridge". */
  private static boolean isOfMany(SentenceTree tree, int verb, Quantity quantity) {
    return isSubject(tree, verb, quantity.head())
        && (FINITE.contains(tree.relation(verb)) || Extents.isOnWhich(tree, verb, quantity.head()))
        && quantity.value().intValue() >= MANY
        && !quantity.counted().isEmpty();
  }

  /** Whether the number is the subject, by the tree or by its place. */
  private static boolean isSubject(SentenceTree tree, int verb, int number) {
    return tree.isA(number, "nsubj")
        || tree.isA(number, "nsubj:pass")
        || (tree.isA(number, "obl")
            && Governors.subject(tree, verb).filter(s -> s == number).isPresent());
  }

  /** "£200,000 came from the Acme Trust". */
  private static boolean comesFrom(SentenceTree tree, int verb, Quantity quantity) {
    return tree.lemma(verb).equals("come")
        && !quantity.unit().isEmpty()
        && tree.isA(quantity.head(), "nsubj")
        && tree.children(verb, Set.of("obl")).stream()
            .filter(from -> tree.hasChild(from, "case", Set.of("from")))
            .anyMatch(from -> tree.referent(from).isPresent());
  }

  /** What the number stands beside, or beside whose object: "has a population of 4,300". */
  private int governor(SentenceTree tree, int head) {
    int above = tree.head(head);
    if (above != SentenceTree.ROOT && WITHIN.contains(tree.relation(head))) {
      boolean holds =
          (measured.contains(tree.lemma(above)) || HOLDING.contains(tree.lemma(above)))
              && tree.isA(above, "obj");
      return holds ? tree.head(above) : SentenceTree.ROOT;
    }
    return BESIDE.contains(tree.relation(head)) ? above : SentenceTree.ROOT;
  }

  /** "Won the seat in the election of 1874 by 3,211 votes to 2,904". */
  private Optional<Integer> above(SentenceTree tree, int tally) {
    int at = tally;
    for (int steps = 0; steps < 3 && tree.head(at) != SentenceTree.ROOT; steps++) {
      at = tree.head(at);
      if (tree.pos(at) == PartOfSpeech.VERB) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private boolean isOfMeasure(SentenceTree tree, int word) {
    return tree.children(word, Set.of("nsubj")).stream()
        .anyMatch(subject -> measured.contains(tree.lemma(subject)));
  }

  /** "Turnout, at 58 per cent, was the highest in years". */
  private boolean isAsideOfMeasure(SentenceTree tree, int head) {
    int above = tree.head(head);
    return above != SentenceTree.ROOT
        && tree.isA(head, "obl")
        && tree.hasChild(head, "case", Set.of("at"))
        && tree.child(above, "cop").isPresent()
        && isOfMeasure(tree, above);
  }

  /** "Has two sons" is no measure. */
  private boolean isMuch(SentenceTree tree, Quantity quantity) {
    return !quantity.unit().isEmpty()
        || quantity.value().intValue() >= MANY
        || measured.contains(tree.lemma(quantity.head()))
        || isOfHolding(tree, quantity);
  }

  /** "A fleet of nine ships". */
  private static boolean isOfHolding(SentenceTree tree, Quantity quantity) {
    int above = tree.head(quantity.head());
    return above != SentenceTree.ROOT && HOLDING.contains(tree.lemma(above));
  }

  /** "Tickets cost 500 kwacha": so it is of all of a kind, where nobody else says it. */
  static Optional<Stance> ofKind(SentenceTree tree, Told told) {
    int verb = told.head();
    boolean isPlain =
        tree.isA(verb, "root")
            && tree.pos(verb) == PartOfSpeech.VERB
            && tree.sentence().kind() == Block.Kind.PARAGRAPH
            && !tree.surface(tree.size() - 1).equals("?")
            && !tree.lower(0).matches("[\"\u201c\u2018'`]+")
            && tree.children(verb, Set.of("aux", "advcl", "parataxis", "ccomp")).isEmpty()
            && tree.children(verb, Set.of("advmod")).stream()
                .noneMatch(word -> tree.lower(word).matches("not|n[\u2019']t|never|seldom"));
    return isPlain ? Optional.of(Stance.ASSERTED) : Optional.empty();
  }

  private static boolean isNew(SentenceTree tree, int word, List<Told> found) {
    return found.stream()
        .filter(told -> told.head() != word || told.isSure())
        .filter(told -> !MeasureNouns.isOfToll(tree, told.head()))
        .noneMatch(
            told ->
                told.head() == word
                    || told.span().overlaps(tree.span(word))
                    || (Governors.of(tree, told.head()).contains(word)
                        && !MeasureNouns.isBackground(tree, told.head(), word)));
  }

  private static boolean hasSubject(SentenceTree tree, int word) {
    Optional<Integer> subject =
        tree.pos(word) == PartOfSpeech.VERB
            ? Governors.subject(tree, word)
            : tree.child(word, "nsubj");
    return subject.filter(one -> !Unresolved.isPronoun(tree, one)).isPresent();
  }
}
