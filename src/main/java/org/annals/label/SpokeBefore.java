package org.annals.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.annals.clause.Governors;
import org.annals.clause.Paragraphs;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Says whom a pronoun means that has no name: "The council denied it. It said that". Whoever the
 * sentence before lets speak goes on speaking in the same paragraph.
 */
public final class SpokeBefore {
  private static final Set<String> SAYING = DataFile.words("/clause/report-verbs.txt");
  private static final Set<String> CLAIMING = DataFile.words("/label/claim-verbs.txt");
  private static final Set<String> THINGS = DataFile.words("/label/speaking-things.txt");
  private static final Map<String, String> PERSONS = persons();
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Map<String, String> PRONOUNS = Map.of("he", "m", "she", "f", "it", "it");

  private static final Set<String> CONTRASTING = Set.of("though", "although", "while", "whereas");

  private final Described described = new Described();
  private final List<Map<Integer, String>> meant = new ArrayList<>();

  /**
   * One who speaks.
   *
   * @param words without an article
   * @param kind "m", "f", "u" for a person of either, "it" for a body or a writing
   */
  private record Voice(String words, String kind) {
    boolean isMeantBy(String pronoun) {
      String of = PRONOUNS.getOrDefault(pronoun, "");
      return kind.equals("u") ? of.equals("m") || of.equals("f") : of.equals(kind);
    }
  }

  /** Of all sentences of a document, in order. */
  public SpokeBefore(List<SentenceTree> trees) {
    Optional<Voice> speaking = Optional.empty();
    for (int i = 0; i < trees.size(); i++) {
      SentenceTree tree = trees.get(i);
      Optional<Voice> before = i > 0 && goesOn(trees.get(i - 1), tree) ? speaking : none();
      Map<Integer, String> here = new HashMap<>(before.map(v -> read(tree, v)).orElse(Map.of()));
      readInside(tree).forEach(here::putIfAbsent);
      meant.add(here);
      speaking = here.isEmpty() ? voice(tree) : before;
    }
  }

  /** The words for the pronoun that is the subject of this verb of saying. */
  Optional<String> of(int sentence, int verb) {
    return Optional.ofNullable(meant.get(sentence).get(verb));
  }

  /** Which verbs of a sentence have such a subject. */
  public IntPredicate in(int sentence) {
    return verb -> meant.get(sentence).containsKey(verb);
  }

  private static Optional<Voice> none() {
    return Optional.empty();
  }

  /** Whether a noun in its base form is one for a person. */
  static boolean isPerson(String lemma) {
    return PERSONS.containsKey(lemma);
  }

  /** Whether a noun in its base form is one for a body or writing that may say something. */
  public static boolean isThing(String lemma) {
    return THINGS.contains(lemma);
  }

  private static Map<String, String> persons() {
    Map<String, String> persons = new HashMap<>();
    DataFile.lines("/coreference/persons.tsv")
        .forEach(line -> persons.put(line.split("\t", -1)[0], line.split("\t", -1)[1]));
    return Map.copyOf(persons);
  }

  private static boolean goesOn(SentenceTree before, SentenceTree tree) {
    return before.sentence().kind() == tree.sentence().kind() && Paragraphs.isOne(before, tree);
  }

  /** The pronouns of a sentence that mean the one who spoke, by their verbs. */
  private static Map<Integer, String> read(SentenceTree tree, Voice voice) {
    Map<Integer, String> found = new HashMap<>();
    for (int verb = 0; verb < tree.size(); verb++) {
      if (isSaying(tree, verb) && tree.children(verb, SUBJECTS).size() == 1) {
        int at = verb;
        Governors.subject(tree, verb)
            .filter(subject -> tree.referent(subject).isEmpty())
            .filter(subject -> tree.children(subject).isEmpty())
            .filter(subject -> voice.isMeantBy(tree.lower(subject)))
            .filter(subject -> isFirst(tree, subject))
            .ifPresent(_ -> found.put(at, voice.words()));
      }
    }
    return found;
  }

