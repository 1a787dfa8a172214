package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.fact.TitleReader.Title;
import org.annals.name.EntityClass;
import org.annals.name.OfficeTitles.Bond;
import org.annals.pattern.TreeMatcher;
import org.annals.pattern.TreeMatcher.Bearer;
import org.annals.text.DataFile;
import org.annals.tree.Bridge;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** The bodies and places of the offices of a sentence. */
final class OfficeBodies {
  /** How likely the office is of the body by the text around the sentence. */
  private static final double LEAST = 0.75;

  private static final Set<String> OF = Set.of("of", "at", "for", "with");

  /** "A geologist from Durham University". */
  private static final Set<String> FROM = Set.of("from");

  private static final Set<String> ORGANIZATIONS = Set.of("Organization");
  private static final Set<String> BODIES = Set.of("Organization", "Place");

  /** "A reporter on the Post". */
  private static final Set<String> PRESS = Set.of("NewsMedia");

  /** Parts of a body, as offices are of them. */
  private static final Set<String> PARTS =
      Set.of(
          "branch",
          "office",
          "arm",
          "division",
          "unit",
          "department",
          "wing",
          "section",
          "depot",
          "plant",
          "factory",
          "workshop",
          "warehouse",
          "laboratory",
          "headquarters",
          "yard");

  private static final Set<String> EMPLOYING = Set.of("employ", "work", "serve", "hire", "engage");

  /** What gives offices that are not of itself, unless its name says otherwise. */
  private static final Set<EntityClass> GIVING =
      Set.of(
          EntityClass.GOVERNMENT_BODY,
          EntityClass.LEGISLATURE,
          EntityClass.COURT,
          EntityClass.MILITARY,
          EntityClass.INTERNATIONAL_ORGANIZATION);

  private static final Set<String> CHOOSING =
      Set.copyOf(DataFile.groups("/facts/term-verbs.txt").getOrDefault("choose", Set.of()));

  private final SentenceTree tree;
  private final TreeMatcher matcher;
  private final OpenOwners owners;
  private final ClauseBodies clauses;

  OfficeBodies(SentenceTree tree, TreeMatcher matcher) {
    this.tree = tree;
    this.matcher = matcher;
    this.owners = new OpenOwners(tree);
    this.clauses = new ClauseBodies(tree, matcher);
  }

  /**
   * The body or place of an office.
   *
   * @param preposition the word of case, none where it is a possessor or stands right before it
   * @param isBridged whether only the text around the sentence says it
   */
  record Body(Referent referent, String preposition, boolean isBridged) {
    Body(Referent referent, String preposition) {
      this(referent, preposition, false);
    }

    /** Whether the office is of a part of it. */
    boolean isWhole() {
      return preposition.equals("in");
    }
  }

  List<Body> of(int noun, Title title) {
    List<Body> bodies = new ArrayList<>();
    if (title.held().isPresent()) {
      add(bodies, "", matcher.below(noun, "nmod:poss", Set.of(), BODIES));
      add(bodies, "", owners.named(noun));
      add(bodies, "", before(noun, title));
    }
    for (String preposition : title.held().isPresent() ? OF : Set.of("at", "with")) {
      add(bodies, preposition, matcher.below(noun, "nmod", Set.of(preposition), BODIES));
    }
    if (title.held().isPresent()) {
      add(bodies, "at", ofWork(noun, title));
      add(bodies, "on", matcher.below(noun, "nmod", Set.of("on"), PRESS));
    }
    if (bodies.isEmpty()) {
      addRight(bodies, noun, title);
    }
    if (bodies.isEmpty() && title.held().flatMap(held -> held.title().bond()).isEmpty()) {
      add(bodies, "at", matcher.below(noun, "nmod", FROM, ORGANIZATIONS));
    }
    wholes(noun, title).forEach(whole -> bodies.add(new Body(whole, "in")));
    bodies.removeIf(body -> isNone(body, title));
    return bodies;
  }

  private static boolean isNone(Body body, Title title) {
    return (title.held().isEmpty() && !isBody(body.referent()))
        || ClauseBodies.isOfPupils(body.referent(), title);
  }

  /** Right behind the title, where the tree hangs the body elsewhere. */
  private void addRight(List<Body> bodies, int noun, Title title) {
    String preposition = tree.lower(title.last() + 1);
    if (preposition.equals("at") || (preposition.equals("of") && tree.isA(noun, "conj"))) {
      add(bodies, preposition, behind(title.last() + 2));
    }
  }

