package org.annals.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** The tense of a verb with its auxiliaries, as far as it says when something happens. */
public enum Tense {
  PAST,
  /** Before something else in the past: "had left". */
  PAST_PERFECT,
  PRESENT,
  /** "Has left". */
  PERFECT,
  /** "Will leave", "is set to leave", "is to leave". */
  FUTURE,
  /** "May leave", "would leave". */
  OPEN,
  /** An infinitive, a participle, or no verb at all. */
  NONE;

  private static final Set<String> FUTURE_WORDS = Set.of("will", "'ll", "shall", "wo");
  private static final Set<String> OPEN_WORDS =
      Set.of("may", "might", "can", "could", "would", "should", "must", "'d", "ca");
  private static final Set<String> HAVE = Set.of("has", "have", "'ve", "having");
  private static final Set<String> PRESENT_WORDS =
      Set.of("is", "are", "am", "'re", "'m", "'s", "do", "does");
  private static final Set<String> IS = Set.of("is", "are", "am");
  private static final Set<String> PAST_WORDS = Set.of("was", "were", "did");

  /** Verbs of which a passive in the present speaks of what is to come. */
  private static final Set<String> SET =
      Set.of("set", "schedule", "due", "expect", "slate", "plan", "forecast", "bind", "poise");

  private static final Set<String> WAS = Set.of("was", "were");

  /** Past forms that look like their base form. */
  private static final Set<String> SAME_FORMS =
      Set.of(
          "put",
          "set",
          "cut",
          "hit",
          "shut",
          "let",
          "cost",
          "hurt",
          "quit",
          "split",
          "spread",
          "cast",
          "bid",
          "burst",
          "beat",
          "read",
          "rid",
          "shed",
          "thrust",
          "upset",
          "broadcast");

  /** Verbs that lead a base form: "let it die". */
  private static final Set<String> LETTING =
      Set.of(
          "let",
          "make",
          "see",
          "hear",
          "watch",
          "help",
          "have",
          "demand",
          "insist",
          "ask",
          "require",
          "suggest",
          "propose",
          "recommend",
          "order",
          "urge");

  private static final Set<String> SINGULAR = Set.of("he", "she", "it", "this", "that", "one");

  /** Whether it tells of what lies behind: in the past or, by now, done. */
  public boolean isOver() {
    return this == PAST || this == PAST_PERFECT || this == PERFECT;
  }

  /** Of a verb, or of what is said of the subject: "were afraid". */
  public static Tense of(SentenceTree tree, int verb) {
    return of(tree, verb, 0);
  }

  private static Tense of(SentenceTree tree, int verb, int depth) {
    List<String> helpers = helpers(tree, verb);
    if (!helpers.isEmpty()) {
      return ofHelpers(tree, verb, helpers);
    }
    boolean infinitive =
        tree.children(verb, Set.of("mark")).stream().anyMatch(c -> tree.lower(c).equals("to"));
    if (infinitive || tree.lower(verb).endsWith("ing")) {
      return NONE;
    }
    boolean shares =
        tree.relation(verb).equals("conj")
            && tree.children(verb, Set.of("nsubj", "nsubj:pass")).isEmpty();
    if (shares && depth < 4 && !helpers(tree, tree.head(verb)).isEmpty()) {
      return of(tree, tree.head(verb), depth + 1);
    }
    return tree.pos(verb) == PartOfSpeech.VERB ? ofForm(tree, verb) : NONE;
  }

  private static Tense ofHelpers(SentenceTree tree, int verb, List<String> helpers) {
    String first = helpers.getFirst();
    if (FUTURE_WORDS.contains(first)) {
      return FUTURE;
    }
    if (OPEN_WORDS.contains(first)) {
      return OPEN;
    }
    if (first.equals("had")) {
      return PAST_PERFECT;
    }
    if (HAVE.contains(first) || (first.equals("'s") && helpers.contains("been"))) {
      return PERFECT;
    }
    if (PAST_WORDS.contains(first)) {
      return PAST;
    }
    return PRESENT_WORDS.contains(first) ? ofPresentHelper(tree, verb) : NONE;
  }

