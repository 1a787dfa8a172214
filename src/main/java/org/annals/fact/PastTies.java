package org.annals.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Keeps a tie that is over from looking as if it went on: "her predecessor, Bo Li", "the minister
 * at the time", "worked at Acme for nine years before he was elected".
 */
final class PastTies {
  private static final Set<String> TIES =
      Set.of(Relation.LEADS.term(), Relation.WORKS_FOR.term(), Relation.REPRESENTS.term());

  private static final Set<String> BESIDE = Set.of("appos", "compound", "nmod:desc", "flat");
  private static final Set<String> REPLACING = Set.of("replace", "succeed");
  private static final Set<String> WORKING = Set.of("work", "serve", "drive", "teach");
  private static final Set<String> LEAVING =
      Set.of("leave", "quit", "resign", "retire", "step", "defect");

  private static final Set<String> RETIRED = Set.of("retired");
  private static final Set<String> UNITS = Set.of("year", "month", "week", "decade", "season");
  private static final Set<String> FOR = Set.of("for");
  private static final Set<String> ENDING = Set.of("before", "until", "till");
  private static final Set<String> GOING_ON = Set.of("has", "have", "is", "are", "will");
  private static final Set<String> WAS = Set.of("was", "were");
  private static final Set<String> HAD = Set.of("had");
  private static final Set<String> PARTS = Set.of("in", "for");
  private static final Set<String> BELOW = Set.of("state", "under");
  private static final String FORMER = "former ";

  private PastTies() {}

  /** The statement as it holds now; nothing where it does not. */
  static Optional<Statement> over(SentenceTree tree, Statement statement) {
    if (statement.period().isKnown()) {
      return Optional.of(statement);
    }
    if (statement.relation().equals(Relation.ROLE)) {
      return Optional.of(isOver(tree, statement) ? former(statement) : statement);
    }
    if (statement.relation().equals(Relation.MEMBER_OF)) {
      return Optional.of(statement).filter(_ -> !isLeft(tree, statement));
    }
    return TIES.contains(statement.relation().term())
        ? tie(tree, statement)
        : Optional.of(statement);
  }

  /** "Left the party", "a retired judge of the court". */
  private static boolean isLeft(SentenceTree tree, Statement statement) {
    return Ends.in(tree, statement.subject()).stream()
        .anyMatch(
            word ->
                isRetired(tree, word, statement)
                    || (tree.isA(word, "nsubj")
                        && LEAVING.contains(tree.lemma(tree.head(word)))
                        && isBelow(tree, tree.head(word), statement.object())));
  }

  /** "Bo Li, a retired Supreme Court judge". */
  private static boolean isRetired(SentenceTree tree, int word, Statement statement) {
    return called(tree, word).anyMatch(noun -> isRetiredFrom(tree, noun, statement));
  }

  private static boolean isRetiredFrom(SentenceTree tree, int noun, Statement statement) {
    boolean isSaid =
        statement.object() instanceof Value.Words(String words)
            ? words.contains(tree.lower(noun))
            : isBelow(tree, noun, statement.object());
    return isSaid && tree.hasChild(noun, "amod", RETIRED);
  }

  private static boolean isBelow(SentenceTree tree, int top, Value value) {
    return Ends.in(tree, value).stream().anyMatch(end -> tree.isWithin(end, top));
  }

  private static boolean isOver(SentenceTree tree, Statement statement) {
    return Ends.in(tree, statement.subject()).stream()
        .anyMatch(
            word ->
                isPredecessor(tree, word)
                    || isRetired(tree, word, statement)
                    || isOnceCalled(tree, word, statement));
  }

  private static Optional<Statement> tie(SentenceTree tree, Statement statement) {
    List<Integer> who = Ends.in(tree, statement.subject());
    if (isOver(tree, statement)
        || isAtTheTime(tree)
        || who.stream().anyMatch(word -> isReplaced(tree, word))) {
      return Optional.empty();
    }
    return statement.relation().equals(Relation.LEADS)
        ? Optional.of(statement).filter(_ -> who.stream().noneMatch(w -> isOfPart(tree, w)))
        : worked(tree, statement);
  }

  private static Statement former(Statement statement) {
    return statement.object() instanceof Value.Words(String words)
            && !words.matches(
                "(?i)(?:the )?(?:former|ex|then|previous|late|retired|predecessor)\\b.*")
        ? statement.saying(FORMER + words)
        : statement;
  }

  /** "His predecessor, Bo Li". */
  private static boolean isPredecessor(SentenceTree tree, int word) {
    return called(tree, word).anyMatch(noun -> tree.lemma(noun).equals("predecessor"));
  }

