package org.annals.clause;

import java.util.regex.Pattern;
import org.annals.tree.SentenceTree;

/** Tells where paragraphs part sentences. */
public final class Paragraphs {
  private static final Pattern END = Pattern.compile("\\n\\s*\\n|<");

  private Paragraphs() {}

  /** Whether no paragraph ends between a sentence and one behind it. */
  public static boolean isOne(SentenceTree before, SentenceTree tree) {
    int from = before.sentence().span().end();
    int to = tree.sentence().span().start();
    return from <= to && !END.matcher(tree.text()).region(from, to).find();
  }
}
