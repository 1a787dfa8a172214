package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.fact.OfficeFinder.Holding;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.pattern.TreeMatcher;
import org.annals.pattern.TreeMatcher.Bearer;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Ordinals;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds what somebody is by the noun phrase behind his name, where that is no office: "Anna Berg, a
 * teenager on loan from Acme", "the youngest of three sisters", "one of the substitutes".
 */
final class ApposedRoles {
  private static final Set<String> PEOPLE = DataFile.words("/quantity/people.txt");
  private static final Set<String> DETERMINERS = Set.of("a", "an", "the");
  private static final Set<String> RELATIVE =
      Set.of("who", "whom", "whose", "which", "that", "when", "where");
  private static final Map<String, String> PLURALS =
      Map.of("man", "men", "woman", "women", "child", "children", "person", "people");
  private static final Set<String> ORDINALS =
      Ordinals.and(Ordinals.RANKS, "only", "best", "elder", "younger");

  /** Who is that for a moment, or says nothing by itself. */
  private static final Set<String> VAGUE =
      Set.of(
          "member", "person", "one", "speaker", "author", "applicant", "appellant", "respondent");

  /** What anybody is. */
  private static final Set<String> BARE =
      Set.of("man", "woman", "boy", "girl", "lady", "gentleman", "adult", "individual", "human");

  /** What ends no phrase. */
  private static final Set<String> LOOSE = Set.of("case", "cc", "det", "mark", "punct");

  private static final Set<String> STOPS =
      Set.of(",", ".", ";", "\u2014", "\u2013", ")", ":", "!", "?", "\"", "\u201d");

  /** Between a name and what stands behind it: a comma, and an age. */
  private static final Pattern BETWEEN = Pattern.compile(",? ?(?:\\(?\\d\\d\\)?,)? ?");

  private static final int LONGEST = 14;

  private static final Set<Relation> OFFICES =
      Set.of(Relation.ROLE, Relation.WORKS_FOR, Relation.LEADS, Relation.MEMBER_OF);

  private final SentenceTree tree;
  private final TreeMatcher matcher;

  ApposedRoles(SentenceTree tree, TreeMatcher matcher) {
    this.tree = tree;
    this.matcher = matcher;
  }

