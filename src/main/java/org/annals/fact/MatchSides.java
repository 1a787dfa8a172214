package org.annals.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.clause.Clauses;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Of which of two clubs somebody is in the report of a match: "Leeds captain Bo Li", where the text
 * names Leeds Rovers, "Captain Bo Li gave them hope", "the club president, Bo Li".
 */
final class MatchSides {
  private static final double CONFIDENCE = 0.8;

  private static final String POST =
      "(?:captain|coach|goalkeeper|keeper|striker|midfielder|defender|winger|forward|substitute"
          + "|full[ -]back|centre[ -]back|centre[ -]half|fly-half|scrum-half|hooker|prop|flanker"
          + "|lock|playmaker|wicketkeeper|batter|bowler|batsman|pitcher|skipper|player)";

  /** "Leeds captain", "Leeds's Brazilian striker". */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}'\u2019-]*?(?: \\p{Lu}[\\p{L}-]*?)?)(?:['\u2019]s?)?"
              + " (?:head |assistant |club |team |vice-|young |veteran )?(?:manager|"
              + POST
              + ")");

  private static final Pattern BARE = Pattern.compile("(?i)(?:\\p{L}+ )?" + POST);
  private static final Pattern OF_CLUB =
      Pattern.compile("(?i)club (?<post>president|chairman|chairwoman|captain|secretary|doctor)");
  private static final Set<String> HEADS = Set.of("president", "chairman", "chairwoman");

  /** What a player does with his own side: "fired them into the final". */
  private static final Set<String> LIFTING =
      Set.of("give", "put", "head", "fire", "send", "shoot", "volley", "sweep", "bring", "pull");

  private static final Set<String> GIFTS = Set.of("hope", "lead", "advantage", "victory", "win");
  private static final Pattern FORWARD =
      Pattern.compile("\\s*(?:ahead|level|in front|into the|through|back|2|two up|clear)\\b");

  /** That a club has scored, of which the next sentence tells more. */
  private static final Pattern LEADING =
      Pattern.compile(
          "[^;:\"\u201c]*\\b(?:took the lead|went (?:ahead|in front)|equali[sz]ed|drew level"
              + "|level?led|opened the scoring|(?:doubled|extended) (?:their|its|the) lead"
              + "|pulled one back)\\b[^;:\"\u201c]*");

  private static final Pattern SAID_OR_OWN = Pattern.compile("[\"\u201c]|\\bown\\b");

  private static final Set<String> THEY = Set.of("they", "it");

  private final List<SentenceTree> trees;
  private final Map<Span, Integer> places = new HashMap<>();
  private final List<Entity> clubs;

  MatchSides(List<SentenceTree> trees) {
    this.trees = trees;
    for (int i = 0; i < trees.size(); i++) {
      places.putIfAbsent(trees.get(i).sentence().span(), i);
    }
    this.clubs =
        trees.stream()
            .flatMap(tree -> tree.referents().stream())
            .filter(one -> one.kind() == Referent.Kind.NAMED)
            .map(Referent::entity)
            .filter(MatchSides::isClub)
            .distinct()
            .toList();
  }

  private static boolean isClub(Entity entity) {
    return entity.entityClass() == EntityClass.SPORTS_ORGANIZATION;
  }

  /** What follows of the roles of those of whom nothing tells it yet. */
  List<Statement> following(List<Statement> statements) {
    List<Statement> found = new ArrayList<>();
    if (clubs.size() < 2) {
      return found;
    }
    for (Statement role : statements) {
      if (role.relation().equals(Relation.ROLE)
          && role.object() instanceof Value.Words(String words)
          && statements.stream().noneMatch(other -> isPlaced(role, other))) {
        club(role, words)
            .map(club -> role.implying(relation(words), new Value.Of(club), CONFIDENCE))
            .ifPresent(found::add);
      }
    }
    Set<Value> placed =
        Stream.concat(statements.stream(), found.stream())
            .filter(one -> TopicOffices.PLACING.contains(one.relation()))
            .filter(one -> one.object() instanceof Value.Of(Entity body) && isClub(body))
            .map(Statement::subject)
            .collect(Collectors.toSet());
    for (int at = 0; at < trees.size(); at++) {
      found.addAll(scorers(at, placed));
    }
    return found;
  }

  /** "Leeds took the lead when Bo Li headed in": whose side nothing else tells. */
  private List<Statement> scorers(int at, Set<Value> placed) {
    SentenceTree tree = trees.get(at);
    List<Statement> found = new ArrayList<>();
    for (Referent person : tree.referents()) {
      boolean isOpen =
          person.kind() == Referent.Kind.NAMED
              && person.entity().is(EntityType.PERSON)
              && !placed.contains(new Value.Of(person.entity()))
              && !SAID_OR_OWN.matcher(said(at)).find();
      if (isOpen) {
        int word = tree.headOf(person.span());
        scored(at, word)
            .or(() -> lifted(tree, word))
            .map(club -> of(person.entity(), club, tree))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Statement of(Entity person, Entity club, SentenceTree tree) {
    return Statement.asserted(
        new Value.Of(person), Relation.WORKS_FOR, new Value.Of(club), tree.sentence(), CONFIDENCE);
  }

  private static boolean isPlaced(Statement role, Statement other) {
    return TopicOffices.PLACING.contains(other.relation())
        && other.subject().equals(role.subject())
        && other.object() instanceof Value.Of(Entity body)
        && isClub(body);
  }

  private static Relation relation(String words) {
    Matcher post = OF_CLUB.matcher(words);
    return post.matches() && HEADS.contains(post.group("post"))
        ? Relation.LEADS
        : Relation.WORKS_FOR;
  }

  private Optional<Entity> club(Statement role, String words) {
    Matcher named = NAMED.matcher(words);
    int at = places.getOrDefault(role.evidence().span(), -1);
    if (named.matches()) {
      Optional<Entity> club = called(named.group("name"));
      if (club.isPresent()) {
        return club;
      }
    }
    if (at > 0 && (OF_CLUB.matcher(words).matches() || isTheirs(trees.get(at), words))) {
      return before(at);
    }
    return at >= 0 && BARE.matcher(words).matches()
        ? person(trees.get(at), role).flatMap(word -> scored(at, word).or(() -> deed(at, word)))
        : Optional.empty();
  }

  /** "Their Brazilian striker Bo Li", at the head of a sentence. */
  private static boolean isTheirs(SentenceTree tree, String words) {
    return Set.of("their", "its").contains(tree.lower(0))
        && tree.text().startsWith(words, tree.span(1).start());
  }

  /** The club that the sentence before is about, or the one before that where it says "they". */
  private Optional<Entity> before(int at) {
    Optional<Entity> last = subject(trees.get(at - 1));
    return last.isPresent() || at < 2 || !THEY.contains(trees.get(at - 1).lower(0))
        ? last
        : subject(trees.get(at - 2));
  }

  /** The one club whose name begins or ends so, else the one that is called just that. */
  private Optional<Entity> called(String name) {
    List<Entity> fuller =
        clubs.stream()
            .filter(
                club -> club.label().startsWith(name + " ") || club.label().endsWith(" " + name))
            .toList();
    return fuller.isEmpty()
        ? clubs.stream().filter(club -> club.label().equals(name)).findFirst()
        : Optional.of(fuller.getFirst()).filter(_ -> fuller.size() == 1);
  }

  /** The club that a sentence is about, where it is the subject. */
  private Optional<Entity> subject(SentenceTree tree) {
    int root = Clauses.root(tree);
    return root < 0
        ? Optional.empty()
        : tree.children(root, Set.of("nsubj", "nsubj:pass")).stream()
            .flatMap(word -> clubAt(tree, word).stream())
            .findFirst();
  }

  private Optional<Entity> clubAt(SentenceTree tree, int word) {
    return Stream.concat(tree.referent(word).stream(), tree.anaphora().group(word).stream())
        .map(Referent::entity)
        .flatMap(one -> (isClub(one) ? Optional.of(one) : called(one.label())).stream())
        .findFirst();
  }

  private static Optional<Integer> person(SentenceTree tree, Statement role) {
    return role.subject() instanceof Value.Of(Entity holder)
        ? tree.referents().stream()
            .filter(one -> one.kind() == Referent.Kind.NAMED)
            .filter(one -> isSame(one.entity(), holder.key()))
            .map(one -> tree.headOf(one.span()))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isSame(Entity one, EntityKey key) {
    return one.is(EntityType.PERSON) && one.key().equals(key);
  }

  private Optional<Entity> scored(int at, int person) {
    return MatchDeeds.side(trees.get(at), person).flatMap(word -> clubAt(trees.get(at), word));
  }

  /** "Gave them hope", "they will be without Bo Li". */
  private Optional<Entity> deed(int at, int person) {
    SentenceTree tree = trees.get(at);
    int verb = tree.head(person);
    if (verb == SentenceTree.ROOT) {
      return Optional.empty();
    }
    if (tree.hasChild(person, "case", Set.of("without"))) {
      return subject(tree);
    }
    if (!tree.isA(person, "nsubj")) {
      return Optional.empty();
    }
    if (at > 0
        && MatchDeeds.SCORING.contains(tree.lemma(verb))
        && LEADING.matcher(said(at - 1)).matches()) {
      return subject(trees.get(at - 1));
    }
    return lifted(tree, person);
  }

  /** "Rose to head Leeds into the final". */
  private Optional<Entity> lifted(SentenceTree tree, int person) {
    int verb = tree.head(person);
    return verb != SentenceTree.ROOT && tree.isA(person, "nsubj")
        ? Stream.concat(
                Stream.of(verb), tree.children(verb, Set.of("xcomp", "advcl", "conj")).stream())
            .filter(one -> LIFTING.contains(tree.lemma(one)))
            .filter(one -> one == verb || tree.child(one, "nsubj").isEmpty())
            .flatMap(one -> raised(tree, one))
            .findFirst()
        : Optional.empty();
  }

  private Stream<Entity> raised(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("iobj", "obj")).stream()
        .filter(word -> word > verb && isLifted(tree, verb, word))
        .flatMap(word -> clubAt(tree, word).stream());
  }

  private String said(int at) {
    return trees.get(at).sentence().span().of(trees.get(at).text()).replaceAll("\\s+", " ");
  }

  private static boolean isLifted(SentenceTree tree, int verb, int side) {
    boolean isGift =
        tree.children(verb, Set.of("obj")).stream()
            .anyMatch(word -> word > side && GIFTS.contains(tree.lemma(word)));
    String text = tree.text();
    int end = tree.subtreeSpan(side).end();
    return isGift || FORWARD.matcher(text).region(end, text.length()).lookingAt();
  }
}
