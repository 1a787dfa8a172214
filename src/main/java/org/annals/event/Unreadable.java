package org.annals.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Unresolved;
import org.annals.entity.Entity;
import org.annals.label.Participants;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Tells events that nobody can understand without the sentences around them: "the state annexed
 * it", "both were bought by Acme", "the heirs have asked for them", "her owner refused".
 */
final class Unreadable {
  private static final int FAR = 6;
  private static final Set<String> LEADING = Set.of("for", "to", "with", "of", "on", "at", "about");
  private static final Set<String> SPEAKING = Set.of("i", "me", "we", "us", "you", "what");
  private static final Set<String> THIRD = Set.of("it", "them", "him", "her");
  private static final Set<String> RECIPROCAL = Set.of("each", "one");
  private static final Set<String> OTHER = Set.of("other", "another");
  private static final Set<String> FURTHER = Set.of("xcomp");
  private static final Set<String> THINGS = Set.of("obj", "iobj");
  private static final Set<String> OBLIQUE = Set.of("obl");

  /** Of which text a label tells. */
  private static final Pattern TITLE = Pattern.compile(" \\(\u201c.*\u201d\\)$");

  private static final Pattern OWNED =
      Pattern.compile(
          "^(?:.*: \u201c)?(?:[Tt]heir|[Hh]is|[Hh]er|[Ii]ts) "
              + "(?!(?:Hono|Lordship|Ladyship|Majest|Excellenc|Highness|Grace|Holiness|Eminence))");
  private static final Pattern SCORE = Pattern.compile("\\d+[-\u2013]\\d+");
  private static final Pattern NUMBER = Pattern.compile("[\\p{L}-]+|[1-9][\\d,]*");

  private Unreadable() {}

  /** Whether its label has a pronoun or a bare number for who does it or what it is done to. */
  static boolean is(Event event, Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    if (event.named().isPresent()
        || tree.pos(verb) != PartOfSpeech.VERB
        || isFixed(event, candidate)) {
      return false;
    }
    String label = TITLE.matcher(event.label()).replaceFirst("");
    Stream<Integer> unknown =
        Stream.concat(
            event.said().isPresent()
                ? Stream.empty()
                : core(tree, verb, event.participants()).filter(word -> !candidate.counts(word)),
            pronouns(tree, verb, event));
    return unknown.anyMatch(word -> isIn(label, tree.surface(word)))
        || (event.participants().isEmpty()
            && candidate.wheres() == 0
            && event.time().isEmpty()
            && isOfUnknown(tree, verb, label));
  }

  /** Whether when and where or how many, or for how much, is known: "sold it for $4 million". */
  private static boolean isFixed(Event event, Candidate candidate) {
    boolean isPlaced = !event.participants().places().isEmpty() || candidate.wheres() > 0;
    boolean isMeasured = isPlaced || !event.quantities().isEmpty();
    return (isMeasured && event.time().isPresent())
        || event.quantities().stream().anyMatch(Quantity::isMoney);
  }

  private static boolean isIn(String label, String word) {
    return Pattern.compile(
            "(?iu)(?<![\\p{L}\u2019'-])" + Pattern.quote(word) + "(?![\\p{L}\u2019':-])")
        .matcher(label)
        .find();
  }

  /** "Her owner refused". */
  private static boolean isOfUnknown(SentenceTree tree, int verb, String label) {
    return OWNED.matcher(label).find()
        && Governors.subject(tree, verb)
            .filter(subject -> Unresolved.isOfSomebody(tree, subject))
            .isPresent();
  }

  /** The words for those of whom nothing else is known. */
  private static Stream<Integer> core(SentenceTree tree, int verb, Participants who) {
    boolean isPassive = Passives.is(tree, verb);
    Stream<Integer> subject =
        Governors.subject(tree, verb).stream()
            .filter(
                word ->
                    isPassive
                        ? isOpen(tree, word, who.patients(), who.unnamedPatients())
                        : isOpen(tree, word, who.agents(), who.unnamedAgents()));
    Stream<Integer> objects =
        (isPassive ? List.<Integer>of() : objects(tree, verb))
            .stream().filter(word -> isOpen(tree, word, who.patients(), who.unnamedPatients()));
    return Stream.concat(subject, objects).filter(word -> isUnknown(tree, word));
  }

