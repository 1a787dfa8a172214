package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says whom "I" means: inside of quotations their speaker, outside of them who tells the text; and
 * which organization "we" is, where it speaks itself or its spokesman does.
 */
final class FirstPerson {
  private static final Set<String> FORMS = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> SPOKESMEN = Set.of("spokesman", "spokeswoman", "spokesperson");
  private static final Set<String> BELONGS = Set.of("nmod", "compound", "nmod:poss", "nmod:desc");
  private static final Set<String> BESIDE = Set.of("appos", "flat", "nmod:desc");
  private static final double CONFIDENCE = 0.95;

  private final Quotations quotations;
  private final Speakers speakers;
  private final Narrators narrators;

  FirstPerson(Quotations quotations, Speakers speakers, Narrators narrators) {
    this.quotations = quotations;
    this.speakers = speakers;
    this.narrators = narrators;
  }

  /** Whether a word is "I", "me", "my" or the like. */
  static boolean isAt(SentenceTree tree, int word) {
    return Grammar.isPronoun(tree, word, FORMS);
  }

  /** The trees with what "I" stands for wherever it is a known person who says it. */
  List<SentenceTree> resolve(List<SentenceTree> trees) {
    List<SentenceTree> resolved = new ArrayList<>();
    Addressee addressee = new Addressee(trees);
    Optional<Entity> own = OwnBody.of(trees, quotations);
    for (int i = 0; i < trees.size(); i++) {
      List<Referent> found = found(trees, i, own);
      found.addAll(called(trees.get(i), i, addressee));
      resolved.add(found.isEmpty() ? trees.get(i) : trees.get(i).with(found));
    }
    return resolved;
  }

  /** Whom a letter calls "you". */
  private List<Referent> called(SentenceTree tree, int sentence, Addressee addressee) {
    List<Referent> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      int at = word;
      boolean isFree = quotations.at(new Place(sentence, word)) == Quotations.NONE;
      if (isFree && Addressee.isAt(tree, word)) {
        addressee
            .of(sentence)
            .ifPresent(
                who ->
                    found.add(
                        new Referent(tree.span(at), who, Referent.Kind.PRONOMINAL, CONFIDENCE)));
      }
    }
    return found;
  }

  private List<Referent> found(List<SentenceTree> trees, int sentence, Optional<Entity> own) {
    SentenceTree tree = trees.get(sentence);
    List<Referent> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      boolean isPlural =
          tree.pos(word) == PartOfSpeech.PRON
              && PLURAL.contains(tree.lower(word))
              && OwnBody.itself(tree).findFirst().isEmpty();
      if (isPlural || isAt(tree, word)) {
        int at = word;
        Place place = new Place(sentence, word);
        (isPlural ? body(trees, place, own) : who(trees, place))
            .ifPresent(
                s ->
                    found.add(
                        new Referent(tree.span(at), s, Referent.Kind.PRONOMINAL, CONFIDENCE)));
      }
    }
    return found;
  }

  private Optional<Entity> who(List<SentenceTree> trees, Place place) {
    int quotation = quotations.at(place);
    if (quotation != Quotations.NONE) {
      return speaker(trees, quotation);
    }
    Block.Kind kind = trees.get(place.sentence()).sentence().kind();
    return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM
        ? narrators.of(place.sentence())
        : Optional.empty();
  }

  private Optional<Entity> speaker(List<SentenceTree> trees, int quotation) {
    return speakers
        .of(quotation)
        .flatMap(place -> said(trees, place))
        .filter(entity -> entity.is(EntityType.PERSON));
  }

  /**
   * Who is meant by the word that says who speaks, as in "said Berg's widow, Ann Roe"; "I said" is
   * who tells the text.
   */
  private Optional<Entity> said(List<SentenceTree> trees, Place place) {
    SentenceTree tree = trees.get(place.sentence());
    return isAt(tree, place.word())
        ? narrators.of(place.sentence())
        : tree.referent(place.word())
            .or(() -> tree.child(place.word(), "appos").flatMap(tree::referent))
            .map(Referent::entity);
  }

  /**
   * The body that "we" is.
   *
   * @param own the one for which the text itself says so
   */
  private Optional<Entity> body(List<SentenceTree> trees, Place place, Optional<Entity> own) {
    int quotation = quotations.at(place);
    return quotation == Quotations.NONE
        ? own
        : speakers
            .of(quotation)
            .flatMap(s -> body(trees.get(s.sentence()), s.word()).or(() -> spokenFor(trees, s)));
  }

  private static Optional<Entity> body(SentenceTree tree, int word) {
    return tree.referent(word)
        .map(Referent::entity)
        .filter(entity -> entity.is(EntityType.ORGANIZATION));
  }

  /** "A spokesman for Acme said", "Acme spokeswoman Ann Roe said". */
  private static Optional<Entity> spokenFor(List<SentenceTree> trees, Place place) {
    SentenceTree tree = trees.get(place.sentence());
    List<Integer> nouns = new ArrayList<>(tree.children(place.word(), BESIDE));
    nouns.add(place.word());
    if (BESIDE.contains(tree.relation(place.word()))) {
      nouns.add(tree.head(place.word()));
    }
    return nouns.stream()
        .filter(noun -> SPOKESMEN.contains(tree.lower(noun)))
        .flatMap(noun -> tree.children(noun, BELONGS).stream())
        .flatMap(owner -> body(tree, owner).stream())
        .findFirst();
  }
}
