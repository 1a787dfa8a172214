package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.name.EntityType;

/** Finds the name that stands in quotation marks inside of a person's: {@code Dan "Moose" Roe}. */
public final class NicknameFinder implements StatementFinder {
  private static final double CONFIDENCE = 0.96;
  private static final Pattern QUOTED =
      Pattern.compile(
          "\\p{L}[.\\p{L}]*"
              + " [\"\u201C\u2018'](?<name>\\p{Lu}[^\"\u201D\u2019]{1,30})[\"\u201D\u2019']"
              + " \\p{Lu}");

  @Override
  public List<Statement> find(ResolvedDocument document) {
    String text = document.document().text();
    List<Statement> statements = new ArrayList<>();
    for (Phrase phrase : Phrase.of(document)) {
      for (Item item : phrase.items()) {
        if (item instanceof Item.Name(Reference name) && name.entity().is(EntityType.PERSON)) {
          Matcher quoted = QUOTED.matcher(name.mention().span().of(text));
          if (quoted.find()) {
            statements.add(
                Statement.asserted(
                    new Value.Of(name.entity()),
                    Relation.ALIAS,
                    new Value.Words(quoted.group("name")),
                    phrase.sentence(),
                    CONFIDENCE));
          }
        }
      }
    }
    return statements;
  }
}
