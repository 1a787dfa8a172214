package org.annals.quantity;

import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** The numbers of houses: "50 United Nations Plaza", where "six Mill Street banks" are counted. */
final class Addresses {
  private static final int LONGEST = 4;
  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st.",
          "avenue",
          "ave.",
          "road",
          "rd.",
          "lane",
          "plaza",
          "square",
          "boulevard",
          "blvd.",
          "place",
          "drive",
          "terrace",
          "crescent",
          "quay",
          "parade");

  private Addresses() {}

  static boolean is(SentenceTree tree, Numeral number) {
    if (!tree.lower(number.from()).matches("\\d{1,5}") || number.to() - number.from() > 1) {
      return false;
    }
    int last = number.to();
    while (last < number.to() + LONGEST && isNamed(tree, last)) {
      if (last > number.to() && STREETS.contains(tree.lower(last))) {
        return tree.pos(last + 1) != PartOfSpeech.NOUN;
      }
      last++;
    }
    return false;
  }

  private static boolean isNamed(SentenceTree tree, int word) {
    return word < tree.size() && Character.isUpperCase(tree.surface(word).codePointAt(0));
  }
}
