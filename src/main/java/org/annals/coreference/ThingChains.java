package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.tree.Guess;
import org.annals.tree.SentenceTree;

/**
 * What is likely the same among those for which "it" or "they" may stand, so that what speaks for
 * each of them speaks for all: the same name, the same noun, and a pronoun for one of them.
 */
final class ThingChains {
  /** From which probability on a pronoun is taken for one more place that speaks of something. */
  private static final double LINKED = 0.3;

  private final List<SentenceTree> trees;
  private final Map<Place, Link> links = new HashMap<>();

  /** Of the pronouns of a document, which are asked for in their order. */
  ThingChains(List<SentenceTree> trees) {
    this.trees = trees;
  }

  /**
   * Of what a place speaks.
   *
   * @param what a name, a noun, or the place itself
   * @param noun where the text has that noun
   */
  private record Link(String what, Optional<Place> noun) {}

  /**
   * Those of which one and the same is spoken most likely.
   *
   * @param members their numbers among all
   * @param likelihood of all of them together
   * @param noun the nearest of them that is a noun without a name; nothing where it has a name
   */
  record Chain(List<Integer> members, double likelihood, Optional<Place> noun) {
    /** The noun, as seen from a pronoun. */
    Optional<Guess> guess(Spoken asked) {
      return noun.map(
          place -> new Guess(asked.sentence() - place.sentence(), place.word(), likelihood));
    }
  }

  /**
   * The likeliest chain; what the pronoun stands for is known to those behind it.
   *
   * @param likely the probabilities of the choices, and of nothing
   */
  Chain likeliest(Spoken asked, List<Spoken> choices, List<Double> likely) {
    Map<String, List<Integer>> chains = new LinkedHashMap<>();
    List<Link> found = choices.stream().map(this::link).toList();
    for (int i = 0; i < found.size(); i++) {
      chains.computeIfAbsent(found.get(i).what(), _ -> new ArrayList<>()).add(i);
    }
    List<Integer> best = List.of();
    double most = 0;
    for (List<Integer> members : chains.values()) {
      double sum = members.stream().mapToDouble(likely::get).sum();
      if (sum > most) {
        best = members;
        most = sum;
      }
    }
    if (best.isEmpty()) {
      return new Chain(best, 0, Optional.empty());
    }
    Link link = found.get(best.getLast());
    if (most >= LINKED && most > likely.getLast()) {
      links.put(asked.place(), link);
    }
    return new Chain(best, most, nearest(best, found).or(link::noun));
  }

  private static Optional<Place> nearest(List<Integer> members, List<Link> links) {
    return IntStream.range(0, members.size())
        .mapToObj(i -> links.get(members.get(members.size() - 1 - i)).noun())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Link link(Spoken one) {
    Place place = one.place();
    SentenceTree tree = trees.get(place.sentence());
    return one.mention()
        .name()
        .or(() -> tree.referent(place.word()).map(referent -> referent.entity()))
        .map(entity -> new Link(entity.key().toString(), Optional.empty()))
        .orElseGet(
            () ->
                one.isNoun()
                    ? new Link(tree.lower(place.word()), Optional.of(place))
                    : links.getOrDefault(place, new Link(place.toString(), Optional.empty())));
  }
}
