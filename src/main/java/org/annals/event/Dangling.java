package org.annals.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Phrases;
import org.annals.coreference.PersonNouns;
import org.annals.entity.Entity;
import org.annals.label.Participants;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Tells labels with a pronoun of which no word of theirs says what it stands for: "the mayor said
 * she would consider it", "Acme built the houses for them".
 */
final class Dangling {
  private static final Set<String> AROUND =
      Set.of("with", "behind", "before", "around", "between", "among", "under", "about", "after");

  /** "Small Appetites", of her memoir. */
  private static final Pattern TITLE = Pattern.compile("\\p{Lu}.* \\p{Lu}.*");

  /** The name of a class before the words of a label. */
  private static final Pattern CLASS = Pattern.compile("^[^\u201c:]*: \u201c");

  /** "Raised $4,000, half of it from a foundation". */
  private static final Pattern SUM = Pattern.compile("\\p{Sc}\\d");

  /** "Has closed nine mills, among them that of Leeds": what stands before the comma. */
  private static final Pattern AMONG = Pattern.compile("\\p{L}, among $");

  private final Set<String> persons = new PersonNouns().listed();
  private final Set<String> givenNames =
      DataFile.lines("/names/given-names.tsv").stream()
          .map(line -> line.split("\t", -1)[0])
          .collect(Collectors.toUnmodifiableSet());
  private final Set<String> bodies = DataFile.words("/label/speaking-things.txt");
  private final Set<String> measures = DataFile.words("/label/measures.txt");

  /** Whether the label has such a word. */
  boolean is(Event event, Candidate candidate) {
    SentenceTree tree = candidate.tree();
    boolean isPortion =
        Governors.subject(tree, candidate.told().head())
            .filter(word -> Portions.is(tree, word) && !candidate.counts(word))
            .filter(word -> before(event.label(), tree, word).isPresent())
            .isPresent();
    return isPortion
        || IntStream.range(0, tree.size())
            .filter(word -> OpenWord.is(tree, word) && !isOfNamed(event, candidate, word))
            .filter(word -> !isAnswered(event, candidate, word))
            .anyMatch(word -> isUntold(event, tree, word));
  }

  /** "Denied this in evidence: the mill was sold": the label says what. */
  private static boolean isAnswered(Event event, Candidate candidate, int word) {
    int verb = candidate.told().head();
    return event.said().isPresent()
        && candidate.tree().head(word) == verb
        && candidate.tree().isA(word, "obj")
        && Answers.isAnswer(candidate.tree(), verb);
  }

