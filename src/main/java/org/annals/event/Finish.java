package org.annals.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.entity.ResolvedDocument;
import org.annals.tree.SentenceTree;

/** Makes events of tellings, with what only the whole document tells of them. */
final class Finish {
  /** Holds tables that are read once, and not for each document. */
  private static final Dangling DANGLING = new Dangling();

  private final Answers answers;
  private final LongQuotations quotations;
  private final OneAuthor author;
  private final Concerns concerns;
  private final Surroundings surroundings;
  private final Bridged bridged;
  private final States states;
  private final MeantNames meant;

  Finish(
      ResolvedDocument document,
      List<SentenceTree> trees,
      Answers answers,
      Definites definites,
      States states) {
    this.states = states;
    this.answers = answers;
    this.quotations = new LongQuotations(trees);
    this.author = OneAuthor.of(trees);
    this.concerns = new Concerns(trees);
    this.surroundings = new Surroundings(document, definites);
    this.bridged = new Bridged(TextPlace.of(trees));
    this.meant = new MeantNames(trees);
  }

  /** Those that can be understood, in the order of the text. */
  List<Event> events(List<Candidate> tellings) {
    Map<Integer, List<Candidate>> bySentence =
        tellings.stream().collect(Collectors.groupingBy(Candidate::sentence));
    List<Event> events =
        tellings.stream()
            .flatMap(
                telling -> {
                  Event event =
                      event(telling, bySentence.getOrDefault(telling.sentence(), List.of()));
                  return Stream.of(LooseEnds.without(event, telling, one -> isOpen(one, telling)))
                      .filter(one -> !isOpen(one, telling));
                })
            .sorted(Comparator.comparing(Event::trigger))
            .toList();
    return States.apart(Motions.told(events));
  }

  private static boolean isOpen(Event event, Candidate telling) {
    return Unreadable.is(event, telling) || DANGLING.is(event, telling);
  }

  private Event event(Candidate one, List<Candidate> beside) {
    Event whole = quotations.whole(one.event(Wholes.of(one, beside), beside), one);
    Event told = author.told(answers.told(bridged.told(whole, one), one));
    Event owned = concerns.told(Owners.told(told, one), one);
    return states.read(surroundings.told(meant.told(owned, one), one), one);
  }
}
