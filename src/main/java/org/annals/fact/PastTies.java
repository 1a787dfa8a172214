package org.annals.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final Set<String> LEAVING =
      Set.of("leave", "quit", "resign", "retire", "step", "defect");

  private static final Set<String> RETIRED = Set.of("retired");
  private static final Set<String> UNITS = Set.of("year", "month", "week", "decade", "season");
  private static final Set<String> WAS = Set.of("was", "were");
  private static final Set<String> PARTS = Set.of("in", "for");
  private static final Set<String> BELOW = Set.of("state", "under");
  private static final String OWNS = "owns";
  private static final Set<String> OWNERS = Set.of("owner", "co-owner", "proprietor");
  private static final Set<String> BUYING = Set.of("buy", "acquire", "purchase", "take");
  private static final Set<String> HAD = Set.of("had");
  private static final Set<String> BEFORE = Set.of("last", "previous", "original");

  /** What one stays when an office is over. */
  private static final Pattern PARTY =
      Pattern.compile("(?:Republican|Democrat|Liberal|Conservative|Tory|Socialist|Communist)");

  private static final String FORMER = "former ";

  private PastTies() {}

  /** The statement as it holds now; nothing where it does not. */
  static Optional<Statement> over(SentenceTree tree, Statement statement) {
    boolean isOpen = statement.period().until().isEmpty() && OfficesOver.isUntil(tree, statement);
    if (statement.period().isKnown() && !isOpen) {
      return Optional.of(statement);
    }
    if (statement.relation().equals(Relation.ROLE)) {
      return Optional.of(isOverRole(tree, statement) ? former(statement) : statement);
    }
    if (statement.relation().equals(Relation.MEMBER_OF)) {
      return Optional.of(statement)
          .filter(_ -> !isLeft(tree, statement) && !OfficesOver.isOne(tree, statement));
    }
    if (statement.relation().term().equals(OWNS)) {
      return Optional.of(statement).filter(_ -> !isOwnerOnce(tree, statement));
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

  /** "Bo Li, a retired Supreme Court judge", "the retired judge". */
  private static boolean isRetired(SentenceTree tree, int word, Statement statement) {
    return Stream.concat(Stream.of(word), called(tree, word))
        .anyMatch(noun -> isRetiredFrom(tree, noun, statement));
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

  private static boolean isOverRole(SentenceTree tree, Statement statement) {
    return isOver(tree, statement)
        || isSaidRetired(tree, statement)
        || OfficesOver.isOne(tree, statement)
        || LeadsOver.isRole(tree, statement)
        || (isLastOwner(tree, statement) && isOfOwner(statement))
        || isAtTheTime(tree, statement)
        || Ends.in(tree, statement.subject()).stream()
            .anyMatch(word -> isReplaced(tree, word) && isCalled(tree, word, statement))
        || WorkOver.isRole(tree, statement);
  }

  /** "The retired High Court judge", whatever the tree hangs "retired" on. */
  private static boolean isSaidRetired(SentenceTree tree, Statement statement) {
    return statement.object() instanceof Value.Words(String words)
        && Pattern.compile("(?i)\\bretired (?:[\\p{L}-]+ ){0,3}" + Pattern.quote(words) + "\\b")
            .matcher(tree.sentence().span().of(tree.text()))
            .find();
  }

  /** Whether the words are those that the name stands beside, or that follow "as". */
  private static boolean isCalled(SentenceTree tree, int word, Statement statement) {
    int verb = tree.head(named(tree, word));
    Stream<Integer> as =
        verb == SentenceTree.ROOT
            ? Stream.empty()
            : Stream.concat(Stream.of(verb), tree.children(verb, Set.of("conj")).stream())
                .flatMap(one -> OfficesOver.as(tree, one));
    return Stream.concat(called(tree, word), as)
        .anyMatch(noun -> names(statement, tree.lower(noun)));
  }

  /** "Its last owner, Bo Li", "which Bo Li had bought". */
  private static boolean isOwnerOnce(SentenceTree tree, Statement statement) {
    return isLastOwner(tree, statement)
        || Ends.in(tree, statement.object()).stream()
            .filter(word -> tree.isA(word, "obj"))
            .map(tree::head)
            .anyMatch(verb -> BUYING.contains(tree.lemma(verb)) && tree.hasChild(verb, "aux", HAD));
  }

  /** "Its last owner, Bo Li". */
  private static boolean isLastOwner(SentenceTree tree, Statement statement) {
    return Ends.in(tree, statement.subject()).stream()
        .flatMap(word -> called(tree, word))
        .anyMatch(noun -> OWNERS.contains(tree.lemma(noun)) && tree.hasChild(noun, "amod", BEFORE));
  }

  private static Optional<Statement> tie(SentenceTree tree, Statement statement) {
    List<Integer> who = Ends.in(tree, statement.subject());
    if (isOver(tree, statement)
        || OfficesOver.isOne(tree, statement)
        || isAtTheTime(tree)
        || who.stream().anyMatch(word -> isReplaced(tree, word))) {
      return Optional.empty();
    }
    return statement.relation().equals(Relation.LEADS)
        ? LeadsOver.of(tree, statement).filter(_ -> who.stream().noneMatch(w -> isOfPart(tree, w)))
        : WorkOver.of(tree, statement);
  }

  private static Statement former(Statement statement) {
    return statement.object() instanceof Value.Words(String words)
            && !words.matches(
                "(?i)(?:the )?(?:former|ex|then|previous|late|retired|predecessor)\\b.*"
                    + "|.* (?:until|till) .*")
            && !PARTY.matcher(words).matches()
        ? statement.saying(FORMER + words)
        : statement;
  }

  /** "His predecessor, Bo Li". */
  private static boolean isPredecessor(SentenceTree tree, int word) {
    return called(tree, word).anyMatch(noun -> tree.lemma(noun).equals("predecessor"));
  }

  /** The nouns before and behind a name that say what somebody is. */
  static Stream<Integer> called(SentenceTree tree, int word) {
    Stream<Integer> before =
        tree.isA(word, "appos")
            ? Stream.concat(
                Stream.of(tree.head(word)),
                tree.children(tree.head(word), Set.of("appos")).stream().filter(o -> o > word))
            : Stream.empty();
    return Stream.concat(before, tree.children(word, BESIDE).stream());
  }

  /** The noun beside which a name stands, else the name. */
  static int named(SentenceTree tree, int word) {
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
        && PastVerbs.lasted(tree, noun);
  }

  /** Whether the words are those of the office, where there are any. */
  static boolean names(Statement statement, String office) {
    return !(statement.object() instanceof Value.Words(String words)) || words.contains(office);
  }

  /** "Replaced her father, Bo Li, in January", "was succeeded". */
  private static boolean isReplaced(SentenceTree tree, int word) {
    int at = named(tree, word);
    int verb = tree.head(at);
    return (tree.isA(at, "obj") && isReplacing(tree, verb))
        || (tree.isA(at, "nsubj")
            && Stream.concat(Stream.of(verb), tree.children(verb, Set.of("conj")).stream())
                .anyMatch(
                    one -> tree.child(one, "aux:pass").isPresent() && isReplacing(tree, one)));
  }

  private static boolean isReplacing(SentenceTree tree, int verb) {
    return REPLACING.contains(tree.lemma(verb)) && tree.lower(verb).endsWith("ed");
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

  /** "The minister at the time, Bo Li" makes a former minister. */
  private static boolean isAtTheTime(SentenceTree tree, Statement statement) {
    return Ends.in(tree, statement.subject()).stream()
        .flatMap(word -> called(tree, word))
        .anyMatch(
            noun ->
                names(statement, tree.lower(noun))
                    && tree.lower(noun + 1).equals("at")
                    && tree.lower(noun + 2).equals("the")
                    && tree.lower(noun + 3).equals("time"));
  }

  private static boolean isOfOwner(Statement statement) {
    return statement.object() instanceof Value.Words(String words)
        && OWNERS.stream().anyMatch(owner -> words.startsWith(owner + " of"));
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
}
