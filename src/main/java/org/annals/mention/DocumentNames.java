package org.annals.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;

/**
 * What a document has shown of its own names, as a voice: a full name makes its surname and its
 * acronym known, and the same words mean the same type of thing from end to end.
 */
final class DocumentNames implements Voice {
  private static final double AGAIN = 0.55;
  private static final double PHRASE = 0.62;
  private static final double SURNAME = 0.85;

  /** What a mere guess weighs: it must not outvote a name that was plain once. */
  private static final double GUESS = 0.45;

  private static final double INITIALS = 0.75;

  /** What a firm's first word weighs against the small town of that name. */
  private static final double OVER_A_TOWN = 0.97;

  /** What weighs a name whose neighbours or layout once said what it names. */
  private static final double STATED = 0.93;

  /** How many people a city needs before a firm's short name no longer hides it. */
  private static final long LARGE = 500_000;

  private final Lexicon lexicon;
  private final Map<String, Remembered> names = new HashMap<>();
  private final Map<String, Verdict> shortCases = new HashMap<>();
  private final Map<String, Remembered> byLowerKey = new HashMap<>();
  private int longest = 1;

  /** How much the document has said for each type of a name, and its best class. */
  private static final class Remembered {
    private final Map<EntityType, Double> said = new EnumMap<>(EntityType.class);
    private final Map<EntityType, Verdict> best = new EnumMap<>(EntityType.class);
    private final Map<EntityType, Double> weight = new EnumMap<>(EntityType.class);

    void add(Verdict verdict, double evidence, double memory) {
      EntityType type = verdict.entityClass().type();
      said.merge(type, evidence, Double::sum);
      best.merge(type, verdict, (a, b) -> b.weight() > a.weight() ? b : a);
      weight.merge(type, memory, Math::max);
    }

    double weight() {
      return weight.getOrDefault(best().entityClass().type(), AGAIN);
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
    boolean stated = isStated(verdict);
    if (line.capitals() != Line.Capitals.RUNNING && !stated) {
      return;
    }
    List<String> keys = line.keys().subList(verdict.from(), verdict.to());
    add(keys, verdict, evidence(verdict), stated ? STATED : verdict.length() > 1 ? PHRASE : AGAIN);
    switch (verdict.entityClass().type()) {
      case PERSON -> rememberSurname(line, verdict);
      case ORGANIZATION -> {
        rememberInitials(line, verdict);
        rememberFirm(line, verdict);
        rememberClub(line, verdict);
      }
      case LAW -> rememberParties(line, verdict);
      case PLACE, EVENT -> {}
    }
  }

  private static boolean isStated(Verdict verdict) {
    return verdict.voices().contains(VoiceName.LAYOUT)
        || (verdict.voices().contains(VoiceName.NEIGHBOUR) && verdict.weight() > 0.55);
  }

  /** What is stated counts most; what only looks like a person's name counts least. */
  private static double evidence(Verdict verdict) {
    if (isStated(verdict)) {
      return 0.6;
    }
    boolean shape = verdict.voices().equals(Set.of(VoiceName.PERSON_SHAPE));
    return shape && verdict.weight() <= 0.9 ? 0.1 : verdict.weight() - GUESS;
  }

  private void add(List<String> keys, Verdict verdict, double weight) {
    add(keys, verdict, verdict.weight() - GUESS, weight);
  }

  private void add(List<String> keys, Verdict verdict, double evidence, double weight) {
    longest = Math.max(longest, keys.size());
    String key = String.join(" ", keys);
    Remembered name = names.computeIfAbsent(key, _ -> new Remembered());
    name.add(verdict, evidence, weight);
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
    boolean place = placeAt(line, from).isPresent();
    boolean distinct =
        line.at(from).shape() == Shape.TITLE && (place || !lexicon.isOrdinary(line.at(from)));
    boolean firm =
        verdict.entityClass() == EntityClass.COMPANY
            || lexicon.is(Cue.FIRM_TAIL, line.at(verdict.to() - 1));
    if (!firm || verdict.length() < 2 || !distinct || isLargePlace(line, from)) {
      return;
    }
    List<String> word = line.keys().subList(from, from + 1);
    if (place) {
      add(word, verdict, 1, OVER_A_TOWN);
    } else if (!lexicon.isGivenName(line.at(from))) {
      add(word, verdict, INITIALS);
    }
    add(line.keys().subList(from, verdict.to() - 1), verdict, INITIALS);
  }

  /** A case makes the name of either party its own short name: "Roe v. Wade" is "Roe". */
  private void rememberParties(Line line, Verdict verdict) {
    if (verdict.entityClass() != EntityClass.COURT_CASE) {
      return;
    }
    int from = verdict.from();
    while (from < verdict.to()) {
      int to = from;
      while (to < verdict.to() && !isPartyEnd(line, to)) {
        to++;
      }
      rememberParty(line, from, to, verdict);
      from = to + 1;
    }
  }

  private static boolean isPartyEnd(Line line, int at) {
    return CaseVoice.isVersus(line.at(at))
        || line.lower(at).equals("re")
        || line.lower(at).equals("parte");
  }

  private void rememberParty(Line line, int from, int to, Verdict verdict) {
    boolean named = line.at(from).shape() == Shape.TITLE && lexicon.isNameWord(line, from);
    if (!named || isLargePlace(line, from)) {
      return;
    }
    String key = line.at(from).key();
    if (to > from + 1 && lexicon.is(Cue.COMPANY_SUFFIX, line.at(to - 1))) {
      var firm = new Verdict(from, to, EntityClass.COMPANY, 0.8, Set.of(), Optional.empty());
      rememberFirm(line, firm);
    } else if (lexicon.known(line, from).filter(match -> match.length() > 1).isEmpty()) {
      shortCases.putIfAbsent(key, verdict);
    }
  }

  private Optional<KnownName> placeAt(Line line, int from) {
    return lexicon
        .known(line, from)
        .map(match -> match.best().name())
        .filter(name -> name.entityClass().type() == EntityType.PLACE);
  }

  private boolean isLargePlace(Line line, int from) {
    return placeAt(line, from)
        .filter(name -> name.entityClass() != EntityClass.CITY || name.population() >= LARGE)
        .isPresent();
  }

  /** "Harwick Rovers" makes "Rovers" known. */
  private void rememberClub(Line line, Verdict verdict) {
    int last = verdict.to() - 1;
    if (verdict.entityClass() == EntityClass.SPORTS_ORGANIZATION
        && last > verdict.from()
        && line.lower(last).endsWith("s")) {
      add(line.keys().subList(last, last + 1), verdict, STATED);
    }
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
        shortCase(line, i, heard);
      }
    }
    return heard;
  }

  /** The short name of a case where the words beside it treat it as law. */
  private void shortCase(Line line, int at, List<Candidate> heard) {
    Verdict full = shortCases.get(line.at(at).key());
    if (full != null && CaseVoice.isTreated(line, at, lexicon)) {
      EntityClass kind = full.entityClass();
      heard.add(Candidate.of(at, at + 1, kind, OVER_A_TOWN, VoiceName.DOCUMENT));
    }
  }

  private void hear(Line line, int from, List<Candidate> heard) {
    int most = Math.min(longest, line.size() - from);
    for (int length = most; length > 0; length--) {
      Optional<Remembered> name = find(line, from, length);
      if (name.isPresent()) {
        Verdict best = name.get().best();
        Optional<KnownName> known = best.known();
        EntityClass entityClass = best.entityClass();
        double weight = weight(line, from, length, name.get().weight());
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
