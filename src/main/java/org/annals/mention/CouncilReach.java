package org.annals.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;

/** "Brierfield town council": the name of the body, and not of the town. */
final class CouncilReach {
  private static final int FARTHEST = 40;

  private static final Pattern BODY =
      Pattern.compile(
          "\\s(?:(?:town|city|county|borough|parish|village|district|community|municipal|regional)"
              + "\\scouncil|school\\sboard|school\\sdistrict|police\\sdepartment|fire\\sdepartment"
              + "|fire\\sbrigade|(?:city|county|municipal|regional|provincial|state)\\sgovernment"
              + "|C?ISD|USD)(?![\\p{L}-])(?!\\s(?:members?|leaders?|chairs?|elections?|meetings?"
              + "|officers?|spokes\\p{L}+|chief|president|clerk|seats?|tax"
              + "|employees|workers|building)\\b)");

  /** "The city council of Ferrara". */
  private static final Pattern OF =
      Pattern.compile(
          "\\b[Tt]he\\s((?:town|city|county|municipal|regional|provincial|state|borough)"
              + "\\s(?:council|government|parliament|assembly)\\sof\\s)$");

  private CouncilReach() {}

  /** The same names, in which those of such bodies are whole. */
  static List<Mention> extended(String text, List<Mention> names) {
    return names.stream().map(name -> extended(text, name)).toList();
  }

  private static Mention extended(String text, Mention name) {
    int end = name.span().end();
    Matcher body = BODY.matcher(text).region(end, Math.min(text.length(), end + FARTHEST));
    body.useTransparentBounds(true);
    int start = name.span().start();
    Matcher of = OF.matcher(text).region(Math.max(0, start - FARTHEST), start);
    if (name.entityClass().type() == EntityType.PLACE && of.find()) {
      return new Mention(
          new Span(of.start(1), end),
          EntityClass.GOVERNMENT_BODY,
          name.confidence(),
          Optional.empty());
    }
    return name.entityClass().type() == EntityType.PLACE && body.lookingAt()
        ? new Mention(
            new Span(name.span().start(), body.end()),
            EntityClass.GOVERNMENT_BODY,
            name.confidence(),
            Optional.empty())
        : name;
  }
}
