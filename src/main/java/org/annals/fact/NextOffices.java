package org.annals.fact;

import java.util.regex.Pattern;
import org.annals.tree.SentenceTree;

/**
 * Tells the office that somebody goes on to from the one that another takes over from him: "she
 * succeeds Bo Li, who becomes chairman".
 */
final class NextOffices {
  private static final String COMING =
      "\\b(?:becomes|(?:will|is to) (?:become|be)) (?:(?:the|its|an?) )?";

  private NextOffices() {}

  /** Whether the sentence says that somebody comes to this role only now. */
  static boolean is(SentenceTree tree, Statement role) {
    return role.evidence().equals(tree.sentence())
        && role.object() instanceof Value.Words(String words)
        && Pattern.compile(COMING + Pattern.quote(words)).matcher(tree.text()).find();
  }
}
