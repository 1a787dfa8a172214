package org.annals.entity;

import java.util.List;
import java.util.regex.Pattern;
import org.annals.mention.Mention;
import org.annals.name.EntityClass;

/**
 * Takes a single word for a firm where the text says of it what can be said of no person: "Holm was
 * founded in 1947", though a Bo Holm founded it.
 */
final class FirmTalk {
  private static final int LONGEST = 90;

  private static final String NUMBER =
      "(?:some |about |around |nearly |almost |more than |over |fewer than )?\\d[\\d,.]*";

  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:,[^,.;]{1,40},)?\\s(?:"
              + "(?:was|were|is|has been|had been) (?:first |later |then )?(?:founded|established"
              + "|incorporated|listed|floated|nationali[sz]ed|privati[sz]ed|acquired|merged|liquidated"
              + "|wound up|taken over|declared bankrupt|delisted)\\b"
              + "|(?:now |today |still |currently |then )?(?:has|had|employs|employed)"
              + "(?: now| today)? (?:a (?:staff|workforce) of )?"
              + NUMBER
              + " (?:employees|workers|people|staff|shops|stores|branches|plants|factories|outlets"
              + "|customers)\\b"
              + "|(?:has )?(?:becomes?|became|is|was|remains?|remained) (?:now )?(?:one of )?"
              + "(?:[\\p{L}'\u2019]+ ){1,5}(?:makers?|manufacturers?|producers?|compan(?:y|ies)|firms?"
              + "|suppliers?|retailers?|brewer(?:y|ies)|exporters?|employers?)\\b"
              + "|went (?:bankrupt|public|into (?:receivership|liquidation|administration))\\b)");

  private FirmTalk() {}

  /** The same mentions, in which such names are of firms. */
  static List<Mention> typed(List<Mention> mentions, String text) {
    return mentions.stream().map(mention -> typed(mention, text)).toList();
  }

  private static Mention typed(Mention mention, String text) {
    String name = mention.span().of(text);
    int end = mention.span().end();
    boolean isFirm =
        mention.entityClass() == EntityClass.PERSON
            && name.indexOf(' ') < 0
            && mention.known().isEmpty()
            && BEHIND.matcher(text.substring(end, Math.min(text.length(), end + LONGEST))).find();
    return isFirm ? mention.as(EntityClass.COMPANY) : mention;
  }
}
