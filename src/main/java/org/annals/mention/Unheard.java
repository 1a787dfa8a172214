package org.annals.mention;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Names that the form of some words shows where nobody has heard one. */
final class Unheard {
  private Unheard() {}

  /** The names, and those of the shown that overlap none of them, by place. */
  static List<Mention> beside(List<Mention> names, Stream<Mention> shown) {
    Predicate<Mention> isNew =
        one -> names.stream().noneMatch(name -> name.span().overlaps(one.span()));
    return Stream.concat(names.stream(), shown.filter(isNew)).sorted().toList();
  }
}
