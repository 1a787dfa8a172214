package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** One way through a document, sentence by sentence and word by word. */
final class Pass {
  private static final double QUOTED = 0.5;
  private static final double PRONOUN_CONFIDENCE = 0.92;
  private static final double NOUN_CONFIDENCE = 0.9;

  private final List<SentenceTree> trees;
  private final Quotations quotations;
  private final Speakers speakers;
  private final Discourse discourse;
  private final Pronouns pronouns;
  private final Nominals nominals;
  private final Map<Place, Antecedent> spokenOf = new HashMap<>();

  Pass(
      List<SentenceTree> trees,
      Quotations quotations,
      Speakers speakers,
      Discourse discourse,
      Pronouns pronouns,
      Nominals nominals) {
    this.trees = trees;
    this.quotations = quotations;
    this.speakers = speakers;
    this.discourse = discourse;
    this.pronouns = pronouns;
    this.nominals = nominals;
  }

  /**
   * The trees with what has been resolved.
   *
   * @param spoken the names and nouns of each sentence
   */
  List<SentenceTree> through(List<List<Occurrence>> spoken) {
    List<SentenceTree> resolved = new ArrayList<>();
    for (int sentence = 0; sentence < trees.size(); sentence++) {
      SentenceTree tree = trees.get(sentence);
      Block.Kind kind = tree.sentence().kind();
      if (kind == Block.Kind.HEADING) {
        discourse.forget();
        nominals.forget();
      }
      boolean isRunning = kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
      resolved.add(isRunning ? through(sentence, spoken.get(sentence)) : tree);
    }
    return resolved;
  }

  private SentenceTree through(int sentence, List<Occurrence> spoken) {
    SentenceTree tree = trees.get(sentence);
    discourse.next();
    nominals.next(tree);
    Map<Integer, Occurrence> known = new HashMap<>();
    spoken.forEach(o -> known.put(o.word(), o));
    List<Referent> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      Place place = new Place(sentence, word);
      Occurrence here = known.get(word);
      if (here == null) {
        pronoun(place, found).ifPresent(o -> add(place, o));
      } else {
        add(place, here.who() instanceof Described ? noun(tree, here, found) : here);
      }
    }
    return found.isEmpty() ? tree : tree.with(found);
  }

  private void add(Place place, Occurrence here) {
    discourse.add(isQuoted(place) ? here.lessened(QUOTED) : here);
    spokenOf.put(place, here.who());
    nominals.add(here);
  }

  private boolean isQuoted(Place place) {
    return quotations.at(place) != Quotations.NONE;
  }

  private Occurrence noun(SentenceTree tree, Occurrence here, List<Referent> found) {
    Optional<DefinitePhrase> phrase = DefinitePhrase.at(tree, here.word());
    Optional<Entity> entity = phrase.flatMap(p -> nominal(tree, here.word(), p));
    if (phrase.isEmpty() && !isKnown(tree, here.word())) {
      nominals.introduce(tree.lower(here.word()));
    }
    if (entity.isEmpty()) {
      nominals.addOther(tree.lower(here.word()));
      return here;
    }
    Span span = phrase.get().span();
    found.add(new Referent(span, entity.get(), Referent.Kind.NOMINAL, NOUN_CONFIDENCE));
    return here.of(new Named(entity.get()));
  }

  /** Whether a phrase with an article speaks of what the text knows: "the trust, a charity". */
  private static boolean isKnown(SentenceTree tree, int noun) {
    return tree.hasChild(noun, "det", Set.of("the"))
        && tree.children(noun).stream()
            .noneMatch(c -> tree.isA(c, "acl") || tree.isA(c, "nmod") || tree.isA(c, "amod"));
  }

  private Optional<Entity> nominal(SentenceTree tree, int word, DefinitePhrase phrase) {
    Set<Antecedent> excluded = new Binding(tree, discourse.now()).excluded(word);
    return nominals.resolve(phrase).filter(entity -> !excluded.contains(new Named(entity)));
  }

  /** What a pronoun stands for; of a "he" that stands for nobody sure, that somebody it is. */
  private Optional<Occurrence> pronoun(Place place, List<Referent> found) {
    SentenceTree tree = trees.get(place.sentence());
    int word = place.word();
    Optional<Antecedent> who = pronouns.resolve(tree, word, speaker(place));
    if (who.isPresent() && who.get() instanceof Named(Entity entity)) {
      found.add(
          new Referent(tree.span(word), entity, Referent.Kind.PRONOMINAL, PRONOUN_CONFIDENCE));
    }
    return who.or(() -> isQuoted(place) ? Optional.empty() : unnamed(tree, word))
        .map(w -> new Occurrence(w, word, Grammar.weight(tree, word)));
  }

  private static Optional<Antecedent> unnamed(SentenceTree tree, int word) {
    return Pronoun.at(tree, word).map(Pronoun::unnamed);
  }

  /** Who says the words at a place, where the text has named or described the speaker. */
  private Optional<Antecedent> speaker(Place place) {
    int quotation = quotations.at(place);
    return quotation == Quotations.NONE
        ? Optional.empty()
        : speakers
            .of(quotation)
            .flatMap(s -> Optional.ofNullable(spokenOf.get(s)).or(() -> named(s)));
  }

  private Optional<Antecedent> named(Place place) {
    return trees
        .get(place.sentence())
        .referent(place.word())
        .map(referent -> new Named(referent.entity()));
  }
}
