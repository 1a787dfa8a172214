package org.annals.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.pattern.TreePattern.Condition;
import org.annals.pattern.TreePattern.Direction;
import org.annals.pattern.TreePattern.Kind;
import org.annals.pattern.TreePattern.Part;
import org.annals.pattern.TreePattern.Step;
import org.annals.text.DataFile;
import org.annals.time.TimeExpression;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.jspecify.annotations.Nullable;

/** Tries patterns against the tree of one sentence. */
public final class TreeMatcher {
  private static final Set<String> TAKEN_BACK =
      Set.copyOf(DataFile.lines("/pattern/taken-back.txt"));
  private static final Set<String> NO = Set.of("not", "never", "no", "neither", "n't", "n\u2019t");

  private final SentenceTree tree;
  private final Paths paths;
  private final Ends ends;
  private final Map<Integer, List<Referent>> groups;

  /**
   * A matcher of one sentence.
   *
   * @param tree with what coreference has added
   * @param times the expressions of time in the sentence
   */
  public TreeMatcher(SentenceTree tree, List<TimeExpression> times) {
    this(tree, times, Map.of());
  }

  /**
   * A matcher of one sentence that knows whom its plural pronouns mean.
   *
   * @param groups by word, those for whom it stands together: "they"
   */
  public TreeMatcher(
      SentenceTree tree, List<TimeExpression> times, Map<Integer, List<Referent>> groups) {
    this.tree = tree;
    this.groups = Map.copyOf(groups);
    this.ends = new Ends(tree, times, groups);
    this.paths = new Paths(tree, ends);
  }

  /** What the way so far has found. */
  private record Way(int told, boolean isNaming, @Nullable End subject, @Nullable End object) {
    Way through(Paths.Arrival arrival) {
      return arrival.told() < 0
          ? this
          : new Way(arrival.told(), arrival.isNaming(), subject, object);
    }

    Way with(Kind kind, End end) {
      return kind == Kind.SUBJECT
          ? new Way(told, isNaming, end, object)
          : new Way(told, isNaming, subject, end);
    }
  }

  /** A word that the way has come to. */
  private record Place(int word, Way way) {}

  /** What the pattern finds by this word, whose base form is one of its words. */
  public List<Found> find(TreePattern pattern, int word) {
    Part top = pattern.parts().get(pattern.top());
    if (!isWord(top, word)) {
      return List.of();
    }
    Set<Found> found = new LinkedHashSet<>();
    Way start = new Way(word, false, null, null);
    for (Way left : walk(pattern, pattern.top(), -1, word, start)) {
      for (Way both : walk(pattern, pattern.top(), 1, word, left)) {
        boolean isSaid = !both.isNaming() || !isDenied(word);
        boolean isOfTwo = !isSame(both) && !isOfGroup(both);
        if (both.subject() != null && both.object() != null && isSaid && isOfTwo) {
          found.add(new Found(both.told(), both.isNaming(), both.subject(), both.object()));
        }
      }
    }
    return found.stream().filter(one -> !isFarther(one, found)).toList();
  }

  /**
   * Those whom a sentence says to be what a noun in the singular says: "Bo Li, the mayor".
   *
   * @param told the word by which the sentence tells it
   * @param isNaming whether it is said in passing, to name somebody
   * @param isOver whether the sentence says that this came to an end: "resigned as mayor"
   */
  public record Bearer(int told, boolean isNaming, boolean isOver, Referent referent) {}

  /** Whom of this class the noun is said of. */
  public List<Bearer> bearers(int noun, EntityClass wanted) {
    Part part = new Part(Kind.SUBJECT, Set.of(wanted.localName()), List.of());
    Set<Bearer> bearers = new LinkedHashSet<>();
    for (Identity.Same same : paths.same(noun)) {
      if (!same.isNaming() || !isDenied(noun)) {
        for (Ends.Stop stop : ends.only(noun, same.word(), part)) {
          if (stop.end() instanceof End.Name(Referent referent)) {
            bearers.add(new Bearer(same.told(), same.isNaming(), same.isOver(), referent));
          }
        }
      }
    }
    return List.copyOf(bearers);
  }

  /**
   * The names, and words that stand for one, that hang on a word by a relation of which the words
   * of case are one of these.
   *
   * @param cases none where any will do
   */
  public List<Referent> below(int word, String relation, Set<String> cases, Set<String> classes) {
    Step step = new Step(Direction.DOWN, List.of(new TreePattern.Link(relation, cases)));
    Part part = new Part(Kind.OBJECT, classes, List.of());
    return paths.from(word, step, part.kind()).stream()
        .flatMap(arrival -> within(word, arrival.word(), ends.at(arrival.word(), part)).stream())
        .flatMap(
            stop ->
                stop.end() instanceof End.Name(Referent referent)
                    ? Stream.of(referent)
                    : Stream.empty())
        .toList();
  }

  /** Whether it is a date, and another one stands nearer to the word for the same subject. */
  private boolean isFarther(Found one, Set<Found> all) {
    return one.object() instanceof End.When
        && all.stream()
            .anyMatch(
                other -> other.subject().equals(one.subject()) && distance(other) < distance(one));
  }

  private int distance(Found found) {
    return Math.abs(found.object().span().start() - tree.span(found.told()).start());
  }

