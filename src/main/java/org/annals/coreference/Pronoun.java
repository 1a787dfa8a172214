package org.annals.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Described.Kind;
import org.annals.tree.SentenceTree;

/** The personal pronouns of the third person singular. */
enum Pronoun {
  HE(Gender.MALE, "he him his himself"),
  SHE(Gender.FEMALE, "she her hers herself"),
  IT(Gender.UNKNOWN, "it its itself");

  private static final Map<String, Pronoun> BY_FORM = byForm();

  private final Gender gender;
  private final String forms;

  Pronoun(Gender gender, String forms) {
    this.gender = gender;
    this.forms = forms;
  }

  /** The pronoun that a word in small letters is a form of. */
  static Optional<Pronoun> of(String lower) {
    return Optional.ofNullable(BY_FORM.get(lower));
  }

  private static Map<String, Pronoun> byForm() {
    Map<String, Pronoun> byForm = new HashMap<>();
    for (Pronoun pronoun : values()) {
      for (String form : pronoun.forms.split(" ", -1)) {
        byForm.put(form, pronoun);
      }
    }
    return Map.copyOf(byForm);
  }

  /** The pronoun at a word; none inside of a title ("To Write Love on Her Arms"), none empty. */
  static Optional<Pronoun> at(SentenceTree tree, int word) {
    return of(tree.lower(word))
        .filter(_ -> !isTitleWord(tree, word) && !Judges.isStyle(tree, word))
        .filter(pronoun -> pronoun != IT || !Expletive.isAt(tree, word));
  }

  private static boolean isTitleWord(SentenceTree tree, int word) {
    return word > 0
        && Character.isUpperCase(tree.surface(word).charAt(0))
        && Character.isLetterOrDigit(tree.surface(word - 1).charAt(0));
  }

  /** Whether a form in small letters stands for the subject of its own clause. */
  static boolean isReflexive(String lower) {
    return lower.endsWith("self");
  }

  /** The gender of whom it stands for. */
  Gender gender() {
    return gender;
  }

  /** What it stands for where no name is known: what comes up again as the same pronoun. */
  Antecedent unnamed() {
    return switch (this) {
      case HE -> new Described("he", Kind.PERSON);
      case SHE -> new Described("she", Kind.PERSON);
      case IT -> new Described("it", Kind.THING);
    };
  }
}