  /** What the sentence says so of those of whom the noun tells nothing else. */
  List<Holding> find(List<Holding> told) {
    List<Holding> found = new ArrayList<>();
    for (int noun = 0; noun < tree.size(); noun++) {
      int first = first(noun);
      if (first >= 0) {
        holdings(first, noun).stream()
            .filter(one -> told.stream().noneMatch(other -> isTold(one, other)))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isTold(Holding one, Holding other) {
    return one.bearer().entity().key().equals(other.bearer().entity().key())
        && ((one.told() == other.told() && OFFICES.contains(other.relation()))
            || (other.object() instanceof Value.Words(String words)
                && one.object().equals(new Value.Words(words))));
  }

  /** The first word of the phrase of a noun for somebody; -1 where it is no such noun. */
  private int first(int noun) {
    if (tree.lower(noun).equals("one")) {
      return isOfPeople(noun) ? noun : -1;
    }
    return tree.children(noun, Set.of("det")).stream()
        .filter(word -> word < noun && DETERMINERS.contains(tree.lower(word)))
        .filter(word -> isPerson(word, noun))
        .findFirst()
        .orElse(-1);
  }

  private List<Holding> holdings(int first, int noun) {
    Optional<String> words = words(first, noun);
    return words.isEmpty()
        ? List.of()
        : bearers(first, noun).stream().map(one -> Holding.role(one, words.get())).toList();
  }

  private List<Bearer> bearers(int first, int noun) {
    Optional<Bearer> beside =
        neighbour(first).or(() -> follower(first, noun)).map(one -> naming(noun, one));
    if (beside.isPresent()) {
      return List.of(beside.get());
    }
    return isRanked(first, noun)
        ? Stream.of(matcher.bearers(noun, EntityClass.PERSON), born(first, noun))
            .filter(all -> !all.isEmpty())
            .findFirst()
            .orElse(List.of())
        : List.of();
  }

  private static Bearer naming(int noun, Referent person) {
    return new Bearer(noun, true, false, person);
  }

  /** The one named right before, whose apposition it is. */
  private Optional<Referent> neighbour(int first) {
    int start = tree.span(first).start();
    return people()
        .filter(person -> person.span().end() < start)
        .filter(
            person -> BETWEEN.matcher(tree.text().substring(person.span().end(), start)).matches())
        .findFirst();
  }

  /** "One of the substitutes, Anna Berg". */
  private Optional<Referent> follower(int first, int noun) {
    int end = end(first, noun);
    return first == noun && end + 1 < tree.size() && tree.lower(end).equals(",")
        ? people().filter(person -> person.span().start() == tree.span(end + 1).start()).findFirst()
        : Optional.empty();
  }

  private Stream<Referent> people() {
    return tree.referents().stream()
        .filter(one -> one.kind() == Referent.Kind.NAMED && one.entity().is(EntityType.PERSON));
  }

  /** "She was born in 1930, the second of four daughters": the subject of the birth. */
  private List<Bearer> born(int first, int noun) {
    return first > 0 && tree.lower(first - 1).equals(",")
        ? IntStream.range(0, first)
            .filter(word -> tree.lower(word).equals("born"))
            .boxed()
            .flatMap(word -> tree.children(word, Set.of("nsubj:pass", "nsubj")).stream())
            .flatMap(word -> tree.referent(word).stream())
            .filter(one -> one.entity().is(EntityType.PERSON))
            .limit(1)
            .map(one -> naming(noun, one))
            .toList()
        : List.of();
  }

  /** "The second of four daughters", "one of the substitutes", "the only woman". */
  private boolean isRanked(int first, int noun) {
    return first == noun
        || ORDINALS.contains(tree.lower(noun))
        || ORDINALS.contains(tree.lower(first + 1));
  }

  private boolean isPerson(int first, int noun) {
    String lower = tree.lower(noun);
    boolean isNoun = tree.pos(noun) == PartOfSpeech.NOUN && isPeople(lower);
    boolean isMarked = first + 1 < noun && ORDINALS.contains(tree.lower(first + 1));
    return isNoun
        ? !VAGUE.contains(lower) && (!Kinship.isKin(lower) || isMarked)
        : ORDINALS.contains(lower) && isOfPeople(noun);
  }

  /** "Second of four daughters", "one of the substitutes". */
  private boolean isOfPeople(int word) {
    return tree.children(word, Set.of("nmod", "obl")).stream()
        .filter(of -> tree.hasChild(of, "case", Set.of("of")))
        .anyMatch(of -> PEOPLE.contains(tree.lower(of)));
  }

  private static boolean isPeople(String noun) {
    return PEOPLE.contains(PLURALS.getOrDefault(noun, noun + "s"))
        || (noun.endsWith("man") && PEOPLE.contains(noun.replaceFirst("man$", "men")));
  }

  /** Where the words end: before a comma, or a clause that says no more of one of them. */
  private int end(int first, int noun) {
    boolean isOneOfMany = !tree.lower(first).matches("an?");
    int end = first;
    while (end < tree.size()
        && tree.isWithin(end, noun)
        && !STOPS.contains(tree.lower(end))
        && (isOneOfMany || !RELATIVE.contains(tree.lower(end)))) {
      end++;
    }
    return end;
  }

  private Optional<String> words(int first, int noun) {
    int stop = end(first, noun);
    int end = stop;
    while (end > noun + 1 && LOOSE.contains(tree.relation(end - 1))) {
      end--;
    }
    int from = DETERMINERS.contains(tree.lower(first)) ? first + 1 : first;
    boolean isWhole = stop == tree.size() || isStop(stop);
    return isWhole
            && !isBare(from, end)
            && end > noun
            && end - first <= LONGEST
            && !isOpen(from, end)
        ? Optional.of(
            tree.text()
                .substring(tree.span(from).start(), tree.span(end - 1).end())
                .replaceAll("\\s+", " "))
        : Optional.empty();
  }

  private boolean isBare(int from, int end) {
    return end == from + 1 && BARE.contains(tree.lower(from));
  }

  private boolean isStop(int word) {
    return STOPS.contains(tree.lower(word)) || RELATIVE.contains(tree.lower(word));
  }

  /** Whether a pronoun stands in the words: "one of its members". */
  private boolean isOpen(int from, int end) {
    return IntStream.range(from, end)
        .filter(word -> tree.pos(word) == PartOfSpeech.PRON)
        .anyMatch(word -> !RELATIVE.contains(tree.lower(word)));
  }
}
