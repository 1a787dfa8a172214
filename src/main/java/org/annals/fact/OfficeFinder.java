package org.annals.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.fact.OfficeBodies.Body;
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
  /** Words that say that somebody was something before, or at the time. */
  static final Set<String> PAST =
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

  /** What anybody can be, or only a part of something that has no name. */
  private static final Pattern NO_OFFICE =
      Pattern.compile(
          "(?i)members? of (?:the|a|an|his|her|their)"
              + " (?:public|audience|crowd|family|household|press|jury)"
              + "|(?:leader|member|head) of (?:a|an|another|one)(?: \\w+)?"
              + " (?:team|group|pair|party)\\b.*"
              + "|member of an? diet|(?:coach|manager|captain) of an? (?:team|side|club|squad)\\b.*"
              + "|(?:my|your|his|her|its|our|their) .*");

  private static final Set<String> TOLD_BY = Set.of("career", "time", "term", "tenure", "stint");

  private final SentenceTree tree;
  private final TreeMatcher matcher;
  private final TitleReader titles;
  private final OfficeBond bonds;
  private final OfficeWords wording;
  private final OwnersWithin within;
  private final OfficeBodies bodies;
  private final NamesBeside beside;
  private final Masters masters;
  private final OpenOwners owners;
  private final OfficeDoubts doubts;
  private final Durations durations;
  private final OfficeTerms terms;
  private final PartOffices parts;
  private final OpenEnds openEnds;

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
    this.within = new OwnersWithin(tree);
    this.bodies = new OfficeBodies(tree, matcher);
    this.beside = new NamesBeside(tree);
    this.masters = new Masters(tree);
    this.owners = new OpenOwners(tree);
    this.doubts = new OfficeDoubts(tree, matcher);
    this.durations = new Durations(tree);
    this.terms = new OfficeTerms(tree, times, bodies);
    this.parts = new PartOffices(tree);
    this.openEnds = new OpenEnds(tree);
  }

  /**
   * What the sentence says of somebody's office.
   *
   * @param told the word by which it does
   * @param isNaming whether it is said in passing, to name somebody
   */
  record Holding(
      int told, boolean isNaming, Referent bearer, Relation relation, Value object, Period term) {
    /** A role in the words of the text, of no known term. */
    static Holding role(int told, boolean isNaming, Referent bearer, String role) {
      return new Holding(
          told, isNaming, bearer, Relation.ROLE, new Value.Words(role), Period.UNKNOWN);
    }

    static Holding role(Bearer bearer, String role) {
      return role(bearer.told(), bearer.isNaming(), bearer.referent(), role);
    }
  }

  /** Whether it is no office, though a noun for one is in it: "member of the public". */
  static boolean isNone(Value office) {
    return office instanceof Value.Words(String words) && NO_OFFICE.matcher(words).matches();
  }

  List<Holding> find() {
    List<Holding> found = new ArrayList<>();
    Map<Integer, Title> all = titles.read();
    all.forEach((noun, title) -> found.addAll(holdings(noun, title, all.values())));
    return found;
  }

  private List<Holding> holdings(int noun, Title title, Collection<Title> all) {
    List<Holding> found = new ArrayList<>();
    if (doubts.isNone(noun, title)) {
      return found;
    }
    List<Body> own = bodies.of(noun, title);
    for (Bearer bearer : bearers(noun, title)) {
      if (doubts.isOfAnother(noun, title, bearer, all)) {
        continue;
      }
      if (title.isKnown() || isToldByVerb(bearer, noun)) {
        found.addAll(holdings(noun, title, bearer, bodies.orChooser(own, noun, title, bearer)));
      }
    }
    return found;
  }

  private List<Bearer> bearers(int noun, Title title) {
    List<Bearer> told =
        nearest(matcher.bearers(noun, EntityClass.PERSON), title).stream()
            .filter(bearer -> !isOwner(bearer, noun) && isCalled(bearer))
            .toList();
    return told.isEmpty()
        ? beside.of(noun, title)
        : beside.gapped(noun, title, told.getFirst()).orElseGet(() -> apposed(told, noun));
  }

  /** No word without a capital is anybody's name: "professor emerita". */
  private boolean isCalled(Bearer bearer) {
    return bearer.referent().kind() != Referent.Kind.NAMED
        || bearer.referent().span().of(tree.text()).chars().anyMatch(Character::isUpperCase);
  }

  /** "Acme, whose director": it is not Acme who is that. */
  private boolean isOwner(Bearer bearer, int noun) {
    return tree.children(noun, Set.of("nmod:poss")).stream()
        .filter(owner -> tree.lower(owner).equals("whose"))
        .flatMap(owner -> tree.referent(owner).stream())
        .anyMatch(owner -> owner.entity().key().equals(bearer.referent().entity().key()));
  }

  /** "Rokas, who is a nurse, and our ambassador, Ruta Alksne": whose name stands behind it. */
  private List<Bearer> apposed(List<Bearer> bearers, int noun) {
    List<Bearer> behind =
        bearers.stream()
            .filter(bearer -> bearer.isNaming() && tree.isA(noun, "conj"))
            .filter(bearer -> tree.head(tree.headOf(bearer.referent().span())) == noun)
            .toList();
    return behind.isEmpty() ? bearers : behind;
  }

  /** "Bo Li and council chairman Al Fox": a name right behind the title is whose it is. */
  private List<Bearer> nearest(List<Bearer> bearers, Title title) {
    int behind = NamesBeside.behind(tree, title);
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
      Period term = terms.of(bearer, title, noun, last);
      relation(title, noun, body)
          .filter(_ -> !isOver(bearer, title, noun) || term.until().isPresent())
          .ifPresent(
              relation -> {
                if (!body.isWhole() && !body.isBridged()) {
                  told.add(body.referent());
                }
                Value object = new Value.Of(body.referent().entity());
                found.add(holding(bearer, relation, object, term));
              });
    }
    role(noun, title, bearer, told).ifPresent(found::add);
    return found;
  }

  private Optional<Holding> role(int noun, Title title, Bearer bearer, List<Referent> told) {
    int last = wording.last(title.last(), noun, told);
    int first = wording.first(title.first(), noun, told);
    String words =
        within.between(past(noun, title).orElse(first), last, bearer.referent())
            + owner(noun, title, bearer, new Told(told.isEmpty(), last));
    boolean isAlone = told.isEmpty() && last == title.last();
    boolean isTold = !told.isEmpty() && words.indexOf(' ') < 0 && title.held().isPresent();
    boolean saysOffice = isAlone ? isOffice(title, noun, bearer) : title.saysWithBody() && !isTold;
    int end = told.stream().mapToInt(name -> tree.headOf(name.span())).reduce(last, Math::max);
    Period term = terms.of(bearer, title, noun, end);
    String length = term.isKnown() ? "" : length(bearer, title, noun);
    return title.says() || saysOffice
        ? Optional.of(holding(bearer, Relation.ROLE, new Value.Words(words + length), term))
        : Optional.empty();
  }

  /** How far the words of an office go, and whether no relation tells its body. */
  private record Told(boolean isOpen, int last) {}

  /** Whose office it is, where a pronoun alone says so. */
  private String owner(int noun, Title title, Bearer bearer, Told told) {
    String unnamed =
        told.isOpen() && owners.isOfWork(title.last(), told.last()) ? owners.unnamed(noun) : "";
    return (told.last() == title.last() ? masters.of(noun, title, bearer) : "") + unnamed;
  }

  /** How long, or until when, in the words of the text. */
  private String length(Bearer bearer, Title title, int noun) {
    return openEnds
        .before(title, noun)
        .map(end -> " " + end)
        .orElseGet(() -> bearer.isNaming() ? "" : durations.of(bearer.told(), noun));
  }

  private boolean isOver(Bearer bearer, Title title, int noun) {
    return bearer.isOver() || openEnds.before(title, noun).isPresent();
  }

  /** Whether a noun of no table is an office though it stands without a body. */
  private boolean isOffice(Title title, int noun, Bearer bearer) {
    boolean isCalled =
        title.isKnown()
            && bearer.isNaming()
            && bearer.referent().kind() == Referent.Kind.NAMED
            && tree.lemma(title.last()).equals(tree.lower(title.last()));
    return title.held().isEmpty() && (title.isClear() || isCalled || isToldByVerb(bearer, noun));
  }

  /** The word that says that the office was held before: "then president", "formerly a clerk". */
  private OptionalInt past(int noun, Title title) {
    return tree.children(noun).stream()
        .filter(word -> word < title.first() && PAST.contains(tree.lower(word)))
        .mapToInt(word -> word)
        .findFirst();
  }

  private static Holding holding(Bearer bearer, Relation relation, Value object, Period term) {
    return new Holding(bearer.told(), bearer.isNaming(), bearer.referent(), relation, object, term);
  }

  private Optional<Relation> relation(Title title, int noun, Body body) {
    EntityClass bodyClass = body.referent().entity().entityClass();
    if (title.held().isEmpty() || (body.isWhole() && title.held().get().title().bond().isEmpty())) {
      return OfficeBodies.isBody(body.referent())
          ? Optional.of(Relation.WORKS_FOR)
          : Optional.empty();
    }
    int first = wording.first(title.first(), noun, List.of(body.referent()));
    String words = wording.between(first, title.last());
    return bonds
        .of(new OfficeBond.Office(title.held().get(), words, body.preposition(), bodyClass))
        .filter(_ -> !doubts.isTown(title, body))
        .map(relation -> parts.isOfPart(title, body) ? Relation.WORKS_FOR : relation)
        .map(
            relation ->
                relation.equals(Relation.LEADS) && parts.isOneOfSeveral(noun, body)
                    ? Relation.WORKS_FOR
                    : relation);
  }
}
