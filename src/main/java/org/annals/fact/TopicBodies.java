package org.annals.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.clause.Clauses;
import org.annals.clause.Paragraphs;
import org.annals.clause.SpokenOf;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * The body that a document, or a paragraph of it, is about, as far as an office needs one: the one
 * of its kind that is named first and far more often than any other, with no rival near by.
 */
final class TopicBodies {
  private static final int OFTEN = 3;

  /** How many sentences open a text. */
  private static final int OPENING = 8;

  private static final Set<EntityClass> OWN =
      Set.of(EntityClass.COMPANY, EntityClass.SPORTS_ORGANIZATION, EntityClass.SCHOOL);

  /** What others than its own people speak of, and is no body that a text tells of alone. */
  private static final Set<EntityClass> PUBLIC =
      Set.of(
          EntityClass.GOVERNMENT_BODY,
          EntityClass.LEGISLATURE,
          EntityClass.COURT,
          EntityClass.MILITARY,
          EntityClass.POLITICAL_PARTY,
          EntityClass.INTERNATIONAL_ORGANIZATION);

  /** What parts the name of an entry from what the heading says of it. */
  private static final Pattern BESIDE_TITLE =
      Pattern.compile("(?: of \\p{L}+)? ?[,:(\u2013\u2014]| - ");

  private static final Set<String> FRONTING = Set.of("for", "at");

  private final List<SentenceTree> trees;
  private final SpokenOf spoken;

  TopicBodies(List<SentenceTree> trees) {
    this.trees = trees;
    this.spoken = new SpokenOf(trees);
  }

  /**
   * The body of an office.
   *
   * @param classes of what classes it may be, by local name
   * @param isOwned whether the office is told with the kind of its body: "the company's chairman"
   */
  Optional<Entity> of(Set<String> classes, Relation relation, boolean isOwned, Sentence evidence) {
    if (trees.isEmpty()) {
      return Optional.empty();
    }
    int at = indexOf(evidence);
    int start = paragraph(at);
    Optional<Entity> own = subject(start, at, classes);
    if (own.isPresent()) {
      return own.filter(body -> !isMatch(body) || relation.equals(Relation.LEADS));
    }
    return topic(classes, isOwned ? OFTEN - 1 : OFTEN)
        .or(() -> before(at, classes))
        .filter(body -> !isMatch(body))
        .filter(body -> count(body, trees.size()) >= OFTEN || !isRivalled(body, start, at))
        .or(() -> spoken.in(at, one -> isOf(classes, one)))
        .or(() -> here(start, at, classes))
        .filter(body -> !isMatch(body));
  }

  private static boolean isOf(Set<String> classes, Entity one) {
    return classes.contains(one.entityClass().localName());
  }

  /** "Acme said that the chairman, Bo Li, had left": the firm of a sentence that names no other. */
  private Optional<Entity> here(int start, int at, Set<String> classes) {
    SentenceTree tree = trees.get(at);
    Stream<Entity> subjects =
        SpokenOf.subjects(tree, one -> isOf(classes, one)).stream()
            .filter(body -> count(body, trees.size()) >= OFTEN - 1);
    return Stream.concat(fronted(tree).filter(body -> isOf(classes, body)).stream(), subjects)
        .filter(body -> OWN.contains(body.entityClass()))
        .filter(body -> others(body, start, at, classes) == 0)
        .findFirst();
  }

  /** "For Acme it was the best year since": what a sentence sets out to speak of. */
  private static Optional<Entity> fronted(SentenceTree tree) {
    int name = tree.lower(1).equals("the") ? 2 : 1;
    return name < tree.size() && FRONTING.contains(tree.lower(0))
        ? tree.referents().stream()
            .filter(one -> one.span().start() == tree.span(name).start())
            .map(Referent::entity)
            .findFirst()
        : Optional.empty();
  }

  /** How many others of these classes stand in these sentences. */
  private long others(Entity body, int start, int at, Set<String> classes) {
    return trees.subList(start, at + 1).stream()
        .flatMap(tree -> tree.referents().stream())
        .map(Referent::entity)
        .filter(one -> isOf(classes, one) && !one.key().equals(body.key()))
        .count();
  }

  /** The words of a sentence. */
  String said(Sentence sentence) {
    return sentence.span().of(trees.getFirst().text());
  }

  /** The only body, of whatever kind, that the lines before a sentence speak of. */
  Optional<Entity> only(Sentence evidence) {
    return trees.isEmpty()
        ? Optional.empty()
        : spoken
            .in(indexOf(evidence), TopicBodies::isBody)
            .filter(body -> !PUBLIC.contains(body.entityClass()))
            .filter(body -> !isMatch(body));
  }

  /** The body with whose name the heading of an entry begins: "Acme", "Acme: a short history". */
  Optional<Entity> title() {
    if (trees.isEmpty()) {
      return Optional.empty();
    }
    SentenceTree heading = trees.getFirst();
    return heading.referents().stream()
        .filter(OfficeBodies::isBody)
        .filter(name -> isTitle(name, heading))
        .map(Referent::entity)
        .findFirst();
  }

