package org.annals.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.text.Span;

/** "A Social Democrat": a member of the party, whose name is not the first of the words alone. */
final class DemocratReach {
  private static final Set<String> FIRST = Set.of("Social", "Christian", "Liberal", "Free");
  private static final Pattern DEMOCRAT = Pattern.compile("\\sDemocrats?\\b");

  private DemocratReach() {}

  /** The same names, those to their last word. */
  static List<Mention> extended(String text, List<Mention> names) {
    return names.stream().map(name -> extended(text, name)).toList();
  }

  private static Mention extended(String text, Mention name) {
    Matcher behind = DEMOCRAT.matcher(text).region(name.span().end(), text.length());
    return FIRST.contains(name.span().of(text)) && behind.lookingAt()
        ? name.withSpan(new Span(name.span().start(), behind.end()))
        : name;
  }
}