  /** Whether nobody is known but by this word. */
  private static boolean isOpen(
      SentenceTree tree, int word, List<Entity> named, List<String> unnamed) {
    return named.isEmpty() && unnamed.stream().allMatch(tree.lower(word)::equalsIgnoreCase);
  }

  /** The objects; where there are none, what a preposition right behind the verb has. */
  private static List<Integer> objects(SentenceTree tree, int verb) {
    List<Integer> objects = Governors.objects(tree, verb);
    return objects.isEmpty()
        ? tree.children(verb, OBLIQUE).stream()
            .filter(noun -> noun == verb + 2 && tree.hasChild(noun, "case", LEADING))
            .toList()
        : objects;
  }

  /** "Lent it to the town", "went back to washing it", "worked there", whatever else is known. */
  private static Stream<Integer> pronouns(SentenceTree tree, int verb, Event event) {
    Participants who = event.participants();
    boolean isAnswer = event.said().isPresent() && event.evidence().size() > 1;
    Stream<Integer> further =
        tree.children(verb, FURTHER).stream()
            .flatMap(
                below ->
                    Stream.concat(
                        Governors.objects(tree, below).stream(),
                        tree.children(below, OBLIQUE).stream()));
    Stream<Integer> there =
        tree.children(verb, Set.of("advmod")).stream()
            .filter(word -> tree.lower(word).equals("there"))
            .filter(_ -> who.places().isEmpty() && event.said().isEmpty())
            .filter(_ -> who.patients().isEmpty() && who.unnamedPatients().isEmpty());
    List<Integer> own = Governors.objects(tree, verb);
    boolean isOfThing = tree.children(verb, THINGS).stream().anyMatch(o -> !isOpen(tree, o));
    Stream<Integer> objects = isOfThing || isAnswer ? Stream.empty() : own.stream();
    return Stream.concat(
        Stream.concat(objects, further).filter(word -> isOpen(tree, word) && !isKnown(tree, word)),
        there);
  }

  private static boolean isOpen(SentenceTree tree, int word) {
    return THIRD.contains(tree.lower(word))
        && Unresolved.isPronoun(tree, word)
        && Earlier.object(tree, word) == word;
  }

  private static boolean isUnknown(SentenceTree tree, int word) {
    return !SPEAKING.contains(tree.lower(word))
        && !isReciprocal(tree, word)
        && !isPartOfKnown(tree, word)
        && !isKnown(tree, word)
        && !DoneByNobody.isNobody(tree, word)
        && (Unresolved.isPronoun(tree, word)
            || Unresolved.isPortion(tree, word)
            || isBareNumber(tree, word));
  }

  /** "Faced each other". */
  private static boolean isReciprocal(SentenceTree tree, int word) {
    return RECIPROCAL.contains(tree.lower(word - 1)) || OTHER.contains(tree.lower(word + 1));
  }

  /** "Most of the costs", "most of those detained". */
  private static boolean isPartOfKnown(SentenceTree tree, int word) {
    return tree.lower(word + 1).equals("of")
        && IntStream.range(word + 2, Math.min(word + FAR, tree.size()))
            .anyMatch(
                noun ->
                    tree.pos(noun) == PartOfSpeech.NOUN
                        || tree.isInName(noun)
                        || tree.lower(noun).equals("those"));
  }

  /** "Let it be known that he would come", "made it clear that he would", "made it 2-2". */
  private static boolean isKnown(SentenceTree tree, int word) {
    boolean isOfClause =
        tree.lower(word).equals("it")
            && (tree.lower(word + 2).equals("that") || tree.lower(word + 1).equals("that"));
    return isOfClause
        || tree.lower(word + 1).equals("be")
        || SCORE.matcher(tree.lower(word + 1)).matches();
  }

  /** "Acme had offered two", but not "Bo Li scored two". */
  private static boolean isBareNumber(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NUM
        && !tree.lemma(tree.head(word)).equals("score")
        && tree.children(word).isEmpty()
        && tree.referent(word).isEmpty()
        && NUMBER.matcher(tree.surface(word)).matches();
  }
}
