package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.text.Span;

/** "The Korrin mine", "Ruru's Akato dam": the name of the site, and not of the place it lies in. */
final class SiteReach {
  private static final int FARTHEST = 40;
  private static final int BEFORE = 4;

  private static final Pattern ARTICLE = Pattern.compile("(?:\\b[Tt]he|['\u2019]s)\\s$");

  /** A noun of sites, with what may follow where no other noun does. */
  private static final Pattern SITE =
      Pattern.compile(
          "\\s(?:(?:(?:open-pit|coal|copper|gold|iron|diamond|silver|tin|nickel|uranium|salt)\\s)?"
              + "(?:mine|colliery|quarry)|smelter|(?:oil\\s)?refinery|(?:hydroelectric\\s)?dam"
              + "|reservoir|reactor|(?:nuclear\\s)?(?:power\\s)(?:plant|station)|nuclear\\splant"
              + "|steelworks|(?:\\p{Ll}+\\s)?(?:factory|cannery|works|mill|warehouse)"
              + "|(?:chemical\\s|steel\\s|assembly\\s|treatment\\s|sewage\\s|bottling\\s)?plant"
              + "|shipyard|stadium|lighthouse|tunnel|viaduct|aqueduct|(?:swing\\s|railway\\s|road\\s)?bridge"
              + "|oilfield|airfield|(?:electrical\\s)?substation|(?:pumping|railway|train|bus|police|fire)"
              + "\\sstation|(?:border\\s|level\\s|river\\s)crossing|cemetery|crematorium|pier|sawmill"
              + "|brickworks|ironworks|gasworks|waterworks|glassworks|brewery|distillery|weir"
              + "|(?:border\\s)checkpoint"
              + "|air\\sbase|racecourse|landfill|(?:refugee\\s)camp|(?:wind|solar)\\sfarm)"
              + "(?=[,.;:)]|['\u2019]s\\s|\\s(?:in|at|on|near|of|to|from|for|by|with|and|or|but|is"
              + "|was|were|are|has|had|have|will|would|which|that|where|who|when|while|as|after"
              + "|before|since|until|under|because|gave|broke|burst|fell"
              + "|produces|employs|can|could|may|might|did|does|must|should|carries|serves|links|crosses"
              + "|connects|stands|stood|lies|lay|runs|ran|spans|takes|took|holds|held|supplies|made"
              + "|makes|remains|reopens|closes|opens|\\p{Ll}{2,}ed)\\b|$)");

  /** What a reader may not have heard. */
  private static final Pattern NAMED =
      Pattern.compile("\\b[Tt]he\\s(?<name>\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)(?=\\s)");

  private static final double CONFIDENCE = 0.8;

  private SiteReach() {}

  /** The same names, and those of such sites in words of the sentence that no name holds. */
  static List<Mention> heard(
      String text, Span sentence, List<Mention> names, Predicate<String> isName) {
    List<Mention> sites = new ArrayList<>();
    Matcher named = NAMED.matcher(text).region(sentence.start(), sentence.end());
    while (named.find()) {
      Matcher site = SITE.matcher(text).useTransparentBounds(true);
      site.region(named.end(), Math.min(text.length(), named.end() + FARTHEST));
      if (site.lookingAt() && isName.test(named.group("name"))) {
        Span span = new Span(named.start("name"), site.end());
        sites.add(new Mention(span, EntityClass.FACILITY, CONFIDENCE, Optional.empty()));
      }
    }
    return Unheard.beside(names, sites.stream());
  }

  /** The same names, in which those of such sites are whole. */
  static List<Mention> extended(String text, List<Mention> names) {
    return names.stream().map(name -> extended(text, name)).toList();
  }

  private static Mention extended(String text, Mention name) {
    int start = name.span().start();
    int end = name.span().end();
    EntityType type = name.entityClass().type();
    if ((type != EntityType.PLACE && type != EntityType.PERSON)
        || end >= text.length()
        || !Character.isWhitespace(text.charAt(end))) {
      return name;
    }
    Matcher site = SITE.matcher(text).region(end, Math.min(text.length(), end + FARTHEST));
    site.useTransparentBounds(true);
    boolean isSite =
        site.lookingAt()
            && (name.entityClass() == EntityClass.ROAD
                || ARTICLE.matcher(text.substring(Math.max(0, start - BEFORE), start)).find());
    return isSite
        ? new Mention(
            new Span(start, site.end()), EntityClass.FACILITY, name.confidence(), Optional.empty())
        : name;
  }
}
