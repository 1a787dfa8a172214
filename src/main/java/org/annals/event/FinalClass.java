package org.annals.event;

import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.label.Participants;
import org.annals.name.EntityType;
import org.annals.ontology.EventType;
import org.annals.ontology.EventTypes;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Says of which class a telling is when it is known who takes part in it. */
final class FinalClass {
  private static final String SPEECH = "Speech";
  private static final String RULING = "CourtRuling";
  private static final Set<String> LITIGATING = Set.of("win", "lose", "plead", "settle", "appeal");

  private final EventTypes types;
  private final Claims claims;

  FinalClass(EventTypes types, Claims claims) {
    this.types = types;
    this.claims = claims;
  }

  /** What a newspaper says is a publication, and only courts and those in office rule. */
  Told of(SentenceTree tree, Told seen, Participants participants) {
    Told told = claims.ruledOut(tree, seen);
    if (told.type().localName().equals(SPEECH) && !ClassChecks.isOtherwise(tree, told)) {
      return participants.agents().stream()
          .flatMap(agent -> types.ofStatementBy(agent.entityClass().localName()).stream())
          .findFirst()
          .map(type -> told.as(type, type.label()))
          .orElse(told);
    }
    if (ClassChecks.isExecution(tree, told)) {
      EventType death = types.byLabel().getOrDefault("Death", types.top());
      return told.as(death, "death");
    }
    if (ClassChecks.isSaying(tree, told)) {
      EventType speech = types.byLabel().getOrDefault("Speech", types.top());
      return told.as(speech, speech.label());
    }
    return ClassChecks.isWork(tree, told)
            || ClassChecks.isOtherwise(tree, told)
            || (told.type().localName().equals(RULING) && doesNotRule(tree, told))
        ? told.as(types.top(), tree.lemma(told.head()))
        : told;
  }

  private boolean doesNotRule(SentenceTree tree, Told told) {
    return tree.pos(told.head()) == PartOfSpeech.VERB
        && !LITIGATING.contains(tree.lemma(told.head()))
        && !Passives.is(tree, told.head())
        && Governors.subject(tree, told.head())
            .flatMap(tree::referent)
            .map(subject -> subject.entity().entityClass())
            .filter(of -> of.type() == EntityType.ORGANIZATION)
            .filter(of -> !told.type().agentClasses().contains(of.localName()))
            .filter(of -> !of.localName().equals("Organization"))
            .isPresent();
  }
}
