package org.annals.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityType;
import org.annals.text.Span;

/** "ICE Acting Director Roe": the office begins behind the name of the body that it is held in. */
final class OfficeReach {
  private static final Pattern OFFICE =
      Pattern.compile("\\s+(?:Acting|Assistant|Associate|Deputy|Interim|Managing|Vice)$");
  private static final Pattern GOES_ON = Pattern.compile("\\s+\\p{Lu}");

  private OfficeReach() {}

  /** The same names, those of bodies without the first word of an office. */
  static List<Mention> apart(String text, List<Mention> names) {
    return names.stream().map(name -> apart(text, name)).toList();
  }

  private static Mention apart(String text, Mention name) {
    Span span = name.span();
    Matcher office = OFFICE.matcher(text).region(span.start(), span.end());
    boolean isBody = name.entityClass().type() == EntityType.ORGANIZATION;
    return isBody
            && office.find()
            && GOES_ON.matcher(text).region(span.end(), text.length()).lookingAt()
        ? name.withSpan(new Span(span.start(), office.start()))
        : name;
  }
}
