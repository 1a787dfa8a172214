package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Polarity;
import org.annals.attribution.Stance;
import org.annals.attribution.StanceReader;
import org.annals.dating.EventTimes;
import org.annals.dating.When;
import org.annals.ontology.EventType;
import org.annals.quantity.AgeFinder.Age;
import org.annals.text.DataFile;
import org.annals.time.PartialDate;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Finds how old people are: "Anna Berg, 43,", "she was 78", "a 23-year-old student, Bo Li". */
final class Ages {
  private static final double CONFIDENCE = 0.85;
  private static final Set<String> AGED = Set.of("aged", "age");

  private final Set<String> scoring = DataFile.words("/event/scoring-words.txt");
  private final EventType type;

  /** Such tellings are of this class, which says no more than that something is so. */
  Ages(EventType type) {
    this.type = type;
  }

  /** Who is so old, when, and how it is told. */
  private record Claim(Referent person, Optional<PartialDate> time, Stance stance) {}

  /**
   * The tellings of a sentence; of no time, since an age goes with the day of writing.
   *
   * @param ages all that the sentence names
   */
  List<Candidate> find(
      SentenceTree tree, int sentence, List<Age> ages, StanceReader stances, EventTimes times) {
    List<Candidate> found = new ArrayList<>();
    boolean isOfGame = !ages.isEmpty() && isOfGame(tree);
    for (Age age : ages) {
      if (!isOfGame || isCalledAge(tree, age)) {
        AgeBearers.beside(tree, age)
            .or(() -> AgeBearers.described(tree, age))
            .map(person -> new Claim(person, Optional.empty(), Stance.ASSERTED))
            .or(() -> claimed(tree, sentence, age, stances, times))
            .map(claim -> telling(tree, sentence, age, claim))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Claim> claimed(
      SentenceTree tree, int sentence, Age age, StanceReader stances, EventTimes times) {
    return AgeBearers.claimed(tree, age)
        .flatMap(
            person ->
                stances
                    .stance(sentence, age.head())
                    .filter(stance -> stance.polarity() == Polarity.AFFIRMED)
                    .map(stance -> new Claim(person, times.attached(tree, age.head()), stance)));
  }

  private Candidate telling(SentenceTree tree, int sentence, Age age, Claim claim) {
    Told told =
        Told.ofNumber(type, "aged " + age.years(), age.quantity().span(), age.head(), CONFIDENCE);
    return Candidate.ofNumber(tree, sentence, told, claim.person().entity(), age.quantity())
        .told(claim.stance(), When.of(claim.time()));
  }

  private boolean isOfGame(SentenceTree tree) {
    for (int word = 0; word < tree.size(); word++) {
      if (scoring.contains(tree.lemma(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalledAge(SentenceTree tree, Age age) {
    return age.to() > age.head() + 1
        || AGED.contains(tree.lower(age.from() - 1))
        || tree.lower(age.head()).endsWith("old");
  }
}
