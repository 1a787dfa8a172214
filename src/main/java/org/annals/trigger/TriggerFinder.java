package org.annals.trigger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
public final class TriggerFinder {
  /** Below this the network is right less often than not. */
  public static final double LEAST = 0.5;

  /** Enough where somebody who has a name takes part. */
  private static final double LEAST_WITH_NAMES = 0.4;

  /** Enough where the ontology lists the word under the class that the network sees. */
  private static final double LEAST_LISTED = 0.15;

  private static final Set<String> TRYING = Set.of("try", "attempt", "help", "seek", "begin");
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
  private static final double OF_WORDS = 0.75;
  private static final int LONGEST = 5;

  /** Enough where the company of the verb shows the class that the network sees. */
  private static final double LEAST_CONFIRMED = 0.3;

  private final EventTypes types;
  private final Company company;
  private final PlainVerbs plain;
  private final EventNouns nouns;
  private final Placings placings;
  private final Map<String, EventType> byWords = new HashMap<>();
  private final Map<String, EventType> listed = new HashMap<>();
  private final Kinds kinds = new Kinds();

  public TriggerFinder(EventTypes types, Company company) {
    this.types = types;
    this.company = company;
    this.plain = new PlainVerbs(types.top());
    this.nouns = new EventNouns(types.top());
    this.placings = new Placings(types.top());
    for (EventType type : types.all()) {
      if (isLearnt(type)) {
        type.words().forEach(words -> listed.put(words, type));
      } else {
        type.words().forEach(words -> byWords.put(words, type));
      }
    }
  }

  private boolean isLearnt(EventType type) {
    return types.byLabel().containsValue(type);
  }

  /** The tellings of a sentence, in order, not overlapping. */
  public List<Told> find(SentenceTree tree) {
    List<Told> found = new ArrayList<>(ofWords(tree));
    List<Trigger> seen = new ArrayList<>(tree.triggers());
    seen.addAll(tree.faintTriggers());
    for (Trigger trigger : seen) {
      read(tree, trigger)
          .filter(told -> found.stream().noneMatch(other -> other.span().overlaps(told.span())))
          .ifPresent(found::add);
    }
    found.addAll(placings.find(tree));
    found.addAll(plain.find(tree, found));
    found.addAll(nouns.find(tree, found));
    found.removeIf(told -> WorkTitles.isIn(tree, told.head()));
    found.sort(Comparator.comparing(Told::span));
    return found;
  }

  private Optional<Told> read(SentenceTree tree, Trigger trigger) {
    Span marked = trigger.stretch().span();
    int marks = tree.headOf(marked);
    int head = noPreposition(tree, marks);
    Span span = head == marks ? marked : tree.span(head);
    EventType type = types.byLabel().get(trigger.stretch().label());
    if (head < 0 || type == null) {
      return Optional.empty();
    }
    double probability = trigger.stretch().probability();
    boolean listed =
        isConfirmed(tree, type, head, trigger) || isListed(tree, type, span, head, trigger);
    if (probability < LEAST && !listed && !isLikely(tree, head, trigger)) {
      return Optional.empty();
    }
    boolean sure = probability >= LEAST || (listed && !pointsBack(tree, head));
    return Optional.of(
        new Told(
            type,
            kinds.of(tree, type, trigger.stretch().label(), head),
            span,
            head,
            trigger.reality(),
            probability,
            sure,
            Told.Source.NETWORK));
  }

  /** "On strike", where the network marks the first word alone. */
  private static int noPreposition(SentenceTree tree, int head) {
    return head >= 0 && tree.isA(head, "case") ? tree.head(head) : head;
  }

  private boolean isConfirmed(SentenceTree tree, EventType type, int head, Trigger trigger) {
    return trigger.stretch().probability() >= LEAST_CONFIRMED
        && trigger.reality().equals("Actual")
        && company.confirms(tree, head, type);
  }

  private static boolean isLikely(SentenceTree tree, int head, Trigger trigger) {
    return trigger.stretch().probability() >= LEAST_WITH_NAMES
        && trigger.reality().equals("Actual")
        && !TRYING.contains(tree.lemma(head));
  }

  /** "The killings", "her ruling". */
  private static boolean pointsBack(SentenceTree tree, int head) {
    return tree.pos(head) != PartOfSpeech.VERB
        && (tree.hasChild(head, "det", POINTING)
            || !tree.children(head, Set.of("nmod:poss")).isEmpty());
  }

  /** Whether the ontology lists what the network half sees, and it is told of one happening. */
  private boolean isListed(
      SentenceTree tree, EventType type, Span span, int head, Trigger trigger) {
    boolean isBarePlural =
        !tree.lower(head).equals(tree.lemma(head))
            && tree.children(head, Set.of("det", "nummod", "nmod:poss")).isEmpty();
    return trigger.stretch().probability() >= LEAST_LISTED
        && trigger.reality().equals("Actual")
        && (type.equals(listed.get(tree.lemma(head)))
            || type.equals(listed.get(span.of(tree.text()).toLowerCase(Locale.ROOT))))
        && (tree.pos(head) == PartOfSpeech.VERB || !isBarePlural)
        && !tree.isInName(head);
  }

  private List<Told> ofWords(SentenceTree tree) {
    List<Told> found = new ArrayList<>();
    for (int from = 0; !byWords.isEmpty() && from < tree.size(); from++) {
      for (int length = Math.min(LONGEST, tree.size() - from); length > 0; length--) {
        EventType type = byWords.get(lemmas(tree, from, length));
        type = type == null ? byWords.get(words(tree, from, length)) : type;
        if (type != null && tells(tree, from)) {
          Span span = new Span(tree.span(from).start(), tree.span(from + length - 1).end());
          found.add(
              new Told(
                  type,
                  type.label(),
                  span,
                  tree.headOf(span),
                  "Actual",
                  OF_WORDS,
                  true,
                  Told.Source.NETWORK));
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
