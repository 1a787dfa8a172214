package org.annals.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.document.Block;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** How the time of one clause of a sentence bears on another. */
public final class Clauses {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer", "expl");
  private static final Set<String> SAME_TIME = Set.of("when", "while", "as", "where");
  private static final Set<String> WITH_PARTICIPLES = Set.of("in", "by", "thereby");
  private static final Set<String> RELATIVE =
      Set.of("where", "when", "which", "whom", "whose", "whereupon");
  private static final Set<String> OTHER_TIMES =
      Set.of("after", "before", "since", "until", "during", "throughout");
  private static final Set<String> BESIDE = Set.of("parataxis", "appos", "dep", "conj");
  private static final int MOST = 6;

  private final VerbLists verbs;

  public Clauses(VerbLists verbs) {
    this.verbs = verbs;
  }

  /** How a clause hangs on the one above it. */
  public enum Link {
    /** It happens at the same time. */
    SAME,
    /** It goes on from the one above, with a subject of its own. */
    NEXT,
    /** It is what somebody reports in the one above. */
    REPORTED,
    /** Nothing is known of its time. */
    APART
  }

  /** The nearest word at or above this one that heads a clause. */
  public static int head(SentenceTree tree, int word) {
    int at = word;
    while (tree.pos(at) != PartOfSpeech.VERB
        && tree.head(at) != SentenceTree.ROOT
        && !isClause(tree, at)) {
      at = tree.head(at);
    }
    return at;
  }

  /**
   * The word that has no head, or the verb that stands beside it where it is the place of a
   * dateline; -1 in an empty sentence.
   */
  public static int root(SentenceTree tree) {
    for (int word = 0; word < tree.size(); word++) {
      if (isTop(tree, word) && (tree.head(word) != SentenceTree.ROOT || !leads(tree, word))) {
        return word;
      }
    }
    return -1;
  }

  private static boolean leads(SentenceTree tree, int top) {
    return tree.children(top, BESIDE).stream().anyMatch(word -> isTop(tree, word));
  }

  /**
   * Whether nothing stands above a word, or only a name without a verb: "LEEDS, May 3 — Police".
   */
  public static boolean isTop(SentenceTree tree, int word) {
    int above = tree.head(word);
    return above == SentenceTree.ROOT
        || (BESIDE.contains(tree.relation(word))
            && tree.head(above) == SentenceTree.ROOT
            && above < word
            && tree.pos(word) == PartOfSpeech.VERB
            && tree.pos(above) == PartOfSpeech.PROPN
            && isClause(tree, word)
            && !isClause(tree, above));
  }

  private static boolean isClause(SentenceTree tree, int word) {
    return !tree.children(word, SUBJECTS).isEmpty();
  }

  /** How the clause of a verb hangs on its head. */
  public Link link(SentenceTree tree, int verb) {
    return switch (tree.relation(verb)) {
      case "conj" -> coordinate(tree, verb);
      case "parataxis" -> isBehindSemicolon(tree, verb) ? Link.NEXT : Link.APART;
      case "acl" -> isPictured(tree, verb) || Escorts.is(tree, verb) ? Link.SAME : Link.APART;
      case "xcomp" -> isPlanned(tree, verb, tree.head(verb)) ? Link.APART : Link.SAME;
      case "advcl" -> adverbial(tree, verb);
      case "acl:relcl" -> isOfTheMoment(tree, verb) ? Link.SAME : Link.APART;
      case "ccomp" -> verbs.isReporting(tree, tree.head(verb)) ? Link.REPORTED : Link.APART;
      default -> Link.APART;
    };
  }

  /** "Burned down and was rebuilt", but not "burned down and was later rebuilt". */
  private Link coordinate(SentenceTree tree, int verb) {
    boolean apart =
        switch (Tense.of(tree, verb)) {
          case PAST ->
              tree.children(verb, Set.of("advmod")).stream().anyMatch(w -> verbs.isShift(tree, w));
          case PAST_PERFECT -> Tense.of(tree, tree.head(verb)) != Tense.PAST_PERFECT;
          case PRESENT, PERFECT, FUTURE, OPEN, NONE -> false;
        };
    if (apart) {
      return Link.APART;
    }
    return hasSubject(tree, verb) ? Link.NEXT : Link.SAME;
  }

  /** "A bomber crashed; eleven people died". */
  private static boolean isBehindSemicolon(SentenceTree tree, int verb) {
    return hasSubject(tree, verb)
        && Tense.of(tree, verb) == Tense.PAST
        && IntStream.range(tree.head(verb) + 1, verb).anyMatch(w -> tree.lower(w).equals(";"));
  }

  /** "A woman holding a sign": a picture shows one moment. */
  private static boolean isPictured(SentenceTree tree, int verb) {
    return tree.sentence().kind() == Block.Kind.CAPTION && tree.lower(verb).endsWith("ing");
  }

  private static boolean hasSubject(SentenceTree tree, int verb) {
    return !tree.children(verb, SUBJECTS).isEmpty();
  }

