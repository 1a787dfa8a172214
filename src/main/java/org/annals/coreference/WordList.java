package org.annals.coreference;

import java.util.Set;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Words of one kind in small letters, each in all its forms. */
record WordList(Set<String> forms) {
  private static final String FOLDER = "/coreference/";

  WordList {
    forms = Set.copyOf(forms);
  }

  /** The list in a data file of this package, with the forms of one word a line. */
  static WordList load(String file) {
    return new WordList(DataFile.words(FOLDER + file));
  }

  /** Whether this form is in the list. */
  boolean has(String form) {
    return forms.contains(form);
  }

  /** Whether a word of a sentence is in the list, as written or in its base form. */
  boolean hasWord(SentenceTree tree, int word) {
    return forms.contains(tree.lower(word)) || forms.contains(tree.lemma(word));
  }
}
