package org.annals.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.clause.Unresolved;
import org.annals.name.EntityType;
import org.annals.quantity.Quantity;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Sees verbs that give a number only in some company: how long, how often, how few, of whom. */
final class Extents {
  private static final Set<String> UNCLEAR =
      Set.of(
          "reason",
          "problem",
          "aim",
          "goal",
          "option",
          "choice",
          "chance",
          "question",
          "thing",
          "way",
          "idea",
          "advantage",
          "point",
          "time",
          "day",
          "week",
          "month",
          "year",
          "hour",
          "minute",
          "son",
          "daughter",
          "child",
          "brother",
          "sister");
  private static final Set<String> LASTING =
      Set.of("run", "flow", "extend", "wind", "rise", "reach", "bore");
  private static final Set<String> LENGTHS = Set.of("mile", "kilometer", "meter", "foot", "yard");

  private Extents() {}

  /** Whether the number is a length, a rate or a share beside such a verb. */
  static boolean is(SentenceTree tree, int verb, Quantity quantity) {
    return isLong(tree, verb, quantity)
        || isRate(tree, verb, quantity)
        || isOwned(tree, verb, quantity);
  }

  /** "Is 35 percent owned by Acme". */
  private static boolean isOwned(SentenceTree tree, int verb, Quantity quantity) {
    return tree.lemma(verb).equals("own")
        && quantity.unit().equals(Quantity.PERCENT)
        && tree.isA(quantity.head(), "obl:unmarked");
  }

  /** "Gives 50 scholarships a year", "hears 1,400 cases a year". */
  private static boolean isRate(SentenceTree tree, int verb, Quantity quantity) {
    String form = tree.lower(verb);
    return quantity.isRate()
        && tree.isA(quantity.head(), "obj")
        && tree.head(quantity.head()) == verb
        && form.endsWith("s")
        && !form.equals(tree.lemma(verb))
        && tree.children(verb, Set.of("aux", "mark")).isEmpty();
  }

  /** "Flows 210 kilometres to the sea", "ran for 38 kilometres", of what is no person. */
  private static boolean isLong(SentenceTree tree, int verb, Quantity quantity) {
    boolean isOfPerson =
        Governors.subject(tree, verb)
            .filter(
                thing ->
                    Unresolved.isPronoun(tree, thing)
                        || tree.referent(thing)
                            .filter(r -> r.entity().is(EntityType.PERSON))
                            .isPresent())
            .isPresent();
    return LASTING.contains(tree.lemma(verb)) && LENGTHS.contains(quantity.unit()) && !isOfPerson;
  }

  /** "The hospital has four generators": few, but of a body or place that has a name. */
  static boolean isOfBody(SentenceTree tree, int verb, Quantity quantity) {
    int head = quantity.head();
    return quantity.unit().isEmpty()
        && !quantity.isVague()
        && quantity.value().intValue() > 1
        && tree.isA(head, "obj")
        && tree.head(head) == verb
        && !UNCLEAR.contains(tree.lemma(head))
        && Governors.subject(tree, verb).filter(owner -> isBody(tree, owner)).isPresent();
  }

  private static boolean isBody(SentenceTree tree, int owner) {
    Optional<Referent> referent = tree.referent(owner);
    return referent.isPresent()
        ? referent
            .map(r -> r.entity().key().type())
            .filter(type -> type == EntityType.ORGANIZATION || type == EntityType.PLACE)
            .isPresent()
        : tree.anaphora().thing(owner).isPresent()
            || tree.children(owner, Set.of("nmod")).stream()
                .filter(of -> tree.hasChild(of, "case", Set.of("of")))
                .flatMap(of -> tree.referent(of).stream())
                .anyMatch(r -> r.entity().is(EntityType.PLACE));
  }

  /** "A river on which some 40,000 people depend". */
  static boolean isOnWhich(SentenceTree tree, int verb, int subject) {
    return tree.isA(verb, "acl:relcl")
        && IntStream.range(0, subject).anyMatch(w -> isWhich(tree, verb, w))
        && tree.lower(verb).equals(tree.lemma(verb));
  }

  private static boolean isWhich(SentenceTree tree, int verb, int word) {
    return tree.head(word) == verb
        && tree.lower(word).equals("which")
        && tree.child(word, "case").isPresent();
  }
}
