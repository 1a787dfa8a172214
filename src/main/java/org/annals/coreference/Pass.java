package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** One way through a document, sentence by sentence and word by word. */
final class Pass {
  private static final double QUOTED = 0.5;

  /** How much a "he" counts that stands for one of several known. */
  private static final double UNSURE = 0.3;

  /** How much one counts whose words are quoted. */
  private static final double SPEAKING = 0.8;

  private static final Antecedent NOBODY = new Described("", Described.Kind.EITHER);
  private static final double PRONOUN_CONFIDENCE = 0.92;
  private static final double NOUN_CONFIDENCE = 0.9;

  private final List<SentenceTree> trees;
  private final Quotations quotations;
  private final Speakers speakers;
  private final Narrators narrators;
  private final Discourse discourse;
  private final Pronouns pronouns;
  private final Nominals nominals;
  private final CommonNouns nouns;
  private final Kinship kinship;
  private final History history;
  private final Likely likely;
  private final Judges judges = new Judges();
  private final Map<Place, Antecedent> spokenOf = new HashMap<>();
  private final ThingWords things = new ThingWords();

  Pass(
      List<SentenceTree> trees,
      Heard heard,
      Discourse discourse,
      Pronouns pronouns,
      Nominals nominals,
      CommonNouns nouns,
      Kinship kinship,
      History history,
      Likely likely) {
    this.kinship = kinship;
    this.history = history;
    this.likely = likely;
    this.trees = trees;
    this.quotations = heard.quotations();
    this.speakers = heard.speakers();
    this.narrators = heard.narrators();
    this.discourse = discourse;
    this.pronouns = pronouns;
    this.nominals = nominals;
    this.nouns = nouns;
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
        spoken.get(sentence).forEach(nominals::announce);
        spoken.get(sentence).stream()
            .filter(o -> o.who() instanceof Named)
            .forEach(o -> history.add(o.lessened(QUOTED), false, true));
        nominals.read(tree);
      }
      boolean isRunning = kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
      resolved.add(isRunning ? through(sentence, spoken.get(sentence)) : tree);
    }
    return resolved;
  }

  private boolean opensParagraph(int sentence) {
    int before = trees.get(sentence - 1).sentence().span().end();
    int start = trees.get(sentence).sentence().span().start();
    return Quotations.isParagraphEnd(trees.getFirst().text(), before, start);
  }

  private SentenceTree through(int sentence, List<Occurrence> spoken) {
    SentenceTree tree = trees.get(sentence);
    discourse.next(sentence > 0 && opensParagraph(sentence));
    history.next(sentence > 0 && opensParagraph(sentence));
    nominals.next(tree);
    IntStream.range(0, tree.size())
        .filter(word -> isBroughtUp(tree, word))
        .forEach(word -> nominals.addOther(tree.lower(word)));
    things.next();
    Map<Integer, Occurrence> known = new HashMap<>();
    spoken.forEach(o -> known.put(o.word(), o));
    List<Referent> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      Place place = new Place(sentence, word);
      Occurrence here = known.get(word);
      Optional<Referent> judge = judges.at(tree, word, NOUN_CONFIDENCE);
      if (judge.isPresent()) {
        found.add(judge.get());
        Antecedent who = new Named(judge.get().entity());
        add(place, new Occurrence(who, word, Grammar.weight(tree, word)));
      } else if (here == null) {
        pronoun(place, found).ifPresent(o -> add(place, o));
      } else {
        add(place, here.who() instanceof Described ? noun(place, here, found) : here);
      }
    }
    introduced(tree, spoken).or(() -> Spouses.of(tree, spoken)).ifPresent(discourse::introduce);
    SentenceTree resolved = found.isEmpty() ? tree : tree.with(found);
    nominals.learn(resolved);
    kinship.learn(resolved);
    goOn(sentence);
    return things.learn(resolved, spoken);
  }

  /** Who speaks in a sentence that stands in a quotation is spoken of in it. */
  private void goOn(int sentence) {
    SentenceTree tree = trees.get(sentence);
    Place last = new Place(sentence, Math.max(0, tree.size() - 2));
    Place first = new Place(sentence, Math.min(1, tree.size() - 1));
    if (isQuoted(first) && isQuoted(last)) {
      voice(last)
          .speaker()
          .ifPresent(who -> discourse.add(new Occurrence(who, last.word(), SPEAKING)));
    }
  }

  /** "It went to his niece, Ann Roe." */
  private static Optional<Antecedent> introduced(SentenceTree tree, List<Occurrence> spoken) {
    int end = tree.size() - 1;
    return spoken.isEmpty() || end < 1
        ? Optional.empty()
        : Optional.of(spoken.getLast())
            .filter(o -> o.who() instanceof Named && o.who().isPerson())
            .filter(o -> tree.isA(o.word(), "appos"))
            .filter(o -> tree.subtreeSpan(o.word()).end() >= tree.span(end - 1).end())
            .map(Occurrence::who);
  }

  private void add(Place place, Occurrence here) {
    if (!narrators.isLabel(place)) {
      discourse.add(isQuoted(place) ? here.lessened(QUOTED) : here);
      history.add(here, isQuoted(place), isNew(place, here));
    }
    spokenOf.put(place, here.who());
    SentenceTree tree = trees.get(place.sentence());
    if (!isTownBefore(tree, here) && !PastBodies.isOne(tree, here)) {
      nominals.add(here);
    }
    if (tree.isA(here.word(), "appos")) {
      nominals.apposed(here);
    }
    AreaNouns.before(tree, here.word())
        .or(() -> Ships.nounBefore(tree, here.word()))
        .ifPresent(noun -> nominals.sharedBy(tree.lower(noun)));
    judges.add(tree, here);
  }

  /** Whether a noun brings up something new: "a company", not "the company". */
  private boolean isNew(Place place, Occurrence here) {
    return here.who() instanceof Described
        && DefinitePhrase.at(trees.get(place.sentence()), here.word()).isEmpty();
  }

  /** "Her first commission was a school at Selfoss". */
  private static boolean isBroughtUp(SentenceTree tree, int noun) {
    return tree.child(noun, "cop").isPresent()
        && tree.hasChild(noun, "det", Set.of("a", "an"))
        && tree.children(noun, Set.of("nsubj")).stream()
            .anyMatch(s -> tree.pos(s) == PartOfSpeech.NOUN && tree.referent(s).isEmpty());
  }

  /** "A Halifax firm": no text that says so calls Halifax "the town". */
  private static boolean isTownBefore(SentenceTree tree, Occurrence here) {
    if (!(here.who() instanceof Named(Entity entity))
        || entity.entityClass() != EntityClass.CITY
        || !tree.relation(here.word()).equals("compound")) {
      return false;
    }
    int noun = tree.head(here.word());
    return tree.hasChild(noun, "det", Set.of("a", "an"))
        || (!tree.isInName(noun) && noun + 1 < tree.size() && tree.isInName(noun + 1));
  }

  private boolean isQuoted(Place place) {
    return quotations.at(place) != Quotations.NONE;
  }

  private Occurrence noun(Place place, Occurrence here, List<Referent> found) {
    SentenceTree tree = trees.get(place.sentence());
    Optional<Referent> known = nouns.resolve(tree, place, found, voice(place));
    known.ifPresent(found::add);
    return known.map(r -> here.of(new Named(r.entity()))).orElse(here);
  }

  /** What a pronoun stands for; of a "he" that stands for nobody sure, that somebody it is. */
  private Optional<Occurrence> pronoun(Place place, List<Referent> found) {
    SentenceTree tree = trees.get(place.sentence());
    int word = place.word();
    Optional<Antecedent> sure =
        judges
            .ruling(tree, word)
            .or(() -> pronouns.resolve(tree, word, voice(place)))
            .filter(antecedent -> !isTalkedOf(place, antecedent));
    Optional<Antecedent> who =
        likely
            .pronoun(tree, place, voice(place), sure)
            .filter(antecedent -> sure.isPresent() || !isOutranked(tree, word, antecedent))
            .filter(antecedent -> !isTalkedOf(place, antecedent));
    if (who.isPresent() && who.get() instanceof Named(Entity entity)) {
      found.add(
          new Referent(tree.span(word), entity, Referent.Kind.PRONOMINAL, PRONOUN_CONFIDENCE));
    }
    boolean isTold = !isQuoted(place) && !narrators.isHeard(place.sentence());
    who.filter(_ -> isTold).ifPresent(w -> things.meant(word, w));
    Occurrence nobody = new Occurrence(NOBODY, word, Grammar.weight(tree, word));
    return who.map(nobody::of).or(() -> isQuoted(place) ? Optional.empty() : unnamed(tree, nobody));
  }

  private boolean isOutranked(SentenceTree tree, int word, Antecedent who) {
    return Pronoun.at(tree, word)
        .filter(pronoun -> pronoun != Pronoun.IT)
        .filter(pronoun -> new Outranked(discourse).isOne(who, pronoun))
        .isPresent();
  }

  /** "He was late," he says: the one who says so speaks of another. */
  private boolean isTalkedOf(Place place, Antecedent who) {
    SentenceTree tree = trees.get(place.sentence());
    return IntStream.range(0, place.word())
        .filter(word -> Pronoun.at(tree, word).isPresent())
        .mapToObj(word -> new Place(place.sentence(), word))
        .filter(inside -> isQuoted(inside) && who.equals(spokenOf.get(inside)))
        .anyMatch(inside -> speakers.of(quotations.at(inside)).filter(place::equals).isPresent());
  }

  /** Somebody of whom it is not known who it is: hardly one more where several have names. */
  private Optional<Occurrence> unnamed(SentenceTree tree, Occurrence here) {
    return Pronoun.at(tree, here.word())
        .map(
            pronoun ->
                here.of(pronoun.unnamed()).lessened(pronouns.areNamed(pronoun) ? UNSURE : 1));
  }

  /** Who says the words at a place, where the text has named or described the speaker. */
  private Voice voice(Place place) {
    int quotation = quotations.at(place);
    Optional<Antecedent> speaker =
        quotation == Quotations.NONE
            ? narrators.heardIn(place.sentence()).map(Named::new)
            : speakers
                .of(quotation)
                .flatMap(s -> Optional.ofNullable(spokenOf.get(s)).or(() -> named(s)));
    return new Voice(speaker, quotation != Quotations.NONE);
  }

  private Optional<Antecedent> named(Place place) {
    SentenceTree tree = trees.get(place.sentence());
    return tree.referent(place.word())
        .or(() -> tree.child(place.word(), "appos").flatMap(tree::referent))
        .map(referent -> new Named(referent.entity()));
  }
}
