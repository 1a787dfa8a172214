package org.annals.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.attribution.Speaker;
import org.annals.attribution.Stance;
import org.annals.clause.Destinations;
import org.annals.clause.Provisions;
import org.annals.dating.When;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.label.Circumstances;
import org.annals.label.ClaimNouns;
import org.annals.label.EventLabel;
import org.annals.label.Participants;
import org.annals.label.SaidWords;
import org.annals.label.SpokeBefore;
import org.annals.name.EntityType;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * An event on its way: a telling with what belongs to it, and other tellings of the same event
 * taken in.
 *
 * @param sentence the place of its tree in the document
 */
record Candidate(
    int sentence,
    SentenceTree tree,
    Told told,
    Optional<Entity> named,
    List<Sentence> evidence,
    Participants participants,
    When when,
    List<Quantity> quantities,
    Stance stance) {
  private static final Set<String> VAGUE = Set.of("any", "no", "some");
  private static final Set<String> SOURCE = Set.of("according");
  private static final Set<String> OF = Set.of("of", "by");
  private static final Set<String> GOALS = Set.of("xcomp", "obl");
  private static final Set<String> HELD = Set.of("ccomp", "xcomp");
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

  /**
   * What a number says of somebody or of a place, as a fact of no time: "aged 34", "with 900
   * inhabitants".
   */
  static Candidate ofNumber(
      SentenceTree tree, int sentence, Told told, Entity who, Quantity number) {
    return new Candidate(
        sentence,
        tree,
        told,
        Optional.empty(),
        List.of(tree.sentence()),
        new Participants(List.of(who), List.of(), List.of(), List.of(), List.of()),
        When.UNKNOWN,
        List.of(number),
        Stance.ASSERTED);
  }

  /** When it happens or begins. */
  Optional<PartialDate> time() {
    return when.begins();
  }

  /** Whether it is told by a noun. */
  boolean isNominal() {
    return named.isEmpty() && tree.pos(told.head()) != PartOfSpeech.VERB;
  }

  /** Whether it is told by a noun that points back: "the march", "this arrest". */
  boolean pointsBack() {
    return !isPlural() && points() && !isDated() && !isDescribed();
  }

  /** Whether it only points back at several: "these protests", and nothing new is said of them. */
  boolean recalls() {
    return isPlural() && points() && weight() == 0;
  }

  private boolean isPlural() {
    return !tree.lower(told.head()).equals(tree.lemma(told.head()));
  }

  /** "The war in Spain", "the battle for the title": not the one that was told before. */
  private boolean isDescribed() {
    return tree.children(told.head(), Set.of("nmod")).stream()
        .anyMatch(more -> !tree.hasChild(more, "case", OF));
  }

  /** "The strike of 1912". */
  private boolean isDated() {
    return tree.children(told.head(), Set.of("nmod", "nmod:unmarked")).stream()
        .anyMatch(child -> tree.lower(child).matches("1[0-9]{3}|20[0-9]{2}"));
  }

  private boolean points() {
    return isNominal()
        && tree.children(told.head(), Set.of("det")).stream()
            .anyMatch(child -> POINTING.contains(tree.lower(child)));
  }

  /** The same, told in this way of this time. */
  Candidate told(Stance how, When when) {
    return new Candidate(
        sentence, tree, told, named, evidence, participants, when, quantities, how);
  }

  /** The same with a number more. */
  Candidate and(Quantity number) {
    List<Quantity> numbers = new ArrayList<>(quantities);
    numbers.add(number);
    return new Candidate(
        sentence, tree, told, named, evidence, participants, when, List.copyOf(numbers), stance);
  }

  /** The same; of "it said" with what the sentence before lets speak. */
  Candidate saidBy(SpokeBefore before) {
    Participants who = before.with(participants, sentence, told);
    return new Candidate(sentence, tree, told, named, evidence, who, when, quantities, stance);
  }

  /** What somebody says is not told by the same one: "Section 8, he wrote, makes it a crime". */
  Stance ownWords(Stance how) {
    if (isOfSource()) {
      return new Stance(List.of(), how.polarity(), how.modality());
    }
    boolean isOwn =
        !HELD.contains(tree.relation(told.head()))
            && how.speakers().size() == 1
            && isOfSelf(how.speakers().getFirst());
    return isOwn ? new Stance(List.of(), how.polarity(), how.modality()) : how;
  }

  private boolean isOfSelf(Speaker speaker) {
    boolean isClaim = ClaimNouns.isOwned(tree, told.head());
    return switch (speaker) {
      case Speaker.Named(var entity) ->
          (told.isUtterance() || isClaim)
              && participants.agents().stream().anyMatch(a -> a.key().equals(entity.key()));
      case Speaker.Described(var words) -> isClaim && participants.unnamedAgents().contains(words);
    };
  }

  /** "According to a study published on Tuesday": it does not itself say so. */
  private boolean isOfSource() {
    int at = told.head();
    while (tree.head(at) != SentenceTree.ROOT) {
      int above = tree.head(at);
      if (tree.relation(at).startsWith("acl") && tree.hasChild(above, "case", SOURCE)) {
        return true;
      }
      at = above;
    }
    return false;
  }

  /**
   * A bare noun without anybody, any place, number or time names a practice: "raids must end",
   * "women voted".
   */
  boolean isGeneric() {
    boolean definite =
        tree.children(told.head(), Set.of("det", "nmod:poss")).stream()
            .anyMatch(child -> !VAGUE.contains(tree.lower(child)));
    boolean isPractice =
        tree.lemma(told.head()).equals("vote") && tree.children(told.head(), GOALS).isEmpty();
    return (tree.pos(told.head()) == PartOfSpeech.NOUN || isPractice)
        && !definite
        && weight() == 0
        && !Provisions.is(tree, told.head());
  }

  /** How many places are known where it happens or for which somebody sets out. */
  int wheres() {
    long goals =
        Destinations.goals(tree, told.head()).stream()
            .flatMap(goal -> tree.referent(goal).stream())
            .filter(goal -> goal.entity().is(EntityType.PLACE))
            .count();
    return participants.places().size() + (int) goals;
  }

  /** Whether nobody and no place is known by name. */
  boolean isOfNobody() {
    return participants.isEmpty() && wheres() == 0;
  }

  /** Whether it is known who does it. */
  boolean hasAgent() {
    return !participants.agents().isEmpty() || !participants.unnamedAgents().isEmpty();
  }

  /** Whether a word is the number of those whose noun is known: "29 of them", of the protesters. */
  boolean counts(int word) {
    return quantities.stream().anyMatch(q -> q.head() == word && !q.counted().isEmpty());
  }

  /** How much is known of it. */
  int weight() {
    return participants.agents().size()
        + participants.patients().size()
        + wheres()
        + (time().isPresent() ? 1 : 0)
        + quantities.size();
  }

  /** The two as one, told where more is known, else where it is told first. */
  Candidate with(Candidate other) {
    boolean isLess = other.weight() > weight();
    Candidate best = isLess ? other : this;
    Candidate rest = isLess ? this : other;
    List<Sentence> sentences = new ArrayList<>(evidence);
    other.evidence.stream().filter(s -> !sentences.contains(s)).forEach(sentences::add);
    List<Quantity> numbers = new ArrayList<>(quantities);
    other.quantities.stream().filter(q -> !numbers.contains(q)).forEach(numbers::add);
    return new Candidate(
        best.sentence,
        best.tree,
        best.told,
        named.or(other::named),
        sentences,
        union(best.participants, rest.participants),
        when.or(other.when),
        numbers,
        best.stance);
  }

  private static Participants union(Participants best, Participants other) {
    return new Participants(
        union(best.agents(), other.agents()),
        union(best.patients(), other.patients()),
        union(best.places(), other.places()),
        unnamed(best.agents(), best.unnamedAgents(), other.agents(), other.unnamedAgents()),
        unnamed(
            best.patients(), best.unnamedPatients(), other.patients(), other.unnamedPatients()));
  }

  /** "The student" of one telling is whom the other names. */
  private static List<String> unnamed(
      List<Entity> named, List<String> words, List<Entity> otherNamed, List<String> otherWords) {
    if (named.isEmpty()) {
      return otherNamed.isEmpty() ? (words.isEmpty() ? otherWords : words) : List.of();
    }
    return words;
  }

  private static List<Entity> union(List<Entity> some, List<Entity> more) {
    Map<EntityKey, Entity> all = new LinkedHashMap<>();
    some.forEach(entity -> all.putIfAbsent(entity.key(), entity));
    more.forEach(entity -> all.putIfAbsent(entity.key(), entity));
    return List.copyOf(all.values());
  }

  /**
   * The finished event.
   *
   * @param beside all of its sentence
   */
  Event event(Optional<Event.Whole> whole, List<Candidate> beside) {
    Optional<SecondHalf> half = SecondHalf.told(tree, told);
    boolean isBare = named.isPresent() || half.isPresent();
    Set<Integer> heads = beside.stream().map(e -> e.told().head()).collect(Collectors.toSet());
    return new Event(
        told.type(),
        named,
        told.span(),
        evidence,
        FullerWords.of(tree, told.head(), participants),
        isBare
            ? List.of()
            : SecondHalves.outside(tree, told, Involved.in(tree, told, stance, heads)),
        isBare ? List.of() : Circumstances.of(tree, told, participants, when, heads),
        when,
        quantities,
        stance,
        whole,
        named
            .map(Entity::label)
            .or(() -> half.map(one -> one.label(tree)))
            .orElseGet(() -> EventLabel.of(tree, told, participants, stance, when)),
        SaidWords.of(tree, told),
        told.confidence());
  }
}
