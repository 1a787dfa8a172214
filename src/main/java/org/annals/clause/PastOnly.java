package org.annals.clause;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.sentence.IrregularVerbs;

/** Forms of verbs that are past tense and never participle: "withdrew", "gave", "went". */
final class PastOnly {
  /** Base form, past tense and participle. */
  private static final int FORMS = 3;

  /** What stands for the participle too. */
  private static final Set<String> BOTH =
      Set.of("bit", "hid", "got", "forgot", "trod", "beat", "spoke", "stank", "swelled");

  private static final Set<String> PAST =
      Stream.concat(
              Stream.of("ran", "came", "became", "overcame", "overran"),
              IrregularVerbs.forms().stream()
                  .filter(forms -> forms.size() == FORMS && !forms.get(2).endsWith("ing"))
                  .map(forms -> forms.get(1))
                  .filter(form -> !form.endsWith("ed") && !BOTH.contains(form)))
          .collect(Collectors.toUnmodifiableSet());

  private PastOnly() {}

  /** Whether a word in small letters is such a form. */
  static boolean is(String lower) {
    return PAST.contains(lower);
  }
}