  /** "A nurse at the Royal Infirmary": the name that begins with this word or behind an article. */
  private List<Referent> behind(int word) {
    int first = tree.lower(word).equals("the") ? word + 1 : word;
    return tree.referents().stream()
        .filter(name -> first < tree.size() && name.span().start() == tree.span(first).start())
        .filter(name -> name.kind() == Referent.Kind.NAMED && isBody(name))
        .toList();
  }

  /** "Head of research at Acme", where the tree hangs the body on what the work is. */
  private List<Referent> ofWork(int noun, Title title) {
    return tree.children(noun, Set.of("nmod")).stream()
        .filter(work -> work > title.last() && !tree.isInName(work))
        .filter(work -> tree.hasChild(work, "case", Set.of("of")))
        .flatMap(work -> matcher.below(work, "nmod", Set.of("at"), BODIES).stream())
        .filter(OfficeBodies::isBody)
        .toList();
  }

  /**
   * The bodies of an office, or where it has none the one that chooses somebody for it: "Acme
   * appointed Bo Li chief executive".
   */
  List<Body> orChooser(List<Body> own, int noun, Title title, Bearer bearer) {
    int verb = bearer.told();
    if (!own.isEmpty()) {
      return own;
    }
    if (EMPLOYING.contains(tree.lemma(verb))) {
      List<Body> parts = parts(verb, noun).map(whole -> new Body(whole, "in")).toList();
      return parts.isEmpty() ? around(noun, title, bearer) : parts;
    }
    List<Body> found =
        isChosen(verb, noun, title)
            ? matcher.below(verb, "nsubj", Set.of(), Set.of("Organization")).stream()
                .filter(OfficeBodies::isKeeping)
                .map(chooser -> new Body(chooser, ""))
                .toList()
            : around(noun, title, bearer);
    return found.isEmpty() && title.held().isPresent() ? bridged(noun) : found;
  }

  /** "The mayor", of the town that the text tells of. */
  private List<Body> bridged(int noun) {
    return tree
        .anaphora()
        .bridge(noun, Bridge.Relation.OF, LEAST)
        .map(
            bridge ->
                new Referent(
                    tree.span(noun), bridge.entity(), Referent.Kind.NOMINAL, bridge.confidence()))
        .filter(body -> !body.isPerson())
        .map(body -> new Body(body, "of", true))
        .stream()
        .toList();
  }

  private List<Body> around(int noun, Title title, Bearer bearer) {
    return clauses.of(noun, title, bearer).map(one -> new Body(one, "at")).stream().toList();
  }

  private boolean isChosen(int verb, int noun, Title title) {
    return verb < noun
        && CHOOSING.contains(tree.lemma(verb))
        && title
            .held()
            .flatMap(held -> held.title().bond())
            .filter(OfficeBodies::isInside)
            .isPresent()
        && tree.children(noun).stream().noneMatch(c -> c > noun && tree.isA(c, "nmod"));
  }

  private static boolean isKeeping(Referent chooser) {
    return !GIVING.contains(chooser.entity().entityClass())
        || chooser.entity().label().matches(".*(?:Board|Trust|Authority|Agency|Council|Service)");
  }

  private static boolean isInside(Bond bond) {
    return bond == Bond.LEADS || bond == Bond.WORKS_FOR;
  }

  /** "Manager of the Leeds branch of Acme": who heads a part of a body serves in the body. */
  private List<Referent> wholes(int noun, Title title) {
    return title.isKnown() ? parts(noun, title.last()).toList() : List.of();
  }

  /** The bodies whose parts hang on a word behind another. */
  private Stream<Referent> parts(int word, int behind) {
    return tree.children(word, Set.of("nmod", "obl")).stream()
        .filter(part -> part > behind && PARTS.contains(tree.lower(part)) && !tree.isInName(part))
        .filter(part -> tree.hasChild(part, "case", Set.of("of", "at", "in", "for")))
        .flatMap(
            part ->
                Stream.of(Set.of("of"), Set.<String>of())
                    .flatMap(
                        cases ->
                            matcher
                                .below(part, cases.isEmpty() ? "nmod:poss" : "nmod", cases, BODIES)
                                .stream()))
        .filter(OfficeBodies::isBody);
  }

  private static void add(List<Body> bodies, String preposition, List<Referent> referents) {
    referents.forEach(referent -> bodies.add(new Body(referent, preposition)));
  }

  static boolean isBody(Referent referent) {
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
