package org.annals.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.mention.Mention;
import org.annals.name.EntityType;

/**
 * Tells a child or an elder from the one in the family whose first name it bears: "His father,
 * Calum Macaskill, ... Their elder son, Calum, was killed"; "three children: Ann, Per and Carl".
 */
final class KinNames {
  private static final int REACH = 160;

  /** "A son, Per", "three children: Ann and Per": of whom the text has not told before. */
  private static final Pattern AS_NEW_CHILD =
      Pattern.compile(
          "\\b(?:(?:an?|one|another)\\s(?:\\p{Ll}+\\s){0,2}(?:son|daughter|child)|sons|daughters"
              + "|children|twins)(?:[,:]| named| called)?\\s(?:\\p{Lu}[\\p{L}-]+"
              + "(?:,\\s\\p{Ll}[^,;.]{0,60})?(?:[,;]\\s(?:and\\s)?|\\sand\\s))*$");

  /** "His son, Per": of whom it may have. */
  private static final Pattern AS_CHILD =
      Pattern.compile(
          "\\b(?:grand)?(?:sons?|daughters?|child(?:ren)?)[,:]?\\s(?:\\p{Lu}[\\p{L}'’-]*,\\s){0,4}"
              + "(?:\\p{Lu}[\\p{L}'’-]*,?\\s)?(?:and\\s)?$");

  private static final Pattern AS_ELDER =
      Pattern.compile("\\b(?:great-)?(?:grand)?(?:father|mother|uncle|aunt),?\\s$");
  private static final Pattern PARENT =
      Pattern.compile(
          "(?:\\b(?:grand)?(?:father|mother|parents|husband|wife)\\b[^.;\\n]{0,40}"
              + "|\\b(?:son|daughter|child|children)\\sof\\s[^.;\\n]{0,50}"
              + "|\\bborn\\b[^.;\\n]{0,60}\\bto\\b[^.;\\n]{0,40}"
              + "|\\bmarried\\s(?:[\\p{L}'’-]+\\s){0,3})$");
  private static final Pattern CHILD =
      Pattern.compile("\\b(?:sons?|daughters?|children)\\b(?!\\sof)[^.;\\n]{0,30}$");

  private final List<Mention> mentions;
  private final String text;
  private final Map<Form, Integer> first = new HashMap<>();
  private final Set<Form> children = new HashSet<>();
  private final Set<Form> known = new HashSet<>();

  /**
   * The names of one document.
   *
   * @param forms of the mentions, in the same order
   */
  KinNames(List<Mention> mentions, List<Form> forms, String text) {
    this.mentions = mentions;
    this.text = text;
    for (int i = 0; i < forms.size(); i++) {
      first.putIfAbsent(forms.get(i), i);
    }
  }

  /**
   * Of the full names that a mention can stand for, those of the same person by their family.
   *
   * @param seen the names that have come up before it
   */
  List<Form> possible(int mention, Form form, List<Form> all, Set<Form> seen) {
    if (form.type() != EntityType.PERSON || form.surface().words().size() != 1) {
      return all;
    }
    String before = before(mention);
    List<Form> earlier = all.stream().filter(seen::contains).toList();
    if (AS_NEW_CHILD.matcher(before).find()
        && !earlier.isEmpty()
        && earlier.stream().noneMatch(known::contains)) {
      children.add(form);
    }
    return children.contains(form) ? List.of(form) : ofFamily(before, form, all);
  }

  private List<Form> ofFamily(String before, Form form, List<Form> all) {
    boolean isChild = AS_CHILD.matcher(before).find();
    if (!isChild && !AS_ELDER.matcher(before).find()) {
      return all;
    }
    String name = form.surface().words().getFirst();
    List<Form> left =
        all.stream()
            .filter(full -> full.surface().words().getFirst().equals(name))
            .filter(full -> !isBroughtInAs(isChild ? PARENT : CHILD, full))
            .toList();
    return left.isEmpty() ? List.of(form) : left;
  }

  /** Takes note of whom a mention means. */
  void learn(int mention, Form root) {
    if (root.type() == EntityType.PERSON && AS_NEW_CHILD.matcher(before(mention)).find()) {
      known.add(root);
    }
  }

  private boolean isBroughtInAs(Pattern kin, Form full) {
    Integer at = first.get(full);
    return at != null && full.surface().words().size() > 1 && kin.matcher(before(at)).find();
  }

  private String before(int mention) {
    return mentions.get(mention).span().before(text, REACH);
  }
}
