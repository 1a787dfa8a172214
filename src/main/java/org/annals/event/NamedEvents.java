package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.attribution.Stance;
import org.annals.dating.EventTimes;
import org.annals.dating.When;
import org.annals.entity.EntityKey;
import org.annals.label.Participants;
import org.annals.ontology.EventType;
import org.annals.ontology.EventTypes;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Events that have a name: told where the document names them first. */
final class NamedEvents {
  private static final Pattern YEAR = Pattern.compile("\\b(1[0-9]{3}|20[0-9]{2})\\b");

  private final EventTypes types;

  NamedEvents(EventTypes types) {
    this.types = types;
  }

  /** For one document. */
  Seen start() {
    return new Seen();
  }

  /** Which names the document has used. */
  final class Seen {
    private final Set<EntityKey> keys = new TreeSet<>();

    List<Candidate> find(SentenceTree tree, int sentence, EventTimes times) {
      List<Candidate> events = new ArrayList<>();
      for (Referent referent : tree.referents()) {
        if (referent.isNamedEvent() && keys.add(referent.entity().key())) {
          events.add(event(tree, sentence, referent, times));
        }
      }
      return events;
    }

    private Candidate event(SentenceTree tree, int sentence, Referent referent, EventTimes times) {
      EventType type =
          types.byLabel().getOrDefault(referent.entity().entityClass().localName(), types.top());
      Told told =
          new Told(
              type,
              type.label(),
              referent.span(),
              tree.headOf(referent.span()),
              "Actual",
              referent.confidence(),
              true,
              Told.Source.NETWORK);
      return new Candidate(
          sentence,
          tree,
          told,
          Optional.of(referent.entity()),
          List.of(tree.sentence()),
          Participants.NONE,
          When.of(
              date(referent.span().of(tree.text())).or(() -> times.attached(tree, told.head()))),
          List.of(),
          Stance.ASSERTED);
    }

    /** "The March 2019 protests", "the 1938 strike". */
    private static Optional<PartialDate> date(String name) {
      Matcher year = YEAR.matcher(name);
      return DateParser.find(name)
          .map(DateParser.Found::date)
          .or(() -> year.find() ? PartialDate.parse(year.group(1)) : Optional.empty());
    }
  }
}
