package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.fact.TitleReader.Title;
import org.annals.name.EntityClass;
import org.annals.name.OfficeTitles;
import org.annals.pattern.TreeMatcher;
import org.annals.pattern.TreeMatcher.Bearer;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.TimeExpression;
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

  /** Words that say that somebody was something before, or at the time. */
  private static final Set<String> PAST =
      Set.of(
          "then",
          "former",
          "formerly",
          "previous",
          "previously",
          "onetime",
          "one-time",
          "erstwhile",
          "ex");

  /** Parts of a body, as offices are of them. */
  private static final Set<String> PARTS =
      Set.of("branch", "office", "arm", "division", "unit", "department", "wing", "section");

  private static final Set<String> LEAVING = Set.of("resign", "retire", "step", "quit");
  private static final Set<String> NOT = Set.of("not", "never", "n't", "n\u2019t");
  private static final Set<String> NAMED_BY =
      Set.of("appos", "flat", "compound", "nmod:desc", "nmod", "conj");
  private static final Set<String> TOLD_BY = Set.of("career", "time", "term", "tenure", "stint");

  private final SentenceTree tree;
  private final TreeMatcher matcher;
  private final TitleReader titles;
  private final OfficeBond bonds;
  private final OfficeWords wording;
  private final TermReader terms;

  OfficeFinder(
      SentenceTree tree,
      List<TimeExpression> times,
      TreeMatcher matcher,
      OfficeTitles titles,
      OfficeBond bonds) {
    this.tree = tree;
    this.matcher = matcher;
    this.titles = new TitleReader(tree, titles);
    this.bonds = bonds;
    this.wording = new OfficeWords(tree, times);
    this.terms = new TermReader(tree, times);
  }

  /**
   * What the sentence says of somebody's office.
   *
   * @param told the word by which it does
   * @param isNaming whether it is said in passing, to name somebody
   */
  record Holding(
      int told, boolean isNaming, Referent bearer, Relation relation, Value object, Period term) {}

  List<Holding> find() {
    List<Holding> found = new ArrayList<>();
    titles.read().forEach((noun, title) -> found.addAll(holdings(noun, title)));
    return found;
  }

  private List<Holding> holdings(int noun, Title title) {
    List<Holding> found = new ArrayList<>();
    if (matcher.takenBack(noun).stream()
        .anyMatch(word -> word < title.first() && !PAST.contains(tree.lower(word)))) {
      return found;
    }
    List<Body> bodies = bodies(noun, title);
    for (Bearer bearer : nearest(matcher.bearers(noun, EntityClass.PERSON), title)) {
      if (title.isKnown() || isToldByVerb(bearer, noun)) {
        found.addAll(holdings(noun, title, bearer, bodies));
      }
    }
    return found;
  }

  /** "Bo Li and council chairman Al Fox": a name right behind the title is whose it is. */
  private List<Bearer> nearest(List<Bearer> bearers, Title title) {
    int behind = tree.span(title.last()).end() + 1;
    List<Bearer> next =
        bearers.stream()
            .filter(bearer -> bearer.referent().span().start() == behind)
            .filter(bearer -> bearer.referent().kind() == Referent.Kind.NAMED)
            .toList();
    return next.isEmpty() ? bearers : next;
  }

  private boolean isToldByVerb(Bearer bearer, int noun) {
    return bearer.told() != noun
        && (tree.pos(bearer.told()) == PartOfSpeech.VERB
            || TOLD_BY.contains(tree.lemma(bearer.told())));
  }

  private List<Holding> holdings(int noun, Title title, Bearer bearer, List<Body> bodies) {
    List<Holding> found = new ArrayList<>();
    List<Referent> told = new ArrayList<>();
    OptionalInt past = past(noun, title);
    for (Body body : past.isPresent() ? List.<Body>of() : bodies) {
      int last = Math.max(title.last(), tree.headOf(body.referent().span()));
      Period term = term(bearer, title, noun, last);
      relation(title, noun, body)
          .filter(_ -> !bearer.isOver() || term.until().isPresent())
          .ifPresent(
              relation -> {
                if (!body.isWhole()) {
                  told.add(body.referent());
                }
                Value object = new Value.Of(body.referent().entity());
                found.add(holding(bearer, relation, object, term));
              });
    }
    int last = wording.last(title.last(), noun, told);
    String words = wording.between(past.orElse(first(title, noun, told)), last);
    boolean isAlone = told.isEmpty() && last == title.last();
    if (title.says() || (isAlone ? isOffice(title, noun, bearer) : title.saysWithBody())) {
      found.add(
          holding(bearer, Relation.ROLE, new Value.Words(words), term(bearer, title, noun, last)));
    }
    return found;
  }

  /** Whether a noun of no table is an office though it stands without a body. */
  private boolean isOffice(Title title, int noun, Bearer bearer) {
    return title.held().isEmpty() && (title.isClear() || isToldByVerb(bearer, noun));
  }

  /** The word that says that the office was held before: "then president", "formerly a clerk". */
  private OptionalInt past(int noun, Title title) {
    return tree.children(noun).stream()
        .filter(word -> word < title.first() && PAST.contains(tree.lower(word)))
        .mapToInt(word -> word)
        .findFirst();
  }

  private Period term(Bearer bearer, Title title, int noun, int last) {
    Period said = said(bearer, title, last);
    return bearer.isNaming() && said.until().isEmpty()
        ? new Period(said.from(), ended(noun).until())
        : said;
  }

  /** "The director, Bo Li, resigned in May": what the main verb says of the office. */
  private Period ended(int noun) {
    int at = noun;
    while (tree.head(at) != SentenceTree.ROOT && NAMED_BY.contains(tree.relation(at))) {
      at = tree.head(at);
    }
    int verb = tree.isA(at, "nsubj") ? tree.head(at) : SentenceTree.ROOT;
    return verb != SentenceTree.ROOT && isEnd(verb)
        ? terms.of(verb, tree.span(verb).start(), tree.span(verb).end(), true)
        : Period.UNKNOWN;
  }

  private boolean isEnd(int verb) {
    return LEAVING.contains(tree.lemma(verb))
        && tree.children(verb).stream()
            .noneMatch(
                c ->
                    (tree.isA(c, "aux") && !tree.lemma(c).equals("have"))
                        || NOT.contains(tree.lower(c))
                        || tree.hasChild(c, "case", Set.of("as", "from")));
  }

  private Period said(Bearer bearer, Title title, int last) {
    int behind = Math.max(tree.span(last).end(), tree.span(bearer.told()).end());
    boolean isPassed = bearer.isNaming() || bearer.told() == title.last();
    return terms.of(
        bearer.told(),
        tree.span(title.first()).start(),
        isPassed ? Math.max(behind, bearer.referent().span().end()) : behind,
        bearer.isOver());
  }

  private static Holding holding(Bearer bearer, Relation relation, Value object, Period term) {
    return new Holding(bearer.told(), bearer.isNaming(), bearer.referent(), relation, object, term);
  }

  private int first(Title title, int noun, List<Referent> told) {
    return wording.first(title.first(), noun, told);
  }

  private Optional<Relation> relation(Title title, int noun, Body body) {
    EntityClass bodyClass = body.referent().entity().entityClass();
    if (title.held().isEmpty()) {
      return isBody(body.referent()) ? Optional.of(Relation.WORKS_FOR) : Optional.empty();
    }
    String words = wording.between(first(title, noun, List.of()), title.last());
    return bonds
        .of(new OfficeBond.Office(title.held().get(), words, body.preposition(), bodyClass))
        .map(relation -> isOfPart(title, body) ? Relation.WORKS_FOR : relation);
  }

  /**
   * "Its head of sales", "manager of its northern branch" and "head of sales at Acme" head no more
   * than a part of it.
   */
  private boolean isOfPart(Title title, Body body) {
    return body.preposition().equals("in") || body.isWhole() || isOfWork(title, body);
  }

  private boolean isOfWork(Title title, Body body) {
    return !body.preposition().equals("of")
        && title.last() + 2 < tree.size()
        && tree.lower(title.last() + 1).equals("of")
        && !tree.isInName(title.last() + 2)
        && tree.pos(title.last() + 2) == PartOfSpeech.NOUN;
  }

  /**
   * The body or place of an office.
   *
   * @param preposition the word of case, none where it is a possessor or stands right before it
   */
  private record Body(Referent referent, String preposition) {
    /** Whether the office is of a part of it. */
    boolean isWhole() {
      return preposition.equals("in");
    }
  }

  private List<Body> bodies(int noun, Title title) {
    List<Body> bodies = new ArrayList<>();
    if (title.held().isPresent()) {
      add(bodies, "", matcher.below(noun, "nmod:poss", Set.of(), BODIES));
      add(bodies, "", before(noun, title));
    }
    for (String preposition : title.held().isPresent() ? OF : Set.of("at", "with")) {
      add(bodies, preposition, matcher.below(noun, "nmod", Set.of(preposition), BODIES));
    }
    wholes(noun, title).forEach(whole -> bodies.add(new Body(whole, "in")));
    bodies.removeIf(body -> title.held().isEmpty() && !isBody(body.referent()));
    return bodies;
  }

  /** "Manager of the Leeds branch of Acme": who heads a part of a body serves in the body. */
  private List<Referent> wholes(int noun, Title title) {
    return tree.children(noun, Set.of("nmod")).stream()
        .filter(part -> part > title.last() && PARTS.contains(tree.lower(part)))
        .filter(part -> title.held().isPresent() && !tree.isInName(part))
        .filter(part -> tree.hasChild(part, "case", Set.of("of", "at", "in", "for")))
        .flatMap(
            part ->
                Stream.of(Set.of("of"), Set.<String>of())
                    .flatMap(
                        cases ->
                            matcher
                                .below(part, cases.isEmpty() ? "nmod:poss" : "nmod", cases, BODIES)
                                .stream()))
        .filter(OfficeFinder::isBody)
        .toList();
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
        .filter(referent -> referent.span().end() == tree.span(title.first() - 1).end())
        .toList();
  }
}
