package org.annals.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.clause.SpokenOf;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.OfficeTitles;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Of which country a minister is who is told of without it: of the one whose government the text
 * speaks of, else of the one that the lines before are about, else of that of the heading or of the
 * town of the dateline.
 */
final class Governments {
  private static final double CONFIDENCE = 0.85;
  private static final Set<String> PREMIERS = Set.of("prime minister");

  /** An office of a government without a word of which one it is. */
  private static final Pattern MINISTER =
      Pattern.compile(
          "(?i)(?:(?:deputy|vice|first|acting)"
              + " ){0,2}(?!shadow|former|prime|then|ex)(?:(?!shadow|former|prime|chief|first)[\\p{L}-]+,?"
              + " (?:and )?){1,4}minister|(?:chief prosecutor|prosecutor general|attorney"
              + " general|auditor[- ]general|chief justice)|(?:former |opposition |independent )*"
              + "(?:members? of parliament|parliamentarian)"
              + "|(?:former|ex-|then) ?(?:\\p{L}+ ){0,2}minister");

  private static final Set<String> GOVERNING =
      Set.of("minister", "government", "cabinet", "parliament", "opposition");

  private static final Pattern OF_STATE =
      Pattern.compile(
          "(?i)\\b(?:prime minister|parliament|cabinet|head of state|army chief|foreign minister"
              + "|finance minister|interior minister|defence minister|defense minister)\\b");

  /** What may stand behind the words for the office: "under Ana Roe". */
  private static final Pattern UNDER = Pattern.compile("(?<office>.*?)(?<under> under \\p{Lu}.*)?");

  private final List<SentenceTree> trees;
  private final SpokenOf spoken;
  private final Map<Span, Integer> sentences = new HashMap<>();

  Governments(List<SentenceTree> trees) {
    this.trees = trees;
    this.spoken = new SpokenOf(trees);
    for (int i = 0; i < trees.size(); i++) {
      sentences.put(trees.get(i).sentence().span(), i);
    }
  }

