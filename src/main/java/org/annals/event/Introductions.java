package org.annals.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.document.Block;
import org.annals.label.Described;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * How a document brings up what it later calls by one noun: "a study by Leeds University", then
 * "the study". Only a noun that is brought up once can be told by it.
 */
final class Introductions {
  private static final int FAR = 30;
  private static final int LONGEST = 70;
  private static final Set<String> NEW = Set.of("a", "an");
  private static final Set<String> OTHER = Set.of("another", "one", "second", "new");

  private static final Set<String> DESCRIBING =
      Set.of("amod", "compound", "nmod", "nmod:poss", "nummod", "acl");

  private static final Set<String> HELD = Set.of("obj", "iobj", "obl", "obl:agent");
  private static final Set<String> NAMING = Set.of("compound", "nmod:poss", "nmod", "amod");
  private static final Set<String> JOINING = Set.of("of", "to", "in", "at", "with");

  private final Map<String, List<Introduction>> byNoun = new HashMap<>();
  private final Optional<String> author;

  /**
   * A phrase that brings up something.
   *
   * @param sentence the place of its tree in the document
   * @param words of the phrase without its article
   */
  private record Introduction(int sentence, int word, String words) {}

  /** Those of a document, by all of its trees. */
  Introductions(List<SentenceTree> trees) {
    this.author = author(trees);
    Described described = new Described();
    for (int i = 0; i < trees.size(); i++) {
      SentenceTree tree = trees.get(i);
      for (int word = 0; word < tree.size(); word++) {
        if (bringsUp(tree, word)) {
          int at = word;
          int sentence = i;
          String words = described.words(tree, word, -1, List.of()).orElse("");
          byNoun
              .computeIfAbsent(tree.lower(word), _ -> new ArrayList<>())
              .add(new Introduction(sentence, at, words));
        }
      }
    }
  }

  /** Whom "I" stands for, where it is one person throughout. */
  private static Optional<String> author(List<SentenceTree> trees) {
    Set<String> all = new HashSet<>();
    for (SentenceTree tree : trees) {
      for (int word = 0; word < tree.size(); word++) {
        if (tree.lower(word).equals("i")) {
          tree.referent(word).ifPresent(r -> all.add(r.entity().label()));
        }
      }
    }
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  private static boolean bringsUp(SentenceTree tree, int word) {
    return tree.sentence().kind() != Block.Kind.BOILERPLATE
        && tree.pos(word) == PartOfSpeech.NOUN
        && tree.referent(word).isEmpty()
        && ((tree.lower(word).equals(tree.lemma(word))
                && (tree.hasChild(word, "det", NEW) || isOther(tree, word)))
            || isNamed(tree, word));
  }

  /** "The Tverrdal line", "the children's claim to Roskear Farm". */
  private static boolean isNamed(SentenceTree tree, int word) {
    return tree.child(word, "nummod").isEmpty()
        && tree.children(word, NAMING).stream()
            .filter(child -> tree.isInName(child) && tree.referent(child).isPresent())
            .anyMatch(child -> child < word || tree.hasChild(child, "case", JOINING));
  }

  private static boolean isOther(SentenceTree tree, int word) {
    return tree.children(word).stream()
        .anyMatch(child -> child < word && OTHER.contains(tree.lower(child)));
  }

  /**
   * The words that tell which one a bare noun with "the" means.
   *
   * @param sentence the place of its tree in the document
   */
  Optional<String> of(SentenceTree tree, int sentence, int noun) {
    List<Introduction> before =
        byNoun.getOrDefault(tree.lower(noun), List.of()).stream()
            .filter(i -> i.sentence() < sentence || (i.sentence() == sentence && i.word() < noun))
            .toList();
    boolean isOne = before.stream().map(Introduction::words).distinct().count() == 1;
    return isBare(tree, noun) && isOne
        ? Optional.of(before.getLast())
            .filter(i -> sentence - i.sentence() <= FAR)
            .map(Introduction::words)
            .filter(words -> words.contains(" ") && words.length() <= LONGEST)
            .filter(words -> !words.contains("\"") && !words.contains("\u201c"))
        : Optional.empty();
  }

  private static boolean isBare(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        && tree.referent(noun).isEmpty()
        && tree.anaphora().thing(noun).isEmpty()
        && tree.lower(noun - 1).equals("the")
        && !tree.isInName(noun + 1)
        && tree.children(noun, DESCRIBING).isEmpty()
        && tree.children(noun, Set.of("appos", "acl:relcl", "conj")).isEmpty();
  }

  /** The event, with those words for the nouns that take part in it. */
  Event told(Event event, Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    Event told = author.map(event::by).orElse(event);
    if (tree.pos(verb) != PartOfSpeech.VERB) {
      return told;
    }
    Optional<Integer> subject = Governors.subject(tree, verb);
    List<Integer> nouns = new ArrayList<>(subject.stream().toList());
    nouns.addAll(tree.children(verb, HELD));
    for (int clause : tree.children(verb, Set.of("ccomp", "xcomp"))) {
      nouns.addAll(tree.children(clause, HELD));
      nouns.addAll(tree.children(clause, Governors.SUBJECTS));
    }
    for (int noun : nouns) {
      Optional<String> words = of(tree, candidate.sentence(), noun);
      boolean isSubject = subject.filter(s -> s == noun).isPresent();
      if (words.isPresent()) {
        told = told.described(tree.lower(noun), words.get(), isSubject);
      }
    }
    return told;
  }
}
