package org.annals.coreference;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Says which judge "his Lordship" and "her Ladyship" are: the one whose words are told. */
final class Judges {
  private static final Pattern JUDGE =
      Pattern.compile("\\b(lord|lady|(?:mr|mrs|ms) justice)\\b[^.,;:]*$", Pattern.CASE_INSENSITIVE);

  private static final Set<String> STYLES =
      Set.of(
          "lordship",
          "ladyship",
          "honour",
          "honor",
          "excellency",
          "majesty",
          "highness",
          "grace",
          "holiness",
          "eminence",
          "worship",
          "lordships",
          "ladyships");

  private static final Map<String, Gender> OF_JUDGES =
      Map.of("lordship", Gender.MALE, "ladyship", Gender.FEMALE);

  private static final Set<String> RULINGS =
      Set.of("allow", "dismiss", "grant", "refuse", "quash", "uphold", "restore");

  private static final Set<String> OBJECTS =
      Set.of("appeal", "appeals", "application", "claim", "petition", "order", "conviction");

  private static final Set<String> OWNERS = Set.of("his", "her", "your", "their");
  private static final int REACH = 20;
  private static final int TITLE = 4;

  private final Map<Gender, Entity> last = new EnumMap<>(Gender.class);
  private final Map<Gender, Entity> heard = new EnumMap<>(Gender.class);

  /** Takes note of who speaks. */
  void add(SentenceTree tree, Occurrence here) {
    if (here.who() instanceof Named(Entity entity)
        && here.isMainSubject()
        && here.who().isPerson()) {
      tree.referent(here.word())
          .filter(r -> r.kind() == Referent.Kind.NAMED)
          .flatMap(r -> gender(tree.text(), r.span()))
          .ifPresent(gender -> (isOpening(tree, here) ? heard : last).put(gender, entity));
    }
  }

  /** Whether a paragraph opens with the name: "LORD JUSTICE BERG said" and goes on for long. */
  private static boolean isOpening(SentenceTree tree, Occurrence here) {
    int start = tree.span(0).start();
    boolean isParagraph = start == 0 || tree.text().charAt(start - 1) == '\n';
    return isParagraph && here.word() <= TITLE;
  }

  /** "He would allow the appeal": the judge whose words are told. */
  Optional<Antecedent> ruling(SentenceTree tree, int word) {
    int verb = tree.head(word);
    boolean isRuling =
        tree.isA(word, "nsubj")
            && RULINGS.contains(tree.lemma(verb))
            && tree.hasChild(verb, "aux", Set.of("would"))
            && tree.hasChild(verb, "obj", OBJECTS);
    return isRuling
        ? Pronoun.of(tree.lower(word))
            .flatMap(pronoun -> Optional.ofNullable(heard.get(pronoun.gender())))
            .map(Named::new)
        : Optional.empty();
  }

  private static Optional<Gender> gender(String text, Span name) {
    Matcher judge = JUDGE.matcher(text.substring(Math.max(0, name.start() - REACH), name.end()));
    return judge.find()
        ? Optional.of(
            judge.group(1).toLowerCase(Locale.ROOT).matches("lord|mr justice")
                ? Gender.MALE
                : Gender.FEMALE)
        : Optional.empty();
  }

  /** Whether a word belongs to a style and stands for nobody by itself: "her" in "her Majesty". */
  static boolean isStyle(SentenceTree tree, int word) {
    return OWNERS.contains(tree.lower(word))
        && word + 1 < tree.size()
        && STYLES.contains(tree.lower(word + 1))
        && Character.isUpperCase(tree.surface(word + 1).charAt(0));
  }

  /** The judge whom a style means that ends with a word. */
  Optional<Referent> at(SentenceTree tree, int word, double confidence) {
    return word > 0 && isStyle(tree, word - 1)
        ? Optional.ofNullable(OF_JUDGES.get(tree.lower(word)))
            .flatMap(gender -> Optional.ofNullable(heard.getOrDefault(gender, last.get(gender))))
            .map(
                judge ->
                    new Referent(
                        new Span(tree.span(word - 1).start(), tree.span(word).end()),
                        judge,
                        Referent.Kind.NOMINAL,
                        confidence))
        : Optional.empty();
  }
}
