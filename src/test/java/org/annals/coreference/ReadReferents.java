package org.annals.coreference;

import java.util.List;
import org.annals.tree.ReadText;
import org.annals.tree.Referent;

/** What a text means by its pronouns and common nouns, as a test reads it. */
final class ReadReferents {
  private ReadReferents() {}

  /** The words that stand for somebody or something, each with whom it stands for: "She = Ann". */
  static List<String> resolved(String text) {
    return resolved(text, new CoreferenceResolver());
  }

  /** The same, as a resolver finds them. */
  static List<String> resolved(String text, CoreferenceResolver resolver) {
    return resolver.resolve(ReadText.trees(text)).stream()
        .flatMap(tree -> tree.referents().stream())
        .filter(referent -> referent.kind() != Referent.Kind.NAMED)
        .map(r -> r.span().of(text) + " = " + r.entity().key().canonicalName())
        .toList();
  }
}
