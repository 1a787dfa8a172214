package org.annals.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.name.EntityClass;
import org.annals.text.DataFile;
import org.annals.text.Span;

/**
 * Companies that nobody has heard and that end in their legal form: "Overstrand Abalone (Pty) Ltd".
 */
final class LegalForms {
  private static final double CONFIDENCE = 0.9;
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?!(?:The|In|On|At|By|For|From|With|When|After|Before|But|And|As|Under|Against)\\s)"
              + "(?:\\p{Lu}[\\p{L}\\d.'\u2019-]*\\s(?:(?:&|and|of|de|del|da|do|und|et|y|e)\\s)?){1,5}"
              + "(?:\\((?:Pty|Pvt|Private)\\)\\s)?(?:"
              + DataFile.lines("/mention/legal-forms.txt").stream()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")(?![\\p{L}\\d])");

  private LegalForms() {}

  /** The same names, and those of companies that overlap none of them. */
  static List<Mention> heard(String text, Span sentence, List<Mention> names) {
    Matcher company = COMPANY.matcher(text).region(sentence.start(), sentence.end());
    return Unheard.beside(names, company.results().map(LegalForms::mention));
  }

  private static Mention mention(MatchResult company) {
    Span span = new Span(company.start(), company.end());
    return new Mention(span, EntityClass.COMPANY, CONFIDENCE, Optional.empty());
  }
}
