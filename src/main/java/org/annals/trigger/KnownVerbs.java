package org.annals.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.clause.Governors;
import org.annals.ontology.EventType;
import org.annals.ontology.EventTypes;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Finds verbs whose company leaves no doubt what they tell of, where the network sees nothing. */
public final class KnownVerbs {
  private static final double CONFIDENCE = 0.75;
  private static final String UNSEEN = "-";

  private final CompanyRules rules = new CompanyRules("/trigger/untold.tsv");
  private final EventTypes types;

  public KnownVerbs(EventTypes types) {
    this.types = types;
  }

  /** The tellings besides those already found. */
  public List<Told> find(SentenceTree tree, List<Told> found) {
    List<Told> more = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      if (tree.pos(word) == PartOfSpeech.VERB && !tree.isInName(word) && isNew(tree, word, found)) {
        int verb = word;
        rules
            .read(tree, UNSEEN, word)
            .flatMap(this::type)
            .ifPresent(t -> more.add(told(tree, verb, t)));
      }
    }
    return more;
  }

  private Optional<EventType> type(String name) {
    return Optional.ofNullable(types.byLabel().get(name));
  }

  private Told told(SentenceTree tree, int verb, EventType type) {
    String kind = type.equals(types.top()) ? tree.lemma(verb) : type.label();
    return Told.byRule(tree, verb, type, kind, CONFIDENCE);
  }

  private static boolean isNew(SentenceTree tree, int word, List<Told> found) {
    return found.stream()
        .noneMatch(
            told ->
                told.span().overlaps(tree.span(word))
                    || Governors.of(tree, told.head()).contains(word));
  }
}
