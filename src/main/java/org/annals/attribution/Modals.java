package org.annals.attribution;

import java.util.List;
import java.util.Set;
import org.annals.text.DataFile;
import org.annals.tree.DoneActs;
import org.annals.tree.SentenceTree;

/** Sees whether the own words of a clause make it a plan, a possibility, or untold. */
final class Modals {
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "wo", "shall", "gonna");
  private static final Set<String> WOULD = Set.of("would", "'d", "’d");
  private static final Set<String> MAY = Set.of("may", "might", "can", "could", "ca", "cannot");
  private static final Set<String> MUST = Set.of("must", "should", "ought", "need", "let", "lets");
  private static final Set<String> FIRST = Set.of("i", "we");
  private static final Set<String> LATER = Set.of("later", "eventually", "soon", "ultimately");
  private static final Set<String> WAS = Set.of("was", "were");
  private static final Set<String> PERFECT = Set.of("have", "'ve", "’ve", "of");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "am", "'s", "'re", "be");

  private static final Set<String> OPINIONS = DataFile.words("/tree/opinion-verbs.txt");

  private final SentenceTree tree;
  private final Lexicon lexicon;

  Modals(SentenceTree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** The auxiliary that says most about a clause; -1 where none does. */
  int modal(int word) {
    for (int child : tree.children(word)) {
      if (child < word && isAuxiliary(child) && isModal(child)) {
        return child;
      }
    }
    return -1;
  }

  private boolean isAuxiliary(int word) {
    return tree.isA(word, "aux") || tree.isA(word, "advmod");
  }

  private boolean isModal(int word) {
    String modal = tree.lower(word);
    return WILL.contains(modal)
        || MAY.contains(modal)
        || MUST.contains(modal)
        || (WOULD.contains(modal) && !isHad(word));
  }

  /** "'d" before a participle is "had". */
  private boolean isHad(int word) {
    return tree.lower(word).endsWith("d")
        && tree.lower(word).length() == 2
        && Grammar.isParticiple(tree, tree.head(word))
        && tree.children(tree.head(word), Set.of("aux", "aux:pass")).size() == 1;
  }

  /**
   * How a clause is told within what surrounds it.
   *
   * @param isFuture whether "would" there is the future of somebody's words in the past
   */
  Manner apply(Manner context, int word, boolean isFuture) {
    int modal = modal(word);
    Manner manner = modal >= 0 ? withModal(context, word, modal, isFuture) : context;
    if (modal < 0 && isToCome(word)) {
      manner = isAim(word) ? manner.untold() : isCome(word) ? manner : manner.as(Modality.PLANNED);
    }
    return isHedged(word) ? manner.as(Modality.POSSIBLE) : manner;
  }

  private Manner withModal(Manner context, int word, int modal, boolean isFuture) {
    String lower = tree.lower(modal);
    if ((lower.equals("shall") && isBidden(context, word)) || MUST.contains(lower)) {
      return context.untold();
    }
    if (WILL.contains(lower)) {
      return context.as(hasCondition(word) ? Modality.POSSIBLE : Modality.PLANNED);
    }
    boolean isPerfect = tree.hasChild(word, "aux", PERFECT);
    if (WOULD.contains(lower)) {
      return would(context, word, isFuture && !isPerfect);
    }
    return can(context, word, lower, isPerfect);
  }

  /** "The tenant shall pay the rent", but not "I shall retire next year". */
  private boolean isBidden(Manner context, int word) {
    return context.speakers().isEmpty()
        && subjects(word).stream().noneMatch(s -> FIRST.contains(tree.lower(s)));
  }

  /** Its own, or those of the clause that it goes on from: "I am old, and shall retire". */
  private List<Integer> subjects(int word) {
    List<Integer> own = Grammar.subjects(tree, word);
    return own.isEmpty() && tree.isA(word, "conj") ? Grammar.subjects(tree, tree.head(word)) : own;
  }

  private Manner can(Manner context, int word, String lower, boolean isPerfect) {
    if (lower.equals("cannot")) {
      return context;
    }
    boolean isUnable = !isPerfect && !Set.of("may", "might").contains(lower);
    return isUnable && new Negation(tree).denies(word) ? context : context.as(Modality.POSSIBLE);
  }

  private Manner would(Manner context, int word, boolean isFuture) {
    boolean isStory = tree.lemma(word).equals("go") && tree.lower(word + 1).equals("on");
    boolean isPast = !isFuture && context.speakers().isEmpty() && new Hindsight(tree).is(word);
    if (isStory || isPast || isLater(word)) {
      return context;
    }
    boolean isPlan = isFuture && !hasCondition(word);
    return context.as(isPlan ? Modality.PLANNED : Modality.POSSIBLE);
  }

  /** "Would soon become", but not "would sail as soon as". */
  private boolean isLater(int word) {
    return tree.children(word, Set.of("advmod")).stream()
        .anyMatch(a -> LATER.contains(tree.lower(a)) && !tree.lower(a + 1).equals("as"));
  }

  /** Whether an if-clause hangs on this clause. */
  boolean hasCondition(int word) {
    return Grammar.hasChild(tree, word, c -> tree.isA(c, "advcl") && (isIf(c) || isInverted(c)));
  }

  private boolean isIf(int clause) {
    return tree.hasChild(
            clause,
            "mark",
            Set.of("if", "unless", "provided", "providing", "supposing", "should", "lest"))
        && !Set.of("even", "as").contains(tree.lower(Grammar.first(tree, clause)));
  }

  /** "Had he known", "should the talks fail". */
  boolean isInverted(int clause) {
    int first = Grammar.first(tree, clause);
    boolean isAux =
        tree.head(first) == clause && Set.of("had", "should", "were").contains(tree.lower(first));
    return isAux && Grammar.subjects(tree, clause).stream().anyMatch(s -> s > first);
  }

  /** "Is to meet", "to meet" in a headline. */
  private boolean isToCome(int word) {
    if (!Grammar.hasTo(tree, word) || DoneActs.is(tree, word)) {
      return false;
    }
    boolean isHeadline =
        tree.head(word) == SentenceTree.ROOT
            && Grammar.isHeadline(tree)
            && !Grammar.subjects(tree, word).isEmpty();
    return isHeadline || isBeTo(word);
  }

  /** "She was later to sit in the Senate", which she did. */
  private boolean isCome(int word) {
    int to = to(word);
    return to > 1
        && LATER.contains(tree.lower(to - 1))
        && WAS.contains(tree.lower(to - 2))
        && !new Negation(tree).denies(word);
  }

  private boolean isBeTo(int word) {
    int to = to(word);
    boolean isFar = tree.lower(to - 1).equals("about") || LATER.contains(tree.lower(to - 1));
    int be = isFar ? to - 2 : to - 1;
    return be >= 0
        && (tree.isA(be, "aux") || tree.isA(be, "cop"))
        && tree.head(be) == word
        && BE.contains(tree.lower(be));
  }

  /** "The only way is to fight". */
  private boolean isAim(int word) {
    boolean isWhat =
        Grammar.subjects(tree, word).stream()
            .anyMatch(
                s ->
                    tree.isA(s, "csubj")
                        || Set.of("what", "this", "that", "all").contains(tree.lower(s)));
    return isWhat
        || Grammar.subjects(tree, word).stream()
            .flatMap(s -> lexicon.effect("noun", "to", tree.lemma(s)).stream())
            .anyMatch(effect -> effect != Effect.PLANS);
  }

  private int to(int word) {
    return tree.children(word).stream()
        .filter(c -> tree.lower(c).equals("to"))
        .findFirst()
        .orElse(0);
  }

  private boolean isHedged(int word) {
    return Grammar.hasChild(tree, word, c -> isHedgeOf(word, c) || isOpinion(c))
        || isHedgeBefore(word);
  }

  /** "Bo Li, I believe, sold the mill". */
  private boolean isOpinion(int aside) {
    return tree.isA(aside, "parataxis")
        && OPINIONS.contains(tree.lemma(aside))
        && Grammar.subjects(tree, aside).stream().anyMatch(who -> FIRST.contains(tree.lower(who)))
        && tree.child(aside, "obj").isEmpty();
  }

  private boolean isHedgeOf(int word, int child) {
    return isAdverb(child)
        && !tree.isA(child, "conj")
        && lexicon.isHedge(tree.lower(child))
        && !isOfLaterClause(word, child);
  }

  /** "Arrested them for allegedly stealing": it stands between a later clause's mark and verb. */
  private boolean isOfLaterClause(int word, int adverb) {
    int mark = adverb - 1;
    return adverb > word + 1
        && (tree.isA(mark, "mark") || tree.isA(mark, "case"))
        && tree.head(mark) > adverb;
  }

  private boolean isAdverb(int word) {
    return !Grammar.isNoun(tree, word) && !Grammar.isVerb(tree, word);
  }

  /** Where the tree hangs the adverb elsewhere. */
  private boolean isHedgeBefore(int word) {
    return Grammar.isVerb(tree, word)
        && lexicon.isHedge(tree.lower(word - 1))
        && isAdverb(word - 1);
  }
}
