package org.annals.sentence;

import java.util.List;
import org.annals.text.DataFile;

/** The verbs that the rules of spelling do not inflect. */
public final class IrregularVerbs {
  private static final List<List<String>> FORMS =
      DataFile.lines("/sentence/irregular-verbs.txt").stream()
          .map(line -> List.of(line.split(" ", -1)))
          .toList();

  private IrregularVerbs() {}

  /** Of each verb its forms in small letters, the base form first: "go", "went", "gone". */
  public static List<List<String>> forms() {
    return FORMS;
  }
}
