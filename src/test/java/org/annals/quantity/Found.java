package org.annals.quantity;

import java.util.List;
import java.util.stream.Collectors;
import org.annals.tree.ReadText;

/** The quantities of plain texts, read with the stages as they ship. */
final class Found {
  static final QuantityFinder FINDER = new QuantityFinder();

  private Found() {}

  /** Each as "≥1500 (people)", "12 mile", "~40 percent (voters)"; in the order of the text. */
  static String found(String text) {
    return all(text).stream().map(Found::written).collect(Collectors.joining("; "));
  }

  static List<Quantity> all(String text) {
    return ReadText.trees(text).stream().flatMap(tree -> FINDER.find(tree).stream()).toList();
  }

  private static String written(Quantity quantity) {
    String sign =
        switch (quantity.bound()) {
          case EXACT -> "";
          case ABOUT -> "~";
          case AT_LEAST -> "≥";
          case AT_MOST -> "≤";
        };
    String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
    String counted = quantity.counted().isEmpty() ? "" : " (" + quantity.counted() + ")";
    return sign + quantity.value().toPlainString() + unit + counted;
  }
}
