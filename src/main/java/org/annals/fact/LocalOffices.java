package org.annals.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Of which town or council an office is that a document tells without one: the mayor of a story
 * from Leeds is that of Leeds, its councillors sit on the one council that it names, and its prime
 * minister is that of the one country whose government it speaks of.
 */
public final class LocalOffices {
  private static final double CONFIDENCE = 0.85;
  private static final Set<String> MAYORS = Set.of("mayor", "lord mayor");
  private static final Set<String> STATE_OFFICES =
      Set.of(
          "state treasurer",
          "state auditor",
          "state comptroller",
          "state controller",
          "lieutenant governor",
          "lt. gov.",
          "state attorney general",
          "state superintendent");

  private static final Set<String> CLERGY =
      Set.of("parish priest", "vicar", "rector", "village priest", "parson", "curate");
  private static final Set<String> PRESIDENTS = Set.of("president");
  private static final Set<String> MUNICIPAL =
      Set.copyOf(DataFile.lines("/facts/municipal-offices.txt"));
  private static final Pattern FORMER = Pattern.compile("^(?:(?:former|acting|interim|then) )+");
  private static final Set<String> COUNCILLORS =
      Set.of(
          "councillor",
          "coun.",
          "cllr",
          "cllr.",
          "cr",
          "councilman",
          "councilwoman",
          "councilor",
          "council member",
          "councilmember",
          "council president",
          "council vice president",
          "council chairman",
          "council chairwoman",
          "council chair",
          "city councilman",
          "city councilwoman",
          "city councilor",
          "city council member",
          "city council president");

  private static final Pattern COUNCIL =
      Pattern.compile(
          "(?i).*\\b(?:town|city|borough|county|district|parish|municipal) council(?: of .*)?");

  private static final Set<String> TOWNS = Set.of("town", "city", "village", "borough");

  private static final Pattern BARE = Pattern.compile("(?i)(?:town|city|village) council");

  private final List<SentenceTree> trees;
  private final OpenHolders holders;
  private final HomePlaces home;

  private LocalOffices(List<SentenceTree> trees) {
    this.trees = trees;
    this.holders = new OpenHolders(trees);
    this.home = new HomePlaces(trees);
  }

  /** What follows from the statements of a document and the bodies and places that it names. */
  public static List<Statement> following(ReadDocument read, List<Statement> statements) {
    List<Statement> told = Repetition.without(statements);
    List<Statement> found = new ArrayList<>(Seats.of(read.trees()));
    found.addAll(Seats.houses(read.trees(), told));
    found.addAll(new KindOffices(read.trees()).following(told));
    found.addAll(new BracketOffices(read.trees()).following(told));
    found.addAll(
        new HeldPosts(read).following(Stream.concat(told.stream(), found.stream()).toList()));
    found.addAll(new Successions(read).following(told));
    List<Statement> all = Stream.concat(told.stream(), found.stream()).toList();
    if (!read.trees().isEmpty()) { // there are none without the network
      found.addAll(new LocalOffices(read.trees()).following(all));
    }
    return found;
  }

  private List<Statement> following(List<Statement> statements) {
    List<Statement> found = new ArrayList<>();
    List<Statement> ofHere = statements.stream().filter(it -> !holders.isOfElsewhere(it)).toList();
    ofKind(MAYORS, Relation.REPRESENTS, townOfMayor(statements), ofHere, found);
    ofKind(COUNCILLORS, Relation.MEMBER_OF, council(), statements, found);
    Governments governments = new Governments(trees);
    if (holders.isOfOne(PRESIDENTS, Relation.REPRESENTS, statements)) {
      ofKind(PRESIDENTS, Relation.REPRESENTS, governments.foremost(), statements, found);
    }
    found.addAll(governments.following(statements));
    Optional<Entity> town = town();
    if (townOfMayor(statements).isEmpty()) {
      found.addAll(CouncilMayors.following(councils(), ofHere));
    }
    town.filter(one -> council().filter(it -> isOf(it, one)).isPresent())
        .ifPresent(one -> ofTown(one, statements, found));
    ofHome(statements, found);
    List<Statement> topical = new TopicOffices(trees).following(statements);
    found.addAll(topical);
    town.filter(_ -> saysCouncil())
        .ifPresent(one -> ofTown(one, without(statements, topical), found));
    found.addAll(new MinutesOffices(trees).following(statements));
    found.addAll(new TopicFounders(trees).following(statements));
    List<Statement> known = Stream.concat(statements.stream(), found.stream()).toList();
    found.addAll(new MatchSides(trees).following(known));
    return found;
  }

