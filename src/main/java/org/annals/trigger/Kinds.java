package org.annals.trigger;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annals.ontology.EventType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Says what an event is called in a label: a noun by itself, a verb by its class. */
final class Kinds {
  private static final String FOUNDING = "Founding";
  private static final String OFFICE = "Appointment";

  /** Verbs that tell of a life though of no birth and no death. */
  private static final Map<String, String> BURIALS =
      Map.of("bury", "burial", "cremate", "cremation", "baptize", "baptism", "baptise", "baptism");

  private final Set<String> founding = DataFile.words("/trigger/founding-verbs.txt");
  private final Set<String> leaving = DataFile.words("/trigger/leaving-verbs.txt");

  /**
   * What a word is called that tells of an event.
   *
   * @param label of the class, as the reader or the data have it
   */
  String of(SentenceTree tree, EventType type, String label, int head) {
    String lemma = tree.lemma(head);
    boolean isNoun = tree.pos(head) == PartOfSpeech.NOUN;
    if (lemma.equals("vote") || (isNoun && !label.equals(FOUNDING))) {
      return lemma;
    }
    return switch (label) {
      case "Event", "Other", "Transaction" -> lemma;
      case FOUNDING -> founding.contains(lemma) ? label.toLowerCase(Locale.ROOT) : lemma;
      case OFFICE -> leaving.contains(lemma) ? "departure" : "appointment";
      default -> BURIALS.getOrDefault(lemma, name(type, label));
    };
  }

  private static String name(EventType type, String label) {
    return label.equals(type.localName()) ? type.label() : label.toLowerCase(Locale.ROOT);
  }
}
