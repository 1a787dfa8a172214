package org.annals.attribution;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Finds clauses of saying that stand beside what is said: "..., Smith said", "as Smith put it". */
final class Frames {
  private static final Set<String> CONTENT = Set.of("ccomp", "xcomp");
  private static final Set<String> TELLING = Set.of("said", "says", "added", "adds");
  private static final Set<String> OTHERWISE = Set.of("whatever", "whichever", "however");
  private static final Set<String> TIED =
      Set.of("xcomp", "amod", "aux", "compound", "cop", "fixed");

  private static final Set<String> COMPARING =
      Set.of(
          "ask",
          "call",
          "continue",
          "demand",
          "dub",
          "expect",
          "fear",
          "hope",
          "know",
          "name",
          "order",
          "predict",
          "promise",
          "request",
          "require",
          "threaten",
          "want",
          "wish");

  private static final Set<String> ADDRESSING =
      Set.of(
          "tell",
          "inform",
          "remind",
          "assure",
          "ask",
          "notify",
          "advise",
          "warn",
          "brief",
          "text",
          "write",
          "email",
          "answer",
          "show",
          "reassure");

  private static final Set<String> COULD = Set.of("could", "might", "would", "should");

  private final SentenceTree tree;
  private final Governors governors;
  private final Subjects subjects;
  private final Map<Integer, Integer> overs = new TreeMap<>();

  Frames(SentenceTree tree, Governors governors, Subjects subjects, IntPredicate quoted) {
    this.tree = tree;
    this.governors = governors;
    this.subjects = subjects;
    for (int verb = 0; verb < tree.size(); verb++) {
      if (tree.head(verb) != SentenceTree.ROOT && governors.isQuoting(verb)) {
        int clause = clause(verb);
        boolean isOutside = !quoted.test(verb) || (clause >= 0 && quoted.test(clause));
        if (clause >= 0 && isOutside && isFrame(verb, clause)) {
          overs.putIfAbsent(clause, verb);
        }
      }
    }
  }

  /** "She should not sell, whatever Bo Li says": he says something else. */
  private boolean isOtherwise(int verb) {
    return OTHERWISE.contains(tree.lower(Grammar.first(tree, verb)));
  }

  /** The verb of saying beside a clause; -1 where there is none. */
  int over(int clause) {
    return overs.getOrDefault(clause, -1);
  }

  /** Whether a verb of saying stands beside what it says. */
  boolean isFrame(int verb) {
    return overs.containsValue(verb);
  }

  /** The clause that a verb of saying would stand beside; -1 where there is none. */
  private int clause(int verb) {
    int head = tree.head(verb);
    int sibling = sibling(verb, head);
    if (sibling >= 0) {
      return sibling;
    }
    int around = around(verb, head);
    if (around >= 0) {
      return around;
    }
    if (tree.isA(head, "acl") || Grammar.isClause(tree, head)) {
      return head;
    }
    if (isAside(verb)) {
      return tree.head(head);
    }
    return tree.isA(verb, "acl") ? -1 : head;
  }

  /** "Whom Smith said had attacked him", as two clauses beside each other. */
  private int sibling(int verb, int noun) {
    return tree.children(noun, Set.of("acl:relcl")).stream()
        .filter(c -> c > verb && tree.isA(verb, "acl"))
        .filter(c -> c - verb <= 3 && Grammar.first(tree, c) != c)
        .filter(c -> Grammar.subjects(tree, c).isEmpty())
        .findFirst()
        .orElse(-1);
  }

  /**
   * The clause in the middle of which a verb of saying stands, though the tree hangs it elsewhere:
   * "the deadline, he said, had passed", "the minister, a source said, had resigned".
   */
  private int around(int verb, int head) {
    if (tree.isA(verb, "parataxis")) {
      return tree.children(head, Set.of("parataxis", "conj")).stream()
          .filter(c -> c > verb && Grammar.first(tree, c) < start(verb) && isSetOff(verb))
          .findFirst()
          .orElse(-1);
    }
    int clause = isApposed(verb, head) ? tree.head(tree.head(head)) : SentenceTree.ROOT;
    return clause != SentenceTree.ROOT && Grammar.isClause(tree, clause) ? clause : -1;
  }

  /** Whether a verb and its subject stand as another name of what comes before them. */
  private boolean isApposed(int verb, int noun) {
    return tree.isA(verb, "acl")
        && tree.isA(noun, "appos")
        && TELLING.contains(tree.lower(verb))
        && tree.lower(verb + 1).equals(",")
        && Grammar.subjects(tree, verb).isEmpty();
  }

