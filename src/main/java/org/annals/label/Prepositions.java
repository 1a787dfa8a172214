package org.annals.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * The preposition of a phrase with the words before it that belong to it: "next to", "almost
 * without"; none where the word before the noun is none of this phrase or of this verb.
 */
final class Prepositions {
  private static final Set<String> CASE = Set.of("case");
  private static final Set<String> FIXED = Set.of("fixed");

  /** "But not on the land", "except for Bo Li": what has no part in it. */
  private static final Set<String> APART = Set.of("not", "except");

  /** "By then a widow", "above all her aunt". */
  private static final Set<String> IDIOMS = Set.of("by then", "by now", "above all", "of all");

  private static final Set<String> DEGREES = Set.of("almost", "nearly");
  private static final Set<String> COMPOUND = Set.of("out of", "next to", "close to");
  private static final Set<String> PARTICLE_VERBS = DataFile.words("/label/particle-verbs.txt");
  private static final String PORTION =
      "half|halves|third|quarter|most|many|some|none|.+-(?:thirds?|quarters?|fifths?|tenths?)";

  private Prepositions() {}

  /** The words of a preposition before a noun that hangs on a verb. */
  static Optional<String> of(SentenceTree tree, int verb, int noun) {
    List<Integer> cases = cases(tree, noun);
    if (cases.isEmpty()) {
      return Optional.empty();
    }
    int first = cases.getFirst();
    String before = first > 0 ? tree.lower(first - 1) : "";
    String words = words(tree, cases);
    boolean isNone =
        APART.contains(before)
            || IDIOMS.contains(words + ' ' + tree.lower(cases.getLast() + 1))
            || isOfPortion(tree, first)
            || isParticle(tree, verb, noun, first);
    return isNone
        ? Optional.empty()
        : Optional.of(
            isLead(before, words)
                ? before + ' ' + words
                : MeasuredTimes.before(tree, verb, first).map(m -> m + ' ' + words).orElse(words));
  }

  /** Whether a noun joined to another has part in it: not in "on ships but not on quays". */
  static boolean isHeld(SentenceTree tree, int verb, int joined) {
    return cases(tree, joined).isEmpty() || of(tree, verb, joined).isPresent();
  }

  private static boolean isLead(String before, String words) {
    return DEGREES.contains(before) || COMPOUND.contains(before + ' ' + words);
  }

  /** Those before a noun. */
  static List<Integer> cases(SentenceTree tree, int noun) {
    return tree.children(noun, CASE).stream().filter(word -> word < noun).toList();
  }

  /** "Because of" is one preposition. */
  private static String words(SentenceTree tree, List<Integer> cases) {
    return cases.stream()
        .flatMap(word -> Stream.concat(Stream.of(word), tree.children(word, FIXED).stream()))
        .map(tree::lower)
        .collect(Collectors.joining(" "));
  }

  /** "Lost two-thirds of its freight": of what it is a part. */
  private static boolean isOfPortion(SentenceTree tree, int first) {
    return first > 0
        && tree.lower(first).equals("of")
        && (tree.pos(first - 1) == PartOfSpeech.NUM || tree.lower(first - 1).matches(PORTION));
  }

  /** "Handed over the keys", but not "handed the keys over the wall" and "took off from Leeds". */
  private static boolean isParticle(SentenceTree tree, int verb, int noun, int first) {
    return first == verb + 1
        && PARTICLE_VERBS.contains(tree.lemma(verb) + '_' + tree.lower(first))
        && !Passives.is(tree, verb)
        && Governors.objects(tree, verb).isEmpty()
        && tree.referent(noun).filter(r -> r.entity().is(EntityType.PLACE)).isEmpty();
  }

  /** "By Bo Li", but not "known to Bo Li", "led under Bo Li". */
  static boolean isOfDoer(SentenceTree tree, int noun) {
    return tree.isA(noun, "obl:agent") && !tree.hasChild(noun, "case", Set.of("to", "under"));
  }
}
