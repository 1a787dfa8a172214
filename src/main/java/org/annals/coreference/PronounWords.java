package org.annals.coreference;

/**
 * The lists of words that the rules for pronouns read.
 *
 * @param saying verbs that tell what somebody says or thinks
 * @param lawVerbs what one does with a law
 * @param lawNouns what one can do that with, though it has no name
 */
record PronounWords(WordList saying, WordList lawVerbs, WordList lawNouns) {
  /** The lists that travel with the program. */
  static PronounWords load() {
    return new PronounWords(
        WordList.load("saying-verbs.txt"),
        WordList.load("law-verbs.txt"),
        WordList.load("law-nouns.txt"));
  }
}
