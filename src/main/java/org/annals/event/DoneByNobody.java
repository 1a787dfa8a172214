package org.annals.event;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Tense;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Sees what nobody did or what was done to nobody: "no one was hurt", "neither side replied to the
 * letter", "no charges have been filed".
 */
final class DoneByNobody {
  /** From which probability on the network holds a verb for one that tells a fact. */
  private static final double LIKELY = 0.6;

  /** The same of what is done to nobody: "no one was hurt". */
  private static final double LIKELY_DONE = 0.35;

  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no-one", "noone");
  private static final Set<String> NO = Set.of("no", "neither");
  private static final Set<String> LESS =
      Set.of("fewer", "less", "more", "longer", "other", "doubt", "matter", "wonder", "sooner");
  private static final Set<String> HARMING =
      Set.of("hurt", "injure", "kill", "wound", "harm", "arrest");

  private DoneByNobody() {}

  /** Whether the verb tells that. */
  static boolean is(SentenceTree tree, int verb) {
    double least = Passives.is(tree, verb) ? LIKELY_DONE : LIKELY;
    return tree.roles().told(verb) >= least
        && isTold(tree, verb)
        && Governors.subject(tree, verb).filter(who -> isNobody(tree, who)).isPresent();
  }

  /** "No one was hurt" says enough of an accident. */
  static boolean isHarmless(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return Denials.is(candidate.told())
        && HARMING.contains(tree.lemma(verb))
        && Passives.is(tree, verb)
        && Governors.subject(tree, verb).filter(who -> isNobody(tree, who)).isPresent();
  }

  private static boolean isTold(SentenceTree tree, int verb) {
    return switch (Tense.of(tree, verb)) {
      case PAST, PERFECT, PAST_PERFECT, FUTURE -> true;
      case PRESENT, OPEN, NONE -> false;
    };
  }

  /** "No one", "none of the councillors", "neither side", "neither Anna Berg nor Acme". */
  static boolean isNobody(SentenceTree tree, int who) {
    String lower = tree.lower(who);
    if (lower.equals("one") && who > 0 && tree.lower(who - 1).equals("no")) {
      return true;
    }
    if (NOBODY.contains(lower)) {
      return of(tree, who)
          .map(whole -> isKnown(tree, whole))
          .orElse(lower.startsWith("no") && !lower.equals("none"));
    }
    return isNotOne(tree, who)
        || tree.children(who).stream()
            .anyMatch(no -> no < who && NO.contains(tree.lower(no)) && isOf(tree, no));
  }

  /** "Not one house was sold", "not a single vote". */
  private static boolean isNotOne(SentenceTree tree, int who) {
    int first = Governors.firstBelow(tree, who);
    int one = tree.lower(first).equals("not") ? first + 1 : first;
    return tree.pos(who) == PartOfSpeech.NOUN
        && tree.lower(one - 1).equals("not")
        && (tree.lower(one).equals("one") || tree.lower(one + 1).equals("single"));
  }

  private static boolean isOf(SentenceTree tree, int no) {
    return (tree.isA(no, "det") || tree.isA(no, "cc")) && !LESS.contains(tree.lower(no + 1));
  }

  private static Optional<Integer> of(SentenceTree tree, int part) {
    return tree.children(part, Set.of("nmod")).stream().filter(what -> what > part).findFirst();
  }

  private static boolean isKnown(SentenceTree tree, int word) {
    return tree.referent(word).isPresent() || tree.pos(word) == PartOfSpeech.NOUN;
  }
}
