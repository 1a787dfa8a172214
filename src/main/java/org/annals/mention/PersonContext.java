package org.annals.mention;

import java.util.Set;

/** What stands beside names of persons: verbs of speaking, ages, roles. */
final class PersonContext {
  private static final Set<String> WHO = Set.of("who", "himself", "herself", "whose");

  private PersonContext() {}

  /** Whether the words around [from, to) speak of a person. */
  static boolean surrounds(Line line, int from, int to, Lexicon lexicon) {
    return isFollowed(line, to, lexicon) || isPreceded(line, from, lexicon);
  }

  private static boolean isFollowed(Line line, int to, Lexicon lexicon) {
    Word next = line.at(to);
    if (lexicon.is(Cue.SAYING_VERB, next) || WHO.contains(next.lower())) {
      return true;
    }
    if (!next.isMark(",") && !next.isMark("(")) {
      return false;
    }
    Word after = line.at(to + 1);
    return after.lower().equals("who")
        || isAge(after)
        || lexicon.is(Cue.PERSON_NOUN, after)
        || (isArticle(after)
            && lexicon.is(Cue.PERSON_NOUN, line.at(to + 2))
            && !lexicon.is(Cue.ORGANIZATION_NOUN, line.at(to + 3)));
  }

  private static boolean isAge(Word word) {
    return word.shape() == Shape.NUMBER
        && word.lower().length() == 2
        && Character.isDigit(word.lower().charAt(1));
  }

  private static boolean isArticle(Word word) {
    return word.lower().equals("a") || word.lower().equals("an") || word.lower().equals("the");
  }

  private static boolean isPreceded(Line line, int from, Lexicon lexicon) {
    Word before = line.at(from - 1);
    Word earlier = line.at(from - 2);
    if (before.isMark(",")) {
      return earlier.shape() == Shape.LOWER && lexicon.is(Cue.PERSON_NOUN, earlier);
    }
    return before.shape() == Shape.LOWER
        && (lexicon.is(Cue.PERSON_NOUN, before) || lexicon.is(Cue.SAYING_VERB, before));
  }
}
