package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Says whom "I" means inside of quotations. */
final class FirstPerson {
  private static final Set<String> FORMS = Set.of("i", "me", "my", "mine", "myself");
  private static final double CONFIDENCE = 0.95;

  private final Quotations quotations;
  private final Speakers speakers;

  FirstPerson(Quotations quotations, Speakers speakers) {
    this.quotations = quotations;
    this.speakers = speakers;
  }

  /** The trees with what "I" stands for in every quotation whose speaker is a known person. */
  List<SentenceTree> resolve(List<SentenceTree> trees) {
    List<SentenceTree> resolved = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      List<Referent> found = found(trees, i);
      resolved.add(found.isEmpty() ? trees.get(i) : trees.get(i).with(found));
    }
    return resolved;
  }

  private List<Referent> found(List<SentenceTree> trees, int sentence) {
    SentenceTree tree = trees.get(sentence);
    List<Referent> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      int quotation = quotations.at(new Place(sentence, word));
      if (quotation != Quotations.NONE
          && tree.pos(word) == PartOfSpeech.PRON
          && FORMS.contains(tree.lower(word))) {
        int at = word;
        speaker(trees, quotation)
            .ifPresent(
                s ->
                    found.add(
                        new Referent(tree.span(at), s, Referent.Kind.PRONOMINAL, CONFIDENCE)));
      }
    }
    return found;
  }

  private Optional<Entity> speaker(List<SentenceTree> trees, int quotation) {
    return speakers
        .of(quotation)
        .flatMap(place -> trees.get(place.sentence()).referent(place.word()))
        .map(Referent::entity)
        .filter(entity -> entity.key().type() == EntityType.PERSON);
  }
}
