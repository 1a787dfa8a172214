package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.fact.OfficeFinder.Holding;
import org.annals.name.EntityType;
import org.annals.name.OfficeTitles;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds what several are who are counted and then named: "two chemists from Durham University, Anna
 * Berg and Bo Li".
 */
final class CountedCallings {
  private static final Map<String, Integer> COUNTS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6);
  private static final Set<String> CASES = Set.of("of", "from", "at");
  private static final Set<String> OPENING = Set.of(",", ":", "\u2014", "\u2013");
  private static final Set<String> JOINING = Set.of(", ", " and ", ", and ");
  private static final int LONGEST = 10;

  private final SentenceTree tree;
  private final OfficeTitles titles;

  CountedCallings(SentenceTree tree, OfficeTitles titles) {
    this.tree = tree;
    this.titles = titles;
  }

  List<Holding> find() {
    List<Holding> found = new ArrayList<>();
    for (int word = 1; word < tree.size(); word++) {
      int count = isCalling(word) ? count(word) : 0;
      if (count > 0) {
        found.addAll(holdings(word, count));
      }
    }
    return found;
  }

  private boolean isCalling(int word) {
    return tree.pos(word) == PartOfSpeech.NOUN
        && !tree.lemma(word).equals(tree.lower(word))
        && !tree.isInName(word)
        && (TitleReader.isScience(tree.lemma(word))
            || titles.longestAt(List.of(tree.lemma(word)), 0).filter(OfficeRole::says).isPresent());
  }

  /** How many there are; 0 where nobody counts them. */
  private int count(int noun) {
    return tree.children(noun, Set.of("nummod")).stream()
        .filter(number -> number < noun)
        .mapToInt(number -> COUNTS.getOrDefault(tree.lower(number), 0))
        .findFirst()
        .orElse(0);
  }

  private List<Holding> holdings(int noun, int count) {
    int opening = opening(noun);
    List<Referent> people = opening < 0 ? List.of() : people(opening);
    List<Holding> found = new ArrayList<>();
    if (people.size() == count) {
      for (Referent person : people) {
        found.add(Holding.role(noun, true, person, tree.lemma(noun)));
        houses(noun, opening)
            .forEach(
                house ->
                    found.add(
                        new Holding(
                            noun,
                            true,
                            person,
                            Relation.WORKS_FOR,
                            new Value.Of(house.entity()),
                            Period.UNKNOWN)));
      }
    }
    return found;
  }

  /** The mark behind the noun and what hangs on it; -1 where another clause begins before. */
  private int opening(int noun) {
    int at = noun + 1;
    while (at < tree.size() && at - noun < LONGEST && !OPENING.contains(tree.lower(at))) {
      if (tree.pos(at) == PartOfSpeech.VERB || tree.pos(at) == PartOfSpeech.AUX) {
        return -1;
      }
      at++;
    }
    return at < tree.size() && OPENING.contains(tree.lower(at)) ? at : -1;
  }

  /** The people in the list that begins behind a mark. */
  private List<Referent> people(int opening) {
    List<Referent> people = new ArrayList<>();
    int end = tree.span(opening).end();
    for (Referent name : tree.referents()) {
      if (name.kind() == Referent.Kind.NAMED && name.span().start() > end) {
        String between = tree.text().substring(end, name.span().start());
        boolean isNext = people.isEmpty() ? between.isBlank() : JOINING.contains(between);
        if (!isNext || !name.entity().is(EntityType.PERSON)) {
          break;
        }
        people.add(name);
        end = name.span().end();
      }
    }
    return people;
  }

  private List<Referent> houses(int noun, int opening) {
    return tree.referents().stream()
        .filter(name -> name.kind() == Referent.Kind.NAMED && OfficeBodies.isBody(name))
        .filter(name -> name.span().start() > tree.span(noun).end())
        .filter(name -> name.span().end() <= tree.span(opening).start())
        .filter(name -> tree.hasChild(tree.headOf(name.span()), "case", CASES))
        .limit(1)
        .toList();
  }
}
