package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.Reference;
import org.annals.name.EntityClass;
import org.annals.name.OfficeTitles;
import org.annals.name.OfficeTitles.Held;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A row of names and words, written as data.
 *
 * <p>Its parts stand apart by spaces. {@code s:Person} and {@code o:Organization|Place} are the
 * names at the two ends of a statement, by class; {@code role} is an office or calling of the table
 * of titles, modifiers included; {@code quote} is what stands in quotes; anything else is a word or
 * mark, its alternatives parted by {@code |}. A question mark makes a part optional.
 */
final class PhrasePattern {
  private final List<Part> parts;

  private PhrasePattern(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /** One part of a pattern. */
  private record Part(Kind kind, Set<String> choices, boolean optional) {
    enum Kind {
      SUBJECT,
      OBJECT,
      ROLE,
      QUOTE,
      WORD
    }
  }

  /**
   * What a pattern found; which parts are there depends on the pattern.
   *
   * @param start the index of its first item
   */
  record Match(
      int start,
      @Nullable Reference subject,
      @Nullable Reference object,
      @Nullable Held role,
      @Nullable Span words) {}

  /** Reads a pattern. */
  static PhrasePattern parse(String pattern) {
    List<Part> parts = new ArrayList<>();
    for (String word : List.of(pattern.split(" ", -1))) {
      boolean optional = word.length() > 1 && word.endsWith("?");
      String bare = optional ? word.substring(0, word.length() - 1) : word;
      if (bare.startsWith("s:") || bare.startsWith("o:")) {
        Part.Kind kind = bare.startsWith("s:") ? Part.Kind.SUBJECT : Part.Kind.OBJECT;
        parts.add(new Part(kind, choices(bare.substring(2)), optional));
      } else if (bare.equals("role")) {
        parts.add(new Part(Part.Kind.ROLE, Set.of(), optional));
      } else if (bare.equals("quote")) {
        parts.add(new Part(Part.Kind.QUOTE, Set.of(), optional));
      } else {
        parts.add(new Part(Part.Kind.WORD, choices(bare), optional));
      }
    }
    return new PhrasePattern(parts);
  }

  private static Set<String> choices(String alternatives) {
    return alternatives.equals("|") ? Set.of("|") : Set.of(alternatives.split("[|]"));
  }

  /**
   * The places of a phrase that the pattern fits; for one subject the first, which is the widest.
   */
  List<Match> find(Phrase phrase, OfficeTitles titles) {
    Matcher matcher = new Matcher(phrase, titles);
    List<Match> matches = new ArrayList<>();
    for (int from = 0; from < phrase.items().size(); from++) {
      matcher
          .match(0, from, new Match(from, null, null, null, null))
          .filter(
              match ->
                  matches.isEmpty()
                      || !Objects.equals(matches.getLast().subject(), match.subject()))
          .ifPresent(matches::add);
    }
    return matches;
  }

  /** Tries the parts of the pattern against one phrase. */
  private final class Matcher {
    private final Phrase phrase;
    private final OfficeTitles titles;
    private final List<String> surfaces;

    Matcher(Phrase phrase, OfficeTitles titles) {
      this.phrase = phrase;
      this.titles = titles;
      this.surfaces =
          phrase.items().stream()
              .map(item -> item instanceof Item.Word word ? word.surface() : "\u0000")
              .toList();
    }

    Optional<Match> match(int part, int at, Match found) {
      if (part == parts.size()) {
        return Optional.of(found);
      }
      Part next = parts.get(part);
      Optional<Match> taken =
          at < phrase.items().size() ? take(next, part, at, found) : Optional.empty();
      return taken.isPresent() || !next.optional() ? taken : match(part + 1, at, found);
    }

    private Optional<Match> take(Part part, int index, int at, Match found) {
      return switch (part.kind()) {
        case SUBJECT, OBJECT ->
            phrase.items().get(at) instanceof Item.Name(Reference name) && fits(name, part)
                ? match(index + 1, at + 1, with(found, part.kind(), name))
                : Optional.empty();
        case WORD ->
            part.choices().contains(surfaces.get(at).toLowerCase(Locale.ROOT))
                ? match(index + 1, at + 1, found)
                : Optional.empty();
        case ROLE -> role(index, at, found);
        case QUOTE -> quote(index, at, found);
      };
    }

    private Optional<Match> role(int index, int at, Match found) {
      Optional<Held> held = titles.longestAt(surfaces, at);
      return held.flatMap(
          role -> {
            Span words =
                new Span(
                    phrase.items().get(at).span().start(),
                    phrase.items().get(at + role.length() - 1).span().end());
            return match(
                index + 1,
                at + role.length(),
                new Match(found.start(), found.subject(), found.object(), role, words));
          });
    }

    private Optional<Match> quote(int index, int at, Match found) {
      if (!isQuote(surfaces.get(at))) {
        return Optional.empty();
      }
      int end = at + 1;
      while (end < surfaces.size() && !isQuote(surfaces.get(end))) {
        end++;
      }
      if (end >= surfaces.size() || end == at + 1) {
        return Optional.empty();
      }
      Span words =
          new Span(
              phrase.items().get(at + 1).span().start(), phrase.items().get(end - 1).span().end());
      return match(
          index + 1,
          end + 1,
          new Match(found.start(), found.subject(), found.object(), found.role(), words));
    }
  }

  private static boolean isQuote(String surface) {
    return surface.length() == 1 && "\"\u201C\u201D\u00AB\u00BB".contains(surface);
  }

  private static boolean fits(Reference name, Part part) {
    EntityClass entityClass = name.entity().entityClass();
    return part.choices().contains(entityClass.localName())
        || part.choices().contains(EntityClass.of(entityClass.type()).localName());
  }

  private static Match with(Match found, Part.Kind kind, Reference name) {
    return kind == Part.Kind.SUBJECT
        ? new Match(found.start(), name, found.object(), found.role(), found.words())
        : new Match(found.start(), found.subject(), name, found.role(), found.words());
  }
}
