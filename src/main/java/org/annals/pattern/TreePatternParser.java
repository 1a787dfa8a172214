package org.annals.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.UserException;
import org.annals.name.EntityClass;
import org.annals.pattern.TreePattern.Condition;
import org.annals.pattern.TreePattern.Direction;
import org.annals.pattern.TreePattern.Kind;
import org.annals.pattern.TreePattern.Link;
import org.annals.pattern.TreePattern.Part;
import org.annals.pattern.TreePattern.Step;

/** Reads one pattern; the language is told at {@link TreePattern}. */
final class TreePatternParser {
  private static final Pattern TOKEN = Pattern.compile("[()]|[^\\s()]+");
  private static final Pattern LINK =
      Pattern.compile("(?<relation>[a-z]+(?::[a-z]+)?)(?:\\[(?<cases>[^\\[\\]]+)])?(?:\\||$)");
  private static final Pattern WORDS = Pattern.compile("[^|<>=\\[\\]:]+(?:\\|[^|<>=\\[\\]:]+)*");
  private static final Set<String> DATES = Set.of("xsd:date", "xsd:gYearMonth", "xsd:gYear");

  private final String pattern;
  private final List<String> domain;
  private final List<String> range;
  private final List<String> tokens;
  private int next;

  TreePatternParser(String pattern, List<String> domain, List<String> range) {
    this.pattern = pattern;
    this.domain = domain;
    this.range = range;
    this.tokens = TOKEN.matcher(pattern).results().map(MatchResult::group).toList();
  }

  TreePattern parse() {
    List<Part> parts = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    parts.add(part());
    while (next < tokens.size()) {
      steps.add(step(take("a step")));
      parts.add(part());
    }
    check(parts, Kind.SUBJECT);
    check(parts, Kind.OBJECT, Kind.DATE, Kind.TITLE, Kind.CALLED);
    return new TreePattern(parts, steps, top(parts, steps));
  }

  private void check(List<Part> parts, Kind... kinds) {
    if (parts.stream().filter(part -> List.of(kinds).contains(part.kind())).count() != 1) {
      throw wrong("it must have the end s once, and one of o, when, words and called");
    }
  }

  /** The highest of the words; of several as high the first. */
  private int top(List<Part> parts, List<Step> steps) {
    int best = -1;
    int bestHeight = Integer.MIN_VALUE;
    int height = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).kind() == Kind.WORD && height > bestHeight) {
        best = i;
        bestHeight = height;
      }
      height += i < steps.size() ? rise(steps.get(i)) : 0;
    }
    if (best < 0) {
      throw wrong("it must have a word");
    }
    return best;
  }

  private static int rise(Step step) {
    return switch (step.direction()) {
      case UP -> 1;
      case DOWN -> -1;
      case SAME -> 0;
    };
  }

  private Part part() {
    String token = take("a word or an end");
    List<String> halves = List.of(token.split(":", 2));
    List<String> classes = halves.size() == 2 ? alternatives(halves.get(1)) : List.of();
    return switch (halves.getFirst()) {
      case "s" -> new Part(Kind.SUBJECT, Set.copyOf(narrowed(classes, domain)), conditions());
      case "o" -> object(classes);
      case "when" -> value(Kind.DATE, range.stream().anyMatch(DATES::contains));
      case "words" -> value(Kind.TITLE, range.contains("xsd:string"));
      case "called" -> value(Kind.CALLED, range.contains("xsd:string"));
      default -> new Part(Kind.WORD, Set.copyOf(words(token)), conditions());
    };
  }

  private Part object(List<String> classes) {
    List<String> things = range.stream().filter(kind -> !kind.startsWith("xsd:")).toList();
    if (things.isEmpty() && !range.isEmpty()) {
      throw wrong("'o' is a thing and the range has none: write 'when' or 'words'");
    }
    return new Part(Kind.OBJECT, Set.copyOf(narrowed(classes, things)), conditions());
  }

  private Part value(Kind kind, boolean isInRange) {
    if (!isInRange) {
      throw wrong("the range has neither the date of 'when' nor the text of 'words' and 'called'");
    }
    return new Part(kind, Set.of(), conditions());
  }

  /** The classes that the end names, which must lie in the domain or range; else all of that. */
  private List<String> narrowed(List<String> classes, List<String> wide) {
    for (String name : classes) {
      EntityClass entityClass =
          EntityClass.named(name).orElseThrow(() -> wrong("'%s' is no class".formatted(name)));
      String top = EntityClass.of(entityClass.type()).localName();
      if (!wide.isEmpty() && !wide.contains(name) && !wide.contains(top)) {
        throw wrong("'%s' lies outside of the domain or range".formatted(name));
      }
    }
    return classes.isEmpty() ? wide : classes;
  }

  private List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    while (next < tokens.size() && tokens.get(next).equals("(")) {
      next++;
      conditions.add(condition());
      if (!take("')'").equals(")")) {
        throw wrong("a ')' is missing");
      }
    }
    return conditions;
  }

  private Condition condition() {
    String first = take("a condition");
    if (first.equals("not")) {
      return new Condition(false, Optional.empty(), Set.copyOf(words(take("words"))));
    }
    boolean wanted = !first.equals("no");
    Step step = step(wanted ? first : take("a step"));
    boolean isBare = next < tokens.size() && tokens.get(next).equals(")");
    return new Condition(
        wanted, Optional.of(step), isBare ? Set.of() : Set.copyOf(words(take("words"))));
  }

  private Step step(String token) {
    return switch (token.charAt(0)) {
      case '=' -> new Step(Direction.SAME, List.of());
      case '<' -> new Step(Direction.UP, links(token.substring(1)));
      case '>' -> new Step(Direction.DOWN, links(token.substring(1)));
      default ->
          throw wrong("a step ('<', '>' or '=') is wanted where '%s' stands".formatted(token));
    };
  }

  private List<Link> links(String text) {
    List<Link> links = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    int at = 0;
    while (link.find() && link.start() == at) {
      String cases = link.group("cases");
      links.add(
          new Link(
              link.group("relation"), cases == null ? Set.of() : Set.copyOf(alternatives(cases))));
      at = link.end();
    }
    if (at != text.length() || links.isEmpty()) {
      throw wrong("'%s' is no relation".formatted(text));
    }
    return links;
  }

  private List<String> words(String token) {
    if (!WORDS.matcher(token).matches()) {
      throw wrong("'%s' is no word".formatted(token));
    }
    return alternatives(token);
  }

  private static List<String> alternatives(String text) {
    return List.of(text.split("\\|", -1));
  }

  private String take(String wanted) {
    if (next == tokens.size()) {
      throw wrong(wanted + " is missing at its end");
    }
    return tokens.get(next++);
  }

  private UserException wrong(String why) {
    return new UserException(
        "The pattern \"%s\" cannot be read: %s.".formatted(pattern, why),
        "Mend it in the ontology; annals:pattern there says how patterns are written.");
  }
}
