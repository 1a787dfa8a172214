package org.annals.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.BylineParser.Part;
import org.annals.text.Span;

/** Reads one line that may cite the work a text is from. */
final class CitationReader {
  private static final int LONGEST = 320;
  private static final int LONGEST_TITLE = 130;
  private static final int MOST_TITLE_WORDS = 18;
  private static final String NAME =
      "(?:(?:\\p{Lu}\\.){1,3}|\\p{Lu}[\\p{L}\\p{M}'\u2019-]+(?:(?<=\\b(?:Jr|Sr|St))\\.)?)";
  private static final String PERSON =
      NAME
          + "(?: (?:(?:de|da|di|do|dos|du|del|della|la|le|van|von|der|den|ten|ter|bin|ibn|al|el|y|zu)"
          + " ){0,2}"
          + NAME
          + "){1,4}";

  /** The full names of one or more persons. */
  static final String PEOPLE = PERSON + "(?:(?:, " + PERSON + "){0,3},? (?:and|&) " + PERSON + ")?";

  private static final String CONTRIBUTION =
      "(?:entry|article|chapter|essay|contribution|biography)";

  private static final Pattern FROM =
      Pattern.compile(
          "^[\\W_]{0,3}(?:(?:this|the following|the above)(?: \\p{L}+){0,2} (?:is|was|has been)"
              + " )?(?:(?:an?|the) )?(?:(?:edited|abridged|exclusive|condensed|revised)"
              + " )*(?:(?<kind>excerpt(?:ed|s)?|extract(?:ed|s)?|adapted|abridged|reprinted|reproduced|taken)(?:"
              + " (?:with|by) permission)?,?"
              + " from:?|(?:(?<piece>entry|article|contribution)|(?:chapter|essay))(?:"
              + " [\\divxlc]+)?,? (?:in|from):?|from:?|source:)"
              + " (?:(?:chapter|part|section|book|volume)s? [\\p{L}\\d]+ (?:of|in)"
              + " )?(?:(?:the|his|her|a|their) (?:new |forthcoming"
              + " )?(?:book|memoirs?|biography|novel|history|anthology|collection):? )?(?-i:the )?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern YEAR = Pattern.compile("\\d{4}[).]*(?:,|$)");
  private static final Pattern DASH = Pattern.compile("^[\u2014\u2013-]{1,2}\\s?");

  private static final Pattern BY_IN =
      Pattern.compile(
          "^[\\W_]{0,3}(?:(?:(?i:(?:signed |an? )?(?:text|"
              + CONTRIBUTION
              + ") by|by)) (?<who>"
              + PEOPLE
              + "),? (?:[Ii]n|[Ff]rom):? |(?i:"
              + CONTRIBUTION
              + " by) (?<other>"
              + PEOPLE
              + "), )(?:the )?(?=\\p{P}?\\p{Lu})");

  private static final Pattern BY =
      Pattern.compile(
          "(?<!edited|translated|illustrated|selected|arranged|introduced|compiled|foreword)[,.;]?"
              + " (?<piece>"
              + CONTRIBUTION.replace("(?:", "(?i:")
              + " )?[Bb]y (?<who>"
              + PEOPLE
              + ")");

  private static final Pattern NAME_FIRST = Pattern.compile("^(?<who>" + PEOPLE + "), (?=.)");
  private static final Pattern NAME_LAST = Pattern.compile(", (?<who>" + PEOPLE + ")$");
  private static final Pattern ENTRY =
      Pattern.compile(
          "^[\u201c\"\u2018'](?<entry>[^\u201d\"\u2019]{2,90})[\u201d\"\u2019],? (?:in|from):? ");

