package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import org.annals.entity.Introductions;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;

/** Finds what an acronym stands for where a text introduces it: "Homeland Security (DHS)". */
public final class AcronymFinder implements StatementFinder {
  private static final double CONFIDENCE = 0.97;

  @Override
  public List<Statement> find(ResolvedDocument document) {
    String text = document.document().text();
    List<Statement> statements = new ArrayList<>();
    for (Phrase phrase : Phrase.of(document)) {
      for (int i = 0; i + 2 < phrase.items().size(); i++) {
        if (phrase.items().get(i) instanceof Item.Name(Reference full)
            && phrase.items().get(i + 2) instanceof Item.Name(Reference brief)
            && Introductions.introduces(full.mention(), brief.mention(), text)) {
          statements.add(
              Statement.asserted(
                  new Value.Of(full.entity()),
                  Relation.ACRONYM,
                  new Value.Words(brief.mention().span().of(text)),
                  phrase.sentence(),
                  CONFIDENCE));
        }
      }
    }
    return statements;
  }
}
