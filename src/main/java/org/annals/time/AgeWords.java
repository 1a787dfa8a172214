package org.annals.time;

import java.util.regex.Pattern;

/** Tells the expressions of time that give only how old somebody was. */
public final class AgeWords {
  private static final Pattern AGE =
      Pattern.compile(
          "(?:the age of .*|(?:he|she|they|I|we) (?:was|were)"
              + " .*|\\d{1,2}|\\p{L}+(?:teen|ty|lve)(?:-\\p{L}+)?)");

  private AgeWords() {}

  /** Whether the words of an expression give an age: "the age of 12", "she was seven". */
  public static boolean isAge(String words) {
    return AGE.matcher(words).matches();
  }
}
