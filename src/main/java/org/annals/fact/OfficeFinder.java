package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.annals.name.EntityClass;
import org.annals.name.OfficeTitles;
import org.annals.name.OfficeTitles.Held;
import org.annals.pattern.TreeMatcher;
import org.annals.pattern.TreeMatcher.Bearer;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds in the tree of a sentence who holds which office of which body: "Its director, Bo Li", "she
 * was hired as director of the museum". The titles are those of the table of offices; a calling
 * that it does not have ("a glaciologist at Durham University") is read by its ending.
 */
final class OfficeFinder {
  private static final Set<String> OF = Set.of("of", "at", "for", "with");
  private static final Set<String> BODIES = Set.of("Organization", "Place");
  private static final Set<String> NOT_CALLED =
      Set.copyOf(DataFile.lines("/facts/no-callings.txt"));

  private final SentenceTree tree;
  private final TreeMatcher matcher;
  private final OfficeTitles titles;
  private final OfficeBond bonds;

  OfficeFinder(SentenceTree tree, TreeMatcher matcher, OfficeTitles titles, OfficeBond bonds) {
    this.tree = tree;
    this.matcher = matcher;
    this.titles = titles;
    this.bonds = bonds;
  }

  /**
   * What the sentence says of somebody's office.
   *
   * @param told the word by which it does
   * @param isNaming whether it is said in passing, to name somebody
   */
  record Holding(
      int told, boolean isNaming, Referent bearer, Relation relation, Value object, int behind) {}

  /** A noun that says what somebody is, with its words from the first to the last. */
  private record Title(int first, int last, Optional<Held> held) {}

  List<Holding> find() {
    List<Holding> found = new ArrayList<>();
    titles().forEach((noun, title) -> found.addAll(holdings(noun, title)));
    return found;
  }

  private List<Holding> holdings(int noun, Title title) {
    List<Holding> found = new ArrayList<>();
    if (matcher.takenBack(noun).stream().anyMatch(word -> word < title.first())) {
      return found;
    }
    for (Bearer bearer : matcher.bearers(noun, EntityClass.PERSON)) {
      List<Body> bodies = bodies(noun, title);
      String pastBody = pastBody(title, bodies);
      if (title.held().map(OfficeRole::says).orElse(!bodies.isEmpty()) || !pastBody.isEmpty()) {
        Value role = new Value.Words(words(title) + pastBody);
        found.add(holding(bearer, Relation.ROLE, role, title.last()));
      }
      for (Body body : bodies) {
        relation(title, body)
            .ifPresent(
                relation ->
                    found.add(
                        holding(
                            bearer,
                            relation,
                            new Value.Of(body.referent().entity()),
                            tree.headOf(body.referent().span()))));
      }
    }
    return found;
  }

  /** Of what somebody was something: no relation says so, and the role is all there is to tell. */
  private String pastBody(Title title, List<Body> bodies) {
    int end = tree.span(title.last()).end();
    return bodies.stream()
        .filter(_ -> title.held().filter(Held::isPast).isPresent())
        .map(Body::referent)
        .filter(body -> body.kind() == Referent.Kind.NAMED && body.span().start() > end)
        .findFirst()
        .map(body -> tree.text().substring(end, body.span().end()).replaceAll("\\s+", " "))
        .orElse("");
  }

  private Holding holding(Bearer bearer, Relation relation, Value object, int last) {
    int behind =
        Math.max(
            tree.span(bearer.told()).end(),
            Math.max(tree.span(last).end(), bearer.referent().span().end()));
    return new Holding(
        bearer.told(), bearer.isNaming(), bearer.referent(), relation, object, behind);
  }

  private Optional<Relation> relation(Title title, Body body) {
    EntityClass bodyClass = body.referent().entity().entityClass();
    return title
        .held()
        .map(
            held ->
                bonds.of(new OfficeBond.Office(held, words(title), body.preposition(), bodyClass)))
        .orElse(Optional.of(Relation.WORKS_FOR))
        .map(relation -> isOfPart(title, body) ? Relation.WORKS_FOR : relation);
  }

