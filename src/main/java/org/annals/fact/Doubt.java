package org.annals.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.attribution.Speaker;
import org.annals.attribution.Stance;
import org.annals.entity.Reference;
import org.annals.name.EntityType;
import org.annals.text.DataFile;

/**
 * Who says what a pattern found in a text whose syntax nobody has read, by words alone: the
 * document itself, somebody in the sentence, or nobody who can be trusted to mean it. What is
 * asked, supposed or wished is said by nobody.
 */
final class Doubt {
  private static final int REACH = 40;
  private static final Set<String> CONDITIONS = DataFile.words("/facts/conditions.txt");
  private static final Set<String> REPORTS = DataFile.words("/facts/reports.txt");

  private Doubt() {}

  static boolean isReporting(String word) {
    return REPORTS.contains(word) && !word.equals("according");
  }

  /** How it is told; nothing when it must not be told at all. */
  static Optional<Stance> stance(Phrase phrase, PatternMatch match, boolean isClaim) {
    Polarity polarity = match.denied() ? Polarity.DENIED : Polarity.AFFIRMED;
    return speakers(phrase, match, isClaim)
        .map(speakers -> new Stance(speakers, polarity, Modality.ACTUAL));
  }

  /** Who says it: none where the document does; nothing when it must not be told at all. */
  private static Optional<List<Speaker>> speakers(
      Phrase phrase, PatternMatch match, boolean isClaim) {
    if (phrase.quoted().get(match.start())) {
      return quoteSpeaker(phrase, match);
    }
    if (!isClaim) {
      return Optional.of(List.of());
    }
    if (isSupposed(phrase, match)) {
      return Optional.empty();
    }
    return reporter(phrase, match);
  }

  private static boolean isSupposed(Phrase phrase, PatternMatch match) {
    if (phrase.word(phrase.items().size() - 1).equals("?")) {
      return true;
    }
    for (int i = match.start() - 1; i >= Math.max(0, match.start() - REACH); i--) {
      if (phrase.word(i).equals(";")) {
        break;
      }
      if (CONDITIONS.contains(phrase.word(i))) {
        return true;
      }
    }
    for (int i = match.end(); i < Math.min(phrase.items().size(), match.end() + REACH); i++) {
      if (phrase.word(i).equals("if")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<List<Speaker>> reporter(Phrase phrase, PatternMatch match) {
    for (int i = match.start() - 1; i >= Math.max(0, match.start() - REACH); i--) {
      if (phrase.word(i).equals(";")) {
        break;
      }
      if (REPORTS.contains(phrase.word(i))) {
        return phrase.word(i).equals("according") ? source(phrase, i) : named(phrase, i - 1);
      }
    }
    for (int i = match.end(); i < Math.min(phrase.items().size(), match.end() + REACH); i++) {
      if (phrase.word(i).equals("according")) {
        return source(phrase, i);
      }
      if (isReporting(phrase.word(i)) && isBehindComma(phrase, i)) {
        int next = i + 1;
        return named(phrase, i - 1).or(() -> named(phrase, next));
      }
    }
    return Optional.of(List.of());
  }

  private static boolean isBehindComma(Phrase phrase, int at) {
    return phrase.word(at - 1).equals(",")
        || phrase.word(at - 2).equals(",")
        || phrase.word(at - 3).equals(",");
  }

  private static Optional<List<Speaker>> source(Phrase phrase, int according) {
    int at = phrase.word(according + 2).equals("the") ? according + 3 : according + 2;
    return named(phrase, at);
  }

  private static Optional<List<Speaker>> quoteSpeaker(Phrase phrase, PatternMatch match) {
    int close = phrase.quoted().nextClearBit(match.start());
    int after = phrase.word(close + 1).equals(",") ? close + 2 : close + 1;
    if (isReporting(phrase.word(after))) {
      return named(phrase, after + 1);
    }
    return isReporting(phrase.word(after + 1)) ? named(phrase, after) : Optional.empty();
  }

  private static Optional<List<Speaker>> named(Phrase phrase, int at) {
    return phrase.isName(at)
            && phrase.items().get(at) instanceof Item.Name(Reference name)
            && canSpeak(name.entity().key().type())
        ? Optional.of(List.of(new Speaker.Named(name.entity())))
        : Optional.empty();
  }

  private static boolean canSpeak(EntityType type) {
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
  }
}
