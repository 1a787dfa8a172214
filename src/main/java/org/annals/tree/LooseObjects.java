package org.annals.tree;

import java.util.Set;
import org.annals.reader.Syntax;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;

/**
 * Mends objects that hang on their verb as something else: "denied wrongdoing" as what it became,
 * "dismissed in large part the appeal" as a circumstance; and what a number of times measures: "at
 * four times the usual rent".
 */
final class LooseObjects {
  /** Verbs that make nobody and nothing into something. */
  private static final Set<String> CLAIMING =
      Set.of(
          "deny",
          "denies",
          "denied",
          "denying",
          "admit",
          "admits",
          "admitted",
          "admitting",
          "allege",
          "alleges",
          "alleged",
          "alleging",
          "confess",
          "confesses",
          "confessed");

  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "advmod");
  private static final Set<String> PASSIVE = Set.of("aux:pass");
  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "ccomp");
  private static final Set<String> CASE = Set.of("case");
  private static final Set<String> CLAUSAL =
      Set.of("nsubj", "nsubj:pass", "cop", "mark", "case", "aux", "aux:pass");

  /** "In part", "in full": how much of it. */
  private static final Set<String> PORTIONS = Set.of("part", "full", "whole", "measure");

  private static final Set<String> MOVING =
      Set.of("come", "comes", "came", "coming", "go", "goes", "went", "going", "gone");

  private static final Set<String> TIMES = DataFile.words("/event/time-nouns.txt");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Draft draft;

  LooseObjects(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int word = 1; word < draft.size(); word++) {
      int verb = draft.head(word);
      if (verb != Syntax.ROOT && verb < word) {
        mend(word, verb);
      }
    }
  }

  private void mend(int word, int verb) {
    if (isClaimed(word, verb)) {
      draft.noun(word);
      draft.hang(word, verb, "obj");
    } else if (!isBareCircumstance(word)) {
      return;
    } else if (isMeasured(word, verb)) {
      int times = draft.first(word) - 1;
      draft.children(times, CASE).forEach(mark -> draft.hang(mark, word, "case"));
      draft.hang(times, word, "nummod");
    } else if (isBehindParticle(word, verb)) {
      draft.hang(word, verb, "obj");
    } else if (isBehindPortion(word, verb)) {
      draft.hang(word, verb, "obj");
      draft
          .children(verb, Set.of("nsubj:pass"))
          .forEach(subject -> draft.hang(subject, verb, "nsubj"));
    }
  }

  /** "Denied wrongdoing", "denies any wrongdoing". */
  private boolean isClaimed(int word, int verb) {
    boolean isThing =
        draft.isNoun(word)
            || (draft.is(word, PartOfSpeech.ADJ) && draft.lower(word).endsWith("ing"));
    return isThing
        && CLAIMING.contains(draft.lower(verb))
        && COMPLEMENTS.contains(draft.relation(word))
        && draft.first(word) == verb + 1
        && draft.children(word, CLAUSAL).isEmpty()
        && !hasObject(verb);
  }

  private boolean hasObject(int verb) {
    return draft.child(verb, OBJECTS).filter(other -> draft.isNoun(other)).isPresent()
        || draft.child(verb, PASSIVE).isPresent();
  }

  private boolean isBareCircumstance(int word) {
    return draft.relation(word).equals("obl")
        && draft.isNoun(word)
        && draft.children(word, CASE).isEmpty();
  }

  /** "Leased it at three times the usual rent". */
  private boolean isMeasured(int word, int verb) {
    int times = draft.first(word) - 1;
    return draft.lower(times).equals("times")
        && draft.head(times) == verb
        && !draft.children(times, CASE).isEmpty()
        && !draft.children(times, Set.of("nummod")).isEmpty();
  }

  /** "Struck down the levy". */
  private boolean isBehindParticle(int word, int verb) {
    int particle = draft.first(word) - 1;
    return particle == verb + 1
        && draft.relation(particle).equals("compound:prt")
        && draft.head(particle) == verb
        && ARTICLES.contains(draft.lower(particle + 1))
        && !TIMES.contains(draft.lower(word))
        && !MOVING.contains(draft.lower(verb))
        && !hasObject(verb);
  }

  /** "Dismissed in large part the appeal". */
  private boolean isBehindPortion(int word, int verb) {
    int portion = draft.first(word) - 1;
    return draft.isVerb(verb)
        && ARTICLES.contains(draft.lower(portion + 1))
        && PORTIONS.contains(draft.lower(portion))
        && draft.head(portion) == verb
        && draft.lower(draft.first(portion)).equals("in")
        && !hasObject(verb);
  }
}
