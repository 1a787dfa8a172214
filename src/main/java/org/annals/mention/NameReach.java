package org.annals.mention;

import org.annals.mention.HeadWords.Head;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;

/** How far a name reaches to both sides of its head word. */
final class NameReach {
  /** No name is longer on either side; this keeps time linear whatever the text. */
  private static final int FARTHEST = 12;

  private final Lexicon lexicon;

  NameReach(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The first word of the name whose head this is. */
  int left(Line line, Head head) {
    int from = head.from();
    while (from > line.start() && from > head.from() - FARTHEST) {
      int next = leftStep(line, from, head);
      if (next == from) {
        break;
      }
      from = next;
    }
    return from;
  }

  private int leftStep(Line line, int from, Head head) {
    int before = from - 1;
    Word word = line.at(before);
    if (line.opens(from) && !word.isHyphen()) {
      return from;
    }
    if (isModifier(line, before)) {
      return before;
    }
    if (word.isHyphen() && word.glued()) {
      return isModifier(line, before - 1) ? before - 1 : from;
    }
    if (!isModifier(line, before - 1)) {
      return from;
    }
    return crosses(line, before, head) ? before - 1 : from;
  }

  /** Whether the capitalised or numbered word can stand before the head, within the name. */
  private boolean isModifier(Line line, int at) {
    Word word = line.at(at);
    if (word.shape() == Shape.NUMBER) {
      return isOrdinal(word);
    }
    if (!lexicon.isNameWord(line, at)) {
      return isRank(line, at);
    }
    if (line.opens(at) && lexicon.is(Cue.LEADING_ADJECTIVE, word)) {
      return false;
    }
    return !isTitleOfPerson(line, at);
  }

  /** Whether "First" or the like is part of the name: "the Second Boer War". */
  private static boolean isRank(Line line, int at) {
    boolean rank =
        switch (line.lower(at)) {
          case "first", "second", "third" -> true;
          default -> false;
        };
    return rank && line.isCapital(at) && !line.opens(at);
  }

  private boolean isTitleOfPerson(Line line, int at) {
    String lower = line.lower(at);
    return lower.equals("president")
        || lower.equals("mr")
        || lower.equals("mrs")
        || lower.equals("senator")
        || lower.equals("governor")
        || lower.equals("sen")
        || lower.equals("gov")
        || lower.equals("rep");
  }

  /** Whether the name goes on to the left of this small word or mark. */
  private boolean crosses(Line line, int at, Head head) {
    Word word = line.at(at);
    boolean law = head.entityClass().type() == EntityType.LAW;
    return switch (word.lower()) {
      case "&" -> true;
      case "de", "der", "del", "di", "da", "von", "van" ->
          head.entityClass().type() == EntityType.PLACE && word.shape() == Shape.LOWER;
      case "and" -> isJoint(line, at, law);
      case "of", "for" -> isHead(line, at - 1) || (law && isOnlyWord(line, at - 1));
      default -> isPossessive(word, line.at(at - 1)) && ownsHead(line, at - 1, head);
    };
  }

  /** Whether the words on both sides of "and" make one name: "Immigration and Customs". */
  private boolean isJoint(Line line, int and, boolean law) {
    if (law && lexicon.isOrdinary(line.at(and - 1)) && lexicon.isOrdinary(line.at(and + 1))) {
      return true;
    }
    return isOnlyWord(line, and - 1)
        && isOnlyWord(line, and + 1)
        && !isHead(line, and - 1)
        && (law || !isModifier(line, and - 2));
  }

  private boolean ownsHead(Line line, int owner, Head head) {
    boolean sort = lexicon.isOrdinary(line.at(owner)) && !isKnownActor(line, owner);
    return sort
        || head.entityClass() == EntityClass.SCHOOL
        || (head.entityClass() == EntityClass.FACILITY && !isHead(line, owner));
  }

  private static boolean isPossessive(Word mark, Word before) {
    return mark.shape() == Shape.POSSESSIVE || isPluralPossessive(mark, before);
  }

  private static boolean isPluralPossessive(Word mark, Word before) {
    return (mark.isMark("'") || mark.isMark("’")) && mark.glued() && before.lower().endsWith("s");
  }

  private boolean isOnlyWord(Line line, int at) {
    return lexicon.isOrdinary(line.at(at)) && !isKnownActor(line, at);
  }

  private boolean isKnownActor(Line line, int at) {
    return lexicon
        .known(line, at)
        .filter(match -> match.best().strong())
        .map(match -> match.best().name().entityClass().type())
        .filter(type -> type == EntityType.PLACE || type == EntityType.PERSON)
        .isPresent();
  }

  /** The word after the name whose head this is. */
  int right(Line line, Head head) {
    int to = head.to();
    Word next = line.at(to);
    int numbered = NumberTail.end(line, head);
    if (numbered > to) {
      return numbered;
    }
    int objectAt = objectAt(line, to, head);
    if (objectAt < 0) {
      return to;
    }
    if (NumberTail.isYear(line.at(objectAt))) {
      EntityType type = head.entityClass().type();
      boolean withYear = type == EntityType.LAW || type == EntityType.EVENT;
      return withYear ? objectAt + 1 : to;
    }
    int end = object(line, objectAt, !next.lower().equals("of"));
    return end > objectAt ? end : to;
  }

  /** Where the words behind "of", "for", "on", "against" and an article begin; else -1. */
  private int objectAt(Line line, int at, Head head) {
    EntityType type = head.entityClass().type();
    if (lexicon.is(Cue.COMPANY_SUFFIX, line.at(at - 1))) {
      return -1;
    }
    boolean joins =
        switch (line.lower(at)) {
          case "of" -> type != EntityType.PERSON && head.entityClass() != EntityClass.ROAD;
          case "for", "on", "against" -> type != EntityType.PLACE && type != EntityType.EVENT;
          default -> false;
        };
    if (!joins) {
      return -1;
    }
    return line.lower(at + 1).equals("the") ? at + 2 : at + 1;
  }

  private int object(Line line, int from, boolean ordinaryOnly) {
    if (ordinaryOnly && !(isOnlyWord(line, from) && lexicon.isNameWord(line, from))) {
      return from;
    }
    int place = placeEnd(line, from);
    if (place > from) {
      return place;
    }
    int to = run(line, from);
    while (to > from && to < from + FARTHEST) {
      int next = objectStep(line, to);
      if (next == to) {
        return to;
      }
      to = next;
    }
    return to;
  }

  private int placeEnd(Line line, int from) {
    return lexicon
        .known(line, from)
        .filter(match -> match.best().strong())
        .filter(match -> match.best().name().entityClass().type() == EntityType.PLACE)
        .map(match -> from + match.length())
        .filter(end -> !isHead(line, end))
        .orElse(from);
  }

  private int objectStep(Line line, int to) {
    Word word = line.at(to);
    if (word.lower().equals("and") || word.isMark("&")) {
      return coordinated(line, to);
    }
    if (word.isMark(",") && isListOfWords(line, to)) {
      return run(line, to + 1);
    }
    if (word.lower().equals("of") || word.lower().equals("for")) {
      int next = line.lower(to + 1).equals("the") ? to + 2 : to + 1;
      int end = run(line, next);
      return end > next ? end : to;
    }
    return to;
  }

  /** Past "and Human Services", but not past "and Labour Party", which is a name of its own. */
  private int coordinated(Line line, int and) {
    int end = run(line, and + 1);
    boolean words = end > and + 1 && isOnlyWord(line, and + 1) && isOnlyWord(line, and - 1);
    return words && !isHead(line, end - 1) ? end : and;
  }

  private boolean isHead(Line line, int at) {
    return lexicon.heads().classOf(line.lower(at)).isPresent();
  }

  /** Whether the comma stands in "Alcohol, Tobacco, Firearms and Explosives". */
  private boolean isListOfWords(Line line, int comma) {
    int at = comma;
    int items = 0;
    while (line.at(at).isMark(",") && isOnlyWord(line, at - 1) && line.isCapital(at + 1)) {
      int end = run(line, at + 1);
      if (end == at + 1 || items > 6) {
        return false;
      }
      at = end;
      items++;
    }
    return line.lower(at).equals("and") && isOnlyWord(line, at + 1) && line.isCapital(at + 1);
  }

  private int run(Line line, int from) {
    int to = from;
    while (to < line.size() && to - from < 6) {
      if (lexicon.isNameWord(line, to)) {
        to++;
      } else if (line.at(to).isHyphen()
          && line.at(to).glued()
          && line.isCapital(to + 1)
          && to > from) {
        to += 2;
      } else {
        break;
      }
    }
    return to;
  }

  private static boolean isOrdinal(Word word) {
    String lower = word.lower();
    return lower.length() > 2
        && Character.isLetter(lower.charAt(lower.length() - 1))
        && (lower.endsWith("th")
            || lower.endsWith("st")
            || lower.endsWith("nd")
            || lower.endsWith("rd"));
  }
}
