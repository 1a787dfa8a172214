package org.annals.rivals;

import java.util.List;

/** A tool that finds names in texts. */
interface NameFinder {
  /** The names of a text, of our classes only. */
  List<Mention> find(String text);
}