  /** Whether both ends are one; of a "they" that is both, the pair is told in one order only. */
  private static boolean isSame(Way way) {
    if (!(way.subject() instanceof End.Name subject)
        || !(way.object() instanceof End.Name object)) {
      return false;
    }
    EntityKey one = subject.referent().entity().key();
    EntityKey other = object.referent().entity().key();
    return one.equals(other)
        || (subject.span().equals(object.span())
            && one.canonicalName().compareTo(other.canonicalName()) > 0);
  }

  /** "The couple had a son, Bo Li": none of the two is meant, though he has the father's name. */
  private boolean isOfGroup(Way way) {
    return way.subject() instanceof End.Name subject
        && way.object() instanceof End.Name object
        && !subject.span().equals(object.span())
        && groups.getOrDefault(tree.headOf(subject.span()), List.of()).stream()
            .anyMatch(one -> one.entity().key().equals(object.referent().entity().key()));
  }

  private List<Way> walk(TreePattern pattern, int at, int by, int word, Way way) {
    int next = at + by;
    if (next < 0 || next == pattern.parts().size()) {
      return List.of(way);
    }
    Step step = by > 0 ? pattern.steps().get(at) : pattern.steps().get(next).reversed();
    List<Way> all = new ArrayList<>();
    for (Place place : places(pattern.parts().get(next), step, word, way)) {
      all.addAll(walk(pattern, next, by, place.word(), place.way()));
    }
    return all;
  }

  /** Where a step from a word can lead, if this part of the pattern is to be there. */
  private List<Place> places(Part part, Step step, int word, Way way) {
    List<Place> places = new ArrayList<>();
    boolean isSaidOf = step.direction() == Direction.SAME;
    if (part.kind() == Kind.TITLE && step.direction() != Direction.UP) {
      for (Ends.Stop stop : ends.titleBehind(word, isSaidOf)) {
        places.add(new Place(stop.word(), way.with(part.kind(), stop.end())));
      }
    }
    for (Paths.Arrival arrival : paths.from(word, step, part.kind())) {
      if (isBehindRelative(word, arrival.word(), step, way)) {
        continue;
      }
      Way here = way.through(arrival);
      if (part.kind() == Kind.WORD) {
        paths.listed(arrival.word(), step).stream()
            .filter(each -> isWord(part, each) && !isDenied(each))
            .forEach(each -> places.add(new Place(each, here)));
      }
      places.addAll(
          stops(
              part,
              isSaidOf
                  ? ends.only(word, arrival.word(), part)
                  : within(word, arrival.word(), ends.at(arrival.word(), part)),
              here));
    }
    return places;
  }

  /** "Mia Fox, who never married, and Bo Li": not joined to her in the clause. */
  private boolean isBehindRelative(int word, int joined, Step step, Way way) {
    boolean isJoining =
        step.direction() == Direction.DOWN
            && step.links().stream().anyMatch(link -> link.relation().equals("conj"));
    return isJoining
        && way.told() >= 0
        && tree.isA(way.told(), "acl")
        && tree.head(way.told()) == word
        && joined > way.told();
  }

  /** "Bo Li, who heads it, and Mia Fox": of the relative clause only those before it. */
  private List<Ends.Stop> within(int verb, int antecedent, List<Ends.Stop> stops) {
    boolean isRelative =
        tree.isA(verb, "acl") && tree.head(verb) == antecedent && antecedent < verb;
    return isRelative ? stops.stream().filter(stop -> stop.word() < verb).toList() : stops;
  }

  /** Those of the stops for which the conditions of the part hold. */
  private List<Place> stops(Part part, List<Ends.Stop> stops, Way way) {
    return stops.stream()
        .filter(stop -> holds(part, stop))
        .map(stop -> new Place(stop.word(), way.with(part.kind(), stop.end())))
        .toList();
  }

  private boolean isWord(Part part, int word) {
    return part.choices().contains(tree.lemma(word))
        && !tree.isInName(word)
        && takenBack(word).isEmpty()
        && part.conditions().stream().allMatch(condition -> holds(condition, word));
  }

  /** The words that take back what the word says of somebody: "alleged", "former". */
  public List<Integer> takenBack(int word) {
    return tree.children(word, Set.of("amod", "compound", "advmod")).stream()
        .filter(child -> TAKEN_BACK.contains(tree.lower(child)))
        .toList();
  }

  private boolean isDenied(int word) {
    return tree.children(word).stream().anyMatch(c -> NO.contains(tree.lower(c)));
  }

  private boolean holds(Part part, Ends.Stop stop) {
    return part.conditions().stream()
        .allMatch(
            condition ->
                condition.step().isPresent()
                    ? holds(condition, stop.word())
                    : condition.words().stream().noneMatch(words(stop.end())::contains));
  }

  /** The words of an end, and the class of a name. */
  private Set<String> words(End end) {
    Set<String> words =
        new HashSet<>(
            List.of(end.span().of(tree.text()).toLowerCase(Locale.ROOT).split("\\W+", -1)));
    if (end instanceof End.Name(Referent referent)) {
      words.add(referent.entity().entityClass().localName());
    }
    return words;
  }

  private boolean holds(Condition condition, int word) {
    Optional<Step> step = condition.step();
    if (step.isEmpty()) {
      return !condition.words().contains(tree.lemma(word));
    }
    boolean isThere =
        paths.from(word, step.get(), Kind.WORD).stream()
            .filter(arrival -> !ends.isTime(arrival.word()))
            .anyMatch(
                arrival ->
                    condition.words().isEmpty()
                        || condition.words().contains(tree.lemma(arrival.word())));
    return isThere == condition.wanted();
  }
}
