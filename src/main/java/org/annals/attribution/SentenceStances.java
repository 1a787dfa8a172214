package org.annals.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.annals.attribution.Governors.Governor;
import org.annals.tree.SentenceTree;

/** How the clauses and events of one sentence are told. */
final class SentenceStances {
  private static final int DEPTH = 200;

  private final int index;
  private final Parts parts;
  private final SentenceTree tree;
  private final Quotes quotes;
  private final Speech speech;
  private final Surroundings surroundings;
  private final Conjuncts conjuncts;
  private final Future future;
  private final Map<Integer, Manner> known = new HashMap<>();
  private final Map<Integer, Manner> contexts = new HashMap<>();
  private final Set<Integer> asked = new HashSet<>();

  SentenceStances(int index, Parts parts, Quotes quotes) {
    this.index = index;
    this.parts = parts;
    this.tree = parts.tree();
    this.quotes = quotes;
    this.speech = new Speech(parts, this);
    this.surroundings = new Surroundings(parts, this, speech);
    this.conjuncts = new Conjuncts(parts);
    this.future = new Future(parts);
  }

  Parts parts() {
    return parts;
  }

  Speech speech() {
    return speech;
  }

  /** How a word is told, its own words and all around it counted. */
  Manner manner(int word) {
    Manner manner = known.get(word);
    if (manner == null) {
      manner = within(plain(word), word);
      known.put(word, manner);
    }
    return manner;
  }

  /** The same, but a habit counts as told: "critics often say". */
  Manner plain(int word) {
    Manner context = context(word);
    int model = conjuncts.model(word);
    return own(model == word ? context : conjuncts.shared(context, word, model, future), word);
  }

  /** How a saying is told: one that is made again and again is made, but by somebody. */
  Manner saying(int word) {
    Generality generality = parts.generality();
    boolean isAnybodys = generality.isCommand(word) || generality.isOfAnybody(word);
    return isAnybodys ? manner(word) : plain(word);
  }

  private Manner own(Manner context, int word) {
    Manner manner = context;
    for (Effect effect : parts.governors().modifiers(word)) {
      manner = Grammar.isClause(tree, word) ? manner : speech.changed(manner, effect);
    }
    if (Grammar.isClause(tree, word)) {
      manner = parts.modals().apply(manner, word, future.isMeant(word));
    }
    boolean isDenied = parts.negation().denies(word) && !parts.frames().isFrame(word);
    return isDenied ? manner.flipped() : manner;
  }

  private Manner within(Manner manner, int word) {
    if (!Grammar.isClause(tree, word)) {
      return manner;
    }
    Generality generality = parts.generality();
    boolean isUntold =
        generality.isHabit(word) || generality.isCommand(word) || generality.isOfAKind(word);
    if (isUntold) {
      return manner.untold();
    }
    boolean isConditional =
        manner.modality() == Modality.ACTUAL
            && parts.modals().modal(word) < 0
            && Grammar.isBaseOrThird(tree, word)
            && parts.modals().hasCondition(word);
    return isConditional ? manner.as(Modality.POSSIBLE) : manner;
  }

  /** How a bare affirmed clause in the place of this word would be told. */
  Manner context(int word) {
    Manner context = contexts.get(word);
    if (context != null) {
      return context;
    }
    if (asked.size() > DEPTH || !asked.add(word)) {
      return Manner.PLAIN;
    }
    context = find(word);
    asked.remove(word);
    contexts.put(word, context);
    return context;
  }

  private Manner find(int word) {
    Optional<Quotation> quotation = quotes.direct(index, word);
    int head = tree.head(word);
    if (quotation.isPresent()
        && (head == SentenceTree.ROOT || !quotation.get().holds(index, head))) {
      Quotation own = quotation.get();
      return sourced(quotes.manner(own), word, source -> own.holds(index, source));
    }
    if (head != SentenceTree.ROOT && quotes.isParted(index, word, head)) {
      return outermost(word);
    }
    if (Grammar.isClause(tree, word) && parts.sources().isOf(word)) {
      return Manner.PLAIN;
    }
    Manner around = parts.frames().isFrame(word) ? besideSpeech(word) : spoken(word, head);
    return byOthers(sourced(around, word), word);
  }

  /** "Figures published on Monday show that": they do not say that they were published. */
  private Manner byOthers(Manner manner, int word) {
    int first = word;
    while (tree.isA(first, "conj")) {
      first = tree.head(first);
    }
    boolean isAside = tree.isA(first, "acl") && !Grammar.hasThat(tree, first);
    return isAside && !manner.speakers().isEmpty()
        ? parts.speakers().speaker(tree.head(first)).map(manner::notBy).orElse(manner)
        : manner;
  }

  private Manner besideSpeech(int verb) {
    int head = tree.head(verb);
    boolean isOutermost = head == SentenceTree.ROOT || tree.head(head) == SentenceTree.ROOT;
    return isOutermost ? outermost(verb) : surroundings.governed(head);
  }

  /** How a plain sentence in the place of this one is told. */
  Manner outermost(int word) {
    int root = word;
    while (tree.head(root) != SentenceTree.ROOT) {
      root = tree.head(root);
    }
    return root == word
        ? Manner.PLAIN
        : sourced(Manner.PLAIN, root, source -> !parts.sources().isApart(source, word));
  }

  /** How a clause is told that goes on behind another; a source between the two is of the first. */
  Manner joined(int word, int head) {
    boolean isOwn =
        Grammar.isClause(tree, word)
            && !Grammar.subjects(tree, word).isEmpty()
            && parts.sources().isBetween(head, word);
    if (isOwn) {
      return spoken(head, tree.head(head));
    }
    return context(conjuncts.isBesideGovernor(word, head) ? tree.head(head) : head);
  }

  private Manner spoken(int word, int head) {
    int frame = parts.frames().over(word);
    if (frame >= 0) {
      return speech.said(frame, word);
    }
    return head == SentenceTree.ROOT && governor(word).isEmpty()
        ? claimed(word)
        : surroundings.governed(word);
  }

  /** "The charge is that he forged it". */
  private Manner claimed(int word) {
    return tree.children(word, Set.of("nsubj:outer")).stream()
        .filter(noun -> Grammar.hasThat(tree, word))
        .flatMap(noun -> parts.governors().effect(noun, "that").stream())
        .filter(Effect.DOUBTS::equals)
        .findFirst()
        .map(doubted -> Manner.PLAIN.as(Modality.POSSIBLE))
        .orElse(Manner.PLAIN);
  }

  private Manner sourced(Manner around, int word) {
    return sourced(around, word, _ -> true);
  }

  private Manner sourced(Manner around, int word, IntPredicate counts) {
    Manner manner = around;
    for (int source : parts.sources().over(word)) {
      if (!counts.test(source)) {
        continue;
      }
      if (parts.speakers().isHearsay(source)) {
        manner = manner.as(Modality.POSSIBLE);
        continue;
      }
      Optional<Speaker> speaker = parts.speakers().speaker(source);
      if (speaker.isPresent()) {
        manner = manner.saidBy(speaker.get());
      }
    }
    return manner;
  }

  /** Who the sentence before is about, when he can speak: whom "it said" means. */
  Optional<Speaker> subjectBefore() {
    return quotes.subjectBefore(index);
  }

  /** What governs a word and what it does to it. */
  Optional<Governor> governor(int word) {
    return tree.head(word) == SentenceTree.ROOT
        ? parts.governors().among(word)
        : parts.governors().over(word);
  }
}
