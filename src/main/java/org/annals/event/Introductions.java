package org.annals.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * How a document brings up what it later calls by one noun: "a study by Leeds University", then
 * "the study". Only a noun that is brought up once can be told by it.
 */
final class Introductions {
  private static final int FAR = 60;
  private static final int NEAR = 25;
  private static final int NEAREST = 10;

  /** How long what has been brought up keeps another from being meant. */
  private static final int RIVALS = 80;

  private static final int LONGEST = 70;

  /** More names, then more words. */
  private static final Comparator<Introduced> FULLEST =
      Comparator.<Introduced>comparingInt(one -> one.names().size())
          .thenComparingInt(one -> one.words().length());

  private static final Pattern QUOTED = Pattern.compile("[\"\u201c\u2018]");

  /** Words that tell it from another. */
  private static final Pattern COMPARED =
      Pattern.compile("^the (?:another|other|similar|further|different|such|own) |\\bsame\\b");

  private static final Set<String> DESCRIBING =
      Set.of("amod", "compound", "nmod", "nmod:poss", "nummod", "acl", "appos", "conj");

  /** "The clinic's roof": words for the clinic end in its noun. */
  private static final Set<String> INNER = Set.of("nmod:poss");

  private final Map<String, Deque<Introduced>> byNoun = new HashMap<>();
  private final KindWords kinds;
  private final DeedNouns deeds;

  private Introductions(List<SentenceTree> trees) {
    this.kinds = new KindWords(trees);
    this.deeds = new DeedNouns(trees);
  }

  /** The trees of a document, in which bare nouns with "the" have the words that tell which one. */
  static List<SentenceTree> read(List<SentenceTree> trees) {
    Introductions all = new Introductions(trees);
    List<SentenceTree> read = new ArrayList<>();
    for (SentenceTree tree : trees) {
      read.add(all.read(tree, read.size()));
    }
    return read;
  }

  /** One sentence after another, each from its first word to its last. */
  private SentenceTree read(SentenceTree tree, int sentence) {
    Map<Integer, String> meant = new HashMap<>();
    for (int word = 0; word < tree.size(); word++) {
      int noun = word;
      if (isBare(tree, noun)) {
        Rests.of(tree, noun)
            .or(() -> of(tree, sentence, noun))
            .ifPresent(words -> meant.put(noun, words));
      }
      Introduced.at(tree, sentence, noun)
          .ifPresent(
              one -> byNoun.computeIfAbsent(tree.lower(noun), _ -> new ArrayDeque<>()).add(one));
    }
    return meant.isEmpty() ? tree : tree.with(tree.anaphora().and(meant));
  }

  /** The words that tell which one a bare noun with "the" means. */
  private Optional<String> of(SentenceTree tree, int sentence, int noun) {
    String lower = tree.lower(noun);
    List<Introduced> before = before(lower, sentence);
    return before.isEmpty()
        ? kinds
            .narrower(lower, sentence)
            .flatMap(narrow -> words(tree, sentence, noun, narrow, before(narrow, sentence)))
            .map(words -> KindWords.wider(lower, words))
            .or(() -> deeds.of(sentence, noun))
        : words(tree, sentence, noun, lower, before);
  }

  /** What has brought up such a thing, as far as it counts still. */
  private List<Introduced> before(String noun, int sentence) {
    Deque<Introduced> all = byNoun.getOrDefault(noun, new ArrayDeque<>());
    while (!all.isEmpty() && sentence - all.getFirst().sentence() > RIVALS) {
      all.removeFirst();
    }
    return List.copyOf(all);
  }

  private static Optional<String> words(
      SentenceTree tree, int sentence, int word, String noun, List<Introduced> before) {
    boolean isInner = INNER.contains(tree.relation(word));
    return isOne(before)
        ? before.stream()
            .filter(i -> sentence - i.sentence() <= reach(i))
            .filter(i -> isTelling(i.words()) && !(isInner && !i.words().endsWith(noun)))
            .max(FULLEST)
            .map(Introduced::words)
        : Optional.empty();
  }

  private static int reach(Introduced one) {
    return switch (one.way()) {
      case NEW, NAMED -> FAR;
      case TOLD -> NEAR;
      case OWNED, COUNTED -> NEAREST;
    };
  }

  private static boolean isTelling(String words) {
    return words.lastIndexOf(' ') > words.indexOf("the ") + "the".length()
        && words.length() <= LONGEST
        && !QUOTED.matcher(words).find()
        && !COMPARED.matcher(words).find();
  }

  /** Whether all that bring up something may bring up the same thing. */
  private static boolean isOne(List<Introduced> all) {
    long news = all.stream().filter(Introduced::isNew).map(Introduced::words).distinct().count();
    return news <= 1 && all.stream().allMatch(one -> all.stream().allMatch(one::isLike));
  }

  private static boolean isBare(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        && tree.referent(noun).isEmpty()
        && tree.anaphora().thing(noun).isEmpty()
        && tree.anaphora().group(noun).isEmpty()
        && tree.lower(noun - 1).equals("the")
        && !tree.isInName(noun + 1)
        && !tree.isA(noun, "compound")
        && tree.children(noun, DESCRIBING).isEmpty()
        && tree.children(noun, Set.of("acl:relcl")).stream()
            .allMatch(_ -> tree.lower(noun + 1).equals(","));
  }
}
