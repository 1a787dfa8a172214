package org.annals.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.annals.attribution.Governors.Governor;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** How the place of a word in its sentence makes it told, by the relation to its head. */
final class Surroundings {
  private static final Set<PartOfSpeech> NAMES = Set.of(PartOfSpeech.PROPN, PartOfSpeech.NOUN);
  private static final Set<String> COMPLEMENTS = Set.of("ccomp", "csubj", "xcomp");
  private static final Set<Effect> CLAIMS =
      Set.of(Effect.DOUBTS, Effect.KNOWS, Effect.SUSPECTS, Effect.DENIES);

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private final Parts parts;
  private final SentenceTree tree;
  private final SentenceStances stances;
  private final Speech speech;
  private final Adverbials adverbials;

  Surroundings(Parts parts, SentenceStances stances, Speech speech) {
    this.parts = parts;
    this.tree = parts.tree();
    this.stances = stances;
    this.speech = speech;
    this.adverbials = new Adverbials(parts, stances, speech);
  }

  /** How a bare clause in the place of a word that is no root would be told. */
  Manner governed(int word) {
    int head = tree.head(word);
    boolean isClause = Grammar.isClause(tree, word);
    if (isClause && isApart(word)) {
      return stances.outermost(word);
    }
    if (tree.isA(word, "conj")) {
      return stances.joined(word, head);
    }
    return isClause ? clause(word, head) : argument(word, head);
  }

  private Manner clause(int word, int head) {
    if (isDescribing(word, head)) {
      return relative(word, head);
    }
    if (isSpeechOver(word, head)) {
      return speech.said(head, word);
    }
    if (tree.isA(word, "parataxis") && !Grammar.hasThat(tree, word)) {
      return stances.context(head);
    }
    if (hasWhether(word)) {
      return stances.manner(head).untold();
    }
    if (isContent(word, head)) {
      return complement(word, head);
    }
    if (tree.pos(head) == PartOfSpeech.ADV && Grammar.first(tree, word) > head) {
      return how(word, head);
    }
    return isRelative(word) ? added(word, head) : subordinate(word, head);
  }

  /** "Anna Berg, who found it, said", where the tree hangs the description on the verb. */
  private boolean isDescribing(int word, int head) {
    int first = Grammar.first(tree, word);
    int before = tree.pos(first) == PartOfSpeech.PUNCT ? first : first - 1;
    int relative = tree.pos(first) == PartOfSpeech.PUNCT ? first + 1 : first;
    return Grammar.isVerb(tree, head)
        && word < head
        && before > 0
        && relative < word
        && tree.lower(before).equals(",")
        && tree.lower(relative).equals("who")
        && NAMES.contains(tree.pos(before - 1));
  }

  private Manner subordinate(int word, int head) {
    return isAdverbial(word) ? adverbials.manner(word, head) : complement(word, head);
  }

  /** Whether a semicolon stands before a clause. */
  private boolean isApart(int word) {
    int first = Grammar.first(tree, word);
    return tree.lower(first).equals(";") || (first > 0 && tree.lower(first - 1).equals(";"));
  }

  /** Whether a clause hangs on its main clause by "after", "because" and the like. */
  private boolean isAdverbial(int word) {
    return tree.isA(word, "advcl")
        || Grammar.hasChild(
            tree,
            word,
            c ->
                tree.isA(c, "mark")
                    && tree.pos(c) == PartOfSpeech.SCONJ
                    && (parts.lexicon().has("temporal", tree.lower(c))
                        || Set.of("because", "although", "though").contains(tree.lower(c))));
  }

  /** Whether the head says the word, whatever the tree calls it: "..., Smith said". */
  private boolean isSpeechOver(int word, int head) {
    if (!parts.governors().isSpeech(head) || Beside.isParted(tree, word, head, ";")) {
      return false;
    }
    if (tree.isA(word, "parataxis")) {
      return (word < head || isAfterMark(word, head))
          && tree.child(head, "obj").isEmpty()
          && !Beside.isListed(tree, word, head);
    }
    return word < head && isLoose(word) && isSaidBefore(word, head);
  }

  private boolean isSaidBefore(int word, int head) {
    return Beside.isParted(tree, word, head, ",")
        && tree.child(head, "ccomp").isEmpty()
        && parts.subjects().of(head) >= 0;
  }

  /** Whether a clause with a subject has no conjunction and no place under a verb. */
  private boolean isLoose(int word) {
    return !COMPLEMENTS.contains(tree.relation(word))
        && !Adverbials.isOpened(tree, word)
        && !Grammar.subjects(tree, word).isEmpty();
  }

  private boolean isAfterMark(int word, int head) {
    int first = Grammar.first(tree, word);
    return word > head
        && tree.child(head, "ccomp").isEmpty()
        && (tree.pos(Math.max(0, first - 1)) == PartOfSpeech.PUNCT
            || tree.pos(first) == PartOfSpeech.PUNCT);
  }

  private Manner complement(int word, int head) {
    if (Grammar.isIng(tree, word) && tree.hasChild(head, "case", Set.of("without", "despite"))) {
      return stances.manner(head);
    }
    if (DueAside.is(tree, word, head)) {
      return stances.manner(head).affirmed().as(Modality.PLANNED);
    }
    Optional<Governor> governor = stances.governor(word);
    if (governor.isPresent()) {
      return speech.governed(governor.get(), word);
    }
    if (Grammar.hasTo(tree, word)) {
      return infinitive(word, head);
    }
    if (tree.isA(word, "acl")) {
      return relative(word, head);
    }
    if (isUnknownSpeech(word, head)) {
      return speech.said(head, word);
    }
    return tree.isA(word, "csubj") ? subject(head) : stances.manner(head);
  }