  /** "Fire Chief Bo Li", "Coun. Al Fox": those of the town, who may have no other body. */
  private void ofTown(Entity town, List<Statement> statements, List<Statement> found) {
    List<Statement> open = statements.stream().filter(it -> !holders.isOfElsewhere(it)).toList();
    of(
        town,
        it -> MUNICIPAL.contains(FORMER.matcher(it.toLowerCase(Locale.ROOT)).replaceFirst("")),
        open,
        found);
    if (saysCouncil()) {
      ofKind(COUNCILLORS, Relation.REPRESENTS, Optional.of(town), open, found);
    }
  }

  /** The statements but those of people of whom these tell a body. */
  private static List<Statement> without(List<Statement> statements, List<Statement> placed) {
    Set<Value> people = new HashSet<>();
    placed.forEach(one -> people.add(one.subject()));
    return statements.stream().filter(one -> !people.contains(one.subject())).toList();
  }

  /** "Premier Bo Li", "the parish priest": those of the province and the town of the text. */
  private void ofHome(List<Statement> statements, List<Statement> found) {
    ofKind(Set.of("premier"), Relation.REPRESENTS, home.province("province"), statements, found);
    ofKind(
        Set.of("governor", "gov."), Relation.REPRESENTS, home.province("state"), statements, found);
    home.province("state")
        .ifPresent(
            one ->
                of(
                    one,
                    it -> STATE_OFFICES.contains(it.toLowerCase(Locale.ROOT)),
                    statements,
                    found));
    home.town()
        .ifPresent(
            one ->
                of(
                    one,
                    it -> CLERGY.contains(it.toLowerCase(Locale.ROOT)),
                    statements.stream().filter(it -> !holders.isOfElsewhere(it)).toList(),
                    found));
  }

  private static void ofKind(
      Set<String> offices,
      Relation relation,
      Optional<Entity> body,
      List<Statement> statements,
      List<Statement> found) {
    Set<Value> placed = new HashSet<>();
    statements.stream()
        .filter(statement -> statement.relation().equals(relation))
        .forEach(statement -> placed.add(statement.subject()));
    for (Statement statement : body.isPresent() ? statements : List.<Statement>of()) {
      boolean isOffice =
          statement.relation().equals(Relation.ROLE)
              && statement.object() instanceof Value.Words(String words)
              && offices.contains(words.toLowerCase(Locale.ROOT));
      if (isOffice && !placed.contains(statement.subject())) {
        found.add(statement.implying(relation, new Value.Of(body.get()), CONFIDENCE));
      }
    }
  }

  /** "Foreign Minister Bo Li" is the foreign minister of the country. */
  private static void of(
      Entity place, Predicate<String> isOffice, List<Statement> statements, List<Statement> found) {
    for (Statement one : statements) {
      if (one.relation().equals(Relation.ROLE)
          && one.object() instanceof Value.Words(String words)
          && isOffice.test(words)) {
        found.add(
            one.implying(
                Relation.ROLE, new Value.Words(words + " of " + place.label()), CONFIDENCE));
      }
    }
  }

  /** Also the one town of whose mayor a text speaks that is about one mayor. */
  private Optional<Entity> townOfMayor(List<Statement> statements) {
    Set<Entity> mayors = new LinkedHashSet<>();
    trees.forEach(tree -> mayors.addAll(Governments.owners(tree, MAYORS)));
    boolean isOne =
        mayors.size() == 1
            && home.dated().isEmpty()
            && holders.isOfOne(MAYORS, Relation.REPRESENTS, statements);
    return isOne ? mayors.stream().findFirst() : town();
  }

  /** The town that the document is dated from, unless it speaks of the mayor of another. */
  private Optional<Entity> town() {
    Set<Entity> named = home.dated();
    Set<Entity> mayors = new LinkedHashSet<>(named);
    trees.forEach(tree -> mayors.addAll(Governments.owners(tree, MAYORS)));
    return named.size() == 1 && mayors.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  /** "The Leeds City Council", or no more than "the City Council" in a text from Leeds. */
  private static boolean isOf(Entity council, Entity town) {
    return council.label().startsWith(town.label()) || BARE.matcher(council.label()).matches();
  }

  private Optional<Entity> council() {
    Set<Entity> councils = councils();
    return councils.size() == 1 ? councils.stream().findFirst() : Optional.empty();
  }

  private Set<Entity> councils() {
    Set<Entity> councils = new LinkedHashSet<>();
    for (SentenceTree tree : trees) {
      tree.referents().stream()
          .map(Referent::entity)
          .filter(entity -> entity.is(EntityType.ORGANIZATION))
          .filter(entity -> COUNCIL.matcher(entity.label()).matches())
          .forEach(councils::add);
    }
    return councils;
  }

  /** Whether the text speaks of "town council" or "the city council" and names none. */
  private boolean saysCouncil() {
    return councils().isEmpty()
        && trees.stream()
            .anyMatch(
                tree ->
                    IntStream.range(1, tree.size())
                        .anyMatch(
                            word ->
                                tree.lower(word).equals("council")
                                    && TOWNS.contains(tree.lower(word - 1))
                                    && !tree.isInName(word)));
  }
}
