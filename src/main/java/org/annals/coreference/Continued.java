package org.annals.coreference;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Says what "it" is where two sentences say in a row what a thing will or would do: "The bridge
 * will replace the ferry. It will carry two lanes."
 */
final class Continued {
  private static final Set<String> MODALS = Set.of("will", "would", "'ll", "\u2019ll");
  private static final Set<String> BESIDE = Set.of("acl", "acl:relcl", "appos", "advcl");
  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "hour", "time", "quarter", "share", "head", "person");

  /** What a thing that has been spoken of does as often as the body that acts on it. */
  private static final Set<String> OF_THINGS =
      Set.of(
          "cost",
          "contain",
          "cover",
          "include",
          "replace",
          "house",
          "seat",
          "allow",
          "take",
          "have",
          "give",
          "create",
          "make",
          "mean",
          "require",
          "affect",
          "carry",
          "help",
          "save",
          "need",
          "link",
          "connect",
          "generate",
          "produce",
          "serve",
          "raise",
          "become");

  private final Discourse discourse;
  private Optional<SentenceTree> before = Optional.empty();
  private Optional<SentenceTree> current = Optional.empty();

  Continued(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Takes note of the sentence that is read now. */
  void turnTo(SentenceTree tree) {
    if (current.filter(c -> c == tree).isEmpty()) {
      before = current;
      current = Optional.of(tree);
    }
  }

  /** The subject of the sentence before; nothing where another thing of it may be meant. */
  Optional<Antecedent> of(SentenceTree tree, int it) {
    int verb = tree.head(it);
    boolean isFree =
        tree.lower(it).equals("it")
            && tree.isA(it, "nsubj")
            && verb != SentenceTree.ROOT
            && tree.head(verb) == SentenceTree.ROOT
            && tree.pos(verb) == PartOfSpeech.VERB
            && tree.children(verb, Set.of("ccomp", "csubj")).isEmpty();
    if (!isFree || discourse.past().isEmpty() || discourse.beforeInParagraph() == 0) {
      return Optional.empty();
    }
    Optional<String> modal = modal(tree, verb);
    return modal.isEmpty() ? Optional.empty() : before.flatMap(b -> of(b, modal.get(), tree, verb));
  }

  private Optional<Antecedent> of(SentenceTree told, String modal, SentenceTree tree, int verb) {
    int main = root(told);
    Optional<Integer> subject =
        told.children(main).stream().filter(c -> told.isA(c, "nsubj")).findFirst();
    if (main < 0
        || subject.isEmpty()
        || modal(told, main).filter(modal::equals).isEmpty()
        || bringsUp(told, main)) {
      return Optional.empty();
    }
    int at = subject.get();
    boolean isMade =
        tree.child(verb, "aux:pass").isPresent() && told.child(main, "obj").isPresent();
    return discourse.past().getFirst().stream()
        .filter(o -> o.word() == at && o.isMainSubject())
        .map(Occurrence::who)
        .filter(who -> who.isThing() && !who.isPerson() && !isMade)
        .filter(who -> !isBody(who) || isOfBody(tree, verb))
        .findFirst();
  }

  private static boolean isOfBody(SentenceTree tree, int verb) {
    return !OF_THINGS.contains(tree.lemma(verb)) && tree.child(verb, "obj").isPresent();
  }

  private static boolean isBody(Antecedent who) {
    return who instanceof Named(Entity entity) ? ThingTopic.isBody(entity) : who.isOrganization();
  }

  private static Optional<String> modal(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("aux")).stream()
        .map(tree::lower)
        .filter(MODALS::contains)
        .map(word -> word.equals("would") ? word : "will")
        .findFirst();
  }

  private static int root(SentenceTree tree) {
    return IntStream.range(0, tree.size())
        .filter(word -> tree.head(word) == SentenceTree.ROOT)
        .findFirst()
        .orElse(-1);
  }

  /** "Will build a bridge": the next sentence may be about that. */
  private static boolean bringsUp(SentenceTree tree, int verb) {
    return IntStream.range(verb, tree.size())
        .filter(word -> Set.of("a", "an", "another").contains(tree.lower(word)))
        .map(tree::head)
        .filter(noun -> noun > verb && !TIMES.contains(tree.lemma(noun)))
        .anyMatch(noun -> !isAside(tree, noun));
  }

  private static boolean isAside(SentenceTree tree, int noun) {
    int at = noun;
    while (at != SentenceTree.ROOT && !BESIDE.contains(tree.relation(at))) {
      at = tree.head(at);
    }
    return at != SentenceTree.ROOT;
  }
}
