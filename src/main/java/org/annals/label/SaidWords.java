package org.annals.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.clause.Governors;
import org.annals.clause.Naming;
import org.annals.clause.Passives;
import org.annals.clause.Stretches;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * What is said, in the words of the text: the clause that a verb of saying governs, or what stands
 * in quotation marks beside it.
 */
public final class SaidWords {
  private static final int LEAST_WORDS = 3;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Words at the head of clauses that nobody says: they describe or give a reason. */
  private static final Set<String> DESCRIBING =
      Set.of(
          "who",
          "which",
          "whom",
          "whose",
          "because",
          "since",
          "when",
          "while",
          "after",
          "before",
          "although",
          "though",
          "until",
          "unless",
          "as",
          "once");

  private static final Set<String> INVERTED = Set.of("had", "were", "should");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private static final Set<String> CLAIMING = DataFile.words("/label/claim-verbs.txt");
  private static final Set<String> PROMISING = DataFile.words("/label/promising-verbs.txt");
  private static final Set<String> ACCUSING = Set.of("accuse", "suspect", "convict");
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> OPEN = Set.of("ccomp", "advcl", "xcomp");

  private SaidWords() {}

  /** The words with single spaces; nothing where the sentence has none. */
  public static Optional<String> of(SentenceTree tree, Told told) {
    List<Span> parts = parts(tree, told);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            parts.stream()
                .map(span -> SPACES.matcher(span.of(tree.text())).replaceAll(" "))
                .collect(Collectors.joining(isParted(tree, told, parts) ? " " : ", ")));
  }

  /** "Section 8, he wrote, makes a county liable". */
  private static boolean isParted(SentenceTree tree, Told told, List<Span> parts) {
    return tree.isA(told.head(), "parataxis")
        || (tree.child(told.head(), "advcl").isEmpty()
            && Stretches.OPENING.stream().noneMatch(between(tree, parts)::contains));
  }

  private static String between(SentenceTree tree, List<Span> parts) {
    return parts.size() < 2
        ? ""
        : tree.text().substring(parts.getFirst().end(), parts.getLast().start());
  }

  /** The stretches of the document in which it stands, in order. */
  public static List<Span> parts(SentenceTree tree, Told told) {
    int verb = told.head();
    if (Convictions.isHeld(tree, verb)) {
      return Convictions.content(tree, verb).stream().toList();
    }
    if (tree.pos(verb) != PartOfSpeech.VERB) {
      return ClaimNouns.isOwned(tree, verb)
          ? ClaimNouns.content(tree, verb).stream().toList()
          : List.of();
    }
    Optional<Span> charge =
        charge(tree, verb)
            .or(() -> Naming.name(tree, verb))
            .or(
                () ->
                    ClaimNouns.behind(tree, verb).flatMap(noun -> ClaimNouns.content(tree, noun)));
    return charge.map(List::of).orElseGet(() -> spoken(tree, told));
  }

  /** What a verb of speech has as its clause, or as its quotation. */
  private static List<Span> spoken(SentenceTree tree, Told told) {
    int verb = told.head();
    boolean isBeside =
        tree.isA(verb, "parataxis")
            && tree.children(verb, Set.of("ccomp")).stream().noneMatch(clause -> clause > verb);
    List<Span> clause =
        !isBeside || told.isOfWords() || CLAIMING.contains(tree.lemma(verb))
            ? clauses(tree, verb)
            : List.of();
    List<Span> quoted = told.isUtterance() ? quoted(tree, verb) : List.of();
    boolean isInClause =
        quoted.stream().allMatch(q -> clause.stream().anyMatch(c -> c.contains(q)));
    return quoted.isEmpty() || (isInClause && !isAll(tree, quoted, clause)) ? clause : quoted;
  }

  /** Whether a clause holds only a quotation and a word or two that stand outside of it. */
  private static boolean isAll(SentenceTree tree, List<Span> quoted, List<Span> clause) {
    if (clause.size() != 1 || quoted.size() != 1) {
      return false;
    }
    Span inner = quoted.getFirst();
    Span outer = clause.getFirst();
    String after = tree.text().substring(inner.end(), outer.end());
    return inner.start() - outer.start() <= 1 && after.strip().split("\\s+").length <= 2;
  }

  /** The quotations of the sentence that the verb stands outside of and says. */
  private static List<Span> quoted(SentenceTree tree, int verb) {
    List<int[]> found = new ArrayList<>();
    int open = -1;
    for (int word = 0; word < tree.size(); word++) {
      String mark = tree.surface(word);
      if (open >= 0 && Stretches.CLOSING.contains(mark)) {
        if ((verb < open || verb > word) && isSaidBy(tree, open + 1, word, verb)) {
          found.add(new int[] {open + 1, word});
        }
        open = -1;
      } else if (open < 0 && Stretches.OPENING.contains(mark)) {
        open = word;
      }
    }
    boolean isLong = found.stream().anyMatch(part -> part[1] - part[0] >= LEAST_WORDS);
    return isLong
        ? found.stream()
            .flatMap(part -> Stretches.trimmed(tree, part[0], part[1]).stream())
            .toList()
        : List.of();
  }

  /** Whether the words of a quotation hang on this verb and not on another one outside. */
  private static boolean isSaidBy(SentenceTree tree, int from, int end, int verb) {
    for (int word = from; word < end; word++) {
      int above = tree.head(word);
      boolean isTop = above < from || above >= end;
      if (isTop && tree.pos(word) != PartOfSpeech.PUNCT) {
        return above == SentenceTree.ROOT || tree.isWithin(verb, word) || owner(tree, word) == verb;
      }
    }
    return false;
  }

  private static int owner(SentenceTree tree, int word) {
    int at = tree.head(word);
    while (at != SentenceTree.ROOT && tree.pos(at) != PartOfSpeech.VERB) {
      at = tree.head(at);
    }
    while (at != SentenceTree.ROOT && !told(tree, at) && tree.head(at) != SentenceTree.ROOT) {
      at = tree.head(at);
    }
    return at;
  }

  /** A verb with a subject, or the one on which no other stands. */
  private static boolean told(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB
        && !tree.isA(word, "xcomp")
        && !tree.isA(word, "ccomp")
        && !tree.isA(word, "conj");
  }

  /** "Said that rents would fall"; "rents would fall, she said". */
  private static List<Span> clauses(SentenceTree tree, int verb) {
    List<Integer> said =
        tree.children(sayer(tree, verb), Set.of("ccomp")).stream()
            .filter(clause -> !isDescribing(tree, clause))
            .filter(clause -> nearest(tree, clause) == verb)
            .toList();
    if (!said.isEmpty()) {
      List<Integer> all = new ArrayList<>(said);
      tree.children(verb, Set.of("advcl")).stream()
          .filter(clause -> clause < verb && isCondition(tree, clause, said.getFirst()))
          .forEach(all::add);
      all.sort(null);
      List<Span> parts =
          all.stream().flatMap(one -> Stretches.stretch(tree, one, verb).stream()).toList();
      return parts.stream()
          .distinct()
          .filter(part -> parts.stream().noneMatch(o -> !o.equals(part) && o.contains(part)))
          .toList();
    }
    if (PROMISING.contains(tree.lemma(verb)) && !Passives.is(tree, verb)) {
      return tree.children(verb, Set.of("xcomp")).stream()
          .filter(content -> content > verb && tree.pos(content) == PartOfSpeech.VERB)
          .flatMap(content -> Stretches.stretch(tree, content, verb).stream())
          .toList();
    }
    return tree.isA(verb, "parataxis") && tree.head(verb) != SentenceTree.ROOT
        ? Stretches.around(tree, tree.head(verb), verb)
        : List.of();
  }

  /** The verb on which the tree hangs what a verb joined to it says. */
  private static int sayer(SentenceTree tree, int verb) {
    return tree.isA(verb, "conj") && tree.children(verb, Set.of("ccomp")).isEmpty()
        ? tree.head(verb)
        : verb;
  }

  /** "Opposed it and said that it was dear", where the tree hangs what is said on "opposed". */
  private static int nearest(SentenceTree tree, int clause) {
    int verb = tree.head(clause);
    int first = Governors.firstBelow(tree, clause);
    return tree.children(verb, Set.of("conj")).stream()
        .filter(joined -> joined == first - 1 && tree.pos(joined) == PartOfSpeech.VERB)
        .findFirst()
        .orElse(verb);
  }

  /** "Accused Bo Li of hiding a debt": the words behind "of". */
  private static Optional<Span> charge(SentenceTree tree, int verb) {
    return accusation(tree, verb)
        .map(
            clause -> {
              int last = clause;
              while (last + 1 < tree.size() && tree.isWithin(last + 1, clause)) {
                last++;
              }
              return new Span(tree.span(clause).start(), tree.span(last).end());
            });
  }

  private static Optional<Integer> accusation(SentenceTree tree, int verb) {
    return ACCUSING.contains(tree.lemma(verb))
        ? tree.children(verb, OPEN).stream()
            .filter(clause -> tree.hasChild(clause, "mark", OF) && !isAtEdge(tree, clause))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isAtEdge(SentenceTree tree, int word) {
    return word + 1 >= tree.size() || tree.pos(word + 1) == PartOfSpeech.PUNCT;
  }

  /** Who is accused, where the tree makes it the subject of what is charged. */
  public static List<Integer> accused(SentenceTree tree, int verb) {
    return accusation(tree, verb)
        .map(
            clause ->
                tree.children(clause, Set.of("nsubj")).stream()
                    .filter(word -> word > verb && word < clause)
                    .toList())
        .orElse(List.of());
  }

  /** "Who found it", "because it rained": what nobody says. */
  static boolean isDescribing(SentenceTree tree, int clause) {
    int first = Governors.firstBelow(tree, clause);
    while (first < clause && tree.pos(first) == PartOfSpeech.PUNCT) {
      first++;
    }
    return DESCRIBING.contains(tree.lower(first));
  }

  /** "If it rains, she said, we will lose": the condition is said too. */
  private static boolean isCondition(SentenceTree tree, int clause, int said) {
    boolean isInverted = INVERTED.contains(tree.lower(Governors.firstBelow(tree, clause)));
    return (isInverted || tree.hasChild(clause, "mark", CONDITIONS))
        && tree.child(said, "aux").isPresent();
  }
}
