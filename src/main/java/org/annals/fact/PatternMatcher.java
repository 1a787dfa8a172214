package org.annals.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.entity.Reference;
import org.annals.fact.PhrasePattern.Part;
import org.annals.name.EntityClass;
import org.annals.name.OfficeTitles;
import org.annals.name.OfficeTitles.Held;
import org.annals.sentence.PartOfSpeech;

/** Tries patterns against one phrase. */
final class PatternMatcher {
  private static final int ADJECTIVES = 3;
  private static final int TOPIC_WORDS = 4;
  private static final int QUOTE_WORDS = 12;

  private final Phrase phrase;
  private final OfficeTitles titles;
  private final Map<Integer, Optional<Held>> held = new HashMap<>();

  PatternMatcher(Phrase phrase, OfficeTitles titles) {
    this.phrase = phrase;
    this.titles = titles;
  }

  /** The title that begins here, the longest one. */
  Optional<Held> titleAt(int at) {
    return held.computeIfAbsent(
        at,
        from ->
            phrase.isName(from) || isUnder(from)
                ? Optional.empty()
                : titles.longestAt(phrase.lower(), from));
  }

  private boolean isUnder(int at) {
    return at + 1 < phrase.items().size()
        && phrase.items().get(at) instanceof Item.Word(_, var word, _)
        && phrase.items().get(at + 1) instanceof Item.Word(_, var next, _)
        && OfficeTitles.isUnder(word, next);
  }

  /** The pattern from this item on. */
  Optional<PatternMatch> match(PhrasePattern pattern, int from) {
    return match(pattern.parts(), 0, PatternMatch.at(from));
  }

  private Optional<PatternMatch> match(List<Part> parts, int index, PatternMatch found) {
    if (index == parts.size()) {
      return WordGroup.endsAt(phrase, found.end(), parts.getLast().kind())
          ? Optional.of(found)
          : Optional.empty();
    }
    Part part = parts.get(index);
    if (found.end() < phrase.items().size()) {
      for (PatternMatch taken : take(part, found)) {
        Optional<PatternMatch> whole = match(parts, index + 1, taken);
        if (whole.isPresent()) {
          return whole;
        }
      }
    }
    return part.optional() ? match(parts, index + 1, found) : Optional.empty();
  }

  /** The ways in which the part can be read here, the best first. */
  private List<PatternMatch> take(Part part, PatternMatch found) {
    int at = found.end();
    return switch (part.kind()) {
      case SUBJECT ->
          name(part, at).map(n -> found.withSubjects(List.of(n)).to(at + 1)).stream().toList();
      case OBJECT -> name(part, at).map(n -> found.withObject(n, at).to(at + 1)).stream().toList();
      case SUBJECTS -> names(part, found).stream().toList();
      case WORD -> part.choices().contains(phrase.word(at)) ? List.of(found.to(at + 1)) : List.of();
      case NOT ->
          part.choices().contains(phrase.word(at))
              ? List.of(found.negated().to(at + 1))
              : List.of();
      case CLOSE -> closes(part, at) ? List.of(found.to(at + 1)) : List.of();
      case ADJ -> adjectives(found);
      case ROLE -> role(found).stream().toList();
      case ROLES -> roles(found).stream().toList();
      case TOPIC -> topics(found);
      case QUOTE -> quote(found).stream().toList();
    };
  }

  private Optional<Reference> name(Part part, int at) {
    return phrase.items().get(at) instanceof Item.Name(Reference name) && fits(name, part)
        ? Optional.of(name)
        : Optional.empty();
  }

  /** "A and B", "A, B and C", "A, B, and C". */
  private Optional<PatternMatch> names(Part part, PatternMatch found) {
    List<Reference> names = new ArrayList<>();
    int at = found.end();
    boolean last = false;
    while (at < phrase.items().size() && name(part, at).isPresent()) {
      names.add(name(part, at).orElseThrow());
      at++;
      if (last) {
        return Optional.of(found.withSubjects(names).to(at));
      }
      int comma = phrase.word(at).equals(",") ? 1 : 0;
      last = phrase.word(at + comma).equals("and") || phrase.word(at + comma).equals("&");
      if (comma == 0 && !last) {
        return Optional.empty();
      }
      at += comma + (last ? 1 : 0);
    }
    return Optional.empty();
  }

