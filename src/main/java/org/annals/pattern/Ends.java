package org.annals.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.name.EntityClass;
import org.annals.pattern.TreePattern.Kind;
import org.annals.pattern.TreePattern.Part;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.time.TimeExpression;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** What stands at a word, when a pattern ends there: names, a date or a title. */
final class Ends {
  private static final Set<String> EITHER = Set.of("or", "nor");
  private static final Set<String> NOT = Set.of("not", "but", "never", "neither");

  /** A stretch of time rather than one date. */
  private static final Pattern RANGE =
      Pattern.compile("\\p{L}? ?[\u2013\u2014]|\\d ?-|\\b(?:to|until|through|and)\\b");

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final Set<String> VAGUE =
      Set.of(
          "about",
          "around",
          "circa",
          "c.",
          "ca.",
          "early",
          "late",
          "mid",
          "approximately",
          "before",
          "after",
          "since",
          "until",
          "till",
          "by",
          "probably",
          "perhaps",
          "possibly",
          "roughly",
          "mid-",
          "between");

  private static final Set<String> POSSESSIVES = Set.of("his", "her");
  private static final Set<String> SPOUSES = Set.of("wife", "husband", "widow", "spouse");

  private static final Part TITLE = new Part(Kind.TITLE, Set.of(), List.of());

  private final SentenceTree tree;
  private final List<TimeExpression> times;
  private final Map<Integer, List<Referent>> groups;
  private final Titles titles;
  private final Standins standins;

  Ends(SentenceTree tree, List<TimeExpression> times, Map<Integer, List<Referent>> groups) {
    this.tree = tree;
    this.times = times;
    this.groups = groups;
    this.titles = new Titles(tree);
    this.standins = new Standins(tree);
  }

  /** An end, and the word at which the path goes on. */
  record Stop(int word, End end) {}

  List<Stop> at(int word, Part part) {
    return switch (part.kind()) {
      case SUBJECT, OBJECT -> names(word, part.choices());
      case DATE -> date(word).map(end -> new Stop(word, end)).stream().toList();
      case TITLE ->
          coordinated(word).stream()
              .flatMap(each -> title(each, word).stream())
              .distinct()
              .map(span -> new Stop(word, new End.Title(span)))
              .toList();
      case CALLED ->
          titles
              .called(word)
              .filter(_ -> !isTime(word))
              .map(span -> new Stop(word, new End.Title(span)))
              .stream()
              .toList();
      case WORD -> List.of();
    };
  }

  /** A title; beside one that is shown to be such, capitalised words are enough. */
  private Optional<Span> title(int each, int first) {
    Optional<Span> shown = titles.around(each).or(() -> titles.plainAround(each));
    return shown.isPresent() || each == first || titles.plainAround(first).isEmpty()
        ? shown
        : titles.beside(each);
  }

  /** The one name that a noun in the singular can be said of; none where several stand there. */
  List<Stop> only(int noun, int word, Part part) {
    boolean isPlural = !tree.lemma(noun).equals(tree.lower(noun));
    if (isPlural || (part.kind() != Kind.SUBJECT && part.kind() != Kind.OBJECT)) {
      return at(word, part);
    }
    boolean isMixed =
        tree.children(word).stream()
            .filter(c -> tree.isA(c, "conj") && word < c && c < noun)
            .anyMatch(c -> tree.referent(word).isPresent() || tree.referent(c).isPresent());
    List<Stop> stops = isMixed ? List.of() : name(word, part.choices());
    return stops.size() > 1 ? List.of() : stops;
  }

  /** The title that stands right behind a word; behind the noun for it, quotation marks or not. */
  List<Stop> titleBehind(int word, boolean isNoun) {
    for (int below : isNoun ? tree.children(word, Set.of("nmod")) : List.<Integer>of()) {
      List<Integer> apposed =
          tree.children(below).stream().filter(c -> Identity.isApposed(tree, c)).toList();
      for (int title : apposed) {
        Optional<Span> told = titles.between(title);
        if (titles.around(title).isPresent() || told.isPresent()) {
          return told.map(t -> List.of(new Stop(word, new End.Title(t)))).orElse(at(title, TITLE));
        }
      }
    }
    return titles
        .behind(word)
        .or(() -> isNoun ? titles.plainBehind(word) : Optional.empty())
        .map(span -> new Stop(word, new End.Title(span)))
        .stream()
        .toList();
  }

  /** The names at the word and those that are coordinated with it. */
  private List<Stop> names(int word, Set<String> classes) {
    return coordinated(word).stream().flatMap(each -> name(each, classes).stream()).toList();
  }

  private List<Stop> name(int word, Set<String> classes) {
    List<Stop> before = joinedBefore(word, classes);
    if (!before.isEmpty()) {
      return before;
    }
    Optional<Referent> own = tree.referent(word);
    List<Referent> group = groups.getOrDefault(word, List.of());
    if (own.isEmpty() && group.isEmpty()) {
      return isNoun(word) && !isDenied(word) ? beside(word, classes) : List.of();
    }
    return Stream.concat(own.stream(), own.isPresent() ? Stream.empty() : group.stream())
        .filter(r -> fits(r, classes) && !isDenied(word))
        .map(r -> new Stop(word, new End.Name(r)))
        .toList();
  }

