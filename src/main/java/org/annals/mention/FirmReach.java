package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;

/** "Brandt & Okafor": the name of one firm, of which a reader may hear the one half alone. */
final class FirmReach {
  private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]*";

  /** What follows the sign, and goes on to the last capital of the firm. */
  private static final Pattern BEHIND = Pattern.compile(" ?(" + NAME + "(?: & " + NAME + ")?)");

  private FirmReach() {}

  /** The same names, in which those that end with the sign for "and" go on behind it. */
  static List<Mention> extended(String text, Span sentence, List<Mention> names) {
    List<Mention> whole = new ArrayList<>(names);
    for (Mention name : names) {
      Mention firm = extended(text, sentence, name);
      if (!firm.span().equals(name.span())) {
        whole.removeIf(other -> other.span().overlaps(firm.span()));
        whole.add(firm);
        whole.sort(null);
      }
    }
    return whole;
  }

  private static Mention extended(String text, Span sentence, Mention name) {
    EntityType type = name.entityClass().type();
    boolean isCut =
        name.span().of(text).endsWith("&")
            && (type == EntityType.ORGANIZATION || type == EntityType.PERSON);
    Matcher behind = BEHIND.matcher(text).region(name.span().end(), sentence.end());
    if (!isCut || !behind.lookingAt()) {
      return name;
    }
    Span span = new Span(name.span().start(), ending(text, behind));
    EntityClass firm =
        type == EntityType.PERSON ? EntityClass.of(EntityType.ORGANIZATION) : name.entityClass();
    return new Mention(span, firm, name.confidence(), Optional.empty());
  }

  /** Where the name ends: before a mark of possession and before the end of a sentence. */
  private static int ending(String text, Matcher behind) {
    int end = behind.end(1);
    String name = text.substring(behind.start(1), end);
    if (name.matches(".*['\u2019]s")) {
      return end - 2;
    }
    return name.endsWith(".") || name.endsWith("'") || name.endsWith("\u2019") ? end - 1 : end;
  }
}
