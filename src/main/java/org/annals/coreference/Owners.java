package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.coreference.Antecedent.Named;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.NumberWords;
import org.annals.tree.SentenceTree;

/**
 * Whom a pronoun stands for because somebody of his or hers is spoken of: "her mother hoped she
 * would sing", "his father was a clerk and his mother a nurse", "Berg's lawyer said he was ill".
 */
final class Owners {
  private static final Set<String> PARENTS =
      Set.of("father", "mother", "parents", "stepfather", "stepmother");
  private static final Set<String> SIBLINGS =
      Set.of("brother", "sister", "brothers", "sisters", "siblings");
  private static final Set<String> HOPES =
      Set.of("hope", "wish", "want", "expect", "fear", "pray", "dream", "intend", "worry");
  private static final Set<String> WISHES =
      Set.of("want", "urge", "beg", "ask", "advise", "press", "encourage", "order", "tell", "warn");
  private static final Set<String> WHEN = Set.of("when", "while", "before");
  private static final Set<String> AGES = Set.of("year", "month", "week", "day");
  private static final Set<String> CHILDREN =
      Set.of("child", "boy", "girl", "baby", "infant", "toddler", "teenager", "young", "small");
  private static final int GROWN = 20;
  private static final Set<String> SAYING =
      Set.of("say", "tell", "add", "insist", "argue", "claim", "deny", "state", "maintain");
  private static final Set<String> DEFENDERS =
      Set.of(
          "lawyer",
          "lawyers",
          "attorney",
          "attorneys",
          "solicitor",
          "barrister",
          "counsel",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "agent",
          "publicist");

  private final SentenceTree tree;
  private final List<Occurrence> before;

  /**
   * The rule for one sentence.
   *
   * @param before what it has spoken of before the pronoun
   */
  Owners(SentenceTree tree, List<Occurrence> before) {
    this.tree = tree;
    this.before = before;
  }

  /** The person; nothing where no such noun stands before the pronoun. */
  Optional<Antecedent> of(int pronoun) {
    if (tree.isA(pronoun, "nmod")) {
      return ofParents(pronoun);
    }
    return tree.isA(pronoun, "nsubj")
        ? ofClause(pronoun).or(() -> ofAge(pronoun)).or(() -> ofWish(pronoun))
        : Optional.empty();
  }

  /** "His father, Per Berg, ...; his mother ...": not the mother of Per Berg. */
  private Optional<Antecedent> ofParents(int pronoun) {
    int owned = tree.head(pronoun);
    if (owned < pronoun || !isOfFamily(owned)) {
      return Optional.empty();
    }
    return IntStream.iterate(pronoun - 1, word -> word >= 0, word -> word - 1)
        .filter(word -> tree.lower(word).equals(tree.lower(pronoun)) && tree.isA(word, "nmod"))
        .filter(word -> tree.head(word) > word && PARENTS.contains(tree.lower(tree.head(word))))
        .boxed()
        .findFirst()
        .flatMap(this::spokenOf);
  }

  private boolean isOfFamily(int noun) {
    return PARENTS.contains(tree.lower(noun))
        || (SIBLINGS.contains(tree.lower(noun))
            && (tree.isA(noun, "nsubj") || tree.isA(noun, "conj")));
  }

  /** What somebody's mother hopes, and what somebody's lawyer says, is of that one. */
  private Optional<Antecedent> ofClause(int pronoun) {
    int clause = tree.head(pronoun);
    int verb = clause == SentenceTree.ROOT ? clause : tree.head(clause);
    if (verb == SentenceTree.ROOT || !(tree.isA(clause, "ccomp") || tree.isA(clause, "xcomp"))) {
      return Optional.empty();
    }
    String lemma = tree.lemma(verb);
    return Grammar.subject(tree, verb)
        .filter(
            noun ->
                (HOPES.contains(lemma) && Kinship.isKin(tree.lower(noun)))
                    || (SAYING.contains(lemma) && DEFENDERS.contains(tree.lower(noun))))
        .filter(noun -> noun < pronoun)
        .flatMap(this::owner);
  }

  /** "His father died when he was nine". */
  private Optional<Antecedent> ofAge(int pronoun) {
    int age = tree.head(pronoun);
    int verb = age == SentenceTree.ROOT ? age : tree.head(age);
    if (verb == SentenceTree.ROOT || !tree.isA(age, "advcl") || !isYoung(age)) {
      return Optional.empty();
    }
    return Grammar.subject(tree, verb)
        .filter(noun -> noun < pronoun && PARENTS.contains(tree.lower(noun)))
        .flatMap(this::owner);
  }

  private boolean isYoung(int age) {
    boolean isWhen =
        tree.children(age).stream().anyMatch(c -> WHEN.contains(tree.lower(c)))
            && tree.child(age, "cop").isPresent();
    int number = tree.child(age, "nummod").filter(_ -> AGES.contains(tree.lemma(age))).orElse(age);
    return isWhen && (CHILDREN.contains(tree.lower(age)) || isSmall(number));
  }

  private boolean isSmall(int number) {
    String figure = tree.lower(number);
    return figure.matches("\\d{1,2}")
        ? Integer.parseInt(figure) < GROWN
        : NumberWords.BELOW_TWENTY.contains(figure);
  }

  /** "His uncle wanted him to paint, but he went to sea". */
  private Optional<Antecedent> ofWish(int pronoun) {
    int clause = tree.head(pronoun);
    int wish = clause == SentenceTree.ROOT ? clause : tree.head(clause);
    if (wish == SentenceTree.ROOT
        || !tree.isA(clause, "conj")
        || !tree.hasChild(clause, "cc", Set.of("but"))
        || !WISHES.contains(tree.lemma(wish))) {
      return Optional.empty();
    }
    return tree.child(wish, "obj")
        .filter(object -> tree.pos(object) == PartOfSpeech.PRON && object < pronoun)
        .flatMap(this::spokenOf);
  }

  /** "Berg" of "Berg's lawyer" and of "a lawyer for Berg". */
  private Optional<Antecedent> owner(int noun) {
    return tree.children(noun, Set.of("nmod:poss", "nmod")).stream()
        .filter(c -> c < noun ? tree.isA(c, "nmod") : tree.hasChild(c, "case", Set.of("of", "for")))
        .flatMap(c -> spokenOf(c).stream())
        .findFirst();
  }

  private Optional<Antecedent> spokenOf(int word) {
    return before.stream()
        .filter(o -> o.word() == word && o.who() instanceof Named)
        .map(Occurrence::who)
        .findFirst();
  }
}
