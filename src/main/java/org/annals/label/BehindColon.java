package org.annals.label;

import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * "The courts were divided: those in the north sided with Roe": what stands before a colon is said
 * by nothing behind it, unless that is a verb of saying.
 */
public final class BehindColon {
  private BehindColon() {}

  static boolean is(SentenceTree tree, int verb) {
    return !SpokeBefore.isOfSaying(tree, verb)
        && IntStream.range(tree.head(verb), verb).anyMatch(at -> tree.surface(at).equals(":"));
  }

  /** "I do not believe that: it is too late": a reason for what is thought. */
  public static boolean isReason(SentenceTree tree, int verb, int clause) {
    boolean isOfThis =
        Governors.objects(tree, verb).stream()
            .anyMatch(object -> object > verb && tree.pos(object) == PartOfSpeech.PRON);
    return IntStream.range(verb + 1, clause)
        .filter(word -> tree.surface(word).equals(":"))
        .anyMatch(colon -> isOfThis || tree.lower(colon - 1).equals("that"));
  }
}