  /** "A lawyer, Bo Li, and his wife": whose wife she is stands right before. */
  private List<Stop> joinedBefore(int word, Set<String> classes) {
    int noun = tree.head(word);
    boolean isOwner = tree.isA(word, "nmod:poss") && POSSESSIVES.contains(tree.lower(word));
    if (!isOwner || !tree.isA(noun, "conj") || !SPOUSES.contains(tree.lemma(noun))) {
      return List.of();
    }
    int first = tree.head(noun);
    int at = tree.referent(first).isPresent() ? first : named(first, word);
    return at < 0
        ? List.of()
        : tree.referent(at).filter(r -> fits(r, classes)).stream()
            .map(r -> new Stop(word, new End.Name(r)))
            .toList();
  }

  private int named(int noun, int before) {
    return standins.below(noun).stream().filter(name -> name < before).findFirst().orElse(-1);
  }

  /** "The mayor, Anna Berg"; "Anna Berg, a teacher who"; "the city of Oslo". */
  private List<Stop> beside(int noun, Set<String> classes) {
    List<Stop> stops = new ArrayList<>();
    standins.below(noun).forEach(name -> stops.addAll(names(name, classes)));
    stops.addAll(ofPredicate(noun, classes));
    if (Identity.isApposed(tree, noun)) {
      int head = tree.head(noun);
      tree.referent(head)
          .filter(r -> fits(r, classes))
          .ifPresent(r -> stops.add(new Stop(head, new End.Name(r))));
    }
    return stops;
  }

  /** "Bo Li is a merchant who": what is said of the merchant is said of the subject. */
  private List<Stop> ofPredicate(int noun, Set<String> classes) {
    int first = noun;
    while (tree.isA(first, "conj") && tree.head(first) < first) {
      first = tree.head(first);
    }
    boolean isSaid =
        tree.child(first, "cop").isPresent()
            && !isDenied(first)
            && tree.children(first).stream().noneMatch(c -> tree.lower(c).equals("no"))
            && tree.lemma(noun).equals(tree.lower(noun));
    boolean isBecome = tree.isA(first, "xcomp") && tree.lemma(tree.head(first)).equals("become");
    int holder = isBecome ? tree.head(first) : first;
    return isSaid || isBecome
        ? tree
            .child(holder, "nsubj")
            .flatMap(this::named)
            .filter(r -> fits(r, classes))
            .map(r -> new Stop(tree.headOf(r.span()), new End.Name(r)))
            .stream()
            .toList()
        : List.of();
  }

  /** Who a subject is: "his wife, Mia Li". */
  private Optional<Referent> named(int subject) {
    List<Integer> beside = standins.below(subject);
    return tree.referent(subject)
        .or(() -> beside.size() == 1 ? tree.referent(beside.getFirst()) : Optional.empty());
  }

  /** Whether a word stands for several people at once: "they". */
  boolean isGroup(int word) {
    return groups.containsKey(word) && tree.referent(word).isEmpty();
  }

  /** The word and what is joined to it by "and"; nothing where it is an "or". */
  private List<Integer> coordinated(int word) {
    List<Integer> all = new ArrayList<>();
    all.add(word);
    for (int i = 0; i < all.size(); i++) {
      for (int child : tree.children(all.get(i))) {
        if (!tree.isA(child, "conj") || child < word) {
          continue;
        }
        if (has(child, EITHER)) {
          return List.of();
        }
        if (!has(child, NOT) && !isClause(child)) {
          all.add(child);
        }
      }
    }
    return all;
  }

  private boolean isClause(int word) {
    return tree.children(word).stream()
        .anyMatch(c -> tree.isA(c, "nsubj") || tree.isA(c, "cop") || tree.isA(c, "aux"));
  }

  private boolean isDenied(int word) {
    return has(word, Set.of("not", "never", "neither"));
  }

  private boolean has(int word, Set<String> words) {
    return tree.children(word).stream().anyMatch(c -> words.contains(tree.lower(c)));
  }

  private boolean isNoun(int word) {
    return tree.pos(word) == PartOfSpeech.NOUN || tree.pos(word) == PartOfSpeech.PROPN;
  }

  private static boolean fits(Referent referent, Set<String> classes) {
    EntityClass entityClass = referent.entity().entityClass();
    return classes.isEmpty()
        || classes.contains(entityClass.localName())
        || classes.contains(EntityClass.of(entityClass.type()).localName());
  }

  private Optional<End> date(int word) {
    Span span = tree.span(word);
    return times.stream()
        .filter(time -> time.span().overlaps(span) && isExact(time.span()))
        .findFirst()
        .flatMap(time -> time.value().map(date -> new End.When(time.span(), date)));
  }

  /** Whether the word is part of an expression of time. */
  boolean isTime(int word) {
    Span span = tree.span(word);
    return times.stream().anyMatch(time -> time.span().overlaps(span));
  }

  private boolean isExact(Span time) {
    String words = time.of(tree.text());
    if (RANGE.matcher(words).find() && !ISO.matcher(words).matches()) {
      return false;
    }
    for (int word = 0; word < tree.size(); word++) {
      if (tree.span(word).overlaps(time)) {
        return !VAGUE.contains(tree.lower(word)) && !VAGUE.contains(tree.lower(word - 1));
      }
    }
    return false;
  }
}
