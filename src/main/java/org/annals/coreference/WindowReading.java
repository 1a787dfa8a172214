package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.annals.coreference.Antecedent.Named;
import org.annals.coreference.Backward.Kind;
import org.annals.entity.Entity;
import org.annals.name.EntityType;

/** One window of a document, read from its first fresh word to its last. */
final class WindowReading {
  /** From which share on a word is taken for one more place that speaks of an entity. */
  private static final double LINKED = 0.5;

  private final Window window;
  private final List<Mention> mentions;
  private final Function<Antecedent, Gender> genders;
  private final Map<Place, Recollection> recalled;

  /**
   * A window that waits to be read.
   *
   * @param all the mentions of the document in their order
   * @param recalled what windows before have recalled, and then this one too
   */
  WindowReading(
      Window window,
      List<Mention> all,
      Function<Antecedent, Gender> genders,
      Map<Place, Recollection> recalled) {
    this.window = window;
    this.mentions = all.stream().filter(mention -> window.has(mention.range())).toList();
    this.genders = genders;
    this.recalled = recalled;
  }

  /** Whether there is a word in it of which it is to be said what it stands for. */
  boolean asks() {
    return mentions.stream().anyMatch(this::isAsked);
  }

  private boolean isAsked(Mention mention) {
    return mention.word().isPresent() && window.isFresh(mention.range());
  }

  /** The rows of the window of which the network is asked. */
  SortedSet<Integer> rows() {
    SortedSet<Integer> rows = new TreeSet<>();
    mentions.forEach(mention -> window.addTo(rows, mention.range()));
    return rows;
  }

  void read(PairScorer scorer) {
    for (Mention mention : mentions) {
      if (isAsked(mention)) {
        Backward word = mention.word().orElseThrow();
        recalled.put(word.place(), recall(mention, word.kind(), scorer));
      }
    }
  }

  /** All in it that speaks of something, in its order. */
  List<Mention> mentions() {
    return mentions;
  }

  private Recollection recall(Mention asked, Kind kind, PairScorer scorer) {
    Between[] between = Between.of(asked, mentions, entity -> isFitting(kind, entity));
    double[] scores = new double[between.length];
    List<Optional<Entity>> meant = new ArrayList<>(between.length);
    for (int i = 0; i < between.length; i++) {
      Mention mention = mentions.get(i);
      meant.add(
          isOpen(asked, kind, mention)
              ? entity(mention).filter(e -> isFitting(kind, e))
              : Optional.empty());
      if (meant.get(i).isPresent()) {
        scores[i] = scorer.score(asked, kind, mention, between[i]);
      }
    }
    return Recollection.of(scorer.nothing(asked, kind), scores, meant);
  }

  /** What a place speaks of, as far as it is known. */
  Optional<Entity> entity(Mention mention) {
    return mention.name().or(() -> mention.word().flatMap(word -> linked(word.place())));
  }

  private Optional<Entity> linked(Place place) {
    return recalled.getOrDefault(place, Recollection.NOTHING).best(LINKED);
  }

  private boolean isFitting(Kind kind, Entity entity) {
    boolean isPerson = entity.is(EntityType.PERSON);
    return switch (kind) {
      case HE -> isPerson && genders.apply(new Named(entity)) != Gender.FEMALE;
      case SHE -> isPerson && genders.apply(new Named(entity)) != Gender.MALE;
      case IT -> !isPerson;
      case THEY, NOUN -> true;
    };
  }

  /** Whether a place stands where a word can look back to it, and is no other pronoun. */
  private static boolean isOpen(Mention asked, Kind kind, Mention mention) {
    int at = mention.first();
    boolean isBefore = at < asked.first();
    boolean isInside = asked.range().contains(at) || mention.range().contains(asked.first());
    if (isInside || (!isBefore && mention.sentence() != asked.sentence())) {
      return false;
    }
    return mention.name().isPresent()
        || (isBefore && mention.word().filter(word -> agrees(kind, word.kind())).isPresent());
  }

  private static boolean agrees(Kind kind, Kind before) {
    return switch (kind) {
      case HE -> before != Kind.IT && before != Kind.SHE;
      case SHE -> before != Kind.IT && before != Kind.HE;
      case IT -> !before.isPerson();
      case THEY, NOUN -> true;
    };
  }
}
