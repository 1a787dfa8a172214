package org.annals.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.mention.Mention;
import org.annals.name.EntityType;
import org.annals.name.KnownName;

/**
 * Tells "Dr Carter" and "Officer Johnson" from the presidents of that name: a surname behind a
 * title is not the famous bearer's, unless that title is his or the text names him in full.
 */
final class FamousNames {
  private static final Pattern TITLE =
      Pattern.compile(
          "\\b(?:(?<kin>(?:brother|sister|son|daughter|husband|wife|father|mother|uncle|aunt|nephew"
              + "|niece|cousin),)|(?<polite>Mr|Mrs|Ms|Miss|Lady)|(?<learned>Dr|Doctor|Prof"
              + "|Professor|Captain|Capt|Father|Sister|Rev|Reverend|Rabbi|Pastor|Coach)|(?<other>Judge|Justice|Detective"
              + "|Inspector|Sergeant|Sgt|Constable|PC|Officer|Nurse|Councillor|Alderman|Deputy|Corporal|Private|Bishop|Archbishop|Archduke|Canon|Abbot|Deacon|(?:son|daughter|widow)"
              + " of))\\.?\\s$");

  private static final Set<String> FEMALE = Set.of("Mrs", "Ms", "Miss", "Lady");
  private static final int REACH = 24;

  private final GivenSexes given;
  private final List<Mention> mentions;
  private final String text;
  private final Set<KnownName> named = new HashSet<>();
  private final Set<Form> doubtful = new HashSet<>();

  /**
   * The names of one document.
   *
   * @param forms of the mentions, in the same order
   */
  FamousNames(GivenSexes given, List<Mention> mentions, List<Form> forms, String text) {
    this.given = given;
    this.mentions = mentions;
    this.text = text;
    for (int i = 0; i < forms.size(); i++) {
      int mention = i;
      known(forms.get(i)).filter(name -> isNamed(mention, name)).ifPresent(named::add);
    }
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      Optional<Matcher> title = title(i);
      known(form)
          .filter(name -> title.isPresent() && !named.contains(name))
          .filter(name -> isWeak(form, name) || isOfOffice(title.get()))
          .ifPresent(_ -> doubtful.add(form));
    }
  }

  private static Optional<KnownName> known(Form form) {
    return form.type() == EntityType.PERSON ? form.known() : Optional.empty();
  }

  private static boolean isOfOffice(Matcher title) {
    return title.group("polite") == null && title.group("kin") == null;
  }

  private static boolean isWeak(Form form, KnownName name) {
    return name.weakAliases().contains(form.surface().text());
  }

  /** The forms of the mentions, those of the famous that are none without what is known. */
  List<Form> without(List<Form> forms) {
    List<Form> left = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      int mention = i;
      boolean isOther =
          doubtful.contains(form) || known(form).filter(name -> isOther(mention, name)).isPresent();
      left.add(isOther ? form.bare() : form);
    }
    return left;
  }

  /** Those whom a mention can mean; itself where none is left. */
  List<Form> possible(int mention, Form form, List<Form> possible) {
    if (form.type() != EntityType.PERSON || form.surface().words().size() > 1) {
      return possible;
    }
    List<Form> left =
        possible.stream()
            .filter(full -> known(full).filter(name -> isOther(mention, name)).isEmpty())
            .toList();
    return left.isEmpty() ? List.of(form.bare()) : left;
  }

  /** Whether the title before a mention is none of a famous person's. */
  private boolean isOther(int mention, KnownName name) {
    Optional<Matcher> title = title(mention).filter(_ -> !isNamed(mention, name));
    if (title.isEmpty()) {
      return false;
    }
    if (title.get().group("polite") != null) {
      return FEMALE.contains(title.get().group("polite"))
          && sex(name).filter(sex -> sex == Sex.MALE).isPresent();
    }
    return title.get().group("other") != null || name.weakAliases().contains(written(mention));
  }

  private Optional<Sex> sex(KnownName name) {
    return given.of(PersonName.of(Surface.of(name.label())).words().getFirst());
  }

  private Optional<Matcher> title(int mention) {
    Matcher title = TITLE.matcher(mentions.get(mention).span().before(text, REACH));
    return written(mention).indexOf(' ') < 0 && title.find()
        ? Optional.of(title)
        : Optional.empty();
  }

  /** Whether a mention says more than the surname that many bear: "President Carter". */
  private boolean isNamed(int mention, KnownName name) {
    String written = written(mention);
    if (written.indexOf(' ') > 0) {
      return true;
    }
    String before = mentions.get(mention).span().before(text, REACH).stripTrailing();
    return Stream.concat(name.aliases().stream(), Stream.of(name.label()))
        .filter(alias -> alias.endsWith(" " + written))
        .map(alias -> alias.substring(0, alias.length() - written.length() - 1))
        .anyMatch(prefix -> isBefore(prefix, before));
  }

  private static boolean isBefore(String prefix, String before) {
    String plain = prefix.endsWith(".") ? prefix.substring(0, prefix.length() - 1) : prefix;
    return before.endsWith(plain) || before.endsWith(plain + ".");
  }

  private String written(int mention) {
    return mentions.get(mention).span().of(text);
  }
}
