package org.annals.event;

import java.util.List;
import java.util.function.UnaryOperator;
import org.annals.attribution.StanceReader;
import org.annals.coreference.CoreferenceResolver;
import org.annals.dating.WritingTime;
import org.annals.entity.ResolvedDocument;
import org.annals.ontology.EventTypes;
import org.annals.ontology.Ontology;
import org.annals.sentence.Lemmatizer;
import org.annals.tree.ReadText;
import org.annals.tree.SentenceTree;

/** Reads plain texts up to their events, with the stages as they ship. */
public final class ReadEvents {
  private static final EventFinder SHIPPED = finder(Ontology.shipped());
  private static final Lemmatizer LEMMATIZER = Lemmatizer.load();
  private static final CoreferenceResolver COREFERENCE = new CoreferenceResolver();

  private ReadEvents() {}

  static EventFinder finder(Ontology ontology) {
    return new EventFinder(EventTypes.of(ontology));
  }

  /** The events of a plain text, in its order. */
  public static List<Event> of(String text) {
    return of(text, SHIPPED);
  }

  /** The labels of the events of a plain text, in its order. */
  static List<String> labels(String text) {
    return of(text).stream().map(Event::label).toList();
  }

  /** The events of a plain text that a word tells. */
  public static List<Event> toldBy(String text, String trigger) {
    return of(text).stream().filter(event -> event.trigger().of(text).equals(trigger)).toList();
  }

  /** The circumstances of those events. */
  public static List<String> circumstances(String text, String trigger) {
    return toldBy(text, trigger).stream().flatMap(event -> event.circumstances().stream()).toList();
  }

  static List<Event> of(String text, EventFinder finder) {
    return of(text, finder, trees -> trees);
  }

  /** The events of a plain text whose trees are changed before they are looked for. */
  public static List<Event> of(String text, UnaryOperator<List<SentenceTree>> change) {
    return of(text, SHIPPED, change);
  }

  private static List<Event> of(
      String text, EventFinder finder, UnaryOperator<List<SentenceTree>> change) {
    ResolvedDocument document = ReadText.resolved(text);
    List<SentenceTree> trees =
        change.apply(
            COREFERENCE.resolve(SentenceTree.of(document, LEMMATIZER), document.creators()));
    return finder.find(document, trees, new StanceReader(trees), WritingTime.of(document));
  }
}