  private static Link adverbial(SentenceTree tree, int verb) {
    Optional<String> joining =
        tree.children(verb).stream()
            .filter(child -> child < verb && (tree.isA(child, "mark") || tree.isA(child, "advmod")))
            .map(tree::lower)
            .filter(word -> !word.endsWith("ly"))
            .findFirst();
    boolean participle =
        (tree.lower(verb).endsWith("ing") && !hasSubject(tree, verb)) || Escorts.is(tree, verb);
    if (joining.isPresent()) {
      return SAME_TIME.contains(joining.get())
              || (participle && WITH_PARTICIPLES.contains(joining.get()))
          ? Link.SAME
          : Link.APART;
    }
    return participle ? Link.SAME : Link.APART;
  }

  /** "A hearing at which he spoke", "the fire, in which they died". */
  public static boolean isOfTheMoment(SentenceTree tree, int verb) {
    List<Integer> before = tree.children(verb).stream().filter(child -> child < verb).toList();
    return before.stream()
        .anyMatch(
            child ->
                (RELATIVE.contains(tree.lower(child)) && placed(tree, child))
                    || tree.children(child).stream()
                        .anyMatch(c -> tree.lower(c).equals("which") && placed(tree, child)));
  }

  private static boolean placed(SentenceTree tree, int word) {
    return tree.isA(word, "advmod")
        || (tree.isA(word, "obl")
            && tree.hasChild(word, "case", Set.of("in", "at", "during", "on")));
  }

  /**
   * The verb above whose time is also that of this one; nothing where a link on the way breaks it.
   */
  public Optional<Integer> main(SentenceTree tree, int verb) {
    int at = verb;
    for (int steps = 0; steps < MOST; steps++) {
      if (isTop(tree, at)) {
        return Optional.of(at);
      }
      Link link = link(tree, at);
      if (link != Link.SAME && link != Link.NEXT) {
        return Optional.empty();
      }
      at = head(tree, tree.head(at));
    }
    return Optional.empty();
  }

  /** Whether the document or somebody it quotes tells it as what is so. */
  public boolean isTold(SentenceTree tree, int verb) {
    int at = verb;
    while (!isTop(tree, at) && link(tree, at) != Link.APART) {
      at = head(tree, tree.head(at));
    }
    return isTop(tree, at);
  }

  /** "When it ended". */
  public boolean isWhenClause(SentenceTree tree, int verb) {
    return link(tree, verb) == Link.SAME
        && tree.children(verb).stream()
            .anyMatch(child -> child < verb && tree.lower(child).equals("when"));
  }

  /** "The mayor, who was elected in 2020," "the company, founded in 1902,". */
  public static boolean isInDescription(SentenceTree tree, int word) {
    int at = word;
    while (tree.head(at) != SentenceTree.ROOT && !tree.isA(at, "acl")) {
      at = tree.head(at);
    }
    return tree.isA(at, "acl");
  }

  /** "They left after the sheriff threatened them". */
  public boolean isMovedOn(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("advcl")).stream()
        .anyMatch(clause -> tree.hasChild(clause, "mark", Set.of("after", "once")));
  }

  /** "Before the protest was declared unlawful", on the verb of the sentence. */
  public boolean isBeforeClause(SentenceTree tree, int verb) {
    return tree.isA(verb, "advcl")
        && Tense.of(tree, verb) == Tense.PAST
        && tree.hasChild(verb, "mark", Set.of("before"))
        && Tense.of(tree, head(tree, tree.head(verb))) != Tense.PAST_PERFECT
        && main(tree, head(tree, tree.head(verb))).isPresent();
  }

  /** Whether a clause says of itself that it is before or after something: "after the riots". */
  public static boolean isElsewhere(SentenceTree tree, int verb) {
    return tree.children(verb).stream()
        .anyMatch(child -> tree.hasChild(child, "case", OTHER_TIMES));
  }

  /** The tense of a clause, of a participle or infinitive that of the clause above. */
  public Tense tense(SentenceTree tree, int verb) {
    if (goesOnBefore(tree, verb)) {
      return Tense.PAST_PERFECT;
    }
    int at = verb;
    for (int steps = 0; steps < MOST; steps++) {
      Tense tense = Tense.of(tree, at);
      if (tense != Tense.NONE || tree.head(at) == SentenceTree.ROOT) {
        return tense;
      }
      int above = head(tree, tree.head(at));
      if (isPlanned(tree, at, above)) {
        return Tense.FUTURE;
      }
      at = above;
    }
    return Tense.NONE;
  }

  /** "The river had broken its banks, drowned sheep and cut the road". */
  private static boolean goesOnBefore(SentenceTree tree, int verb) {
    return tree.relation(verb).equals("conj")
        && !hasSubject(tree, verb)
        && tree.children(verb, Set.of("aux", "aux:pass")).isEmpty()
        && Tense.of(tree, verb) != Tense.PRESENT
        && Tense.of(tree, tree.head(verb)) == Tense.PAST_PERFECT
        && Siblings.subject(tree, verb).isEmpty();
  }

  /** "Promised to march". */
  private boolean isPlanned(SentenceTree tree, int verb, int above) {
    return isInfinitive(tree, verb) && verbs.isPlanning(tree, above);
  }

  private static boolean isInfinitive(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("mark")).stream()
        .anyMatch(child -> tree.lower(child).equals("to"));
  }
}