  private Manner infinitive(int word, int head) {
    if (isOrdinal(head)) {
      return stances.manner(head).granted();
    }
    return tree.isA(word, "csubj") ? subject(head) : stances.manner(head).untold();
  }

  /** Whether a verb that no list has tells a clause as one of saying would. */
  private boolean isUnknownSpeech(int word, int verb) {
    int subject = parts.subjects().of(verb);
    return tree.isA(word, "ccomp")
        && tree.pos(verb) == PartOfSpeech.VERB
        && !parts.governors().isInterrogative(word)
        && parts.speakers().speaker(subject).isPresent()
        && !Grammar.isBarePlural(tree, subject);
  }

  /** "Recalled how the army took the land", where the clause hangs on "how". */
  private Manner how(int word, int adverb) {
    int verb = tree.head(adverb);
    if (verb == SentenceTree.ROOT || isOfItsOwn(adverb)) {
      return stances.manner(adverb).granted();
    }
    if (tree.lower(adverb).equals("soon") && tree.lower(adverb + 1).equals("as")) {
      return adverbials.manner(word, verb);
    }
    return parts
        .governors()
        .effect(verb, "wh")
        .or(() -> parts.governors().effect(verb, "that"))
        .map(effect -> speech.governed(new Governor(verb, effect, "wh"), word))
        .orElseGet(() -> stances.manner(verb).granted());
  }

  /** "Wrote to the king, and that is how she became a judge": nothing that she wrote. */
  private boolean isOfItsOwn(int adverb) {
    return tree.isA(adverb, "conj") && tree.child(adverb, "cop").isPresent();
  }

  private boolean isRelative(int word) {
    if (tree.isA(word, "acl:relcl") || tree.isA(word, "advcl:relcl")) {
      return true;
    }
    String first = tree.lower(Grammar.first(tree, word));
    boolean isApart =
        Grammar.first(tree, word) > tree.head(word)
            && tree.lower(Grammar.first(tree, word) - 1).equals(",");
    return (tree.isA(word, "acl") || isApart)
        && Set.of("which", "who", "whose", "whom").contains(first);
  }

  private boolean hasWhether(int word) {
    boolean isIf = tree.hasChild(word, "mark", Set.of("if"));
    return tree.hasChild(word, "mark", Set.of("whether")) || (isIf && !tree.isA(word, "advcl"));
  }

  /** "The rumor that he had fled", where the tree takes "that" for a relative pronoun. */
  private boolean isContent(int word, int noun) {
    int first = Grammar.first(tree, word);
    return tree.isA(word, "acl:relcl")
        && tree.lower(first).equals("that")
        && (tree.isA(first, "obj") || tree.isA(first, "mark"))
        && parts.governors().effect(noun, "that").filter(CLAIMS::contains).isPresent()
        && !parts.lexicon().has("treatment", tree.lemma(word));
  }

  /** "Losing the vote did not surprise him". */
  private Manner subject(int head) {
    Manner main = stances.plain(head);
    return main.told() ? main.granted() : main;
  }

  /** "The first woman to win". */
  private boolean isOrdinal(int noun) {
    return tree.hasChild(
        noun, "amod", Set.of("first", "last", "only", "second", "third", "latest"));
  }

  /** A clause that describes a noun is told for its own sake, if the noun is of something there. */
  private Manner relative(int word, int noun) {
    if (Grammar.isVerb(tree, noun)) {
      return stances.plain(noun).granted();
    }
    if (isComment(noun)) {
      return stances.outermost(noun);
    }
    Manner manner = stances.manner(noun);
    if (Grammar.isDefinite(tree, noun) || tree.pos(noun) == PartOfSpeech.PROPN) {
      return manner.granted();
    }
    if (isAbsent(manner, noun)) {
      return manner.untold();
    }
    boolean isBefore = PastRelatives.isOver(tree, word) || PastRelatives.isDone(tree, word);
    return manner.modality() == Modality.PLANNED && !isBefore
        ? manner.affirmed()
        : manner.granted();
  }

  /** "No man who left", unless some are counted. */
  private boolean isAbsent(Manner manner, int noun) {
    return !manner.told() || (manner.isDenied() && tree.child(noun, "nummod").isEmpty());
  }

  /** "He said that she struck him, an accusation that she denies": who writes says the last. */
  private boolean isComment(int noun) {
    return tree.isA(noun, "appos")
        && Grammar.hasChild(tree, noun, c -> ARTICLES.contains(tree.lower(c)))
        && parts.governors().effect(noun, "that").isPresent();
  }

  /** "Wanted a short day, which the council had made law": told whatever becomes of the noun. */
  private Manner added(int word, int noun) {
    OptionalInt promise = Promised.over(tree, word, noun);
    if (promise.isPresent() && parts.governors().isSpeech(promise.getAsInt())) {
      return stances.outermost(noun);
    }
    if (TellersAside.is(tree, word)) {
      return stances.outermost(noun);
    }
    Manner manner = relative(word, noun);
    boolean isOpen =
        PastRelatives.isAdded(tree, word)
            && !Grammar.isVerb(tree, noun)
            && !stances.manner(noun).isDenied();
    return isOpen && tree.child(noun, "cop").isEmpty() ? manner.granted() : manner;
  }

  private Manner argument(int word, int head) {
    return stances
        .governor(word)
        .map(governor -> speech.governed(governor, word))
        .orElseGet(() -> adverbials.participant(word, head));
  }
}
