package org.annals.event;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.label.ClauseWords;
import org.annals.label.Hearsay;
import org.annals.label.SaidWords;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Denied;
import org.annals.tree.SentenceTree;

/**
 * Tells what leaves out who did it, what was done or what was said: "she did so", "they tried to",
 * "he told the court on Friday".
 */
final class Elliptic {
  private static final Set<String> HELD = Set.of("xcomp", "ccomp");
  private static final Set<String> OPEN = Set.of("xcomp", "ccomp", "aux");

  /** Words that end a clause of which the rest was said before. */
  private static final Set<String> BARE =
      Set.of(
          "to", "be", "have", "do", "can", "could", "may", "might", "must", "shall", "should",
          "will", "would");

  private static final Set<String> SAYING = Set.of("say", "state", "add", "tell", "explain");
  private static final Set<String> SPOKEN = Set.of("yes", "no", "so", "otherwise", "thus");
  private static final Set<String> AROUND =
      Set.of("on", "in", "at", "during", "after", "before", "to");

  private static final Set<String> CLAUSES =
      Set.of("acl", "acl:relcl", "ccomp", "xcomp", "advcl", "parataxis");

  private static final Set<String> LOWER = Set.of("acl:relcl", "conj", "xcomp", "ccomp", "advcl");

  private Elliptic() {}

  /** Whether a reader who sees it alone misses what it is about. */
  static boolean is(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return tree.pos(verb) == PartOfSpeech.VERB
        && candidate.named().isEmpty()
        && (isDoingSo(tree, verb)
            || endsOpen(tree, verb)
            || isSayingSo(candidate)
            || isUnsaid(candidate)
            || isOfNoDoer(candidate));
  }

  /** "Did so in the evenings", "declined to do so", "had done the same". */
  private static boolean isDoingSo(SentenceTree tree, int verb) {
    boolean isSo =
        tree.lemma(verb).equals("do")
            && tree.children(verb).stream()
                .anyMatch(
                    child ->
                        child > verb
                            && (tree.lower(child).equals("so")
                                || (tree.lower(child).equals("same") && tree.isA(child, "obj"))));
    return isSo
        || tree.children(verb, HELD).stream()
            .filter(goal -> goal > verb && tree.child(goal, "conj").isEmpty())
            .anyMatch(goal -> isDoingSo(tree, goal));
  }

  /** "Found that they had not", "advised her not to", "agreed that it was". */
  private static boolean endsOpen(SentenceTree tree, int verb) {
    return tree.children(verb, OPEN).stream()
        .filter(end -> end > verb && BARE.contains(tree.lemma(end)))
        .filter(end -> !tree.isA(end, "aux") || tree.pos(end - 1) == PartOfSpeech.PRON)
        .filter(end -> tree.children(end).stream().allMatch(child -> isLight(tree, child, end)))
        .anyMatch(end -> isLast(tree, end));
  }

  private static boolean isLight(SentenceTree tree, int child, int end) {
    return child < end
        ? !tree.lower(child).matches("wh(?:at|en|ere|o|om|ich|y)|how")
        : tree.pos(child) == PartOfSpeech.PUNCT || Denied.WORDS.contains(tree.lower(child));
  }

  private static boolean isLast(SentenceTree tree, int end) {
    int next = Denied.WORDS.contains(tree.lower(end + 1)) ? end + 2 : end + 1;
    return next >= tree.size() || tree.pos(next) == PartOfSpeech.PUNCT;
  }

  /** "Has told the ministry so". */
  private static boolean isSayingSo(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return isSpeech(candidate)
        && SaidWords.parts(tree, candidate.told()).isEmpty()
        && tree.children(verb, HELD).isEmpty()
        && tree.children(verb).stream()
            .anyMatch(
                so ->
                    so > verb
                        && tree.lower(so).equals("so")
                        && tree.children(so).isEmpty()
                        && !tree.isA(so, "cc"));
  }

  /** "Told mourners on Friday", "has concluded". */
  private static boolean isUnsaid(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    if (isConcluding(candidate)) {
      return true;
    }
    return isSpeech(candidate)
        && SAYING.contains(tree.lemma(verb))
        && !tree.isA(verb, "acl:relcl")
        && SaidWords.parts(tree, candidate.told()).isEmpty()
        && tree.children(verb).stream().allMatch(child -> saysNothing(tree, verb, child));
  }

  private static boolean isConcluding(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return tree.lemma(verb).equals("conclude")
        && !candidate.participants().agents().isEmpty()
        && SaidWords.parts(tree, candidate.told()).isEmpty()
        && tree.children(verb).stream()
            .allMatch(child -> child < verb || tree.pos(child) == PartOfSpeech.PUNCT);
  }

  private static boolean saysNothing(SentenceTree tree, int verb, int child) {
    boolean isTold = child > verb && !tree.children(child, CLAUSES).isEmpty();
    return !isTold && isAside(tree, verb, child);
  }

  private static boolean isAside(SentenceTree tree, int verb, int child) {
    return switch (tree.relation(child)) {
      case "punct", "cc", "conj", "aux", "aux:pass", "mark", "nsubj", "nsubj:pass", "advcl" ->
          child < verb || !tree.isA(child, "advcl");
      case "advmod" -> !SPOKEN.contains(tree.lower(child));
      case "obj", "iobj" -> child > verb && tree.lemma(verb).equals("tell");
      case "obl", "obl:unmarked", "obl:agent" ->
          tree.child(child, "case").isEmpty() || tree.hasChild(child, "case", AROUND);
      default -> false;
    };
  }

  private static boolean isSpeech(Candidate candidate) {
    return candidate.told().type().localName().equals("Speech");
  }

  /** "Freed her to leave", "was seen by a reporter": words that begin with the verb. */
  private static boolean isOfNoDoer(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    if (!(isToldByVerb(candidate) || isSpeech(candidate))
        || !LOWER.contains(tree.relation(verb))
        || Hearsay.is(tree, verb)) {
      return false;
    }
    ClauseWords.Clause clause =
        ClauseWords.of(tree, candidate.told(), candidate.stance(), candidate.participants());
    return isVerbFirst(tree, clause.first())
        && Governors.firstBelow(tree, verb) <= clause.first()
        && clause.words().startsWith(tree.surface(clause.first()) + " ");
  }

  /** Not by a word for it, as a founding. */
  private static boolean isToldByVerb(Candidate candidate) {
    String kind = candidate.told().kind();
    boolean isPlain =
        kind.isEmpty() || kind.equals(candidate.tree().lemma(candidate.told().head()));
    return candidate.told().type().lineage().size() == 1
        && (isPlain || candidate.participants().patients().isEmpty());
  }

  private static boolean isVerbFirst(SentenceTree tree, int first) {
    boolean isVerb =
        tree.pos(first) == PartOfSpeech.VERB
            || tree.pos(first) == PartOfSpeech.AUX
            || tree.lower(first).equals("to");
    return isVerb && !tree.lower(first).endsWith("ing");
  }
}
