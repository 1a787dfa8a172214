package org.annals.coreference;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Says which body a pronoun stands for where the text says of it what holds of bodies alone: "Its
 * auditor resigned", "It employs 200 people", "Their goalkeeper saved two kicks".
 */
final class BodyPronouns {
  private static final String FILE = "/coreference/body-nouns.tsv";
  private static final double LEAD = 1.5;
  private static final Set<String> POSSESSIVE = Set.of("its", "their");
  private static final double WEIGHTY = 0.65;

  private static final Set<EntityClass> PLACES =
      Set.of(EntityClass.FACILITY, EntityClass.COUNTRY, EntityClass.REGION, EntityClass.CITY);

  /** By noun, whether bodies alone have it. */
  private static final Map<String, Boolean> NOUNS =
      DataFile.lines(FILE).stream()
          .skip(1)
          .map(line -> line.split("\t"))
          .collect(
              Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1].equals("only")));

  private static final WordList VERBS = WordList.load("body-verbs.txt");
  private static final WordList ARGUING = WordList.load("arguing-verbs.txt");

  /** What argues as bodies do. */
  private static final Set<String> WRITINGS =
      Set.of(
          "report",
          "book",
          "article",
          "paper",
          "study",
          "letter",
          "statement",
          "survey",
          "memo",
          "document",
          "editorial",
          "column",
          "essay",
          "pamphlet",
          "manifesto",
          "petition",
          "speech",
          "judgment",
          "judgement",
          "ruling",
          "decision",
          "brief",
          "submission",
          "leaflet",
          "poster");

  private final Discourse discourse;
  private final ThingTopic topic;
  private final NounClasses classes;
  private Optional<Antecedent> owner = Optional.empty();
  private int ownerAt;

  BodyPronouns(Discourse discourse, ThingTopic topic, NounClasses classes) {
    this.discourse = discourse;
    this.topic = topic;
    this.classes = classes;
  }

  /** What the text says of the body, and how far that tells it from other things. */
  private enum Told {
    NOTHING,
    ALSO,
    ONLY
  }

  /**
   * The body that "it", "its" or "their" stands for at the head of its sentence; nothing where it
   * is not sure.
   */
  Optional<Antecedent> resolve(SentenceTree tree, int word) {
    Told told = told(tree, word);
    Optional<Antecedent> beside = told == Told.NOTHING ? Optional.empty() : besideOwned(tree, word);
    if (beside.isPresent()) {
      return beside;
    }
    if (told == Told.NOTHING || !isFree(tree, word) || !bodies(discourse.now()).isEmpty()) {
      return Optional.empty();
    }
    boolean isOwner = !tree.lower(word).equals("it");
    Set<Antecedent> excluded = new Binding(tree, discourse.now()).excluded(word);
    return (isOwner ? chained() : Optional.<Antecedent>empty())
        .or(() -> before(tree, word, told))
        .filter(who -> !excluded.contains(who));
  }

  /** Takes note of what a pronoun stands for, for the next sentence. */
  void learn(SentenceTree tree, int word, Antecedent who) {
    if (!tree.lower(word).equals("it") && told(tree, word) != Told.NOTHING) {
      owner = Optional.of(who);
      ownerAt = discourse.clock();
    }
  }

  /** "Its offices are in Leeds, and it employs 200 people": the same. */
  private Optional<Antecedent> besideOwned(SentenceTree tree, int word) {
    int governing = Salience.governing(tree, word);
    return governing == SentenceTree.ROOT
        ? Optional.empty()
        : tree.child(governing, "nmod:poss")
            .filter(p -> POSSESSIVE.contains(tree.lower(p)))
            .flatMap(p -> discourse.now().stream().filter(o -> o.word() == p).findFirst())
            .map(Occurrence::who)
            .filter(who -> who instanceof Named && isBody(who));
  }

  /**
   * Whether no subject before the word is one that it may stand for: "Berg became its chairman".
   */
  private boolean isFree(SentenceTree tree, int word) {
    int governing = Salience.governing(tree, word);
    return governing == SentenceTree.ROOT
        ? word == 0 || tree.isA(word, "nsubj") || tree.isA(tree.head(word), "nsubj")
        : discourse.now().stream()
            .anyMatch(o -> o.word() == governing && o.who().isPerson() && !o.who().isThing());
  }

  private Told told(SentenceTree tree, int word) {
    int head = tree.head(word);
    if (tree.pos(word) != PartOfSpeech.PRON || head == SentenceTree.ROOT) {
      return Told.NOTHING;
    }
    return switch (tree.lower(word)) {
      case "its", "their" -> ofOwned(tree, word, head);
      case "it" ->
          tree.isA(word, "nsubj") && (isOfBodies(tree, head) || isArguing(tree, word, head))
              ? Told.ONLY
              : Told.NOTHING;
      default -> Told.NOTHING;
    };
  }

  /** "It argued that", where the sentence before speaks of nothing that can be read. */
  private boolean isArguing(SentenceTree tree, int word, int verb) {
    return tree.relation(word).equals("nsubj")
        && ARGUING.hasWord(tree, verb)
        && tree.child(verb, "aux:pass").isEmpty()
        && !isWritten();
  }

  /** Whether the sentence before speaks of what somebody has written. */
  private boolean isWritten() {
    return !discourse.past().isEmpty()
        && discourse.past().getFirst().stream()
            .map(Occurrence::who)
            .anyMatch(
                who -> who instanceof Described(String noun, var _) && WRITINGS.contains(noun));
  }

  /** Whether a verb says what bodies do, or what is done with bodies. */
  static boolean isOfBodies(SentenceTree tree, int verb) {
    return VERBS.hasWord(tree, verb);
  }

  /** Whether a noun in small letters is of what bodies have: "its auditor". */
  static boolean isOwnedByBodies(String noun) {
    return NOUNS.containsKey(noun);
  }

  /** Whether it is of what works and buildings have too: "its director". */
  static boolean isOwnedByWorks(String noun) {
    return !NOUNS.getOrDefault(noun, true);
  }

  private Told ofOwned(SentenceTree tree, int word, int noun) {
    Optional<Boolean> isOnly = Optional.ofNullable(NOUNS.get(tree.lower(noun)));
    boolean isOwner = tree.isA(word, "nmod") && noun > word;
    boolean isTheirs = tree.lower(word).equals("their") && !tree.isA(noun, "nsubj");
    return isOwner && !isTheirs
        ? isOnly.map(only -> only ? Told.ONLY : Told.ALSO).orElse(Told.NOTHING)
        : Told.NOTHING;
  }

  /** "Its auditor resigned. Its director left": of the same. */
  private Optional<Antecedent> chained() {
    return ownerAt == discourse.clock() - 1 ? owner : Optional.empty();
  }

  private Optional<Antecedent> before(SentenceTree tree, int word, Told told) {
    List<Occurrence> last = discourse.past().isEmpty() ? List.of() : discourse.past().getFirst();
    Map<Antecedent, Double> bodies = bodies(last);
    if (told == Told.ONLY) {
      bodies.keySet().removeIf(who -> isPlace(who) && bodies.getOrDefault(who, 0.0) < 1);
    }
    boolean isSeveral = tree.lower(word).equals("their");
    boolean isOfThing = told == Told.ALSO && !isSeveral && isAboutThing(last);
    if (isOfThing) {
      return Optional.empty();
    }
    if (bodies.isEmpty()) {
      return isSeveral ? Optional.empty() : topic().filter(_ -> isAlone(told));
    }
    return Ranking.best(bodies, _ -> true)
        .filter(best -> best.lead() >= LEAD)
        .map(Ranking.Best::who)
        .filter(who -> isFit(who, bodies.getOrDefault(who, 0.0), told == Told.ALSO || isSeveral));
  }

  private boolean isFit(Antecedent who, double weight, boolean mustLead) {
    if (!(who instanceof Named(Entity entity))) {
      return weight == 1;
    }
    boolean isOther = topic.entity().isPresent() && !topic.is(entity);
    double least = isPlace(who) || mustLead ? 1 : isOther ? WEIGHTY : 0;
    return weight >= least;
  }

  private static boolean isPlace(Antecedent who) {
    return who instanceof Named(Entity entity) && entity.is(EntityType.PLACE);
  }

  private Optional<Antecedent> topic() {
    return topic.entity().map(Named::new);
  }

  /** Whether the last sentences speak of no other body that the text can mean. */
  private boolean isAlone(Told told) {
    Set<Antecedent> all = new HashSet<>();
    discourse.past().forEach(sentence -> all.addAll(bodies(sentence).keySet()));
    all.removeIf(who -> told == Told.ONLY && isPlace(who));
    return all.stream().allMatch(this::isTopic);
  }

  private boolean isTopic(Antecedent who) {
    return who instanceof Named(Entity entity) && topic.is(entity);
  }

  private boolean isAboutThing(List<Occurrence> sentence) {
    return sentence.stream()
        .filter(o -> !isSum(o.who()))
        .anyMatch(o -> o.weight() >= WEIGHTY && o.who().isThing() && !isBody(o.who()));
  }

  /** "Will borrow £200m": nothing that has a director. */
  private static boolean isSum(Antecedent who) {
    return who instanceof Described(String noun, var _)
        && noun.chars().anyMatch(c -> Character.isDigit(c) || c == '\u00A3' || c == '$');
  }

  private Map<Antecedent, Double> bodies(List<Occurrence> sentence) {
    Map<Antecedent, Double> bodies = new LinkedHashMap<>();
    for (Occurrence o : sentence) {
      if (isBody(o.who())) {
        bodies.merge(o.who(), o.weight(), Math::max);
      }
    }
    return bodies;
  }

  private boolean isBody(Antecedent who) {
    return switch (who) {
      case Named(Entity entity) ->
          entity.is(EntityType.ORGANIZATION) || PLACES.contains(entity.entityClass());
      case Described(String noun, var _) ->
          classes.listed(noun).stream()
              .anyMatch(c -> c.type() == EntityType.ORGANIZATION || PLACES.contains(c));
    };
  }
}
