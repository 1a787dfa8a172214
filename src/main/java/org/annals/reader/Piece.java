package org.annals.reader;

import java.util.Arrays;
import java.util.List;
import org.annals.text.Span;

/**
 * A piece of a word, as networks know it.
 *
 * @param unit the characters of the whole unit that it is a piece of
 * @param id its number in the vocabulary
 * @param shape the number of the unit's {@link CaseShape}
 */
public record Piece(Span unit, int id, int shape) {
  /** The pieces of units in their order. */
  public static List<Piece> of(List<Unit> units, WordPieces vocabulary) {
    return units.stream()
        .flatMap(
            unit -> {
              int shape = CaseShape.of(unit.surface()).number();
              return Arrays.stream(vocabulary.of(unit.surface()))
                  .mapToObj(id -> new Piece(unit.span(), id, shape));
            })
        .toList();
  }
}
