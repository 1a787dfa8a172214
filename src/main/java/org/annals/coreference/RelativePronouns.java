package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Says what a relative clause is about: "Khalil, who was arrested". */
final class RelativePronouns {
  private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");
  private static final Set<String> PERSONAL = Set.of("who", "whom");
  private static final Set<String> OF_PERSONS = Set.of("who", "whom", "whose");
  private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "no", "never");
  private static final Set<String> SINGULAR = Set.of("is", "was", "has", "does");
  private static final Set<String> NAMES = Set.of("appos", "flat", "nmod:desc");
  private static final Set<String> OF_BODIES =
      Set.of(
          "decision",
          "ruling",
          "judgment",
          "judgement",
          "verdict",
          "order",
          "opinion",
          "report",
          "statement",
          "announcement",
          "vote",
          "approval",
          "consent",
          "decree",
          "warning");
  private static final int DEEPEST = 6;

  /**
   * What a relative pronoun stands for.
   *
   * @param before what its sentence has spoken of before it
   */
  Optional<Antecedent> resolve(SentenceTree tree, int word, List<Occurrence> before) {
    if (!RELATIVE.contains(tree.lower(word)) || tree.pos(word) != PartOfSpeech.PRON) {
      return Optional.empty();
    }
    if (isQuestion(tree, word)) {
      return Optional.empty();
    }
    Optional<Antecedent> beside =
        beside(tree, word, before).or(() -> bodyBeside(tree, word, before));
    if (beside.isPresent()) {
      return beside;
    }
    return isOfSeveral(tree, word, before)
        ? Optional.empty()
        : ofClause(tree, word, before)
            .or(() -> thingBeside(tree, word, before))
            .flatMap(who -> isOfThing(tree, word, who) ? onlyPerson(before) : Optional.of(who));
  }

  /** "Roe and Berg, who founded it": of the last one or of both. */
  private static boolean isOfSeveral(SentenceTree tree, int word, List<Occurrence> before) {
    return PERSONAL.contains(tree.lower(word))
        && tree.lower(word - 1).equals(",")
        && before.stream()
            .filter(o -> o.who() instanceof Named && o.who().isPerson())
            .anyMatch(o -> ends(tree, o.word()) == word - 2 && tree.isA(o.word(), "conj"));
  }

  /** "An engineer at the university, whose sister was deaf": universities have none. */
  private static boolean isOfThing(SentenceTree tree, int word, Antecedent who) {
    return tree.lower(word).equals("whose")
        && !who.isPerson()
        && Kinship.isKin(tree.lower(tree.head(word)));
  }

  private static Optional<Antecedent> onlyPerson(List<Occurrence> before) {
    List<Antecedent> persons =
        before.stream()
            .map(Occurrence::who)
            .filter(who -> who instanceof Named && who.isPerson())
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }

  /** "Who was it?", "Doe: Who was it?". */
  private static boolean isQuestion(SentenceTree tree, int word) {
    return word == 0 || tree.surface(word - 1).equals(":") || tree.surface(word - 1).equals("\"");
  }

  private static Optional<Antecedent> ofClause(
      SentenceTree tree, int word, List<Occurrence> before) {
    return clause(tree, word)
        .filter(clause -> tree.head(clause) < word)
        .flatMap(clause -> antecedent(tree, word, clause, before))
        .filter(who -> fits(tree.lower(word), who));
  }

  private static boolean fits(String pronoun, Antecedent who) {
    return switch (pronoun) {
      case "who", "whom" -> who.isPerson();
      case "which" -> who.isThing();
      default -> true;
    };
  }

  /** The person whose name stands right before a comma and "who". */
  private static Optional<Antecedent> beside(
      SentenceTree tree, int pronoun, List<Occurrence> before) {
    if (pronoun < 2
        || !OF_PERSONS.contains(tree.lower(pronoun))
        || !tree.surface(pronoun - 1).equals(",")) {
      return Optional.empty();
    }
    return before.stream()
        .filter(o -> o.who() instanceof Named && o.who().isPerson())
        .filter(o -> ends(tree, o.word()) == pronoun - 2)
        .filter(o -> !tree.isA(o.word(), "conj") || isOfOne(tree, pronoun))
        .filter(o -> !isOfPerson(tree, o.word(), before))
        .map(Occurrence::who)
        .findFirst();
  }

  /** "Roe and Berg, who teaches": of the last one alone. */
  private static boolean isOfOne(SentenceTree tree, int pronoun) {
    int verb = tree.head(pronoun);
    return tree.isA(pronoun, "nsubj")
        && (isSingular(tree, pronoun, pronoun + 1)
            || (verb == pronoun + 1
                && tree.pos(verb) == PartOfSpeech.VERB
                && tree.lower(verb).endsWith("s")
                && !tree.lemma(verb).endsWith("s")));
  }

  /** The thing whose name alone stands before a comma and "which": "Acme, which was sold". */
  private static Optional<Antecedent> thingBeside(
      SentenceTree tree, int pronoun, List<Occurrence> before) {
    if (pronoun < 2
        || !tree.lower(pronoun).equals("which")
        || !tree.surface(pronoun - 1).equals(",")) {
      return Optional.empty();
    }
    return before.stream()
        .filter(o -> o.who() instanceof Named && o.who().isThing())
        .filter(o -> ends(tree, o.word()) == pronoun - 2)
        .filter(o -> !tree.isA(o.word(), "conj") && !tree.isA(o.word(), "nmod"))
        .map(Occurrence::who)
        .findFirst();
  }

  /** "A decision of the High Court, which dismissed the claim": no decision does so. */
  private static Optional<Antecedent> bodyBeside(
      SentenceTree tree, int pronoun, List<Occurrence> before) {
    int verb = tree.head(pronoun);
    boolean isOfBody =
        pronoun > 1
            && verb != SentenceTree.ROOT
            && tree.lower(pronoun).equals("which")
            && tree.surface(pronoun - 1).equals(",")
            && tree.isA(pronoun, "nsubj")
            && BodyPronouns.isOfBodies(tree, verb);
    return isOfBody
        ? before.stream()
            .filter(o -> o.who() instanceof Named && o.who().isOrganization())
            .filter(o -> tree.isA(o.word(), "nmod") && ends(tree, o.word()) == pronoun - 2)
            .filter(o -> OF_BODIES.contains(tree.lower(tree.head(o.word()))))
            .map(Occurrence::who)
            .findFirst()
        : Optional.empty();
  }

  private static int ends(SentenceTree tree, int head) {
    return tree.referent(head)
        .map(
            name -> {
              int last = head;
              while (last + 1 < tree.size() && tree.span(last + 1).overlaps(name.span())) {
                last++;
              }
              return last;
            })
        .orElse(head);
  }

  /** The relative clause in which the pronoun stands. */
  private static Optional<Integer> clause(SentenceTree tree, int word) {
    int at = word;
    for (int i = 0; i < DEEPEST && at != SentenceTree.ROOT; i++) {
      if (tree.relation(at).equals("acl:relcl")) {
        return Optional.of(at);
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  private static Optional<Antecedent> antecedent(
      SentenceTree tree, int pronoun, int clause, List<Occurrence> before) {
    int head = tree.head(clause);
    Optional<Antecedent> here = speaksOf(before, head);
    if (here.isEmpty()) {
      return described(tree, head)
          .flatMap(it -> speaksOf(before, it))
          .or(() -> namedAfter(tree, head, before));
    }
    return here.filter(
        who -> who instanceof Described || isAlone(tree, head, pronoun, clause, before));
  }

  /** What a noun says more of: "Berg" in "Berg, a judge who" and "Berg was the judge who". */
  private static Optional<Integer> described(SentenceTree tree, int noun) {
    int at = noun;
    while (tree.isA(at, "appos")) {
      at = tree.head(at);
    }
    if (at != noun) {
      return Optional.of(at);
    }
    boolean plain =
        tree.child(noun, "cop").isPresent()
            && tree.children(noun).stream().noneMatch(c -> NOT.contains(tree.lower(c)));
    return plain ? tree.child(noun, "nsubj") : Optional.empty();
  }

  /** "The charity Shelter North, which". */
  private static Optional<Antecedent> namedAfter(
      SentenceTree tree, int noun, List<Occurrence> before) {
    return tree.children(noun, NAMES).stream()
        .filter(name -> name > noun && tree.child(name, "conj").isEmpty())
        .flatMap(name -> speaksOf(before, name).stream())
        .filter(Named.class::isInstance)
        .findFirst();
  }

  private static Optional<Antecedent> speaksOf(List<Occurrence> before, int word) {
    return before.stream().filter(o -> o.word() == word).map(Occurrence::who).findFirst();
  }

  /** Whether the clause can be about this name only, not about a phrase that the name ends. */
  private static boolean isAlone(
      SentenceTree tree, int name, int pronoun, int clause, List<Occurrence> before) {
    if (tree.children(name).stream().anyMatch(c -> c < pronoun && tree.isA(c, "conj"))) {
      return false;
    }
    return tree.isA(name, "conj")
        ? isSingular(tree, pronoun, clause)
        : !PERSONAL.contains(tree.lower(pronoun)) || !isOfPerson(tree, name, before);
  }

  /** "The son of Khalil, who ..." may go on about either. */
  private static boolean isOfPerson(SentenceTree tree, int name, List<Occurrence> before) {
    return tree.isA(name, "nmod")
        && tree.head(name) < name
        && speaksOf(before, tree.head(name)).filter(Antecedent::isPerson).isPresent()
        && tree.child(name, "case").filter(c -> tree.lower(c).equals("such")).isEmpty();
  }

  private static boolean isSingular(SentenceTree tree, int pronoun, int clause) {
    for (int word = pronoun + 1; word <= clause; word++) {
      if (SINGULAR.contains(tree.lower(word))) {
        return true;
      }
    }
    return false;
  }
}
