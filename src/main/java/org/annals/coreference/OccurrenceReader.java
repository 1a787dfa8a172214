package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Described.Kind;
import org.annals.coreference.Antecedent.Named;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds what a sentence speaks of by name or by a common noun. */
final class OccurrenceReader {
  private static final Set<String> BESIDE = Set.of("appos", "flat", "nmod:desc", "compound");

  /** Of votes far more often than a nobleman, unless it is written as a title. */
  private static final String COUNT = "count";

  private static final double DOUBTFUL = 0.6;

  private final PersonNouns persons;
  private final WordList noThings = WordList.load("no-things.txt");

  OccurrenceReader(PersonNouns persons) {
    this.persons = persons;
  }

  /** The names and nouns of a sentence, in order. */
  List<Occurrence> read(SentenceTree tree) {
    List<Occurrence> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      int at = word;
      who(tree, word).ifPresent(who -> found.add(new Occurrence(who, at, weight(tree, at, who))));
    }
    return found;
  }

  /** What is only described counts less where it may be no single thing at all. */
  private static double weight(SentenceTree tree, int word, Antecedent who) {
    double weight = Grammar.weight(tree, word);
    return switch (who) {
      case Described(var _, Kind kind) when kind == Kind.EITHER || isBare(tree, word) ->
          weight * DOUBTFUL;
      case Described _, Named _ -> weight;
    };
  }

  /** Whether a noun has no article or the like: "segregation", "exile". */
  private static boolean isBare(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN
        && tree.children(word).stream()
            .noneMatch(c -> tree.isA(c, "det") || tree.isA(c, "nmod") || tree.isA(c, "nummod"));
  }

  private Optional<Antecedent> who(SentenceTree tree, int word) {
    Optional<Referent> name = tree.referent(word).filter(r -> r.kind() == Referent.Kind.NAMED);
    if (name.isPresent()) {
      return Optional.of(new Named(name.get().entity()));
    }
    return tree.isInName(word) || !isPhrase(tree, word)
        ? Optional.empty()
        : kind(tree, word).map(kind -> new Described(tree.lower(word), kind));
  }

  /** Whether a noun brings up something of its own, and does not say more of something else. */
  private boolean isPhrase(SentenceTree tree, int word) {
    int first = word;
    while (tree.isA(first, "conj") && tree.head(first) != SentenceTree.ROOT) {
      first = tree.head(first);
    }
    return !DefinitePhrase.isPart(tree, word)
        && !DefinitePhrase.isPart(tree, first)
        && !isPredicate(tree, first)
        && !isBesideName(tree, word)
        && !isNamedBy(tree, word)
        && !isBeforePerson(tree, word)
        && !new ApposedNoun(tree, persons).isAt(word)
        && !isOffice(tree, word);
  }

  /** "Mayor Tina Brook", whatever the syntax makes of it. */
  private static boolean isBeforePerson(SentenceTree tree, int noun) {
    return noun + 1 < tree.size()
        && tree.isInName(noun + 1)
        && tree.referents().stream()
            .filter(r -> r.span().start() == tree.span(noun + 1).start())
            .anyMatch(r -> new Named(r.entity()).isPerson());
  }

  /** "They elected her president", "he was taken prisoner". */
  private boolean isOffice(SentenceTree tree, int word) {
    return tree.isA(word, "obj")
        && tree.pos(word) == PartOfSpeech.NOUN
        && tree.children(word).isEmpty()
        && persons.gender(tree.lower(word)).isPresent();
  }

  private static boolean isPredicate(SentenceTree tree, int word) {
    int head = tree.head(word);
    return tree.child(word, "cop").isPresent()
        || tree.child(word, "case").filter(c -> tree.lower(c).equals("as")).isPresent()
        || (tree.isA(word, "obj") && head != SentenceTree.ROOT && isBecoming(tree.lower(head)));
  }

  private static boolean isBecoming(String verb) {
    return verb.startsWith("becom") || verb.equals("became");
  }

  private static boolean isBesideName(SentenceTree tree, int word) {
    return tree.children(word, BESIDE).stream()
            .anyMatch(c -> tree.isInName(c) && (isPersonName(tree, c) || isNext(tree, word, c)))
        || !Grammar.named(tree, word).isEmpty()
        || tree.children(word, Set.of("appos")).stream().anyMatch(c -> isTitled(tree, c));
  }

  /** "The chief witness was an accountant, Ann Roe". */
  private boolean isNamedBy(SentenceTree tree, int subject) {
    int predicate = tree.head(subject);
    boolean isEqual =
        tree.isA(subject, "nsubj")
            && tree.child(predicate, "cop").isPresent()
            && persons.gender(tree.lower(subject)).isPresent()
            && tree.hasChild(subject, "det", Set.of("the"));
    return isEqual
        && (isPersonName(tree, predicate)
            || tree.children(predicate, BESIDE).stream().anyMatch(c -> isPersonName(tree, c)));
  }

  /** "Your cousin, Councillor Ann Roe", where the title is taken for the head of the name. */
  private static boolean isTitled(SentenceTree tree, int title) {
    return !tree.isInName(title)
        && tree.children(title, Set.of("flat")).stream().anyMatch(c -> isPersonName(tree, c));
  }

  /** "The charity Shelter North", "the employer, Acme Ltd". */
  private static boolean isNext(SentenceTree tree, int noun, int name) {
    int first = tree.lower(noun + 1).equals(",") ? noun + 2 : noun + 1;
    return name > noun
        && first < tree.size()
        && tree.isInName(first)
        && tree.referent(name)
            .filter(r -> r.span().start() == tree.span(first).start())
            .isPresent();
  }

  private static boolean isPersonName(SentenceTree tree, int word) {
    return tree.referent(word).filter(r -> new Named(r.entity()).isPerson()).isPresent();
  }

  private Optional<Kind> kind(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    boolean isPerson = persons.gender(lower).isPresent() && !tree.surface(word).equals(COUNT);
    if (Peoples.isAt(tree, word)) {
      return Optional.of(Kind.PERSON);
    }
    return switch (tree.pos(word)) {
      case NOUN, PRON -> noun(tree, word, isPerson || DefinitePhrase.isAge(tree, word));
      case ADJ -> DefinitePhrase.isAge(tree, word) ? Optional.of(Kind.PERSON) : Optional.empty();
      case PROPN ->
          Character.isLowerCase(tree.surface(word).charAt(0))
              ? noun(tree, word, isPerson)
              : name(tree, word, isPerson);
      case NUM -> // "Internet Explorer 6"
          DefinitePhrase.isAge(tree, word) ? Optional.of(Kind.PERSON) : version(tree, word);
      default -> Optional.empty();
    };
  }

  private static Optional<Kind> version(SentenceTree tree, int number) {
    return tree.isA(number, "nsubj") && !tree.children(number, Set.of("compound")).isEmpty()
        ? Optional.of(Kind.THING)
        : Optional.empty();
  }

  /** A name that nobody has recognised is a person's only where a person would stand. */
  private Optional<Kind> name(SentenceTree tree, int word, boolean isPerson) {
    String lower = tree.lower(word);
    if (isPerson) {
      return Optional.of(Kind.PERSON);
    }
    return noThings.has(lower) || Plurals.isPlural(lower)
        ? Optional.empty()
        : Optional.of(tree.isA(word, "nsubj") ? Kind.EITHER : Kind.THING);
  }

  private Optional<Kind> noun(SentenceTree tree, int word, boolean isPerson) {
    String lower = tree.lower(word);
    if (isPerson) {
      return Optional.of(Kind.PERSON);
    }
    boolean isPointed = tree.hasChild(word, "det", Set.of("this", "that"));
    boolean isNothing = noThings.has(lower) && !(lower.equals("case") && isPointed);
    return tree.pos(word) == PartOfSpeech.PRON || Plurals.isPlural(lower) || isNothing
        ? Optional.empty()
        : Optional.of(Kind.THING);
  }
}