  /** The nouns before and behind a name that say what somebody is. */
  private static Stream<Integer> called(SentenceTree tree, int word) {
    Stream<Integer> before = tree.isA(word, "appos") ? Stream.of(tree.head(word)) : Stream.empty();
    return Stream.concat(before, tree.children(word, BESIDE).stream());
  }

  /** The noun beside which a name stands, else the name. */
  private static int named(SentenceTree tree, int word) {
    return tree.isA(word, "appos") ? tree.head(word) : word;
  }

  /** "Bo Li was director of Acme for nine years". */
  private static boolean isOnceCalled(SentenceTree tree, int word, Statement statement) {
    int at = named(tree, word);
    int noun = tree.head(at);
    return tree.isA(at, "nsubj")
        && noun != SentenceTree.ROOT
        && tree.hasChild(noun, "cop", WAS)
        && names(statement, tree.lower(noun))
        && lasted(tree, noun);
  }

  /** Whether the words are those of the office, where there are any. */
  private static boolean names(Statement statement, String office) {
    return !(statement.object() instanceof Value.Words(String words)) || words.contains(office);
  }

  private static boolean lasted(SentenceTree tree, int word) {
    return tree.children(word).stream()
        .anyMatch(
            time ->
                time > word
                    && UNITS.contains(tree.lemma(time))
                    && tree.hasChild(time, "case", FOR));
  }

  /** "Replaced her father, Bo Li, in January". */
  private static boolean isReplaced(SentenceTree tree, int word) {
    int at = named(tree, word);
    int verb = tree.head(at);
    return tree.isA(at, "obj")
        && REPLACING.contains(tree.lemma(verb))
        && tree.lower(verb).endsWith("ed");
  }

  /** "The minister at the time, Bo Li". */
  private static boolean isAtTheTime(SentenceTree tree) {
    for (int word = 0; word + 2 < tree.size(); word++) {
      if (tree.lower(word).equals("at")
          && tree.lower(word + 1).equals("the")
          && tree.lower(word + 2).equals("time")) {
        return true;
      }
    }
    return false;
  }

  /** "Its director for Africa, Bo Li", "the state secretary, Bo Li": no head of the whole. */
  private static boolean isOfPart(SentenceTree tree, int word) {
    return office(tree, word)
        .filter(
            noun ->
                tree.hasChild(noun, "compound", BELOW)
                    || tree.children(noun, Set.of("nmod")).stream()
                        .anyMatch(part -> isRightBehind(tree, noun, part)))
        .isPresent();
  }

  private static boolean isRightBehind(SentenceTree tree, int noun, int part) {
    return part > noun
        && PARTS.contains(tree.lower(noun + 1))
        && tree.hasChild(part, "case", PARTS)
        && !UNITS.contains(tree.lemma(part));
  }

  private static Optional<Integer> office(SentenceTree tree, int word) {
    return called(tree, word).filter(noun -> !tree.isInName(noun)).findFirst();
  }

  /** "Worked at Acme for nine years before she left": she is a former employee. */
  private static Optional<Statement> worked(SentenceTree tree, Statement statement) {
    boolean isOver =
        statement.relation().equals(Relation.WORKS_FOR)
            && Ends.in(tree, statement.object()).stream()
                .map(tree::head)
                .anyMatch(verb -> isOverWork(tree, verb));
    return Optional.of(statement).filter(_ -> !isOver).or(() -> employee(statement));
  }

  private static Optional<Statement> employee(Statement statement) {
    return statement.object() instanceof Value.Of(var body)
        ? Optional.of(
            statement.implying(
                Relation.ROLE, new Value.Words("former employee of " + body.label()), 1))
        : Optional.empty();
  }

  private static boolean isOverWork(SentenceTree tree, int verb) {
    boolean isPast =
        verb != SentenceTree.ROOT
            && WORKING.contains(tree.lemma(verb))
            && tree.pos(verb) == PartOfSpeech.VERB
            && !tree.lower(verb).equals(tree.lemma(verb))
            && !tree.lower(verb).endsWith("s")
            && !tree.lower(verb).endsWith("ing")
            && !tree.hasChild(verb, "aux", GOING_ON);
    return isPast && (tree.hasChild(verb, "aux", HAD) || lasted(tree, verb) || isEnded(tree, verb));
  }

  private static boolean isEnded(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("advcl")).stream()
        .anyMatch(clause -> tree.hasChild(clause, "mark", ENDING));
  }
}
