package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;

/**
 * How far the name of a law reaches: the section or clause before it, the year, the code and the
 * report behind it belong to it, as legal citation writes them ("section 18 of the Human Rights Act
 * 1998", "Plyler v. Doe, 457 U.S. 202 (1982)", "Donoghue v Stevenson [1932] AC 562").
 */
final class LawReach {
  /** No citation is longer; this keeps time linear whatever the text. */
  private static final int FARTHEST = 120;

  private static final String YEAR = "(?:1[0-9]{3}|20[0-9]{2})";
  private static final String NUMBER =
      "(?:[0-9]+[\\w.-]*|[IVXLC]+\\b)(?:\\s?\\([0-9A-Za-z]{1,4}\\))*";
  private static final String REPORTER =
      "(?:(?:[A-Z][A-Za-z0-9.']*|[0-9]{1,2}[a-z]{1,2}\\.?|&)\\s){1,5}";

  /** Volume, reporter, page, more pages, court and year. */
  private static final String VOLUME =
      "(?:,\\s[0-9]{1,4}\\s" + REPORTER + "[0-9]{1,5}(?:,\\s[0-9]{1,5}(?!\\s[A-Z]))?)";

  private static final Pattern REPORT =
      Pattern.compile(
          "(?:%s{1,3}(?:\\s\\((?:[A-Z0-9][\\w. ]{0,20}\\s)?%s\\))?".formatted(VOLUME, YEAR)
              + "|,?\\s[\\[(]?%s[\\])]?\\s(?:[0-9]{1,3}\\s)?%s[0-9]{1,5})"
                  .formatted(YEAR, REPORTER));

  private static final Pattern VERSUS = Pattern.compile("\\sv(?:s|ersus)?\\.?\\s");

  private static final Pattern SECTION =
      Pattern.compile(
          "(?<![\\w-])(?:(?i:sections?|secs?\\.|articles?|arts?\\.|titles?|rules?|parts?|chapters?"
              + "|clauses?|schedules?|regulations?|ss?)\\s|§§?\\s?)"
              + NUMBER
              + "(?:(?:,|,?\\s(?:and|or|to))\\s"
              + NUMBER
              + ")*\\s(?:of|to)\\s(?:the\\s)?$");
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<![\\w-])(?!The\\s)(?:[A-Z][\\w-]+\\s(?:(?:and|or|of)\\s)?){1,4}Clause\\sof\\s(?:the\\s)?$");
  private static final Pattern YEAR_OF_ACT = Pattern.compile("\\s(?:of\\s)?" + YEAR + "(?![\\w-])");

  /** "The law of 13 June 1879": a day is no number of a law. */
  private static final Pattern MONTH_OF_ACT =
      Pattern.compile(
          "(?<=\\bof\\s[0-9]{1,2})\\s(?:January|February|March|April|May|June|July|August|September"
              + "|October|November|December)(?=\\s"
              + YEAR
              + ")");

  /** "France's labour law of 2016". */
  private static final Pattern OF_LAND =
      Pattern.compile(
          "['\u2019]s?\\s(?!(?:first|second|third|new|old|own|current|draft|proposed|planned)\\s)"
              + "(?:\\p{Ll}[\\p{Ll}-]+\\s){1,2}(?:law|act|code|statute|decree|constitution)"
              + "\\sof\\s"
              + YEAR
              + "(?![\\w-])");

  private static final Pattern CODE =
      Pattern.compile(
          "(?:,\\s[0-9]{1,3}\\s(?:[A-Z]\\.\\s?){2,4})?\\s(?:§§?\\s?|(?i:section|sec\\.)\\s)"
              + NUMBER);

  private LawReach() {}

  /** The same names, those of laws in full; what lies in one of these is no name of its own. */
  static List<Mention> extended(String text, Span sentence, List<Mention> names) {
    List<Mention> extended = new ArrayList<>();
    for (Mention name : names) {
      Mention whole =
          ofLand(text, sentence, name).orElseGet(() -> name.withSpan(reach(text, sentence, name)));
      if (!extended.isEmpty() && extended.getLast().span().overlaps(whole.span())) {
        boolean reaches = whole.span().contains(extended.getLast().span());
        if (!reaches) {
          continue;
        }
        extended.removeLast();
      }
      extended.add(whole);
    }
    return extended;
  }

  private static Optional<Mention> ofLand(String text, Span sentence, Mention name) {
    int end = name.span().end();
    int law = after(OF_LAND, text, end, sentence.end());
    return name.entityClass().type() == EntityType.PLACE && law > end
        ? Optional.of(
            new Mention(
                new Span(name.span().start(), law),
                EntityClass.STATUTE,
                name.confidence(),
                Optional.empty()))
        : Optional.empty();
  }

  private static Span reach(String text, Span sentence, Mention name) {
    Span span = name.span();
    if (name.entityClass().type() != EntityType.LAW) {
      return span;
    }
    int end = span.end();
    if (name.entityClass() == EntityClass.COURT_CASE || VERSUS.matcher(span.of(text)).find()) {
      end = after(REPORT, text, end, sentence.end());
    } else {
      end = after(MONTH_OF_ACT, text, end, sentence.end());
      end = after(YEAR_OF_ACT, text, end, sentence.end());
      end = after(CODE, text, end, sentence.end());
    }
    return new Span(before(text, span.start(), sentence.start()), end);
  }

  private static int after(Pattern pattern, String text, int end, int last) {
    Matcher matcher = pattern.matcher(text).region(end, Math.min(last, end + FARTHEST));
    return matcher.lookingAt() ? matcher.end() : end;
  }

  private static int before(String text, int start, int first) {
    int from = Math.max(first, start - FARTHEST);
    for (Pattern pattern : List.of(SECTION, CLAUSE)) {
      Matcher matcher = pattern.matcher(text).useTransparentBounds(true).region(from, start);
      if (matcher.find()) {
        return matcher.start();
      }
    }
    return start;
  }
}
