package org.annals.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the endings of regular words off. Where the spelling leaves a choice ("hoped" and
 * "stopped", "movies" and "cities"), the base form that is a word wins; where none is, the commoner
 * way of spelling.
 */
final class Endings {
  private static final String VOWELS = "aeiouyáéèêíóúü";

  private static final Pattern WITH_PREFIX =
      Pattern.compile(
          "(?:anti|co|counter|cyber|de|dis|fore|hyper|inter|mega|micro|mid|mini|mis|multi|non|out"
              + "|over|post|pre|pro|re|self|semi|sub|super|trans|un|under|up)(.{3,})");

  /** How the stems of verbs end that lose an e before an ending: "googl", "privatiz", "vap". */
  private static final Pattern LOSES_E =
      Pattern.compile(
          ".*(?:[cuvz]|[bcdfgkpstz]l|[aeiouylnr]s|[bcdgilmnrtu]at|[dlr]g|[aiou]g|[iu]r)"
              + "|[^aeiouy]*[aeiouy][^aeiouwxy]");

  /** What is left without the s of a word that ends in -es, not -s: "virus", "box", "hero". */
  private static final Pattern GAINS_E = Pattern.compile(".*(?:ss|us|x|z|ch|sh|o)e");

  private final Set<String> words;

  /**
   * @param words in small letters; inflected forms among them do no harm
   */
  Endings(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  /** The base form of a verb: "stop" for "stopped", "hope" for "hoping", "carry" for "carries". */
  String ofVerb(String form) {
    if (form.endsWith("ied")) {
      return inY(form);
    }
    if (form.endsWith("ing")) {
      return ofStem(form, form.substring(0, form.length() - 3));
    }
    if (form.endsWith("ed")) {
      return ofStem(form, form.substring(0, form.length() - 2));
    }
    return withoutS(form);
  }

  /** The singular: "city" for "cities", "fireman" for "firemen". */
  String ofNoun(String form) {
    if (form.endsWith("men") && form.length() > 4) {
      return form.substring(0, form.length() - 2) + "an";
    }
    if (form.endsWith("ics") && !words.contains(form.substring(0, form.length() - 1))) {
      return form;
    }
    return withoutS(form);
  }

  /** The form without degree of an adjective or adverb: "large" for "larger" and "largest". */
  String ofDegree(String form) {
    if (form.endsWith("ier") || form.endsWith("iest")) {
      String base = form.substring(0, form.lastIndexOf('i')) + "y";
      return words.contains(base) ? base : form;
    }
    if (form.endsWith("est")) {
      return ofSuperlative(form).orElse(form);
    }
    if (!form.endsWith("er")) {
      return form;
    }
    String superlative = withoutLast(form) + "st";
    return words.contains(superlative) ? ofSuperlative(superlative).orElse(form) : form;
  }

  private Optional<String> ofSuperlative(String form) {
    String stem = form.substring(0, form.length() - 3);
    return hasVowel(stem) ? firstWord(candidates(stem)) : Optional.empty();
  }

  /** The base of a verb from what is left without -ed or -ing. */
  private String ofStem(String form, String stem) {
    return hasVowel(stem) ? firstWord(candidates(stem)).orElseGet(() -> guess(stem)) : form;
  }

  private static List<String> candidates(String stem) {
    return isDoubled(stem)
        ? List.of(stem, withoutLast(stem), stem + "e")
        : List.of(stem + "e", stem);
  }

  private static String guess(String stem) {
    if (isDoubled(stem)) {
      return "lsfz".indexOf(stem.charAt(stem.length() - 1)) < 0 ? withoutLast(stem) : stem;
    }
    return LOSES_E.matcher(stem).matches() ? stem + "e" : stem;
  }

  private String withoutS(String form) {
    if (!form.endsWith("s") || form.endsWith("ss") || form.length() < 3) {
      return form;
    }
    if (form.endsWith("ies")) {
      return words.contains(form) && firstWord(inYOrIe(form)).isEmpty() ? form : inY(form);
    }
    String shorter = withoutLast(form);
    List<String> candidates = new ArrayList<>(List.of(shorter));
    if (shorter.endsWith("e")) {
      String stem = withoutLast(shorter);
      candidates.add(stem);
      if (isDoubled(stem)) {
        candidates.add(withoutLast(stem));
      }
    }
    return firstWord(candidates).orElseGet(() -> guessWithoutS(form));
  }

  private String guessWithoutS(String form) {
    if (words.contains(form) || form.length() < 4 || looksSingular(form)) {
      return form;
    }
    String shorter = withoutLast(form);
    return GAINS_E.matcher(shorter).matches() ? withoutLast(shorter) : shorter;
  }

  /** Of a form in -ies or -ied. */
  private String inY(String form) {
    List<String> candidates = inYOrIe(form);
    return firstWord(candidates).orElse(candidates.getFirst());
  }

  private static List<String> inYOrIe(String form) {
    String stem = form.substring(0, form.length() - 3);
    return List.of(stem + "y", stem + "ie", stem + "i");
  }

  private Optional<String> firstWord(List<String> candidates) {
    return candidates.stream()
        .filter(words::contains)
        .findFirst()
        .or(() -> candidates.stream().filter(this::isPrefixedWord).findFirst());
  }

  private boolean isPrefixedWord(String candidate) {
    var matcher = WITH_PREFIX.matcher(candidate);
    return matcher.matches() && words.contains(matcher.group(1));
  }

  /** Whether a form in -s ends as "census" and "crisis" do, or is a decade: "1960s". */
  private static boolean looksSingular(String form) {
    char before = form.charAt(form.length() - 2);
    return before == 'u' || before == 'i' || Character.isDigit(before);
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && VOWELS.indexOf(stem.charAt(last)) < 0;
  }

  private static boolean hasVowel(String stem) {
    return stem.chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
  }

  private static String withoutLast(String word) {
    return word.substring(0, word.length() - 1);
  }
}