  /** Whether a clause is set off by commas and no relative pronoun ties it to its noun. */
  private boolean isAside(int verb) {
    boolean isRelative =
        Grammar.hasChild(
            tree,
            verb,
            c ->
                Set.of("who", "which", "that", "whom", "whose").contains(tree.lower(c))
                    || tree.hasChild(c, "nmod:poss", Set.of("whose")));
    return !isRelative && subjects.isSpoken(verb) && (isSetOff(verb) || isAs(verb));
  }

  private boolean isFrame(int verb, int clause) {
    boolean isSomebodys = subjects.of(verb) >= 0 || subjects.isSpoken(verb);
    if (!isSomebodys || hasContent(verb) || hasObject(verb) || isOtherwise(verb) || isDone(verb)) {
      return false;
    }
    if (isAs(verb) || sibling(verb, tree.head(verb)) == clause) {
      return true;
    }
    return governors.isSpeech(verb) && isBeside(verb, clause);
  }

  /** "Workers might be dismissed" says nothing; "Smith was told" and "it was announced" may. */
  private boolean isDone(int verb) {
    return Grammar.isPassive(tree, verb)
        && !isAs(verb)
        && !ADDRESSING.contains(tree.lemma(verb))
        && Grammar.subjects(tree, verb).stream().anyMatch(s -> !tree.lower(s).equals("it"));
  }

  private boolean isBeside(int verb, int clause) {
    if (isDivided(clause, verb)) {
      return false;
    }
    if (tree.isA(verb, "parataxis")) {
      return clause < verb || verb == clause - 1 || isSetOff(verb);
    }
    boolean isFree =
        !TIED.contains(tree.relation(verb)) && tree.children(verb, Set.of("cc", "mark")).isEmpty();
    return isFree && (isAtEnd(verb, clause) || isInside(verb, clause) || clause != tree.head(verb));
  }

  /** "As Smith said"; what came "as Smith had feared", or "could have said", the text tells. */
  private boolean isAs(int verb) {
    return (tree.isA(verb, "advcl") || tree.isA(verb, "acl"))
        && tree.hasChild(verb, "mark", Set.of("as"))
        && !COMPARING.contains(tree.lemma(verb))
        && !tree.hasChild(verb, "aux", COULD)
        && !isMeasure(verb)
        && !Grammar.subjects(tree, verb).isEmpty();
  }

  /** "As much waste as its permit allowed". */
  private boolean isMeasure(int verb) {
    int as = Grammar.first(tree, verb);
    return IntStream.range(Math.max(0, as - 4), as)
        .anyMatch(at -> tree.lower(at).equals("as") && tree.head(at) < as);
  }

  private boolean hasContent(int verb) {
    return Grammar.hasChild(
        tree,
        verb,
        c ->
            (CONTENT.contains(tree.relation(c)) && !isBeforeSubject(c, verb))
                || (tree.isA(c, "parataxis") && c > verb));
  }

  /** "Announced the news" says the news and nothing beside it; who is told is no news. */
  private boolean hasObject(int verb) {
    return !ADDRESSING.contains(tree.lemma(verb))
        && !governors.isPutIt(verb)
        && tree.child(verb, "obj").filter(o -> o != subjects.of(verb)).isPresent();
  }

  private boolean isBeforeSubject(int content, int verb) {
    return content < verb && tree.isA(content, "xcomp");
  }

  private int start(int verb) {
    int start = verb;
    for (int subject : Grammar.subjects(tree, verb)) {
      start = Math.min(start, Grammar.first(tree, subject));
    }
    int subject = subjects.of(verb);
    return subject < 0 ? start : Math.min(start, Grammar.first(tree, subject));
  }

  private boolean isSetOff(int verb) {
    int start = start(verb);
    return start > 0
        && tree.pos(start - 1) == PartOfSpeech.PUNCT
        && !tree.lower(start - 1).equals(";");
  }

  /** "The Times praised it; the Telegraph complained": two that say something each. */
  private boolean isDivided(int clause, int verb) {
    int start = start(verb);
    return clause < start && start > 0 && tree.lower(start - 1).equals(";");
  }

  private boolean isAtEnd(int verb, int clause) {
    return clause < start(verb) && isSetOff(verb);
  }

  /** "Who Smith said had attacked him". */
  private boolean isInside(int verb, int clause) {
    return verb < clause
        && tree.isA(clause, "acl")
        && !Grammar.subjects(tree, verb).isEmpty()
        && Grammar.first(tree, clause) < start(verb);
  }
}
