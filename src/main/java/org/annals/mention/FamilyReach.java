package org.annals.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;

/** "The Barengo family, who ruled it": the name of a family, and of nobody of it. */
final class FamilyReach {
  private static final int FARTHEST = 40;

  private static final Pattern FAMILY =
      Pattern.compile(
          "\\s(?:family|clan|dynasty)(?=[,.;:)]|['\u2019]s\\b|\\s(?:of|who|which|that|has|have|had"
              + "|is|are|was|were|in|and|to|for|from|at|on|by|with|still|also|owns?|owned|holds?|held"
              + "|sold|bought|founded|controls?|controlled|ruled|said|built|ran|runs?|made|moved"
              + "|lived|lost|kept|gave|left)\\b|$)");

  private static final Pattern ARTICLE = Pattern.compile("(?i)\\b(?:the|a)\\s$");

  private FamilyReach() {}

  /** The same names, in which those of families are whole and of no person. */
  static List<Mention> extended(String text, List<Mention> names) {
    return names.stream().map(name -> extended(text, name)).toList();
  }

  private static Mention extended(String text, Mention name) {
    int start = name.span().start();
    int end = name.span().end();
    Matcher family = FAMILY.matcher(text).region(end, Math.min(text.length(), end + FARTHEST));
    boolean isFamily =
        (name.entityClass().type() == EntityType.PERSON
                || (name.entityClass().type() == EntityType.ORGANIZATION && name.known().isEmpty()))
            && name.span().of(text).indexOf(' ') < 0
            && ARTICLE.matcher(name.span().before(text, 5)).find()
            && family.lookingAt();
    return isFamily
        ? new Mention(
            new Span(start, family.end()),
            EntityClass.of(EntityType.ORGANIZATION),
            name.confidence(),
            Optional.empty())
        : name;
  }
}
