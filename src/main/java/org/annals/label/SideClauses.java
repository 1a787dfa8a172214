package org.annals.label;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Clauses that say when, on what condition or in spite of what a verb tells its fact, each with its
 * conjunction: "after receiving threats", "until they are inspected", "if the bank agrees".
 */
final class SideClauses {
  private static final int LONGEST = 150;

  private static final Set<String> OPENING =
      Set.of(
          "after",
          "before",
          "until",
          "till",
          "since",
          "while",
          "as",
          "if",
          "unless",
          "once",
          "although",
          "though",
          "so",
          "in",
          "lest",
          "whereas",
          "provided");

  /** "If the bank does". */
  private static final Set<String> PRO_VERBS = Set.of("do", "does", "did");

  private static final Set<String> MEASURED = Set.of("after", "before");
  private static final Set<String> TIMES = DataFile.words("/dating/time-units.txt");
  private static final Set<String> ASKING =
      Set.of("ask", "wonder", "inquire", "enquire", "know", "see", "doubt", "forget");
  private static final Set<String> QUESTIONS = Set.of("when", "if");
  private static final String WHEN = "when";
  private static final String AS = "as";

  /** What may stand before the conjunction: "two days after", "shortly before", "even though". */
  private static final Set<String> MEASURING = Set.of("advmod", "obl:unmarked", "obl");

  private static final Set<String> PARTING = Set.of(";", ":");
  private static final Set<String> SOON = Set.of("soon", "long", "far");

  /** How far before the second "as" the first may stand. */
  private static final int COMPARED = 6;

  private final SentenceTree tree;
  private final int verb;

  SideClauses(SentenceTree tree, int verb) {
    this.tree = tree;
    this.verb = verb;
  }

  /** The words of such a clause; none where they are too many or belong to another verb. */
  Optional<String> of(int clause) {
    return opener(clause)
        .filter(opener -> isOfVerb(clause, opener) && !isOfJoined(clause, opener))
        .filter(opener -> !isQuestion(clause, opener))
        .flatMap(opener -> PhraseText.whole(tree, clause, first(clause, opener), LONGEST));
  }

  /** "Asked when the ship would sail", "wondered if it was true": what is asked, and not when. */
  private boolean isQuestion(int clause, int opener) {
    return clause > verb
        && ASKING.contains(tree.lemma(verb))
        && QUESTIONS.contains(tree.lower(opener))
        && tree.children(verb, Set.of("obj", "xcomp", "ccomp")).isEmpty();
  }

  /** The conjunction, where it opens the clause. */
  private Optional<Integer> opener(int clause) {
    int first = start(clause);
    return tree.children(clause).stream()
        .filter(word -> word < clause && isConjunction(word))
        .filter(
            word ->
                IntStream.range(first, word)
                    .allMatch(
                        before ->
                            tree.isWithin(before, clause)
                                && MEASURING.contains(tree.relation(branch(before, clause)))))
        .findFirst();
  }

  /** "Sat, and when it came in, stayed", "dug and hauled until it ran out": of the other verb. */
  private boolean isOfJoined(int clause, int opener) {
    boolean isBehindAnd = opener > 0 && tree.pos(opener - 1) == PartOfSpeech.CCONJ;
    return clause > verb
        && (isBehindAnd
            || IntStream.range(verb, opener).anyMatch(w -> PARTING.contains(tree.lower(w)))
            || tree.children(verb, Set.of("conj")).stream()
                .anyMatch(joined -> joined < clause && tree.pos(joined) == PartOfSpeech.VERB));
  }

  private boolean isConjunction(int word) {
    return tree.isA(word, "mark")
        ? OPENING.contains(tree.lower(word))
        : tree.isA(word, "advmod") && tree.lower(word).equals(WHEN);
  }

  private int branch(int word, int clause) {
    int at = word;
    while (tree.head(at) != clause) {
      at = tree.head(at);
    }
    return at;
  }

  /** Its first word that is no mark. */
  private int start(int clause) {
    int first = Governors.firstBelow(tree, clause);
    while (first < clause && tree.pos(first) == PartOfSpeech.PUNCT) {
      first++;
    }
    return first;
  }

  /** "In June, when a team comes" is said of June; "as planned" says nothing alone. */
  private boolean isOfVerb(int clause, int opener) {
    boolean hasSubject = !tree.children(clause, Governors.SUBJECTS).isEmpty();
    boolean isWhole =
        !PRO_VERBS.contains(tree.lower(clause))
            && (hasSubject || tree.pos(clause) == PartOfSpeech.VERB);
    boolean isBehindComma = clause > verb && tree.lower(opener - 1).equals(",");
    return switch (tree.lower(opener)) {
      case WHEN -> isWhole && !isBehindComma;
      case AS -> hasSubject && !isCompared(opener);
      case "so", "in" -> hasSubject || tree.lower(opener + 1).equals("order");
      default -> isWhole;
    };
  }

  /** "As many people as its rival carried", but "as soon as it rained". */
  private boolean isCompared(int as) {
    return !isSoon(as)
        && IntStream.range(Math.max(0, as - COMPARED), as).anyMatch(w -> tree.lower(w).equals(AS));
  }

  private boolean isSoon(int as) {
    return tree.lower(as - 2).equals(AS) && SOON.contains(tree.lower(as - 1));
  }

  private int first(int clause, int opener) {
    return tree.lower(opener).equals(AS) && isSoon(opener)
        ? opener - 2
        : measured(Math.min(start(clause), opener), tree.lower(opener));
  }

  /** "118 years after", whatever the tree hangs the years on. */
  private int measured(int first, String opener) {
    int measure = first - 1;
    boolean isMeasure =
        measure >= 0
            && MEASURED.contains(opener)
            && tree.head(measure) == verb
            && MEASURING.contains(tree.relation(measure))
            && tree.child(measure, "case").isEmpty()
            && TIMES.contains(tree.lemma(measure));
    return isMeasure ? Governors.firstBelow(tree, measure) : first;
  }
}
