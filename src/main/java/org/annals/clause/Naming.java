package org.annals.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** Finds what somebody says that something is: "described it as a mess", "called him a fool". */
public final class Naming {
  private static final Set<String> AS = DataFile.words("/clause/describing-verbs.txt");
  private static final Set<String> PLAIN =
      Set.of("call", "consider", "deem", "think", "brand", "label", "pronounce", "term");
  private static final Set<String> HANGING =
      Set.of("obl", "advcl", "xcomp", "acl", "nmod", "ccomp");

  private Naming() {}

  /** Whether a verb says of its object that it is this or that. */
  public static boolean isNaming(SentenceTree tree, int verb) {
    return (AS.contains(tree.lemma(verb)) || PLAIN.contains(tree.lemma(verb)))
        && name(tree, verb).isPresent();
  }

  /** Whether a word is what the verb says that its object is, though it looks like an object. */
  public static boolean isName(SentenceTree tree, int verb, int word) {
    List<Integer> objects = tree.children(verb, Set.of("obj", "iobj"));
    return tree.pos(verb) == PartOfSpeech.VERB
        && PLAIN.contains(tree.lemma(verb))
        && objects.size() == 2
        && objects.getFirst() > verb
        && objects.getLast() == word;
  }

  /** The words for what it is said to be. */
  public static Optional<Span> name(SentenceTree tree, int verb) {
    if (tree.pos(verb) != PartOfSpeech.VERB || Passives.is(tree, verb)) {
      return Optional.empty();
    }
    List<Integer> objects = tree.children(verb, Set.of("obj", "iobj"));
    return AS.contains(tree.lemma(verb))
        ? behindAs(tree, verb).or(() -> plain(tree, verb, objects))
        : plain(tree, verb, objects);
  }

  private static Optional<Span> behindAs(SentenceTree tree, int verb) {
    for (int as = verb + 2; as + 1 < tree.size(); as++) {
      int top = tree.head(as);
      boolean isName =
          tree.lower(as).equals("as")
              && top > as
              && HANGING.contains(tree.relation(top).replaceFirst(":.*", ""))
              && tree.pos(top) != PartOfSpeech.VERB
              && tree.isWithin(top, verb)
              && tree.children(top, Set.of("nsubj", "nsubj:pass")).isEmpty();
      if (isName) {
        return Stretches.below(tree, as + 1, top);
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> plain(SentenceTree tree, int verb, List<Integer> objects) {
    if (!PLAIN.contains(tree.lemma(verb)) || objects.isEmpty() || objects.getFirst() < verb) {
      return Optional.empty();
    }
    if (objects.size() == 2) {
      int second = objects.getLast();
      return Stretches.below(tree, Governors.firstBelow(tree, second), second);
    }
    return tree.children(verb, Set.of("xcomp")).stream()
        .filter(said -> said > objects.getFirst() && tree.pos(said) != PartOfSpeech.VERB)
        .findFirst()
        .flatMap(said -> Stretches.below(tree, Governors.firstBelow(tree, said), said));
  }
}