  /** "Is leaving", "is set to leave", "is to leave". */
  private static Tense ofPresentHelper(SentenceTree tree, int verb) {
    if (isBound(tree, verb)) {
      return FUTURE;
    }
    boolean passive = !tree.lower(verb).endsWith("ing");
    return passive && SET.contains(tree.lemma(verb)) ? FUTURE : PRESENT;
  }

  /** "The hall is to be sold", where no noun stands between: "the plan is for them to leave". */
  private static boolean isBound(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && tree.children(verb, Set.of("mark")).stream()
            .anyMatch(to -> tree.lower(to).equals("to") && IS.contains(tree.lower(to - 1)));
  }

  private static List<String> helpers(SentenceTree tree, int verb) {
    List<String> helpers = new ArrayList<>();
    for (int child : tree.children(verb)) {
      if (tree.isA(child, "aux") || tree.isA(child, "cop")) {
        helpers.add(tree.lower(child).replace('’', '\''));
      }
    }
    return helpers;
  }

  private static Tense ofForm(SentenceTree tree, int verb) {
    String form = tree.lower(verb);
    String lemma = tree.lemma(verb);
    if (tree.relation(verb).equals("acl")) {
      return NONE;
    }
    if (PRESENT_WORDS.contains(form)) {
      return PRESENT;
    }
    if (SAME_FORMS.contains(form)) {
      return isPastByCompany(tree, verb) ? PAST : NONE;
    }
    if (form.equals(lemma)) {
      return ofBaseForm(tree, verb);
    }
    return form.endsWith("s") ? PRESENT : PAST;
  }

  /** "They leave", "let them leave", "leave!" */
  private static Tense ofBaseForm(SentenceTree tree, int verb) {
    String relation = tree.relation(verb);
    boolean hasSubject = !tree.children(verb, Set.of("nsubj", "nsubj:pass", "expl")).isEmpty();
    boolean led =
        relation.equals("xcomp")
            || (relation.equals("ccomp") && LETTING.contains(tree.lemma(tree.head(verb))));
    if (led) {
      return NONE;
    }
    if (hasSubject || Governors.subject(tree, verb).isPresent()) {
      return PRESENT;
    }
    return relation.equals("root") ? OPEN : NONE;
  }

  /** "He hit" is past; "they hit" is so among other verbs of the past. */
  private static boolean isPastByCompany(SentenceTree tree, int verb) {
    Optional<Integer> subject = Governors.subject(tree, verb);
    if (subject.isEmpty()) {
      return false;
    }
    return isSingular(tree, subject.get()) || hasPastVerbBeside(tree, verb);
  }

  private static boolean isSingular(SentenceTree tree, int subject) {
    String word = tree.lower(subject);
    boolean singular =
        SINGULAR.contains(word)
            || tree.pos(subject) == PartOfSpeech.PROPN
            || (tree.pos(subject) == PartOfSpeech.NOUN && word.equals(tree.lemma(subject)));
    return singular && tree.children(subject, Set.of("conj")).isEmpty();
  }

  private static boolean hasPastVerbBeside(SentenceTree tree, int verb) {
    for (int other = 0; other < tree.size(); other++) {
      boolean plain =
          tree.pos(other) == PartOfSpeech.VERB && !SAME_FORMS.contains(tree.lower(other));
      if (plain && other != verb && of(tree, other) == PAST) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word says that something is set to happen: "due", "expected". */
  public static boolean isOfPlans(SentenceTree tree, int word) {
    return SET.contains(tree.lemma(word)) && of(tree, word) == FUTURE;
  }

  /** Whether a word says that something was set to happen: "was due", "was expected". */
  public static boolean wasOfPlans(SentenceTree tree, int word) {
    return SET.contains(tree.lemma(word)) && helpers(tree, word).stream().anyMatch(WAS::contains);
  }

  /** Whether it tells of what is to come or of no time at all. */
  public boolean looksAhead() {
    return this == FUTURE || this == PRESENT || this == OPEN;
  }

  /** The name in small letters, for messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
