package org.annals.coreference;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.name.EntityType;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Finds what speaks for each of those for which "it" or "they" may stand. */
final class ThingClues {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> OBJECTS = Set.of("obj", "obl", "iobj");
  private static final Map<String, ThingClue> PARTS =
      Map.ofEntries(
          entry("nsubj", ThingClue.SUBJECT),
          entry("nsubj:pass", ThingClue.SUBJECT),
          entry("obj", ThingClue.OBJECT),
          entry("obl", ThingClue.OBLIQUE),
          entry("nmod", ThingClue.OWNED),
          entry("nmod:poss", ThingClue.OWNER),
          entry("conj", ThingClue.JOINED),
          entry("appos", ThingClue.BESIDE));
  private static final List<ThingClue> AGO =
      List.of(ThingClue.HERE, ThingClue.BEFORE, ThingClue.TWO, ThingClue.THREE);
  private static final double DEEP = 5;
  private static final double MANY = 8;
  private static final Set<String> MEASURES = DataFile.words("/label/measures.txt");
  private static final Set<String> TIMES = DataFile.words("/dating/time-units.txt");
  private static final WordList NO_THINGS = WordList.load("no-things.txt");
  private static final PersonNouns PERSONS = new PersonNouns();

  /** How many sentences back one may look. */
  static final int FURTHEST = AGO.size() - 1;

  private final List<SentenceTree> trees;

  /** Of the sentences of a document. */
  ThingClues(List<SentenceTree> trees) {
    this.trees = trees;
  }

  /**
   * What speaks for one of them.
   *
   * @param asked the pronoun
   * @param score how well both go together, as the network sees it
   * @param rank how many others stand between both
   */
  Map<ThingClue, Double> of(Spoken asked, Spoken one, double score, int rank) {
    Map<ThingClue, Double> clues = new EnumMap<>(ThingClue.class);
    SentenceTree tree = trees.get(one.sentence());
    int word = one.place().word();
    clues.put(ThingClue.SCORE, score);
    clues.put(AGO.get(asked.sentence() - one.sentence()), 1.0);
    clues.put(form(one), 1.0);
    clues.put(PARTS.getOrDefault(tree.relation(word), ThingClue.OTHER), 1.0);
    if (one.isNoun()) {
      noun(tree, word, clues);
    }
    beside(asked, one, clues);
    clues.put(ThingClue.DEPTH, Math.min(depth(tree, word), DEEP) / DEEP);
    clues.put(ThingClue.RANK, Math.min(rank, MANY) / MANY);
    return clues;
  }

  /** What speaks for it that a pronoun stands for none of them. */
  Map<ThingClue, Double> ofNothing(Spoken asked, double score) {
    Map<ThingClue, Double> clues = new EnumMap<>(ThingClue.class);
    SentenceTree tree = trees.get(asked.sentence());
    int word = asked.place().word();
    int head = tree.head(word);
    clues.put(ThingClue.NOTHING, 1.0);
    clues.put(ThingClue.NOTHING_SCORE, score);
    put(clues, ThingClue.NOTHING_BE, head == SentenceTree.ROOT || tree.lemma(head).equals("be"));
    put(clues, ThingClue.NOTHING_OWNER, tree.isA(word, "nmod:poss"));
    put(clues, ThingClue.NOTHING_SUBJECT, SUBJECTS.contains(tree.relation(word)));
    return clues;
  }

  private static void put(Map<ThingClue, Double> clues, ThingClue clue, boolean speaks) {
    if (speaks) {
      clues.put(clue, 1.0);
    }
  }

  private static ThingClue form(Spoken one) {
    return one.mention()
        .name()
        .map(entity -> named(entity.key().type()))
        .orElse(one.isNoun() ? ThingClue.NOUN : ThingClue.PRONOUN);
  }

  private static ThingClue named(EntityType type) {
    return switch (type) {
      case PERSON -> ThingClue.NAME_PERSON;
      case ORGANIZATION -> ThingClue.NAME_BODY;
      case PLACE -> ThingClue.NAME_PLACE;
      case LAW -> ThingClue.NAME_LAW;
      case EVENT -> ThingClue.NAME_EVENT;
    };
  }

  private static void noun(SentenceTree tree, int noun, Map<ThingClue, Double> clues) {
    String lemma = tree.lemma(noun);
    boolean isPlural = !tree.lower(noun).equals(lemma);
    boolean isJoined =
        tree.child(noun, "conj").isPresent() || tree.child(noun, "nummod").isPresent();
    put(clues, ThingClue.PLURAL, isPlural);
    put(clues, ThingClue.SEVERAL, isPlural || isJoined);
    put(clues, ThingClue.PERSON, PERSONS.has(lemma));
    put(clues, ThingClue.MEASURE, MEASURES.contains(lemma) || TIMES.contains(lemma));
    put(clues, ThingClue.VAGUE, NO_THINGS.has(lemma));
    put(clues, ThingClue.INDEFINITE, tree.hasChild(noun, "det", Set.of("a", "an")));
    put(clues, ThingClue.DEFINITE, tree.hasChild(noun, "det", Set.of("the")));
    put(clues, ThingClue.BARE, tree.child(noun, "det").isEmpty());
  }

  private void beside(Spoken asked, Spoken one, Map<ThingClue, Double> clues) {
    SentenceTree tree = trees.get(asked.sentence());
    SentenceTree before = trees.get(one.sentence());
    int pronoun = asked.place().word();
    int word = one.place().word();
    String way = tree.relation(pronoun);
    put(
        clues,
        ThingClue.PARALLEL,
        SUBJECTS.contains(way) && SUBJECTS.contains(before.relation(word)));
    put(clues, ThingClue.BOTH_OBJECT, OBJECTS.contains(way) && before.relation(word).equals("obj"));
    boolean isSame = asked.sentence() == one.sentence() && tree.head(word) == tree.head(pronoun);
    boolean isOwner = tree.isA(pronoun, "nmod:poss");
    put(clues, isOwner ? ThingClue.SAME_OWNER : ThingClue.SAME, isSame);
  }

  private static int depth(SentenceTree tree, int word) {
    int depth = 0;
    for (int at = word; tree.head(at) != SentenceTree.ROOT; at = tree.head(at)) {
      depth++;
    }
    return depth;
  }
}