  /** "Its head of sales" heads no more than a part of it. */
  private boolean isOfPart(Title title, Body body) {
    return body.preposition().isEmpty()
        && title.last() + 2 < tree.size()
        && tree.lower(title.last() + 1).equals("of")
        && !tree.isInName(title.last() + 2)
        && tree.pos(title.last() + 2) == PartOfSpeech.NOUN;
  }

  /** The words of the title as the text has them. */
  private String words(Title title) {
    return tree.text()
        .substring(tree.span(title.first()).start(), tree.span(title.last()).end())
        .replaceAll("\\s+", " ");
  }

  /**
   * The body or place of an office.
   *
   * @param preposition the word of case, none where it is a possessor or stands right before it
   */
  private record Body(Referent referent, String preposition) {}

  private List<Body> bodies(int noun, Title title) {
    List<Body> bodies = new ArrayList<>();
    if (title.held().isPresent()) {
      add(bodies, "", matcher.below(noun, "nmod:poss", Set.of(), BODIES));
      add(bodies, "", before(noun, title));
    }
    for (String preposition : title.held().isPresent() ? OF : Set.of("at")) {
      add(bodies, preposition, matcher.below(noun, "nmod", Set.of(preposition), BODIES));
    }
    bodies.removeIf(body -> title.held().isEmpty() && !isBody(body.referent()));
    return bodies;
  }

  private static void add(List<Body> bodies, String preposition, List<Referent> referents) {
    referents.forEach(referent -> bodies.add(new Body(referent, preposition)));
  }

  private static boolean isBody(Referent referent) {
    EntityClass entityClass = referent.entity().entityClass();
    return entityClass == EntityClass.FACILITY
        || EntityClass.of(entityClass.type()) == EntityClass.ORGANIZATION;
  }

  /** "The Calder president". */
  private List<Referent> before(int noun, Title title) {
    return tree.children(noun, Set.of("compound", "nmod:desc")).stream()
        .filter(child -> tree.isInName(child) && child == title.first() - 1)
        .flatMap(child -> tree.referent(child).stream())
        .filter(referent -> referent.kind() == Referent.Kind.NAMED && isBody(referent))
        .toList();
  }

  /** The titles of the sentence by the noun that each hangs by; the longest where several do. */
  private Map<Integer, Title> titles() {
    List<String> words = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      words.add(tree.lower(word));
    }
    Map<Integer, Title> found = new TreeMap<>();
    for (int word = 0; word < words.size(); word++) {
      Optional<Title> title = titleAt(words, word);
      if (title.isPresent()) {
        found.putIfAbsent(noun(title.get()), title.get());
      }
    }
    return found;
  }

  private Optional<Title> titleAt(List<String> words, int word) {
    if (tree.isInName(word)) {
      return Optional.empty();
    }
    Optional<Held> held = titles.longestAt(words, word);
    if (held.isPresent()) {
      Title title = new Title(word, word + held.get().length() - 1, held);
      return isNoun(noun(title)) && !tree.isInName(title.last())
          ? Optional.of(title)
          : Optional.empty();
    }
    return isCalling(word) ? Optional.of(new Title(word, word, held)) : Optional.empty();
  }

  /** The word of the title that hangs outside of it. */
  private int noun(Title title) {
    int at = title.last();
    for (int i = title.first(); i <= title.last(); i++) {
      at = tree.head(at) >= title.first() && tree.head(at) <= title.last() ? tree.head(at) : at;
    }
    return at;
  }

  private boolean isNoun(int word) {
    return tree.pos(word) == PartOfSpeech.NOUN || tree.pos(word) == PartOfSpeech.PROPN;
  }

  private boolean isCalling(int word) {
    String lower = tree.lower(word);
    return tree.pos(word) == PartOfSpeech.NOUN
        && (lower.endsWith("ist")
            || lower.endsWith("er")
            || lower.endsWith("or")
            || lower.endsWith("ian"))
        && !NOT_CALLED.contains(lower);
  }
}
