package org.annals.mention;

import java.util.List;
import java.util.Optional;
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
              + "|steelworks|(?:\\p{Ll}+\\s)?factory|(?:chemical\\s|steel\\s|assembly\\s)?plant|shipyard|stadium|lighthouse|tunnel|viaduct|bridge|oilfield|airfield"
              + "|air\\sbase|racecourse|landfill|(?:refugee\\s)camp|(?:wind|solar)\\sfarm)"
              + "(?=[,.;:)]|['\u2019]s\\s|\\s(?:in|at|on|near|of|to|from|for|by|with|and|or|but|is"
              + "|was|were|are|has|had|have|will|would|which|that|where|who|when|while|as|after"
              + "|before|since|until|under|because|opened|closed|gave|broke|burst|collapsed|failed"
              + "|produced|produces|employs|employed|killed|can|could|may|might|did|does)\\b|$)");

  private SiteReach() {}

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
            && ARTICLE.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
    return isSite
        ? new Mention(
            new Span(start, site.end()), EntityClass.FACILITY, name.confidence(), Optional.empty())
        : name;
  }
}
