package org.annals.quantity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Numbers with no noun after them that still count somebody: "1,461 were detained", "killing 12",
 * "30 injured", "dozens of them", "a crowd of 3,000".
 */
final class BareNumbers {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "were",
          "are",
          "have",
          "had",
          "will",
          "would",
          "could",
          "may",
          "might",
          "can",
          "must",
          "did",
          "do",
          "remain",
          "remained");
  private static final Set<String> PRONOUNS =
      Set.of("them", "us", "you", "whom", "which", "these", "those");
  private static final Set<PartOfSpeech> BEFORE_SUBJECT =
      EnumSet.of(
          PartOfSpeech.ADV,
          PartOfSpeech.AUX,
          PartOfSpeech.CCONJ,
          PartOfSpeech.DET,
          PartOfSpeech.PRON,
          PartOfSpeech.PUNCT,
          PartOfSpeech.SCONJ,
          PartOfSpeech.VERB);
  private static final Set<PartOfSpeech> AFTER_OBJECT =
      EnumSet.of(
          PartOfSpeech.ADP,
          PartOfSpeech.ADV,
          PartOfSpeech.CCONJ,
          PartOfSpeech.PRON,
          PartOfSpeech.PUNCT,
          PartOfSpeech.SCONJ);

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "for", "in", "at", "by", "of", "on", "to", "with", "from", "into", "after", "before",
          "since", "until", "than", "as", "per", "like", "against", "among", "between", "through");

  private static final Set<String> SAYING_HOW_MANY =
      Set.of(
          "was",
          "is",
          "were",
          "are",
          "averaged",
          "totaled",
          "totalled",
          "reached",
          "to",
          "at",
          "exceeded",
          "surpassed",
          "topped",
          "passed",
          "below",
          "above",
          "fell",
          "rose",
          "grew",
          "dropped");

  private static final Set<String> NOUNS =
      Set.of("obj", "obl", "nmod", "conj", "appos", "xcomp", "obl:agent");
  private static final Set<String> EXCEEDING = Set.of("exceeded", "exceeds", "surpassed", "topped");

  private static final Set<String> CHANGING = DataFile.words("/quantity/change-verbs.txt");
  private static final Set<String> NUMBERING = Set.of("numbered", "numbering", "number", "numbers");

  private final Set<String> verbs = DataFile.words("/quantity/person-verbs.txt");
  private final Set<String> conditions = DataFile.words("/quantity/conditions.txt");
  private final Set<String> groups = DataFile.words("/quantity/groups.txt");
  private final Set<String> measured = DataFile.words("/quantity/measured.txt");
  private final NounPhrases nouns;
  private final NotCounts notCounts;

  BareNumbers(NounPhrases nouns, NotCounts notCounts) {
    this.nouns = nouns;
    this.notCounts = notCounts;
  }

  /** The quantity, where the number stands as one. */
  Optional<Quantity> find(Setting setting) {
    if (isNoCount(setting)) {
      return Optional.empty();
    }
    SentenceTree tree = setting.tree();
    int number = setting.numberWord();
    int end = setting.end();
    if (tree.lower(end).equals("of") && PRONOUNS.contains(tree.lower(end + 1))) {
      return Optional.of(setting.quantity(end + 2, number, "", ""));
    }
    Optional<Quantity> group = ofMeasure(setting).or(() -> ofGroup(setting));
    if (group.isPresent()) {
      return group;
    }
    int after = nouns.afterMore(tree, end);
    if (!tree.lemma(setting.start() - 1).equals("leave") && isOfSuch(tree, after)) {
      return Optional.of(setting.quantity(after + 1, after, "", tree.lower(after)));
    }
    return isSubject(setting, after) || isObject(setting, after)
        ? Optional.of(setting.quantity(after, number, "", ""))
        : Optional.empty();
  }

  /** "Lost 300 dead and 900 wounded", "gave the losses as 871 dead". */
  private boolean isOfSuch(SentenceTree tree, int word) {
    boolean isJoinedVerb =
        word < tree.size()
            && tree.isA(word, "conj")
            && tree.pos(tree.head(word)) == PartOfSpeech.VERB;
    return word < tree.size()
        && conditions.contains(tree.lower(word))
        && NOUNS.contains(tree.relation(word))
        && !isJoinedVerb
        && !AUXILIARIES.contains(tree.lower(word + 1))
        && !nouns.isNominal(tree, word + 1);
  }

  private boolean isNoCount(Setting setting) {
    Numeral number = setting.number();
    return number.isOne()
        || number.form() == Numeral.Form.SHORT
        || notCounts.isYear(setting, false)
        || notCounts.isLabelled(setting);
  }

  private Optional<Quantity> ofGroup(Setting setting) {
    SentenceTree tree = setting.tree();
    int group = setting.start() - 2;
    if (!setting.before().equals("of")
        || !groups.contains(tree.lower(group))
        || nouns.isNominal(tree, setting.end())) {
      return Optional.empty();
    }
    Setting whole =
        new Setting(tree, setting.number(), setting.sign(), group, setting.end(), setting.bound());
    return Optional.of(whole.quantity(setting.end(), group, "", ""));
  }

  /** "A population of 4,300", "attendance averaged 21,400". */
  private Optional<Quantity> ofMeasure(Setting setting) {
    SentenceTree tree = setting.tree();
    int noun = setting.start() - 2;
    boolean isOf = setting.before().equals("of");
    boolean isSaid = isSaid(setting);
    if (nouns.isNominal(tree, setting.end()) || (!isOf && !isSaid)) {
      return Optional.empty();
    }
    if (isOf) {
      return isMeasured(tree, noun)
          ? Optional.of(setting.quantity(setting.end(), noun, "", tree.lower(noun)))
          : Optional.empty();
    }
    Optional<Quantity> judged = Estimates.people(setting);
    if (judged.isPresent()) {
      return judged;
    }
    int number = setting.numberWord();
    for (int word = setting.start() - 1; word >= 0; word--) {
      if (isMeasured(tree, word) && isChanged(tree, word)) {
        String what = Estimates.numbered(tree, word).orElse(tree.lower(word));
        return Optional.of(setting.quantity(setting.end(), number, "", what));
      }
    }
    return Optional.empty();
  }

  /** "The workforce grew to 700", "cut the workforce to 45". */
  private static boolean isChanged(SentenceTree tree, int noun) {
    boolean isObject = tree.isA(noun, "obj") && CHANGING.contains(tree.lemma(tree.head(noun)));
    return isObject || tree.isA(noun, "nsubj");
  }

  private static boolean isSaid(Setting setting) {
    return SAYING_HOW_MANY.contains(setting.before())
        || isStart(setting)
        || EXCEEDING.contains(setting.tree().lower(setting.start()));
  }

  /** "From 340 in 1901 to 2,100": what it was. */
  private static boolean isStart(Setting setting) {
    SentenceTree tree = setting.tree();
    int end = setting.end();
    return setting.before().equals("from")
        && tree.lower(end).equals("in")
        && tree.lower(end + 1).matches("\\d{4}")
        && tree.lower(end + 2).equals("to");
  }

  private boolean isMeasured(SentenceTree tree, int word) {
    return word >= 0 && measured.contains(tree.lemma(word));
  }

  private boolean isSubject(Setting setting, int after) {
    SentenceTree tree = setting.tree();
    if (after < tree.size() && isAllBut(setting)) {
      return tree.pos(after) == PartOfSpeech.VERB;
    }
    if (after >= tree.size() || !canPrecedeSubject(setting)) {
      return false;
    }
    return conditions.contains(tree.lower(after))
        || AUXILIARIES.contains(tree.lower(after))
        || isPastVerb(tree, after);
  }

  /** "All but eight opposed it". */
  private static boolean isAllBut(Setting setting) {
    return setting.before().equals("but")
        && setting.tree().lower(setting.start() - 2).equals("all");
  }

  private static boolean isPastVerb(SentenceTree tree, int word) {
    boolean isVerb =
        tree.sentence().tokens().get(word).pos() == PartOfSpeech.VERB
            && tree.pos(word) == PartOfSpeech.VERB;
    return isVerb && !tree.lower(word).endsWith("ing") && !tree.lower(word).endsWith("s");
  }

  /** Nothing before that takes the number as its own: no preposition, and no noun but a time. */
  private boolean canPrecedeSubject(Setting setting) {
    int before = setting.start() - 1;
    if (before < 0) {
      return true;
    }
    SentenceTree tree = setting.tree();
    boolean areMarks =
        tree.lower(setting.number().from()).equals("scores")
            && tree.sentence().tokens().get(before).pos() != PartOfSpeech.PUNCT;
    if (areMarks || PREPOSITIONS.contains(tree.lower(before))) {
      return false;
    }
    return BEFORE_SUBJECT.contains(tree.sentence().tokens().get(before).pos())
        || tree.pos(before) == PartOfSpeech.VERB
        || nouns.isTime(tree, before);
  }

  private boolean isObject(Setting setting, int after) {
    SentenceTree tree = setting.tree();
    return (verbs.contains(setting.before()) || NUMBERING.contains(setting.before()))
        && (after >= tree.size()
            || AFTER_OBJECT.contains(tree.sentence().tokens().get(after).pos())
            || (nouns.isTime(tree, after) && Character.isUpperCase(tree.surface(after).charAt(0))));
  }
}
