package org.annals.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Naming;
import org.annals.clause.Provisions;
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
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What somebody else says of it: "..., a claim that the union denied". */
  private static final Pattern JUDGED =
      Pattern.compile(
          ", an? (?:\\p{L}+"
              + " )?(?:claim|charge|figure|view|suggestion|assertion|allegation|accusation|prediction|description"
              + "|offer|invitation|demand|request|proposal|remark|comparison)"
              + " (?:that|which|(?:for|of|about) which|he |she |they |his |her |their |\\p{Lu}|the"
              + " ).*$");

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
  private static final Set<String> DECIDING = Set.of("decide", "determine");
  private static final Set<String> IN = Set.of("in", "at", "on", "to", "during");

  private SaidWords() {}

  /** The words with single spaces; nothing where the sentence has none. */
  public static Optional<String> of(SentenceTree tree, Told told) {
    List<Span> parts = parts(tree, told);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            parts.stream()
                .map(span -> SPACES.matcher(span.of(tree.text())).replaceAll(" "))
                .map(said -> JUDGED.matcher(said).replaceFirst(""))
                .map(SaidEdges::without)
                .collect(Collectors.joining(isParted(tree, told, parts) ? " " : ", ")));
  }

  /** "Section 8, he wrote, makes a county liable". */
  private static boolean isParted(SentenceTree tree, Told told, List<Span> parts) {
    return tree.isA(told.head(), "parataxis")
        || Interjected.of(tree, told.head()).isPresent()
        || QuotedWords.isBroken(tree, told.head())
        || (tree.child(told.head(), "advcl").isEmpty()
            && Stretches.OPENING.stream().noneMatch(between(tree, parts)::contains));
  }

  private static String between(SentenceTree tree, List<Span> parts) {
    return parts.size() < 2
        ? ""
        : tree.text().substring(parts.getFirst().end(), parts.getLast().start());
  }

  /** The same stretches in the order of the text; those that share words made one. */
  private static List<Span> apart(List<Span> parts) {
    List<Span> apart = new ArrayList<>();
    for (Span part : parts.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      if (!apart.isEmpty() && part.start() <= apart.getLast().end()) {
        Span last = apart.removeLast();
        apart.add(new Span(last.start(), Math.max(last.end(), part.end())));
      } else {
        apart.add(part);
      }
    }
    return apart;
  }

  /** The stretches of the document in which it stands, in order. */
  public static List<Span> parts(SentenceTree tree, Told told) {
    int verb = told.head();
    if (Accounts.isTold(tree, verb)) {
      return Accounts.parts(tree, verb);
    }
    if (Convictions.isHeld(tree, verb)) {
      return Convictions.content(tree, verb).stream().toList();
    }
    if (tree.pos(verb) != PartOfSpeech.VERB) {
      return ClaimNouns.isOwned(tree, verb)
          ? ClaimNouns.content(tree, verb).stream().toList()
          : List.of();
    }
    Optional<Span> charge =
        Accusations.charge(tree, verb)
            .or(() -> Provisions.content(tree, verb))
            .or(() -> Hearsay.content(tree, verb))
            .or(() -> Judgings.content(tree, verb))
            .or(() -> Naming.name(tree, verb))
            .or(
                () ->
                    ClaimNouns.behind(tree, verb).flatMap(noun -> ClaimNouns.content(tree, noun)));
    return charge.map(List::of).orElseGet(() -> aside(tree, told));
  }

  private static List<Span> aside(SentenceTree tree, Told told) {
    Optional<Interjected> words = Interjected.of(tree, told.head());
    List<Span> spoken =
        words.filter(w -> !w.isOpen(tree)).isPresent() ? List.of() : apart(spoken(tree, told));
    return words.filter(_ -> spoken.isEmpty()).map(w -> w.parts(tree)).orElse(spoken);
  }

  /** What a verb of speech has as its clause, or as its quotation. */
  private static List<Span> spoken(SentenceTree tree, Told told) {
    int verb = told.head();
    boolean isBeside =
        tree.isA(verb, "parataxis")
            && tree.children(verb, Set.of("ccomp")).stream().noneMatch(clause -> clause > verb);
    List<Span> clause =
        !isBeside || told.isOfWords() || claims(tree, verb) ? clauses(tree, verb) : List.of();
    List<Span> quoted = told.isUtterance() ? QuotedWords.of(tree, verb) : List.of();
    boolean isInClause =
        quoted.stream().allMatch(q -> clause.stream().anyMatch(c -> c.contains(q)));
    boolean isPart =
        isInClause
            && !QuotedWords.isAll(tree, quoted, clause)
            && !QuotedWords.areSpoken(tree, quoted);
    return quoted.isEmpty() || isPart ? clause : quoted;
  }

  /** "The fault, she decided, lay in the hinge": any verb may stand inside of what it says. */
  private static boolean claims(SentenceTree tree, int verb) {
    return CLAIMING.contains(tree.lemma(verb))
        || DECIDING.contains(tree.lemma(verb))
        || (tree.head(verb) > verb && tree.lower(verb + 1).equals(","));
  }

  private static List<Integer> heads(SentenceTree tree, int verb) {
    List<Integer> all = tree.children(sayer(tree, verb), Set.of("ccomp"));
    return all.stream()
        .filter(clause -> clause > verb || !isBeside(tree, clause, all))
        .filter(clause -> !isDescribing(tree, clause))
        .filter(clause -> nearest(tree, clause) == verb)
        .filter(clause -> !isBehindSemicolon(tree, verb, clause))
        .filter(clause -> !isRelative(tree, clause))
        .filter(clause -> !BehindColon.isReason(tree, verb, clause))
        .toList();
  }

  /** "Said that rents would fall"; "rents would fall, she said". */
  private static List<Span> clauses(SentenceTree tree, int verb) {
    List<Integer> said = heads(tree, verb);
    if (!said.isEmpty()) {
      return withConditions(tree, verb, said);
    }
    Optional<Integer> inNoun = inStatement(tree, verb);
    if (inNoun.isPresent()) {
      return Stretches.stretch(tree, inNoun.get(), verb).stream().toList();
    }
    if (Promises.is(tree, verb)) {
      return Promises.content(tree, verb);
    }
    Optional<Span> urged = Urgings.content(tree, verb);
    if (urged.isPresent()) {
      return urged.stream().toList();
    }
    return isOfAllBefore(tree, verb) ? Stretches.around(tree, tree.head(verb), verb) : List.of();
  }

  private static boolean isOfAllBefore(SentenceTree tree, int verb) {
    return tree.isA(verb, "parataxis")
        && tree.head(verb) != SentenceTree.ROOT
        && !isBehindSemicolon(tree, tree.head(verb), verb)
        && !BehindColon.is(tree, verb);
  }

  /** "A director, asked about it, said he was glad": what hangs on the director. */
  private static boolean isBeside(SentenceTree tree, int clause, List<Integer> all) {
    return all.getLast() != clause && tree.children(clause, Governors.SUBJECTS).isEmpty();
  }

  private static List<Span> withConditions(SentenceTree tree, int verb, List<Integer> said) {
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

  /** "Said in a statement that rents would fall", where the tree hangs it on the statement. */
  private static Optional<Integer> inStatement(SentenceTree tree, int verb) {
    int holder = SaidAlong.isSaid(tree, verb) ? tree.head(verb) : verb;
    return CLAIMING.contains(tree.lemma(verb))
        ? Stream.of(verb, holder)
            .flatMap(word -> tree.children(word, Set.of("obl", "obj")).stream())
            .filter(noun -> noun > verb && tree.hasChild(noun, "case", IN))
            .filter(noun -> IntStream.range(verb + 1, noun).noneMatch(w -> says(tree, w)))
            .flatMap(noun -> tree.children(noun, Set.of("acl", "acl:relcl")).stream())
            .filter(clause -> tree.hasChild(clause, "mark", Set.of("that")))
            .filter(clause -> !tree.children(clause, Governors.SUBJECTS).isEmpty())
            .findFirst()
        : Optional.empty();
  }

  private static boolean says(SentenceTree tree, int word) {
    return CLAIMING.contains(tree.lemma(word)) && SaidAlong.isSaid(tree, word);
  }

  /** "Said so in every paper that would print it": what only says which one. */
  private static boolean isRelative(SentenceTree tree, int clause) {
    int first = Governors.firstBelow(tree, clause);
    return tree.lower(first).equals("that")
        && first > tree.head(clause) + 1
        && first + 1 < tree.size()
        && tree.children(clause, Governors.SUBJECTS).stream().allMatch(s -> s == first)
        && (tree.pos(first + 1) == PartOfSpeech.AUX || tree.pos(first + 1) == PartOfSpeech.VERB)
        && !tree.lower(first + 1).endsWith("ing"); // "that raising fares was wrong"
  }

  /** "He said that it rained; they left": what stands apart from what is said. */
  static boolean isBehindSemicolon(SentenceTree tree, int verb, int clause) {
    return IntStream.range(verb, clause).anyMatch(word -> tree.surface(word).equals(";"))
        && !tree.hasChild(clause, "mark", Set.of("that"));
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
