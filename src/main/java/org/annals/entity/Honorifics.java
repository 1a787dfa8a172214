package org.annals.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.mention.Mention;
import org.annals.name.EntityType;

/**
 * Tells "Mrs Carter" from "Mr Carter": of the people with one surname it keeps those whom the word
 * before the name can mean.
 */
final class Honorifics {
  private static final Pattern BEFORE =
      Pattern.compile("\\b(Mrs|Ms|Miss|Mr|Sir|Lady|Dame|Madame)\\.?\\s$");

  private static final Pattern MALE = Pattern.compile("Mr|Sir");
  private static final int REACH = 8;

  private final GivenSexes given;
  private final FamousNames famous;
  private final List<Optional<Sex>> ofMention = new ArrayList<>();
  private final Map<Form, Sex> ofForm = new HashMap<>();

  /**
   * What the text says before its names.
   *
   * @param forms of the mentions, in the same order
   */
  Honorifics(
      GivenSexes given, FamousNames famous, List<Mention> mentions, List<Form> forms, String text) {
    this.given = given;
    this.famous = famous;
    for (int i = 0; i < mentions.size(); i++) {
      Optional<Sex> told =
          forms.get(i).type() == EntityType.PERSON
              ? before(text, mentions.get(i).span().start())
              : Optional.empty();
      Form form = forms.get(i);
      told.ifPresent(sex -> ofForm.putIfAbsent(form, sex));
      ofMention.add(told);
    }
  }

  private static Optional<Sex> before(String text, int name) {
    Matcher word = BEFORE.matcher(text.substring(Math.max(0, name - REACH), name));
    return word.find()
        ? Optional.of(MALE.matcher(word.group(1)).matches() ? Sex.MALE : Sex.FEMALE)
        : Optional.empty();
  }

  /** The forms that a mention can stand for; its own where the word before it rules out all. */
  List<Form> possible(int mention, Form form, List<Form> possible) {
    return ofSex(mention, form, famous.possible(mention, form, possible));
  }

  private List<Form> ofSex(int mention, Form form, List<Form> possible) {
    Optional<Sex> told = ofMention.get(mention);
    if (told.isEmpty() || form.surface().words().size() > 1) {
      return possible;
    }
    List<Form> fitting =
        possible.stream()
            .filter(full -> full.equals(form) || sex(full).filter(s -> s != told.get()).isEmpty())
            .toList();
    return fitting.isEmpty() ? List.of(form) : fitting;
  }

  private Optional<Sex> sex(Form full) {
    List<String> words = PersonName.of(full.surface()).words();
    return Optional.ofNullable(ofForm.get(full))
        .or(
            () ->
                words.size() < 2
                    ? Optional.empty()
                    : given.of(words.getFirst().toLowerCase(Locale.ROOT)));
  }
}
