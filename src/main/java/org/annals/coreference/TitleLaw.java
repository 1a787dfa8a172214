package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;
import org.annals.tree.Guess;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says which law "the act" or "the measure" is in a text about one: that of the title "What is the
 * Clean Rivers Act?", where the text has not just told of another one.
 */
final class TitleLaw {
  private static final double CONFIDENCE = 0.85;

  /** How likely a pronoun stands for the noun at least. */
  private static final double LEAST = 0.55;

  /** How many sentences another law is in the way. */
  private static final int NEAR = 2;

  private static final Set<String> NOUNS =
      Set.of("act", "bill", "law", "legislation", "measure", "statute");

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "another", "any", "each", "every", "no", "some", "this", "that");

  private static final Set<String> OF_ANY_LAW =
      Set.of(
          "break",
          "defy",
          "enforce",
          "flout",
          "foot",
          "follow",
          "know",
          "obey",
          "pay",
          "practice",
          "practise",
          "respect",
          "settle",
          "study",
          "teach",
          "violate");

  private static final Set<String> OF_LAW = Set.of("above", "against", "before", "of", "within");

  private final Optional<Entity> law;

  private TitleLaw(Optional<Entity> law) {
    this.law = law;
  }

  /** The only law that the title of a document names. */
  static TitleLaw of(List<SentenceTree> trees) {
    Map<EntityKey, Entity> named = new HashMap<>();
    if (!trees.isEmpty() && trees.getFirst().sentence().kind() == Block.Kind.HEADING) {
      trees.getFirst().referents().stream()
          .filter(name -> name.kind() == Referent.Kind.NAMED)
          .map(Referent::entity)
          .filter(one -> one.entityClass() == EntityClass.STATUTE)
          .forEach(one -> named.put(one.key(), one));
    }
    return new TitleLaw(
        named.size() == 1 ? Optional.of(named.values().iterator().next()) : Optional.empty());
  }

  /** The trees, in which the nouns for laws that stand for nothing known stand for that law. */
  List<SentenceTree> resolve(List<SentenceTree> trees) {
    if (law.isEmpty()) {
      return trees;
    }
    List<SentenceTree> resolved = new ArrayList<>();
    int other = -NEAR - 1;
    for (SentenceTree tree : trees) {
      int at = resolved.size();
      other = tree.sentence().kind() == Block.Kind.HEADING ? -NEAR - 1 : other;
      other = isOther(tree, law.get()) ? at : other;
      boolean isFree = at > 0 && at - other > NEAR;
      resolved.add(isFree ? meaning(tree, law.get()) : tree);
      resolved.set(at, pronouns(resolved, law.get()));
    }
    return resolved;
  }

  /** Whether a sentence tells of another law: by its name, or as of one among several. */
  private static boolean isOther(SentenceTree tree, Entity law) {
    boolean isNamed =
        tree.referents().stream()
            .filter(one -> one.kind() != Referent.Kind.NOMINAL)
            .map(Referent::entity)
            .anyMatch(one -> isAnother(one, law));
    return isNamed
        || IntStream.range(0, tree.size())
            .filter(word -> NOUNS.contains(tree.lemma(word)) && !tree.isInName(word))
            .anyMatch(word -> isOfItsOwn(tree, word));
  }

  /** "A bill", "the old law", "Ohio's act". */
  private static boolean isOfItsOwn(SentenceTree tree, int noun) {
    return tree.hasChild(noun, "det", INDEFINITE)
        || !tree.children(noun, Set.of("amod", "nummod", "nmod:poss")).isEmpty();
  }

  private static boolean isAnother(Entity one, Entity law) {
    return one.is(EntityType.LAW) && !one.key().equals(law.key());
  }

  private static SentenceTree meaning(SentenceTree tree, Entity law) {
    SentenceTree meant = tree;
    for (int word = 1; word < tree.size(); word++) {
      if (isNoun(tree, word) && isOpen(tree, word, law)) {
        int noun = word;
        Span span = new Span(tree.span(word - 1).start(), tree.span(word).end());
        meant =
            meant
                .keeping(one -> tree.headOf(one.span()) != noun)
                .with(List.of(new Referent(span, law, Referent.Kind.NOMINAL, CONFIDENCE)));
      }
    }
    return meant;
  }

  /** "She steered the measure through the House and lobbied for it", as a network takes "it". */
  private static SentenceTree pronouns(List<SentenceTree> trees, Entity law) {
    SentenceTree tree = trees.getLast();
    List<Referent> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      boolean isMeant =
          tree.referent(word).isEmpty()
              && tree.anaphora().thing(word).isEmpty()
              && tree.anaphora().guess(word).filter(guess -> isLaw(trees, guess, law)).isPresent();
      if (isMeant) {
        found.add(new Referent(tree.span(word), law, Referent.Kind.PRONOMINAL, CONFIDENCE));
      }
    }
    return found.isEmpty() ? tree : tree.with(found);
  }

  private static boolean isLaw(List<SentenceTree> trees, Guess guess, Entity law) {
    SentenceTree before = trees.get(trees.size() - 1 - guess.back());
    return guess.likelihood() >= LEAST
        && isNoun(before, guess.word())
        && before.referent(guess.word()).filter(one -> one.entity().equals(law)).isPresent();
  }

  /** Whether a word stands for nothing that has a name, or by its kind alone for another law. */
  private static boolean isOpen(SentenceTree tree, int word, Entity law) {
    return tree.referent(word)
        .map(one -> one.kind() == Referent.Kind.NOMINAL && isAnother(one.entity(), law))
        .orElse(true);
  }

  /** Whether a word is the noun of "the act" and no more. */
  private static boolean isNoun(SentenceTree tree, int word) {
    return word > 0
        && NOUNS.contains(tree.lower(word))
        && tree.lower(word - 1).equals("the")
        && tree.anaphora().thing(word).isEmpty()
        && DefinitePhrase.at(tree, word).filter(DefinitePhrase::isOneWord).isPresent()
        && !isAnyLaw(tree, word);
  }

  /** "They broke the law", "all stand before the law", "they paid the bill". */
  private static boolean isAnyLaw(SentenceTree tree, int word) {
    return (tree.lower(word).equals("law") && tree.hasChild(word, "case", OF_LAW))
        || (tree.isA(word, "obj") && OF_ANY_LAW.contains(tree.lemma(tree.head(word))));
  }
}