  private static boolean isTitle(Referent name, SentenceTree heading) {
    Span all = heading.sentence().span();
    String behind = heading.text().substring(name.span().end(), all.end());
    boolean isEntry =
        IntStream.range(0, heading.size())
            .noneMatch(word -> heading.pos(word) == PartOfSpeech.VERB);
    return name.span().length() >= all.length() - "The .".length()
        || (isEntry
            && name.span().start() - all.start() <= "The ".length()
            && BESIDE_TITLE.matcher(behind).lookingAt());
  }

  /** What papers and broadcasters a text quotes is no matter. */
  private static boolean isBody(Entity one) {
    return one.entityClass() == EntityClass.FACILITY
        ? ClauseBodies.isHouse(one.label())
        : one.is(EntityType.ORGANIZATION) && one.entityClass() != EntityClass.NEWS_MEDIA;
  }

  private int indexOf(Sentence sentence) {
    int at = trees.size() - 1;
    while (at > 0 && !trees.get(at).sentence().equals(sentence)) {
      at--;
    }
    return at;
  }

  /** The first sentence of the paragraph of a sentence. */
  private int paragraph(int at) {
    int start = at;
    while (start > 0 && Paragraphs.isOne(trees.get(start - 1), trees.get(start))) {
      start--;
    }
    return start;
  }

  /** What the paragraph up to this sentence is about, where it speaks of no other such body. */
  private Optional<Entity> subject(int start, int at, Set<String> classes) {
    return trees.subList(start, at).stream()
        .flatMap(tree -> subject(tree).stream())
        .filter(body -> OWN.contains(body.entityClass()))
        .filter(body -> classes.contains(body.entityClass().localName()))
        .findFirst()
        .filter(body -> !isRivalled(body, start, at));
  }

  /** Whether another body of the same class stands in these sentences. */
  private boolean isRivalled(Entity body, int start, int at) {
    return trees.subList(start, at + 1).stream()
        .flatMap(tree -> tree.referents().stream())
        .map(Referent::entity)
        .anyMatch(
            other -> other.entityClass() == body.entityClass() && !other.key().equals(body.key()));
  }

  /** Whether it is one of two clubs that the text sets out to tell of, as of a match. */
  private boolean isMatch(Entity body) {
    return body.entityClass() == EntityClass.SPORTS_ORGANIZATION
        && isRivalled(body, 0, Math.min(OPENING, trees.size()) - 1);
  }

  /** The body of these classes that the document names or means far more often than any other. */
  private Optional<Entity> topic(Set<String> classes, int often) {
    Map<EntityKey, Integer> all = new HashMap<>();
    Map<EntityKey, Integer> named = new HashMap<>();
    Map<EntityKey, Entity> bodies = new HashMap<>();
    for (SentenceTree tree : trees) {
      for (Referent name : tree.referents()) {
        Entity entity = name.entity();
        if (entity.is(EntityType.ORGANIZATION)
            && classes.contains(entity.entityClass().localName())) {
          all.merge(entity.key(), 1, Integer::sum);
          named.merge(entity.key(), name.kind() == Referent.Kind.NAMED ? 1 : 0, Integer::sum);
          bodies.put(entity.key(), entity);
        }
      }
    }
    return all.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= often || isSole(most.getKey(), bodies))
        .map(Map.Entry::getKey)
        .filter(most -> Foremost.is(most, all) && Foremost.is(most, named))
        .flatMap(most -> Optional.ofNullable(bodies.get(most)));
  }

  /** Whether it is the only one of its class, the text opens with it and names it again. */
  private boolean isSole(EntityKey one, Map<EntityKey, Entity> bodies) {
    Set<EntityClass> others = new HashSet<>();
    bodies.values().stream()
        .filter(body -> !body.key().equals(one))
        .forEach(body -> others.add(body.entityClass()));
    return Optional.ofNullable(bodies.get(one))
        .filter(body -> OWN.contains(body.entityClass()))
        .filter(body -> !others.contains(body.entityClass()))
        .filter(body -> count(body, OPENING) > 0 && count(body, trees.size()) >= OFTEN - 1)
        .isPresent();
  }

  private long count(Entity body, int sentences) {
    return trees.stream()
        .limit(sentences)
        .flatMap(tree -> tree.referents().stream())
        .filter(name -> name.entity().key().equals(body.key()))
        .count();
  }

  /** The firm or club that the sentence right before is about, where this one names none. */
  private Optional<Entity> before(int at, Set<String> classes) {
    if (at == 0 || !bodies(trees.get(at)).isEmpty()) {
      return Optional.empty();
    }
    SentenceTree before = trees.get(at - 1);
    return bodies(before).size() == 1
        ? subject(before)
            .filter(body -> classes.contains(body.entityClass().localName()))
            .filter(body -> OWN.contains(body.entityClass()))
        : Optional.empty();
  }

  private static Set<EntityKey> bodies(SentenceTree tree) {
    return tree.referents().stream()
        .map(Referent::entity)
        .filter(entity -> entity.is(EntityType.ORGANIZATION))
        .map(Entity::key)
        .collect(Collectors.toSet());
  }

  /** Whom or what the main clause of a sentence is about. */
  private static Optional<Entity> subject(SentenceTree tree) {
    int root = Clauses.root(tree);
    return root < 0
        ? Optional.empty()
        : tree.child(root, "nsubj")
            .or(() -> tree.child(root, "nsubj:pass"))
            .flatMap(tree::referent)
            .map(Referent::entity);
  }
}
