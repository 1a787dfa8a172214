package org.annals.fact;

import java.util.Locale;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;

/** Where a group of words around a noun begins, goes on and ends. */
final class WordGroup {
  private static final Set<String> POSSESSIVE = Set.of("'s", "\u2019s", "'", "\u2019");

  /** Words that praise or blame, or that count: no part of an office. */
  private static final Set<String> NO_DESCRIPTION =
      Set.of(
          "elected",
          "appointed",
          "good",
          "great",
          "bad",
          "better",
          "best",
          "real",
          "true",
          "mere",
          "typical",
          "such",
          "kind",
          "sort",
          "other",
          "another",
          "same",
          "own",
          "very",
          "several",
          "many",
          "few",
          "possible",
          "likely",
          "friend");

  private WordGroup() {}

  /** The words from one item to another as the text has them, on one line. */
  static String words(Phrase phrase, int from, int to) {
    int start = phrase.items().get(from).span().start();
    int end = phrase.items().get(to - 1).span().end();
    return phrase.text().substring(start, end).replaceAll("\\s+", " ");
  }

  /** The plural without its ending: "Senators", "Reps.", "attorneys general" stays. */
  static String singular(String plural) {
    if (plural.endsWith("s.")) {
      return plural.substring(0, plural.length() - 2) + ".";
    }
    if (plural.toLowerCase(Locale.ROOT).endsWith("ies")) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    if (plural.endsWith("men")) {
      return plural.substring(0, plural.length() - 2) + "an";
    }
    return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
  }

  /** Whether the word can describe the role behind it. */
  static boolean describes(Phrase phrase, int at) {
    return phrase.items().get(at) instanceof Item.Word(var _, String surface, PartOfSpeech pos)
        && PatternMatcher.isNominal(pos)
        && Character.isLetter(surface.charAt(0))
        && !NO_DESCRIPTION.contains(phrase.word(at))
        && !FUNCTION_WORDS.contains(phrase.word(at));
  }

  /** Whether the word can be part of what a role is about: "professor of modern history". */
  static boolean isTopic(Phrase phrase, int at) {
    return describes(phrase, at)
        || (phrase.word(at).equals("and")
            && at + 1 < phrase.items().size()
            && describes(phrase, at + 1));
  }

  /** Whether what ends before this item is whole: no possessive or noun goes on with it. */
  static boolean endsAt(Phrase phrase, int at, PhrasePattern.Kind last) {
    if (at >= phrase.items().size()) {
      return true;
    }
    return switch (last) {
      case OBJECT -> !POSSESSIVE.contains(phrase.word(at)) && !goesOn(phrase, at);
      case ROLE, TOPIC ->
          !POSSESSIVE.contains(phrase.word(at))
              && !goesOn(phrase, at)
              && !phrase.isName(at)
              && !speaks(phrase, at);
      case SUBJECT, SUBJECTS, ROLES, ADJ, NOT, CLOSE, QUOTE, WORD -> true;
    };
  }

  /** "They met Anna Berg, the mayor said": it is the mayor who speaks. */
  private static boolean speaks(Phrase phrase, int at) {
    return SPEAKING.contains(phrase.word(at)) && !phrase.word(at + 1).equals("to");
  }

  private static boolean goesOn(Phrase phrase, int at) {
    return phrase.items().get(at) instanceof Item.Word(var span, String surface, PartOfSpeech pos)
        && (pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN || surface.startsWith("-"))
        && Character.isLetter(
            surface.codePointAt(surface.startsWith("-") ? surface.length() - 1 : 0))
        && span.start() - phrase.items().get(at - 1).span().end() <= 1;
  }

  private static final Set<String> SPEAKING =
      Set.of("said", "says", "added", "adds", "wrote", "told", "replied", "explained", "insisted");

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "a", "an", "and", "or", "of", "for", "at", "in", "on", "to", "with", "by", "from",
          "that", "which", "who", "whose", "as", "but", "is", "was", "are", "were", "be", "been",
          "has", "had", "have", "not", "no", "never", "he", "she", "it", "they", "his", "her",
          "its", "their", "this", "these", "those", "there", "then", "when", "where", "while",
          "member", "members", "until", "since", "before", "after");
}
