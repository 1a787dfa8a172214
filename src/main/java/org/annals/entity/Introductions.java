package org.annals.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.mention.Mention;

/** The short names that a document introduces in brackets: "Homeland Security (DHS)". */
public final class Introductions {
  private Introductions() {}

  /** Whether the second mention stands in brackets right behind the first, and is short for it. */
  public static boolean introduces(Mention full, Mention brief, String text) {
    return full.entityClass().type() == brief.entityClass().type()
        && full.span().end() < brief.span().start()
        && brief.span().end() < text.length()
        && text.substring(full.span().end(), brief.span().start()).matches("\\s?[(\\[][\"\u201C']?")
        && ")],;\"\u201D'".indexOf(text.charAt(brief.span().end())) >= 0
        && Surface.of(brief.span().of(text)).isAcronym()
        && brief.span().length() < full.span().length();
  }

  /** Short form to full form, for each introduction of the document. */
  static Map<Form, Form> of(List<Mention> mentions, List<Form> forms, String text) {
    Map<Form, Form> introduced = new HashMap<>();
    for (int i = 1; i < mentions.size(); i++) {
      if (introduces(mentions.get(i - 1), mentions.get(i), text)) {
        introduced.putIfAbsent(forms.get(i), forms.get(i - 1));
      }
    }
    return introduced;
  }
}
