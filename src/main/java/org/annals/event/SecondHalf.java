package org.annals.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * What goes on from a verb without it: "the mill closed in 1998, the brewery in 2003".
 *
 * @param verb the verb that is not said again
 * @param subject of the first half
 * @param doer who does the same in the second half
 * @param words those of the second half
 */
record SecondHalf(int verb, int subject, int doer, Span words) {
  private static final Set<String> APART = Set.of("orphan");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> BEFORE = Set.of("aux", "aux:pass");
  private static final Set<String> BEHIND = Set.of("obj", "compound", "compound:prt");
  private static final Set<String> BESIDE = Set.of("appos", "flat");
  private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "never");
  private static final Set<String> WHICH =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "last", "other", "others", "one", "ones",
          "former", "latter", "rest", "same");
  private static final Set<String> ADVERBS = Set.of("advmod", "neg");

  /** "The mills were closed in 1998, the brewery in 2003". */
  private static final Map<String, String> OTHER_NUMBER =
      Map.of("was", "were", "were", "was", "has", "have", "have", "has", "is", "are", "are", "is");

  /** Those of a verb that stand behind it with a phrase of their own. */
  static List<SecondHalf> of(SentenceTree tree, int verb) {
    List<Integer> subjects = tree.children(verb, SUBJECTS);
    if (tree.pos(verb) != PartOfSpeech.VERB || subjects.isEmpty() || isOpen(tree, verb)) {
      return List.of();
    }
    return tree.children(verb, APART).stream()
        .filter(doer -> doer > verb && isNoun(tree, doer) && !isWhich(tree, doer))
        .filter(doer -> tree.children(doer, APART).stream().anyMatch(tail -> isTail(tree, tail)))
        .map(doer -> new SecondHalf(verb, subjects.getFirst(), doer, words(tree, doer)))
        .toList();
  }

  /** The one that these words are. */
  static Optional<SecondHalf> told(SentenceTree tree, Told told) {
    boolean isOfVerb = told.head() < 0 || told.span().overlaps(tree.span(told.head()));
    return isOfVerb
        ? Optional.empty()
        : of(tree, told.head()).stream()
            .filter(half -> half.words().equals(told.span()))
            .findFirst();
  }

  /** With an object that is a pronoun, or a negation, the words do not tell it alone. */
  private static boolean isOpen(SentenceTree tree, int verb) {
    return tree.children(verb, BEHIND).stream()
            .anyMatch(word -> tree.pos(word) == PartOfSpeech.PRON)
        || tree.children(verb, ADVERBS).stream().anyMatch(word -> NOT.contains(tree.lower(word)));
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.PROPN || tree.pos(word) == PartOfSpeech.NOUN;
  }

  /** "The first volume came out in 1979, the second in 1988": the second what. */
  private static boolean isWhich(SentenceTree tree, int noun) {
    return WHICH.contains(tree.lower(noun)) && tree.referent(noun).isEmpty();
  }

  /** "In 2003", "by 401 to 19", "34 to 0"; not "42 per cent", which stands for what is had. */
  private static boolean isTail(SentenceTree tree, int tail) {
    return tree.child(tail, "case").isPresent()
        || tree.children(tail, Set.of("nmod")).stream()
            .anyMatch(below -> tree.hasChild(below, "case", Set.of("to")))
        || tree.lower(tail).matches("\\d+[-\u2013]\\d+");
  }

  /** From the first word of its doer on, without the "and" before it. */
  private static Span words(SentenceTree tree, int doer) {
    int end = tree.subtreeSpan(doer).end();
    int first = doer;
    while (first > 0 && isOfDoer(tree, first - 1, doer)) {
      first--;
    }
    return new Span(tree.span(first).start(), end);
  }

  private static boolean isOfDoer(SentenceTree tree, int word, int doer) {
    return tree.isWithin(word, doer)
        && tree.pos(word) != PartOfSpeech.CCONJ
        && tree.pos(word) != PartOfSpeech.PUNCT;
  }

  /** Who does it by name: "Sweden", "her brother Bo". */
  Optional<Entity> named(SentenceTree tree) {
    return Stream.concat(Stream.of(doer), tree.children(doer, BESIDE).stream())
        .flatMap(word -> tree.referent(word).stream())
        .map(Referent::entity)
        .findFirst();
  }

  /** Who does it, with all words: "the brewery". */
  String doerWords(SentenceTree tree) {
    return tree.text().substring(words.start(), tree.span(lastOfDoer(tree)).end());
  }

  /** "In 2003", "thirteen days later, by 401 to 19". */
  String tailWords(SentenceTree tree) {
    int from = tree.span(lastOfDoer(tree)).end();
    return tree.text().substring(from, words.end()).replaceFirst("^[,\\s]+", "");
  }

  private int lastOfDoer(SentenceTree tree) {
    int tails =
        tree.children(doer, APART).stream()
            .filter(tail -> tail > doer)
            .mapToInt(tail -> tree.subtreeSpan(tail).start())
            .min()
            .orElse(words.end());
    int last = doer;
    while (last + 1 < tree.size()
        && tree.span(last + 1).end() <= tails
        && tree.pos(last + 1) != PartOfSpeech.PUNCT) {
      last++;
    }
    return last;
  }

  /** Readable alone: "The brewery closed in 2003". */
  String label(SentenceTree tree) {
    String who = named(tree).map(Entity::label).orElseGet(() -> doerWords(tree));
    String did =
        Stream.of(children(tree, BEFORE), Stream.of(verb), children(tree, BEHIND))
            .flatMap(words -> words)
            .map(word -> said(tree, word))
            .collect(Collectors.joining(" "));
    String begun = Character.toUpperCase(who.charAt(0)) + who.substring(1);
    return begun + " " + did + " " + tailWords(tree);
  }

  private Stream<Integer> children(SentenceTree tree, Set<String> relations) {
    return tree.children(verb, relations).stream()
        .filter(word -> word < doer && tree.pos(word) != PartOfSpeech.NUM);
  }

  private String said(SentenceTree tree, int word) {
    if (BEFORE.contains(tree.relation(word))) {
      boolean isOther = isPlural(tree, subject) != isPlural(tree, doer);
      return isOther
          ? OTHER_NUMBER.getOrDefault(tree.lower(word), tree.lower(word))
          : tree.lower(word);
    }
    return word == verb ? tree.lower(word) : tree.subtreeSpan(word).of(tree.text()).toString();
  }

  private static boolean isPlural(SentenceTree tree, int noun) {
    return !tree.lower(noun).equals(tree.lemma(noun)) && tree.referent(noun).isEmpty();
  }
}
