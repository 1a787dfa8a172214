package org.annals.document;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.text.DataFile;

/** What the names of papers, magazines and agencies look like. */
final class PaperNames {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'\u2019&.-]*";

  /** A name that ends or begins as those of papers do. */
  static final String PAPER =
      "(?:The |THE )?(?:(?:"
          + WORD
          + " (?:(?:and|&|of) )?){1,4}(?:"
          + DataFile.lines("/document/papers.txt").stream()
              .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT)))
              .map(Pattern::quote)
              .collect(Collectors.joining("|"))
          + ")|(?:Daily|DAILY) "
          + WORD
          + ")";

  /** The name of a work of any kind: words with capitals, small words between them. */
  static final String WORK =
      WORD + "(?: (?:(?:of|the|and|&|to|for|in|on|from|a) ){0,2}" + WORD + "){0,8}";

  private static final Pattern PAPER_NAME = Pattern.compile(PAPER);
  private static final Pattern WITH_ARTICLE =
      Pattern.compile("The " + WORD + "(?: (?:of |and )?" + WORD + "){1,4}");

  private PaperNames() {}

  /** Whether a name ends or begins as those of papers do. */
  static boolean isPaper(String name) {
    return PAPER_NAME.matcher(name).matches();
  }

  /** Whether it is that of a paper where it stands alone behind the names of a byline. */
  static boolean isPaperOfByline(String name) {
    return isPaper(name) || WITH_ARTICLE.matcher(name).matches();
  }
}
