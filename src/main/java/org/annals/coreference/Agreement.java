package org.annals.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.coreference.Antecedent.Named;
import org.annals.coreference.VerdictTable.Sign;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.tree.Bridge;
import org.annals.tree.Guess;
import org.annals.tree.Referent;
import org.annals.tree.SemanticRoles;
import org.annals.tree.SentenceTree;

/**
 * One verdict from two voices, the rules and the network: what is likely enough by both together is
 * what a word stands for, and what is not stands for nothing.
 */
final class Agreement {
  /** What keeps a logarithm from having no end. */
  private static final double FLOOR = 1e-4;

  private final Recall network;
  private final VerdictTable table = VerdictTable.load();

  Agreement(Recall network) {
    this.network = network;
  }

  /**
   * The trees of a document, in which words stand for what both voices make likely.
   *
   * @param weighings what speaks for those for which its words may stand
   * @param barred what they cannot stand for
   * @param heard who tells the text, and in which quotations nobody is looked for whom it calls
   *     "they"
   */
  List<SentenceTree> resolve(
      List<SentenceTree> trees,
      Function<Antecedent, Gender> genders,
      Weighings weighings,
      Barred barred,
      Heard heard) {
    List<Backward> words = Backward.in(trees);
    Recall.Found found = network.read(trees, words, genders);
    Map<Place, Recollection> recalled = found.words();
    Map<Integer, List<Backward>> asked =
        asked(
            words.stream()
                .filter(word -> recalled.containsKey(word.place()))
                .filter(word -> word.kind() != Backward.Kind.THEY || !isQuoted(word, heard))
                .filter(word -> !barred.isSure(trees.get(word.place().sentence()), word)));
    List<SentenceTree> resolved = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      SentenceTree tree = trees.get(i);
      Optional<SentenceTree> before =
          resolved.isEmpty() ? Optional.empty() : Optional.of(resolved.getLast());
      for (Backward word : asked.getOrDefault(i, List.of())) {
        SentenceTree now = tree;
        Recollection here = recalled.getOrDefault(word.place(), Recollection.NOTHING);
        Predicate<Entity> isBarred =
            entity -> isTeller(word, entity, heard) || barred.isOne(before, now, word, entity);
        SentenceTree both = resolve(tree, word, here, weighings.at(word.place()), isBarred);
        tree = SpokenOf.resolve(before, both, word, here, isBarred);
      }
      SentenceTree known = guessed(bridged(tree, i, found.bridges(), barred), i, found.guesses());
      resolved.add(known.with(found.roles().getOrDefault(i, SemanticRoles.NONE)));
    }
    return resolved;
  }

  private static Map<Integer, List<Backward>> asked(Stream<Backward> words) {
    return words.collect(Collectors.groupingBy(word -> word.place().sentence()));
  }

  private static boolean isQuoted(Backward word, Heard heard) {
    return heard.quotations().at(word.place()) != Quotations.NONE;
  }

  /** "He" is nobody who says "I" around it. */
  private static boolean isTeller(Backward word, Entity entity, Heard heard) {
    return word.kind().isPerson()
        && !isQuoted(word, heard)
        && heard
            .narrators()
            .heardIn(word.place().sentence())
            .filter(teller -> teller.key().equals(entity.key()))
            .isPresent();
  }

  /** With what completes those of its words that stand for nothing. */
  private static SentenceTree bridged(
      SentenceTree tree, int sentence, Map<Place, List<Bridge>> bridges, Barred barred) {
    Map<Integer, List<Bridge>> known = new HashMap<>();
    for (int word = 0; word < tree.size(); word++) {
      int at = word;
      List<Bridge> here =
          bridges.getOrDefault(new Place(sentence, word), List.of()).stream()
              .filter(bridge -> !barred.isOfOther(tree, at, bridge.entity()))
              .toList();
      if (!here.isEmpty() && tree.referent(word).isEmpty()) {
        known.put(word, here);
      }
    }
    return known.isEmpty() ? tree : tree.with(tree.anaphora().withBridges(known));
  }

  /** With what its pronouns most likely stand for that has no name. */
  private static SentenceTree guessed(SentenceTree tree, int sentence, Map<Place, Guess> guesses) {
    Map<Integer, Guess> known = new HashMap<>();
    for (int word = 0; word < tree.size(); word++) {
      Guess guess = guesses.get(new Place(sentence, word));
      if (guess != null) {
        known.put(word, guess);
      }
    }
    return known.isEmpty() ? tree : tree.with(tree.anaphora().withGuesses(known));
  }

  private SentenceTree resolve(
      SentenceTree tree,
      Backward word,
      Recollection recalled,
      Map<EntityKey, Choice> weighed,
      Predicate<Entity> isBarred) {
    if (word.kind() == Backward.Kind.THEY) {
      return OneBody.resolve(tree, word, recalled, excluded(tree, word));
    }
    Optional<Referent> told = told(tree, word);
    if (isShip(tree, word, told)) {
      return tree;
    }
    Optional<EntityKey> ruled = told.map(referent -> referent.entity().key());
    Map<EntityKey, Entity> all = new LinkedHashMap<>(recalled.entities());
    told.ifPresent(referent -> all.putIfAbsent(referent.entity().key(), referent.entity()));
    Set<Antecedent> excluded = excluded(tree, word);
    Optional<Entity> best = Optional.empty();
    double most = table.least(word.kind());
    for (Entity one : all.values()) {
      double likely = likely(word, signs(tree, word, one, recalled, ruled), one, weighed);
      boolean isOpen =
          ruled.filter(one.key()::equals).isPresent() || !excluded.contains(new Named(one));
      if (likely >= most && isOpen && !isBarred.test(one)) {
        best = Optional.of(one);
        most = likely;
      }
    }
    if (best.map(Entity::key).equals(ruled)) {
      return tree;
    }
    SentenceTree without = told.map(one -> tree.keeping(other -> !other.equals(one))).orElse(tree);
    double confidence = most;
    return best.map(one -> without.with(List.of(referent(word, one, confidence)))).orElse(without);
  }

  private double likely(
      Backward word, Map<Sign, Double> signs, Entity one, Map<EntityKey, Choice> weighed) {
    Optional<Choice> choice = Optional.ofNullable(weighed.get(one.key()));
    signs.put(Sign.WEIGHED, weighed.isEmpty() ? 0.0 : 1.0);
    signs.put(Sign.ALTERNATIVE, choice.isPresent() ? 1.0 : 0.0);
    return table.probability(word.kind(), signs, choice);
  }

  /** "She", of a ship: the network knows none but women. */
  private static boolean isShip(SentenceTree tree, Backward word, Optional<Referent> told) {
    String thing = tree.anaphora().thing(word.place().word()).orElse("");
    return word.kind() == Backward.Kind.SHE
        && (told.filter(one -> !one.isPerson()).isPresent()
            || Ships.isShip(thing.substring(thing.lastIndexOf(' ') + 1)));
  }

  /** What the rules say that a word stands for. */
  static Optional<Referent> told(SentenceTree tree, Backward word) {
    return tree.referents().stream()
        .filter(referent -> referent.kind() != Referent.Kind.NAMED)
        .filter(referent -> referent.span().end() == word.span().end())
        .findFirst();
  }

  private static Referent referent(Backward word, Entity entity, double confidence) {
    return new Referent(
        word.span(),
        entity,
        word.kind().isNoun() ? Referent.Kind.NOMINAL : Referent.Kind.PRONOMINAL,
        confidence);
  }

  /** What it cannot stand for, because of where it stands in its sentence. */
  static Set<Antecedent> excluded(SentenceTree tree, Backward word) {
    Collection<Occurrence> before =
        tree.referents().stream()
            .filter(referent -> referent.span().end() <= word.span().start())
            .map(
                referent -> {
                  int head = tree.headOf(referent.span());
                  return new Occurrence(
                      new Named(referent.entity()), head, Grammar.weight(tree, head));
                })
            .toList();
    return new Binding(tree, List.copyOf(before)).excluded(word.place().word());
  }

  private static Map<Sign, Double> signs(
      SentenceTree tree,
      Backward word,
      Entity one,
      Recollection recalled,
      Optional<EntityKey> ruled) {
    double share = Math.max(FLOOR, recalled.share(one.key()));
    double odds = Math.log(share / Math.max(FLOOR, 1 - share));
    boolean isTold = ruled.filter(one.key()::equals).isPresent();
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    signs.put(Sign.TOLD, isTold ? 1.0 : 0.0);
    signs.put(Sign.SHARE, odds);
    signs.put(Sign.CONTRADICTED, ruled.isPresent() && !isTold ? 1.0 : 0.0);
    signs.put(Sign.DESCRIBED, tree.anaphora().thing(word.place().word()).isPresent() ? 1.0 : 0.0);
    signs.put(Sign.SPELLED, isSpelled(tree, word, one) ? 1.0 : 0.0);
    return signs;
  }

  static boolean isSpelled(SentenceTree tree, Backward word, Entity one) {
    return word.kind().isNoun() && ThingTopic.lastWord(one).equals(tree.lower(word.place().word()));
  }
}
