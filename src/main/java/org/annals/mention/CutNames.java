package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.Match;
import org.annals.name.Reading;
import org.annals.sentence.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Makes names whole that stop before a capital or behind a hyphen: "Ang Mei Soon", of which only
 * "Ang Mei" was heard since "soon" is a word, and "Per-Arne".
 */
final class CutNames {
  private static final Set<EntityType> TYPES =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);

  private final Lexicon lexicon;

  CutNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same names, in order, such ones whole. */
  List<Verdict> whole(Line line, List<Verdict> names) {
    if (line.capitals() != Line.Capitals.RUNNING) {
      return names;
    }
    List<Verdict> all = new ArrayList<>();
    int taken = line.start();
    for (int i = 0; i < names.size(); i++) {
      Verdict name = names.get(i);
      if (name.from() >= taken) {
        all.add(
            TYPES.contains(name.entityClass().type())
                ? reaching(line, name, start(line, name, taken), end(line, names, i))
                : name);
        taken = all.getLast().to();
      }
    }
    return all;
  }

  /** Where a name ends, with the names behind it that are a part of it. */
  private int end(Line line, List<Verdict> names, int index) {
    Verdict name = names.get(index);
    Verdict next = index + 1 < names.size() ? names.get(index + 1) : null;
    if (next != null && isJoined(line, name, next)) {
      return end(line, name, next.to(), index + 2 < names.size() ? names.get(index + 2) : null);
    }
    return end(line, name, name.to(), next);
  }

  private int end(Line line, Verdict name, int from, @Nullable Verdict next) {
    int free = next == null ? line.size() : next.from();
    boolean isHyphen = isOpen(line, from) && from < free && isPart(line.at(from));
    int to = isHyphen ? from + 1 : isTorn(line, name, from, free) ? from + 2 : from;
    if (to >= free || !isCut(line, name, to)) {
      return to;
    }
    return next != null && isOne(name, next, to + 1) ? next.to() : to + 1;
  }

  /**
   * Before the "-ho" of "Bae Ji-ho's brother", but not before the "-led" of a party that he leads.
   */
  private boolean isTorn(Line line, Verdict name, int end, int free) {
    return name.entityClass() == EntityClass.PERSON
        && end + 1 < free
        && line.at(end).isHyphen()
        && line.at(end).glued()
        && isPart(line.at(end + 1))
        && Lexicon.isProper(line.at(end + 1))
        && line.at(end + 1).shape() == Shape.LOWER
        && !lexicon.isOrdinary(line.at(end + 1));
  }

  private boolean isCut(Line line, Verdict name, int to) {
    return isEnded(line) && isHalf(line, name) && goesOn(line, name, to);
  }

  private static boolean isPart(Word word) {
    return word.glued() && word.isSpelt();
  }

  /** Before the "Per-" of "Per-Arne Holm". */
  private int start(Line line, Verdict name, int taken) {
    if (isSaid(line, name, taken)) {
      return name.from() - 1;
    }
    int hyphen = name.from() - 1;
    int first = hyphen - 1;
    boolean isHalf =
        name.entityClass() == EntityClass.PERSON
            && first >= taken
            && line.at(hyphen).isHyphen()
            && line.at(hyphen).glued()
            && line.at(name.from()).glued();
    return isHalf && line.at(first).shape() == Shape.TITLE && !lexicon.isDemonym(line.at(first))
        ? first
        : name.from();
  }

  /** "Her father, Said Hamdan": a given name, and no verb. */
  private static boolean isSaid(Line line, Verdict name, int taken) {
    int said = name.from() - 1;
    return name.entityClass() == EntityClass.PERSON
        && said >= taken
        && said > line.start()
        && line.at(said).piece().surface().equals("Said")
        && !line.opens(said)
        && !line.at(said - 1).isClosingQuote();
  }

  /** "Per-" and "Arne". */
  private static boolean isJoined(Line line, Verdict name, Verdict next) {
    return isOpen(line, name.to()) && next.from() == name.to() && line.at(name.to()).glued();
  }

  /** Whether what a person's name has been found to go on with leads to the rest of it. */
  private static boolean isOne(Verdict name, Verdict next, int end) {
    return next.from() == end
        && name.entityClass() == EntityClass.PERSON
        && next.entityClass() == EntityClass.PERSON;
  }

  private static boolean isOpen(Line line, int end) {
    return line.at(end - 1).isHyphen() && line.at(end - 1).glued();
  }

  private static boolean isEnded(Line line) {
    Word last = line.at(line.size() - 1);
    return last.isClosingQuote() || ".!?".contains(last.piece().surface());
  }

  /** Whether a name can be the half of one: no land, people or single letter. */
  private boolean isHalf(Line line, Verdict name) {
    Word last = line.at(name.to() - 1);
    return name.entityClass() != EntityClass.COUNTRY
        && last.piece().surface().length() > 1
        && !(name.length() == 1 && lexicon.isDemonym(last));
  }

  private boolean goesOn(Line line, Verdict name, int at) {
    Word word = line.at(at);
    return word.shape() == Shape.TITLE
        && word.piece().surface().chars().noneMatch(Character::isDigit)
        && !word.glued()
        && !line.opens(at)
        && (Lexicon.isProper(word) || (isBody(name) && word.pos() == PartOfSpeech.NOUN))
        && lexicon.isNameWord(line, at)
        && !lexicon.isDemonym(word)
        && lexicon.titleAt(line, at) == 0;
  }

  private static boolean isBody(Verdict name) {
    return name.entityClass().type() == EntityType.ORGANIZATION && name.known().isEmpty();
  }

  private Verdict reaching(Line line, Verdict name, int from, int end) {
    if (from == name.from() && end == name.to()) {
      return name;
    }
    Optional<KnownName> known =
        lexicon
            .known(line, from)
            .filter(match -> match.length() == end - from)
            .map(Match::best)
            .filter(Reading::strong)
            .map(Reading::name);
    EntityClass kind = known.map(KnownName::entityClass).orElseGet(() -> kind(line, name, end - 1));
    return new Verdict(from, end, kind, name.weight(), name.voices(), known);
  }

  /** What a longer name is of: "Elk Falls Sentry" is no place. */
  private EntityClass kind(Line line, Verdict name, int last) {
    EntityType type = name.entityClass().type();
    if (type == EntityType.PERSON || line.at(last - 1).isHyphen()) {
      return name.entityClass();
    }
    return lexicon
        .heads()
        .classOf(line.lower(last))
        .orElse(
            type == EntityType.PLACE
                ? EntityClass.of(EntityType.ORGANIZATION)
                : name.entityClass());
  }
}
