package org.annals.trigger;

import java.util.Optional;
import org.annals.ontology.EventType;
import org.annals.ontology.EventTypes;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Says by its company what a verb tells of: to impose a curfew is a change of policy. */
public final class Company {
  private static final String NONE = "-";

  private final EventTypes types;
  private final CompanyRules rules;
  private final CompanyRules nouns;
  private final Licences licences;
  private final Kinds kinds = new Kinds();

  public Company(EventTypes types) {
    this.types = types;
    this.licences = new Licences(types);
    this.rules = new CompanyRules("/trigger/classes.tsv");
    this.nouns = new CompanyRules("/trigger/nouns.tsv");
  }

  /**
   * The same telling, of the class that the company of its verb shows it to be of, or else of one
   * that its words may tell of; nothing where the company shows that it tells of no event.
   */
  public Optional<Told> read(SentenceTree tree, Told told) {
    boolean isVerb = tree.pos(told.head()) == PartOfSpeech.VERB;
    Optional<String> becomes =
        (isVerb ? rules : nouns).read(tree, told.type().localName(), told.head());
    return becomes.filter(NONE::equals).isPresent()
        ? Optional.empty()
        : Optional.of(
            becomes
                .map(name -> named(tree, told, name))
                .orElseGet(() -> licences.read(tree, told)));
  }

  /** Whether a verb's company shows that it tells of this class. */
  boolean confirms(SentenceTree tree, int head, EventType type) {
    return !type.equals(types.top())
        && tree.pos(head) == PartOfSpeech.VERB
        && rules.confirms(tree, type.localName(), head);
  }

  private Told named(SentenceTree tree, Told told, String name) {
    return Optional.ofNullable(types.byLabel().get(name))
        .filter(type -> !type.equals(told.type()))
        .map(type -> told.as(type, kinds.of(tree, type, name, told.head())))
        .orElse(told);
  }
}
