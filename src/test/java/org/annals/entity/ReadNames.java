package org.annals.entity;

import java.util.List;
import org.annals.tree.ReadText;

/** Whom a text means by its names, as a test reads it. */
final class ReadNames {
  private ReadNames() {}

  /** The names, each with the entity that it is of: "Carter = Susan Carter". */
  static List<String> keys(String text) {
    return ReadText.resolved(text).references().stream()
        .map(r -> r.mention().span().of(text) + " = " + r.entity().key().canonicalName())
        .distinct()
        .toList();
  }
}
