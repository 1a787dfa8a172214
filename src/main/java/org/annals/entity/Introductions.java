package org.annals.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.annals.mention.Mention;

/** The short names that a document introduces in brackets: "Homeland Security (DHS)". */
public final class Introductions {
  private static final int LONGEST_EQUATION = 100;
  private static final Pattern EQUATION =
      Pattern.compile(
          "(?: \\([^()\\n]{1,60}\\))?,? \\(?(?:who (?:is|was) )?"
              + "(?:(?:also|best|better|commonly|generally|popularly|otherwise|widely) )?"
              + "(?:known (?:simply |professionally |locally )?as|(?<=[,(] ?|also )called"
              + "|nicknamed|dubbed|n\u00E9e|aka|a\\.k\\.a\\.)"
              + " (?:the )?[\"\u201C]?");

  /** "Madras (now Chennai)", "Kavgrid, formerly Georgian Power". */
  private static final Pattern RENAMED =
      Pattern.compile(
          ",? \\(?(?:now|formerly|previously|originally|later|(?:since |later )?renamed"
              + "|known (?:since|until|from) \\d{4} as)(?: known as| called)? (?:the )?");

  private static final Pattern CLOSED = Pattern.compile("[,.;)]|\\sin\\s\\d{4}");

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

  /** Whether the text says that a name was or is the other of the one before it. */
  private static boolean isRenamed(List<Mention> mentions, int at, String text) {
    Mention name = mentions.get(at - 1);
    Mention other = mentions.get(at);
    int gap = other.span().start() - name.span().end();
    boolean isInOuter =
        at > 1
            && text.startsWith(", ", mentions.get(at - 2).span().end())
            && name.span().start() - mentions.get(at - 2).span().end() == 2;
    return gap > 0
        && gap <= LONGEST_EQUATION
        && !isInOuter
        && name.entityClass().type() == other.entityClass().type()
        && (name.known().isEmpty() || other.known().isEmpty())
        && RENAMED.matcher(text.substring(name.span().end(), other.span().start())).matches()
        && CLOSED.matcher(text).region(other.span().end(), text.length()).lookingAt();
  }

  /** Short form to full form, for each introduction of the document. */
  static Map<Form, Form> of(List<Mention> mentions, List<Form> forms, String text) {
    Map<Form, Form> introduced = new HashMap<>();
    for (int i = 1; i < mentions.size(); i++) {
      if (introduces(mentions.get(i - 1), mentions.get(i), text)
          || equates(mentions.get(i - 1), mentions.get(i), text)
          || isRenamed(mentions, i, text)) {
        introduced.putIfAbsent(forms.get(i), forms.get(i - 1));
      }
    }
    BirthNames.of(mentions, forms, text).forEach(introduced::putIfAbsent);
    return introduced;
  }
}
