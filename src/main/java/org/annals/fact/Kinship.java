package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.name.EntityClass;
import org.annals.pattern.TreeMatcher;
import org.annals.pattern.TreeMatcher.Bearer;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds whose child or parent somebody is, where the others have no name: "the son of a sea
 * captain", "a miller's daughter", "born to a nurse and a mason", "a mother of three". It is a
 * role, in the words of the text.
 */
final class Kinship {
  private static final Set<String> CHILDREN = Set.of("son", "daughter", "child");
  private static final Set<String> SPOUSES = Set.of("wife", "husband", "widow", "widower");
  private static final Set<String> PARENTS =
      Set.of("mother", "father", "parent", "grandmother", "grandfather");
  private static final Set<String> ARTICLES = Set.of("a", "an", "one");
  private static final Set<String> LIVING = Set.of("bear", "grow", "raise", "bring", "educate");
  private static final Set<String> LOOSE =
      Set.of(
          "appos",
          "parataxis",
          "advcl",
          "xcomp",
          "obl",
          "obj",
          "conj",
          "nmod",
          "dep",
          "nmod:unmarked",
          "obl:unmarked",
          "acl");
  private static final Set<String> OUT =
      Set.of(
          "his", "her", "its", "their", "my", "our", "your", "he", "she", "they", "who", "whom",
          "which", "that", "him", "them", "it");
  private static final Set<String> SMALL =
      Set.of(
          "case",
          "det",
          "amod",
          "nummod",
          "compound",
          "cc",
          "conj",
          "nmod",
          "flat",
          "nmod:desc",
          "nmod:poss",
          "advmod",
          "fixed",
          "punct");
  private static final Set<String> LEADING = Set.of("cc", "case", "det");
  private static final int LONGEST = 14;
  private static final int DEPTH = 4;

  private final SentenceTree tree;
  private final TreeMatcher matcher;

  Kinship(SentenceTree tree, TreeMatcher matcher) {
    this.tree = tree;
    this.matcher = matcher;
  }

