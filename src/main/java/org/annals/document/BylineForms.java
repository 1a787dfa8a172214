package org.annals.document;

import java.util.regex.Pattern;

/** What lines that say who wrote a text, when and for whom look like. */
final class BylineForms {
  static final Pattern BY =
      Pattern.compile(
          "^(?:(?:an?\\s(?!.*[.!?]$))?(?:written|words|story|text|report|reporting|posted|analysis|opinion|contributed"
              + "|commentary|interview|article|essay|study|reviewed|review|compiled|prepared)"
              + "(?:\\s(?:and|&)\\s(?:photographs?|photos?|pictures|images|video|research))?\\s)?by:?\\s+(?=\\S)|^from"
              + " our (?:[\\p{L}-]+ ){0,3}(?:correspondent|reporter|critic|editor)[,:]?\\s+(?=\\S)"
              + "|^from\\s+(?=(?-i:(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s){2,4}in\\s\\p{Lu}[^.]*$))"
              + "|^(?:authors?|writers?|reporters?|text|words|story):\\s*(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  static final Pattern WHEN =
      Pattern.compile(
          "^(?:(?:first|originally|last)\\s)?(?<verb>published|posted|updated|modified|date|issued|released|publication"
              + " date|date published|published date)(?:\\s(?:on|at|online))?\\b\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE);

  /** "In Leeds and": where each of several authors writes from. */
  static final String FROM_PLACE =
      "\\s+in\\s\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3}"
          + "(?=,?\\s(?:and|&)\\s|,\\s(?:\\p{Lu}[^\\s,]*\\s){2,4}in\\s)";

  static final Pattern NAMES_END =
      Pattern.compile(
          "\\s[|•·–—-]\\s|\\s*[|•·]\\s*|(?!(?-i:"
              + FROM_PLACE
              + "))\\s+(?:in|for|at|from|with|on|is|was)\\s"
              + "|\\s*[,;]?\\s*\\b(?:published|posted|updated)\\b|\\s*\\(|\\s{3,}|\\t"
              + "|[.;]\\s+(?:photo|picture|illustration|image|video)\\p{L}*\\b"
              + "|(?<=\\p{Ll}{2})[.;]\\s+The\\s",
          Pattern.CASE_INSENSITIVE);

  /** What may be the name of a paper or site behind a bar: words with capitals, no date. */
  static final Pattern PAPER =
      Pattern.compile(
          "\\s[|•·]\\s(?<paper>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)\\p{Lu}[\\p{L}\\p{M}'’&.-]*"
              + "(?:\\s(?:of|the|and|for|&|\\p{Lu}[\\p{L}\\p{M}'’.-]*)){0,5})(?=\\s*(?:$|[|•·]|,\\s.{0,24}\\d{4}$))");

  static final Pattern IN_PAPER =
      Pattern.compile(
          ",? (?:in|for|from) (?:the )?(?<paper>" + PaperNames.PAPER + ")(?=$|[,.]| \\()");

  static final Pattern JOB =
      Pattern.compile(
          "(?i)\\b(?:staff|reporter|writer|editor|correspondent|columnist|photographer|bureau"
              + "|opinion|news|sports?|politics|business|commentary|analysis|updated|posted)$");

  static final Pattern BETWEEN_NAMES =
      Pattern.compile(
          "(?:(?-i:" + FROM_PLACE + "))?\\s*(?:,\\s*and\\b|,\\s*&|,|;|\\band\\b|&)\\s*",
          Pattern.CASE_INSENSITIVE);

  private BylineForms() {}
}
