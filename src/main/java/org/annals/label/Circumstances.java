package org.annals.label;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.clause.Coordinates;
import org.annals.clause.Destinations;
import org.annals.clause.Passives;
import org.annals.dating.When;
import org.annals.entity.Entity;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Further parts of what a verb tells, each with the preposition that says which part it is: "to a
 * clinic", "from a bank", "with costs", "as a national monument", "by selling the mill".
 */
public final class Circumstances {
  /** From which probability on the network takes a word for a time. */
  private static final double TIME = 0.5;

  private static final Set<String> BECOMING = Set.of("become", "remain");
  private static final Set<String> APPOSED = Set.of("appos");
  private static final Set<String> CLAUSES = Set.of("advcl", "xcomp");

  /** What stands before a source, something compared, or what has no part in it. */
  private static final Set<String> APART =
      Set.of(
          "according",
          "like",
          "unlike",
          "than",
          "except",
          "besides",
          "despite",
          "including",
          "such",
          "if");

  private static final Set<String> OF_NOUNS =
      Set.of(
          "for", "with", "from", "over", "after", "before", "during", "between", "without", "as");

  /** Prepositions that need no date behind them: "after talks". */
  private static final Set<String> EVENTFUL =
      Set.of("after", "before", "during", "since", "until", "till", "throughout", "following");

  private static final Pattern CALENDAR =
      Pattern.compile(
          "\\d.*|mid-.*|january|february|march|april|may|june|july|august|september|october|november"
              + "|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|midnight|noon|dawn|dusk|now"
              + "|today|yesterday|tomorrow|then|that|this|(?:year|month|week|day|decade|centur(?:y|ie)"
              + "|season|spring|summer|autumn|winter|fall|morning|evening|night|afternoon|hour|minute"
              + "|moment|time|weekend|date|age|period|while)s?");