  /** What the sentence says so, in its order. */
  List<OfficeFinder.Holding> find() {
    List<OfficeFinder.Holding> all = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      if (tree.isInName(word)) {
        continue;
      }
      int noun = word;
      role(noun)
          .ifPresent(
              role ->
                  bearers(noun)
                      .forEach(bearer -> all.add(OfficeFinder.Holding.role(bearer, role))));
      if (tree.lemma(noun).equals("bear")) {
        bornTo(noun)
            .ifPresent(
                role -> child(noun).ifPresent(b -> all.add(OfficeFinder.Holding.role(b, role))));
      }
    }
    return all;
  }

  /** Whether it is a noun for a child, wife, husband or other relative. */
  static boolean isKin(String noun) {
    return CHILDREN.contains(noun) || SPOUSES.contains(noun) || KinFinder.RELATIVES.contains(noun);
  }

  /** "Son of a sea captain", for that and for "a sea captain's son". */
  private Optional<String> role(int noun) {
    String lemma = tree.lemma(noun);
    if (isKin(lemma) && lemma.equals(tree.lower(noun))) {
      return ofParents(noun).or(() -> owned(noun)).map(of -> lemma + " of " + of);
    }
    return PARENTS.contains(lemma)
        ? ofChildren(noun).map(of -> lemma + " of " + of)
        : Optional.empty();
  }

  /** "Of a nurse and a mason". */
  private Optional<String> ofParents(int noun) {
    return tree.children(noun, Set.of("nmod")).stream()
        .filter(of -> tree.hasChild(of, "case", Set.of("of")) && of > noun)
        .filter(this::isUnnamed)
        .findFirst()
        .flatMap(of -> words(noun + 2, of));
  }

  private boolean isUnnamed(int of) {
    boolean hasNoName =
        tree.referent(of).isEmpty()
            && tree.children(of, Set.of("appos", "flat")).stream().noneMatch(tree::isInName);
    return hasNoName
        && (tree.pos(of) == PartOfSpeech.NOUN || isOfficer(of))
        && (tree.hasChild(of, "det", ARTICLES) || isBarePlural(of) || isOfficer(of));
  }

  /** "Was a baker's son", where the tree hangs the article on the son. */
  private boolean isSomebodys(int owner, int noun) {
    return tree.pos(owner) == PartOfSpeech.NOUN
        && tree.referent(owner).isEmpty()
        && tree.hasChild(noun, "det", ARTICLES)
        && ARTICLES.contains(tree.lower(first(owner) - 1));
  }

  /** "The Bishop of Gloucester": of one who has no name here, but whose place or house has. */
  private boolean isOfficer(int noun) {
    return tree.hasChild(noun, "det", Set.of("the"))
        && tree.children(noun, Set.of("nmod")).stream()
            .anyMatch(of -> tree.hasChild(of, "case", Set.of("of")) && tree.isInName(of));
  }

  /** "Of immigrants", "of Greek parents". */
  private boolean isBarePlural(int noun) {
    return tree.children(noun, Set.of("det", "nmod:poss")).isEmpty()
        && !tree.lower(noun).equals(tree.lemma(noun));
  }

  /** "A sea captain's son": the words between the article and the mark. */
  private Optional<String> owned(int noun) {
    return tree.children(noun, Set.of("nmod:poss")).stream()
        .filter(owner -> owner < noun && (isUnnamed(owner) || isSomebodys(owner, noun)))
        .findFirst()
        .flatMap(owner -> words(first(owner) - (isUnnamed(owner) ? 0 : 1), owner));
  }

  /** "Of three", "of four boys", which need not be all. */
  private Optional<String> ofChildren(int noun) {
    return tree.children(noun, Set.of("nmod")).stream()
        .filter(
            of ->
                tree.hasChild(of, "case", Set.of("of"))
                    && of == noun + 2 + tree.children(of, Set.of("nummod", "amod")).size())
        .filter(
            of ->
                tree.pos(of) == PartOfSpeech.NUM || !tree.children(of, Set.of("nummod")).isEmpty())
        .filter(
            of ->
                tree.pos(of) == PartOfSpeech.NUM
                    || CHILDREN.contains(tree.lemma(of))
                    || tree.lemma(of).matches("boy|girl"))
        .findFirst()
        .map(of -> text(noun + 2, of));
  }

  /** "Born to a Greek mother and a Turkish father". */
  private Optional<String> bornTo(int verb) {
    return tree.children(verb).stream()
        .filter(to -> to > verb && (tree.isA(to, "obl") || tree.isA(to, "nmod")))
        .filter(to -> tree.hasChild(to, "case", Set.of("to")) && isUnnamed(to))
        .filter(to -> !tree.lemma(to).matches("family|household|dynasty|home|world|wealth|poverty"))
        .findFirst()
        .flatMap(to -> words(first(to), to))
        .map(words -> "child of " + words);
  }

  private Optional<Bearer> child(int verb) {
    return Governors.subject(tree, verb)
        .or(() -> tree.child(verb, "nsubj"))
        .or(() -> tree.isA(verb, "acl") ? Optional.of(tree.head(verb)) : Optional.empty())
        .flatMap(word -> tree.referent(word).or(() -> behind(word)))
        .filter(Referent::isPerson)
        .map(person -> new Bearer(verb, false, false, person));
  }

  /** "The poet Bo Li": the name that hangs on a noun right before it. */
  private Optional<Referent> behind(int noun) {
    return tree.isA(noun + 1, "flat") ? tree.referent(noun + 1) : Optional.empty();
  }

  /** The first word of a phrase behind its word of case. */
  private int first(int head) {
    int at = head;
    while (at > 0
        && tree.isWithin(at - 1, head)
        && (!tree.isA(at - 1, "case") || tree.lower(at - 1).endsWith("s"))
        && !tree.isA(at - 1, "punct")) {
      at--;
    }
    return at;
  }

  /** The words from one on to the end of the phrase, cut at the first comma or clause. */
  private Optional<String> words(int from, int head) {
    int last = head;
    for (int at = head + 1; at < tree.size() && at - from < LONGEST && goesOn(at, head); at++) {
      last = LEADING.contains(tree.relation(at)) ? last : at;
    }
    int end = last;
    boolean pointsOut =
        IntStream.rangeClosed(from, end)
            .anyMatch(at -> OUT.contains(tree.lower(at)) && !isOfCouple(at, end));
    return from <= head && !pointsOut ? Optional.of(text(from, end)) : Optional.empty();
  }

  /** "A minister and his Bengali wife". */
  private boolean isOfCouple(int owner, int last) {
    int spouse = tree.head(owner);
    return tree.isA(owner, "nmod:poss")
        && spouse > owner
        && spouse <= last
        && tree.lemma(spouse).matches("wife|husband");
  }

  private boolean goesOn(int word, int head) {
    return tree.isWithin(word, head)
        && SMALL.contains(tree.relation(word))
        && !tree.lower(word).matches("[,;:(]|[\u2013\u2014]");
  }

  private String text(int from, int to) {
    return tree.text()
        .substring(tree.span(from).start(), tree.span(to).end())
        .replaceAll("\\s+", " ");
  }

  /** Whom a noun for a relative, or a place in the row of brothers and sisters, is said of. */
  List<Bearer> bearers(int noun) {
    List<Bearer> bearers = matcher.bearers(noun, EntityClass.PERSON);
    return bearers.isEmpty() ? opening(noun).or(() -> ofLife(noun)).stream().toList() : bearers;
  }

  /** "The son of a nurse, he grew up in Brescia". */
  private Optional<Bearer> opening(int noun) {
    int comma = noun;
    while (comma < tree.size() && !tree.lower(comma).equals(",")) {
      comma++;
    }
    int subject = comma + 1;
    boolean isFirst = noun <= 3 && tree.lower(0).matches("the|an?|one");
    return isFirst && subject < tree.size()
        ? tree.referents().stream()
            .filter(who -> who.span().start() == tree.span(subject).start() && who.isPerson())
            .filter(who -> tree.relation(tree.headOf(who.span())).startsWith("nsubj"))
            .findFirst()
            .map(who -> new Bearer(noun, true, false, who))
        : Optional.empty();
  }

  /** "Was born in Oslo, the youngest of four children": whatever it hangs on. */
  Optional<Bearer> bornBefore(int noun) {
    if (!tree.lower(noun - 1).equals("the") || !tree.lower(noun - 2).equals(",")) {
      return Optional.empty();
    }
    int verb = noun - 2;
    while (verb >= 0 && tree.pos(verb) != PartOfSpeech.VERB && !tree.lower(verb).equals(";")) {
      verb--;
    }
    return tree.lemma(verb).equals("bear")
        ? child(verb).map(who -> new Bearer(noun, true, false, who.referent()))
        : Optional.empty();
  }

  /** "Born in Oslo, the son of a nurse": hung loosely on the verb. */
  private Optional<Bearer> ofLife(int noun) {
    boolean isCut =
        tree.lower(Math.max(0, first(noun) - 1)).equals(",")
            && tree.hasChild(noun, "det", Set.of("the", "a", "an"));
    int at = noun;
    for (int steps = 0; isCut && steps < DEPTH && LOOSE.contains(tree.relation(at)); steps++) {
      at = tree.head(at);
      if (LIVING.contains(tree.lemma(at)) || tree.child(at, "cop").isPresent()) {
        return child(at).map(b -> new Bearer(noun, true, false, b.referent()));
      }
    }
    return Optional.empty();
  }
}
