package org.annals.dating;

import org.annals.tree.SentenceTree;

/** Tells the numbers of reports of cases: "[2009] UKHL 14", "[2008] 2 WLR 1140". */
final class Citations {
  private static final String YEAR = "(?:1[89]|20)\\d\\d";
  private static final String REPORT = "[A-Z][A-Za-z]*[A-Z][A-Za-z]*|Civ|Crim|Admin|Ch|Fam";

  private Citations() {}

  /** Whether a number is the year or page of such a report, and no time of anything. */
  static boolean isIn(SentenceTree tree, int word) {
    if (!tree.lower(word).matches("\\d{4}")) {
      return false;
    }
    return word > 0
        && word + 2 < tree.size()
        && (isYear(tree, word) || (tree.surface(word - 1).matches(REPORT) && isCited(tree, word)));
  }

  private static boolean isYear(SentenceTree tree, int word) {
    boolean isOpen = tree.lower(word - 1).equals("[") || tree.lower(word - 1).equals("(");
    int next = tree.lower(word + 2).matches("\\d{1,3}") ? word + 3 : word + 2;
    return isOpen && next < tree.size() && tree.surface(next).matches(REPORT);
  }

  private static boolean isCited(SentenceTree tree, int page) {
    for (int word = page - 1; word > Math.max(0, page - 6); word--) {
      if (tree.lower(word).matches(YEAR) && tree.lower(word - 1).matches("[\\[(]+")) {
        return true;
      }
    }
    return false;
  }
}
