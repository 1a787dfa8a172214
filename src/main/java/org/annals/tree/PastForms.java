package org.annals.tree;

import java.util.Set;
import java.util.stream.Collectors;
import org.annals.sentence.IrregularVerbs;

/** The forms in which verbs tell of the past: "walked", "took". */
final class PastForms {
  private static final Set<String> IRREGULAR =
      IrregularVerbs.forms().stream()
          .flatMap(forms -> forms.stream().skip(1))
          .filter(form -> !form.endsWith("ing"))
          .filter(form -> !Set.of("am", "is", "are", "has").contains(form))
          .collect(Collectors.toUnmodifiableSet());

  private PastForms() {}

  /** Whether a verb in small letters is in the past, or a participle of it. */
  static boolean is(String lower) {
    return lower.endsWith("ed") || IRREGULAR.contains(lower);
  }
}