  private boolean closes(Part part, int at) {
    String next = phrase.word(at + 1);
    return part.choices().contains(phrase.word(at))
        && !next.equals("and")
        && !next.equals("or")
        && !phrase.isName(at + 1)
        && !Doubt.isReporting(next);
  }

  private List<PatternMatch> adjectives(PatternMatch found) {
    List<PatternMatch> ways = new ArrayList<>();
    for (int length = 1; length <= ADJECTIVES; length++) {
      int at = found.end() + length - 1;
      if (at >= phrase.items().size() || !WordGroup.describes(phrase, at)) {
        break;
      }
      if (titleAt(at + 1 < phrase.items().size() ? at + 1 : at).isPresent()) {
        ways.add(found.withRole(null, WordGroup.words(phrase, found.end(), at + 1)).to(at + 1));
      }
    }
    return titleAt(found.end()).isPresent() ? List.of() : ways;
  }

  private Optional<PatternMatch> role(PatternMatch found) {
    return titleAt(found.end())
        .map(
            role -> {
              int end = found.end() + role.length();
              String before = found.words() == null ? "" : found.words() + " ";
              return found
                  .withRole(role, before + WordGroup.words(phrase, found.end(), end))
                  .to(end);
            });
  }

  private Optional<PatternMatch> roles(PatternMatch found) {
    int at = found.end();
    for (int length = Math.min(3, phrase.items().size() - at); length > 0; length--) {
      if (phrase.isName(at + length - 1)) {
        continue;
      }
      String plural = WordGroup.words(phrase, at, at + length);
      String singular = WordGroup.singular(plural);
      List<String> words = List.of(singular.split(" ", -1));
      Optional<Held> role =
          singular.equals(plural)
              ? Optional.empty()
              : titles.longestAt(words, 0).filter(title -> title.length() == words.size());
      if (role.isPresent()) {
        return Optional.of(found.withRole(role.get(), singular).to(at + length));
      }
    }
    return Optional.empty();
  }

  private List<PatternMatch> topics(PatternMatch found) {
    List<PatternMatch> ways = new ArrayList<>();
    String word = phrase.word(found.end());
    if (!word.equals("of") && !word.equals("for")) {
      return ways;
    }
    for (int length = 1; length <= TOPIC_WORDS; length++) {
      int at = found.end() + length;
      if (at >= phrase.items().size() || !WordGroup.isTopic(phrase, at)) {
        break;
      }
      String words = found.words() + " " + WordGroup.words(phrase, found.end(), at + 1);
      ways.addFirst(found.withRole(found.role(), words).to(at + 1));
    }
    return ways;
  }

  private Optional<PatternMatch> quote(PatternMatch found) {
    int at = found.end();
    if (!QuoteMarks.isMark(phrase.word(at))) {
      return Optional.empty();
    }
    int end = at + 1;
    while (end < phrase.items().size()
        && end - at <= QUOTE_WORDS
        && !QuoteMarks.isMark(phrase.word(end))) {
      end++;
    }
    if (!QuoteMarks.isMark(phrase.word(end)) || end == at + 1) {
      return Optional.empty();
    }
    int last = phrase.word(end - 1).equals(",") ? end - 1 : end;
    return Optional.of(
        found.withRole(found.role(), WordGroup.words(phrase, at + 1, last)).to(end + 1));
  }

  static boolean fits(Reference name, Part part) {
    EntityClass entityClass = name.entity().entityClass();
    return part.choices().contains(entityClass.localName())
        || part.choices().contains(EntityClass.of(entityClass.type()).localName());
  }

  /** Whether the word can stand in the middle of a group of words around a noun. */
  static boolean isNominal(PartOfSpeech pos) {
    return switch (pos) {
      case ADJ, NOUN, PROPN, X -> true;
      default -> false;
    };
  }
}
