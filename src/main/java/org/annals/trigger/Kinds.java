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

  private static final Set<String> COMPOUNDS =
      Set.of("hunger strike", "air strike", "drone strike", "missile strike", "rocket strike");

  private static final Set<String> TIES =
      Set.of(
          "attachment",
          "bond",
          "friendship",
          "habit",
          "idea",
          "impression",
          "line",
          "opinion",
          "part",
          "queue",
          "rapport",
          "relationship",
          "view");

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
      return isOneWord(tree, head) ? tree.lower(head - 1) + " " + lemma : lemma;
    }
    return switch (label) {
      case "Event", "Other", "Transaction" -> lemma;
      case FOUNDING ->
          founding.contains(lemma) && !isOfTies(tree, head)
              ? label.toLowerCase(Locale.ROOT)
              : lemma;
      case OFFICE -> leaving.contains(lemma) ? "departure" : "appointment";
      default -> BURIALS.getOrDefault(lemma, name(type, label));
    };
  }

  /** "Formed a close friendship", "was incorporated into the empire": nothing is founded. */
  private static boolean isOfTies(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obj")).stream().anyMatch(o -> TIES.contains(tree.lemma(o)))
        || tree.children(verb, Set.of("obl")).stream()
            .anyMatch(whole -> tree.hasChild(whole, "case", Set.of("into")));
  }

  /** "Hunger strike": another thing than a strike. */
  private static boolean isOneWord(SentenceTree tree, int noun) {
    return noun > 0
        && tree.isA(noun - 1, "compound")
        && COMPOUNDS.contains(tree.lower(noun - 1) + " " + tree.lemma(noun));
  }

  private static String name(EventType type, String label) {
    return label.equals(type.localName()) ? type.label() : label.toLowerCase(Locale.ROOT);
  }
}
