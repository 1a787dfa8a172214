package org.annals.sentence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.annals.text.DataFile;

/**
 * Gives the base form of an English word, as Universal Dependencies has it: "be" for "were",
 * "child" for "children", "good" for "better", "he" for "him".
 *
 * <p>Tables of irregular words are asked first, then rules of spelling, which choose among what
 * they find with a list of words. A proper noun keeps its shape, so that "United States" stays
 * plural, and so do abbreviations, numbers and marks. Safe to share among threads.
 */
public final class Lemmatizer {
  private static final String FOLDER = "/sentence/";
  private static final String WORDS = "/names/words.txt";

  private final Map<PartOfSpeech, BaseForms> tables;
  private final Endings endings;

  private Lemmatizer(Map<PartOfSpeech, BaseForms> tables, Endings endings) {
    this.tables = tables;
    this.endings = endings;
  }

  /** With the tables that travel with the program. */
  public static Lemmatizer load() {
    Map<PartOfSpeech, BaseForms> tables = new EnumMap<>(PartOfSpeech.class);
    List<String> small = DataFile.lines(FOLDER + "small-words.txt");
    for (PartOfSpeech pos : PartOfSpeech.values()) {
      List<String> lines = new ArrayList<>(irregular(pos));
      String start = pos + " ";
      small.stream()
          .filter(line -> line.startsWith(start))
          .map(line -> line.substring(start.length()))
          .forEach(lines::add);
      tables.put(pos, BaseForms.of(lines));
    }
    Set<String> words = new HashSet<>(DataFile.lines(WORDS));
    return new Lemmatizer(tables, new Endings(words));
  }

  private static List<String> irregular(PartOfSpeech pos) {
    return switch (pos) {
      case VERB, AUX -> DataFile.lines(FOLDER + "irregular-verbs.txt");
      case NOUN -> DataFile.lines(FOLDER + "irregular-nouns.txt");
      case ADJ -> DataFile.lines(FOLDER + "irregular-adjectives.txt");
      default -> List.of();
    };
  }

  /**
   * The base form in small letters; never empty for a word that is not.
   *
   * @param surface a token as the text writes it, the parts of "do n't" and "we 'll" one by one
   */
  public String lemma(String surface, PartOfSpeech pos) {
    String form = surface.toLowerCase(Locale.ROOT);
    if (pos != PartOfSpeech.PUNCT) {
      form = form.replace('’', '\'');
    }
    if (pos == PartOfSpeech.NOUN && isPluralOfLetters(surface)) {
      return form.substring(0, form.length() - 1);
    }
    return base(form, pos);
  }

  private String base(String form, PartOfSpeech pos) {
    Optional<String> listed = Objects.requireNonNull(tables.get(pos)).of(form);
    return listed.orElseGet(() -> regular(form, pos));
  }

  private String regular(String form, PartOfSpeech pos) {
    return switch (pos) {
      case VERB, AUX -> lastPart(form, pos).orElseGet(() -> endings.ofVerb(form));
      case NOUN -> lastPart(form, pos).orElseGet(() -> endings.ofNoun(form));
      case ADJ, ADV -> endings.ofDegree(form);
      default -> form;
    };
  }

  /** Of "co-workers" and "re-elected", where only the part behind the hyphen has an ending. */
  private Optional<String> lastPart(String form, PartOfSpeech pos) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen < 1 || hyphen == form.length() - 1) {
      return Optional.empty();
    }
    return Optional.of(form.substring(0, hyphen + 1) + base(form.substring(hyphen + 1), pos));
  }

  /** Whether a noun is written as "NGOs" is; "US" and "Is" are not. */
  private static boolean isPluralOfLetters(String surface) {
    int last = surface.length() - 1;
    return last > 1
        && surface.charAt(last) == 's'
        && Character.isUpperCase(surface.charAt(last - 1));
  }
}
