package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;
import org.annals.time.PartialDate;

/**
 * Finds the year of a law in or beside its name: "Factory Act of 1833", "the 1798 Sedition Act",
 * and of a case: "Moss v. Vale (1921)".
 */
public final class LawYearFinder implements StatementFinder {
  private static final double CONFIDENCE = 0.95;
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?:\\bof|,|\\b(?:Act|Code|Law|Ordinance|Order|Rules|Regulations))"
              + " (1[0-9]{3}|20[0-9]{2})$");
  private static final Pattern BEFORE = Pattern.compile("\\b(1[0-9]{3}|20[0-9]{2}) $");
  private static final Pattern AFTER =
      Pattern.compile("^(?: \\((1[0-9]{3}|20[0-9]{2})\\)|(?: of|,) (1[0-9]{3}|20[0-9]{2})\\b)");
  private static final Pattern CITED = Pattern.compile("^ [(\\[](1[0-9]{3}|20[0-9]{2})[)\\]]");
  private static final int BEFORE_UNITS = 6;
  private static final int AFTER_UNITS = 9;

  @Override
  public List<Statement> find(ResolvedDocument document) {
    String text = document.document().text();
    List<Statement> statements = new ArrayList<>();
    for (Phrase phrase : Phrase.of(document)) {
      for (Item item : phrase.items()) {
        if (item instanceof Item.Name(Reference law) && isLaw(law)) {
          boolean isCase = law.entity().entityClass() == EntityClass.COURT_CASE;
          Span name = law.mention().span();
          Span sentence = phrase.sentence().span();
          (isCase ? decision(sentence, name, text) : year(sentence, name, text))
              .ifPresent(
                  year ->
                      statements.add(
                          Statement.asserted(
                              new Value.Of(law.entity()),
                              isCase ? Relation.DECIDED_ON : Relation.ENACTED_ON,
                              new Value.When(year),
                              phrase.sentence(),
                              CONFIDENCE)));
        }
      }
    }
    return statements;
  }

  private static boolean isLaw(Reference law) {
    return law.entity().is(EntityType.LAW);
  }

  /** A case is cited with the year of its decision in parentheses. */
  private static Optional<PartialDate> decision(Span sentence, Span law, String text) {
    return first(
        CITED, text.substring(law.end(), Math.min(sentence.end(), law.end() + AFTER_UNITS)));
  }

  private static Optional<PartialDate> year(Span sentence, Span law, String text) {
    String before =
        text.substring(Math.max(sentence.start(), law.start() - BEFORE_UNITS), law.start());
    String after = text.substring(law.end(), Math.min(sentence.end(), law.end() + AFTER_UNITS));
    return first(INSIDE, law.of(text))
        .or(() -> first(BEFORE, before))
        .or(() -> first(AFTER, after));
  }

  private static Optional<PartialDate> first(Pattern pattern, String where) {
    Matcher matcher = pattern.matcher(where);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String year =
        matcher.group(1) != null || matcher.groupCount() == 1 ? matcher.group(1) : matcher.group(2);
    return PartialDate.of(Integer.parseInt(year), OptionalInt.empty(), OptionalInt.empty());
  }
}
