package org.annals.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.annals.mention.Mention;

/** The short names that a document introduces in brackets: "Homeland Security (DHS)". */
public final class Introductions {
  private static final int LONGEST_EQUATION = 40;
  private static final Pattern EQUATION =
      Pattern.compile(
          ",? \\(?(?:(?:also|better|commonly|popularly|otherwise) )?"
              + "(?:known as|(?<=[,(] ?|also )called|nicknamed|dubbed|n\u00E9e|aka|a\\.k\\.a\\.)"
              + " (?:the )?[\"\u201C]?");

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

  /** Whether the text says that the second is another name of the first: "A, known as B". */
  private static boolean equates(Mention name, Mention other, String text) {
    int gap = other.span().start() - name.span().end();
    return gap > 0
        && gap <= LONGEST_EQUATION
        && name.entityClass().type() == other.entityClass().type()
        && EQUATION.matcher(text.substring(name.span().end(), other.span().start())).matches();
  }

  /** Short form to full form, for each introduction of the document. */
  static Map<Form, Form> of(List<Mention> mentions, List<Form> forms, String text) {
    Map<Form, Form> introduced = new HashMap<>();
    for (int i = 1; i < mentions.size(); i++) {
      if (introduces(mentions.get(i - 1), mentions.get(i), text)
          || equates(mentions.get(i - 1), mentions.get(i), text)) {
        introduced.putIfAbsent(forms.get(i), forms.get(i - 1));
      }
    }
    BirthNames.of(mentions, forms, text)
        .ifPresent(name -> introduced.putIfAbsent(name.getKey(), name.getValue()));
    return introduced;
  }
}
