package org.annals.attribution;

/**
 * Words between quotation marks, the marks not counted.
 *
 * @param fromSentence where it begins
 * @param fromWord its first word in that sentence
 * @param toSentence where it ends
 * @param toWord the word after its last one in that sentence
 * @param closed whether a mark ends it in its own paragraph
 */
record Quotation(int fromSentence, int fromWord, int toSentence, int toWord, boolean closed) {
  /** Whether a word of a sentence is inside. */
  boolean holds(int sentence, int word) {
    return sentence >= fromSentence
        && sentence <= toSentence
        && word >= from(sentence)
        && word < to(sentence);
  }

  /** The first word inside, in this sentence. */
  int from(int sentence) {
    return sentence == fromSentence ? fromWord : 0;
  }

  /** The word after the last one inside, in this sentence. */
  int to(int sentence) {
    return sentence == toSentence ? toWord : Integer.MAX_VALUE;
  }
}
