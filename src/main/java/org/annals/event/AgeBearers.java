package org.annals.event;

import java.util.Optional;
import java.util.Set;
import org.annals.quantity.AgeFinder.Age;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds whose age a number is, by the words around it, since trees err on bare numbers. */
final class AgeBearers {
  private static final Set<String> AGED = Set.of("aged", "age");
  private static final Set<String> NOW = Set.of("then", "now");
  private static final Set<String> ONLY =
      Set.of("just", "only", "about", "nearly", "almost", "still", "already", "now", "then");
  private static final Set<String> BE =
      Set.of("was", "is", "'s", "\u2019s", "am", "'m", "\u2019m", "turns");
  private static final Set<String> CLOSING =
      Set.of(",", ".", ";", ")", ":", "\u2014", "\u2013", "-", "\u201d", "\"");
  private static final Set<String> GOING_ON =
      Set.of(
          "when",
          "and",
          "but",
          "at",
          "in",
          "on",
          "last",
          "next",
          "this",
          "then",
          "now",
          "today",
          "yesterday",
          "while",
          "as",
          "because",
          "before");
  private static final Set<String> DESCRIBING = Set.of("nummod", "amod", "compound", "nmod:desc");
  private static final Set<String> TIME =
      Set.of("when", "until", "till", "while", "before", "after", "since", "by", "if", "because");
  private static final Set<String> CALLED = Set.of("named", "called");
  private static final int MOST_WORDS = 6;

  private AgeBearers() {}

  /** "Anna Berg, 43,", "Mia, aged three,", "Bo (aged 9)", "Bo, then fifteen,". */
  static Optional<Referent> beside(SentenceTree tree, Age age) {
    int at = age.from() - 1;
    boolean isAged = AGED.contains(tree.lower(at));
    if (isAged || NOW.contains(tree.lower(at))) {
      at -= ONLY.contains(tree.lower(at - 1)) ? 2 : 1;
    }
    boolean isCut = tree.lower(at).equals(",") || (isAged && tree.lower(at).equals("("));
    return isCut && (isAged || isAlone(tree, age)) ? nameUpTo(tree, at) : Optional.empty();
  }

  /** "Bo, 43,", but not "Bo, one of them". */
  private static boolean isAlone(SentenceTree tree, Age age) {
    boolean isClosed = age.to() >= tree.size() || CLOSING.contains(tree.lower(age.to()));
    return isClosed && !tree.lower(age.from()).equals("one");
  }

  private static Optional<Referent> nameUpTo(SentenceTree tree, int end) {
    int word = end;
    if (tree.lower(end - 1).equals(")")) {
      int open = end - 1;
      while (open > 0 && end - open <= MOST_WORDS && !tree.lower(open).equals("(")) {
        open--;
      }
      word = open;
    }
    return nameEndingBefore(tree, word);
  }

  private static Optional<Referent> nameEndingBefore(SentenceTree tree, int word) {
    return word < 1
        ? Optional.empty()
        : tree.referents().stream()
            .filter(name -> name.kind() == Referent.Kind.NAMED && name.isPerson())
            .filter(name -> name.span().end() == tree.span(word - 1).end())
            .findFirst();
  }

  /** "She was 78", "who was only nine when", "he will be fifty-six in March". */
  static Optional<Referent> claimed(SentenceTree tree, Age age) {
    int at = age.from() - 1;
    at -= ONLY.contains(tree.lower(at)) ? 1 : 0;
    boolean isToBe =
        tree.lower(at).matches("be|turn") && tree.lower(at - 1).matches("will|'ll|\u2019ll");
    boolean isBe = BE.contains(tree.lower(at)) || isToBe;
    if (!isBe || !goesOn(tree, age) || isOfTime(tree, age)) {
      return Optional.empty();
    }
    int before = isToBe ? at - 2 : at - 1;
    return tree.referents().stream()
        .filter(Referent::isPerson)
        .filter(who -> before >= 0 && isSubjectUpTo(tree, who, before))
        .findFirst();
  }

  /** "She", and "our guide, Sam," with its commas. */
  private static boolean isSubjectUpTo(SentenceTree tree, Referent who, int last) {
    int name = tree.headOf(who.span());
    if (who.span().end() == tree.span(last).end()) {
      return isSubject(tree, name);
    }
    return tree.lower(last).equals(",")
        && last > 0
        && who.span().end() == tree.span(last - 1).end()
        && name >= 0
        && tree.isA(name, "appos")
        && isSubject(tree, tree.head(name));
  }

  private static boolean isSubject(SentenceTree tree, int word) {
    return word >= 0 && tree.relation(word).startsWith("nsubj");
  }

  static boolean goesOn(SentenceTree tree, Age age) {
    return age.to() >= tree.size()
        || age.to() > age.head() + 1
        || CLOSING.contains(tree.lower(age.to()))
        || GOING_ON.contains(tree.lower(age.to()));
  }

  /** "Bo Li, a 23-year-old student,", "the 23-year-old Bo Li", "the 23-year-old" of one known. */
  static Optional<Referent> described(SentenceTree tree, Age age) {
    int word = age.head();
    if (!tree.lower(word).endsWith("old")) {
      return Optional.empty();
    }
    int noun = DESCRIBING.contains(tree.relation(word)) ? tree.head(word) : word;
    return noun < 0 ? Optional.empty() : whoIs(tree, noun).filter(Referent::isPerson);
  }

  private static Optional<Referent> whoIs(SentenceTree tree, int noun) {
    boolean isBehind = tree.isA(noun, "appos") && tree.head(noun) >= 0;
    return named(tree, noun)
        .or(() -> tree.referent(noun))
        .or(() -> isBehind ? named(tree, tree.head(noun)) : Optional.empty())
        .or(
            () ->
                tree.children(noun).stream()
                    .filter(child -> child > noun && isNaming(tree, noun, child))
                    .flatMap(child -> nameAt(tree, child).stream())
                    .findFirst());
  }

  /** "A student, Bo Li", "a soldier named Bo Li". */
  private static boolean isNaming(SentenceTree tree, int noun, int child) {
    boolean isCalled =
        tree.isA(child, "acl") && CALLED.contains(tree.lower(child)) && child - noun <= 2;
    return isCalled
        || ((tree.isA(child, "appos") || tree.isA(child, "flat")) && tree.isInName(child));
  }

  private static Optional<Referent> nameAt(SentenceTree tree, int word) {
    return named(tree, CALLED.contains(tree.lower(word)) ? word + 1 : word);
  }

  private static Optional<Referent> named(SentenceTree tree, int word) {
    return tree.referents().stream()
        .filter(name -> name.kind() == Referent.Kind.NAMED)
        .filter(name -> name.span().overlaps(tree.span(word)))
        .findFirst();
  }

  /** "When she was eleven": a time of something else. */
  private static boolean isOfTime(SentenceTree tree, Age age) {
    int at = age.head();
    for (int steps = 0; steps < 2 && at >= 0; steps++) {
      if (tree.isA(at, "advcl")
          || tree.children(at, Set.of("mark", "advmod")).stream()
              .anyMatch(c -> c < age.from() && TIME.contains(tree.lower(c)))) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }
}
