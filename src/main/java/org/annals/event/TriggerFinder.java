package org.annals.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.ontology.EventType;
import org.annals.ontology.EventTypes;
import org.annals.reader.Trigger;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Finds the words that tell of events: those that the network marks, and the trigger words of
 * classes that the network has not learnt.
 */
final class TriggerFinder {
  /** Below this the network is right less often than not. */
  private static final double LEAST = 0.5;

  private static final double OF_WORDS = 0.75;
  private static final int LONGEST = 5;

  private final EventTypes types;
  private final Map<String, EventType> byWords = new HashMap<>();

  TriggerFinder(EventTypes types) {
    this.types = types;
    for (EventType type : types.all()) {
      if (!isLearnt(type)) {
        type.words().forEach(words -> byWords.put(words, type));
      }
    }
  }

  private boolean isLearnt(EventType type) {
    return types.byLabel().containsValue(type);
  }

  /** The tellings of a sentence, in order, not overlapping. */
  List<Told> find(SentenceTree tree) {
    List<Told> found = new ArrayList<>(ofWords(tree));
    for (Trigger trigger : tree.triggers()) {
      read(tree, trigger)
          .filter(told -> found.stream().noneMatch(other -> other.span().overlaps(told.span())))
          .ifPresent(found::add);
    }
    found.sort(Comparator.comparing(Told::span));
    return found;
  }

  private Optional<Told> read(SentenceTree tree, Trigger trigger) {
    Span span = trigger.stretch().span();
    int head = tree.headOf(span);
    EventType type = types.byLabel().get(trigger.stretch().label());
    if (head < 0 || type == null || trigger.stretch().probability() < LEAST) {
      return Optional.empty();
    }
    return Optional.of(
        new Told(
            type,
            kind(type, trigger.stretch().label(), tree.lemma(head)),
            span,
            head,
            trigger.reality(),
            trigger.stretch().probability()));
  }

  private static String kind(EventType type, String label, String lemma) {
    if (label.equals("Other")) {
      return lemma;
    }
    return label.equals(type.localName()) ? type.label() : label.toLowerCase(Locale.ROOT);
  }

  private List<Told> ofWords(SentenceTree tree) {
    List<Told> found = new ArrayList<>();
    for (int from = 0; !byWords.isEmpty() && from < tree.size(); from++) {
      for (int length = Math.min(LONGEST, tree.size() - from); length > 0; length--) {
        EventType type = byWords.get(lemmas(tree, from, length));
        type = type == null ? byWords.get(words(tree, from, length)) : type;
        if (type != null && tells(tree, from)) {
          Span span = new Span(tree.span(from).start(), tree.span(from + length - 1).end());
          found.add(new Told(type, type.label(), span, tree.headOf(span), "Actual", OF_WORDS));
          from += length - 1;
          break;
        }
      }
    }
    return found;
  }

  private static boolean tells(SentenceTree tree, int word) {
    PartOfSpeech pos = tree.pos(word);
    return !tree.isInName(word) && (pos == PartOfSpeech.VERB || pos == PartOfSpeech.NOUN);
  }

  private static String lemmas(SentenceTree tree, int from, int length) {
    StringBuilder words = new StringBuilder(tree.lemma(from));
    for (int word = from + 1; word < from + length; word++) {
      words.append(' ').append(tree.lemma(word));
    }
    return words.toString();
  }

  private static String words(SentenceTree tree, int from, int length) {
    StringBuilder words = new StringBuilder(tree.lower(from));
    for (int word = from + 1; word < from + length; word++) {
      words.append(' ').append(tree.lower(word));
    }
    return words.toString();
  }
}
