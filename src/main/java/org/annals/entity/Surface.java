package org.annals.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** A name without the accidents of writing: line breaks, curly quotes, a leading article. */
record Surface(String text) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?i:the) (?=\\S)");

  /** The surface of what the text writes. */
  static Surface of(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFC);
    text = text.replace('\u2019', '\'').replace('\u2018', '\'');
    text = text.replace('\u201C', '"').replace('\u201D', '"').replace("\u00AD", "");
    text = SPACE.matcher(text).replaceAll(" ").strip();
    return new Surface(ARTICLE.matcher(text).replaceFirst(""));
  }

  /** Its words. */
  List<String> words() {
    return List.of(text.split(" "));
  }

  /** Whether every letter is a capital and there are more than an acronym's. */
  boolean isShouted() {
    return words().size() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }

  /** Whether it looks like an acronym: capitals, with or without dots. */
  boolean isAcronym() {
    return text.matches("\\p{Lu}[\\p{Lu}\\d&.-]{1,9}s?");
  }

  /** The acronym without its dots. */
  String bareAcronym() {
    return text.replaceAll("[.]|s$", "");
  }
}
