package org.annals.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.mention.Mention;
import org.annals.name.EntityType;

/**
 * The people whom a text brings in as somebody's family: "his brother, the engraver Samuel Finch".
 * A surname alone rarely means them.
 */
final class Relatives {
  private static final int REACH = 140;

  private static final String KIN =
      "(?:(?:grand|step|half-|god|great-grand)?(?:father|mother|parent|son|daughter|child|brother"
          + "|sister)(?:-in-law)?s?|children|wife|wives|husband|spouse|widow|widower|sibling|twin"
          + "|uncle|aunt|cousin|nephew|niece|bride|fianc\u00E9e?)";

  /** Within a sentence, its abbreviations included: "Aug. 4", "Mass., to". */
  private static final String WITHIN = "(?:[^.;:!?\\n]|\\.(?=[ ,] ?[\\p{Ll}\\d]))";

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:"
              + KIN
              + "\\b[^.;:!?\\n]{0,40}|born\\b"
              + WITHIN
              + "{0,70}\\bto\\b[^.;:!?\\n]{0,40}|"
              + "(?:married|wed)\\s(?:\\p{L}+\\s){0,2})$");
  private static final Pattern BEHIND =
      Pattern.compile("^, (?:his|her|their|the|a|an)?\\s?(?:\\p{Ll}+ ){0,2}" + KIN + "\\b");

  private Relatives() {}

  /**
   * Those of the forms that are brought in so, where they first stand.
   *
   * @param forms of the mentions, in the same order
   */
  static Set<Form> of(List<Mention> mentions, List<Form> forms, String text) {
    Set<Form> relatives = new HashSet<>();
    Set<Form> seen = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      if (form.type() == EntityType.PERSON && seen.add(form)) {
        int end = mentions.get(i).span().end();
        String before = mentions.get(i).span().before(text, REACH);
        String behind = text.substring(end, Math.min(text.length(), end + REACH));
        if (BEFORE.matcher(before).find() || BEHIND.matcher(behind).find()) {
          relatives.add(form);
        }
      }
    }
    return relatives;
  }
}
