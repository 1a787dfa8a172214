package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.document.Block;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Anaphora;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says in fuller words what a bare noun speaks of that has no name: "the line" is "the Tverrdal
 * line" of an earlier sentence, where the text has spoken of no other line since.
 */
final class Recalled {
  private static final int FAR = 40;
  private static final int NEAR = 2;
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "any", "each");

  private static final WordList NO_THINGS = WordList.load("no-things.txt");

  private final PersonNouns persons;
  private final Map<String, Known> known = new HashMap<>();
  private final Set<String> several = new HashSet<>();
  private final NationalBodies nationals;

  Recalled(PersonNouns persons, NationalBodies nationals) {
    this.persons = persons;
    this.nationals = nationals;
  }

  /**
   * What a noun has stood for.
   *
   * @param at the sentence
   */
  private record Known(FullPhrase phrase, int at) {}

  /** The trees of a document, in which bare nouns have the fuller words for what they mean. */
  List<SentenceTree> resolve(List<SentenceTree> trees) {
    List<SentenceTree> resolved = new ArrayList<>();
    for (SentenceTree tree : trees) {
      boolean isTold = tree.sentence().kind() != Block.Kind.HEADING;
      Map<Integer, String> found = isTold ? read(tree, resolved.size()) : Map.of();
      resolved.add(found.isEmpty() ? tree : tree.with(fuller(tree.anaphora(), found)));
    }
    return resolved;
  }

  private static Anaphora fuller(Anaphora before, Map<Integer, String> found) {
    return before.withThings(found).and(before.things());
  }

  private Map<Integer, String> read(SentenceTree tree, int sentence) {
    Map<Integer, String> found = new HashMap<>();
    for (int word = 0; word < tree.size(); word++) {
      int at = word;
      tree.referent(word)
          .filter(r -> r.kind() == Referent.Kind.NAMED)
          .ifPresent(r -> known.remove(ThingTopic.lastWord(r.entity())));
      pronoun(tree, word, sentence).ifPresent(words -> found.put(at, words));
      if (isThing(tree, word)) {
        Optional<FullPhrase> national = nationals.of(tree, word);
        national
            .map(FullPhrase::words)
            .or(() -> recall(tree, at, sentence))
            .ifPresent(words -> found.put(at, words));
        learn(tree, word, sentence, national.or(() -> FullPhrase.at(tree, at, NO_THINGS)));
      }
    }
    return found;
  }

  /** "A member of the board of Acme" tells of a person, and not of what is called "the board". */
  private boolean isAside(SentenceTree tree, int noun) {
    return tree.lower(noun).equals("board")
        && tree.isA(noun, "nmod")
        && tree.hasChild(noun, "case", Set.of("of"))
        && tree.head(noun) < noun
        && persons.has(tree.lower(tree.head(noun)));
  }

  private boolean isThing(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    boolean isNoun =
        tree.pos(word) == PartOfSpeech.NOUN
            || (tree.pos(word) == PartOfSpeech.PROPN && tree.surface(word).equals(lower));
    return isNoun
        && tree.referent(word).isEmpty()
        && !tree.isInName(word)
        && !NO_THINGS.has(lower)
        && !persons.has(lower);
  }

  /** "It", of which it is known that it stands for "the line". */
  private Optional<String> pronoun(SentenceTree tree, int word, int sentence) {
    return tree.pos(word) == PartOfSpeech.PRON
        ? tree.anaphora()
            .thing(word)
            .filter(thing -> thing.startsWith("the "))
            .flatMap(thing -> recall(thing.substring("the ".length()), sentence))
        : Optional.empty();
  }

  private Optional<String> recall(SentenceTree tree, int noun, int sentence) {
    return DefinitePhrase.at(tree, noun)
        .filter(DefinitePhrase::isOneWord)
        .flatMap(phrase -> recall(phrase.noun(), sentence));
  }

  private Optional<String> recall(String noun, int sentence) {
    return Optional.ofNullable(known.get(noun))
        .filter(before -> sentence - before.at() <= reach(noun, before))
        .map(before -> before.phrase().words());
  }

  private int reach(String noun, Known before) {
    return before.phrase().isNaming() && !several.contains(noun) ? FAR : NEAR;
  }

  private void learn(SentenceTree tree, int noun, int sentence, Optional<FullPhrase> phrase) {
    String lower = tree.lower(noun);
    if (phrase.isPresent() && isAside(tree, noun)) {
      return;
    }
    if (phrase.isPresent()) {
      put(tree, noun, sentence, phrase.get());
    } else if (isOther(tree, noun)) {
      known.remove(lower);
    } else if (known.containsKey(lower) && DefinitePhrase.at(tree, noun).isPresent()) {
      known.computeIfPresent(lower, (_, k) -> new Known(k.phrase(), sentence));
    }
  }

  private void put(SentenceTree tree, int noun, int sentence, FullPhrase phrase) {
    String lower = tree.lower(noun);
    Optional<FullPhrase> before = Optional.ofNullable(known.get(lower)).map(Known::phrase);
    boolean isLike =
        before.filter(b -> !b.isLike(phrase) && !isSame(tree, noun, b, phrase)).isEmpty();
    if (!isLike) {
      several.add(lower);
    }
    FullPhrase best = before.filter(b -> isLike && !isBetter(phrase, b)).orElse(phrase);
    known.put(lower, new Known(best, sentence));
  }

  private static boolean isBetter(FullPhrase phrase, FullPhrase before) {
    return phrase.isMoreThan(before) && (phrase.isNaming() || !before.isNaming());
  }

  /** "The 62-metre steel bridge", after "the Mill Street bridge". */
  private static boolean isSame(SentenceTree tree, int noun, FullPhrase before, FullPhrase phrase) {
    return before.isNaming()
        && !phrase.isNaming()
        && tree.hasChild(noun, "det", Set.of("the", "this", "that"));
  }

  /** "A line", "his line", "two lines", "the line in Peru": others than the one before. */
  private static boolean isOther(SentenceTree tree, int noun) {
    boolean isOfAnother =
        tree.children(noun, Set.of("nmod")).stream()
            .anyMatch(below -> below > noun && tree.isInName(below));
    return isOfAnother
        || tree.hasChild(noun, "det", INDEFINITE)
        || tree.child(noun, "nummod").isPresent()
        || tree.child(noun, "nmod:poss").isPresent();
  }
}
