package org.annals.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;

/** "Emperor Pedro II": a ruler, whom title and number show where nobody has heard a name. */
final class RulerReach {
  private static final double CONFIDENCE = 0.9;

  private static final Pattern RULER =
      Pattern.compile(
          "\\b(?:King|Queen|Emperor|Empress|Tsar|Tsarina|Czar|Kaiser|Sultan|Shah|Pope|Khedive)"
              + " (?<name>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?"
              + " (?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,3}|XI?V|XVI{0,3}))\\b(?!"
              + " (?:Street|Road|Avenue|Bridge|Hospital|School|Airport|Prize))");

  private RulerReach() {}

  /** The same names, and those of rulers in words of the sentence that no name holds. */
  static List<Mention> extended(String text, Span sentence, List<Mention> names) {
    Matcher ruler = RULER.matcher(text).region(sentence.start(), sentence.end());
    return Unheard.beside(names, ruler.results().map(RulerReach::mention));
  }

  private static Mention mention(MatchResult ruler) {
    Span span = new Span(ruler.start("name"), ruler.end("name"));
    return new Mention(span, EntityClass.of(EntityType.PERSON), CONFIDENCE, Optional.empty());
  }
}
