package org.annals.reader;

import java.io.Serializable;
import java.util.List;
import org.annals.sentence.PartOfSpeech;

/**
 * The syntax of a sentence, one entry a word, in the terms of Universal Dependencies.
 *
 * @param heads for each word the place of its head, {@link #ROOT} for the root; always a tree
 * @param relations of each word to its head
 */
public record Syntax(List<PartOfSpeech> parts, List<Integer> heads, List<String> relations)
    implements Serializable {
  /** The head of the word that has none. */
  public static final int ROOT = -1;

  public Syntax {
    parts = List.copyOf(parts);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }
}
