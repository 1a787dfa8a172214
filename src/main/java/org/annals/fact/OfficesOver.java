package org.annals.fact;

import java.util.Set;
import java.util.stream.Stream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Sees by the words for an office that it is over: "who was head of research until the group
 * dismissed him", "since she was a junior analyst", "had been a matron", "began as a deckhand".
 */
final class OfficesOver {
  private static final Set<String> CLAUSES = Set.of("acl:relcl");
  private static final Set<String> WAS = Set.of("was", "were");
  private static final Set<String> BEEN = Set.of("been");
  private static final Set<String> HAD = Set.of("had");
  private static final Set<String> IS = Set.of("is", "are", "be");
  private static final Set<String> WILL = Set.of("will", "would", "may", "can");
  private static final Set<String> WHEN = Set.of("since", "when", "while", "as");
  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final Set<String> AS = Set.of("as");
  private static final Set<String> STARTING = Set.of("begin", "start", "work", "train");

  private OfficesOver() {}

  /** Whether the sentence tells of the office that it is over. */
  static boolean isOne(SentenceTree tree, Statement statement) {
    return Ends.in(tree, statement.subject()).stream()
        .flatMap(word -> nouns(tree, word))
        .filter(noun -> isSaid(tree, noun, statement))
        .anyMatch(noun -> isUntil(tree, noun) || wasOnce(tree, noun) || isStart(tree, noun));
  }

  /** "President from 2009 until Thursday": whether it ends on a day that no date says. */
  static boolean isUntil(SentenceTree tree, Statement statement) {
    return Ends.in(tree, statement.subject()).stream()
        .flatMap(word -> nouns(tree, word))
        .filter(noun -> isSaid(tree, noun, statement))
        .anyMatch(noun -> isUntil(tree, noun));
  }

  /** The words by which a sentence says what somebody does or is: its verb, clauses about him. */
  static Stream<Integer> told(SentenceTree tree, int word) {
    int at = PastTies.named(tree, word);
    Stream<Integer> main =
        tree.isA(at, "nsubj") && tree.head(at) != SentenceTree.ROOT
            ? Stream.of(tree.head(at))
            : Stream.empty();
    Stream<Integer> clauses =
        Stream.of(Stream.of(word, at), PastTies.called(tree, word))
            .flatMap(nouns -> nouns)
            .distinct()
            .flatMap(noun -> tree.children(noun, CLAUSES).stream());
    return Stream.concat(main, clauses);
  }

  /** The nouns behind "as" that hang on a verb. */
  static Stream<Integer> as(SentenceTree tree, int verb) {
    return tree.children(verb).stream().filter(noun -> tree.hasChild(noun, "case", AS));
  }

  private static Stream<Integer> nouns(SentenceTree tree, int word) {
    return Stream.concat(
        PastTies.called(tree, word),
        told(tree, word)
            .flatMap(
                verb -> tree.child(verb, "cop").isPresent() ? Stream.of(verb) : as(tree, verb)));
  }

  /** Whether the noun is that of the statement: in its words, or above the body it is of. */
  private static boolean isSaid(SentenceTree tree, int noun, Statement statement) {
    return statement.object() instanceof Value.Of(var _)
        ? Ends.in(tree, statement.object()).stream().anyMatch(end -> isOf(tree, end, noun))
        : PastTies.names(statement, tree.lower(noun));
  }

  /** Whether a body stands below the noun, and not in what the noun is said of. */
  private static boolean isOf(SentenceTree tree, int body, int noun) {
    int at = body;
    while (at != SentenceTree.ROOT && at != noun && !tree.isA(at, "nsubj")) {
      at = tree.head(at);
    }
    return at == noun;
  }

  private static boolean isUntil(SentenceTree tree, int noun) {
    return (PastVerbs.isEnded(tree, noun) || isUntilBehind(tree, noun))
        && !tree.hasChild(noun, "cop", IS)
        && !tree.hasChild(noun, "aux", WILL)
        && !(tree.hasChild(noun, "case", AS) && !isPast(tree, tree.head(noun)));
  }

  /** "President from 2009 until Thursday", whatever the tree hangs that on. */
  private static boolean isUntilBehind(SentenceTree tree, int noun) {
    int at = noun + 1;
    while (at < tree.size() && tree.lower(at).matches("[\\p{L}\\d'’&.-]+") && !isClause(tree, at)) {
      if (UNTIL.contains(tree.lower(at))) {
        return true;
      }
      at++;
    }
    return false;
  }

  private static boolean isClause(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB || tree.pos(word) == PartOfSpeech.AUX;
  }

  /** "Was mayor in 1990", "since she was a cadet", "had been a matron". */
  private static boolean wasOnce(SentenceTree tree, int noun) {
    boolean isClause = tree.isA(noun, "advcl") && tree.hasChild(noun, "mark", WHEN);
    boolean was =
        tree.hasChild(noun, "cop", WAS)
            && (isClause || PastVerbs.lasted(tree, noun) || PastVerbs.isDated(tree, noun));
    return was || (tree.hasChild(noun, "cop", BEEN) && tree.hasChild(noun, "aux", HAD));
  }

  /** "Began as a deckhand", "worked there as a clerk". */
  private static boolean isStart(SentenceTree tree, int noun) {
    int verb = tree.head(noun);
    return tree.hasChild(noun, "case", AS)
        && verb != SentenceTree.ROOT
        && STARTING.contains(tree.lemma(verb))
        && isPast(tree, verb);
  }

  private static boolean isPast(SentenceTree tree, int verb) {
    return verb != SentenceTree.ROOT
        && tree.pos(verb) == PartOfSpeech.VERB
        && PastVerbs.isPast(tree, verb);
  }
}