  /** "The company paid, though it has always maintained that": of the main subject. */
  private Map<Integer, String> readInside(SentenceTree tree) {
    Map<Integer, String> found = new HashMap<>();
    for (int verb = 0; verb < tree.size(); verb++) {
      int main = tree.head(verb);
      boolean isBehind =
          tree.isA(verb, "advcl")
              && main != SentenceTree.ROOT
              && main < verb
              && isOfSaying(tree, verb)
              && tree.hasChild(verb, "mark", CONTRASTING);
      int at = verb;
      if (isBehind) {
        Governors.subject(tree, main)
            .filter(noun -> tree.referent(noun).isEmpty())
            .flatMap(noun -> voice(tree, noun, main))
            .filter(voice -> isMeant(tree, at, voice))
            .ifPresent(voice -> found.put(at, voice.words()));
      }
    }
    return found;
  }

  private static boolean isMeant(SentenceTree tree, int verb, Voice voice) {
    return tree.children(verb, Set.of("nsubj")).stream()
        .filter(subject -> tree.referent(subject).isEmpty())
        .anyMatch(subject -> voice.isMeantBy(tree.lower(subject)));
  }

  /** Whether no other one is named or described outside the words that are said. */
  private static boolean isFirst(SentenceTree tree, int pronoun) {
    int verb = tree.head(pronoun);
    return tree.children(verb).stream()
        .filter(child -> child < pronoun && !tree.isA(child, "ccomp"))
        .noneMatch(child -> tree.referent(child).isPresent());
  }

  /** Whether a verb of saying stands in a main clause. */
  public static boolean isSaying(SentenceTree tree, int verb) {
    boolean isMain =
        tree.head(verb) == SentenceTree.ROOT
            || tree.isA(verb, "parataxis")
            || (tree.isA(verb, "conj") && tree.head(tree.head(verb)) == SentenceTree.ROOT);
    return isMain && isOfSaying(tree, verb);
  }

  /** Whether a word is a verb of saying or of holding for true. */
  static boolean isOfSaying(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && (SAYING.contains(tree.lemma(verb)) || CLAIMING.contains(tree.lemma(verb)));
  }

  /**
   * Who speaks in a sentence and has no name; a body or writing that it is about may speak next.
   */
  private Optional<Voice> voice(SentenceTree tree) {
    List<Voice> found = new ArrayList<>();
    for (int verb = 0; verb < tree.size(); verb++) {
      int at = verb;
      boolean isSaying = isSaying(tree, verb);
      if (isSaying || tree.head(verb) == SentenceTree.ROOT) {
        tree.children(verb, SUBJECTS).stream()
            .filter(subject -> tree.referent(subject).isEmpty())
            .flatMap(subject -> voice(tree, subject, at).stream())
            .filter(voice -> isSaying || voice.kind().equals("it"))
            .forEach(found::add);
      }
    }
    boolean isOne = found.stream().distinct().count() == 1;
    return isOne ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean isNamedBeside(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("appos", "flat")).stream()
        .anyMatch(
            name ->
                tree.isInName(name)
                    || tree.children(name, Set.of("appos", "flat")).stream()
                        .anyMatch(tree::isInName));
  }

  private Optional<Voice> voice(SentenceTree tree, int noun, int verb) {
    boolean isPlural = !tree.lower(noun).equals(tree.lemma(noun));
    boolean isNoun =
        (tree.pos(noun) == PartOfSpeech.NOUN || tree.pos(noun) == PartOfSpeech.PROPN)
            && !tree.isInName(noun)
            && tree.child(noun, "conj").isEmpty();
    String kind = THINGS.contains(tree.lemma(noun)) ? "it" : PERSONS.get(tree.lemma(noun));
    return isPlural || !isNoun || kind == null || isNamedBeside(tree, noun)
        ? Optional.empty()
        : described.words(tree, noun, verb, List.of()).map(words -> new Voice(words, kind));
  }

  /** The same participants, with who speaks. */
  public Participants with(Participants who, int sentence, Told told) {
    return who.agents().isEmpty() && who.unnamedAgents().isEmpty()
        ? of(sentence, told.head())
            .map(
                words ->
                    new Participants(
                        who.agents(),
                        who.patients(),
                        who.places(),
                        List.of(words),
                        who.unnamedPatients()))
            .orElse(who)
        : who;
  }
}
