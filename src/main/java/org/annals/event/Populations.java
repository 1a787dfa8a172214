package org.annals.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.name.EntityType;
import org.annals.ontology.EventType;
import org.annals.quantity.Quantity;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Finds how many people live in a place that is described by it: "Vale, a town of 14,000", "a city
 * of 80,000 people".
 */
final class Populations {
  private static final double CONFIDENCE = 0.85;
  private static final Set<String> PEOPLE =
      Set.of("people", "inhabitants", "residents", "souls", "persons");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{3,7}");
  private static final Set<String> JOINING = Set.of("of", "with");
  private static final Set<String> HANGING = Set.of("nmod", "nummod");

  private final Set<String> settlements = DataFile.words("/event/settlement-nouns.txt");
  private final EventType type;

  /** Such tellings are of this class, which says no more than that something is so. */
  Populations(EventType type) {
    this.type = type;
  }

  /** The tellings of a sentence; of no time, since a population goes with the day of writing. */
  List<Candidate> find(SentenceTree tree, int sentence) {
    List<Candidate> found = new ArrayList<>();
    for (int noun = 0; noun < tree.size(); noun++) {
      if (settlements.contains(tree.lower(noun))) {
        Optional<Referent> place = place(tree, noun);
        Optional<Integer> number = number(tree, noun);
        if (place.isPresent() && number.isPresent()) {
          found.add(telling(tree, sentence, place.get(), number.get()));
        }
      }
    }
    return found;
  }

  /** The quantities but those that say how many live in a place. */
  static List<Quantity> others(List<Quantity> counted, List<Candidate> populations) {
    return counted.stream()
        .filter(q -> populations.stream().noneMatch(p -> p.told().span().overlaps(q.span())))
        .toList();
  }

  private static Optional<Referent> place(SentenceTree tree, int noun) {
    return tree.referent(noun)
        .or(() -> tree.isA(noun, "appos") ? tree.referent(tree.head(noun)) : Optional.empty())
        .filter(place -> place.entity().is(EntityType.PLACE));
  }

  /** "Of 14,000", "of 80,000 people", "with 900 inhabitants". */
  private static Optional<Integer> number(SentenceTree tree, int noun) {
    return tree.children(noun, HANGING).stream()
        .filter(many -> many > noun && tree.hasChild(many, "case", JOINING))
        .flatMap(many -> inhabitants(tree, many).stream())
        .findFirst();
  }

  private static Optional<Integer> inhabitants(SentenceTree tree, int many) {
    if (isNumber(tree, many)) {
      return tree.hasChild(many, "case", Set.of("of")) && tree.child(many, "nummod").isEmpty()
          ? Optional.of(many)
          : Optional.empty();
    }
    return PEOPLE.contains(tree.lower(many))
        ? tree.child(many, "nummod").filter(number -> isNumber(tree, number))
        : Optional.empty();
  }

  private static boolean isNumber(SentenceTree tree, int word) {
    return NUMBER.matcher(tree.surface(word)).matches();
  }

  private Candidate telling(SentenceTree tree, int sentence, Referent place, int number) {
    String counted = PEOPLE.contains(tree.lower(number + 1)) ? tree.lower(number + 1) : "people";
    Quantity many =
        new Quantity(
            tree.span(number),
            number,
            new BigDecimal(tree.surface(number).replace(",", "")),
            "",
            counted,
            Quantity.Bound.EXACT,
            "");
    Told told =
        Told.ofNumber(
            type,
            "with " + tree.surface(number) + " " + counted,
            tree.span(number),
            number,
            CONFIDENCE);
    return Candidate.ofNumber(tree, sentence, told, place.entity(), many);
  }
}