  List<Statement> following(List<Statement> statements) {
    Optional<Entity> whole = country();
    Optional<Entity> foremost = foremost();
    Set<Value> placed = new HashSet<>();
    statements.stream()
        .filter(statement -> statement.relation().equals(Relation.REPRESENTS))
        .forEach(statement -> placed.add(statement.subject()));
    Set<Value> employed = new HashSet<>(placed);
    statements.stream()
        .filter(statement -> TopicOffices.PLACING.contains(statement.relation()))
        .forEach(statement -> employed.add(statement.subject()));
    List<Statement> found = new ArrayList<>();
    for (Statement one : statements) {
      Matcher words = words(one);
      if (!words.matches()) {
        continue;
      }
      String office = words.group("office");
      if (PREMIERS.contains(office.toLowerCase(Locale.ROOT)) && !placed.contains(one.subject())) {
        whole
            .or(() -> near(one))
            .map(of -> one.implying(Relation.REPRESENTS, new Value.Of(of), CONFIDENCE))
            .ifPresent(found::add);
      } else if (isPresident(one, employed)) {
        near(one)
            .map(of -> one.implying(Relation.REPRESENTS, new Value.Of(of), CONFIDENCE))
            .ifPresent(found::add);
      } else if (MINISTER.matcher(office).matches() && !isKnownPast(one, office)) {
        String under = Optional.ofNullable(words.group("under")).orElse("");
        foremost
            .or(() -> near(one))
            .map(of -> new Value.Words(office + " of " + of.label() + under))
            .map(role -> one.implying(Relation.ROLE, role, CONFIDENCE))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "President Ana Roe" in a text about a government, who is not known from elsewhere. */
  private boolean isPresident(Statement role, Set<Value> employed) {
    return role.object().equals(new Value.Words("President"))
        && role.isAsserted()
        && !employed.contains(role.subject())
        && role.subject() instanceof Value.Of(Entity holder)
        && holder.known().isEmpty()
        && role.evidence()
            .span()
            .of(trees.getFirst().text())
            .contains("President " + holder.label())
        && trees.stream().anyMatch(Governments::isOfState);
  }

  /** "Former prime minister Bo Li", whom all know: of whatever country. */
  private static boolean isKnownPast(Statement role, String office) {
    return OfficeTitles.isPast(office.split("[ -]", 2)[0])
        && role.subject() instanceof Value.Of(Entity holder)
        && holder.known().isPresent();
  }

  /** Whether a sentence speaks of what only a state has. */
  private static boolean isOfState(SentenceTree tree) {
    return OF_STATE.matcher(tree.sentence().span().of(tree.text())).find();
  }

  private static Matcher words(Statement statement) {
    boolean isRole = statement.relation().equals(Relation.ROLE);
    return UNDER.matcher(
        isRole && statement.object() instanceof Value.Words(String words) ? words : "");
  }

  /** The country whose government the text speaks of, if it names none as often. */
  Optional<Entity> foremost() {
    return country().filter(this::isForemost);
  }

  /** The country that the lines before a statement are about, else that of heading or dateline. */
  private Optional<Entity> near(Statement role) {
    int at = sentences.getOrDefault(role.evidence().span(), 0);
    return spoken
        .ofSubjects(at, Governments::isCountry)
        .or(() -> home().filter(one -> isAlone(one, at)));
  }

  /** The one country of the heading, else that of the town of the dateline. */
  private Optional<Entity> home() {
    Set<Entity> named = countries(trees.stream().limit(1));
    if (named.size() == 1) {
      return named.stream().findFirst();
    }
    Set<String> within = new HashSet<>();
    new HomePlaces(trees)
        .dated()
        .forEach(town -> town.known().flatMap(KnownName::within).ifPresent(within::add));
    return named.isEmpty() && within.size() == 1
        ? countries(trees.stream()).stream()
            .filter(country -> within.contains(country.label()))
            .findFirst()
        : Optional.empty();
  }

  private static Set<Entity> countries(Stream<SentenceTree> trees) {
    return trees
        .flatMap(tree -> tree.referents().stream())
        .map(Referent::entity)
        .filter(Governments::isCountry)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether nothing is said of another country before a sentence. */
  private boolean isAlone(Entity country, int at) {
    return trees.subList(0, at + 1).stream()
        .flatMap(tree -> SpokenOf.subjects(tree, Governments::isCountry).stream())
        .allMatch(country::equals);
  }

  private static boolean isCountry(Entity entity) {
    return entity.entityClass() == EntityClass.COUNTRY;
  }

  /** The one country of whose government the text speaks. */
  private Optional<Entity> country() {
    Set<Entity> countries = new LinkedHashSet<>();
    for (SentenceTree tree : trees) {
      owners(tree, GOVERNING).stream().filter(Governments::isCountry).forEach(countries::add);
    }
    return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
  }

  /** Whether the text names it at least twice as often as any other country. */
  private boolean isForemost(Entity country) {
    Map<EntityKey, Long> counts =
        trees.stream()
            .flatMap(tree -> tree.referents().stream())
            .map(Referent::entity)
            .filter(Governments::isCountry)
            .collect(Collectors.groupingBy(Entity::key, Collectors.counting()));
    return Foremost.is(country.key(), counts);
  }

  /** The places that stand before one of these words or behind it with an "of". */
  static Set<Entity> owners(SentenceTree tree, Set<String> words) {
    Set<Entity> owners = new LinkedHashSet<>();
    for (Referent name : tree.referents()) {
      int at = tree.headOf(name.span());
      int head = at < 0 ? SentenceTree.ROOT : tree.head(at);
      boolean isOf =
          head != SentenceTree.ROOT
              && isOneOf(words, tree, head)
              && (tree.isA(at, "nmod:poss")
                  || (at < head && !words.equals(GOVERNING))
                  || tree.hasChild(at, "case", Set.of("of")));
      if (isOf && name.entity().is(EntityType.PLACE)) {
        owners.add(name.entity());
      }
    }
    return owners;
  }

  /** "The government", "the opposition alliance". */
  private static boolean isOneOf(Set<String> words, SentenceTree tree, int noun) {
    return words.contains(tree.lower(noun)) || tree.hasChild(noun, "compound", words);
  }
}