  /** What follows a title and is no part of it. */
  private static final Pattern BEHIND_TITLE =
      Pattern.compile(
          "(?:,? (?:edited by|eds?\\.|translated by|trans\\.|vol\\.|volume"
              + " [\\dIVX]|\\d+(?:st|nd|rd|th) (?:ed\\.|edition)|(?:second|third|revised)"
              + " edition)|\\.? (?:Copyright|\u00a9)).*$");

  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\p{P}]+|[\\s,.:;\u2013\u2014\"\u201c\u201d\u2018\u2019'*_(-]+$");
  private static final Pattern SENTENCE_WORD =
      Pattern.compile("\\b(?:is|was|are|were|has|had|have|will|said|says)\\b");
  private static final Pattern TO_SOMEBODY = Pattern.compile("^" + PERSON + " to \\p{Lu}.*");
  private static final Pattern BEHIND_ALL =
      Pattern.compile(
          "^(?:,? (?:\\d+[\u2013-]\\d+|pp?\\.|pages?|chapter|chap\\.|vol\\.|volume)?"
              + " ?[\\dIVXLCivxlc\u2013-]*)*[.)\\]]{0,2}$");

  private final String line;
  private final BylineParser bylines;
  private final Matcher from;
  private final boolean opens;

  CitationReader(String line, BylineParser bylines) {
    this.line = line;
    this.bylines = bylines;
    this.from = FROM.matcher(line);
    this.opens = from.lookingAt();
  }

  /** What it cites. */
  Optional<Citation> read() {
    Matcher entry = BY_IN.matcher(line);
    if (opens || !entry.lookingAt()) {
      return byAuthor(opens ? from.end() : afterDash());
    }
    List<Part> contributors = people(entry, entry.group("who") == null ? "other" : "who", 0);
    Optional<Imprinted> imprint = Imprinted.in(line, entry.end());
    return contributors.isEmpty()
        ? Optional.empty()
        : titled(entry.end(), endBefore(imprint, entry.end()), List.of(), contributors, imprint);
  }

  /** "Salt, by Ada Voss", behind what opens the citation. */
  private Optional<Citation> byAuthor(int start) {
    Optional<Imprinted> imprint =
        Imprinted.in(line, start)
            .or(() -> opens ? Imprinted.lessPlain(line, start) : Optional.empty());
    Matcher by = BY.matcher(line);
    List<Part> authors = by.find(start) ? people(by, "who", 0) : List.of();
    int printed = endBefore(imprint, start);
    if (authors.isEmpty()) {
      return titled(start, printed, List.of(), List.of(), imprint);
    }
    int end = Math.max(start, Math.min(printed, by.start()));
    return by.group("piece") != null || isPiece()
        ? titled(start, end, List.of(), authors, imprint)
        : titled(start, end, authors, List.of(), imprint);
  }

  private int endBefore(Optional<Imprinted> imprint, int start) {
    return Math.max(start, imprint.map(found -> found.span().start()).orElse(line.length()));
  }

  /** "Entry in The Guide to Salt, by Bo Li": who wrote that did not write all. */
  private boolean isPiece() {
    return opens && from.group("piece") != null;
  }

  private int afterDash() {
    Matcher dash = DASH.matcher(line);
    return dash.find() ? dash.end() : 0;
  }

  private Optional<Citation> titled(
      int start,
      int end,
      List<Part> authors,
      List<Part> contributors,
      Optional<Imprinted> imprint) {
    String head = line.substring(start, end);
    Matcher first = NAME_FIRST.matcher(head);
    Matcher last = NAME_LAST.matcher(head);
    boolean isFirst =
        authors.isEmpty() && contributors.isEmpty() && first.find() && isPerson(first.group("who"));
    if (!isFirst) {
      boolean isLast = authors.isEmpty() && opens && last.find() && isPerson(last.group("who"));
      return isLast
          ? checked(
              work(start, start + last.start()), people(last, "who", start), contributors, imprint)
          : checked(work(start, end), authors, contributors, imprint);
    }
    Matcher entry = ENTRY.matcher(head.substring(first.end()));
    List<Part> named = people(first, "who", start);
    int from = start + first.end();
    return entry.find()
        ? checked(work(from + entry.end(), end), List.of(), named, imprint)
        : checked(work(from, end), named, contributors, imprint);
  }

  private Optional<Citation> checked(
      Part work, List<Part> authors, List<Part> contributors, Optional<Imprinted> imprint) {
    boolean isSigned = !authors.isEmpty() || !contributors.isEmpty();
    boolean isSure =
        opens ? isSureFrom(work, isSigned, imprint) : isSureAlone(work, isSigned, imprint);
    boolean isPaper = imprint.isEmpty() && PaperNames.isPaper(work.value());
    return isSure && isTitle(work.value()) && !isPaper
        ? Optional.of(
            new Citation(
                work, authors, contributors, imprint, isPart(), opens || DASH.matcher(line).find()))
        : Optional.empty();
  }

  /** "From Salt": with who wrote it, who published it where, or a plainer word than "from". */
  private boolean isSureFrom(Part work, boolean isSigned, Optional<Imprinted> imprint) {
    if (imprint.isEmpty()) {
      return isSigned && (isTakenFrom() || isMarked(work));
    }
    boolean isOfBook = isSigned || isTakenFrom();
    return isOfBook
        || (imprint.get().place().isPresent() && !TO_SOMEBODY.matcher(work.value()).matches());
  }

  /** "Ada Voss, Salt Roads (Harbour Press, 2009)", and nothing behind it. */
  private boolean isSureAlone(Part work, boolean isSigned, Optional<Imprinted> imprint) {
    return isSigned
        && imprint.flatMap(Imprinted::year).isPresent()
        && endsWith(imprint.get())
        && work.value().indexOf(' ') > 0;
  }

  private boolean isTakenFrom() {
    return opens && (from.group("kind") != null || from.group("piece") != null);
  }

  private boolean isPart() {
    return !opens
        || from.group("kind") == null
        || !from.group("kind").toLowerCase(Locale.ROOT).matches("adapted|abridged");
  }

  private boolean endsWith(Imprinted imprint) {
    return BEHIND_ALL.matcher(line.substring(imprint.span().end())).matches();
  }

  /** Whether marks or a colon show that the words are a title. */
  private boolean isMarked(Part work) {
    int before = work.span().start() - 1;
    return work.value().contains(": ")
        || (before >= 0 && "\"\u201c\u2018*_".indexOf(line.charAt(before)) >= 0);
  }

  private static boolean isTitle(String title) {
    return title.length() > 2
        && title.length() <= LONGEST_TITLE
        && Shapes.wordCount(title) <= MOST_TITLE_WORDS
        && (Character.isUpperCase(title.charAt(0)) || Character.isDigit(title.charAt(0)))
        && Shapes.isTitleCase(title)
        && !SENTENCE_WORD.matcher(title).find();
  }

  private Part work(int start, int end) {
    String words = BEHIND_TITLE.matcher(line.substring(start, end)).replaceFirst("");
    Matcher edge = EDGES.matcher(words);
    int from = 0;
    int to = words.length();
    while (edge.find()) {
      from = edge.start() == 0 ? edge.end() : from;
      to = edge.end() == words.length() ? edge.start() : to;
    }
    to = Math.max(from, to);
    return new Part(words.substring(from, to), new Span(start + from, start + to));
  }

  private boolean isPerson(String names) {
    return !people(names, 0).isEmpty();
  }

  private List<Part> people(Matcher m, String group, int shift) {
    return m.group(group) == null ? List.of() : people(m.group(group), shift + m.start(group));
  }

  /** The names, if each has the shape of one. */
  private List<Part> people(String names, int start) {
    List<Part> people = new ArrayList<>();
    int at = 0;
    for (String name : names.split(",? (?:and|&) |, ", -1)) {
      at = names.indexOf(name, at);
      if (!bylines.isPerson(name)) {
        return List.of();
      }
      people.add(new Part(name, new Span(at, at + name.length()).shift(start)));
      at += name.length();
    }
    return people;
  }

  /** A quick look at how a citation begins and ends. */
  static boolean mayCite(String line) {
    return line.length() <= LONGEST
        && (FROM.matcher(line).lookingAt() || YEAR.matcher(line).find());
  }
}
