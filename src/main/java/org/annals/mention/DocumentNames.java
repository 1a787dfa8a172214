package org.annals.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;

/**
 * What a document has shown of its own names, as a voice: a full name makes its surname and its
 * acronym known, and the same words mean the same type of thing from end to end.
 */
final class DocumentNames implements Voice {
  private static final double AGAIN = 0.55;
  private static final double SURNAME = 0.85;

  /** What a mere guess weighs: it must not outvote a name that was plain once. */
  private static final double GUESS = 0.45;

  private static final double INITIALS = 0.75;

  private final Lexicon lexicon;
  private final Map<String, Remembered> names = new HashMap<>();
  private final Map<String, Remembered> byLowerKey = new HashMap<>();
  private int longest = 1;

  /** How much the document has said for each type of a name, and its best class. */
  private static final class Remembered {
    private final Map<EntityType, Double> said = new EnumMap<>(EntityType.class);
    private final Map<EntityType, Verdict> best = new EnumMap<>(EntityType.class);
    private double weight;

    void add(Verdict verdict, double memory) {
      said.merge(verdict.entityClass().type(), verdict.weight() - GUESS, Double::sum);
      best.merge(verdict.entityClass().type(), verdict, (a, b) -> b.weight() > a.weight() ? b : a);
      weight = Math.max(weight, memory);
    }

    Verdict best() {
      EntityType most = EntityType.PERSON;
      double highest = -1;
      for (Map.Entry<EntityType, Double> type : said.entrySet()) {
        if (type.getValue() > highest) {
          highest = type.getValue();
          most = type.getKey();
        }
      }
      return java.util.Objects.requireNonNull(best.get(most));
    }
  }

  private DocumentNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What these lines have shown, by the verdicts on each. */
  static DocumentNames of(List<Line> lines, List<List<Verdict>> verdicts, Lexicon lexicon) {
    var memory = new DocumentNames(lexicon);
    for (int i = 0; i < lines.size(); i++) {
      for (Verdict verdict : verdicts.get(i)) {
        memory.remember(lines.get(i), verdict);
      }
    }
    return memory;
  }

  private void remember(Line line, Verdict verdict) {
    if (line.capitals() != Line.Capitals.RUNNING) {
      return;
    }
    List<String> keys = line.keys().subList(verdict.from(), verdict.to());
    add(keys, verdict, AGAIN);
    switch (verdict.entityClass().type()) {
      case PERSON -> rememberSurname(line, verdict);
      case ORGANIZATION -> {
        rememberInitials(line, verdict);
        rememberFirm(line, verdict);
      }
      case LAW, PLACE, EVENT -> {}
    }
  }

  private void add(List<String> keys, Verdict verdict, double weight) {
    longest = Math.max(longest, keys.size());
    String key = String.join(" ", keys);
    Remembered name = names.computeIfAbsent(key, _ -> new Remembered());
    name.add(verdict, weight);
    byLowerKey.putIfAbsent(key.toLowerCase(Locale.ROOT), name);
  }

  private void rememberSurname(Line line, Verdict verdict) {
    int last = verdict.to() - 1;
    if (lexicon.is(Cue.PERSON_SUFFIX, line.at(last)) && last > verdict.from()) {
      last--;
      if (line.at(last).isMark(",")) {
        last--;
      }
    }
    if (last <= verdict.from()) {
      return;
    }
    int first = last;
    while (first > verdict.from() + 2 && line.at(first - 1).isHyphen()) {
      first -= 2;
    }
    Word word = line.at(last);
    if (word.shape() == Shape.TITLE) {
      boolean ordinary = lexicon.isOrdinary(word) && !lexicon.isSurname(word);
      add(line.keys().subList(first, last + 1), verdict, ordinary ? 0.6 : SURNAME);
    }
  }

  /** "Altair Engineering Inc." makes "Altair" and "Altair Engineering" known. */
  private void rememberFirm(Line line, Verdict verdict) {
    int from = verdict.from();
    boolean distinct = line.at(from).shape() == Shape.TITLE && !lexicon.isOrdinary(line.at(from));
    if (verdict.entityClass() != EntityClass.COMPANY
        || verdict.length() < 2
        || !distinct
        || lexicon.isGivenName(line.at(from))
        || lexicon.isKnown(line, from, EntityType.PLACE)) {
      return;
    }
    add(line.keys().subList(from, from + 1), verdict, INITIALS);
    add(line.keys().subList(from, verdict.to() - 1), verdict, INITIALS);
  }

  private void rememberInitials(Line line, Verdict verdict) {
    var initials = new StringBuilder();
    for (int i = verdict.from(); i < verdict.to(); i++) {
      if (line.isCapital(i)) {
        initials.append(line.at(i).key().charAt(0));
      }
    }
    if (initials.length() > 2) {
      add(List.of(initials.toString()), verdict, INITIALS);
    }
  }

  @Override
  public List<Candidate> hear(Line line) {
    var heard = new ArrayList<Candidate>();
    for (int i = line.start(); i < line.size(); i++) {
      if (line.at(i).shape() != Shape.LOWER && line.at(i).shape() != Shape.MARK) {
        hear(line, i, heard);
      }
    }
    return heard;
  }

  private void hear(Line line, int from, List<Candidate> heard) {
    int most = Math.min(longest, line.size() - from);
    for (int length = most; length > 0; length--) {
      Optional<Remembered> name = find(line, from, length);
      if (name.isPresent()) {
        Verdict best = name.get().best();
        Optional<KnownName> known = best.known();
        EntityClass entityClass = best.entityClass();
        double weight = weight(line, from, length, name.get().weight);
        heard.add(
            new Candidate(from, from + length, entityClass, weight, VoiceName.DOCUMENT, known));
        return;
      }
    }
  }

  private Optional<Remembered> find(Line line, int from, int length) {
    String key = String.join(" ", line.keys().subList(from, from + length));
    if (line.capitals() != Line.Capitals.ALL) {
      return Optional.ofNullable(names.get(key));
    }
    return Optional.ofNullable(byLowerKey.get(key.toLowerCase(Locale.ROOT)));
  }

  private double weight(Line line, int from, int length, double weight) {
    Word word = line.at(from);
    boolean bare = length == 1 && line.opens(from) && lexicon.isOrdinary(word);
    return bare && !Lexicon.isProper(word) ? weight * 0.6 : weight;
  }
}
