package org.annals.pattern;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A path through the tree of a sentence, written as data: {@code s <nsubj marry >obj o}.
 *
 * <p>Its parts stand apart by spaces: words and ends, and between each two a step.
 *
 * <ul>
 *   <li>A word is given by its base form, its alternatives parted by {@code |}: {@code
 *       husband|wife}. Among the words of a pattern the highest in the tree is the one by which the
 *       sentence tells it. A word that is part of a name, is denied or is taken back ("alleged
 *       founder") does not count.
 *   <li>{@code s} and {@code o} are the ends of the statement: names, or words that stand for one.
 *       Their classes are the domain and range of the property; {@code o:Company|School} narrows
 *       them. {@code when} is a date, {@code words} a title and {@code called} what somebody is
 *       called, instead of {@code o}.
 *   <li>A step names relations of Universal Dependencies, those of a subtype included: {@code >obj}
 *       goes down from a head, {@code <nsubj} up to it, {@code <nmod:poss|nmod[of]} by either. In
 *       brackets stands the word of case that it must have: {@code >obl[in|on]}; {@code _} is none.
 *       {@code nsubj} is the subject of an active verb or of a noun, {@code nsubj:pass} that of a
 *       passive one. {@code =} goes from a noun to the name that it is said of: "her brother, Bo
 *       Li", "Bo Li is her brother".
 *   <li>In parentheses stands what else a word must have below it, or with {@code no} must not:
 *       {@code strike (>compound:prt down)}, {@code marry (no >obj)}, dates aside; {@code (not
 *       house|Court)} excludes names by their words, in small letters, and by their class.
 * </ul>
 *
 * <p>What grammar shares is read with it: names that are coordinated with an end, the subject of a
 * coordinated verb, relative and participial clauses ("Anna, who founded it", "Anna, born in
 * 1950").
 *
 * @param top the place among the parts of the word by which it is told
 */
public record TreePattern(List<Part> parts, List<Step> steps, int top) implements Serializable {
  public TreePattern {
    parts = List.copyOf(parts);
    steps = List.copyOf(steps);
  }

  /** What stands at a place of the path. */
  enum Kind {
    SUBJECT,
    OBJECT,
    DATE,
    TITLE,
    CALLED,
    WORD
  }

  /** Which way a step goes in the tree. */
  enum Direction {
    UP,
    DOWN,
    SAME;

    Direction reversed() {
      return switch (this) {
        case UP -> DOWN;
        case DOWN -> UP;
        case SAME -> SAME;
      };
    }
  }

  /**
   * A place of the path.
   *
   * @param choices base forms, or classes of an end by local name; none where all are welcome
   */
  record Part(Kind kind, Set<String> choices, List<Condition> conditions) implements Serializable {
    Part {
      choices = Set.copyOf(choices);
      conditions = List.copyOf(conditions);
    }
  }

  /** The way from one place to the next. */
  record Step(Direction direction, List<Link> links) implements Serializable {
    Step {
      links = List.copyOf(links);
    }

    Step reversed() {
      return new Step(direction.reversed(), links);
    }
  }

  /**
   * A relation.
   *
   * @param cases the words of case, one of which it must have; none where it need not
   */
  record Link(String relation, Set<String> cases) implements Serializable {
    /** What stands among the cases for having none. */
    static final String BARE = "_";

    Link {
      cases = Set.copyOf(cases);
    }
  }

  /**
   * What a place must have below it or must not.
   *
   * @param step the way to the words; nothing where they are those of the place itself
   * @param words base forms; none where any word will do
   */
  record Condition(boolean wanted, Optional<Step> step, Set<String> words) implements Serializable {
    Condition {
      words = Set.copyOf(words);
    }
  }

  /**
   * Reads a pattern.
   *
   * @param domain the classes of its subjects, by local name; none where all are welcome
   * @param range the classes or data types of its values
   * @throws org.annals.UserException where it cannot be understood
   */
  public static TreePattern parse(String pattern, List<String> domain, List<String> range) {
    return new TreePatternParser(pattern, domain, range).parse();
  }

  /** The base forms of the word by which it is told. */
  public Set<String> words() {
    return parts.get(top).choices();
  }
}