  private static final Pattern ARTICLE = Pattern.compile("^(?:a|an|the) ");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:early|mid|late|the|\\p{Lu}\\p{L}+|[0-9]{1,2}),? )*(?:1[0-9]{3}|20[0-9]{2})");

  private final SentenceTree tree;
  private final Told told;
  private final Participants participants;
  private final When when;
  private final Set<Integer> events;
  private final NounWords nouns;
  private final Set<String> found = new LinkedHashSet<>();

  private Circumstances(
      SentenceTree tree, Told told, Participants participants, When when, Set<Integer> events) {
    this.tree = tree;
    this.told = told;
    this.participants = participants;
    this.when = when;
    this.events = events;
    this.nouns = new NounWords(tree, told.head());
  }

  /**
   * In the order of the text; none of those who take part, of the places and of the time.
   *
   * @param events heads of all events of the sentence, which have their own
   */
  public static List<String> of(
      SentenceTree tree, Told told, Participants participants, When when, Set<Integer> events) {
    Circumstances all = new Circumstances(tree, told, participants, when, events);
    for (int child : tree.children(told.head())) {
      if (tree.isA(child, "obl") || all.isOfNoun(child)) {
        all.phrase(child);
      } else if (CLAUSES.contains(tree.relation(child))) {
        all.clause(child);
      }
      all.manner(child);
      all.length(child);
    }
    all.which();
    Tails.of(tree, told.head()).forEach(all::tail);
    all.asBehindName();
    return List.copyOf(all.found);
  }

  /** "The arrest of Bo Li for fraud". */
  private boolean isOfNoun(int child) {
    return tree.pos(told.head()) == PartOfSpeech.NOUN
        && tree.isA(child, "nmod")
        && child > told.head()
        && tree.hasChild(child, "case", OF_NOUNS);
  }

  /** "Is serving eleven years", "left a day after it closed". */
  private void length(int object) {
    MeasuredTimes.clause(tree, told.head(), object).filter(this::isNew).ifPresent(found::add);
    if (tree.isA(object, "obj") && participants.unnamedPatients().isEmpty()) {
      MeasuredPhrases.length(tree, object).filter(this::isNew).ifPresent(found::add);
    }
  }

  private void manner(int child) {
    if (tree.pos(told.head()) == PartOfSpeech.VERB && !told.span().overlaps(tree.span(child))) {
      new Manners(tree, told.head()).of(child).filter(this::isNew).ifPresent(found::add);
    }
  }

  private void phrase(int noun) {
    Optional<String> before = Prepositions.of(tree, told.head(), noun);
    if (before.isEmpty() || isOther(noun) || MeasuredTimes.isTold(before.get(), when)) {
      return;
    }
    if (isTime(noun, before.get())) {
      TimesBeside.of(tree, noun, when).filter(this::isNew).ifPresent(found::add);
      return;
    }
    List<String> nouns =
        Coordinates.of(tree, told.head(), noun).stream()
            .filter(each -> each == noun || Prepositions.isHeld(tree, told.head(), each))
            .flatMap(
                each ->
                    noun(each)
                        .filter(this::isNew)
                        .map(words -> this.nouns.whole(each, words))
                        .stream())
            .toList();
    if (nouns.isEmpty()) {
      measured(noun, before.get());
    } else if (before.get().equals("between")) {
      found.add(before.get() + ' ' + String.join(" and ", nouns));
    } else {
      nouns.forEach(words -> found.add(before.get() + ' ' + words));
    }
  }

  /** Whether it is no circumstance, or one that is told in another way. */
  private boolean isOther(int noun) {
    return Prepositions.isOfDoer(tree, noun)
        || tree.hasChild(noun, "case", APART)
        || told.span().overlaps(tree.span(noun))
        || SomeOfThem.isThem(tree, noun)
        || Destinations.isOfGoal(tree, told.head(), noun);
  }

  /** "Hired Bo Li, a sailor, as a clerk", where the tree hangs the clerk on the sailor. */
  private void asBehindName() {
    tree.children(told.head(), Set.of("obj", "nsubj:pass")).stream()
        .flatMap(who -> Stream.concat(Stream.of(who), tree.children(who, APPOSED).stream()))
        .flatMap(beside -> tree.children(beside, Set.of("nmod")).stream())
        .filter(as -> tree.hasChild(as, "case", Set.of("as")))
        .filter(as -> tree.lower(Prepositions.cases(tree, as).getFirst() - 1).equals(","))
        .forEach(as -> nouns.words(as).filter(this::isNew).ifPresent(w -> found.add("as " + w)));
  }

  /** "Many of them to Leeds": not all to Leeds. */
  private void tail(String words) {
    found.removeIf(part -> words.endsWith(' ' + part));
    found.add(words);
  }

  /** "Leeds, from which she returned": from Leeds. */
  private void which() {
    int verb = told.head();
    Optional<Integer> noun = WhichBehind.antecedent(tree, verb);
    WhichBehind.preposition(tree, verb)
        .flatMap(
            mark ->
                noun.flatMap(this::noun)
                    .filter(this::isNew)
                    .map(words -> tree.lower(mark) + ' ' + words))
        .ifPresent(found::add);
  }

  private void measured(int noun, String before) {
    if (tree.pos(told.head()) == PartOfSpeech.VERB) {
      MeasuredPhrases.of(tree, noun, before).filter(this::isNew).ifPresent(found::add);
    }
  }

  private Optional<String> noun(int word) {
    Optional<Entity> entity = tree.referent(word).map(Referent::entity);
    return entity.isPresent()
        ? entity.filter(e -> !participants.keys().contains(e.key())).map(Entity::label)
        : nouns.words(word);
  }

  private boolean isNew(String words) {
    String bare = ARTICLE.matcher(words).replaceFirst("");
    return when.words().filter(time -> time.contains(bare)).isEmpty()
        && !DATE.matcher(words).matches()
        && Stream.concat(
                participants.unnamedAgents().stream(), participants.unnamedPatients().stream())
            .noneMatch(other -> WholeWords.in(other, bare));
  }

  /** "On Tuesday", but not "after talks". */
  private boolean isTime(int noun, String before) {
    return !MeasuredPhrases.isNoTime(tree, noun, before)
        && tree.roles().likelihood(told.head(), noun, Role.TIME).orElse(0) >= TIME
        && (!EVENTFUL.contains(tree.lower(Prepositions.cases(tree, noun).getFirst()))
            || CALENDAR.matcher(tree.lower(noun)).matches());
  }

  /** "To read botany", "by selling the mill", "declared a national monument". */
  private void clause(int verb) {
    Optional<Integer> mark = verb > told.head() ? OpenedClauses.mark(tree, verb) : Optional.empty();
    boolean isReason = mark.filter(word -> tree.lower(word).equals("because")).isPresent();
    if (!isReason && SaidWords.of(tree, told).isPresent()) {
      return;
    }
    if (mark.isEmpty() && tree.isA(verb, "advcl")) {
      new SideClauses(tree, told.head())
          .of(verb)
          .or(() -> along(verb))
          .filter(words -> !isToldAsTime(words))
          .ifPresent(found::add);
    }
    if (verb < told.head()) {
      return;
    }
    if (mark.isPresent()) {
      OpenedClauses.words(tree, verb, mark.get()).ifPresent(found::add);
    } else if (tree.isA(verb, "xcomp")) {
      complement(verb);
    }
  }

  /** What is no event itself. */
  private Optional<String> along(int clause) {
    return events.contains(clause) ? Optional.empty() : Participles.of(tree, told.head(), clause);
  }

  private void complement(int word) {
    if (tree.pos(word) == PartOfSpeech.NOUN && isCalled(word)) {
      String as = BECOMING.contains(tree.lemma(told.head())) ? "" : "as ";
      nouns.words(word).filter(this::isNew).ifPresent(words -> found.add(as + words));
    } else if ((!events.contains(word) || tree.lower(word).equals(tree.lemma(word)))
        && !told.span().overlaps(tree.span(word))) {
      Complements.of(tree, told.head(), word).ifPresent(found::add);
    }
  }

  /** "Until he died in 1966", where the time is until 1966. */
  private boolean isToldAsTime(String clause) {
    String opening = clause.split(" ", 2)[0];
    return (when.span().isKnown() && EVENTFUL.contains(opening))
        || when.words().filter(time -> List.of(time.split(" ")).contains(opening)).isPresent();
  }

  /** "Made her a minister", "became a port", but not "denied any wrongdoing". */
  private boolean isCalled(int noun) {
    boolean isBecoming = BECOMING.contains(tree.lemma(told.head()));
    boolean isOfOne =
        Passives.is(tree, told.head())
            || tree.child(noun, "nsubj").isPresent()
            || tree.children(told.head(), Set.of("obj")).stream().anyMatch(o -> o < noun);
    boolean isBare = tree.children(noun, Set.of("case", "cop")).isEmpty();
    return isBecoming || (isOfOne && isBare && !tree.lower(noun).endsWith("ing"));
  }
}