  /** "One of her pupils, Carl Roe, left": the name says enough. */
  private static boolean isOfNamed(Event event, Candidate candidate, int owner) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    Participants who = event.participants();
    boolean isDone = Passives.is(tree, verb);
    boolean isNamed =
        !(isDone ? who.patients() : who.agents()).isEmpty()
            || (isDone ? who.unnamedPatients() : who.unnamedAgents())
                .stream().anyMatch(words -> TITLE.matcher(words).matches());
    return isNamed
        && (tree.isA(owner, "nmod:poss") || tree.isA(owner, "nmod"))
        && Governors.subject(tree, verb).filter(s -> tree.isWithin(owner, s)).isPresent();
  }

  private boolean isUntold(Event event, SentenceTree tree, int word) {
    OpenWord kind = OpenWord.of(tree, word);
    int doer = doer(tree, word);
    return before(event.label(), tree, word)
        .map(told -> CLASS.matcher(told).replaceFirst(""))
        .filter(told -> !told.contains(": ") && !SUM.matcher(told).find())
        .filter(told -> !AMONG.matcher(told).find())
        .filter(told -> !isNamed(tree, told, kind, doer))
        .filter(told -> !isTaking(event.participants(), told, kind, doer))
        .filter(
            told ->
                IntStream.range(0, word)
                    .filter(noun -> noun != doer && !isBelow(tree, word, noun))
                    .noneMatch(
                        noun -> isNounOf(tree, noun, kind) && holds(told, tree.surface(noun))))
        .isPresent();
  }

  /** Who does what is done to the word: it stands for another. */
  private static int doer(SentenceTree tree, int word) {
    if (tree.isA(word, "nmod:poss")
        || tree.isA(word, "nsubj")
        || tree.hasChild(word, "case", AROUND)) {
      return SentenceTree.ROOT;
    }
    int verb = tree.head(word);
    while (verb != SentenceTree.ROOT && tree.pos(verb) != PartOfSpeech.VERB) {
      verb = tree.head(verb);
    }
    return verb == SentenceTree.ROOT
        ? verb
        : Governors.subject(tree, verb).orElse(SentenceTree.ROOT);
  }

  /** Whether it stands in the phrase of a noun: "ways to pay for them". */
  private static boolean isBelow(SentenceTree tree, int word, int noun) {
    int at = word;
    while (at != noun && tree.head(at) != SentenceTree.ROOT) {
      if (tree.isA(at, "advcl") || tree.isA(at, "ccomp")) {
        return false;
      }
      at = tree.head(at);
    }
    return at == noun;
  }

  /** The words of a label before a word of the sentence; none where the label does not have it. */
  private static Optional<String> before(String label, SentenceTree tree, int word) {
    String next = word + 1 < tree.size() ? tree.surface(word + 1) : "";
    String behind =
        next.matches("[\\p{L}\\p{N}].*") ? " " + Pattern.quote(next) : "(?![\\p{L}\u2019:])";
    Matcher found =
        Pattern.compile("(?iu)(?<![\\p{L}\u2019-])" + Pattern.quote(tree.surface(word)) + behind)
            .matcher(label);
    return found.find() ? Optional.of(label.substring(0, found.start())) : Optional.empty();
  }

  private static boolean holds(String told, String word) {
    return Pattern.compile("(?iu)(?<![\\p{L}])" + Pattern.quote(word) + "(?![\\p{L}])")
        .matcher(told)
        .find();
  }

  /** Whether a name before it may be what it stands for. */
  private boolean isNamed(SentenceTree tree, String told, OpenWord kind, int doer) {
    List<Entity> names =
        tree.referents().stream()
            .filter(r -> doer == SentenceTree.ROOT || !r.span().overlaps(tree.span(doer)))
            .filter(r -> told.contains(r.entity().label()) || isSaid(tree, told, r))
            .map(Referent::entity)
            .distinct()
            .toList();
    long sure = names.stream().filter(this::isPerson).count();
    return switch (kind) {
      case PERSON -> !names.isEmpty();
      case THING, PLACE -> names.size() > sure;
      case MANY -> names.size() > sure || sure + people(tree, told) > 1;
    };
  }

  /** Whether a name stands there as the sentence has it. */
  private static boolean isSaid(SentenceTree tree, String told, Referent name) {
    return name.kind() == Referent.Kind.NAMED
        && !name.entity().is(EntityType.PLACE)
        && holds(told, name.span().of(tree.text()));
  }

  /** Whether it is so by its given name: companies are taken for people too. */
  private boolean isPerson(Entity entity) {
    String label = entity.label();
    return entity.is(EntityType.PERSON)
        && label.indexOf(' ') > 0
        && givenNames.contains(label.substring(0, label.indexOf(' ')));
  }

  /** How many people without a name a text tells of. */
  private long people(SentenceTree tree, String told) {
    return IntStream.range(0, tree.size())
        .filter(noun -> tree.pos(noun) == PartOfSpeech.NOUN && persons.contains(tree.lemma(noun)))
        .filter(noun -> holds(told, tree.surface(noun)))
        .count();
  }

  /** Whether one who takes part, of whom another sentence speaks, may be what it stands for. */
  private static boolean isTaking(Participants who, String told, OpenWord kind, int doer) {
    String lower = told.toLowerCase(Locale.ROOT);
    boolean isSomebody =
        Stream.concat(who.unnamedAgents().stream(), who.unnamedPatients().stream())
            .map(words -> words.toLowerCase(Locale.ROOT))
            .filter(
                words ->
                    kind == OpenWord.PERSON
                        || (doer == SentenceTree.ROOT && words.contains("\u2019s ")))
            .anyMatch(lower::contains);
    boolean isBody =
        kind != OpenWord.PERSON
            && doer == SentenceTree.ROOT
            && Stream.concat(who.agents().stream(), who.patients().stream())
                .filter(one -> !one.is(EntityType.PERSON))
                .anyMatch(one -> told.contains(one.label()));
    return isSomebody || isBody;
  }

  private boolean isNounOf(SentenceTree tree, int noun, OpenWord kind) {
    boolean isNoun =
        tree.pos(noun) == PartOfSpeech.NOUN
            || (tree.pos(noun) == PartOfSpeech.PROPN && !tree.isInName(noun));
    boolean isMany =
        !tree.lower(noun).equals(tree.lemma(noun)) || tree.child(noun, "conj").isPresent();
    boolean isCounted = tree.child(noun, "nummod").isPresent();
    boolean isPerson = persons.contains(tree.lemma(noun)) && !bodies.contains(tree.lemma(noun));
    boolean isMeasure = measures.contains(tree.lemma(noun)) && kind == OpenWord.THING;
    boolean isThing = isNoun && !isMeasure && !Phrases.isTime(tree, noun);
    return isThing
        && switch (kind) {
          case THING, PLACE -> !isPerson;
          case PERSON -> isPerson || tree.isA(noun, "nsubj");
          case MANY -> isMany || isCounted || !isPerson;
        };
  }
}
