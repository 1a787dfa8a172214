package org.annals.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.text.Span;
import org.annals.time.DateParser;

/** Reads lines such as "By Jane Doe and John Roe, Reuters" or "Published on May 3, 2021". */
final class BylineParser {
  private static final int LONGEST = 220;
  private static final int LONGEST_DATE_LINE = 110;
  private static final int LONGEST_AFTER_DATE = 45;
  private static final int MOST_NAME_WORDS = 6;

  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "do", "dos", "du", "del", "della", "la", "le", "van", "von", "der",
          "den", "ter", "ten", "bin", "bint", "ibn", "al", "el", "y", "zu", "af");

  private static final Set<String> NO_NAME_WORDS =
      Set.of(
          "a", "an", "the", "any", "all", "every", "no", "my", "our", "your", "their", "his", "her",
          "this", "that", "these", "those", "means", "way", "of", "not", "if", "then", "when");

  private static final Set<String> AGENCIES = Set.copyOf(CueList.phrases("newsrooms.txt", '='));
  private static final Set<String> BODY_WORDS = Set.copyOf(CueList.phrases("newsrooms.txt", '~'));
  private static final Set<String> NOBODY = Set.copyOf(CueList.phrases("newsrooms.txt", '!'));

  /** A part of a line with its place in it. */
  record Part(String value, Span span) {}

  /** Whether a line says who wrote the text or when it came out, even when the value is missing. */
  boolean isByline(String line) {
    return line.length() <= LONGEST && (isDateLine(line) || hasAuthors(line) || isByNobody(line));
  }

  /** The names after "By", persons and agencies, in their order. */
  List<Part> authors(String line) {
    Matcher by = BylineForms.BY.matcher(line);
    if (line.length() > LONGEST || !by.lookingAt()) {
      return afterDateVerb(line);
    }
    List<Part> parts = parts(line, by.end());
    var authors = new ArrayList<Part>();
    for (Part part : parts) {
      if (isPaper(line, part, authors)) {
        break;
      }
      if (isPerson(part.value()) || (authors.isEmpty() && isAgency(part.value()))) {
        authors.add(part);
      } else if (authors.isEmpty()) {
        return List.of();
      }
    }
    return authors;
  }

  /** The agency that a byline names after its persons. */
  Optional<Part> agency(String line) {
    Matcher by = BylineForms.BY.matcher(line);
    return line.length() <= LONGEST && by.lookingAt()
        ? parts(line, by.end()).stream().filter(part -> isAgency(part.value())).findFirst()
        : Optional.empty();
  }

  /** The date of a line that says when the text came out; an update is no such date. */
  Optional<DateParser.Found> published(String line) {
    Matcher when = BylineForms.WHEN.matcher(line);
    boolean update =
        when.lookingAt() && when.group("verb").toLowerCase(Locale.ROOT).matches("updated|modified");
    boolean dated = isDateLine(line) || !authors(line).isEmpty();
    return dated && !update ? DateParser.find(line) : Optional.empty();
  }

  /** Whether a name is that of a known agency. */
  boolean isAgency(String name) {
    return AGENCIES.contains(name);
  }

  private List<Part> afterDateVerb(String line) {
    Matcher when = BylineForms.WHEN.matcher(line);
    if (line.length() > LONGEST || !when.lookingAt()) {
      return List.of();
    }
    if (!line.startsWith("by ", when.end())) {
      return behindDate(line);
    }
    String verb = when.group("verb").toLowerCase(Locale.ROOT);
    return verb.equals("published")
        ? List.of()
        : parts(line, when.end() + 3).stream().filter(part -> isPerson(part.value())).toList();
  }

  /** "Posted on October 3, 2025 by Jane Doe". */
  private List<Part> behindDate(String line) {
    return DateParser.find(line)
        .map(found -> found.span().end())
        .filter(end -> line.startsWith(" by ", end))
        .map(end -> names(line, end + " by ".length()))
        .orElse(List.of());
  }

  private List<Part> names(String line, int from) {
    var names = new ArrayList<Part>();
    parts(line.substring(from), 0)
        .forEach(part -> names.add(new Part(part.value(), part.span().shift(from))));
    return names.stream().filter(part -> isPerson(part.value())).toList();
  }

  /** The paper behind the names: "By Jane Doe | The Harbour Voice". */
  Optional<Part> paper(String line) {
    Matcher by = BylineForms.BY.matcher(line);
    Matcher paper = BylineForms.PAPER.matcher(line);
    return line.length() <= LONGEST
            && by.lookingAt()
            && !authors(line).isEmpty()
            && paper.find()
            && !isPerson(paper.group("paper"))
            && !isNobody(paper.group("paper"))
            && !BylineForms.JOB.matcher(paper.group("paper")).find()
        ? Optional.of(
            new Part(paper.group("paper"), new Span(paper.start("paper"), paper.end("paper"))))
        : paperBehindComma(line);
  }

  /** The paper behind a comma: "By Jane Doe, Harbour Gazette", "by Jane Doe, in The Gazette". */
  private Optional<Part> paperBehindComma(String line) {
    Matcher by = BylineForms.BY.matcher(line);
    if (line.length() > LONGEST || !by.lookingAt()) {
      return Optional.empty();
    }
    List<Part> authors = authors(line);
    Matcher in = BylineForms.IN_PAPER.matcher(line);
    if (!authors.isEmpty() && in.find()) {
      return Optional.of(new Part(in.group("paper"), new Span(in.start("paper"), in.end("paper"))));
    }
    return parts(line, by.end()).stream().filter(part -> isPaper(line, part, authors)).findFirst();
  }

  private static boolean isPaper(String line, Part part, List<Part> authors) {
    return !authors.isEmpty()
        && line.substring(0, part.span().start()).endsWith(", ")
        && PaperNames.isPaperOfByline(part.value());
  }

  private boolean hasAuthors(String line) {
    return !authors(line).isEmpty();
  }

  private boolean isByNobody(String line) {
    Matcher by = BylineForms.BY.matcher(line);
    return by.lookingAt() && isNobody(line.substring(by.end()));
  }

  /** Whether the words after "By" name nobody, as "staff" does. */
  boolean isNobody(String words) {
    return NOBODY.contains(CueList.plain(words));
  }

  private static boolean isDateLine(String line) {
    Matcher when = BylineForms.WHEN.matcher(line);
    if (line.length() > LONGEST_DATE_LINE || !when.lookingAt()) {
      return false;
    }
    if (when.end() == line.length()) {
      return line.indexOf(' ') > 0 || line.endsWith(":");
    }
    return DateParser.find(line)
        .filter(date -> date.span().start() - when.end() <= LONGEST_AFTER_DATE)
        .filter(date -> line.length() - date.span().end() <= LONGEST_AFTER_DATE)
        .filter(_ -> !line.endsWith(".") || line.endsWith(".m."))
        .isPresent();
  }

  /** The parts between commas and "and", up to where the names end. */
  private static List<Part> parts(String line, int from) {
    int dated = DateParser.find(line).map(found -> found.span().start()).orElse(line.length());
    Matcher end = BylineForms.NAMES_END.matcher(line).region(from, Math.max(from, dated));
    int to = end.find() ? end.start() : Math.max(from, dated);
    var parts = new ArrayList<Part>();
    Matcher between = BylineForms.BETWEEN_NAMES.matcher(line).region(from, to);
    int start = from;
    while (between.find()) {
      add(line, start, between.start(), parts);
      start = between.end();
    }
    add(line, start, to, parts);
    return parts;
  }

  private static void add(String line, int start, int end, List<Part> parts) {
    int last = end;
    while (last > start && " .,".indexOf(line.charAt(last - 1)) >= 0 && !isInitial(line, last)) {
      last--;
    }
    if (last > start) {
      parts.add(new Part(line.substring(start, last), new Span(start, last)));
    }
  }

  private static boolean isInitial(String line, int end) {
    String before = line.substring(0, end);
    return before.endsWith("Jr.") || before.endsWith("Sr.");
  }

  /** Whether this has the shape of a person's full name. */
  boolean isPerson(String name) {
    List<String> words = SPACES.splitAsStream(name).toList();
    if (words.size() < 2 || words.size() > MOST_NAME_WORDS || isAgency(name)) {
      return false;
    }
    int capitalised = 0;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (NO_NAME_WORDS.contains(lower) || isBodyWord(word)) {
        return false;
      }
      if (NAME_WORD.matcher(word).matches()) {
        capitalised++;
      } else if (!PARTICLES.contains(lower)) {
        return false;
      }
    }
    return capitalised >= 2;
  }

  private boolean isBodyWord(String word) {
    return BODY_WORDS.stream().anyMatch(word::equalsIgnoreCase);
  }
}
