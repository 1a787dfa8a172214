package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says whom "he said" means where two compete: who has just been let speak goes on speaking, as in
 * "Berg claimed that Lowe had left. He alleged that".
 */
final class SayingOn {
  private static final double CONFIDENCE = 0.8;
  private static final Set<String> PRONOUNS = Set.of("he", "she");
  private static final Set<String> BESIDE = Set.of("appos", "flat", "nmod:desc");
  private static final Set<String> HOLDING =
      Set.of("adamant", "certain", "confident", "convinced", "clear", "sure", "emphatic");

  private final Quotations quotations;
  private final Genders genders;
  private final WordList saying;

  SayingOn(Quotations quotations, Genders genders, WordList saying) {
    this.quotations = quotations;
    this.genders = genders;
    this.saying = saying;
  }

  /** The trees with those that go on speaking. */
  List<SentenceTree> resolve(List<SentenceTree> trees) {
    List<SentenceTree> resolved = new ArrayList<>();
    Optional<Referent> speaking = Optional.empty();
    for (int i = 0; i < trees.size(); i++) {
      SentenceTree tree = trees.get(i);
      Optional<Referent> before = i > 0 && goesOn(trees.get(i - 1), tree) ? speaking : none();
      int sentence = i;
      boolean isAlone = i > 0 && isAlone(resolved.get(i - 1), gender(tree, i));
      Optional<Referent> found = before.flatMap(who -> found(tree, sentence, who, isAlone));
      SentenceTree told = found.map(by -> replacing(tree, by)).orElse(tree);
      resolved.add(told);
      speaking = isAllQuoted(tree, i) ? before : speaker(told, i);
    }
    return resolved;
  }

  private static SentenceTree replacing(SentenceTree tree, Referent by) {
    return tree.keeping(one -> !one.span().equals(by.span())).with(List.of(by));
  }

  /** Of the first "he" or "she" outside quotations. */
  private Gender gender(SentenceTree tree, int sentence) {
    for (int word = 0; word < tree.size(); word++) {
      if (PRONOUNS.contains(tree.lower(word)) && !isQuoted(sentence, word)) {
        return Pronoun.of(tree.lower(word)).map(Pronoun::gender).orElse(Gender.UNKNOWN);
      }
    }
    return Gender.UNKNOWN;
  }

  /**
   * Whether a sentence speaks of one person only, and of nobody by a pronoun that is not known,
   * unless it has the gender of the next one: "Berg said her client had left. She denied it".
   */
  private static boolean isAlone(SentenceTree tree, Gender next) {
    for (int word = 0; word < tree.size(); word++) {
      boolean isOther =
          Pronoun.of(tree.lower(word))
              .filter(p -> p != Pronoun.IT && p.gender() != next)
              .isPresent();
      if (isOther && tree.referent(word).isEmpty()) {
        return false;
      }
    }
    return tree.referents().stream()
            .map(referent -> referent.entity().key())
            .filter(key -> key.type() == EntityType.PERSON)
            .distinct()
            .count()
        == 1;
  }

  private static Optional<Referent> none() {
    return Optional.empty();
  }

  private static boolean goesOn(SentenceTree before, SentenceTree tree) {
    int from = before.sentence().span().end();
    int to = tree.sentence().span().start();
    return from > to || !Quotations.isParagraphEnd(tree.text(), from, to);
  }

  private boolean isQuoted(int sentence, int word) {
    return quotations.at(new Place(sentence, word)) != Quotations.NONE;
  }

  private boolean isAllQuoted(SentenceTree tree, int sentence) {
    for (int word = 0; word < tree.size(); word++) {
      if (Character.isLetter(tree.lower(word).charAt(0)) && !isQuoted(sentence, word)) {
        return false;
      }
    }
    return true;
  }

  /** The one person who says something in a main clause. */
  private Optional<Referent> speaker(SentenceTree tree, int sentence) {
    List<Referent> found = new ArrayList<>();
    for (int verb = 0; verb < tree.size(); verb++) {
      if (isSaying(tree, sentence, verb)) {
        Grammar.subject(tree, verb)
            .flatMap(subject -> named(tree, subject))
            .filter(who -> who.entity().is(EntityType.PERSON))
            .ifPresent(found::add);
      }
    }
    boolean isOne = found.stream().map(r -> r.entity().key()).distinct().count() == 1;
    return isOne ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** What a word means; "the commander, Juan Roa," is Roa. */
  private static Optional<Referent> named(SentenceTree tree, int subject) {
    return tree.referent(subject)
        .or(
            () ->
                tree.children(subject, BESIDE).stream()
                    .flatMap(name -> tree.referent(name).stream())
                    .findFirst());
  }

  private boolean isSaying(SentenceTree tree, int sentence, int word) {
    boolean isMain =
        tree.head(word) == SentenceTree.ROOT
            || tree.isA(word, "parataxis")
            || (tree.isA(word, "conj") && tree.head(tree.head(word)) == SentenceTree.ROOT);
    return isMain
        && !isQuoted(sentence, word)
        && (saying.hasWord(tree, word) || HOLDING.contains(tree.lower(word)));
  }

  private Optional<Referent> found(SentenceTree tree, int sentence, Referent who, boolean isAlone) {
    boolean isNamed =
        tree.referents().stream().anyMatch(r -> r.entity().key().equals(who.entity().key()));
    if (isNamed) {
      return Optional.empty();
    }
    for (int word = 0; word < tree.size(); word++) {
      int at = word;
      if (isQuoted(sentence, word)) {
        continue;
      }
      boolean isOpen =
          PRONOUNS.contains(tree.lower(word)) && (tree.referent(word).isEmpty() || isAlone);
      if (isOpen) {
        return speaks(tree, sentence, word) && fits(tree, word, who, isAlone)
            ? Optional.of(
                new Referent(tree.span(at), who.entity(), Referent.Kind.PRONOMINAL, CONFIDENCE))
            : Optional.empty();
      }
      if (isOtherPerson(tree, word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean speaks(SentenceTree tree, int sentence, int word) {
    int verb = tree.head(word);
    return tree.isA(word, "nsubj") && isSaying(tree, sentence, verb);
  }

  private boolean fits(SentenceTree tree, int word, Referent who, boolean isAlone) {
    Gender gender = genders.of(new Named(who.entity()));
    return Pronoun.of(tree.lower(word))
        .filter(pronoun -> pronoun.gender() == gender || (isAlone && gender == Gender.UNKNOWN))
        .isPresent();
  }

  private static boolean isOtherPerson(SentenceTree tree, int word) {
    return tree.referent(word).filter(other -> other.entity().is(EntityType.PERSON)).isPresent();
  }
}
